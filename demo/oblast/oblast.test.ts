import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { known } from '#domain/acts/known.ts'
import { Book } from '#domain/figures/book.ts'
import { areaReader } from '#domain/figures/dimensions.ts'
import { evaluate } from '#domain/figures/evaluate.ts'
import { booked } from '#domain/figures/fold.ts'
import { postings } from '#domain/figures/ledger.ts'
import { inPeriod, onDay } from '#domain/figures/when.ts'
import type { Entry, StreamRef } from '#domain/kernel/event.ts'
import { addDays, type Day } from '#domain/kernel/time.ts'
import { readPack } from '#domain/law/check.ts'
import { type Law, lawOf } from '#domain/law/pack.ts'
import source from '#packs/ru-31/index.ts'
import { homeOffice } from './codes.ts'
import { livedInOblast, oblastToday, other, published, scaled, type Targets } from './oblast.ts'
import {
  type Counted,
  contracts,
  homes,
  leftWard,
  onRegister,
  ruledFamilies,
  streamsIn,
  withoutCare
} from './recount.ts'

const law: Law = (() => {
  const read = readPack(source, known)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return lawOf(read.pack)
})()
const { zone } = law.timing

type Written = { ref: StreamRef; entries: Entry[] }

/** Lives a whole oblast; what must hold in every batch is asserted. */
function lived(seed: number, targets: Targets): { streams: Map<string, Written>; hash: string } {
  const hash = createHash('sha256')
  const streams = new Map<string, Written>()
  const now = oblastToday(law)
  for (const { entries, names } of livedInOblast(law, seed, targets)) {
    for (const [id, held] of Map.groupBy(entries, ({ ref }) => ref.id)) {
      assert.ok(!streams.has(id) && held[0], 'a stream is whole in its batch')
      streams.set(id, { ref: held[0].ref, entries: held.map(({ entry }) => entry) })
      for (const [at, { entry }] of held.entries()) {
        assert.equal(entry.version, at + 1, 'versions have no gap')
        assert.ok(entry.recordedAt >= entry.at && entry.recordedAt <= now, 'nothing is written before it was, or later')
        assert.ok(entry.recordedAt >= (held[at - 1]?.entry.recordedAt ?? ''), 'written down in the order of versions')
      }
    }
    hash.update(JSON.stringify(entries))
    hash.update(JSON.stringify(names))
  }
  return { streams, hash: hash.digest('hex') }
}

/** The book of a journal, and the same entries for whoever counts by hand. */
function read(streams: Iterable<Written>) {
  const book = new Book(areaReader(law))
  const entries: Counted[] = []
  for (const { ref, entries: own } of streams) {
    for (const posting of postings(ref, own, law)) book.add(booked(ref.id, posting, law))
    for (const entry of own) entries.push({ ref, entry })
  }
  const of = (code: string, time: ReturnType<typeof onDay>) => {
    const indicator = law.pack.indicators.find(one => one.code === code)
    assert.ok(indicator, code)
    return (
      evaluate(book, law, { indicator, times: [time], cuts: [], knownAt: null }, oblastToday(law)).table.cells[0] ?? 0
    )
  }
  return {
    on: (code: string, day: string) => of(code, onDay(day as Day)),
    during: (code: string, year: number) => of(code, inPeriod(`${year}-01-01` as Day, `${year}-12-31` as Day)),
    streams: streamsIn(entries)
  }
}
type Read = ReturnType<typeof read>

const start = (day: string) => zone.at(day as Day)
const end = (day: string) => zone.at(addDays(day as Day, 1))
const share = (part: number, whole: number, digits: number) => Number(((100 * part) / whole).toFixed(digits))

