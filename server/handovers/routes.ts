/**
 * A caseload handed over whole. It is a plan of acts: each piece of work is assigned by the act that also a head takes
 * by hand, under a command id made of the handover's id and the work's. Sent again, it completes; nothing happens twice.
 */
import { z } from 'zod'
import { Moment } from '#domain/kernel/time.ts'
import { login } from '../access/routes.ts'
import { caseload, colleagueAt } from '../accounts/queries.ts'
import { idFrom } from '../act/ids.ts'
import { type PerformAnswer, perform } from '../act/perform.ts'
import { actorOf } from '../act/routes.ts'
import { Handover, HandoverLine, WorkInHand } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { type Call, Fault, route } from '../platform/http/route.ts'
import {
  handoverOf,
  handoversOf,
  handsOf,
  type Handover as Kept,
  keepHandover,
  keepResults,
  type Share,
  stopHandover,
  type WorkRow,
  workRows
} from './queries.ts'

/** So many pieces of work go at one step; between steps it can be stopped. */
const STEP = 8

const shown = ({ kind, id, type, since, given, family, subject, subjectKind, birth, clocks }: WorkRow) => ({
  stream: { kind, id },
  type,
  since,
  subject: subject && subjectKind ? { kind: subjectKind, id: subject, name: fullName({ given, family }), birth } : null,
  clocks
})

export const workInHand = route({
  method: 'GET',
  path: '/api/handovers/of/:login',
  summary: 'What a colleague leads, with its running clocks; what the caller may not see is only counted',
  access: { right: 'staff' },
  audit: { noneBecause: 'a list opens no file' },
  input: z.object({ login }),
  output: WorkInHand,
  async handle({ login }, { desk, who, read }) {
    const all = await caseload(desk.database.writer, login)
    const colleague = await colleagueAt(desk.database.writer, login, desk.now())
    if (colleague && colleague.office !== who.office) return new Fault(404, 'not-found', 'no such colleague')
    const rows = await read(tx => workRows(tx, { login }))
    return { rows: rows.map(shown), hidden: all.length - rows.length } as never
  }
})

export const handovers = route({
  method: 'GET',
  path: '/api/handovers',
  summary: 'Caseloads handed over in the office, and those not yet through',
  access: { right: 'staff' },
  audit: { noneBecause: 'counts and colleagues, no file' },
  input: z.object({}),
  output: z.array(HandoverLine),
  handle: async (_input, { desk, who }) =>
    (await handoversOf(desk.database.writer, who.office)).map(({ id, login, madeBy, madeAt, plan, results }) => ({
      id,
      login,
      madeBy,
      madeAt,
      total: plan.length,
      done: Object.values(results).filter(one => one === 'done').length
    }))
})

export const newHandover = route({
  method: 'POST',
  path: '/api/handovers',
  summary: 'Plans who takes over what; sent again under the same id it is the same plan',
  access: { right: 'staff' },
  audit: { act: 'handover.plan', subject: ({ login }) => login },
  input: z.object({
    id: z.uuid(),
    login,
    at: Moment,
    plan: z
      .array(z.object({ kind: z.enum(['case', 'signal']), id: z.uuid(), to: login }))
      .min(1)
      .max(1000)
  }),
  output: Handover,
  async handle({ id, login, at, plan }, call) {
    const { desk, who, write } = call
    const present = desk.now()
    const answer = await write(async tx => {
      for (const to of new Set(plan.map(share => share.to))) {
        const colleague = await colleagueAt(tx, to, present)
        if (colleague?.office !== who.office || to === login)
          return new Fault(409, 'lead-not-at-work', 'whoever takes over must work in the office')
      }
      const hands = await handsOf(tx, plan)
      if (plan.some(share => hands.get(share.id) !== login && !hands.has(share.id)))
        return new Fault(404, 'not-found', 'some of it is not open work')
      await keepHandover(tx, { id, office: who.office, login, at, madeBy: who.login, plan }, present)
      return {}
    })
    if (answer instanceof Fault) return answer
    return told(call, id)
  }
})

