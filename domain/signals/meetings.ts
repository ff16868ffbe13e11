/** Meetings of several bodies about a child: called ahead, held with minutes, and the tasks that they leave behind. */
import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Day, Moment } from '../kernel/time.ts'

type Text = typeof field.note

/** Announced ahead: when, who is asked to come, and what about. */
export const calledFields = (text: Text) => ({
  kind: field.code('meeting-kinds'),
  on: field.moment(),
  participants: field.codes('authorities').min(1),
  agenda: field.codes('agenda-items').optional(),
  facts: text().optional()
})

/** Who sat there: the body, and the person, who need not have an account. */
const present = (text: Text) =>
  z.strictObject({ body: field.code('authorities'), account: field.account().optional(), name: text().optional() })
/** A task belongs to a body; in one's own office also to a person. */
const task = (text: Text) =>
  z.strictObject({
    what: text(),
    body: field.code('authorities'),
    account: field.account().optional(),
    by: field.day()
  })

/** A meeting that was held; the same entry serves a signal and a case. */
export const meetingFields = (text: Text) => ({
  kind: field.code('meeting-kinds'),
  participants: field.codes('authorities'),
  present: z.array(present(text)).max(40).optional(),
  agenda: field.codes('agenda-items').optional(),
  topics: text().optional(),
  recommendation: field.code('recommendations').optional(),
  level: field.code('levels').optional(),
  dissent: field.codes('authorities').optional(),
  facts: text().optional(),
  tasks: z.array(task(text)).max(30).optional(),
  next: field.moment().optional()
})

const doneFields = (text: Text) => ({
  meeting: field.entry(),
  /** its number in the minutes, from 1 */
  task: field.number(1, 30),
  facts: text().optional()
})
export const taskDone = z.strictObject(doneFields(field.noteRef as Text))

export type Task = { n: number; what: string; body: string; account: string | null; by: Day; doneAt: Moment | null }
export type Meeting = { version: number; at: Moment; kind: string; tasks: readonly Task[]; next: Moment | null }

/** The meetings held in a stream, oldest first, each task with the moment at which it was done. */
export function meetingsOf(facts: readonly Fact[]): Meeting[] {
  const done = new Map<string, Moment>()
  for (const { type, at, data } of facts) if (type.endsWith('.task-done')) done.set(`${data.meeting}/${data.task}`, at)
  return facts.flatMap(({ type, version, at, data }) => {
    if (!type.endsWith('.meeting')) return []
    const said = data as {
      kind: string
      next?: Moment
      tasks?: { what: string; body: string; account?: string; by: Day }[]
    }
    const tasks = (said.tasks ?? []).map((one, index) => ({
      n: index + 1,
      what: one.what,
      body: one.body,
      account: one.account ?? null,
      by: one.by,
      doneAt: done.get(`${version}/${index + 1}`) ?? null
    }))
    return [{ version, at, kind: said.kind, tasks, next: said.next ?? null }]
  })
}

/** A task of a meeting is done, by whoever tells it of the body that had it. */
const finish = (kind: 'signal' | 'case') =>
  act(`${kind}.finish-task`, kind, {
    adds: true,
    entry: `${kind}.task-done`,
    input: z.strictObject(doneFields(field.note)),
    decide(input, seen) {
      const meeting = meetingsOf(seen.self.facts).find(one => one.version === input.meeting)
      const found = meeting?.tasks.find(one => one.n === input.task)
      if (!found) return { refusals: [{ why: 'not-found', what: 'task' }] }
      if (found.doneAt !== null) return rule('task-already-done', 'task')
      return { drafts: [draft(seen.self.ref, `${kind}.task-done`, seen.at, input)] }
    }
  })

export const finishSignalTask = finish('signal')
export const finishCaseTask = finish('case')
