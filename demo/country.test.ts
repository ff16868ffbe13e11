import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { known } from '#domain/acts/known.ts'
import { Book, dayNumber } from '#domain/figures/book.ts'
import { count } from '#domain/figures/count.ts'
import { areaReader } from '#domain/figures/dimensions.ts'
import { evaluate } from '#domain/figures/evaluate.ts'
import { booked } from '#domain/figures/fold.ts'
import { postings } from '#domain/figures/ledger.ts'
import { inPeriod, onDay } from '#domain/figures/when.ts'
import type { Entry, StreamRef } from '#domain/kernel/event.ts'
import { addDays, type Day } from '#domain/kernel/time.ts'
import { readPack } from '#domain/law/check.ts'
import type { Count } from '#domain/law/indicator.ts'
import { type Law, lawOf } from '#domain/law/pack.ts'
import { readIdentifier } from '#domain/people/identifier.ts'
import source from '#packs/bg/index.ts'
import { aliveIn, isTold, type Said } from './alive.ts'
import { codes } from './codes.ts'
import { demoAccounts, demoCountry, demoToday, other, published, scaled, type Targets } from './country.ts'
import { type NetworkRecount, type Recount, recount, recountNetwork } from './recount.ts'

const law: Law = (() => {
  const read = readPack(source, known)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return lawOf(read.pack)
})()

const { zone } = law.timing
const yearOf = ({ year }: { year: number }) => ({
  from: zone.at(`${year}-01-01` as Day),
  to: zone.at(`${year + 1}-01-01` as Day)
})

/** What the targets say of a recount of their year, and of the earlier year of the statement. */
const wanted = ({ year: _year, statement: _statement, network: _network, ...counts }: Targets) => ({
  ...counts,
  residential: counts.familyType + counts.crisis + counts.transitional
})
const wantedBefore = ({ statement: { year: _year, prevented, ...counts } }: Targets) => ({
  preventionSucceeded: prevented,
  ...counts
})
const hits = (counts: Recount, targets: Record<string, number>) =>
  assert.deepEqual(Object.fromEntries(Object.keys(targets).map(name => [name, counts[name as keyof Recount]])), targets)

/** The pack's own indicator for each count of the recount. */
const indicators: Partial<Record<keyof Recount, string>> = {
  kin: 'kin-stock',
  foster: 'foster-stock',
  residential: 'residential-stock',
  familyType: 'cnst-stock',
  crisis: 'crisis-stock',
  transitional: 'transitional-stock',
  preventionBegun: 'prevention-opened',
  preventionClosed: 'prevention-closed',
  preventionSucceeded: 'prevention-successful',
  kinPlaced: 'kin-placed',
  reintegrationWorked: 'reintegration-worked',
  returned: 'reintegration-returned'
}

/** Of the network: what stood at the end of the day, and what was closed since. */
const inNetwork = { group: ['community', 'residential'], funding: 'state-budget' }
const ofInstitutions = { group: 'institution' }
const counts: Record<keyof NetworkRecount, Count> = {
  services: { ledger: 'service', measure: 'stock', where: inNetwork },
  places: { ledger: 'place', measure: 'stock', where: inNetwork },
  institutionsOpen: { ledger: 'service', measure: 'stock', where: ofInstitutions },
  institutionsClosed: { ledger: 'service', measure: 'out', where: ofInstitutions },
  inInstitutions: { ledger: 'care', measure: 'stock', where: { serviceKind: Object.values(codes.institutions) } }
}
/** By the ledger, from the start of the year in which the closing began to the end of a day. */
const networkOf = (book: Book, from: Day, to: Day): NetworkRecount =>
  Object.fromEntries(
    Object.entries(counts).map(([name, one]) => {
      const times = [{ from: dayNumber(from), to: dayNumber(to) }]
      return [name, count(book, { count: one, cuts: [], only: {}, times, known: null }, law)[0]]
    })
  ) as NetworkRecount

/** What the ledger says of a year, by the definitions of the pack. */
function ledgerOf(book: Book, { year }: { year: number }): Record<string, number> {
  const [from, to] = [`${year}-01-01` as Day, `${year}-12-31` as Day]
  return Object.fromEntries(
    Object.entries(indicators).map(([name, code]) => {
      const indicator = law.pack.indicators.find(one => one.code === code)
      assert.ok(indicator, code)
      const times = [indicator.kind === 'flow' ? inPeriod(from, to) : onDay(to)]
      return [
        name,
        evaluate(book, law, { indicator, times, cuts: [], knownAt: null }, demoToday(law)).table.cells[0] ?? 0
      ]
    })
  )
}

