import type { Actor } from '#domain/acts/act.ts'
import { documentActs } from '#domain/documents/entries.ts'
import { Command } from '#domain/kernel/command.ts'
import { Answer } from '../api/contract.ts'
import { route, type Signed } from '../platform/http/route.ts'
import { perform } from './perform.ts'

export const actorOf = ({ login, office, roles, own, stands, duties }: Signed): Actor => ({
  account: login,
  office,
  roles,
  standing: { roles: own, stands, duties }
})

/** Acts whose input the server itself puts together: they have a road of their own. */
const ownRoad: ReadonlySet<string> = new Set(['release.draft', 'release.sign', ...documentActs.map(one => one.name)])

export const act = route({
  method: 'POST',
  path: '/api/acts',
  summary: 'Takes an act: done, refused with every reason, or changed meanwhile',
  access: 'signed-in',
  audit: { noneBecause: 'the act leaves its own trace' },
  input: Command,
  output: Answer,
  async handle(command, { desk, who }) {
    if (ownRoad.has(command.act))
      return { kind: 'refused' as const, refusals: [{ why: 'not-found' as const, what: 'act' }] }
    return perform(desk, command, actorOf(who)) as never
  }
})
