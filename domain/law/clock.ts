/** Deadlines: what starts one, how long it runs, what stops it. Clocks are a pure function of a stream's facts. */
import { z } from 'zod'
import { dueAt, lastDay, nextWorkingDay, Shift, Term, type WorkingCalendar } from '../kernel/calendar.ts'
import type { Fact } from '../kernel/event.ts'
import { addDays, addHours, addMonths, Day, daysBetween, type Moment, millis, type Zone } from '../kernel/time.ts'
import { holds, read, Where } from './question.ts'
import { Words } from './words.ts'

/** `over`: the time itself has run out, nobody has done anything late */
const Trigger = z.strictObject({ on: z.string(), where: Where.optional(), over: z.literal(true).optional() })
const Role = z.string().min(1)

/** How long after the first start of a clock that begins again. */
const Since = z.union([
  z.strictObject({ days: z.int().min(0).max(4000) }),
  z.strictObject({ months: z.int().min(1).max(120) })
])

/** A dated norm: which term holds for clocks started on its days, where it stands, whether a lawyer has checked it. */
export const Norm = z.strictObject({
  from: Day,
  to: Day.nullable(),
  term: z.union([
    Term,
    z.strictObject({
      date: z.string(),
      days: z.int().min(1).max(4000).optional(),
      months: z.int().min(1).max(120).optional()
    })
  ]),
  shift: Shift,
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low']),
  verified: z.boolean(),
  /**
   * once met it begins again from that moment, as contacts and supervision do: with the term of the last stage that has
   * been reached since it first began; the stages in order, the first from the start (`{ days: 0 }`)
   */
  renews: z
    .array(z.strictObject({ from: Since, term: Term }))
    .min(1)
    .optional(),
  /** it also holds for clocks that run when it comes into force; none of them is late before its first day ends */
  touchesRunning: z.boolean().optional(),
  /** how long it takes in practice, beside what the law says; nothing is late by it */
  expected: z.strictObject({ term: Term, source: z.string().min(1) }).optional()
})
export type Norm = z.infer<typeof Norm>

/** Who hears of it when so many per cent of the term have gone by; 100 is the due moment. */
export const Escalation = z.strictObject({ at: z.int().min(1).max(1000), to: z.array(Role).min(1) })
export type Escalation = z.infer<typeof Escalation>

export const kinds = ['term', 'instructive', 'hard-limit', 'wait', 'not-before'] as const
export const owners = ['office', 'court', 'party', 'provider', 'body'] as const

export const Clock = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9-]*$/),
  words: Words,
  /** whose lateness it is: a court's delay is not the office's fault */
  whose: z.enum(owners),
  /**
   * a hard limit is a limit on a state; a wait ends when its day is reached; before the moment of a not-before clock
   * what stops it comes too early, afterwards it was no longer needed; the rest are terms to act within
   */
  kind: z.enum(kinds),
  starts: z.array(Trigger).min(1),
  /** a start while one runs: a second clock beside it, or nothing */
  whileRunning: z.enum(['second', 'ignore']),
  stops: z.array(Trigger).min(1),
  /** what makes it no longer needed */
  voids: z.array(Trigger),
  /** what makes it stand still, and go on with what was left; the time between does not count */
  suspends: z.array(Trigger).min(1).optional(),
  resumes: z.array(Trigger).min(1).optional(),
  /** what ends, suspends or resumes it meets only clocks whose starting entry has the same value in this field */
  pairedBy: z.string().optional(),
  /** what names the start of a later clock ends the earlier ones too: it answers for what was replaced */
  earlierToo: z.literal(true).optional(),
  /** who may set a later day with a reason: at most so long after the first due day, so many times */
  extension: z
    .strictObject({
      roles: z.array(Role).min(1),
      atMost: z.union([
        z.strictObject({ days: z.int().min(1) }),
        z.strictObject({ workingDays: z.int().min(1) }),
        z.strictObject({ months: z.int().min(1) })
      ]),
      times: z.int().min(1),
      basis: z.string().min(1)
    })
    .optional(),
  /** who may say with a reason that it is no longer needed */
  droppable: z.strictObject({ roles: z.array(Role).min(1), basis: z.string().min(1) }).optional(),
  /** how long ahead of its due moment it is told of */
  warn: z.array(Term).min(1).optional(),
  /** its own, where the pack's alarms for its kind do not fit */
  escalation: z.array(Escalation).optional(),
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
  /** null while it stands still */
  due: Moment | null
  /** as it was before any extension, suspension or new norm */
  first: Moment
  /** when it is done in practice, for norms that know */
  expected: Moment | null
  /** every due moment it has had, each with the moment since which it held */
  dues: readonly { since: Moment; due: Moment | null }[]
  /** how many times it was extended */
  extended: number
  /** index in the clock's norms */
  norm: number
  state: 'running' | 'suspended' | 'met' | 'late' | 'early' | 'void'
  endedAt: Moment | null
  endedBy: number | null
  /** whole hours, at least 1 when late at all; what fell away after its due moment was late too */
  lateHours: number
}

