/** Which role takes which act in which state of a signal, case, person, family, service or release. */
import type { PackSource } from '#domain/law/pack.ts'
import { personEnded, statusOnPerson, statusRecordable } from './status.ts'

const intake = ['intake', 'worker', 'head']
const work = ['worker', 'head']
const lead = ['head', 'director']
/** What a head does that cannot wait for the morning: the worker on duty too. */
const atNight = [...lead, 'duty']
const court = ['liaison', 'worker', 'head', 'director']
const directorate = ['director']
/** Whoever reads files may have to stand aside from one. */
const anyone = ['intake', 'worker', 'head', 'director', 'liaison', 'regional', 'inspector']

/** Papers are made, received and signed in any state; each template says who may issue it. */
const papers = <K extends string>(kind: K, by: readonly string[] = [...intake, 'director', 'liaison']) =>
  ({
    [`${kind}.issue-document`]: [...by],
    [`${kind}.receive-document`]: [...by],
    [`${kind}.sign-document`]: [...by]
  }) as Record<`${K}.${'issue' | 'receive' | 'sign'}-document`, string[]>
const servicePapers = papers('service', [...work, 'services', 'regional', 'director'])
const caseMending = { 'case.correct': lead, 'case.resolve': lead, ...papers('case') }
/** The steps before an act that another takes: see `approvals.ts`. */
const proposing = {
  'case-proposal.make': work,
  'case-proposal.agree': ['head'],
  'case-proposal.return': [...lead, 'liaison'],
  'case-proposal.withdraw': work
}
const casework = {
  ...caseMending,
  ...proposing,
  'case.assign': atNight,
  'case.offer-transfer': lead,
  'case.accept-transfer': lead,
  'case.decline-transfer': lead,
  'case.close': lead,
  'case.drop-clock': lead,
  'case.contact': work,
  'case.meet': work,
  'case.call-meeting': work,
  'case.finish-task': work,
  'visit.plan': work,
  'assessment.record': work,
  'plan.adopt': work,
  'plan.review': work,
  'support.record': work,
  'kin.study': work,
  'rung.study': work,
  'referral.make': [...work, 'director'],
  'prolongation.ask': work,
  'prolongation.decide': directorate,
  'provider-plan.record': work,
  'follow-up.record': work,
  'notice.send': [...work, 'director'],
  'measure.order': directorate,
  'measure.end': lead,
  'aid.grant': lead,
  'aid.change': lead,
  'aid.stop': lead,
  'child.hear': [...work, 'director'],
  'causes.record': work,
  'capacity.assess': work,
  'contact.arrange': work,
  'outcome.record': work
}
/** What goes on before a court once something has been asked of it. */
const beforeCourt = {
  'petition.withdraw': ['director', 'liaison'],
  'proceeding.number': court,
  'hearing.set': court,
  'hearing.hold': court,
  'judgment.record': court,
  'judgment.serve': court,
  'judgment.in-force': court,
  'appeal.file': court,
  'appeal.withdraw': court,
  'protection-order.issue': court
}
const placing = {
  'placement.order': directorate,
  'placement.end': directorate,
  'handover.record': work,
  'petition.file': ['director', 'liaison'],
  'placement.carry-out': directorate,
  'order.serve': court,
  'violence.record': work,
  'protection-order.end': court,
  'protection-order.violate': court,
  ...beforeCourt
}
/** What became of the child is asked when the case has long been closed. */
const afterwards = { ...caseMending, 'case.reopen': lead, 'outcome.record': work }
/** A court rules and a placement ends also after the case of an office has been closed. */
const stillToCome = {
  ...proposing,
  'placement.end': directorate,
  'child.hear': [...work, 'director'],
  'causes.record': work,
  'capacity.assess': work,
  'handover.record': work,
  ...beforeCourt
}
const caseOpening = { new: { 'case.open': atNight } }
const signalMending = { 'signal.correct': lead, 'signal.resolve': lead, ...papers('signal') }
const transferring = {
  'signal.offer-transfer': [...intake, 'director'],
  'signal.accept-transfer': lead,
  'signal.decline-transfer': lead
}
/** What a service or a foster family comes to while it is open. */
const serving = {
  'waiting.enter': [...work, 'services'],
  'waiting.leave': [...work, 'services'],
  'place.offer': ['services', ...work],
  'offer.answer': ['services', ...work],
  'use.begin': ['services', ...work],
  'use.end': ['services', ...work],
  'capacity.approve': ['regional', 'head', 'director'],
  'foster.decline': [...work, 'services'],
  'foster.change': ['regional'],
  'foster.strike-off': ['regional']
}
const checking = {
  'signal.contact': work,
  'signal.meet': work,
  'signal.call-meeting': intake,
  'signal.finish-task': work,
  'signal.notify': [...work, 'director'],
  'signal.alert': intake
}

