/** What stands on the lane of one matter: what was done, the terms that run, and what practice lets expect. */
import { caseOf } from '#domain/cases/case.ts'
import type { Fact } from '#domain/kernel/event.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Run } from '#domain/law/clock.ts'
import type { Law } from '#domain/law/pack.ts'
import type { Track } from '#domain/proceedings/tracks.ts'
import { expectedOn, type Next, nextIn, termsOf } from '#domain/proceedings/turns.ts'
import type { Key } from '#web/words/bg.ts'

export type Dated = {
  at: Moment
  what: Key
  mark: 'done' | 'term' | 'expected'
  /** what the court said, where it ruled */
  outcome?: string
  /** several of a kind at one moment are told apart */
  nth: number
}
export type Lane = {
  track: Track
  events: readonly Dated[]
  /** the clocks that its papers started */
  terms: readonly Run[]
  next: Next
  /** the day by which practice lets expect a ruling, and where that is known from */
  expected: { on: Moment; source: string } | null
}

const words: Readonly<Record<string, Key>> = {
  'placement.ordered': 'courts.order',
  'order.served': 'courts.served',
  'petition.filed': 'courts.petition',
  'petition.withdrawn': 'courts.withdrawn',
  'appeal.filed': 'courts.appeal',
  'appeal.withdrawn': 'courts.appeal-withdrawn',
  'hearing.held': 'courts.hearing',
  'judgment.given': 'courts.judgment',
  'judgment.served': 'courts.judgment-served',
  'judgment.in-force': 'courts.force',
  'placement.carried-out': 'courts.carried-out',
  'protection-order.issued': 'courts.protection'
}

export function lanesOf(tracks: readonly Track[], facts: readonly Fact[], runs: readonly Run[], law: Law): Lane[] {
  return tracks.map(track => {
    const terms = termsOf(track, runs)
    const expected = expectedOn(track, facts, law)
    const order = orderOf(track, facts)
    const done = [...(order ? [order] : []), ...track.steps].flatMap((fact, nth): Dated[] => {
      const what = words[fact.type]
      const { outcome } = fact.data as { outcome?: string }
      return what ? [{ at: fact.at, what, mark: 'done', nth, ...(outcome ? { outcome } : {}) }] : []
    })
    // the term of a judgment that another order or judgment has replaced is over
    const said = track.state === 'withdrawn' ? null : (track.rulings.at(-1)?.until ?? null)
    const until = said && (track.subject === 'protection' || caseOf(facts).until === said) ? said : null
    const ahead: Dated[] = [
      ...(track.hearing
        ? [{ at: track.hearing, what: 'courts.hearing-set' as const, mark: 'term' as const, nth: 0 }]
        : []),
      ...terms.flatMap((run): Dated[] =>
        run.state === 'running' && run.due && !(until && run.due === endOf(until, law))
          ? [{ at: run.due, what: 'courts.due', mark: 'term', nth: run.n }]
          : []
      ),
      ...(until ? [{ at: endOf(until, law), what: 'courts.until' as const, mark: 'term' as const, nth: 0 }] : []),
      ...(expected ? [{ at: expected.on, what: 'courts.expected' as const, mark: 'expected' as const, nth: 0 }] : [])
    ]
    const events = [...done, ...heardIn(track, law), ...ahead].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    return { track, events, terms, next: nextIn(track, facts, tracks, law), expected }
  })
}

/** Hearings whose day has come and that nobody wrote down as held: the court has ruled since. */
function heardIn(track: Track, law: Law): Dated[] {
  const ruled = track.rulings.at(-1)?.at ?? ''
  const day = (at: Moment) => law.timing.zone.dayOf(at)
  const held = new Set(track.steps.flatMap(one => (one.type === 'hearing.held' ? [day(one.at)] : [])))
  return track.steps.flatMap((fact, nth): Dated[] => {
    const { on } = fact.data as { on?: Moment }
    return fact.type === 'hearing.set' && on && on <= ruled && !held.has(day(on))
      ? [{ at: on, what: 'courts.hearing', mark: 'done', nth }]
      : []
  })
}

const endOf = (day: Day, law: Law): Moment => law.timing.zone.at(day, '23:59')

/** The order that the matter is about, or that stood when the court was asked. */
function orderOf(track: Track, facts: readonly Fact[]): Fact | undefined {
  if (track.subject !== 'placement' && track.subject !== 'order') return undefined
  if (track.asks === 'ends' || track.asks === 'extends' || track.steps.some(one => one.type === 'placement.ordered'))
    return undefined
  return facts.findLast(
    fact =>
      fact.type === 'placement.ordered' &&
      fact.at <= track.began &&
      (track.order === null || fact.data.order === track.order)
  )
}
