import { resolutionsOf } from '#domain/commission/session.ts'
import type { Fact } from '#domain/kernel/event.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import { lateHours, type Run, runs } from '#domain/law/clock.ts'
import type { Law } from '#domain/law/pack.ts'
import { withExpected } from '#domain/proceedings/turns.ts'
import { meetingsOf } from '#domain/signals/meetings.ts'
import { bearing } from '../views/bearing.ts'
import type { Row, Source, View } from '../views/view.ts'

type Item = Pick<Run, 'code' | 'n' | 'startedAt' | 'due' | 'first' | 'expected' | 'state' | 'endedAt' | 'lateHours'> & {
  item: 'clock' | 'earliest' | 'hearing' | 'visit' | 'action' | 'meeting' | 'task' | 'measure'
  /** in whose hands it is, where not in those of the lead */
  lead?: string | null
  whose: string
}

/**
 * Everything of a stream that falls due: its clocks, and the hearings, visits and actions that were set. What may not be
 * done before a day is an item of its own: nothing is late when that day has come.
 */
export const dueView: View = {
  table: 'view.due',
  key: ['office', 'stream', 'item', 'code', 'n'],
  of: ['person', 'family', 'signal', 'case', 'service', 'request', 'session'],
  rows(source) {
    const { ref, facts, law } = source
    const { office, offices, lead, subject } = bearing(ref, facts)
    const items = [
      ...clocks(source),
      ...(ref.kind === 'case' ? [...appointments(facts), ...actions(facts, law)] : []),
      ...(ref.kind === 'case' || ref.kind === 'signal' ? [...meetings(facts), ...tasks(facts, law)] : []),
      ...measures(facts, law)
    ]
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
        lead: one.lead ?? lead,
        subject_kind: subject?.kind ?? null,
        subject: subject?.id ?? null,
        offices
      })
    )
  }
}

const clocks = ({ facts, law }: Source): Item[] =>
  withExpected(runs(law.pack.clocks, facts, law.timing), facts, law).map(run => {
    const clock = law.clock(run.code)
    return { ...run, item: clock?.kind === 'not-before' ? 'earliest' : 'clock', whose: clock?.whose ?? 'office' }
  })

const set = { 'hearing.set': 'hearing', 'visit.planned': 'visit' } as const

/** A hearing or visit stands until the case has an entry of its kind at or after its hour, or is closed. */
function appointments(facts: readonly Fact[]): Item[] {
  const items: Item[] = []
  for (const fact of facts) {
    if (fact.type !== 'hearing.set' && fact.type !== 'visit.planned') continue
    const said = fact.data as { court?: string; kind?: string; on: Moment }
    const answered =
      fact.type === 'hearing.set'
        ? ['judgment.given', 'hearing.held', 'hearing.set', 'petition.withdrawn', 'protection-order.issued']
        : ['case.contact', 'visit.planned']
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

const ends = (fact: Fact) => fact.type === 'case.closed' || fact.type === 'signal.joined'

/** A meeting that was called, or set for the next time, stands until one is held at or after its hour. */
function meetings(facts: readonly Fact[]): Item[] {
  const items: Item[] = []
  for (const fact of facts) {
    const held = fact.type.endsWith('.meeting')
    const on = (held ? fact.data.next : fact.type.endsWith('.meeting-called') ? fact.data.on : undefined) as
      | Moment
      | undefined
    if (on === undefined) continue
    const end = facts.find(
      later =>
        later.at > fact.at && (ends(later) || (/\.meeting(-called)?$/.test(later.type) && later.version > fact.version))
    )
    items.push({
      item: 'meeting',
      whose: 'office',
      code: String(fact.data.kind),
      n: items.length + 1,
      startedAt: fact.at,
      due: on,
      first: on,
      expected: null,
      state: end ? 'met' : 'running',
      endedAt: end?.at ?? null,
      lateHours: 0
    })
  }
  return items
}

/** The tasks of meetings, each by its day, in the hands of whoever has it; those of other bodies are followed by the lead. */
function tasks(facts: readonly Fact[], law: Law): Item[] {
  const items: Item[] = []
  const closed = facts.findLast(ends)
  for (const meeting of meetingsOf(facts))
    for (const task of meeting.tasks) {
      const by = law.timing.zone.at(task.by, '23:59')
      const ended = task.doneAt ?? task.undoneAt ?? (closed && closed.at > meeting.at ? closed.at : null)
      items.push({
        item: 'task',
        // what a guest has promised is seen to by whoever leads the case
        whose: task.account === null && task.guest === null && task.body !== 'office' ? 'body' : 'office',
        lead: task.account,
        code: task.body ?? '',
        n: items.length + 1,
        startedAt: meeting.at,
        due: by,
        first: by,
        expected: null,
        state: ended === null ? 'running' : task.doneAt === null ? 'void' : task.doneAt > by ? 'late' : 'met',
        endedAt: ended,
        lateHours: task.doneAt ? lateHours({ days: 1 }, by, task.doneAt, law.timing.zone) : 0
      })
    }
  return items
}

/** The measures of resolutions, each until it is reported on; without an officer they are in the hands of the secretary. */
const measures = (facts: readonly Fact[], law: Law): Item[] =>
  resolutionsOf(facts)
    .flatMap(given => given.measures.map(measure => ({ given, measure })))
    .map(({ given, measure: { by: day, body, account, reportedAt } }, index): Item => {
      const by = law.timing.zone.at(day, '23:59')
      return {
        item: 'measure',
        whose: account === null && body !== 'office' ? 'body' : 'office',
        lead: account ?? given.secretary,
        code: body,
        n: index + 1,
        startedAt: given.at,
        due: by,
        first: by,
        expected: null,
        state: reportedAt === null ? 'running' : reportedAt > by ? 'late' : 'met',
        endedAt: reportedAt,
        lateHours: reportedAt ? lateHours({ days: 1 }, by, reportedAt, law.timing.zone) : 0
      }
    })
