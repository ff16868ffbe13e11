/** A service held against the model programme, and the technologies of the programme applied to a family. */
import { z } from 'zod'
import { act, draft, entryOf, record, upToNow } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import * as field from '../kernel/fields.ts'
import { modelOn } from '../law/model.ts'
import { serviceOf } from '../services/entries.ts'

type Text = typeof field.note

const assessed = (text: Text) => ({
  model: field.code('models'),
  /** the elements that the service has */
  has: field.codes('model-elements'),
  facts: text().optional()
})
const applied = (text: Text) => ({
  technology: field.code('technologies'),
  /** it was applied so that the child need not be taken into residential care */
  insteadOfCare: field.flag(),
  facts: text().optional()
})

/** A service held against a version of a programme, in its own stream; a technology applied to a family, in the case. */
export const modelEntries = {
  'model.assessed': entryOf((text: Text) => ({ ...assessed(text), version: field.count(1, 999) })),
  'technology.applied': entryOf(applied)
}

/** What the service has of the version that holds on the day: the version is written down with it. */
export const assessModel = act('model.assess', 'service', {
  entry: 'model.assessed',
  input: z.strictObject(assessed(field.note)),
  decide(input, seen) {
    const programme = modelOn(seen.law.pack.models, input.model, seen.today)
    if (!programme) return rule('model-not-in-force', 'model')
    if (!programme.kinds.includes(serviceOf(upToNow(seen)).kind)) return rule('model-of-other-kind', 'model')
    const known = programme.elements.map(one => one.code)
    if (input.has.some(one => !known.includes(one))) return rule('element-of-other-version', 'has')
    const entry = { ...input, version: programme.version }
    return { drafts: [draft(seen.self.ref, 'model.assessed', seen.at, entry)] }
  }
})

/** As often as it is applied; what was done instead of residential care is counted by its flag. */
export const applyTechnology = record('technology.apply', 'case', 'technology.applied', applied)
