/** The pack's codes that the demo speaks in. A code the pack does not know is refused by the first act that uses it. */
export const roles = {
  intake: 'intake',
  worker: 'worker',
  head: 'head',
  director: 'director',
  liaison: 'liaison',
  services: 'services',
  regional: 'regional',
  adoption: 'adoption',
  analyst: 'analyst',
  publisher: 'publisher',
  inspector: 'inspector',
  administrator: 'administrator'
} as const

/** The directorate whose people the demo is shown as, and one beside it. */
export const homeOffice = 'dsp-stara-zagora'
export const neighbourOffice = 'dsp-kazanlak'

export const codes = {
  caseTypes: { protection: 'protection', prevention: 'prevention', reintegration: 'reintegration' },
  outcomes: {
    success: 'successful',
    failure: 'unsuccessful',
    reached: 'goals-reached',
    home: 'reintegrated',
    'of-age': 'of-age',
    adopted: 'adopted'
  },
  channels: { phone: 'phone', usual: ['phone', 'letter', 'email', 'in-person', 'helpline'] },
  sources: {
    citizen: 'citizen',
    ward: 'maternity-ward',
    police: 'police',
    usual: ['citizen', 'citizen', 'relative', 'school', 'school', 'kindergarten', 'doctor', 'helpline', 'municipality']
  },
  signalKinds: {
    violence: [
      'violence-physical',
      'violence-physical',
      'violence-psychological',
      'violence-physical',
      'violence-psychological',
      'violence-psychological',
      'violence-witnessed',
      'violence-witnessed',
      'violence-sexual',
      'exploitation'
    ],
    neglect: ['neglect', 'neglect', 'without-care'],
    abandonment: 'abandonment',
    other: ['dropout', 'neglect', 'parental-conflict', 'antisocial', 'disability', 'service-use']
  },
  urgencies: { urgent: 'urgent', ordinary: 'ordinary' },
  results: {
    risk: 'risk-case',
    atOnce: 'risk-measure',
    noRisk: 'no-risk',
    others: ['forwarded', 'forwarded', 'duplicate', 'duplicate', 'not-found', 'false-report']
  },
  risks: {
    violence: 'violence',
    noCare: 'without-care',
    neglect: 'neglect',
    development: 'development',
    abandonment: 'abandonment'
  },
  contactKinds: { visit: 'home-visit', ward: 'ward-visit', family: 'family-contact', missed: 'family-contact-missed' },
  partners: ['mother', 'child', 'relative', 'neighbour', 'school'],
  meetingKinds: { team: 'multidisciplinary' },
  authorities: {
    police: 'police',
    municipality: 'municipality',
    school: 'school',
    earlier: 'earlier-system',
    paper: 'paper-file',
    court: 'court'
  },
  conclusions: { home: 'support-at-home', away: 'placement-needed' },
  plans: { action: 'action', parents: 'parents', reintegration: 'reintegration', leaving: 'leaving-care' },
  actors: { worker: 'lead-worker' },
  reviews: { goesOn: 'continue' },
  supports: ['counselling', 'parenting', 'one-off-aid', 'material-aid', 'community-centre', 'day-care', 'mediation'],
  supportResults: ['no-change', 'no-change', 'partly', 'refused', 'unreachable'],
  relations: { grandmother: 'grandmother', aunt: 'aunt', others: ['uncle', 'cousin', 'grandfather'] },
  kinOutcomes: { suitable: 'suitable', not: ['unwilling', 'unwilling', 'unsuitable', 'not-found'] },
  rungOutcomes: ['none-free', 'none-suitable'],
  settings: { kin: 'kin', foster: 'foster', residential: 'residential' },
  serviceKinds: {
    homes: 'cnst',
    crisis: 'crisis-centre',
    transitional: 'transitional',
    foster: 'foster-family',
    mother: 'mother-and-baby',
    support: 'community-support',
    day: 'day-centre',
    shelter: 'shelter',
    street: 'street-children',
    rehabilitation: 'rehabilitation',
    early: 'community-centre'
  },
  institutions: { care: 'home-without-care', disability: 'home-disability', medical: 'home-medical' },
  funding: { state: 'state-budget', other: ['municipal-budget', 'project', 'project', 'own-means'] },
  disabilities: { yes: 'yes', none: 'none' },
  followUps: { well: 'stable' },
  measures: ['parent-help', 'services', 'child-counselling', 'living-conditions', 'ties'],
  measureEnds: { reached: 'goals-reached' },
  aids: { prevention: 'one-off-prevention', kin: 'monthly-kin' },
  currency: 'bgn',
  grounds: {
    violence: 'art-25-1-4',
    noCare: 'art-25-1-2',
    unable: 'art-25-1-3',
    orphaned: 'art-25-1-1',
    abroad: 'art-25-1-5'
  },
  notices: { inaction: 'regional-inaction' },
  ladderSteps: { support: 'support', kin: 'kin', foster: 'foster', hearing: 'hearing', causes: 'causes' },
  siblingExceptions: { noPlace: 'no-place-together', sameDay: 'same-day' },
  decisions: { measure: 'measure', placement: 'placement', petition: 'petition', review: 'review', back: 'return' },
  hearings: ['alone', 'alone', 'with-trusted', 'with-psychologist'],
  notHeard: ['refused', 'health', 'harm'],
  occasions: { removal: 'at-removal', back: 'before-return' },
  causes: {
    violence: ['violence', 'violence', 'addiction', 'conflict'],
    other: ['needs-unseen', 'neglect', 'addiction', 'illness', 'absent', 'abroad', 'housing', 'poverty']
  },
  causeStates: { now: 'present', back: ['gone', 'gone', 'eased'] },
  capacity: {
    before: 'before',
    after: 'after',
    areas: ['basic-care', 'safety', 'warmth', 'stimulation', 'boundaries', 'stability'],
    low: ['insufficient', 'partial'],
    high: ['sufficient', 'sufficient', 'good']
  },
  contactPlaces: ['service', 'carer', 'outside'],
  outcomes3to12: {
    months: [3, 6, 12],
    well: ['at-home', 'at-home', 'at-home-support'],
    bases: ['home-visit', 'talk', 'provider', 'school-or-doctor']
  },
  stayEnds: { 'of-age': 'of-age', adopted: 'adopted' },
  bases: { police: 'police-protection', court: 'court' },
  leavings: { home: 'returned-home', adopted: 'adopted', 'of-age': 'of-age' },
  handovers: { kin: 'kin', foster: 'foster', residential: 'service' },
  petitions: { placement: 'placement', change: 'change', extend: 'extend', end: 'end' },
  judgments: { confirms: 'confirms', ends: 'ends', refuses: 'refuses', annuls: 'annuls', upholds: 'upholds' },
  court: 'district',
  orderCourt: 'administrative',
  parties: { parent: 'parent' },
  serviceWays: ['in-person', 'in-person', 'post', 'refused'],
  withdrawals: { annulled: 'order-annulled' },
  familyRoles: { mother: 'mother', father: 'father', grandmother: 'grandparent', aunt: 'relative', child: 'child' }
} as const

