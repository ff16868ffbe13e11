/** The duty roster: who is on duty when the office is closed, where nobody is, and how to reach a signer now. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { addDays, Day, type Moment, Moment as MomentSchema, moment, weekday } from '#domain/kernel/time.ts'
import { againstDuty } from '#domain/staff/arranging.ts'
import { closedBetween, offHours, uncovered } from '#domain/staff/hours.ts'
import { type DutyKind, dutyKinds } from '#domain/staff/standing.ts'
import { login } from '../access/routes.ts'
import { colleagueAt } from '../accounts/queries.ts'
import { DutyNow, Roster } from '../api/contract.ts'
import { arrangerOf } from '../deputies/routes.ts'
import { Fault, route } from '../platform/http/route.ts'
import { addDuty, type DutyRow, endDuty, holders, holdRoster, roster } from './queries.ts'

/** Stretches of closed time in which nobody of a kind is on duty. */
const gapsIn = (rows: readonly DutyRow[], closed: ReturnType<typeof closedBetween>) =>
  dutyKinds.flatMap(kind =>
    uncovered(
      closed,
      rows.filter(row => row.kind === kind && !row.absent)
    ).map(gap => ({ kind, ...gap }))
  )

export const dutyRoster = route({
  method: 'GET',
  path: '/api/duty',
  summary: "A week of the roster of one's own office, or of one within reach, with the nights when nobody is there",
  access: 'signed-in',
  audit: { noneBecause: 'colleagues, no file' },
  input: z.object({ week: Day.optional(), office: z.string().optional() }),
  output: Roster,
  async handle({ week, office = '' }, { desk, who, read }) {
    const { law } = desk
    const { zone } = law.timing
    const wanted = office || who.office
    if (wanted !== who.office && !who.offices.includes(wanted))
      return new Fault(403, 'other-office', 'the roster of another office')
    const now = desk.now()
    const day = week ?? zone.dayOf(now)
    const monday = addDays(day, -((weekday(day) + 6) % 7))
    const [since, until] = [zone.at(monday), zone.at(addDays(monday, 7))]
    const rows = await read(tx => roster(tx, wanted, since, until, now))
    const closed = law.pack.duty ? closedBetween(since, until, law) : []
    return {
      office: wanted,
      since,
      until,
      now: moment(Date.parse(now)),
      rows,
      closed,
      gaps: gapsIn(rows, closed)
    } as never
  }
})

export const newDuty = route({
  method: 'POST',
  path: '/api/duty',
  summary: 'Puts a colleague of the office on duty',
  access: { right: 'staff' },
  audit: { act: 'duty.set', subject: ({ login }) => login },
  input: z.object({ login, kind: z.enum(dutyKinds), since: MomentSchema, until: MomentSchema }),
  output: z.object({ id: z.uuid() }),
  async handle(wanted, { desk, who, write }) {
    const now = desk.now()
    return write(async tx => {
      await holdRoster(tx, who.office)
      const colleague = await colleagueAt(tx, wanted.login, now)
      const others = await roster(tx, who.office, wanted.since, wanted.until, now)
      const rule = againstDuty(wanted, colleague, others, arrangerOf(who), now, desk.law)
      if (rule) return new Fault(409, rule, `it cannot be arranged: ${rule}`)
      const id = randomUUID()
      await addDuty(tx, { ...wanted, id, office: who.office }, who.login, now)
      return { id }
    })
  }
})

export const endOfDuty = route({
  method: 'POST',
  path: '/api/duty/:id/end',
  summary: 'Takes somebody off duty from now on',
  access: { right: 'staff' },
  audit: { act: 'duty.end', subject: ({ id }) => id },
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  handle: async ({ id }, { desk, who, write }) =>
    write(async tx =>
      (await endDuty(tx, who.office, id, who.login, desk.now()))
        ? {}
        : new Fault(404, 'not-found', 'no such duty runs or will run')
    )
})

/** How far ahead the next night without anybody is told. */
const AHEAD_DAYS = 2

export const dutyNow = route({
  method: 'GET',
  path: '/api/duty/now',
  summary: 'Who is on duty at this moment, who can sign, with their telephones, and the next time when nobody is there',
  access: 'signed-in',
  audit: { noneBecause: 'colleagues, no file' },
  input: z.object({}),
  output: DutyNow,
  async handle(_input, { desk, who, read }) {
    const { law } = desk
    const now = desk.now()
    const { duty } = law.pack
    const office = who.office
    if (!duty) return { closed: false, duty: false, worker: [], signer: [], gaps: [] } as never
    const until = law.timing.zone.at(addDays(law.timing.zone.dayOf(now), AHEAD_DAYS))
    const closed = offHours(now, law)
    return read(async tx => {
      const [rows, signers] = await Promise.all([
        roster(tx, office, now, until, now),
        holders(tx, office, duty.signer, now)
      ])
      const there = (kind: DutyKind) =>
        rows.filter(row => row.kind === kind && !row.absent && row.since <= now).map(reached)
      // in working hours whoever signs is at work; at night the one whose duty it is
      const signer = closed
        ? there('signer')
        : signers.map(one => ({ ...one, until: null as Moment | null })).map(reached)
      const gaps = gapsIn(rows, closedBetween(now, until, law))
      const keepsRoster = !law.pack.offices.some(one => one.within === office)
      return {
        closed,
        duty: keepsRoster,
        worker: closed ? there('worker') : [],
        signer,
        gaps: keepsRoster ? gaps : []
      } as never
    })
  }
})

const reached = ({
  login,
  name,
  phone,
  until
}: {
  login: string
  name: string
  phone: string | null
  until: Moment | null
}) => ({
  login,
  name,
  phone,
  until
})