export type Timing = { zone: Zone; calendar: WorkingCalendar }

/** The entries by which people move or end a clock; the acts that write them are in `domain/deadlines/`. */
export const EXTENDED = 'clock.extended'
export const DROPPED = 'clock.dropped'

/** Hour terms are late by hours lived through, day terms by hours on the wall; any lateness shows as at least one hour. */
export function lateHours(term: Norm['term'], due: Moment, done: Moment, zone: Zone): number {
  if (done <= due) return 0
  const gap = 'hours' in term ? millis(done) - millis(due) : zone.wall(done) - zone.wall(due)
  return Math.max(1, Math.floor(gap / 3_600_000))
}

/** It has not ended: it runs or stands still. */
export const open = (run: Pick<Run, 'state'>): boolean => run.state === 'running' || run.state === 'suspended'

/** Is keeping it up to the office? The delay of a court or a party is waited for, and is nobody's lateness here. */
export const ours = (whose: string): boolean => whose !== 'court' && whose !== 'party'

/** The nearest due moment of what the office has to see to, null when nothing does; a moment not to act before is no due moment. */
export function nearestDue(runs: readonly Run[], clockOf: (code: string) => Clock | undefined): Moment | null {
  const acted = runs.filter(({ state, code }) => {
    const { kind, whose } = clockOf(code) ?? {}
    return state === 'running' && kind !== 'not-before' && ours(whose ?? 'office')
  })
  return acted.flatMap(({ due }) => due ?? []).sort()[0] ?? null
}

/** The clocks that an entry of this type stops. */
export const clocksStoppedBy = (clocks: readonly Pick<Clock, 'code' | 'stops'>[], type: string): string[] =>
  clocks.filter(({ stops }) => stops.some(({ on }) => on === type)).map(({ code }) => code)

/** The norm that holds on a day: its index, -1 where none does. */
export const normOn = (clock: Pick<Clock, 'norms'>, day: Day): number =>
  clock.norms.findIndex(one => one.from <= day && (one.to === null || day < one.to))

const fires = (triggers: readonly z.infer<typeof Trigger>[] | undefined, fact: Fact): boolean =>
  triggers?.some(trigger => trigger.on === fact.type && holds(trigger.where, fact.data)) ?? false

/** What has been followed through the same facts before: many ask for the clocks of one stream, one after another. */
const followed = new WeakMap<
  readonly Fact[],
  { timing: Timing; types: ReadonlySet<string>; runs: Map<Clock, readonly Run[]> }
>()

/** All clocks of one stream. `facts` are ordered by moment. At one moment clocks stop before others start. */
export function runs(clocks: readonly Clock[], facts: readonly Fact[], timing: Timing): readonly Run[] {
  let held = followed.get(facts)
  if (held?.timing !== timing) {
    held = { timing, types: new Set(facts.map(({ type }) => type)), runs: new Map() }
    followed.set(facts, held)
  }
  const { types, runs } = held
  return clocks.flatMap(clock => {
    if (!clock.starts.some(({ on }) => types.has(on))) return []
    const known = runs.get(clock) ?? runsOf(clock, facts, timing)
    runs.set(clock, known)
    return known
  })
}

const heard = new WeakMap<Clock, ReadonlySet<string>>()
/** The types of entry that a clock listens to: most facts of a stream concern none. */
function hears(clock: Clock): ReadonlySet<string> {
  const known = heard.get(clock)
  if (known) return known
  const { starts, stops, voids, suspends = [], resumes = [] } = clock
  const found = new Set([...starts, ...stops, ...voids, ...suspends, ...resumes].map(({ on }) => on))
  found.add(EXTENDED).add(DROPPED)
  heard.set(clock, found)
  return found
}

/** A clock as it is being followed through the facts. */
type Live = {
  run: Run & { dues: { since: Moment; due: Moment | null }[] }
  starter: Fact
  /** what started the first of those that began again one after another; the starter itself otherwise */
  origin: Fact
  term: Norm['term']
  /** its last day before a shift to a working day, where a fact has moved it */
  last: Day | null
  /** when it was suspended, and what was due then */
  still: { since: Moment; due: Moment } | null
  /** the norm that will touch it when it comes into force, by its index */
  coming: number | null
}

