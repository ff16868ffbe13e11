/** The papers of the offices, one file a group. */
import type { PackSource } from '#domain/law/pack.ts'
import { casework } from './casework.ts'
import { forCourt } from './chronology.ts'
import { courtPapers } from './court.ts'
import { foster } from './foster.ts'
import { orders } from './orders.ts'
import { placing } from './placing.ts'
import { signals } from './signals.ts'
import { style } from './style.ts'
import { transitions } from './transitions.ts'

export const papers: NonNullable<PackSource['papers']> = {
  style,
  templates: [...signals, ...casework, ...orders, ...placing, ...courtPapers, ...transitions, ...foster, ...forCourt]
}
