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
/**
 * Somebody of the family's own network: an aunt, a coach, a priest. Minimal data: a name that stays with this meeting
 * as a note, and what he or she is to the family; no person of the register comes of it.
 */
const guest = (text: Text) => z.strictObject({ name: text(), relation: field.code('guest-relations') })
/** A task belongs to a body, in one's own office also to a person; what was agreed with a guest belongs to the guest. */
const task = (text: Text) =>
  z.strictObject({
    what: text(),
    body: field.code('authorities').optional(),
    account: field.account().optional(),
    /** the number of the guest in the list, from 1 */
    guest: field.number(1, 40).optional(),
    by: field.day()
  })

/** A meeting that was held; the same entry serves a signal and a case. */
export const meetingFields = (text: Text) => ({
  kind: field.code('meeting-kinds'),
  /** of the minutes */
  number: field.registerNumber().optional(),
  participants: field.codes('authorities'),
  present: z.array(present(text)).max(40).optional(),
  guests: z.array(guest(text)).max(40).optional(),
  agenda: field.codes('agenda-items').optional(),
  topics: text().optional(),
  recommendation: field.code('recommendations').optional(),
  level: field.code('levels').optional(),
  dissent: field.codes('authorities').optional(),
  childsView: text().optional(),
  facts: text().optional(),
  tasks: z.array(task(text)).max(30).optional(),
  next: field.moment().optional()
})

const doneFields = (text: Text) => ({
  meeting: field.entry(),
  /** its number in the minutes, from 1 */
  task: field.number(1, 30),
  /** it was not done, and is not waited for any more */
  undone: field.flag().optional(),
  facts: text().optional()
})
export const taskDone = z.strictObject(doneFields(field.noteRef as Text))

export type Guest = { n: number; name: string; relation: string }
export type Task = {
  n: number
  what: string
  /** whose it is: a body, or a guest by number */
  body: string | null
  guest: number | null
  account: string | null
  by: Day
  doneAt: Moment | null
  /** when it was put on record that it was not done */
  undoneAt: Moment | null
}
export type Meeting = {
  version: number
  at: Moment
  kind: string
  guests: readonly Guest[]
  tasks: readonly Task[]
  next: Moment | null
}

/** The meetings held in a stream, oldest first, each task with the moment at which it was done. */
export function meetingsOf(facts: readonly Fact[]): Meeting[] {
  const done = new Map<string, { at: Moment; undone: boolean }>()
  for (const { type, at, data } of facts)
    if (type.endsWith('.task-done')) done.set(`${data.meeting}/${data.task}`, { at, undone: data.undone === true })
  return facts.flatMap(({ type, version, at, data }) => {
    if (!type.endsWith('.meeting')) return []
    const said = data as {
      kind: string
      next?: Moment
      guests?: { name: string; relation: string }[]
      tasks?: { what: string; body?: string; guest?: number; account?: string; by: Day }[]
    }
    const tasks = (said.tasks ?? []).map((one, index): Task => {
      const told = done.get(`${version}/${index + 1}`)
      return {
        n: index + 1,
        what: one.what,
        body: one.body ?? null,
        guest: one.guest ?? null,
        account: one.account ?? null,
        by: one.by,
        doneAt: told && !told.undone ? told.at : null,
        undoneAt: told?.undone ? told.at : null
      }
    })
    const guests = (said.guests ?? []).map((one, index) => ({ n: index + 1, ...one }))
    return [{ version, at, kind: said.kind, guests, tasks, next: said.next ?? null }]
  })
}

/** The minutes of a meeting: each task has one owner, a body or a guest who was there. */
const hold = (kind: 'signal' | 'case') =>
  act(`${kind}.meet`, kind, {
    adds: true,
    entry: `${kind}.meeting`,
    input: z.strictObject(meetingFields(field.note)),
    decide(input, seen) {
      const guests = input.guests?.length ?? 0
      const wrong = input.tasks?.findIndex(one => (one.body === undefined) === (one.guest === undefined)) ?? -1
      if (wrong >= 0) return rule('task-needs-one-owner', `tasks.${wrong}.body`)
      const strange = input.tasks?.findIndex(one => one.guest !== undefined && one.guest > guests) ?? -1
      if (strange >= 0) return rule('no-such-guest', `tasks.${strange}.guest`)
      return { drafts: [draft(seen.self.ref, `${kind}.meeting`, seen.at, input)] }
    }
  })

export const holdSignalMeeting = hold('signal')
export const holdCaseMeeting = hold('case')

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
      if (found.doneAt !== null || found.undoneAt !== null) return rule('task-already-done', 'task')
      return { drafts: [draft(seen.self.ref, `${kind}.task-done`, seen.at, input)] }
    }
  })

export const finishSignalTask = finish('signal')
export const finishCaseTask = finish('case')
