import { z } from 'zod'
import { addDays, moment } from '#domain/kernel/time.ts'
import { MyDay } from '../api/contract.ts'
import { cursorOf, readCursor, route } from '../platform/http/route.ts'
import { type DueRow, dayCounts, dueItems, dueSize } from './queries.ts'

export const myDay = route({
  method: 'GET',
  path: '/api/my-day',
  summary: 'What is due, by due moment: my own work, or the team of those who may see it',
  access: 'signed-in',
  audit: { noneBecause: 'a list of due work opens no file' },
  input: z.object({ team: z.stringbool().optional(), after: z.string().optional() }),
  output: MyDay,
  async handle({ team, after }, { desk, who, read }) {
    const { zone } = desk.law.timing
    const now = desk.now()
    const today = zone.dayOf(now)
    const lead = team && who.rights.includes('team') ? null : who.login
    const [rows, counts] = await read(tx =>
      Promise.all([
        dueItems(tx, who.offices, lead, zone.at(today), readCursor(after)),
        dayCounts(tx, who.offices, lead, now, zone.at(today, '23:59'), zone.at(addDays(today, 7), '23:59'))
      ])
    )
    const shown = rows.slice(0, dueSize)
    const last = shown.at(-1)
    return {
      now: moment(Date.parse(now)),
      items: shown.map(itemOf),
      next: rows.length > dueSize && last ? cursorOf([last.due, last.stream, last.item, last.code, last.n]) : null,
      counts
    }
  }
})

function itemOf(row: DueRow) {
  const { stream, streamKind, subject, subjectKind, given, family, birth, ...item } = row
  return {
    ...item,
    stream: { kind: streamKind, id: stream },
    subject: subject
      ? { kind: subjectKind, id: subject, name: [given, family].filter(Boolean).join(' ') || null, birth }
      : null
  } as never
}
