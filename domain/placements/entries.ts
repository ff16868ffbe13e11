/** Where a child lives outside the family: orders in the case, stays in the child's own stream. */
import { z } from 'zod'
import { entryOf, record } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'

type Text = typeof field.note

export const orderFields = (text: Text) => ({
  order: field.registerNumber(),
  grounds: field.codes('grounds'),
  setting: field.code('settings'),
  service: field.service().optional(),
  carer: field.person().optional(),
  /** danger that leaves no time: its facts, and the steps that were impossible and fall due before the petition */
  urgent: z.strictObject({ facts: text(), impossible: field.codes('ladder-steps') }).optional(),
  /** why a rule on age does not stand in the way */
  exception: field.code('placement-exceptions').optional(),
  /** for how long and why in a foster family: each kind has its own limit */
  fosterKind: field.code('foster-kinds').optional(),
  /** the contract with whoever takes the child in, where the law wants one beside the order */
  contract: field.registerNumber().optional(),
  /** why brothers and sisters do not live together */
  siblings: z.strictObject({ apart: field.code('sibling-exceptions'), facts: text() }).optional(),
  motives: text().optional()
})
const overFields = {
  overCapacity: z.strictObject({ approvedBy: field.account(), reason: field.code('capacity-exceptions') }).optional()
}

const handover = (text: Text) => ({ to: field.code('handover-places'), facts: text().optional() })
const began = {
  setting: field.code('settings'),
  serviceKind: field.code('service-kinds').optional(),
  service: field.service().optional(),
  carer: field.person().optional(),
  territory: field.code('territories').optional(),
  office: field.office(),
  basis: field.code('stay-bases'),
  fosterKind: field.code('foster-kinds').optional(),
  case: field.caseId().optional(),
  order: field.registerNumber().optional(),
  /** those of the order; figures are cut by the first */
  grounds: field.codes('grounds').optional(),
  /** the child came from elsewhere; false when only the act behind the stay changed */
  moved: field.flag()
}
const protection = (text: Text) => ({ authority: field.code('authorities'), facts: text().optional() })

export const placementEntries = {
  'placement.ordered': z.strictObject({
    ...entryOf(orderFields).shape,
    ...overFields,
    child: field.person(),
    signer: field.account()
  }),
  /** the court's own placement, carried out without an order; `judgment` is the entry that it rests on */
  'placement.carried-out': z.strictObject({
    setting: field.code('settings'),
    service: field.service().optional(),
    carer: field.person().optional(),
    child: field.person(),
    judgment: field.entry()
  }),
  'placement.ended': z.strictObject({
    reason: field.code('stay-ends'),
    order: field.registerNumber().optional(),
    /** whose placement, where the case of a family placed several */
    child: field.person().optional()
  }),
  'handover.recorded': entryOf(handover),
  'stay.began': z.strictObject(began),
  /** with the case whose placement ended; the law ends whatever stay there is, and names none */
  'stay.ended': z.strictObject({ reason: field.code('stay-ends'), case: field.caseId().optional() }),
  'protection.began': entryOf(protection),
  'protection.ended': z.strictObject({}),
  'centre.notified': z.strictObject({})
}

export const recordHandover = record('handover.record', 'case', 'handover.recorded', handover)
/** Police protection of a child: begun and ended by the police, written down from their record. */
export const beginProtection = record('protection.begin', 'person', 'protection.began', protection)
export const endProtection = record('protection.end', 'person', 'protection.ended', () => ({}))
export const notifyOffice = record('centre.notify', 'person', 'centre.notified', () => ({}))
