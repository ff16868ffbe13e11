/** Which role takes which act in which state of a signal, case, person, family or release. */
import type { PackSource } from '#domain/law/pack.ts'
import { accompanimentOnly, accompanimentRecordable, preventionOpen, signalAnswers } from './accompaniment.ts'
import { assistanceRecordable, requestProcess } from './assistance.ts'
import { sessionProcess, sessionRecordable } from './commission.ts'
import { guardianshipOnPerson, guardianshipProcess, guardianshipRecordable, voluntaryStay } from './guardianship.ts'
import { casePapers, familyPapers, leftOver, personPapers, proposing, signalPapers } from './papers.ts'
import { registersOfPersons, registersRecordable } from './registers.ts'
import { personEnded, rightsOnPerson, rightsRecordable } from './rights.ts'
import { serviceProcess, serviceRecordable } from './services.ts'
import { socialContractProcess, socialContractRecordable } from './social-contracts.ts'

const intake = ['intake', 'worker', 'head', 'guardianship']
const work = ['worker', 'head']
const lead = ['head', 'director']
const commission = ['commission', 'head', 'director']

const signalMending = { 'signal.correct': lead, 'signal.resolve': lead, ...signalPapers }
const checking = {
  'signal.contact': [...work, 'guardianship'],
  'signal.meet': [...work, 'commission'],
  'signal.finish-task': [...work, 'commission'],
  'signal.alert': intake,
  ...signalAnswers
}
const caseMending = { 'case.correct': lead, 'case.resolve': lead, ...casePapers }

export const process: PackSource['process'] = {
  person: {
    new: { 'person.register': intake },
    known: {
      'person.describe': intake,
      'rights.record': [],
      'person.propose-merge': intake,
      'person.confirm-merge': lead,
      'person.decline-merge': lead,
      'person.keep-apart': intake,
      'person.correct': lead,
      'person.resolve': lead,
      ...registersOfPersons,
      ...personPapers,
      ...guardianshipOnPerson,
      ...rightsOnPerson
    },
    ...personEnded,
    merged: { 'person.propose-split': lead, 'person.confirm-split': lead, 'person.decline-merge': lead }
  },
  family: {
    new: { 'family.register': intake },
    known: {
      'family.add': intake,
      'register.enter': commission,
      'register.leave': commission,
      'family.correct': lead,
      'family.resolve': lead,
      ...familyPapers
    }
  },
  signal: {
    new: { 'signal.register': intake },
    open: {
      ...checking,
      ...signalMending,
      'signal.assign': lead,
      'signal.conclude': [...lead, 'guardianship'],
      'signal.join': lead
    },
    concluded: { ...checking, ...signalMending },
    joined: signalMending
  },
  accompaniment: {
    new: { 'case.open': lead },
    open: {
      ...caseMending,
      ...proposing,
      'case.assign': lead,
      'case.offer-transfer': lead,
      'case.accept-transfer': lead,
      'case.decline-transfer': lead,
      'case.close': lead,
      'case.contact': work,
      'case.meet': [...work, 'commission'],
      'case.finish-task': [...work, 'commission'],
      'visit.plan': work,
      'assessment.record': work,
      'plan.adopt': [...work, 'commission'],
      'plan.review': [...work, 'commission'],
      'notice.send': work,
      'application.receive': work,
      'need.decide': lead,
      'programme.adopt': lead,
      'contract.sign': lead,
      'contract.end': lead,
      ...accompanimentOnly,
      'level.set': lead,
      'technology.apply': work,
      'follow-up.record': work,
      ...voluntaryStay
    },
    closed: { ...caseMending, ...leftOver, 'follow-up.record': work, 'case.contact': work }
  },
  prevention: {
    new: { 'case.open': commission },
    open: { ...caseMending, ...proposing, ...preventionOpen },
    closed: { ...caseMending, ...leftOver, 'follow-up.record': work, 'case.contact': work }
  },
  guardianship: guardianshipProcess,
  'social-contract': socialContractProcess,
  service: serviceProcess,
  session: sessionProcess,
  request: requestProcess,
  release: {
    new: { 'release.draft': ['analyst'] },
    draft: {
      'release.answer-check': ['analyst'],
      'release.withdraw': ['analyst', 'publisher'],
      'release.sign': ['publisher'],
      'release.resolve': ['analyst']
    },
    signed: { 'release.resolve': ['analyst'] }
  },
  series: { new: { 'series.import': ['analyst'] }, standing: { 'series.withdraw': ['analyst', 'publisher'] } }
}

/** What others did is written down by these from the others' document. */
export const recordable: PackSource['recordable'] = {
  'technology.apply': work,
  ...serviceRecordable,
  ...sessionRecordable,
  ...rightsRecordable,
  ...guardianshipRecordable,
  ...socialContractRecordable,
  'rights.record': [...work, 'commission'],
  ...registersRecordable,
  ...accompanimentRecordable,
  'signal.contact': work,
  'signal.meet': work,
  'signal.conclude': lead,
  'case.open': lead,
  'case.close': lead,
  'case.contact': work,
  'case.meet': work,
  'assessment.record': work,
  'plan.adopt': work,
  'plan.review': work,
  ...assistanceRecordable,
  'notice.send': work,
  'application.receive': work,
  'need.decide': work,
  'programme.adopt': work,
  'contract.sign': work,
  'contract.end': work,
  'level.set': work,
  'follow-up.record': work,
  'register.enter': [...work, 'commission'],
  'register.leave': [...work, 'commission']
}
