/** What the authority decides for a family that stays together: measures at home. */
import { entryOf, record } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'

type Text = typeof field.note

const measure = (text: Text) => ({
  order: field.registerNumber(),
  measures: field.codes('family-measures').min(1),
  until: field.day().optional(),
  motives: text().optional()
})
const ended = (text: Text) => ({
  order: field.registerNumber().optional(),
  reason: field.code('measure-ends'),
  facts: text().optional()
})

export const measureEntries = {
  'measure.ordered': entryOf(measure),
  'measure.ended': entryOf(ended)
}
export const orderMeasure = record('measure.order', 'case', 'measure.ordered', measure)
export const endMeasure = record('measure.end', 'case', 'measure.ended', ended)
