/** What stands behind a figure, and why it is not what it was: each look leaves its trace. */
import { z } from 'zod'
import { isSmall } from '#domain/disclosure/primary.ts'
import { changedBetween, placeOf, subjectsBehind } from '#domain/figures/behind.ts'
import { evaluate, type Wanted } from '#domain/figures/evaluate.ts'
import { kindOfLedger } from '#domain/figures/ledger.ts'
import { type Reason, reasonKinds, reasonsBetween } from '#domain/figures/reasons.ts'
import { cellOf } from '#domain/figures/table.ts'
import { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { cardsShown } from '../access/queries.ts'
import { Behind, FigureChanges, page } from '../api/contract.ts'
import { readStreams } from '../journal/read.ts'
import { fullName } from '../people/names.ts'
import type { ISql } from '../platform/database/context.ts'
import { type Call, cursorOf, Fault, readCursor, route } from '../platform/http/route.ts'
import { type Asking, asked, asking, cellAsked } from './ask.ts'
import { divisorsOf } from './denominators.ts'
import { guarded } from './guard.ts'
import { currentBook } from './keeper.ts'
import { type NamedRow, named } from './queries.ts'

const PAGE = 100
/** More than these are not gone through one by one. */
const MOST_CHANGED = 20_000

const cell = { cell: z.string().optional() }
const Cell = z.object({ ...asking, ...cell, after: z.string().optional() })

/** The question narrowed to one cell: one day or period, and a category of some cuts. */
async function narrowed(input: Asking & { cell?: string | undefined }, { desk }: Call) {
  const wanted = await asked(input, desk)
  if (wanted instanceof Fault) return wanted
  if (wanted.times.length > 1) return new Fault(400, 'input', 'years: a cell is of one day or period')
  const chosen = cellAsked(input.cell, wanted)
  return chosen instanceof Fault ? chosen : { wanted, chosen }
}

type Someone = { subject: string; person: string }
const keyOf = ({ subject, person }: Someone) => `${subject}|${person}`

/** Who looks is written in the file of everybody whose name is shown. */
async function namesOf(tx: ISql, some: readonly Someone[], { who, desk }: Call): Promise<Map<string, NamedRow>> {
  const rows = await named(tx, some)
  const shown = [...new Set(rows.flatMap(row => (row.given || row.family ? [row.person] : [])))]
  if (shown.length > 0) await cardsShown(tx, shown, who, desk.now(), 'figure.open')
  return new Map(rows.map(row => [keyOf(row), row]))
}

const subjectOf = ({ person, given, family }: NamedRow) =>
  given || family ? { kind: 'person', id: person, name: fullName({ given, family }) } : null

export const figureBehind = route({
  method: 'GET',
  path: '/api/figures/:indicator/behind',
  summary: 'The cases behind a figure or one cell of its table, named as far as the caller may see them',
  access: { right: 'cells' },
  audit: { act: 'figure.open', subject: ({ indicator }) => indicator },
  input: Cell,
  output: page(Behind),
  async handle({ after, ...input }, call) {
    const { desk, read } = call
    const found = await narrowed(input, call)
    if (found instanceof Fault) return found
    const book = await currentBook(desk.database, desk.law)
    const wanted = { ...found.wanted, knownAt: found.wanted.knownAt ?? desk.now() }
    const all = subjectsBehind(book, desk.law, wanted, found.chosen)
    const { some, next } = pageOf(all, after)
    const names = await read(tx => namesOf(tx, some, call))
    return {
      next,
      rows: some.flatMap(({ subject, person, ledger, at, office }) => {
        const row = names.get(keyOf({ subject, person }))
        const stream = { kind: kindOfLedger[ledger] ?? 'person', id: subject }
        return row ? [{ stream, at: desk.law.timing.zone.at(at), office, subject: subjectOf(row) }] : []
      })
    } as never
  }
})

function pageOf<T extends { subject: string; person: string; ledger: string }>(
  all: readonly T[],
  after: string | undefined
) {
  const [last = ''] = (readCursor(after) ?? []) as string[]
  const rest = all.filter(one => placeOf(one) > last)
  const some = rest.slice(0, PAGE)
  const end = some.at(-1)
  return { some, next: rest.length > PAGE && end ? cursorOf([placeOf(end)]) : null }
}

export const figureChanges = route({
  method: 'GET',
  path: '/api/figures/:indicator/changes',
  summary: 'Why a figure is not what it was: what was written between two moments, by kind, and for whom',
  access: { right: 'figures' },
  audit: { act: 'figure.changes', subject: ({ indicator }) => indicator },
  input: Cell.omit({ knownAt: true }).extend({ earlier: Moment, later: Moment.optional() }),
  output: FigureChanges,
  async handle({ earlier, later, after, ...input }, call) {
    const { desk, who, read } = call
    const { law } = desk
    const now = desk.now()
    const found = await narrowed(input, call)
    if (found instanceof Fault) return found
    if (earlier > (later ?? now)) return new Fault(400, 'input', 'earlier: lies after later')
    if (later && later > now) return new Fault(400, 'input', 'later: lies ahead')
    const { wanted, chosen } = found
    const book = await currentBook(desk.database, law)
    const changed = changedBetween(book, law, wanted, earlier, later ?? now, chosen)
    if (changed.length > MOST_CHANGED)
      return new Fault(
        400,
        'input',
        `earlier: ${changed.length} are counted otherwise; ask of a cell or of moments nearer to each other`
      )
    const ledgers = new Map<string, Set<string>>()
    const matters = (id: string, ledger: string) => ledgers.set(id, (ledgers.get(id) ?? new Set()).add(ledger))
    for (const { subject, person, ledger } of changed) {
      matters(subject, ledger)
      // a case is cut by what the ledger of persons says of its child
      if (person !== subject) matters(person, 'person')
    }
    // entries hold codes only; whose they are is told below, as far as the caller may know
    const told = new Map<string, Reason[]>()
    const kinds = new Map<string, number>()
    for (let from = 0; from < changed.length; from += 500) {
      const some = changed.slice(from, from + 500)
      const streams = await readStreams(desk.database.writer, [
        ...new Set(some.flatMap(one => [one.subject, one.person]))
      ])
      for (const reason of reasonsBetween([...streams.values()], ledgers, law, earlier, later ?? null)) {
        told.set(reason.stream.id, [...(told.get(reason.stream.id) ?? []), reason])
        kinds.set(reason.kind, (kinds.get(reason.kind) ?? 0) + 1)
      }
    }
    const values = await valuesOf({ wanted, chosen, earlier, later: later ?? null }, call)
    if (values instanceof Fault) return values
    const cells = who.rights.includes('cells')
    const reasons = reasonKinds.flatMap(kind => {
      const count = kinds.get(kind) ?? 0
      return count === 0 ? [] : [{ kind, count: cells || !isFew(count, law) ? count : null }]
    })
    const answer = { earlier, later: later ?? now, ...values, reasons, internal: cells }
    const { some, next } = cells ? pageOf(changed, after) : { some: [], next: null }
    const names = await read(tx => namesOf(tx, some, call))
    return {
      ...answer,
      next,
      rows: some.flatMap(({ subject, person, ledger, office, before, after: is }) => {
        const row = names.get(keyOf({ subject, person }))
        if (!row) return []
        const own = told.get(subject) ?? []
        const joined = person === subject ? [] : (told.get(person) ?? [])
        return [
          {
            stream: { kind: kindOfLedger[ledger] ?? 'person', id: subject },
            office,
            subject: subjectOf(row),
            before,
            after: is,
            entries: [...own, ...joined].map(({ stream: _stream, ...entry }) => entry)
          }
        ]
      })
    } as never
  }
})

/** So few of a kind could be told apart: their number is kept back from those who may not see cells. */
const isFew = (count: number, { pack }: Law): boolean => !pack.disclosure || isSmall(count, 'case', pack.disclosure)

/** The cell as it was and as it is. */
async function valuesOf(
  {
    wanted,
    chosen,
    earlier,
    later
  }: { wanted: Wanted; chosen: Record<string, string>; earlier: Moment; later: Moment | null },
  { desk, who }: Call
) {
  const { law } = desk
  const now = desk.now()
  const book = await currentBook(desk.database, law)
  const cut = { ...wanted, cuts: Object.keys(chosen) }
  const at = async (knownAt: Moment | null) => {
    const { denominator } = await divisorsOf(desk.database.reader, law, wanted.indicator, knownAt)
    const asked = { ...cut, knownAt }
    return {
      asked,
      table: evaluate(book, law, asked, now, denominator).table,
      guarding: { book, law, now, denominator }
    }
  }
  const [was, is] = [await at(earlier), await at(later)]
  const valueIn = (table: typeof was.table) => cellOf(table, chosen).value
  if (who.rights.includes('cells')) return { before: valueIn(was.table), after: valueIn(is.table) }
  const first = await guarded(was.asked, was.table, was.guarding)
  if (first instanceof Fault) return first
  const second = await guarded(is.asked, is.table, is.guarding, [first.release])
  return second instanceof Fault ? second : { before: valueIn(first.table), after: valueIn(second.table) }
}
