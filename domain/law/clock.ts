/** Deadlines: what starts one, how long it runs, what stops it. Clocks are a pure function of a stream's facts. */
import { z } from 'zod'
import { dueAt, nextWorkingDay, Shift, Term, type WorkingCalendar } from '../kernel/calendar.ts'
import type { Fact } from '../kernel/event.ts'
import { Day, type Moment, millis, type Zone } from '../kernel/time.ts'
import { holds, read, Where } from './question.ts'
import { Words } from './words.ts'

const Trigger = z.strictObject({ on: z.string(), where: Where.optional() })
/** A dated norm: which term holds for clocks started on its days, where it stands, whether a lawyer has checked it. */
export const Norm = z.strictObject({
  from: Day,
  to: Day.nullable(),
  term: z.union([Term, z.strictObject({ date: z.string() })]),
  shift: Shift,
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low']),
  verified: z.boolean()
})
export type Norm = z.infer<typeof Norm>

export const Clock = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9-]*$/),
  words: Words,
  /** whose lateness it is: a court's delay is not the office's fault */
  whose: z.enum(['office', 'court', 'party', 'provider', 'body']),
  /** a hard limit is a limit on a state, a wait ends when its day is reached, the rest are terms to act within */
  kind: z.enum(['term', 'instructive', 'hard-limit', 'wait']),
  starts: z.array(Trigger).min(1),
  /** a start while one runs: a second clock beside it, or nothing */
  whileRunning: z.enum(['second', 'ignore']),
  stops: z.array(Trigger).min(1),
  /** what makes it no longer needed */
  voids: z.array(Trigger),
  /** a stop or void meets only clocks whose starting entry has the same value in this field */
  pairedBy: z.string().optional(),
  norms: z.array(Norm).min(1)
})
export type Clock = z.infer<typeof Clock>

/** One running or finished deadline. */
export type Run = {
  code: string
  /** 1 for the first of its code in the stream */
  n: number
  startedAt: Moment
  startedBy: number
  due: Moment
  /** index in the clock's norms */
  norm: number
  state: 'running' | 'met' | 'late' | 'void'
  endedAt: Moment | null
  endedBy: number | null
  /** whole hours, at least 1 when late at all; what fell away after its due moment was late too */
  lateHours: number
}

export type Timing = { zone: Zone; calendar: WorkingCalendar }

/** Hour terms are late by hours lived through, day terms by hours on the wall; any lateness shows as at least one hour. */
export function lateHours(term: Norm['term'], due: Moment, done: Moment, zone: Zone): number {
  if (done <= due) return 0
  const gap = 'hours' in term ? millis(done) - millis(due) : zone.wall(done) - zone.wall(due)
  return Math.max(1, Math.floor(gap / 3_600_000))
}

const fires = (triggers: readonly z.infer<typeof Trigger>[], fact: Fact) =>
  triggers.some(trigger => trigger.on === fact.type && holds(trigger.where, fact.data))

/** All clocks of one stream. `facts` are ordered by moment. At one moment clocks stop before others start. */
export const runs = (clocks: readonly Clock[], facts: readonly Fact[], timing: Timing): Run[] =>
  clocks.flatMap(clock => runsOf(clock, facts, timing))

function runsOf(clock: Clock, facts: readonly Fact[], timing: Timing): Run[] {
  const found: Run[] = []
  const starters = new Map<number, Fact>()
  for (const fact of facts) {
    const stops = fires(clock.stops, fact)
    if (stops || fires(clock.voids, fact))
      for (const run of found)
        if (run.state === 'running' && pairs(clock, starters.get(run.startedBy), fact))
          end(run, clock, fact, stops, timing)
    if (!fires(clock.starts, fact)) continue
    if (clock.whileRunning === 'ignore' && found.some(run => run.state === 'running')) continue
    const started = start(clock, fact, found.length + 1, timing)
    if (!started) continue
    found.push(started)
    starters.set(fact.version, fact)
    // papers of one day may be written down in any order: a stop that names this very start meets it
    const met =
      clock.pairedBy && facts.find(one => one.at === fact.at && one.version < fact.version && named(clock, fact, one))
    if (met) end(started, clock, met, true, timing)
  }
  return found
}

const named = (clock: Clock, starter: Fact, fact: Fact) =>
  fires(clock.stops, fact) && read(fact.data, clock.pairedBy ?? '') !== undefined && pairs(clock, starter, fact)

/** Does what happened concern this very clock, or every one of its code when it names none? */
function pairs({ pairedBy }: Clock, starter: Fact | undefined, fact: Fact): boolean {
  if (!pairedBy) return true
  const named = read(fact.data, pairedBy)
  return named === undefined || read(starter?.data, pairedBy) === named
}

function end(run: Run, clock: Clock, fact: Fact, stops: boolean, { zone }: Timing): void {
  const term = clock.norms[run.norm]?.term ?? { days: 1 }
  run.lateHours = lateHours(term, run.due, fact.at, zone)
  run.state = stops ? (run.lateHours > 0 ? 'late' : 'met') : 'void'
  run.endedAt = fact.at
  run.endedBy = fact.version
}

function start(clock: Clock, fact: Fact, n: number, { zone, calendar }: Timing): Run | null {
  const day = zone.dayOf(fact.at)
  const norm = clock.norms.findIndex(one => one.from <= day && (one.to === null || day < one.to))
  const held = clock.norms[norm]
  if (!held) return null
  let due: Moment
  if ('date' in held.term) {
    const until = read(fact.data, held.term.date)
    if (typeof until !== 'string') return null
    const last = held.shift === 'next-working-day' ? nextWorkingDay(until as Day, calendar) : (until as Day)
    due = zone.at(last, '23:59')
  } else due = dueAt(held.term, fact.at, held.shift, calendar, zone)
  return {
    code: clock.code,
    n,
    startedAt: fact.at,
    startedBy: fact.version,
    due,
    norm,
    state: 'running',
    endedAt: null,
    endedBy: null,
    lateHours: 0
  }
}
