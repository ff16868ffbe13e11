import { z } from 'zod'
import { addDays, Moment, moment } from '#domain/kernel/time.ts'
import { DueItem, MyDay, page } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { cursorOf, paged, readCursor, route } from '../platform/http/route.ts'
import { type DueRow, dayCounts, dueItems, dueSize, runningOf } from './queries.ts'

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
    // whoever stands in for a colleague has the colleague's day too
    const mine = [who.login, ...who.stands.map(one => one.login)]
    const leads = team && who.rights.includes('team') ? null : mine
    const [rows, counts] = await read(tx =>
      Promise.all([
        dueItems(tx, who.offices, leads, zone.at(today), readCursor(after)),
        dayCounts(tx, who.offices, leads, now, zone.at(today, '23:59'), zone.at(addDays(today, 7), '23:59'))
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

export const runningClocks = route({
  method: 'GET',
  path: '/api/due/:code',
  summary: 'The running clocks of one code that began before a moment: what a changed norm may change',
  access: 'signed-in',
  audit: { noneBecause: 'a list of due work opens no file' },
  input: z.object({ code: z.string().max(40), before: Moment, after: z.string().optional() }),
  output: page(DueItem),
  async handle({ code, before, after }, { who, read }) {
    const rows = await read(tx => runningOf(tx, who.offices, code, before, readCursor(after)))
    return paged(rows, dueSize, row => [row.due, row.stream, row.item, row.code, row.n], itemOf) as never
  }
})

function itemOf(row: DueRow) {
  const { stream, streamKind, subject, subjectKind, given, family, birth, ...item } = row
  return {
    ...item,
    stream: { kind: streamKind, id: stream },
    subject: subject ? { kind: subjectKind, id: subject, name: fullName({ given, family }), birth } : null
  } as never
}
