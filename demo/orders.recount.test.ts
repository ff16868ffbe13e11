import assert from 'node:assert/strict'
import { test } from 'node:test'
import { known } from '#domain/acts/known.ts'
import { evaluate } from '#domain/figures/evaluate.ts'
import { bookOf } from '#domain/figures/fold.ts'
import { inPeriod } from '#domain/figures/when.ts'
import type { Entry, StreamRef } from '#domain/kernel/event.ts'
import type { Day } from '#domain/kernel/time.ts'
import { readPack } from '#domain/law/check.ts'
import { lawOf } from '#domain/law/pack.ts'
import source from '#packs/bg/index.ts'
import { demoCountry, demoToday, published, scaled } from './country.ts'

/**
 * Orders and signals counted by hand, in plain loops over the entries as they were written: nothing here is shared with
 * the ledger but the pack's list of days off.
 */
const law = (() => {
  const read = readPack(source, known)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return lawOf(read.pack)
})()
const now = demoToday(law)

type Own = { ref: StreamRef; entries: Entry[] }
type Counts = Record<string, number>
const add = (counts: Counts, name: string) => {
  counts[name] = (counts[name] ?? 0) + 1
}
const inTime = ({ entries }: Own) =>
  entries.toSorted((a, b) => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1))

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Sofia', dateStyle: 'short', timeStyle: 'medium' })
const dayOf = (at: string) => wall.format(new Date(at)).slice(0, 10)

const { daysOff, workingWeekends } = law.pack.calendar
function worksOn(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const weekend = weekday === 0 || weekday === 6
  return workingWeekends.includes(day as Day) || !(weekend || daysOff.includes(day as Day))
}
function shifted(date: Date): string {
  for (;;) {
    const day = date.toISOString().slice(0, 10)
    if (worksOn(day)) return day
    date.setUTCDate(date.getUTCDate() + 1)
  }
}
function monthLater(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return shifted(new Date(Date.UTC(year, month, Math.min(date, last))))
}
const tenDaysLater = (day: string) => shifted(new Date(Date.parse(`${day}T00:00:00Z`) + 10 * 86_400_000))

type Order = { at: string; number: unknown; urgent: boolean; court: string; petition: string; final: boolean }

type Papers = { orders: Order[]; asked: Order | undefined }
type Said = Entry['data']

/** Whatever was owed falls away with the placement, if its day had not come. */
const over = (order: Order, at: string) => {
  if (order.petition === 'overdue' && dayOf(at) <= monthLater(dayOf(order.at))) order.petition = 'lapsed'
}
const named = ({ orders }: Papers, data: Said) => orders.find(one => one.number === data.order) ?? orders.at(-1)

/** What each paper of a case says of its orders: what is filed and ruled belongs to the order that it names. */
const told: Readonly<Record<string, (papers: Papers, data: Said, at: string) => void>> = {
  'placement.ordered': ({ orders }, data, at) => {
    const last = orders.at(-1)
    if (last?.court === 'none-yet') last.court = 'replaced'
    const petition = dayOf(now) > monthLater(dayOf(at)) ? 'overdue' : 'not-yet'
    const urgent = data.urgent !== undefined
    orders.push({ at, number: data.order, urgent, court: 'none-yet', petition, final: false })
  },
  'petition.filed': (papers, data, at) => {
    const asked = data.kind === 'end' ? undefined : named(papers, data)
    papers.asked = asked
    if (asked)
      Object.assign(asked, {
        court: 'pending',
        petition: dayOf(at) <= monthLater(dayOf(asked.at)) ? 'in-time' : 'late'
      })
  },
  'petition.withdrawn': ({ asked }) => {
    if (asked?.court === 'pending') asked.court = 'withdrawn'
  },
  'judgment.given': (papers, data, at) => {
    const { asked } = papers
    const ruled = { confirms: 'confirmed', refuses: 'refused' }[String(data.outcome)]
    if (asked && ruled && data.court === 'district') asked.court = ruled
    const gone = data.outcome === 'annuls' ? named(papers, data) : undefined
    if (!gone) return
    gone.court = 'annulled'
    over(gone, at)
  },
  'judgment.in-force': ({ asked }, data) => {
    if (asked?.court === 'confirmed' && data.court === 'district') asked.final = true
  },
  'placement.ended': ({ orders }, _data, at) => {
    const last = orders.at(-1)
    if (!last) return
    if (last.court === 'none-yet') last.court = 'ended'
    over(last, at)
  }
}