type Live = { seed: number; targets: Targets; words?: boolean; see?: (one: Said) => void }

/** Walks through a whole country once; asserts what holds in every batch, and gives what only the end can tell. */
function walk({ seed, targets, words = true, see }: Live) {
  const now = demoToday(law)
  const book = new Book(areaReader(law))
  const types: Record<string, number> = {}
  const moves: { ref: { kind: string; id: string }; entry: Entry }[] = []
  const met = new Set<string>()
  const text = reader()
  const offices = new Set<string>()
  let count = 0
  for (const batch of demoCountry(law, seed, targets)) {
    const streams = Map.groupBy(batch.entries, ({ ref }) => ref.id)
    for (const [id, held] of streams) {
      assert.ok(!met.has(id), 'a stream is whole in its batch')
      met.add(id)
      const kind = held[0]?.ref.kind
      const entries = held.map(({ entry }) => entry)
      inOrder(entries, now)
      for (const { type } of entries) types[type] = (types[type] ?? 0) + 1
      if (held[0]) for (const posting of postings(held[0].ref, entries, law)) book.add(booked(id, posting, law))
      if (kind === 'service') occupancy(entries)
      offices.add(entries[0]?.office ?? '')
    }
    for (const one of batch.entries) {
      if (words) text.read(one.ref.id, JSON.stringify(one))
      see?.({ id: one.ref.id, entry: one.entry })
      if (/^(stay|service|case\.(opened|closed))/.test(one.entry.type)) moves.push(one)
    }
    for (const named of batch.names) text.name(named)
    for (const { ref } of batch.notes) text.notes.add(ref)
    count += batch.entries.length
  }
  if (words) text.check()
  return {
    count,
    types,
    hash: text.hash.digest('hex'),
    years: [targets, targets.statement].map(one => ({
      ledger: ledgerOf(book, one),
      recount: recount(moves, yearOf(one))
    })),
    network: networkDays(targets).map(([from, to]) => ({
      ledger: networkOf(book, from, to),
      recount: recountNetwork(moves, { from: zone.at(from), to: zone.at(addDays(to, 1)) })
    })),
    offices,
    moves
  }
}

/** The day that is told of, the one from which the closing is told, and the ends of the years between and after. */
const networkDays = ({ network: { day, since } }: Targets): [Day, Day][] => {
  const start = `${since.day.slice(0, 4)}-01-01` as Day
  const years = [2012, 2014, 2016, 2018, 2020, 2022].map(year => `${year}-12-31`)
  return [since.day, day, ...years].map(to => [start, to as Day])
}

const agree = (ledger: Record<string, number>, counted: Recount) => {
  for (const [name, value] of Object.entries(ledger)) assert.equal(value, counted[name as keyof Recount], name)
}

/** Both years come to what was wanted, by the ledger and by hand. */
function adds({ years, network }: ReturnType<typeof walk>, targets: Targets): void {
  const [atFirst, told, ...others] = network.map(({ recount }) => recount)
  const { since, services, places, closed, open, children } = targets.network
  assert.equal(atFirst?.inInstitutions, since.children)
  assert.deepEqual(told, {
    services,
    places,
    inInstitutions: children,
    institutionsOpen: open,
    institutionsClosed: closed
  })
  const fall = others.map(one => one.inInstitutions)
  assert.deepEqual(
    fall,
    fall.toSorted((a, b) => b - a),
    'fewer children in institutions from year to year'
  )
  for (const { ledger, recount } of network) assert.deepEqual(ledger, recount)
  const [year, before] = years
  assert.ok(year && before)
  hits(year.recount, wanted(targets))
  hits(before.recount, wantedBefore(targets))
  for (const { ledger, recount } of years) agree(ledger, recount)
}

