/** Who stands in for whom, from when until when, in which roles. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { addHours, Moment } from '#domain/kernel/time.ts'
import { type Arranger, againstDeputy } from '#domain/staff/arranging.ts'
import { login } from '../access/routes.ts'
import { colleagueAt } from '../accounts/queries.ts'
import { DeputyReason, DeputyRow } from '../api/contract.ts'
import { Fault, route, type Signed } from '../platform/http/route.ts'
import { addDeputy, deputyById, endDeputy, holdDeputies, listDeputies, standingDeputies } from './queries.ts'

/** What is over is still shown for so many hours: sixty days. */
const SHOWN = 60 * 24

/** With the roles of the moment: whoever stands in for a director arranges as one. */
export const arrangerOf = ({ login, office, roles, rights }: Signed): Arranger => ({
  login,
  office,
  roles,
  keepsAccounts: rights.includes('accounts'),
  staff: rights.includes('staff')
})

export const deputies = route({
  method: 'GET',
  path: '/api/deputies',
  summary: "Who stands in for whom in one's own office and in those within reach",
  access: 'signed-in',
  audit: { noneBecause: 'colleagues, no file' },
  input: z.object({}),
  output: z.array(DeputyRow),
  handle: async (_input, { desk, who, read }) =>
    read(tx => listDeputies(tx, [who.office, ...who.offices], who.login, addHours(desk.now(), -SHOWN))) as never
})

export const newDeputy = route({
  method: 'POST',
  path: '/api/deputies',
  summary:
    'Arranges that a colleague stands in for another: by the one who will be away, by the head, by the keeper of accounts',
  access: 'signed-in',
  audit: { act: 'deputy.arrange', subject: ({ login }) => login },
  input: z.object({
    login,
    deputy: login,
    roles: z.array(z.string()).min(1).max(10),
    since: Moment,
    until: Moment,
    reason: DeputyReason
  }),
  output: z.object({ id: z.uuid() }),
  async handle(wanted, { desk, who, write }) {
    const now = desk.now()
    return write(async tx => {
      const absent = await colleagueAt(tx, wanted.login, now)
      const deputy = await colleagueAt(tx, wanted.deputy, now)
      const office = absent?.office ?? who.office
      await holdDeputies(tx, office)
      const others = await standingDeputies(tx, office, now)
      const rule = againstDeputy(wanted, { absent, deputy }, others, arrangerOf(who), now, desk.law)
      if (rule) return new Fault(409, rule, `it cannot be arranged: ${rule}`)
      const id = randomUUID()
      await addDeputy(tx, { ...wanted, id, office, madeBy: who.login }, now)
      return { id }
    })
  }
})

export const endOfDeputy = route({
  method: 'POST',
  path: '/api/deputies/:id/end',
  summary: 'Ends a deputyship before its day',
  access: 'signed-in',
  audit: { act: 'deputy.end', subject: ({ id }) => id },
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  async handle({ id }, { desk, who, write }) {
    const now = desk.now()
    return write(async tx => {
      const row = await deputyById(tx, id)
      if (!row || row.endedAt || row.until <= now)
        return new Fault(404, 'not-found', 'no such deputyship runs or will run')
      const { keepsAccounts, staff } = arrangerOf(who)
      const mine = [row.login, row.deputy].includes(who.login)
      if (!mine && !keepsAccounts && !(staff && row.office === who.office))
        return new Fault(403, 'deputy-not-yours-to-arrange', 'it is not yours to end')
      await endDeputy(tx, row, who.login, now)
      return {}
    })
  }
})