function ordersIn(own: Own): Order[] {
  const papers: Papers = { orders: [], asked: undefined }
  for (const { type, at, data } of inTime(own)) told[type]?.(papers, data, at)
  return papers.orders
}

function countedByHand(streams: readonly Own[], year: string): Counts {
  const counts: Counts = {}
  const children = new Set<unknown>()
  for (const own of streams) {
    if (own.ref.kind === 'case')
      for (const { at, urgent, court, petition, final } of ordersIn(own)) {
        if (dayOf(at).slice(0, 4) !== year) continue
        add(counts, 'orders')
        if (urgent) add(counts, 'urgent')
        if (final) add(counts, 'final')
        add(counts, `court ${court}`)
        add(counts, `petition ${petition}`)
      }
    const [first] = own.ref.kind === 'signal' ? own.entries : []
    if (!first || dayOf(first.at).slice(0, 4) !== year) continue
    add(counts, 'signals')
    for (const child of first.data.children as unknown[]) children.add(child)
    const end = own.entries.find(one => one.type === 'signal.concluded')
    if (end && ['no-risk', 'false-report'].includes(String(end.data.result))) add(counts, 'unconfirmed')
    const urgent = first.data.urgency === 'urgent'
    const soon = urgent
      ? end && Date.parse(end.at) - Date.parse(first.at) <= 24 * 3_600_000
      : end && dayOf(end.at) <= tenDaysLater(dayOf(first.at))
    if (soon) add(counts, 'checked in time')
  }
  return { ...counts, children: children.size }
}

/** What the indicators of the pack call each of these. */
const indicators: Readonly<Record<string, readonly [indicator: string, cut?: string, category?: string]>> = {
  orders: ['orders'],
  urgent: ['orders-urgent'],
  final: ['orders-confirmed-final'],
  ...Object.fromEntries(
    ['none-yet', 'pending', 'confirmed', 'refused', 'annulled', 'withdrawn', 'replaced', 'ended'].map(code => [
      `court ${code}`,
      ['orders', 'court', code] as const
    ])
  ),
  ...Object.fromEntries(
    ['not-yet', 'overdue', 'in-time', 'late', 'lapsed'].map(code => [
      `petition ${code}`,
      ['orders', 'petition', code] as const
    ])
  ),
  signals: ['signals'],
  children: ['signal-children'],
  unconfirmed: ['signals-unconfirmed'],
  'checked in time': ['signals-checked-in-time']
}

test('orders by what the courts said, petitions by their term and signals by their check are what a count by hand finds', () => {
  const streams = new Map<string, Own>()
  for (const { entries } of demoCountry(law, 2023, scaled(published, 0.03)))
    for (const { ref, entry } of entries) {
      const there = streams.get(ref.id)
      if (there) there.entries.push(entry)
      else streams.set(ref.id, { ref, entries: [entry] })
    }
  const all = [...streams.values()]
  const book = bookOf(all, law)
  const figure = (code: string, year: string, cut?: string, category?: string) => {
    const indicator = law.pack.indicators.find(one => one.code === code)
    assert.ok(indicator)
    const times = [inPeriod(`${year}-01-01` as Day, `${year}-12-31` as Day)]
    const { table } = evaluate(book, law, { indicator, times, cuts: cut ? [cut] : [], knownAt: null }, now)
    const at = cut ? table.dims[1]?.categories.indexOf(category ?? '') : 0
    return at === -1 ? 0 : (table.cells[at ?? 0] ?? 0)
  }
  for (const year of ['2018', '2021', '2022', '2023']) {
    const counted = countedByHand(all, year)
    assert.ok((counted.orders ?? 0) > 10 && (counted.signals ?? 0) > 10, `${year} tells too little`)
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(indicators).map(([name, [code, ...cut]]) => [name, figure(code, year, ...cut)])
      ),
      Object.fromEntries(Object.keys(indicators).map(name => [name, counted[name] ?? 0])),
      year
    )
  }
})
