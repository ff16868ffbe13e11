/** A child is taken from its parents at once because its life or health is in danger, on an act of the authority. */
import { z } from 'zod'
import { act, draft, entryOf } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import * as field from '../kernel/fields.ts'
import { together } from '../proceedings/entries.ts'
import { inEach, togetherRefs } from '../proceedings/matter.ts'

type Text = typeof field.note

const removal = (text: Text) => ({
  /** number and day of the act on which it is done, and whose office signed it: without them there is no removal */
  number: field.registerNumber(),
  dated: field.day(),
  signer: field.code('removal-signers'),
  threats: field.codes('removal-threats').min(1),
  /** from whom: parents, or others who have the child in their care */
  from: z.array(field.person()).max(8).optional(),
  facts: text().optional(),
  together: together()
})

export const removalEntries = { 'removal.carried-out': entryOf(removal) }

/**
 * The removal itself, at the hour at which it was done. The terms that it starts count from the day of the act, which
 * lies before it or is the same day: a removal before there was an act is none.
 */
export const carryOutRemoval = act('removal.carry-out', 'case', {
  entry: 'removal.carried-out',
  input: z.strictObject(removal(field.note)),
  needs: input => togetherRefs(input),
  together: input => input.together ?? [],
  decide(input, seen) {
    if (input.dated > seen.today) return rule('removed-before-the-act', 'dated')
    return inEach('removal.carry-out', input, seen, (work, of) => ({
      drafts: [draft(work.ref, 'removal.carried-out', seen.at, { ...input, together: of.together })]
    }))
  }
})
