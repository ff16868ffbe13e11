/** The child's own voice: heard on a decision about it, or the reason why not. */
import { z } from 'zod'
import { act, draft, entryOf } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import * as field from '../kernel/fields.ts'
import { caseOf } from './case.ts'

type Text = typeof field.note

const hearing = (text: Text) => ({
  /** the decisions on which the child was to be heard: one talk may be about several */
  about: field.codes('decisions').min(1),
  heard: field.flag(),
  why: field.code('not-heard-reasons').optional(),
  how: field.code('hearing-ways').optional(),
  /** where the law asks for the consent of a child of its age: whether it consents */
  consents: field.flag().optional(),
  /** the child's own words */
  view: text().optional(),
  /** in a case of a family: which of its children */
  child: field.person().optional()
})

export const voiceEntries = { 'child.heard': entryOf(hearing) }

export const hearChild = act('child.hear', 'case', {
  adds: true,
  entry: 'child.heard',
  input: z.strictObject(hearing(field.note)),
  decide(input, seen) {
    if (!input.heard && !input.why) return rule('why-not-heard', 'why')
    if (input.heard && input.why) return rule('heard-after-all', 'why')
    const { child } = caseOf(seen.self.facts)
    if (!child && !input.child) return rule('which-child', 'child')
    if (child && input.child && input.child !== child) return rule('child-of-another-case', 'child')
    return { drafts: [draft(seen.self.ref, 'child.heard', seen.at, input)] }
  }
})