/** Reads all that is said: the journal holds no words, the registers hold each once. */
function reader() {
  const hash = createHash('sha256')
  const notes = new Set<string>()
  const said = new Set<string>()
  const identifiers = new Set<string>()
  return {
    hash,
    notes,
    read(id: string, text: string) {
      hash.update(text)
      for (const [note] of text.matchAll(/n:[0-9a-f-]{36}:[A-Za-z0-9_-]{43}/g)) said.add(`${id} ${note}`)
      // one kind of word may stand in the journal: the number of an order
      const rest = text.replaceAll(/ЗД\/Д-[А-Я-]+-\d+\/[\d.]+/g, '')
      for (const [word] of rest.matchAll(/\p{Script=Cyrillic}+/gu)) assert.fail(`the journal says ${word}`)
    },
    name({ family, identifier }: { family?: string | undefined; identifier?: { value: string } | undefined }) {
      assert.ok(family, 'everyone has a name')
      if (!identifier) return
      assert.ok(!identifiers.has(identifier.value), 'no number is given twice')
      identifiers.add(identifier.value)
    },
    check() {
      assert.deepEqual(
        new Set([...said].map(one => one.split(' ')[1])),
        notes,
        'every note referred to is told, and no other'
      )
      assert.equal(said.size, notes.size, 'a note belongs to one stream')
      const rule = law.pack.identifiers[0]
      for (const value of [...identifiers].slice(0, 500))
        assert.ok(rule && readIdentifier(rule, value, '2024-01-16' as Day, true).ok, value)
    }
  }
}

/** Versions have no gap, and what is known only grows. */
function inOrder(entries: readonly Entry[], now: string): void {
  for (const [at, entry] of entries.entries()) {
    assert.equal(entry.version, at + 1, 'versions have no gap')
    assert.ok(
      entry.recordedAt >= entry.at && entry.recordedAt <= now,
      'nothing is written before it was, or after today'
    )
    assert.ok(entry.recordedAt >= (entries[at - 1]?.recordedAt ?? ''), 'written down in the order of versions')
  }
}

/** Never more children in a service than it has places, at whatever moment, and none when it has closed. */
function occupancy(entries: readonly Entry[]): void {
  const latest = new Map<unknown, { from: string; to?: string }[]>()
  const moves: (readonly [string, number, 'room' | 'child'])[] = []
  let places = 0
  for (const { type, at, data } of entries)
    if (type === 'place.held') latest.set(data.child, data.stays as { from: string; to?: string }[])
    else if (type === 'service.opened' || type === 'service.capacity' || type === 'service.closed') {
      const now = Number(data.places ?? 0)
      moves.push([at, now - places, 'room'])
      places = now
    }
  for (const { from, to } of [...latest.values()].flat()) {
    moves.push([from, -1, 'child'])
    if (to) moves.push([to, 1, 'child'])
  }
  let free = 0
  for (const [at, step] of moves.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : y - x))) {
    free += step
    assert.ok(free >= 0, `${-free} children more than places at ${at}`)
  }
}

test('a small country is the same again from its seed, and another from another', () => {
  const targets = scaled(published, 0.03)
  const once = walk({ seed: 1, targets })
  assert.equal(walk({ seed: 1, targets }).hash, once.hash)
  const elsewhere = walk({ seed: 2, targets })
  assert.notEqual(elsewhere.hash, once.hash)
  for (const one of [once, elsewhere]) adds(one, targets)
})

test('another country hits other targets', () => {
  const targets = scaled(other, 0.1)
  adds(walk({ seed: 7, targets }), targets)
})

describe('the whole country', () => {
  let found: ReturnType<typeof walk>
  const said: Said[] = []
  before(() => {
    const see = (one: Said) => void (isTold(one.entry) && said.push(one))
    found = walk({ seed: 2023, targets: published, words: false, see })
  })

  test('adds up to what was published for 2023 and for 2018', () => {
    adds(found, published)
    const [in2023, in2018] = found.years
    assert.ok(in2023 && in2018)
    hits(in2018.recount, { preventionSucceeded: 1733, kinPlaced: 731, reintegrationWorked: 1235, returned: 495 })
    hits(in2023.recount, {
      kin: 4055,
      foster: 1515,
      residential: 3002,
      familyType: 2752,
      crisis: 119,
      transitional: 131,
      preventionBegun: 3570,
      preventionClosed: 3442,
      preventionSucceeded: 2706
    })
    const [in2010, in2019] = found.network.map(({ recount }) => recount)
    assert.deepEqual(in2019, {
      services: 626,
      places: 14_306,
      inInstitutions: 514,
      institutionsOpen: 23,
      institutionsClosed: 114
    })
    assert.equal(in2010?.inInstitutions, 7587)
    assert.ok(found.count >= 300_000, `${found.count} entries`)
    assert.equal(found.offices.size, 147)
    const irregular = (found.types['irregularity.raised'] ?? 0) / (found.types['placement.ordered'] ?? 1)
    assert.ok(irregular > 0.005 && irregular < 0.1, `${irregular} irregularities to an order`)
  })

  aliveIn(() => said)
})

