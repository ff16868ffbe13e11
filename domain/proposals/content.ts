/** The sealed content of a proposal: which act it prepares with which input, and whether what is signed is the same. */
import type { Act } from '../acts/act.ts'
import { walk } from '../acts/codes.ts'
import { acts } from '../acts/index.ts'
import type { Refusal } from '../kernel/answer.ts'
import { canonical } from '../kernel/canonical.ts'
import type { Data } from '../kernel/event.ts'
import { put } from '../storyline/put.ts'

/** The text of a note by its reference; undefined when it is not at hand. */
export type NoteOf = (reference: unknown) => string | undefined

export type Proposed = { act: Act; input: Data }

/** Reads the act that a proposal prepares: its content must be an input that the act takes. */
export function readProposed(name: unknown, text: string | undefined): Proposed | { refusals: readonly Refusal[] } {
  const act = acts.get(String(name))
  if (!act || act.proposes) return { refusals: [{ why: 'rule', rule: 'act-is-not-proposed', field: 'act' }] }
  const read = act.input.safeParse(parsed(text))
  if (read.success) return { act, input: read.data as Data }
  return {
    refusals: read.error.issues.map(issue => ({
      why: 'input',
      field: ['content', ...issue.path].join('.'),
      message: issue.message
    }))
  }
}

/** Is an input with sealed notes the very one that a proposal holds? Text is compared as text. */
export function isSame(act: Act, sealed: Data, text: string | undefined, noteOf: NoteOf): boolean {
  const read = act.input.safeParse(parsed(text))
  return read.success && canonical(read.data) === canonical(unsealed(act, sealed, noteOf))
}

function unsealed(act: Act, sealed: Data, noteOf: NoteOf): Data {
  const open = structuredClone(sealed) as Record<string, unknown>
  walk(act.input)(sealed, '', (kind, value, at) => {
    if (kind.field === 'note') put(open, at, noteOf(value) ?? value)
  })
  return open
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
