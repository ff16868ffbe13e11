/** What a track waits for: its terms, the time that courts take in practice, whose turn it is, and what must be carried out. */
import { caseOf } from '../cases/case.ts'
import { dueAt } from '../kernel/calendar.ts'
import type { Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import type { Run } from '../law/clock.ts'
import type { Law } from '../law/pack.ts'
import {
  beforeCourt,
  effectOf,
  hearsAppeals,
  type Options,
  type Ruling,
  subjectOfKind,
  type Track,
  tracksOf
} from './tracks.ts'

/** The clocks that an entry of the track started. */
export const termsOf = (track: Track, runs: readonly Run[]): Run[] => {
  const own = new Set(track.steps.map(step => step.version))
  return runs.filter(run => own.has(run.startedBy))
}

/**
 * Orders, and removals, about which a court has not been asked yet, while the term to ask runs: each will be a proceeding.
 * Its matter is that of the kinds of petition by which the clock is met.
 */
export function unaskedIn(facts: readonly Fact[], runs: readonly Run[], law: Pick<Law, 'clock'> & Options): Track[] {
  return facts.flatMap(fact => {
    if (fact.type !== 'placement.ordered' && fact.type !== 'removal.carried-out') return []
    const met = runs
      .filter(run => run.startedBy === fact.version && run.state === 'running')
      .flatMap(run => law.clock(run.code)?.stops.filter(stop => stop.on === 'petition.filed') ?? [])
    const [stop] = met
    if (!stop) return []
    const [kind] = [stop.where?.kind].flat()
    const track: Track = {
      id: fact.version,
      subject: typeof kind === 'string' ? subjectOfKind(law, kind) : 'placement',
      kind: null,
      asks: null,
      order: String(fact.data.order ?? fact.data.number),
      court: '',
      numbers: [],
      together: [],
      state: 'open',
      began: fact.at,
      since: fact.at,
      hearing: null,
      rulings: [],
      steps: [fact]
    }
    return [track]
  })
}

/** How long courts take in practice, from the pack: the date by which a ruling may be expected, beside any statutory one. */
export function expectedOn(
  track: Track,
  facts: readonly Fact[],
  { pack, timing: { calendar, zone } }: Pick<Law, 'pack' | 'timing'>
): { on: Moment; source: string } | null {
  if (!beforeCourt.includes(track.state)) return null
  const known = pack.courtTimes?.find(
    one => one.court === track.court && (one.kinds === undefined || one.kinds.includes(track.kind ?? ''))
  )
  if (!known) return null
  const { counts, term, source } = known
  const ordered = facts.findLast(
    fact =>
      fact.type === 'placement.ordered' &&
      fact.at <= track.began &&
      (track.order === null || fact.data.order === track.order)
  )
  const from = counts === 'order' ? ordered?.at : counts === 'judgment' ? track.rulings.at(-1)?.at : track.since
  return { on: dueAt(term, from ?? track.since, 'none', calendar, zone), source }
}

/** The clocks of a case; what a court is waited for is expected when its track says so, wherever the clock is shown. */
export function withExpected(
  found: readonly Run[],
  facts: readonly Fact[],
  law: Options & Pick<Law, 'pack' | 'timing' | 'clock'>
): readonly Run[] {
  const waits = (run: Run) => run.state === 'running' && law.clock(run.code)?.whose === 'court'
  if (!found.some(waits)) return found
  const tracks = tracksOf(facts, law)
  return found.map(run => {
    const track = waits(run) && tracks.find(({ steps }) => steps.some(step => step.version === run.startedBy))
    const expected = track && expectedOn(track, facts, law)
    return expected ? { ...run, expected: expected.on } : run
  })
}

/** What comes next in a track, and who has to do it. */
export type Next = {
  what:
    | 'petition'
    | 'appeal'
    | 'appeal-or-force'
    | 'force'
    | 'hearing'
    | 'judgment'
    | 'carry-out'
    | 'withdraw'
    | 'extend'
    | 'nothing'
  whose: 'office' | 'court' | 'party' | null
}

export function nextIn(track: Track, facts: readonly Fact[], tracks: readonly Track[], law: Options): Next {
  const work = caseOf(facts)
  const annulled = tracks.some(
    one => one.subject === 'order' && effectOf(one) === 'annuls' && track.order !== null && one.order === track.order
  )
  switch (track.state) {
    case 'open':
      return track.subject === 'order' ? { what: 'appeal', whose: 'party' } : { what: 'petition', whose: 'office' }
    case 'pending':
    case 'heard':
    case 'appealed':
      if (track.subject === 'placement' && track.asks === 'places' && annulled && !work.order)
        return { what: 'withdraw', whose: 'office' }
      return { what: track.state === 'pending' ? 'hearing' : 'judgment', whose: 'court' }
    case 'decided':
      if (mustBeCarriedOut(track, facts)) return { what: 'carry-out', whose: 'office' }
      // what a higher court has said is final
      return hearsAppeals(law, track.rulings.at(-1)?.court)
        ? { what: 'force', whose: 'office' }
        : { what: 'appeal-or-force', whose: 'party' }
    case 'in-force':
      if (mustBeCarriedOut(track, facts)) return { what: 'carry-out', whose: 'office' }
      return track.subject === 'placement' && work.order && work.until && track.rulings.at(-1)?.until === work.until
        ? { what: 'extend', whose: 'office' }
        : { what: 'nothing', whose: null }
    case 'withdrawn':
      return { what: 'nothing', whose: null }
  }
}

/** The court has placed the child, or has kept a placement that ended, and nothing has been done about it since. */
export function mustBeCarriedOut(track: Track, facts: readonly Fact[]): boolean {
  const ruling = track.rulings.at(-1)
  if (track.subject !== 'placement' || !ruling || caseOf(facts).order || movedSince(ruling, facts)) return false
  if (ruling.effect === 'confirms' || ruling.effect === 'changes') return true
  const overturned = track.rulings.slice(0, -1).some(one => one.effect === 'ends')
  return track.asks === 'ends' && ruling.effect === 'refuses' && overturned
}

const moves = ['placement.ordered', 'placement.ended', 'placement.carried-out']
const movedSince = (ruling: Ruling, facts: readonly Fact[]) =>
  facts.some(
    ({ type, at, version }) =>
      moves.includes(type) && (at > ruling.at || (at === ruling.at && version > ruling.version))
  )

/** The ruling by which the child is placed or moved without a new order, null where there is none. */
export function rulingToCarryOut(facts: readonly Fact[], law: Options): Ruling | null {
  const found = tracksOf(facts, law).findLast(track => {
    const ruling = track.rulings.at(-1)
    return (
      track.state !== 'withdrawn' &&
      (mustBeCarriedOut(track, facts) ||
        (track.subject === 'placement' && ruling?.effect === 'changes' && !movedSince(ruling, facts)))
    )
  })
  return found?.rulings.at(-1) ?? null
}
