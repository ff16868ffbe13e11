/** A stay that the parents asked for: agreed with its term, told of to whom it concerns, and what if nobody comes. */
import { z } from 'zod'
import { act, draft, entryOf, record } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { rule } from '../kernel/answer.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Day } from '../kernel/time.ts'

type Text = typeof field.note

const agreement = (text: Text) => ({
  number: field.registerNumber(),
  reason: field.code('stay-reasons'),
  parties: field.codes('agreement-parties').min(1),
  /** the last day of the stay; a later agreement on the same child sets a later one */
  until: field.day(),
  service: field.service().optional(),
  /** in a case of a family: which of its children */
  child: field.person().optional(),
  facts: text().optional()
})
const leftThere = (text: Text) => ({
  number: field.registerNumber(),
  child: field.person().optional(),
  facts: text().optional()
})
const told = (text: Text) => ({ whom: field.codes('told-of-stay').min(1), facts: text().optional() })

export const agreedEntries = {
  'stay.agreed': z.strictObject({ ...entryOf(agreement).shape, child: field.person() }),
  /** nobody came for the child when its time was over, and its parents were looked for in vain */
  'child.left-there': z.strictObject({ ...entryOf(leftThere).shape, child: field.person() }),
  'stay.told': entryOf(told)
}

/** Who was told that the child is there: its parents, the authority that gets a copy of the police act. */
export const tellOfStay = record('stay.tell', 'person', 'stay.told', told)

export const agreeStay = act('stay.agree', 'case', {
  entry: 'stay.agreed',
  input: z.strictObject(agreement(field.note)),
  decide(input, seen) {
    const child = whose(input.child, seen.self.facts)
    if (!child) return rule('which-child', 'child')
    if (input.until < seen.today) return rule('period-ends-before-it-begins', 'until')
    return { drafts: [draft(seen.self.ref, 'stay.agreed', seen.at, { ...input, child })] }
  }
})

/** The act of leaving: only after the agreed time is over. How long after is a matter of the pack. */
export const recordLeftThere = act('stay.leave-there', 'case', {
  entry: 'child.left-there',
  input: z.strictObject(leftThere(field.note)),
  decide(input, seen) {
    const child = whose(input.child, seen.self.facts)
    if (!child) return rule('which-child', 'child')
    const until = agreedUntil(seen.self.facts, child)
    if (!until) return rule('no-stay-agreed', 'child')
    if (seen.today <= until) return rule('stay-not-over-yet')
    return { drafts: [draft(seen.self.ref, 'child.left-there', seen.at, { ...input, child })] }
  }
})

const whose = (named: string | undefined, facts: readonly Fact[]) => named ?? caseOf(facts).child

/** The last day that was agreed for a child. */
export const agreedUntil = (facts: readonly Fact[], child: string): Day | null =>
  (facts.findLast(({ type, data }) => type === 'stay.agreed' && data.child === child)?.data.until as Day | undefined) ??
  null