/** By the definitions of the pack, by hand, and as aimed at: three ways to one number. */
function comesTo(journal: Read, targets: Targets): void {
  const { on, during, streams } = journal
  for (const { day, families, children } of targets.sop) {
    assert.deepEqual(onRegister(streams, 'sop', start(day), day), { families, children }, day)
    assert.deepEqual([on('sop-families-start', day), on('sop-children-start', day)], [families, children], day)
  }
  const { day, families, children } = targets.early
  assert.deepEqual(onRegister(streams, 'early-stage', start(day), day), { families, children })
  assert.deepEqual([on('early-stage-families-start', day), on('early-stage-children-start', day)], [families, children])
  for (const { day, children } of targets.withoutCare) {
    assert.equal(withoutCare(streams, end(day)), children, day)
    assert.equal(on('without-care-children', day), children, day)
  }
  for (const year of [2018, 2019, 2020]) {
    const edges = [start(`${year}-01-01`), start(`${year + 1}-01-01`)] as const
    const [deprived, limited] = ['deprived', 'limited'].map(status => ruledFamilies(streams, status, ...edges))
    assert.deepEqual(
      [during('rights-deprived-families', year), during('rights-limited-families', year)],
      [deprived, limited],
      `${year}`
    )
    const aimed = targets.courts.find(one => one.year === year)
    if (aimed) assert.deepEqual([deprived, limited], [aimed.deprived, aimed.limited], `${year}`)
    else assert.ok(deprived && limited, 'what nobody published is in the journal all the same')
    const { left, returned } = leftWard(streams, ...edges)
    assert.deepEqual([during('ward-left', year), during('ward-returned', year)], [left, returned], `${year}`)
  }
  for (const day of ['2017-01-01', '2018-01-01', '2019-01-01', '2020-01-01']) {
    const found = contracts(streams, end(day), day)
    assert.equal(on('contracts', day), found.all, day)
    for (const level of ['emergency', 'crisis', 'basic'])
      assert.equal(on(`contracts-${level}`, day), found[level] ?? 0, `${level} on ${day}`)
  }
  const last = targets.withoutCare.at(-1)?.day ?? ''
  const { guardianship = 0, foster = 0, organisation = 0, adopted = 0 } = homes(streams, end(last))
  assert.equal(on('family-forms-children', last), guardianship + foster)
  assert.equal(
    on('in-families-share', last),
    share(guardianship + foster + adopted, guardianship + foster + organisation + adopted, 1)
  )
}

test('a small oblast is the same again from its seed, and another from another', () => {
  const targets = scaled(published, 0.02)
  const once = lived(1, targets)
  assert.equal(lived(1, targets).hash, once.hash)
  assert.notEqual(lived(2, targets).hash, once.hash)
})

test('another oblast comes to other figures', () => {
  const targets = scaled(other, 0.06)
  comesTo(read(lived(7, targets).streams.values()), targets)
})

test('change one fact and its figure changes, by the ledger and by hand', () => {
  const targets = scaled(published, 0.015)
  const { streams } = lived(5, targets)
  /** Without the first entry of its kind in the year. */
  const without = (fits: (entry: Entry) => boolean) => {
    let gone = false
    const rest = [...streams.values()].map(({ ref, entries }) => ({
      ref,
      entries: entries.filter(entry => {
        const drop = !gone && entry.at.startsWith('2018') && fits(entry)
        gone ||= drop
        return !drop
      })
    }))
    assert.ok(gone)
    return read(rest)
  }
  const [, second] = targets.sop
  const left = without(({ type, data }) => type === 'register.left' && data.register === 'sop')
  assert.equal(left.on('sop-families-start', second.day), second.families + 1)
  assert.equal(onRegister(left.streams, 'sop', start(second.day), second.day).families, second.families + 1)
  const found = without(({ type, data }) => type === 'register.entered' && data.register === 'without-care')
  const at2018 = targets.withoutCare.find(({ day }) => day === '2018-12-31')
  assert.ok((at2018?.children ?? 0) - found.on('without-care-children', '2018-12-31') <= 1)
  assert.equal(found.on('without-care-children', '2018-12-31'), withoutCare(found.streams, end('2018-12-31')))
})

