/**
 * Numbers of papers that are given once and never again, whatever becomes of the paper: those of orders in the whole
 * installation, those of resolutions in a year of one body of one office.
 */
import { CORRECTED, type Data, type Draft, type Fact } from '../kernel/event.ts'
import type { Id } from '../kernel/fields.ts'

type Numbered = Pick<Draft, 'type' | 'data' | 'stream'>
/** The entry that a correction mends. */
type Mended = (stream: Id, version: number) => Pick<Fact, 'type' | 'data'> | undefined

/** The entries whose paper bears such a number, and the number as it is kept: no paper's own number has a colon. */
const numbered: Readonly<Record<string, (data: Data) => string | undefined>> = {
  'placement.ordered': ({ order }) => order as string | undefined,
  'measure.ordered': ({ order }) => order as string | undefined,
  'session.decided': ({ body, office, on, number }) =>
    number ? [body, office, String(on).slice(0, 4), number].join(':') : undefined
}
const numberOf = ({ type, data }: Pick<Fact, 'type' | 'data'>) => numbered[type]?.(data)

/** The rule that refuses a number given before, and the field of the act that holds it. */
export const numberUsed = (number: string): { rule: string; field: string } =>
  number.includes(':')
    ? { rule: 'resolution-number-used', field: 'number' }
    : { rule: 'order-number-used', field: 'order' }

export type GivenNumber = { number: string; stream: Id }

/** Every such number that these drafts give, be it by a correction of the paper that bears it. */
export const givenNumbers = (drafts: readonly Numbered[], mended: Mended): GivenNumber[] =>
  drafts.flatMap(({ type, data, stream }) => {
    const wrong = type === CORRECTED && data.data ? mended(stream.id, Number(data.entry)) : undefined
    const number = wrong
      ? numberOf({ ...wrong, data: { ...wrong.data, ...(data.data as Data) } })
      : numberOf({ type, data })
    return number && !(wrong && numberOf(wrong) === number) ? [{ number, stream: stream.id }] : []
  })
