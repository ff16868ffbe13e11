/** Corrections, merges and transfers in any order, by several people of two offices: what must hold whatever they do. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFrom } from '#server/index.ts'
import { loadLaw } from '#server/packs/load.ts'
import { bearing } from '#server/views/bearing.ts'
import { dice, randomCommand, type World } from '../../test/random-acts.ts'
import { caseOf } from '../cases/case.ts'
import { type Posting, postings } from '../figures/ledger.ts'
import type { Command } from '../kernel/command.ts'
import { fold, type Stream } from '../kernel/event.ts'
import { type Moment, moment } from '../kernel/time.ts'
import { mergedInto, proposalOf } from '../people/merged.ts'
import { stayAt, staysOf } from '../placements/stays.ts'
import { heldPlaces } from '../services/entries.ts'
import { usesOf } from '../services/uses.ts'
import { signalOf } from '../signals/signal.ts'
import { sealedIn } from '../status/status.ts'
import { offerOf } from '../transfers/transfer.ts'
import type { Actor } from './act.ts'
import { memoryJournal } from './memory.ts'

const START = '2025-02-20T08:00:00.000Z' as Moment
const wanted = [
  'correct',
  'offer-transfer',
  'accept-transfer',
  'propose-merge',
  'confirm-merge',
  'confirm-split'
] as const

for (const pack of ['bg', 'ru-31'])
  test(`${pack}: responsibility, places and figures hold through corrections, merges and transfers`, async () => {
    const law = await loadLaw('packs', pack)
    const done = new Map<string, number>()
    for (let seed = 1; seed <= 30; seed++) {
      const journal = memoryJournal(law, idFrom)
      const world: World = { law, throwDice: dice(seed), streams: new Map(), now: START }
      for (let n = 0; n < 160; n++) {
        const drawn = world.throwDice.chance(0.5) ? mean(world) : null
        const { command, by } = drawn ?? otherHands(randomCommand(world), world)
        const written = journal.act(command, by, world.now)
        if ('refusals' in written) continue
        const what = command.act.split('.')[1] ?? ''
        done.set(what, (done.get(what) ?? 0) + 1)
        for (const [id, held] of journal.streams) world.streams.set(id, held.stream)
        // only what this act has touched can be otherwise than before
        for (const id of written.entries.keys()) {
          const held = journal.streams.get(id)
          if (held) holds(held, world, command)
        }
      }
    }
    for (const what of wanted)
      if (pack === 'bg' || what === 'correct') assert.ok((done.get(what) ?? 0) > 5, `${what} was hardly ever done`)
  })

function otherHands({ command, by }: { command: Command; by: Actor }, { throwDice: d }: World) {
  return { command, by: { ...by, account: d.pick(['worker-1', 'worker-2']) } }
}

/** An act of the kinds that change what was, on whatever there is. */
function mean(world: World): { command: Command; by: Actor } | null {
  const { throwDice: d, law, streams } = world
  const all = [...streams.values()]
  const of = (kind: string) => all.filter(one => one.ref.kind === kind)
  world.now = moment(Date.parse(world.now) + d.whole(0, 100) * 600_000)
  const offices = law.pack.offices.slice(1, 3).map(one => one.code)
  const take = (act: string, on: Stream, input: Command['input'], office = d.pick(offices)) => ({
    command: { id: d.uuid(), act, on: on.ref, at: world.now, input },
    by: { account: d.pick(['worker-1', 'worker-2']), office, roles: Object.keys(law.pack.roles) }
  })
  const people = of('person')
  const offered = all.filter(one => offerOf(one.facts))
  const kind = d.whole(1, 6)
  if (kind <= 2 && all.length > 0) {
    const on = d.pick(all)
    const entry = d.pick(on.facts.length > 0 ? on.facts.map(one => one.version) : [1])
    const at = moment(Date.parse(world.now) - d.whole(0, 60) * 86_400_000)
    const how = d.chance(0.5) ? { withdrawn: true } : { at }
    const reason = law.pack.vocabularies['correction-reasons']?.[0]?.code
    return take(`${on.ref.kind}.correct`, on, { entry, ...how, reason }, bearing(on.ref, on.facts).office)
  }
  if (kind === 3 && people.length > 1) {
    const [one, other] = [d.pick(people), d.pick(people)]
    const reasons = [law.pack.vocabularies['duplicate-reasons']?.[0]?.code]
    return take('person.propose-merge', one, { into: other.ref.id, reasons })
  }
  const proposed = people.filter(one => proposalOf(one.facts))
  if (kind === 4 && proposed.length > 0) {
    const one = d.pick(proposed)
    return take(`person.confirm-${proposalOf(one.facts)?.what}`, one, {})
  }
  const twins = people.filter(one => mergedInto(one.facts))
  if (kind === 4 && twins.length > 0)
    return take('person.propose-split', d.pick(twins), { facts: `n:${d.uuid()}:${'a'.repeat(43)}` })
  if (kind === 5 && offered.length > 0) {
    const on = d.pick(offered)
    return take(`${on.ref.kind}.accept-transfer`, on, {}, offerOf(on.facts)?.to)
  }
  const works = [...of('case'), ...of('signal')]
  if (works.length === 0) return null
  const on = d.pick(works)
  const office = bearing(on.ref, on.facts).office
  const to = offices.find(one => one !== office) ?? ''
  const reason = law.pack.vocabularies['transfer-reasons']?.[0]?.code
  return take(`${on.ref.kind}.offer-transfer`, on, { to, reason }, office)
}

