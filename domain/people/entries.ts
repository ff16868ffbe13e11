/** What the journal says of a person: nothing that names, all that figures are cut by. */
import { z } from 'zod'
import * as field from '../kernel/fields.ts'

const traits = {
  birth: field.day().optional(),
  birthYear: field.number(1900, 2100).optional(),
  sex: field.code('sexes').optional(),
  /** whether one is certified; left out, nobody has said */
  disability: field.code('disability').optional(),
  territory: field.code('territories').optional(),
  /** why there is no identity number, where one is wanted: a newborn not yet registered has none */
  noNumber: field.code('number-absences').optional()
}

export const personEntries = {
  'person.registered': z.strictObject(traits),
  'person.described': z.strictObject(traits),
  /** an office begins to work with the person: through a signal or a case */
  'person.engaged': z.strictObject({
    office: field.office(),
    signal: field.signalId().optional(),
    case: field.caseId().optional(),
    lead: field.account().optional(),
    kinds: field.codes('signal-kinds').optional()
  }),
  /** the family's own stream says as what */
  'person.joined-family': z.strictObject({ family: field.family() }),
  'person.left-family': z.strictObject({ family: field.family() }),
  'person.released': z.strictObject({
    office: field.office(),
    signal: field.signalId().optional(),
    case: field.caseId().optional()
  })
}
export { traits }