test('change one fact of the earlier year and its figures change, by the ledger and by hand', () => {
  const targets = scaled(published, 0.02)
  const period = yearOf(targets.statement)
  const streams = new Map<string, { ref: { kind: string; id: string }; entries: Entry[] }>()
  for (const { entries } of demoCountry(law, 5, targets))
    for (const { ref, entry } of entries)
      if (ref.kind === 'person' || ref.kind === 'case') {
        const there = streams.get(ref.id)
        if (there) there.entries.push(entry)
        else streams.set(ref.id, { ref, entries: [entry] })
      }
  /** Counts again with one entry told otherwise, the first of the year that fits. */
  const told = (fits: (entry: Entry, own: readonly Entry[]) => boolean, otherwise: (entry: Entry) => Entry) => {
    const book = new Book(areaReader(law))
    const moves: { ref: { kind: string; id: string }; entry: Entry }[] = []
    let changed = 0
    for (const { ref, entries } of streams.values()) {
      const own = entries.map(entry => {
        if (changed > 0 || entry.at < period.from || entry.at >= period.to || !fits(entry, entries)) return entry
        changed += 1
        return otherwise(entry)
      })
      for (const posting of postings(ref as StreamRef, own, law)) book.add(booked(ref.id, posting, law))
      for (const entry of own) moves.push({ ref, entry })
    }
    const counted = recount(moves, period)
    agree(ledgerOf(book, targets.statement), counted)
    const { preventionSucceeded, kinPlaced, reintegrationWorked, returned } = counted
    return { changed, counts: [preventionSucceeded, kinPlaced, reintegrationWorked, returned] }
  }
  const { prevented, kinPlaced, reintegrationWorked, returned } = targets.statement
  assert.deepEqual(
    told(
      () => false,
      entry => entry
    ).counts,
    [prevented, kinPlaced, reintegrationWorked, returned]
  )
  const outcome = (outcome: string) => (entry: Entry) => ({ ...entry, data: { ...entry.data, outcome } }) as Entry
  const closed =
    (as: string) =>
    ({ type, data }: Entry) =>
      type === 'case.closed' && data.outcome === as
  const ofReintegration = (own: readonly Entry[]) => own[0]?.data.type === 'reintegration'
  assert.deepEqual(told(closed('successful'), outcome('unsuccessful')), {
    changed: 1,
    counts: [prevented - 1, kinPlaced, reintegrationWorked, returned]
  })
  assert.deepEqual(
    told((entry, own) => ofReintegration(own) && closed('reintegrated')(entry), outcome('unsuccessful')),
    { changed: 1, counts: [prevented, kinPlaced, reintegrationWorked, returned - 1] }
  )
  assert.deepEqual(
    told(
      ({ type, data }) => type === 'stay.began' && data.setting === 'kin' && data.moved === true,
      entry => ({ ...entry, data: { ...entry.data, setting: 'foster' } }) as Entry
    ),
    { changed: 1, counts: [prevented, kinPlaced - 1, reintegrationWorked, returned] }
  )
  assert.deepEqual(
    told(
      ({ type }, own) => type === 'case.opened' && ofReintegration(own),
      entry => ({ ...entry, data: { ...entry.data, type: 'protection' } }) as Entry
    ).counts.slice(0, 3),
    [prevented, kinPlaced, reintegrationWorked - 1]
  )
})

test('no one is in two places at once', () => {
  const { moves } = walk({ seed: 3, targets: scaled(published, 0.02) })
  for (const [, held] of Map.groupBy(
    moves.filter(({ ref }) => ref.kind === 'person'),
    ({ ref }) => ref.id
  )) {
    let away = false
    for (const { entry } of held) {
      if (entry.type === 'stay.ended') assert.ok(away, 'a stay that ends had begun')
      away = entry.type === 'stay.began'
    }
  }
})

test('every office is staffed, every persona has an office, and nobody is there twice', () => {
  const accounts = demoAccounts(law)
  assert.equal(new Set(accounts.map(one => one.login)).size, accounts.length)
  assert.equal(new Set(accounts.map(one => one.name)).size, accounts.length)
  for (const { office, roles } of accounts) {
    assert.ok(law.offices.has(office), office)
    for (const role of roles) assert.ok(role in law.pack.roles, role)
  }
  const personae = accounts.filter(one => one.persona)
  assert.ok(personae.length >= 8 && personae.length <= 14, `${personae.length} personae`)
})
