/** What the core knows, told to the check of a pack: acts, entries, their fields, the states and the ledger's accounts. */
import type { z } from 'zod'
import { papers } from '../documents/shape.ts'
import { termLedgers } from '../figures/accounts/terms.ts'
import { codesOf } from '../figures/codes.ts'
import { hidden, personal } from '../figures/dimensions.ts'
import { movingIn } from '../figures/ledger.ts'
import type { StreamKind } from '../kernel/event.ts'
import { fieldKind } from '../kernel/fields.ts'
import type { Known, KnownField } from '../law/known.ts'
import { serviceGroups } from '../law/pack.ts'
import { entries } from './entries.ts'
import { acts } from './index.ts'
import { statesOf } from './states.ts'

type Def = { type: string; innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> }

/** Every field of an answer by its path; a list's own path leads to what it holds, without a number. */
export function fieldsOf(schema: z.ZodType, path = '', required = true): KnownField[] {
  const found: KnownField[] = []
  const kind = fieldKind(schema)
  const def = schema.def as unknown as Def
  const own = { path, required }
  if (kind?.field)
    found.push({ ...own, kind: kind.field, ...('vocabulary' in kind ? { vocabulary: kind.vocabulary } : {}) })
  else if (def.innerType) found.push(...fieldsOf(def.innerType, path, required && def.type !== 'optional'))
  else if (def.element) found.push(...fieldsOf(def.element, path, required))
  else if (def.shape) {
    if (path) found.push({ ...own, kind: 'group' })
    for (const [name, inner] of Object.entries(def.shape))
      found.push(...fieldsOf(inner, path ? `${path}.${name}` : name, required))
  } else if (path) found.push({ ...own, kind: 'other' })
  return found
}

/** Entries that an act writes beside, or instead of, the one it is known by. */
const written: readonly (readonly [string, StreamKind])[] = [
  ...(
    [
      'person.registered',
      'person.described',
      'person.engaged',
      'person.released',
      'person.joined-family',
      'person.left-family',
      'use.began',
      'use.joined',
      'use.ended'
    ] as const
  ).map(type => [type, 'person'] as const),
  ...(
    [
      'merge.proposed',
      'merge.declined',
      'split.proposed',
      'split.declined',
      'person.merged',
      'person.absorbed',
      'person.distinct'
    ] as const
  ).map(type => [type, 'person'] as const),
  ['address.kept-back', 'person'],
  ['address.told-again', 'person'],
  ['stay.began', 'person'],
  ['stay.ended', 'person'],
  ['stay.taken-over', 'person'],
  ['family.registered', 'family'],
  ['family.joined', 'family'],
  ['family.left', 'family'],
  ['family.engaged', 'family'],
  ['family.released', 'family'],
  ['signal.registered', 'signal'],
  ['signal.joined', 'signal'],
  ['signal.child-added', 'signal'],
  ['signal.child-dropped', 'signal'],
  ['signal.concluded', 'signal'],
  ['case.assigned', 'case'],
  ['placement.ended', 'case'],
  ['case.subject-ended', 'case'],
  ['adoption.follow-up-began', 'person'],
  ['level.set', 'case'],
  ['assistance.asked', 'case'],
  ['assistance.escalated', 'case'],
  ['assistance.answered', 'case'],
  ['assistance.closed', 'case'],
  ['assistance.withdrawn', 'case'],
  ['request.taken-over', 'request'],
  ['service.opened', 'service'],
  ['service.capacity', 'service'],
  ['service.closed', 'service'],
  ['place.held', 'service'],
  ['waiting.entered', 'service'],
  ['waiting.left', 'service'],
  ['place.offered', 'case'],
  ['session.item-moved', 'session'],
  ['release.drafted', 'release'],
  ['release.signed', 'release'],
  ['release.superseded', 'release'],
  ['series.imported', 'series'],
  ['series.withdrawn', 'series']
]

const ofChild = {
  source: 'sources',
  signalKind: 'signal-kinds',
  violence: codesOf('violence'),
  coordination: codesOf('coordination'),
  office: 'offices',
  area: 'territories'
}
const ofContract = { contractKind: 'social-contract-kinds', office: 'offices', area: 'territories' }
const ofContractResult = {
  ...ofContract,
  contractEnd: codesOf('contractEnd'),
  contractResult: 'social-contract-results',
  later: codesOf('later')
}
const ofModel = { serviceKind: 'service-kinds', office: 'offices', area: 'territories', territory: 'territories' }
const ofTerm = {
  clock: 'counted-clocks',
  term: codesOf('term'),
  level: 'levels',
  office: 'offices',
  area: 'territories',
  beyond: ['began']
}
const ofRights = {
  parentalStatus: 'parental-statuses',
  office: 'offices',
  area: 'territories',
  beyond: ['ruled']
}

