/** A proposal with the input that it holds, read from the notes of an open file. */
import type { Stream } from '#domain/kernel/event.ts'
import { type Proposed, readProposed } from '#domain/proposals/content.ts'
import { type Proposal, proposalsOf } from '#domain/proposals/proposals.ts'

export type Held = { proposal: Proposal; on: Stream; proposed: Proposed | null }

type NoteOf = (reference: unknown) => string | null

export function heldIn(on: Stream | undefined, version: number, noteOf: NoteOf): Held | null {
  const proposal = on && proposalsOf(on.facts).find(one => one.version === version)
  if (!proposal) return null
  const proposed = readProposed(proposal.act, noteOf(proposal.content) ?? undefined)
  return { proposal, on, proposed: 'refusals' in proposed ? null : proposed }
}
