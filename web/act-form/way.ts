/** What becomes of a form when it is sent: the act is taken, signed as proposed, or sent for another to take. */
import type { Act } from '#domain/acts/act.ts'
import { canonical } from '#domain/kernel/canonical.ts'
import type { Stream } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import { admits, handsOf, proposalAct, proposesAs, takers } from '#domain/proposals/proposals.ts'
import type { Session } from '#web/api/schema.ts'
import type { Held } from '#web/approvals/content.ts'
import type { Command } from './send.ts'

/**
 * `sign`: as it was proposed. `alone`: opened from a proposal that one could sign, and changed.
 * `nobody`: neither taken nor proposed by whoever reads it.
 */
export type Way = 'take' | 'sign' | 'alone' | 'propose' | 'nobody'

type Asked = {
  act: Act
  input: Record<string, unknown>
  recorded: boolean
  self: Stream
  held: Held | null
  by: Session
  law: Law
}

export function wayOf({ act, input, recorded, self, held, by, law }: Asked): Way {
  const taking = act.begins ? [] : takers(act.name, self, law)
  if (recorded || taking.length === 0) return 'take'
  if (taking.some(role => by.roles.includes(role))) {
    const signs = held?.proposed && handsOf(held.proposal, self, { ...by, account: by.login }, law).sign
    if (!signs) return 'take'
    const read = act.input.safeParse(input)
    return read.success && canonical(read.data) === canonical(held.proposed?.input) ? 'sign' : 'alone'
  }
  return proposesAs(act.name, by.roles, self, law) ? 'propose' : 'nobody'
}

/** Others take it, I do not prepare it for them, and I may write it down from their document. */
export function onlyRecords(act: Act, self: Stream, roles: readonly string[], law: Law): boolean {
  const mine = (list: readonly string[] = []) => list.some(role => roles.includes(role))
  return (
    mine(law.pack.recordable[act.name]) &&
    !mine(takers(act.name, self, law)) &&
    proposesAs(act.name, roles, self, law) === null
  )
}

/** The same command as a proposal; made instead of the one that the form was opened from, if that can be replaced. */
export function proposing({ act, input, seen: _seen, ...command }: Command, held: Held | null): Command {
  const replaces = held && admits(held.proposal.state, 'replace') ? { replaces: held.proposal.version } : {}
  const content = JSON.stringify(input)
  return { ...command, act: proposalAct(command.on.kind, 'make'), input: { act, content, ...replaces } }
}