export const known: Known = {
  papers,
  acts: new Map(
    [...acts.values()].map(act => [
      act.name,
      { stream: act.kind, begins: act.begins === true, entry: act.entry ?? null, fields: fieldsOf(act.input) }
    ])
  ),
  entries: new Map(Object.entries(entries).map(([type, schema]) => [type, fieldsOf(schema)])),
  streams: new Map<string, StreamKind>([
    ...[...acts.values()].flatMap(act => (act.entry ? [[act.entry, act.kind] as const] : [])),
    ...written
  ]),
  states: statesOf,
  ends: { case: 'closed', signal: 'concluded', service: 'closed', release: 'signed' },
  codes: {
    'stay-bases': ['order', 'court'],
    'proceeding-subjects': ['placement', 'order', 'rights', 'protection'],
    'stay-ends': ['court', 'annulled', 'moved', 'transfer', 'died', 'adopted', 'of-age'],
    'waiting-ends': ['admitted'],
    'correction-reasons': ['wrong-person'],
    'agenda-drops': ['cancelled'],
    'family-roles': ['child'],
    'subject-ends': ['died', 'adopted', 'left-country', 'of-age']
  },
  means: {
    'social-contract-results': { values: ['improved', 'same', 'worse'], each: true },
    'social-contract-stops': { values: ['fault'], each: false },
    'case-types': { values: ['child', 'family'], each: false },
    'family-roles': { values: ['parent'], each: false },
    aids: { values: ['monthly'], each: false },
    'contact-kinds': { values: ['held', 'missed'], each: false },
    'signal-kinds': { values: ['violence'], each: false },
    risks: { values: ['violence'], each: false },
    'meeting-kinds': { values: ['coordination'], each: false },
    'adoption-kinds': { values: ['full'], each: false },
    urgencies: { values: ['urgent'], each: false },
    'session-decisions': { values: ['postpones'], each: false },
    'check-results': { values: ['risk'], each: false },
    'offer-answers': { values: ['accepts', 'stays', 'leaves'], each: true },
    'prolongation-outcomes': { values: ['grants', 'refuses'], each: true },
    'stay-ends': { values: ['home'], each: false },
    'kin-outcomes': { values: ['suitable'], each: false },
    'rung-outcomes': { values: ['suitable'], each: false },
    'support-results': { values: ['suitable'], each: false },
    'ladder-steps': { values: ['own-family'], each: false },
    courts: { values: ['first-instance', 'appeal', 'order-review', 'order-review-appeal'], each: true },
    'petition-kinds': { values: ['places', 'extends', 'ends', 'rights', 'protects'], each: true },
    'hearing-results': { values: ['heard', 'postponed'], each: true },
    'protection-order-kinds': { values: ['interim', 'lasting'], each: true },
    'judgment-outcomes': {
      values: ['confirms', 'changes', 'refuses', 'ends', 'upholds', 'annuls', 'grants', 'remits', 'discontinues'],
      each: true
    },
    'case-outcomes': { values: ['success', 'failure', 'neutral'], each: true },
    'register-bases': { values: ['success'], each: false },
    registers: { values: ['risk'], each: false }
  },
  heard: { petition: movingIn('case'), check: movingIn('signal'), answer: movingIn('request') },
  termed: Object.keys(termLedgers) as StreamKind[],
  cuts: {
    every: ['length'],
    persons: [...personal, 'ages'],
    countingPersons: [
      'care',
      'person',
      'case',
      'level',
      'order',
      'signal',
      'signal-child',
      'adoption-register',
      'adoption',
      'rights',
      'rights-parent',
      'use',
      'register-member',
      'social-contract-person',
      'social-contract-person-result',
      'register-person',
      'admission'
    ],
    never: [...hidden, 'beyond', 'outcome', 'reason', 'fosterEnd']
  },
  accounts: {
    ...Object.fromEntries(Object.values(termLedgers).map(ledger => [ledger, ofTerm])),
    care: {
      setting: 'settings',
      serviceKind: 'service-kinds',
      service: null,
      office: 'offices',
      area: 'territories',
      territory: 'territories',
      basis: 'stay-bases',
      ground: 'grounds',
      sex: 'sexes',
      disability: 'disability',
      beyond: ['entered', 'changed', '@stay-ends']
    },
    person: {
      sex: 'sexes',
      disability: 'disability',
      territory: 'territories',
      beyond: ['registered', 'changed', 'died']
    },
    case: {
      type: 'case-types',
      office: 'offices',
      area: 'territories',
      risk: 'risks',
      violence: codesOf('violence'),
      outcome: 'case-outcomes',
      beyond: ['opened', 'reopened', 'transfer', 'closed']
    },
    load: { type: 'case-types', office: 'offices', area: 'territories', lead: null, beyond: ['opened', 'closed'] },
    order: {
      setting: 'settings',
      ground: 'grounds',
      office: 'offices',
      area: 'territories',
      urgent: codesOf('urgent'),
      support: codesOf('support'),
      kin: codesOf('kin'),
      voice: codesOf('voice'),
      petition: codesOf('petition'),
      court: codesOf('court'),
      force: codesOf('force'),
      beyond: ['ordered']
    },
    signal: {
      ...ofChild,
      state: codesOf('state'),
      result: 'check-results',
      channel: 'channels',
      urgency: 'urgencies',
      check: codesOf('check'),
      beyond: ['registered']
    },
    request: {
      assistance: 'assistance-kinds',
      assistanceResult: 'assistance-results',
      agency: 'offices',
      agencyKind: 'agency-kinds',
      level: 'levels',
      office: 'offices',
      area: 'territories',
      reply: codesOf('reply'),
      requestState: codesOf('requestState'),
      escalated: codesOf('escalated'),
      beyond: ['asked']
    },
    resolution: {
      body: 'collegial-bodies',
      question: 'session-questions',
      decision: 'session-decisions',
      office: 'offices',
      area: 'territories',
      beyond: ['resolved']
    },
    'resolution-measure': {
      resolutionMeasure: 'resolution-measures',
      executor: 'authorities',
      measureResult: 'measure-results',
      reply: codesOf('reply'),
      office: 'offices',
      area: 'territories',
      beyond: ['ordered']
    },
    'signal-child': { ...ofChild, beyond: ['registered', 'added', 'dropped'] },
    contract: {
      level: 'levels',
      office: 'offices',
      area: 'territories',
      beyond: ['signed', 'ended', 'expired', 'renewed']
    },
    'social-contract': { ...ofContract, beyond: ['signed', 'transfer', 'ended', 'stopped', 'expired'] },
    'social-contract-person': { ...ofContract, beyond: ['signed', 'transfer', 'ended', 'stopped', 'expired'] },
    'social-contract-result': { ...ofContractResult, beyond: codesOf('contractEnd') },
    'social-contract-person-result': { ...ofContractResult, beyond: codesOf('contractEnd') },
    'social-contract-paid': { ...ofContract, beyond: ['paid'] },
    technology: {
      technology: 'technologies',
      insteadOfCare: codesOf('insteadOfCare'),
      office: 'offices',
      area: 'territories',
      beyond: ['applied']
    },
    deviation: { ...ofModel, element: 'model-elements', deviation: codesOf('deviation'), beyond: ['assessed'] },
    'model-state': { ...ofModel, fits: codesOf('fits'), beyond: ['assessed'] },
    recovery: { ...ofContract, recoveryState: codesOf('recoveryState'), beyond: ['stopped'] },
    'adoption-register': {
      adoptionGround: 'adoption-grounds',
      office: 'offices',
      area: 'territories',
      reason: 'adoption-register-ends',
      beyond: ['registered', 'left', 'adopted', 'died', 'renewed']
    },
    adoption: {
      adoptionKind: 'adoption-kinds',
      adopters: codesOf('adopters'),
      office: 'offices',
      area: 'territories',
      beyond: ['adopted']
    },
    rights: ofRights,
    'rights-parent': ofRights,
    'rights-family': ofRights,
    use: {
      serviceKind: 'service-kinds',
      group: serviceGroups,
      service: null,
      office: 'offices',
      area: 'territories',
      beyond: ['began', 'ended', 'renewed', '@use-ends']
    },
    foster: {
      fosterType: 'foster-types',
      occupied: codesOf('occupied'),
      office: 'offices',
      area: 'territories',
      territory: 'territories',
      fosterEnd: 'foster-ends',
      beyond: ['approved', 'struck-off']
    },
    register: {
      register: 'registers',
      firstFound: 'registers',
      office: 'offices',
      area: 'territories',
      beyond: ['left', 'transfer', '@register-bases']
    },
    admission: {
      setting: 'settings',
      ground: 'grounds',
      left: codesOf('left'),
      end: 'stay-ends',
      sex: 'sexes',
      office: 'offices',
      area: 'territories',
      beyond: ['admitted']
    },
    'register-person': {
      register: 'registers',
      setting: 'settings',
      office: 'offices',
      area: 'territories',
      beyond: ['left', 'transfer', '@register-bases']
    },
    closing: {
      type: 'case-types',
      register: 'registers',
      again: codesOf('again'),
      office: 'offices',
      area: 'territories',
      beyond: ['closed']
    },
    'register-left': {
      register: 'registers',
      registerBasis: 'register-bases',
      again: codesOf('again'),
      office: 'offices',
      area: 'territories',
      beyond: ['left']
    },
    'register-member': {
      register: 'registers',
      office: 'offices',
      area: 'territories',
      role: 'family-roles',
      beyond: ['joined-family', 'left-family', 'left', 'transfer', '@register-bases']
    },
    level: { level: 'levels', office: 'offices', area: 'territories', beyond: ['set', 'changed', 'transfer'] },
    service: {
      serviceKind: 'service-kinds',
      formerKind: 'service-kinds',
      group: serviceGroups,
      funding: 'funding',
      office: 'offices',
      area: 'territories',
      territory: 'territories',
      beyond: ['opened', 'reorganised', 'closed']
    },
    place: {
      serviceKind: 'service-kinds',
      formerKind: 'service-kinds',
      group: serviceGroups,
      funding: 'funding',
      office: 'offices',
      area: 'territories',
      territory: 'territories',
      beyond: ['opened', 'changed', 'reorganised', 'closed']
    }
  }
}