describe('the oblast as it is shown', () => {
  const { streams } = lived(2023, published)
  const journal = read(streams.values())

  test('comes to what the document says', () => {
    comesTo(journal, published)
    assert.deepEqual(
      published.sop.map(({ day }) => [journal.on('sop-families-start', day), journal.on('sop-children-start', day)]),
      [
        [953, 2000],
        [775, 1435],
        [701, 1426]
      ]
    )
    assert.equal(journal.on('in-families-share', '2020-12-31'), 91.7)
    assert.ok(journal.on('level-basic-share', '2020-01-01') > 80)
    assert.ok(journal.on('level-basic-share', '2017-01-01') < 10, 'crisis and emergency at the start')
    assert.ok(journal.during('return-share', 2020) > 85)
  })

  test('every municipality has its families, and what goes on today is spread over the curators', () => {
    const offices = new Set<string>()
    const loads = new Map<string, number>()
    for (const { ref, entries } of streams.values()) {
      offices.add(entries[0]?.office ?? '')
      if (ref.kind !== 'case' || entries.some(({ type }) => type === 'case.closed')) continue
      const lead = String(entries.findLast(({ data }) => data.lead)?.data.lead)
      loads.set(lead, (loads.get(lead) ?? 0) + 1)
    }
    assert.equal([...offices].filter(code => code.startsWith('uszn-')).length, 22)
    // families in a difficult life situation as well, whom no document counts
    const day = '2021-01-19'
    const hard = new Set(
      [...streams.values()]
        .filter(({ entries }) => entries.some(({ data }) => data.register === 'hard-situation'))
        .map(({ entries }) => entries[0]?.office)
    )
    assert.equal(hard.size, 22)
    const { families, children } = onRegister(journal.streams, 'hard-situation', start(day), day)
    assert.ok(families > 200, `${families}`)
    assert.deepEqual(
      [journal.on('hard-situation-families-start', day), journal.on('hard-situation-children-start', day)],
      [families, children]
    )
    assert.ok(Math.max(...loads.values()) <= 15, `${Math.max(...loads.values())} families of one curator`)
    const shown = loads.get('worker1.shebekino') ?? 0
    assert.ok(shown >= 8 && shown <= 15, `${shown} families of the curator who is shown`)
  })

  test('the shown office meets one thing of every kind', () => {
    const own = [...streams.values()].filter(
      ({ ref, entries }) => ref.kind === 'case' && entries[0]?.office === homeOffice
    )
    const of = (type: string) => own.filter(({ entries }) => entries[0]?.data.type === type)
    const ends = of('social-contract').map(({ entries }) => entries.at(-1)?.type ?? '')
    assert.deepEqual(ends.toSorted(), [
      'case.closed',
      'case.closed',
      'social-contract.applied',
      'social-contract.repaid',
      'social-contract.reported',
      'social-contract.reported'
    ])
    assert.equal(of('prevention').length, 3)
    assert.equal(of('guardianship').length, 3)
    const has = (type: string, data: Record<string, unknown>) =>
      [...streams.values()].some(({ entries }) =>
        entries.some(
          one => one.type === type && Object.entries(data).every(([name, value]) => one.data[name] === value)
        )
      )
    assert.ok(has('case.meeting', { kind: 'network' }))
    assert.ok(has('transfer.offered', { to: homeOffice }))
    for (const register of ['hard-situation', 'police', 'school'])
      assert.ok(has('register.entered', { register }), register)
  })

  test('desks are not empty: questions wait, some too long, and a session comes', () => {
    const states = [...streams.values()]
      .filter(({ ref }) => ref.kind === 'request')
      .map(({ entries }) => entries.at(-1)?.type)
    for (const type of ['request.answered', 'request.made', 'request.escalated']) assert.ok(states.includes(type), type)
    const sessions = [...streams.values()].filter(({ ref }) => ref.kind === 'session')
    assert.deepEqual(sessions.map(({ entries }) => entries.some(({ type }) => type === 'session.held')).toSorted(), [
      false,
      true
    ])
  })
})