export const handover = route({
  method: 'GET',
  path: '/api/handovers/:id',
  summary: 'A handover with what it consists of and how far it is',
  access: { right: 'staff' },
  audit: { noneBecause: 'a list opens no file' },
  input: z.object({ id: z.uuid() }),
  output: Handover,
  handle: async ({ id }, call) => told(call, id)
})

export const handoverStep = route({
  method: 'POST',
  path: '/api/handovers/:id/step',
  summary: 'Hands over the next few pieces of work; what was refused is tried again by `again`',
  access: { right: 'staff' },
  audit: { noneBecause: 'each assignment leaves its own trace' },
  input: z.object({ id: z.uuid(), again: z.boolean().default(false) }),
  output: Handover,
  async handle({ id, again }, call) {
    const { desk, who } = call
    const kept = await handoverOf(desk.database.writer, who.office, id)
    if (!kept) return new Fault(404, 'not-found', 'no such handover')
    const open = kept.plan.filter(share =>
      again ? kept.results[share.id] !== 'done' : kept.results[share.id] === undefined
    )
    const next = open.slice(0, STEP)
    const hands = await handsOf(desk.database.writer, next)
    const results: Record<string, string> = {}
    for (const share of next) results[share.id] = await hand(share, kept, hands.get(share.id), call)
    await keepResults(desk.database.writer, kept, results)
    return told(call, id)
  }
})

export const stopOfHandover = route({
  method: 'POST',
  path: '/api/handovers/:id/stop',
  summary: 'Remembers that a handover was stopped; what is done stays done, the rest can go on later',
  access: { right: 'staff' },
  audit: { act: 'handover.stop', subject: ({ id }) => id },
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  handle: async ({ id }, { desk, who, write }) =>
    write(async tx => {
      const kept = await handoverOf(tx, who.office, id)
      if (!kept) return new Fault(404, 'not-found', 'no such handover')
      await stopHandover(tx, kept, desk.now())
      return {}
    })
})

/** One piece of work: `done`, or why not. Work that somebody else has taken meanwhile is left where it is. */
async function hand(
  { kind, id, to }: Share,
  { id: handover, at, login }: Kept,
  holder: string | null | undefined,
  { desk, who }: Call
): Promise<string> {
  if (holder === to) return 'done'
  if (holder === undefined) return 'not-open'
  if (holder !== login) return 'taken-meanwhile'
  const command = {
    id: idFrom(handover, id),
    act: kind === 'case' ? 'case.assign' : 'signal.assign',
    on: { kind, id },
    at,
    input: kind === 'case' ? { lead: to } : { worker: to }
  }
  return reasonIn(await perform(desk, command, actorOf(who)))
}

function reasonIn(answer: PerformAnswer): string {
  if (answer.kind === 'done') return 'done'
  if (answer.kind === 'changed-meanwhile') return answer.kind
  const [first] = answer.refusals
  if (!first) return 'refused'
  return first.why === 'rule' ? first.rule : first.why === 'requirement' ? first.requirement : first.why
}

async function told({ desk, who, read }: Call, id: string) {
  const kept = await handoverOf(desk.database.writer, who.office, id)
  if (!kept) return new Fault(404, 'not-found', 'no such handover')
  const rows = new Map(
    (await read(tx => workRows(tx, { ids: kept.plan.map(share => share.id) }))).map(row => [row.id, row])
  )
  return {
    id,
    login: kept.login,
    madeBy: kept.madeBy,
    madeAt: kept.madeAt,
    stoppedAt: kept.stoppedAt,
    shares: kept.plan.map(({ kind, id, to }) => {
      const row = rows.get(id)
      return {
        ...(row ? shown(row) : { stream: { kind, id }, type: '', since: kept.madeAt, subject: null, clocks: [] }),
        to,
        result: kept.results[id] ?? null
      }
    })
  } as never
}
