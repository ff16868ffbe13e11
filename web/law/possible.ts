/** What may be done with a stream now: by whom, and what the law wants first. */
import type { Act, Actor } from '#domain/acts/act.ts'
import { acts } from '#domain/acts/index.ts'
import { strangerTo } from '#domain/acts/permission.ts'
import { unmetBefore } from '#domain/acts/requirements.ts'
import { standing } from '#domain/acts/states.ts'
import type { Data, Stream } from '#domain/kernel/event.ts'
import { empty, ref } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law, Requirement } from '#domain/law/pack.ts'
import { proposesAs } from '#domain/proposals/proposals.ts'
import { offerOf } from '#domain/transfers/transfer.ts'
import { turnsOn, wantsFacts } from './conditions.ts'

export type Wanted = {
  requirement: Requirement
  unknown: boolean
  /** the choices of the form under which it is wanted; empty when under all */
  under: readonly string[]
}
export type Possible = {
  act: Act
  on: Stream
  /** what must be done first; empty when it may be done now */
  first: readonly Wanted[]
  /** the field of the form that `under` speaks of */
  field: string | null
  /** a rule of the core that stands in the way whatever the form says */
  rule: string | null
  /** the roles that take it, when mine is not among them */
  others: readonly string[]
  /** somebody else takes it, and I may prepare it for them */
  proposes: boolean
}

/** What is done with one item of an agenda, or one measure of a resolution, is offered beside it. */
const ofOneItem: ReadonlySet<string> = new Set(['session.decide', 'session.drop-item', 'session.report'])

/** Offered where they belong: a correction beside its entry, a resolution beside its irregularity, a deadline's own acts beside it, a word on its proposal. */
const offeredElsewhere = (name: string) =>
  name.endsWith('-document') ||
  name.endsWith('.correct') ||
  name.endsWith('.resolve') ||
  name.endsWith('-clock') ||
  name.endsWith('.finish-task') ||
  ofOneItem.has(name) ||
  name.includes('-proposal.')

export function possibleOn(on: Stream, streams: readonly Stream[], by: Actor, at: Moment, law: Law): Possible[] {
  const { subject, state } = standing(on, {})
  const allowed = law.pack.process[subject]?.[state] ?? {}
  const loaded = new Map(streams.map(stream => [stream.ref.id, stream]))
  return Object.entries(allowed).flatMap(([name, taking]) => {
    const act = acts.get(name)
    if (!act || act.begins || offeredElsewhere(name) || !concerns(act, on, by, law)) return []
    const mine = by.roles.some(role => taking.includes(role))
    const rule = ruleAgainst(act, on, loaded, by, at, law)
    const proposes = !mine && proposesAs(name, by.roles, on, law) !== null
    return [{ act, on, rule, ...wantedBefore(act, on, loaded, at, law), others: mine ? [] : taking, proposes }]
  })
}

/** An office that has been offered work accepts or declines it; the one that answers for it does the rest. */
const concerns = (act: Act, on: Stream, by: Actor, law: Law) =>
  act.guest ? offerOf(on.facts)?.to === by.office : !strangerTo(on, by, law)

/** Asks for each choice that the requirements turn on; an act waits only when every choice wants something first. */
function wantedBefore(act: Act, on: Stream, streams: ReadonlyMap<string, Stream>, at: Moment, law: Law) {
  const { field, values } = turnsOn(law.requirementsBefore(act.name))
  // Where a single choice is named, every other is free of what is wanted for it.
  const choices: Data[] = field
    ? [...values.map(value => ({ [field]: value })), ...(values.length === 1 ? [{}] : [])]
    : [{}]
  const found = new Map<string, { requirement: Requirement; unknown: boolean; under: string[] }>()
  let waits = true
  for (const input of choices) {
    // What hangs on other answers of the form is told in the form.
    const unmet = unmetBefore(act.name, { self: on, streams, input, at }, law).filter(one =>
      wantsFacts(one.requirement.ask)
    )
    waits &&= unmet.length > 0
    for (const { requirement, unknown } of unmet) {
      const there = found.get(requirement.id) ?? { requirement, unknown, under: [] }
      found.set(requirement.id, { ...there, under: field ? [...there.under, String(input[field] ?? '')] : [] })
    }
  }
  const first = [...found.values()].map(one => ({
    ...one,
    under: one.under.length === choices.length ? [] : one.under.filter(Boolean)
  }))
  return { field, first: waits ? first : [] }
}

/** A refusal of the core that names no field cannot be mended in the form. */
function ruleAgainst(
  act: Act,
  on: Stream,
  streams: ReadonlyMap<string, Stream>,
  by: Actor,
  at: Moment,
  law: Law
): string | null {
  try {
    const decision = act.decide(
      {},
      {
        law,
        by,
        at,
        today: law.timing.zone.dayOf(at),
        self: on,
        of: id => streams.get(id) ?? empty(ref('person', id)),
        newId: label => label,
        recorded: false
      }
    )
    const refusals = 'refusals' in decision ? decision.refusals : []
    return refusals.map(one => (one.why === 'rule' && !one.field ? one.rule : null)).find(Boolean) ?? null
  } catch {
    return null
  }
}
