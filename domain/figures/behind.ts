/** What a figure is made of, subject by subject, and what became known of it between two moments. */
import type { Day, Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { type Book, dayNumber, dayOfNumber } from './book.ts'
import { type Part, parts } from './count.ts'
import type { Wanted } from './evaluate.ts'
import { TOTAL } from './table.ts'

/** One subject's part in a figure: whose stream, on which day, and how much it adds. */
export type Behind = { subject: string; person: string; ledger: string; office: string; at: Day; amount: number }

/** The indicators whose counts a figure is made of: a ratio leads to its numerator, a change to what changed. */
function countsOf({ indicator }: Wanted, law: Law) {
  const named = (code: string) => law.pack.indicators.find(one => one.code === code)
  const { counts, ratio, change } = indicator
  if (counts) return [{ indicator, counts }]
  return [...(ratio?.numerator.figures ?? []), ...(change ? [change.figure] : [])].flatMap(code => {
    const one = named(code)
    return one?.counts ? [{ indicator: one, counts: one.counts }] : []
  })
}

/** Categories by cut: one cell of a table. Without any, its total. */
export type Chosen = Readonly<Record<string, string>>

type Told = Part & { ledger: string; each: 'subject' | 'person' | null }

function partsOf(book: Book, law: Law, wanted: Wanted, knownAt: Moment | null, cell: Chosen): Told[] {
  const chosen = Object.entries(cell).filter(([, category]) => category !== TOTAL)
  const cuts = chosen.map(([code, category]) => ({ code, categories: [category] }))
  return countsOf(wanted, law).flatMap(({ indicator, counts }) => {
    const shift = indicator.kind === 'stock' && indicator.moment === 'start' ? -1 : 0
    const times = wanted.times.map(({ from, to }) => ({ from: dayNumber(from) + shift, to: dayNumber(to) + shift }))
    return counts.flatMap(count =>
      parts(
        book,
        {
          count,
          cuts,
          only: wanted.only ?? {},
          times,
          known: knownAt === null ? null : Date.parse(knownAt),
          ...(knownAt === null ? {} : { until: dayNumber(law.timing.zone.dayOf(knownAt)) })
        },
        law
      ).flatMap(({ bucket, ...part }) =>
        // the first place of every cut is the category asked for
        bucket === 0
          ? {
              ...part,
              bucket,
              amount: count.less ? -part.amount : part.amount,
              ledger: count.ledger,
              each:
                count.each === 'person' ? ('person' as const) : count.measure === 'worked' ? ('subject' as const) : null
            }
          : []
      )
    )
  })
}

/** Everybody (or every case, family, service) that counts, in the order of their ids. */
export function subjectsBehind(book: Book, law: Law, wanted: Wanted, cell: Chosen = {}): Behind[] {
  return summed(partsOf(book, law, wanted, wanted.knownAt, cell)).filter(one => one.amount > 0)
}

type Summed = Behind & { key: string; each: Told['each'] }
function summed(found: readonly Told[]): Summed[] {
  const bySubject = new Map<string, Summed>()
  for (const { subject, person, ledger, day, amount, each, office } of found) {
    const key = `${ledger}|${each === 'person' ? person : subject}`
    const one = bySubject.get(key) ?? { key, subject, person, ledger, office, at: dayOfNumber(day), amount: 0, each }
    one.amount += amount
    if (amount > 0) Object.assign(one, { at: dayOfNumber(day), office })
    bySubject.set(key, one)
  }
  for (const one of bySubject.values()) if (one.each) one.amount = Math.min(1, one.amount)
  return [...bySubject.values()].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0))
}

/** The place of one in the list behind a figure: told apart even where a family stands in it with two children. */
export const placeOf = ({ subject, person, ledger }: Pick<Behind, 'subject' | 'person' | 'ledger'>): string =>
  `${subject}|${person}|${ledger}`

export type Changed = Behind & { before: number; after: number }

/** Why a figure is not what it was: whoever counts otherwise as known at one moment than as known at another. */
export function changedBetween(
  book: Book,
  law: Law,
  wanted: Wanted,
  earlier: Moment,
  later: Moment | null,
  cell: Chosen = {}
): Changed[] {
  const was = new Map(summed(partsOf(book, law, wanted, earlier, cell)).map(one => [one.key, one]))
  const is = new Map(summed(partsOf(book, law, wanted, later, cell)).map(one => [one.key, one]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(key => {
    const [old, now] = [was.get(key), is.get(key)]
    const one = now ?? old
    const [before, after] = [old?.amount ?? 0, now?.amount ?? 0]
    return one && before !== after ? [{ ...one, before, after, amount: after - before }] : []
  })
}
