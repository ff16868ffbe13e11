/**
 * The legal status of a person: who has parental rights, the road to adoption, death, leaving the country, going missing,
 * coming of age. It stands in the person's own stream, whatever cases there are.
 */
import { z } from 'zod'
import { entryOf, record } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'

type Text = typeof field.note

/** The result of a judgment on parental rights, for one parent. */
const rights = (text: Text) => ({
  parent: field.person(),
  status: field.code('parental-statuses'),
  court: field.code('courts').optional(),
  number: field.registerNumber().optional(),
  /** the day of the judgment, where the entry stands on the day of its force */
  decided: field.day().optional(),
  facts: text().optional()
})
const guardian = (text: Text) => ({
  guardian: field.person().optional(),
  as: field.code('guardianships'),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
export const consentFields = (text: Text) => ({
  by: field.code('consent-givers'),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
export const registrationFields = (text: Text) => ({
  ground: field.code('adoption-grounds'),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
export const leavingFields = (text: Text) => ({
  reason: field.code('adoption-register-ends'),
  facts: text().optional()
})
const withdrawn = (text: Text) => ({ by: field.code('consent-givers'), facts: text().optional() })
const chosen = (text: Text) => ({ number: field.registerNumber().optional(), facts: text().optional() })
const petitioned = () => ({ number: field.registerNumber().optional() })
const decreed = () => ({
  kind: field.code('adoption-kinds'),
  /** the adopters live in another country: an intercountry adoption; left out, nobody has said */
  abroad: field.flag().optional(),
  court: field.code('courts').optional(),
  number: field.registerNumber().optional()
})
const followedUp = (text: Text) => ({
  final: field.flag(),
  conclusion: field.code('follow-up-conclusions').optional(),
  facts: text().optional()
})
const schooling = (text: Text) => ({ status: field.code('schooling'), facts: text().optional() })
export const missingFields = (text: Text) => ({ facts: text().optional() })
export const foundFields = (text: Text) => ({ outcome: field.code('found-outcomes'), facts: text().optional() })
const told = () => ({ bodies: field.codes('authorities').min(1) })
const exitAssessed = (text: Text) => ({
  conclusion: field.code('assessment-conclusions').optional(),
  facts: text().optional()
})
const exitPlanned = (text: Text) => ({
  target: field.code('settings'),
  service: field.service().optional(),
  /** the day on which the child is to live there */
  by: field.day(),
  facts: text().optional()
})

const aftercare = (text: Text) => ({
  kind: field.code('service-kinds'),
  service: field.service().optional(),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
const aftercarePlan = (text: Text) => ({ kind: field.code('service-kinds').optional(), facts: text().optional() })

export const diedFields = (text: Text) => ({ facts: text().optional() })
export const leftFields = (text: Text) => ({ facts: text().optional() })
export const ofAgeFields = (text: Text) => ({
  /** the placement goes on, as the judgment allows */
  stays: field.flag(),
  facts: text().optional()
})

export const statusEntries = {
  'rights.changed': entryOf(rights),
  'guardian.appointed': entryOf(guardian),
  /** a parent wishes that the child be adopted; `birth` is the child's, for the day before which nobody may consent */
  'adoption.wished': z.strictObject({ by: field.code('consent-givers'), birth: field.day().optional() }),
  'adoption.consented': entryOf(consentFields),
  /** the wish or the consent is taken back */
  'adoption.withdrawn': entryOf(withdrawn),
  'adoption.registered': entryOf(registrationFields),
  'adoption.register-left': entryOf(leavingFields),
  'adopter.chosen': entryOf(chosen),
  'adoption.petitioned': entryOf(petitioned),
  'adoption.decreed': entryOf(decreed),
  'adoption.in-force': z.strictObject({ kind: field.code('adoption-kinds') }),
  /** in the stream of the new identity, and only there: its adoption is followed from now on */
  'adoption.follow-up-began': z.strictObject({}),
  'adoption.followed-up': entryOf(followedUp),
  /** the stream is about a person whose identity is sealed; it stands in every stream about that person alone */
  'identity.sealed': z.strictObject({ person: field.person() }),
  'person.died': entryOf(diedFields),
  'person.left-country': entryOf(leftFields),
  'person.returned': entryOf(leftFields),
  'person.of-age': entryOf(ofAgeFields),
  'schooling.recorded': entryOf(schooling),
  'child.missing': entryOf(missingFields),
  'missing.told': entryOf(told),
  'child.found': entryOf(foundFields),
  'exit.assessed': entryOf(exitAssessed),
  'exit.planned': entryOf(exitPlanned),
  /** a service supports the young adult after care, by a contract of the adult's own */
  'aftercare.began': entryOf(aftercare),
  'aftercare.planned': entryOf(aftercarePlan),
  /** in a signal: the child of whom it told is here now, and its check begins */
  'child.arrived': z.strictObject({}),
  /** in a signal: who was told of a trafficked child, all at the same time */
  'trafficking.told': entryOf(told),
  /** in a case: its child has died, was adopted, left or came of age; closing the case stays a person's act */
  'case.subject-ended': z.strictObject({ why: field.code('subject-ends') })
}

/** Parental rights bear on the grounds of placements and of the register for adoption. */
export const recordRights = { ...record('rights.record', 'person', 'rights.changed', rights), bears: true }
export const appointGuardian = record('guardian.appoint', 'person', 'guardian.appointed', guardian)
export const withdrawConsent = record('adoption.withdraw', 'person', 'adoption.withdrawn', withdrawn)
export const chooseAdopter = record('adopter.choose', 'person', 'adopter.chosen', chosen)
export const petitionAdoption = record('adoption.petition', 'person', 'adoption.petitioned', petitioned)
export const decreeAdoption = record('adoption.decree', 'person', 'adoption.decreed', decreed)
export const followAdoption = record('adoption.follow-up', 'person', 'adoption.followed-up', followedUp)
export const recordSchooling = record('schooling.record', 'person', 'schooling.recorded', schooling)
export const tellOfMissing = record('missing.tell', 'person', 'missing.told', told)
export const recordArrival = record('signal.arrive', 'signal', 'child.arrived', () => ({}))
export const tellOfTrafficking = record('trafficking.tell', 'signal', 'trafficking.told', told)
export const assessExit = record('exit.assess', 'person', 'exit.assessed', exitAssessed)
export const planExit = record('exit.plan', 'person', 'exit.planned', exitPlanned)
export const beginAftercare = record('aftercare.begin', 'person', 'aftercare.began', aftercare)
export const planAftercare = record('aftercare.plan', 'person', 'aftercare.planned', aftercarePlan)