/** What people of the demo write: short, and plainly invented. */
export const words = {
  signal: [
    'Измислен сигнал: детето е само вкъщи след училище.',
    'Пробен текст: съседка чува плач вечер.',
    'Измислено: учителката вижда, че детето идва без закуска.'
  ],
  check: ['Измислен извод от проверката в дома.', 'Пробен текст: говорено е с родителя и с учителката.'],
  goals: ['Измислена цел: детето е в сигурна среда.', 'Пробна цел: семейството се справя само.'],
  actions: ['Измислено действие: посещение всяка седмица.', 'Пробно действие: консултиране на родителя.'],
  support: ['Измислено: консултирането не даде промяна.', 'Пробен текст: помощта не стигна, рискът остана.'],
  kin: ['Измислено проучване на близък.', 'Пробен текст: разговор с роднината и посещение в дома.'],
  rung: ['Измислено: няма подходящо приемно семейство.'],
  apart: 'Измислено: няма приемно семейство с място за всички деца.',
  voice: [
    'Измислени думи: искам да остана в същото училище.',
    'Пробни думи: искам да виждам мама всяка седмица.',
    'Измислени думи: тук ми е спокойно.',
    'Пробни думи: още не знам какво искам.'
  ],
  motives: ['Измислени мотиви за настаняването.', 'Пробни мотиви: друга мярка не стига.'],
  breakdown: [
    'Измислено: бабата се разболя тежко и няма кой друг да поеме детето.',
    'Пробен текст: близкият замина внезапно.'
  ],
  danger: [
    'Измислена опасност: детето е ударено и се бои да се прибере.',
    'Пробен текст: детето е намерено само през нощта.'
  ],
  closing: ['Измислен доклад: целите са постигнати.'],
  reporters: ['Измислена Съседка', 'Пробен Минувач', 'Примерен Учител']
} as const