function runsOf(clock: Clock, facts: readonly Fact[], timing: Timing): Run[] {
  const found: Live[] = []
  const types = hears(clock)
  for (const fact of facts) {
    if (!types.has(fact.type)) continue
    const ended: Live[] = []
    for (const live of found)
      if (open(live.run)) {
        meetNorm(live, clock, fact.at, timing)
        follow(live, clock, fact, found, timing)
        if (!open(live.run)) ended.push(live)
      }
    if (!fires(clock.starts, fact)) {
      for (const { run, origin } of ended)
        if (run.state !== 'void') push(found, start(clock, fact, origin, found.length + 1, timing))
      continue
    }
    if (clock.whileRunning === 'ignore' && found.some(({ run }) => open(run))) continue
    const started = start(clock, fact, fact, found.length + 1, timing)
    if (!started) continue
    found.push(started)
    // papers of one day may be written down in any order: a stop that names this very start meets it
    const met =
      clock.pairedBy && facts.find(one => one.at === fact.at && one.version < fact.version && named(clock, fact, one))
    if (met) end(started, clock, met, true, timing)
  }
  for (const live of found) meetNorm(live, clock, null, timing)
  return found.map(({ run }) => run)
}

const push = (found: Live[], live: Live | null) => {
  if (live) found.push(live)
}

/** What one fact does to one clock that has not ended. */
function follow(live: Live, clock: Clock, fact: Fact, found: readonly Live[], timing: Timing): void {
  if (fact.type === EXTENDED) {
    if (addresses(live, clock, fact)) extend(live, fact, timing)
    return
  }
  if (fact.type === DROPPED) {
    if (addresses(live, clock, fact)) end(live, clock, fact, false, timing)
    return
  }
  if (!pairs(clock, live.origin, fact) && !replaced(clock, live, fact, found)) return
  const stops = fires(clock.stops, fact)
  if (stops || fires(clock.voids, fact)) end(live, clock, fact, stops, timing)
  else if (live.run.state === 'suspended') {
    if (fires(clock.resumes, fact)) resume(live, clock, fact, timing)
  } else if (fires(clock.suspends, fact)) suspend(live, fact)
}

const addresses = ({ run }: Live, clock: Clock, { data }: Fact) =>
  data.clock === clock.code && data.started === run.startedBy

const named = (clock: Clock, starter: Fact, fact: Fact) =>
  fires(clock.stops, fact) && read(fact.data, clock.pairedBy ?? '') !== undefined && pairs(clock, starter, fact)

/** Does what happened concern this very clock, or every one of its code when it names none? */
function pairs({ pairedBy }: Clock, starter: Fact | undefined, fact: Fact): boolean {
  if (!pairedBy) return true
  const named = read(fact.data, pairedBy)
  return named === undefined || read(starter?.data, pairedBy) === named
}

/** Has the fact named the start of a clock that came after this one? */
const replaced = (clock: Clock, { run }: Live, fact: Fact, found: readonly Live[]): boolean =>
  clock.earlierToo === true && found.some(later => later.run.n > run.n && pairs(clock, later.origin, fact))

function end({ run, term }: Live, clock: Clock, fact: Fact, stops: boolean, { zone }: Timing): void {
  run.endedAt = fact.at
  run.endedBy = fact.version
  if (clock.kind === 'not-before') {
    run.state = stops && run.due !== null && fact.at < run.due ? 'early' : 'void'
    return
  }
  const over = clock.stops.some(one => one.over && one.on === fact.type)
  run.lateHours = run.due === null || over ? 0 : lateHours(term, run.due, fact.at, zone)
  run.state = stops ? (run.lateHours > 0 ? 'late' : 'met') : 'void'
}

/** What is late stays late: neither a new day nor a suspension reaches a clock whose due moment has gone by. */
const overdue = ({ run }: Live, at: Moment) => run.due !== null && at > run.due

function moved(live: Live, since: Moment, due: Moment | null): void {
  live.run.due = due
  live.run.dues.push({ since, due })
}

function extend(live: Live, fact: Fact, { zone }: Timing): void {
  const { until } = fact.data as { until: Day }
  if (live.still || overdue(live, fact.at) || 'hours' in live.term) return
  live.last = until
  live.run.extended += 1
  moved(live, fact.at, zone.at(until, '23:59'))
}

function suspend(live: Live, fact: Fact): void {
  const { due } = live.run
  if (due === null || overdue(live, fact.at)) return
  live.still = { since: fact.at, due }
  live.run.state = 'suspended'
  moved(live, fact.at, null)
}

