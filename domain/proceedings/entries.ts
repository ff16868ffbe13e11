/** What is written of the court's part: petitions and appeals, service, hearings, judgments, their force, orders of protection. */
import { z } from 'zod'
import { entryOf } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'

type Text = typeof field.note

/** Siblings' cases in which the same is done by the same paper: one petition, one hearing, one judgment for several. */
export const together = () => z.array(field.caseId()).min(1).max(20).optional()
/** The entry that began the proceeding; left out, the only one that fits is meant. */
const proceeding = () => field.proceeding().optional()

/**
 * What the court says of each parent's rights: one judgment may take them from the mother and limit the father's. `child`
 * where it is not said of every child that the judgment is about, as of brothers and sisters with different fathers.
 */
const rights = () =>
  z
    .array(
      z.strictObject({
        parent: field.person(),
        status: field.code('parental-statuses'),
        child: field.person().optional()
      })
    )
    .min(1)
    .max(40)
    .optional()

export const petition = (text: Text) => ({
  court: field.code('courts'),
  kind: field.code('petition-kinds'),
  /** whose parental rights it is about */
  parents: z.array(field.person()).min(1).max(8).optional(),
  /** the order that the court is asked to confirm; without one, all that stand */
  order: field.registerNumber().optional(),
  /** the office's own outgoing number */
  number: field.registerNumber().optional(),
  facts: text().optional(),
  together: together()
})
export const numbered = () => ({
  court: field.code('courts'),
  number: field.registerNumber(),
  proceeding: proceeding(),
  together: together()
})
export const hearing = () => ({
  court: field.code('courts'),
  on: field.moment(),
  proceeding: proceeding(),
  together: together()
})
export const held = (text: Text) => ({
  court: field.code('courts'),
  result: field.code('hearing-results'),
  /** the court itself heard the child */
  childHeard: field.flag().optional(),
  proceeding: proceeding(),
  facts: text().optional()
})
export const judgment = (text: Text) => ({
  court: field.code('courts'),
  outcome: field.code('judgment-outcomes'),
  number: field.registerNumber().optional(),
  /** the day from which the court counts the term, often that of the order */
  from: field.day().optional(),
  /** the day up to which the court has placed the child */
  until: field.day().optional(),
  /** a term that ends with an age or with school and has no day */
  untilAge: field.code('placement-terms').optional(),
  rights: rights(),
  proceeding: proceeding(),
  facts: text().optional(),
  together: together()
})
export const appeal = (text: Text) => ({
  court: field.code('courts'),
  by: field.code('parties'),
  /** the order appealed against, where it is an order and not a judgment */
  order: field.registerNumber().optional(),
  proceeding: proceeding(),
  facts: text().optional()
})
export const orderService = (text: Text) => ({
  /** left out, the order in force is meant */
  order: field.registerNumber().optional(),
  to: field.code('parties'),
  person: field.person().optional(),
  how: field.code('service-ways'),
  facts: text().optional()
})
export const judgmentService = (text: Text) => ({
  to: field.code('parties'),
  person: field.person().optional(),
  how: field.code('service-ways'),
  proceeding: proceeding(),
  facts: text().optional()
})
export const withdrawal = (text: Text) => ({
  reason: field.code('withdrawal-reasons'),
  proceeding: proceeding(),
  facts: text().optional(),
  together: together()
})
export const violence = (text: Text) => ({ kinds: field.codes('signal-kinds').min(1), facts: text().optional() })
export const protectionOrder = (text: Text) => ({
  court: field.code('courts'),
  kind: field.code('protection-order-kinds'),
  measures: field.codes('protection-measures').min(1),
  number: field.registerNumber().optional(),
  /** the last day of its force; an immediate one stands until the court has ruled */
  until: field.day().optional(),
  /** whom it protects beside the child of the case */
  protects: z.array(field.person()).max(20).optional(),
  /** where the protected live is shown to nobody but the case's own office */
  addressProtected: field.flag().optional(),
  proceeding: proceeding(),
  facts: text().optional(),
  together: together()
})
export const protectionEnd = (text: Text) => ({
  reason: field.code('protection-order-ends'),
  number: field.registerNumber().optional(),
  facts: text().optional(),
  together: together()
})
export const violation = (text: Text) => ({
  number: field.registerNumber().optional(),
  told: field.codes('authorities').optional(),
  facts: text()
})

/** What the act adds to its input: which matter it is, as far as the case tells. */
const subject = { subject: field.code('proceeding-subjects') }
/** What the court had been asked, where a petition is known: what is refused leaves things as they were. */
const asked = { asked: field.code('petition-kinds').optional() }

export const proceedingEntries = {
  'petition.filed': z.strictObject({ ...entryOf(petition).shape, ...subject, proceeding: proceeding() }),
  'petition.withdrawn': z.strictObject({ ...entryOf(withdrawal).shape, ...subject, ...asked }),
  'proceeding.numbered': z.strictObject({ ...entryOf(numbered).shape, ...subject }),
  'order.served': z.strictObject({ ...entryOf(orderService).shape, order: field.registerNumber() }),
  'hearing.set': z.strictObject({ ...entryOf(hearing).shape, ...subject }),
  'hearing.held': z.strictObject({ ...entryOf(held).shape, ...subject }),
  'judgment.given': z.strictObject({
    ...entryOf(judgment).shape,
    ...subject,
    ...asked,
    /** the order that was reviewed */
    order: field.registerNumber().optional()
  }),
  'judgment.served': z.strictObject({ ...entryOf(judgmentService).shape, ...subject, court: field.code('courts') }),
  /** with the court of the judgment and the outcome that it makes final */
  'judgment.in-force': z.strictObject({
    outcome: field.code('judgment-outcomes').optional(),
    court: field.code('courts').optional(),
    proceeding: proceeding(),
    together: together(),
    rights: rights(),
    ...subject,
    ...asked
  }),
  'appeal.filed': z.strictObject({ ...entryOf(appeal).shape, ...subject }),
  'appeal.withdrawn': z.strictObject({ proceeding: proceeding(), court: field.code('courts'), ...subject }),
  'violence.recorded': entryOf(violence),
  'protection-order.issued': z.strictObject({ ...entryOf(protectionOrder).shape, ...subject }),
  'protection-order.ended': entryOf(protectionEnd),
  'protection-order.violated': entryOf(violation)
}
