/** The papers of the offices one file a group. */
import type { PackSource } from '#domain/law/pack.ts'
import { forCourt } from './chronology.ts'
import { orders } from './orders.ts'
import { signals } from './signals.ts'
import { style } from './style.ts'

export const papers: NonNullable<PackSource['papers']> = { style, templates: [...signals, ...orders, ...forCourt] }