/** What was left when it was suspended is left when it goes on: hours as hours, days as days, working days as such. */
function resume(live: Live, clock: Clock, fact: Fact, timing: Timing): void {
  if (!live.still) return
  const { zone, calendar } = timing
  const { term } = live
  const { since, due } = live.still
  live.still = null
  live.run.state = 'running'
  if ('hours' in term) {
    moved(live, fact.at, addHours(due, (millis(fact.at) - millis(since)) / 3_600_000))
    return
  }
  const [from, to] = [zone.dayOf(since), zone.dayOf(fact.at)]
  const was = live.last ?? lastOf(live, timing)
  if ('workingDays' in term) {
    let left = 0
    for (let day = from; day < was; ) {
      day = addDays(day, 1)
      if (calendar.isWorkingDay(day)) left += 1
    }
    live.last = left === 0 ? to : lastDay({ workingDays: left }, to, 'none', calendar)
  } else live.last = addDays(was, daysBetween(from, to))
  const shifts = clock.norms[live.run.norm]?.shift === 'next-working-day'
  moved(live, fact.at, zone.at(shifts ? nextWorkingDay(live.last, calendar) : live.last, '23:59'))
}

/** The term that holds under a norm; undefined where it is no term that begins again. */
function termUnder({ term, renews }: Norm, fact: Fact, origin: Fact, { zone }: Timing): Norm['term'] | undefined {
  if (fact === origin) return term
  const [first, day] = [zone.dayOf(origin.at), zone.dayOf(fact.at)]
  return renews?.findLast(
    ({ from }) => ('days' in from ? addDays(first, from.days) : addMonths(first, from.months)) <= day
  )?.term
}

/** When a clock started by `fact` falls due; null where the norm counts to a day that the fact does not name. */
function dueUnder(term: Norm['term'], shift: Shift, fact: Fact, { zone, calendar }: Timing): Moment | null {
  if (!('date' in term)) return dueAt(term, fact.at, shift, calendar, zone)
  const named = read(fact.data, term.date)
  if (typeof named !== 'string') return null
  const until = addDays(addMonths(named as Day, term.months ?? 0), term.days ?? 0)
  const last = shift === 'next-working-day' ? nextWorkingDay(until, calendar) : until
  return zone.at(last, '23:59')
}

function start(clock: Clock, fact: Fact, origin: Fact, n: number, timing: Timing): Live | null {
  const { zone, calendar } = timing
  const day = zone.dayOf(fact.at)
  const norm = normOn(clock, day)
  const held = clock.norms[norm]
  const term = held && termUnder(held, fact, origin, timing)
  const due = term && dueUnder(term, held.shift, fact, timing)
  if (!held || !due) return null
  const { expected } = held
  const later = clock.norms.findIndex(one => one.touchesRunning && one.from === held.to)
  return {
    run: {
      code: clock.code,
      n,
      startedAt: fact.at,
      startedBy: fact.version,
      due,
      first: due,
      expected: expected ? dueAt(expected.term, fact.at, held.shift, calendar, zone) : null,
      dues: [{ since: fact.at, due }],
      extended: 0,
      norm,
      state: 'running',
      endedAt: null,
      endedBy: null,
      lateHours: 0
    },
    starter: fact,
    origin,
    term,
    last: null,
    still: null,
    coming: later < 0 ? null : later
  }
}

/** The last day of a term in days or months before it moves to a working day: what is left is counted from it. */
function lastOf({ term, starter }: Live, { zone, calendar }: Timing): Day {
  const day = zone.dayOf(starter.at)
  if ('hours' in term) return day
  if ('date' in term) return (read(starter.data, term.date) ?? day) as Day
  return lastDay(term, day, 'none', calendar)
}

/**
 * A norm that comes while the clock runs and says that it holds for such clocks too. `by` is the moment up to which the
 * clock has been followed, null for all that comes. A day that people set stands, and what was late stays late.
 */
function meetNorm(live: Live, clock: Clock, by: Moment | null, timing: Timing): void {
  const { run, coming, starter, origin } = live
  const norm = coming === null ? undefined : clock.norms[coming]
  if (!norm || coming === null) return
  const since = timing.zone.at(norm.from)
  if (by !== null && by < since) return
  live.coming = null
  const term = termUnder(norm, starter, origin, timing)
  const due = term && dueUnder(term, norm.shift, starter, timing)
  if (run.state !== 'running' || run.extended > 0 || !due || overdue(live, since)) return
  live.term = term
  const least = timing.zone.at(norm.from, '23:59')
  run.norm = coming
  live.last = due < least ? norm.from : null
  moved(live, since, due < least ? least : due)
}
