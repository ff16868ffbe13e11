import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { known } from '#domain/acts/known.ts'
import { postings } from '#domain/figures/ledger.ts'
import type { Entry } from '#domain/kernel/event.ts'
import type { Day } from '#domain/kernel/time.ts'
import { readPack } from '#domain/law/check.ts'
import { type Law, lawOf } from '#domain/law/pack.ts'
import { readIdentifier } from '#domain/people/identifier.ts'
import source from '#packs/bg/index.ts'
import { demoAccounts, demoCountry, demoToday, other, published, scaled, type Targets } from './country.ts'
import { type Recount, recount } from './recount.ts'

const law: Law = (() => {
  const read = readPack(source, known)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return lawOf(read.pack)
})()

const { zone } = law.timing
const yearOf = ({ year }: Targets) => ({
  from: zone.at(`${year}-01-01` as Day),
  to: zone.at(`${year + 1}-01-01` as Day)
})

const wanted = ({ year: _year, ...counts }: Targets): Recount => ({
  ...counts,
  residential: counts.familyType + counts.crisis + counts.transitional
})

/** Sums the postings of whole streams, as the figures would without their cells. */
function tally({ from, to }: { from: string; to: string }) {
  const sums: Recount = {
    kin: 0,
    foster: 0,
    residential: 0,
    familyType: 0,
    crisis: 0,
    transitional: 0,
    preventionBegun: 0,
    preventionClosed: 0,
    preventionSucceeded: 0
  }
  const names: Record<string, keyof Recount> = {
    cnst: 'familyType',
    'crisis-centre': 'crisis',
    transitional: 'transitional'
  }
  return {
    sums,
    add(kind: 'person' | 'case', entries: readonly Entry[]) {
      for (const { side, amount, at, account } of postings(kind, entries)) {
        if (at >= to) continue
        const stock = side === 'in' ? amount : -amount
        if (account.ledger === 'care') {
          if (account.setting === 'kin' || account.setting === 'foster') sums[account.setting] += stock
          const name = names[account.serviceKind ?? '']
          if (name) {
            sums[name] += stock
            sums.residential += stock
          }
        } else if (account.type === 'prevention' && at >= from) {
          if (side === 'in') sums.preventionBegun += amount
          else {
            sums.preventionClosed += amount
            if (account.outcome === 'successful') sums.preventionSucceeded += amount
          }
        }
      }
    }
  }
}

type Live = { seed: number; targets: Targets; words?: boolean }

/** Walks through a whole country once; asserts what holds in every batch, and gives what only the end can tell. */
function walk({ seed, targets, words = true }: Live) {
  const period = yearOf(targets)
  const now = demoToday(law)
  const ledger = tally(period)
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
      if (kind === 'person' || kind === 'case') ledger.add(kind, entries)
      if (kind === 'service') occupancy(entries)
      offices.add(entries[0]?.office ?? '')
    }
    for (const one of batch.entries) {
      if (words) text.read(one.ref.id, JSON.stringify(one))
      if (/^(stay|case\.(opened|closed))/.test(one.entry.type)) moves.push(one)
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
    ledger: ledger.sums,
    recount: recount(moves, period),
    offices,
    moves
  }
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

/** Never more children in a service than it has places, at whatever moment. */
function occupancy(entries: readonly Entry[]): void {
  const places = Number(entries[0]?.data.places)
  const latest = new Map(
    entries.slice(1).map(({ data }) => [data.child, data.stays as { from: string; to?: string }[]])
  )
  const moves = [...latest.values()]
    .flat()
    .flatMap(({ from, to }) => [[from, 1] as const, ...(to ? [[to, -1] as const] : [])])
  let inside = 0
  for (const [, step] of moves.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y))) {
    inside += step
    assert.ok(inside <= places, `${inside} children in ${places} places`)
  }
}

test('a small country is the same again from its seed, and another from another', () => {
  const targets = scaled(published, 0.03)
  const once = walk({ seed: 1, targets })
  assert.equal(walk({ seed: 1, targets }).hash, once.hash)
  const elsewhere = walk({ seed: 2, targets })
  assert.notEqual(elsewhere.hash, once.hash)
  for (const one of [once, elsewhere]) {
    assert.deepEqual(one.recount, wanted(targets))
    assert.deepEqual(one.ledger, wanted(targets))
  }
})

test('another country hits other targets', () => {
  const targets = scaled(other, 0.2)
  const found = walk({ seed: 7, targets })
  assert.deepEqual(found.recount, wanted(targets))
  assert.deepEqual(found.ledger, wanted(targets))
})

test('the whole country adds up to what was published for 2023', () => {
  const found = walk({ seed: 2023, targets: published, words: false })
  assert.deepEqual(found.recount, {
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
  assert.deepEqual(found.ledger, found.recount)
  assert.ok(found.count >= 300_000, `${found.count} entries`)
  assert.equal(found.offices.size, 147)
  const irregular = (found.types['irregularity.raised'] ?? 0) / (found.types['placement.ordered'] ?? 1)
  assert.ok(irregular > 0.005 && irregular < 0.1, `${irregular} irregularities to an order`)
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
  assert.ok(personae.length >= 8 && personae.length <= 12, `${personae.length} personae`)
})