const onePerson = {
  'person.propose-merge': work,
  'person.confirm-merge': lead,
  'person.decline-merge': lead,
  'person.keep-apart': work
}
const oneAgain = {
  'person.propose-split': lead,
  'person.confirm-split': lead,
  'person.decline-merge': lead
}

export const process: PackSource['process'] = {
  person: {
    new: { 'person.register': intake },
    known: {
      'person.describe': intake,
      ...papers('person'),
      'protection.begin': intake,
      'protection.end': intake,
      'centre.notify': [...intake, 'services'],
      'limit.warn': [...intake, 'services'],
      'stay.record': [...intake, 'services'],
      'stay.leave': [...intake, 'services'],
      'person.declare-interest': anyone,
      'person.lift-interest': lead,
      ...statusOnPerson,
      ...onePerson,
      'person.drop-clock': lead,
      'person.correct': lead,
      'person.resolve': lead
    },
    ...personEnded,
    merged: { ...oneAgain, 'person.resolve': lead }
  },
  family: {
    new: { 'family.register': intake },
    known: { 'family.add': intake, 'family.leave': intake, 'family.correct': lead, 'family.resolve': lead }
  },
  signal: {
    new: { 'signal.register': intake },
    open: {
      ...checking,
      ...signalMending,
      ...transferring,
      'signal.add-child': intake,
      'signal.drop-child': lead,
      'signal.assign': atNight,
      'signal.conclude': atNight,
      'signal-proposal.make': work,
      'signal-proposal.return': lead,
      'signal-proposal.withdraw': work,
      'signal.arrive': intake,
      'trafficking.tell': intake,
      'signal.join': lead
    },
    concluded: { ...checking, ...signalMending, 'signal-proposal.withdraw': work },
    joined: signalMending
  },
  protection: { ...caseOpening, open: { ...casework, ...placing }, closed: { ...afterwards, ...stillToCome } },
  prevention: { ...caseOpening, open: casework, closed: { ...afterwards, 'case-proposal.withdraw': work } },
  // the placement that reintegration works to end stands in the case of protection
  reintegration: {
    ...caseOpening,
    open: { ...casework, 'handover.record': work },
    closed: { ...afterwards, 'case-proposal.withdraw': work }
  },
  service: {
    new: { 'service.open': ['services', 'regional'], 'foster.apply': [...work, 'services', 'regional'] },
    candidate: {
      'foster.assess': [...work, 'services'],
      'foster.approve': ['regional'],
      'foster.refuse': ['regional'],
      'service.extend-clock': ['head', 'director', 'regional'],
      ...servicePapers,
      'service.correct': ['regional'],
      'service.resolve': ['regional']
    },
    open: {
      'service.set-places': ['services', 'regional'],
      'service.freeze': ['services', 'regional'],
      'service.close': ['services', 'regional'],
      ...serving,
      ...servicePapers,
      'service.correct': ['services', 'regional'],
      'service.resolve': ['services', 'regional']
    },
    closed: { ...servicePapers, 'service.correct': ['regional'], 'service.resolve': ['regional'] }
  },
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

/** Everything before a court may be written down from its paper by whoever deals with the court. */
const withCourt = Object.fromEntries(Object.keys(beforeCourt).map(act => [act, court]))

/** What others did is written down by these from the others' document. */
export const recordable: PackSource['recordable'] = {
  ...statusRecordable,
  'signal.contact': work,
  'signal.meet': work,
  'signal.alert': intake,
  'signal.conclude': lead,
  'case.open': lead,
  'case.close': lead,
  'case.contact': work,
  'case.meet': work,
  'assessment.record': work,
  'plan.adopt': work,
  'plan.review': work,
  'support.record': work,
  'kin.study': work,
  'rung.study': work,
  'referral.make': work,
  'provider-plan.record': work,
  'follow-up.record': work,
  'notice.send': work,
  'measure.order': court,
  'measure.end': court,
  'aid.grant': work,
  'aid.change': work,
  'aid.stop': work,
  'child.hear': court,
  'causes.record': work,
  'capacity.assess': work,
  'contact.arrange': court,
  'outcome.record': work,
  'placement.order': court,
  'placement.end': court,
  'handover.record': work,
  'petition.file': court,
  'placement.carry-out': court,
  'order.serve': court,
  'violence.record': court,
  'protection-order.end': court,
  'protection-order.violate': court,
  ...withCourt,
  'protection.begin': intake,
  'protection.end': intake,
  'centre.notify': intake,
  'limit.warn': intake,
  'prolongation.ask': work,
  'use.begin': [...work, 'services'],
  'use.end': [...work, 'services'],
  'waiting.enter': [...work, 'services'],
  'foster.assess': [...work, 'services'],
  'foster.approve': ['regional'],
  'stay.record': intake,
  'stay.leave': intake
}
