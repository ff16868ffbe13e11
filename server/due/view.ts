import type { Fact } from '#domain/kernel/event.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Run } from '#domain/law/clock.ts'
import type { Law } from '#domain/law/pack.ts'
import { bearing } from '../views/bearing.ts'
import type { Row, Source, View } from '../views/view.ts'
import { runsIn } from './runs.ts'

type Item = Pick<Run, 'code' | 'n' | 'startedAt' | 'due' | 'first' | 'expected' | 'state' | 'endedAt' | 'lateHours'> & {
  item: 'clock' | 'earliest' | 'hearing' | 'visit' | 'action'
  whose: string
}

/**
 * Everything of a stream that falls due: its clocks, and the hearings, visits and actions that were set. What may not be
 * done before a day is an item of its own: nothing is late when that day has come.
 */
export const dueView: View = {
  table: 'view.due',
  key: ['office', 'stream', 'item', 'code', 'n'],
  of: ['person', 'signal', 'case', 'service'],
  rows(source) {
    const { ref, facts, law } = source
    const { office, offices, lead, subject } = bearing(ref, facts)
    const items = [...clocks(source), ...(ref.kind === 'case' ? [...appointments(facts), ...actions(facts, law)] : [])]
    return items.map(
      (one): Row => ({
        office,
        stream: ref.id,
        stream_kind: ref.kind,
        item: one.item,
        code: one.code,
        n: one.n,
        started_at: one.startedAt,
        due: one.due,
        first: one.first,
        expected: one.expected,
        state: one.state,
        ended_at: one.endedAt,
        late_hours: one.lateHours,
        whose: one.whose,
        lead,
        subject_kind: subject?.kind ?? null,
        subject: subject?.id ?? null,
        offices
      })
    )
  }
}

const clocks = (source: Source): Item[] =>
  runsIn(source).map(run => {
    const clock = source.law.clock(run.code)
    return { ...run, item: clock?.kind === 'not-before' ? 'earliest' : 'clock', whose: clock?.whose ?? 'office' }
  })

const set = { 'hearing.set': 'hearing', 'visit.planned': 'visit' } as const

/** A hearing or visit stands until the case has an entry of its kind at or after its hour, or is closed. */
function appointments(facts: readonly Fact[]): Item[] {
  const items: Item[] = []
  for (const fact of facts) {
    if (fact.type !== 'hearing.set' && fact.type !== 'visit.planned') continue
    const said = fact.data as { court?: string; kind?: string; on: Moment }
    const answered = fact.type === 'hearing.set' ? ['judgment.given', 'hearing.set'] : ['case.contact', 'visit.planned']
    const end = facts.find(
      later =>
        later.at > fact.at &&
        (later.type === 'case.closed' ||
          (answered.includes(later.type) && (later.at >= said.on || later.type === fact.type)))
    )
    items.push({
      item: set[fact.type],
      whose: fact.type === 'hearing.set' ? 'court' : 'office',
      code: said.court ?? said.kind ?? '',
      n: items.length + 1,
      startedAt: fact.at,
      due: said.on,
      first: said.on,
      expected: null,
      state: end ? 'met' : 'running',
      endedAt: end?.at ?? null,
      lateHours: 0
    })
  }
  return items
}

/** The actions of a plan stand until it is reviewed, followed by another of its kind, or the case is closed. */
function actions(facts: readonly Fact[], law: Law): Item[] {
  const items: Item[] = []
  for (const fact of facts) {
    if (fact.type !== 'plan.adopted') continue
    const plan = fact.data as { plan: string; goals: { actions: { by: string }[] }[] }
    const end = facts.find(
      later =>
        later.at > fact.at &&
        (later.type === 'case.closed' ||
          later.type === 'plan.reviewed' ||
          (later.type === 'plan.adopted' && later.data.plan === plan.plan))
    )
    for (const action of plan.goals.flatMap(goal => goal.actions)) {
      const by = law.timing.zone.at(action.by as Day, '23:59')
      items.push({
        item: 'action',
        whose: 'office',
        code: plan.plan,
        n: items.length + 1,
        startedAt: fact.at,
        due: by,
        first: by,
        expected: null,
        state: end ? 'met' : 'running',
        endedAt: end?.at ?? null,
        lateHours: 0
      })
    }
  }
  return items
}
