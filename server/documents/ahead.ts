/** The entry that an act would write if it were taken now: what its paper is made of before anyone signs. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '#domain/acts/act.ts'
import { entrySchema } from '#domain/acts/entries.ts'
import { acts } from '#domain/acts/index.ts'
import { standing } from '#domain/acts/states.ts'
import { caseOf } from '#domain/cases/case.ts'
import type { Data, Fact, Stream } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { sealNotes } from '../act/seal.ts'

/** An account that nobody has: its place on the paper stays blank. */
const NOBODY_YET = 'nobody-yet'

export type Ahead = { fact: Fact; notes: Record<string, string> }

/**
 * Read off the act's own input, as a form or a proposal holds it: nothing is decided and nothing written.
 * Null where the act writes no entry of its own, or the input is not yet one that could be sent.
 */
export function ahead(stream: Stream, name: string, given: Data, by: Actor, at: Moment, law: Law): Ahead | null {
  const act = acts.get(name)
  const schema = act?.entry ? entrySchema(act.entry) : undefined
  const read = act?.input.safeParse(given)
  if (!act?.entry || !schema || !read?.success || act.kind !== stream.ref.kind) return null
  const { input, notes } = sealNotes(act, read.data as Data)
  const { child } = stream.ref.kind === 'case' ? caseOf(stream.facts) : { child: null }
  // what the act itself would add: whose order it is and who signs it
  const { subject, state } = standing(stream, read.data as Data)
  const signs = law.pack.process[subject]?.[state]?.[name]?.some(role => by.roles.includes(role))
  const added = { ...(child ? { child } : {}), signer: signs ? by.account : NOBODY_YET }
  const data = [{ ...added, ...input }, { ...(child ? { child } : {}), ...input }, input]
    .map(one => schema.safeParse(one))
    .find(one => one.success)?.data as Data | undefined
  if (!data) return null
  const fact: Fact = {
    version: stream.version + 1,
    type: act.entry,
    at,
    recordedAt: at,
    actor: by.account,
    office: by.office,
    command: randomUUID(),
    pack: '',
    data
  }
  return { fact, notes: Object.fromEntries(notes.map(({ note, text }) => [note, text])) }
}
