/**
 * Orders that placed a child outside the family: each is one line from the day of the order on, and stays in the ledger,
 * so that the orders of a period can be counted by where they stand. What was tried before is read from the same case.
 */
import { caseOf } from '../../cases/case.ts'
import type { Fact } from '../../kernel/event.ts'
import { runs } from '../../law/clock.ts'
import type { Law } from '../../law/pack.ts'
import { effectOf, type Track, tracksOf } from '../../proceedings/tracks.ts'
import type { Spell, Told } from '../spell.ts'
import { type Change, line, term } from './line.ts'

export const orderCourts = [
  'none-yet',
  'pending',
  'confirmed',
  'changed',
  'refused',
  'annulled',
  'withdrawn',
  'replaced',
  'ended'
] as const
type Court = (typeof orderCourts)[number]

type Order = Fact & {
  data: {
    order: string
    child: string
    setting: string
    grounds?: string[]
    urgent?: { impossible?: string[] }
  }
}

/** What may change where an order stands before the courts. */
const judicial = new Set([
  'placement.ordered',
  'placement.ended',
  'petition.filed',
  'petition.withdrawn',
  'order.served',
  'judgment.given',
  'judgment.in-force',
  'appeal.filed',
  'appeal.withdrawn',
  'case.closed'
])

export function orders({ facts, law }: Told): Spell[] {
  const all = facts.filter((fact): fact is Order => fact.type === 'placement.ordered')
  if (all.length === 0) return []
  const { tenures } = caseOf(facts)
  const named = new Set(law.pack.counted.petition)
  const clocks = law.pack.clocks.filter(clock => named.has(clock.code))
  const terms = runs(clocks, facts, law.timing)
  const standings = facts.flatMap((fact, at) => {
    if (!judicial.has(fact.type)) return []
    const known = facts.slice(0, at + 1)
    return [{ at: fact.at, known, tracks: tracksOf(known, law) }]
  })
  return all.flatMap(order => {
    const person = nowCalled(order.data.child, facts)
    const office = tenures.find(one => one.from <= order.at && (one.to === null || order.at < one.to))?.office
    const changes: Change[] = [
      {
        at: order.at,
        how: 'ordered',
        set: { ...begun(order, facts, law), office: office ?? order.office, court: 'none-yet', force: 'no' }
      }
    ]
    for (const { at, known, tracks } of standings)
      if (at >= order.at && known.includes(order))
        changes.push({ at, how: 'changed', set: standing(order, all, known, tracks) })
    const from = removalBefore(order, all, facts)
    for (const run of terms)
      if (run.startedBy === order.version || (from !== undefined && run.startedBy === from))
        for (const { at, state } of term(run)) changes.push({ at, how: 'changed', set: { petition: state } })
    return line(changes, { ledger: 'order', line: String(order.version), person, since: order.at })
  })
}

/** The removal that the order is the first to follow: where a court is asked about it, the term runs from there. */
const removalBefore = (order: Order, all: readonly Order[], facts: readonly Fact[]): number | undefined => {
  const removal = facts.findLast(one => one.type === 'removal.carried-out' && one.at <= order.at)
  const between = all.some(one => one !== order && removal && one.at >= removal.at && one.at < order.at)
  return between ? undefined : removal?.version
}

/** One person entered twice is counted under the entry that remains. */
function nowCalled(person: string, facts: readonly Fact[]): string {
  return facts.reduce(
    (id, { type, data }) => (type === 'subject.changed' && data.from === id ? String(data.to) : id),
    person
  )
}

/** What an order is known by from its day on, late entries about what came before it included. */
function begun({ at, data }: Order, facts: readonly Fact[], law: Law): Change['set'] {
  const before = facts.filter(fact => fact.at <= at)
  const impossible = data.urgent?.impossible ?? []
  const has = (...types: string[]) => before.some(({ type }) => types.includes(type))
  const kin = law.pack.settings.filter(one => one.provider === 'person').map(one => one.code)
  const talks = before.filter(
    ({ type, data: said }) => type === 'child.heard' && (said.child === undefined || said.child === data.child)
  )
  return {
    setting: data.setting,
    ground: data.grounds?.[0],
    urgent: data.urgent ? 'yes' : 'no',
    support: has('support.tried', 'measure.ordered')
      ? 'tried'
      : impossible.some(step => law.option('ladder-steps', step)?.means === 'own-family')
        ? 'impossible'
        : 'not-tried',
    kin: kin.includes(data.setting)
      ? 'placed'
      : has('kin.studied')
        ? 'studied'
        : impossible.some(step => kin.includes(step))
          ? 'impossible'
          : 'not-studied',
    voice: talks.some(talk => talk.data.heard === true) ? 'heard' : talks.length > 0 ? 'not-heard' : 'not-recorded'
  }
}

/** Where an order stands before the courts, from what is known up to a moment. */
function standing(
  order: Order,
  all: readonly Order[],
  known: readonly Fact[],
  tracks: readonly Track[]
): Change['set'] {
  const { order: number, child } = order.data
  const placed = all.filter(one => one.data.child === child && known.includes(one))
  const review = tracks.find(one => one.subject === 'order' && one.order === number)
  if (review && review.state !== 'withdrawn' && effectOf(review) === 'annuls') return at('annulled', review)
  const own = tracks.findLast(one => isAbout(one, order, placed))
  if (own) return at(courtOf(own), own)
  if (placed.indexOf(order) < placed.length - 1) return { court: 'replaced', force: 'no' }
  const over = known.some(
    ({ type, data, at }) =>
      at >= order.at &&
      (type === 'case.closed' || (type === 'placement.ended' && (data.order === undefined || data.order === number)))
  )
  return { court: over ? 'ended' : 'none-yet', force: 'no' }
}

const at = (court: Court, track: Track) => ({ court, force: track.state === 'in-force' ? 'yes' : 'no' })

/**
 * A petition that names no order is about the one that stands when it is filed; to ask for a longer term is about an order
 * only if it names one.
 */
function isAbout(track: Track, order: Order, placed: readonly Order[]): boolean {
  if (track.subject !== 'placement' || track.asks === 'ends') return false
  if (track.order !== null) return track.order === order.data.order
  if (track.asks === 'extends') return false
  return placed.findLast(one => one.at <= track.began) === order
}

/** A court that ends the placement it was asked for has refused it. */
function courtOf(track: Track): Court {
  if (track.state === 'withdrawn') return 'withdrawn'
  if (track.state === 'pending' || track.state === 'heard') return 'pending'
  const effect = effectOf(track)
  if (effect === 'confirms') return 'confirmed'
  if (effect === 'changes') return 'changed'
  return effect === 'refuses' || effect === 'ends' ? 'refused' : 'pending'
}