/** Somebody leads an open case, one office answers for it, and that office reads the child's file. */
function answeredFor({ ref, facts }: Stream, world: World, told: string): void {
  const work = caseOf(facts)
  const answering = work.tenures.filter(one => one.to === null).length
  assert.equal(answering, work.state === 'open' ? 1 : 0, `one office answers for an open case, none else (${told})`)
  if (work.state !== 'open') return
  assert.ok(work.lead, `an open case has a lead (${told})`)
  // what is about a sealed identity alone is read by those who have a right of their own to it
  if (sealedIn(facts).length > 0) return
  assert.ok(work.office && bearing(ref, facts).offices.includes(work.office), `its office reads it (${told})`)
  const child = work.child && world.streams.get(work.child)
  if (child && !mergedInto(child.facts))
    assert.ok(
      bearing(child.ref, child.facts).offices.includes(work.office),
      `the office that answers for the case reads the child's file (${told})`
    )
  for (const [at, tenure] of work.tenures.entries())
    if (tenure.via === 'transfer')
      assert.equal(work.tenures[at - 1]?.to, tenure.from, `no moment without an office between two (${told})`)
}

type Held = { stream: Stream; entries: Parameters<typeof fold>[0] }

/** What a posting adds to those in care: nothing, where it leads from one account there to another. */
const moved = ({ from, to, amount }: Posting) => ('beyond' in to ? 0 : amount) - ('beyond' in from ? 0 : amount)

function holds({ stream, entries }: Held, world: World, command: Command): void {
  const { ref, facts } = stream
  const told = `${command.act} ${JSON.stringify(command.input)}`
  if (ref.kind === 'case') answeredFor(stream, world, told)
  if (ref.kind === 'signal' && signalOf(facts).state === 'open' && sealedIn(facts).length === 0)
    assert.ok(bearing(ref, facts).offices.includes(signalOf(facts).office), `its office reads the signal (${told})`)
  if (ref.kind !== 'person') return
  const merged = mergedInto(facts)
  const stays = staysOf(facts)
  const lived = new Set([...world.streams.values()].filter(one => one.ref.kind === 'service').map(one => one.ref.id))
  for (const service of lived) {
    const held = heldPlaces(world.streams.get(service)?.facts ?? []).filter(one => one.child === ref.id)
    if (merged) assert.equal(held.length, 0, `an entry merged into another holds no place (${told})`)
    else
      for (const one of held)
        assert.ok(
          stays.some(stay => stay.service === service && stay.from <= one.from) ||
            usesOf(facts).some(use => use.service === service && use.from <= one.from),
          `a place is held by somebody who lived or came there (${told})`
        )
  }
  // the ledger says at every moment what the stays say, as they are known now
  const posted = postings(ref, entries, world.law).filter(one => one.ledger === 'care')
  const moments = [...stays.flatMap(stay => [stay.from, stay.to ?? stay.from]), world.now]
  for (const at of moments) {
    const stock = posted.filter(one => one.at <= at).reduce((sum, one) => sum + moved(one), 0)
    assert.equal(stock, merged ? 0 : stayAt(facts, at) ? 1 : 0, `the stock of the ledger at ${at} (${told})`)
  }
  // and what was known before is what stood then
  for (const knownAt of new Set(entries.map(one => one.recordedAt))) {
    const known = fold(entries, { knownAt })
    const stock = posted.filter(one => one.recordedAt <= knownAt).reduce((sum, one) => sum + moved(one), 0)
    const open = mergedInto(known) ? 0 : staysOf(known).filter(stay => stay.to === null).length
    assert.equal(stock, open, `the ledger as known at ${knownAt} (${told})`)
  }
}
