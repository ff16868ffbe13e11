/** What was expected at the end of a storyline, against what its streams amount to. */
import { levelsOf } from '../accompaniment/entries.ts'
import { standing } from '../acts/states.ts'
import { ageSteps } from '../deadlines/ages.ts'
import { type Entry, type Fact, fold, type StreamRef } from '../kernel/event.ts'
import { addDays, type Day, type Moment } from '../kernel/time.ts'
import { open, type Run, runs } from '../law/clock.ts'
import type { Law } from '../law/pack.ts'
import { type Step, stepsOf } from '../law/steps.ts'
import { stayAt } from '../placements/stays.ts'
import { standingsOf } from '../registers/entries.ts'
import { serviceOf } from '../services/entries.ts'
import { waitingAt } from '../services/waiting.ts'
import { keptUntil } from '../signals/trace.ts'
import type { Cast } from './cast.ts'
import { figureOf } from './figure.ts'
import { type ClockHeld, dayOf, type Storyline } from './read.ts'

type Held = { ref: StreamRef; entries: readonly Entry[] }
type Found = { run: Run; name: string }

export function compare(story: Storyline, law: Law, cast: Cast, streams: readonly Held[]): string[] {
  const diff: string[] = []
  const { expect } = story
  const facts = new Map<string, Fact[]>(streams.map(({ ref, entries }) => [ref.id, fold(entries)]))
  const nameOf = new Map([...cast.names].map(([name, { id }]) => [id, name]))
  const found: Found[] = streams
    .flatMap(({ ref }) =>
      runs(law.pack.clocks, facts.get(ref.id) ?? [], law.timing).map(run => ({
        run,
        name: nameOf.get(ref.id) ?? ref.kind
      }))
    )
    .toSorted((a, b) =>
      a.run.startedAt < b.run.startedAt ? -1 : a.run.startedAt > b.run.startedAt ? 1 : a.run.n - b.run.n
    )
  const show = (at: Moment | null) =>
    at === null ? 'at no time, it stands still' : `${wallDay(law.timing.zone.dayOf(at))} ${law.timing.zone.timeOf(at)}`

  for (const held of expect.clocks) diff.push(...compareClock(held, found, law, cast, show))
  diff.push(...compareNotices(story, found, facts, nameOf, law, cast, show))
  if (expect.open) diff.push(...compareOpen(expect.open, found, show))
  for (const [name, state] of Object.entries(expect.states)) {
    const of = cast.names.get(name)
    const stream = streams.find(({ ref }) => ref.id === of?.id)
    const is = stream
      ? standing({ ref: stream.ref, version: stream.entries.length, facts: facts.get(stream.ref.id) ?? [] }, {}).state
      : 'not there'
    if (is !== state) diff.push(`${name}: expected to be ${state}, is ${is}`)
  }
  diff.push(...compareIrregularities(story, nameOf, streams, facts))
  for (const one of expect.figures) {
    const { indicator, cut, knownAt } = one
    const period =
      'on' in one ? { on: dayOf(one.on) as Day } : { from: dayOf(one.from) as Day, to: dayOf(one.to) as Day }
    const value = figureOf(indicator, { ...period, cut, knownAt: knownAt ? cast.at(knownAt) : null }, law, streams)
    const when = 'on' in one ? `on ${one.on}` : `from ${one.from} to ${one.to}`
    const cell = Object.entries(cut).map(([field, category]) => ` ${field} ${category}`)
    if (value !== one.value)
      diff.push(
        `${indicator}${cell.join('')} ${when}${knownAt ? `, known at ${knownAt}` : ''}: expected ${one.value}, found ${value}`
      )
  }
  diff.push(...compareDays(story, law, cast, facts), ...compareLives(story, law, cast, facts, nameOf))
  diff.push(...compareOccupancy(story, law, cast, facts, nameOf), ...compareKept(story, law, cast, facts))
  for (const type of expect.absent) {
    const where = streams.find(({ ref }) => facts.get(ref.id)?.some(fact => fact.type === type))
    if (where) diff.push(`expected no ${type}, and there is one in ${nameOf.get(where.ref.id) ?? where.ref.kind}`)
  }
  return diff
}

