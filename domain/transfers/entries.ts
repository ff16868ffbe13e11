/** Work that goes from one office to another: the one answers for it until the other has accepted. */
import { z } from 'zod'
import { entryOf } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'

type Text = typeof field.note

export const offerFields = (text: Text) => ({
  to: field.office(),
  reason: field.code('transfer-reasons'),
  facts: text().optional()
})
export const declineFields = (text: Text) => ({ facts: text() })

export const transferEntries = {
  'transfer.offered': entryOf(offerFields),
  'transfer.accepted': z.strictObject({ from: field.office(), office: field.office(), lead: field.account() }),
  'transfer.declined': entryOf(declineFields),
  /** the office that answers for a stay changes; the child stays where it is */
  'stay.taken-over': z.strictObject({ office: field.office() })
}
