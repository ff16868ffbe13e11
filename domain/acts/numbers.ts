/** Numbers of papers that are given once in the whole installation and never again, whatever becomes of the paper. */
import type { Draft } from '../kernel/event.ts'
import type { Id } from '../kernel/fields.ts'

/** The entries whose paper bears such a number, and the field that holds it. */
const numbered: Readonly<Record<string, string>> = { 'placement.ordered': 'order', 'measure.ordered': 'order' }

/** The rule that refuses a number given before, and the field of the act that holds it. */
export const NUMBER_USED = { rule: 'order-number-used', field: 'order' } as const

/** Every such number that these drafts give. */
export const numbersGiven = (drafts: readonly Pick<Draft, 'type' | 'data'>[]): string[] =>
  drafts.flatMap(({ type, data }) => {
    const number = data[numbered[type] ?? '']
    return typeof number === 'string' ? [number] : []
  })

export type GivenNumber = { number: string; stream: Id }
export const givenNumbers = (drafts: readonly Pick<Draft, 'type' | 'data' | 'stream'>[]): GivenNumber[] =>
  drafts.flatMap(one => numbersGiven([one]).map(number => ({ number, stream: one.stream.id })))