const wallDay = (day: Day): string => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`

/** The nth clock of its code, in one stream if it is said which. */
function pick(clock: string, within: string | undefined, found: readonly Found[]): Found | undefined {
  const [code = '', n = '1'] = clock.split(':')
  const nth = Number(n) - 1
  return found.filter(({ run, name }) => run.code === code && (within === undefined || name === within))[nth]
}

function compareClock(
  held: ClockHeld,
  found: readonly Found[],
  law: Law,
  cast: Cast,
  show: (at: Moment | null) => string
): string[] {
  const name = held.in ? `${held.clock} in ${held.in}` : held.clock
  const one = pick(held.clock, held.in, found)
  if (!one) {
    const others = found.map(({ run }) => run.code)
    return [
      `${name}: expected to run until ${held.due}, and it never began (${law.clock(held.clock.split(':')[0] ?? '') ? `begun: ${[...new Set(others)].join(', ') || 'none'}` : 'the pack has no such clock'})`
    ]
  }
  const { run } = one
  const diff: string[] = []
  const due = held.due && withTime(held.due, '23:59')
  if (due && run.due !== cast.at(due))
    diff.push(`${name}: expected due ${due}, is due ${show(run.due)} (began ${show(run.startedAt)})`)
  if (held.from && run.startedAt !== cast.at(held.from))
    diff.push(`${name}: expected to begin ${held.from}, began ${show(run.startedAt)}`)
  const is = run.state === 'running' ? 'open' : run.state
  if (is !== held.is)
    diff.push(
      `${name}: expected ${held.is}, is ${is}${run.endedAt ? ` since ${show(run.endedAt)}` : ''}${run.state === 'late' ? ` by ${lateness(run.lateHours)}` : ''}`
    )
  if (held.at && run.endedAt !== cast.at(held.at))
    diff.push(`${name}: expected to end ${held.at}, ${run.endedAt ? `ended ${show(run.endedAt)}` : 'still runs'}`)
  if (held.by !== undefined && hours(held.by) !== run.lateHours)
    diff.push(`${name}: expected late by ${held.by}, is late by ${lateness(run.lateHours)}`)
  return diff
}

/** What was made known, by whom it was to be heard; of the clocks that are named nothing else before the story ends. */
function compareNotices(
  { expect: { notices }, steps }: Storyline,
  found: readonly Found[],
  facts: ReadonlyMap<string, Fact[]>,
  nameOf: Map<string, string>,
  law: Law,
  cast: Cast,
  show: (at: Moment | null) => string
): string[] {
  const diff: string[] = []
  const until = steps.reduce<Moment>(
    (last, { when }) => (cast.at(when) > last ? cast.at(when) : last),
    cast.at('01.01.1900')
  )
  const told = new Map<Found | null, Step[]>()
  const of = (one: Found) => {
    const clock = law.clock(one.run.code)
    return clock ? stepsOf(one.run, clock, law.pack.alarms, law.timing) : []
  }
  const ages = [...facts].map(([id, list]) => ({ name: nameOf.get(id), steps: ageSteps(list, law) }))
  for (const held of notices) {
    const one = held.clock === undefined ? null : (pick(held.clock, held.in, found) ?? null)
    if (held.clock !== undefined && !one) {
      diff.push(`notice of ${held.clock}: the clock never began`)
      continue
    }
    const list =
      told.get(one) ??
      (one
        ? of(one)
        : ages.filter(({ name }) => held.in === undefined || name === held.in).flatMap(({ steps }) => steps))
    const at = list.findIndex(({ step, at, to }) => step === held.step && at === cast.at(held.at) && to === held.to)
    if (at < 0)
      diff.push(
        `${held.clock ?? 'age'}: expected ${held.step} to the ${held.to} at ${held.at}, told was ${list.map(({ step, at, to }) => `${step} to the ${to} at ${show(at)}`).join(', ') || 'nothing'}`
      )
    told.set(one, at < 0 ? list : list.toSpliced(at, 1))
  }
  for (const [one, rest] of told)
    for (const { step, at, to } of rest)
      if (one && at <= until) diff.push(`${one.run.code}: ${step} to the ${to} at ${show(at)}, which was not expected`)
  return diff
}

/** A due day without a time ends with the day. */
const withTime = (text: string, time: string) => (text.length > 10 ? text : `${text} ${time}`)
const lateness = (all: number) => (all >= 24 ? `${Math.floor(all / 24)} d ${all % 24} h` : `${all} h`)
const hours = (text: string) => Number(/(\d+) d/.exec(text)?.[1] ?? 0) * 24 + Number(/(\d+) h/.exec(text)?.[1] ?? 0)

function compareOpen(
  expected: readonly { clock: string; in: string | undefined }[],
  found: readonly Found[],
  show: (at: Moment | null) => string
): string[] {
  const diff: string[] = []
  const wanted = new Set<Found>()
  for (const { clock, in: within } of expected) {
    const one = pick(clock, within, found)
    const name = within ? `${clock} in ${within}` : clock
    if (!one) diff.push(`expected ${name} to run still, and it never began`)
    else if (!open(one.run)) diff.push(`expected ${name} to run still, and it is ${one.run.state}`)
    if (one) wanted.add(one)
  }
  for (const one of found)
    if (open(one.run) && !wanted.has(one))
      diff.push(
        `${one.run.code}:${one.run.n} in ${one.name} still runs (due ${show(one.run.due)}), which was not expected`
      )
  return diff
}

function compareIrregularities(
  story: Storyline,
  nameOf: Map<string, string>,
  streams: readonly Held[],
  facts: ReadonlyMap<string, Fact[]>
): string[] {
  const diff: string[] = []
  const raised = streams.flatMap(({ ref }) =>
    (facts.get(ref.id) ?? [])
      .filter(({ type }) => type === 'irregularity.raised')
      .map(({ data }) => ({
        requirement: String(data.requirement),
        owner: String(data.owner),
        name: nameOf.get(ref.id) ?? ref.kind
      }))
  )
  const left = [...raised]
  for (const wanted of story.expect.irregularities) {
    const at = left.findIndex(
      one =>
        one.requirement === wanted.requirement &&
        (wanted.in === undefined || one.name === wanted.in) &&
        (wanted.owner === undefined || one.owner === wanted.owner)
    )
    if (at < 0)
      diff.push(
        `expected the irregularity '${wanted.requirement}'${wanted.in ? ` in ${wanted.in}` : ''}${wanted.owner ? ` of the ${wanted.owner}` : ''}, and there is none`
      )
    else left.splice(at, 1)
  }
  for (const one of left)
    diff.push(`irregularity '${one.requirement}' in ${one.name} (owner ${one.owner}), which was not expected`)
  return diff
}

/** Levels and registers as they stand at the end of a day. */
function compareDays({ expect }: Storyline, law: Law, cast: Cast, facts: ReadonlyMap<string, Fact[]>): string[] {
  const diff: string[] = []
  const factsOf = (kind: string, wanted: string | undefined) => {
    const [found] = [...cast.names].filter(
      ([name, one]) => one.kind === kind && (wanted === undefined || name === wanted)
    )
    return facts.get(found?.[1].id ?? '') ?? []
  }
  const lastsOn = (day: string) => {
    const end = law.timing.zone.at(addDays(dayOf(day) as Day, 1))
    return ({ from, to }: { from: Moment; to: Moment | null }) => from < end && (to === null || to >= end)
  }
  for (const { case: name, on, level } of expect.levels) {
    const is = levelsOf(factsOf('case', name)).find(lastsOn(on))?.level ?? null
    if (is !== level) diff.push(`level on ${on}: expected ${level ?? 'none'}, is ${is ?? 'none'}`)
  }
  for (const { family, person, on, registers } of expect.registers) {
    const is = standingsOf(person ? factsOf('person', person) : factsOf('family', family))
      .filter(lastsOn(on))
      .map(({ register }) => register)
      .toSorted()
    if (is.join() !== registers.toSorted().join())
      diff.push(`registers on ${on}: expected ${registers.join(', ') || 'none'}, is on ${is.join(', ') || 'none'}`)
  }
  return diff
}

function compareLives(
  { expect }: Storyline,
  law: Law,
  cast: Cast,
  facts: ReadonlyMap<string, Fact[]>,
  nameOf: Map<string, string>
): string[] {
  const diff: string[] = []
  const home = law.pack.settings.find(({ rung }) => rung === 0)?.code
  for (const { person, on, setting, service } of expect.lives) {
    const id = cast.names.get(person)?.id
    if (!id) diff.push(`expect.lives: there is no person '${person}'`)
    const stay = stayAt(facts.get(id ?? '') ?? [], cast.at(on))
    const is = stay?.setting ?? home
    const where = nameOf.get(stay?.service ?? '') ?? 'none'
    if (is !== setting) diff.push(`${person} on ${on}: expected to live in '${setting}', lives in '${is}'`)
    if (service && where !== service)
      diff.push(`${person} on ${on}: expected to live with '${service}', lives with '${where}'`)
  }
  return diff
}

function compareKept({ expect }: Storyline, law: Law, cast: Cast, facts: ReadonlyMap<string, Fact[]>): string[] {
  return Object.entries(expect.kept).flatMap(([name, day]) => {
    const of = facts.get(cast.names.get(name)?.id ?? '')
    if (!of) return [`expect.kept: there is no signal '${name}'`]
    const until = keptUntil(of, law)
    const is = until && wallDay(law.timing.zone.dayOf(until))
    return is === day ? [] : [`${name}: expected to be kept ${day ?? 'for good'}, is kept ${is ?? 'for good'}`]
  })
}

function compareOccupancy(
  { expect }: Storyline,
  law: Law,
  cast: Cast,
  facts: ReadonlyMap<string, Fact[]>,
  nameOf: Map<string, string>
): string[] {
  return expect.occupancy.flatMap(({ service, on, places, taken, waiting }) => {
    const of = facts.get(cast.names.get(service)?.id ?? '')
    if (!of) return [`expect.occupancy: there is no service '${service}'`]
    const at = cast.at(on)
    const is = serviceOf(of, at)
    const list = waitingAt(of, law, at).map(one => nameOf.get(one.person) ?? 'unnamed')
    return [
      ...(places !== undefined && is.places !== places
        ? [`${service} on ${on}: expected ${places} places, has ${is.places}`]
        : []),
      ...(is.taken.length !== taken ? [`${service} on ${on}: expected ${taken} taken, is ${is.taken.length}`] : []),
      ...(waiting && waiting.join() !== list.join()
        ? [
            `${service} on ${on}: expected ${waiting.join(', ') || 'nobody'} to wait, there wait ${list.join(', ') || 'nobody'}`
          ]
        : [])
    ]
  })
}
