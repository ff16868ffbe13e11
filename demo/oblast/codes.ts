/** The pack's codes that the demo speaks in. A code the pack does not know is refused by the first act that uses it. */
export const roles = {
  intake: 'intake',
  worker: 'worker',
  head: 'head',
  director: 'director',
  commission: 'commission',
  guardianship: 'guardianship',
  agency: 'agency',
  services: 'services',
  coordinator: 'coordinator',
  analyst: 'analyst',
  publisher: 'publisher',
  inspector: 'inspector',
  administrator: 'administrator'
} as const

/** The municipality whose people the demo is shown as, and one beside it. */
export const homeOffice = 'uszn-shebekino'
export const neighbourOffice = 'uszn-korocha'

export const codes = {
  caseTypes: {
    accompaniment: 'accompaniment',
    prevention: 'prevention',
    guardianship: 'guardianship',
    socialContract: 'social-contract'
  },
  kinds: {
    rehabilitation: 'rehabilitation-centre',
    centre: 'family-centre',
    ward: 'ward',
    organisation: 'orphans-organisation'
  },
  model: 'family-centre-model',
  funding: 'oblast',
  settings: { guardianship: 'guardianship', foster: 'foster', ward: 'ward', organisation: 'organisation' },
  stays: { court: 'court', police: 'police-act' },
  adoption: 'adoption',
  court: 'district',
  stayEnds: {
    'of-age': 'of-age',
    adopted: 'adopted',
    returned: 'returned-parents',
    died: 'died',
    moved: 'other-form'
  },
  toldOfStay: { parents: 'parents', guardianship: 'guardianship', office: 'social-protection' },
  /** what is asked, and whose desk it lies on */
  assistance: [
    { kind: 'medical', desk: 'clinic' },
    { kind: 'psychological', desk: 'psychology' },
    { kind: 'pedagogical', desk: 'education' },
    { kind: 'legal', desk: 'legal' },
    { kind: 'social', desk: 'employment' }
  ],
  answers: ['helped', 'helped', 'helped', 'partly', 'refused-by-family'],
  commission: {
    body: 'commission',
    seats: ['chair', 'deputy-chair', 'secretary', 'social-protection', 'education', 'health', 'police', 'employment'],
    questions: {
      prolong: 'prolong',
      remove: 'remove',
      petition: 'deprivation-petition',
      unanswered: 'unanswered-request'
    },
    decisions: { prolonged: 'prolonged', submission: 'submission' },
    measures: { supervision: 'supervision', treatment: 'treatment' }
  },
  /** people call; bodies write */
  channelOf: { helpline: 'helpline', citizen: 'phone', relative: 'in-person' } as Record<string, string>,
  channels: ['phone', 'letter', 'electronic', 'in-person'],
  sources: [
    'school',
    'school',
    'school',
    'kindergarten',
    'clinic',
    'police',
    'police',
    'citizen',
    'relative',
    'helpline'
  ],
  signalKinds: ['school-absence', 'neglect', 'neglect', 'drinking', 'drinking', 'conflict', 'poverty'],
  cruelty: 'cruelty',
  urgencies: { urgent: 'urgent', ordinary: 'ordinary' },
  contacts: { examination: 'examination', visit: 'home-visit' },
  lateness: 'workload',
  meetings: { consilium: 'consilium', commission: 'commission', guardianship: 'guardianship', police: 'police' },
  participants: {
    consilium: ['social-centre', 'school', 'clinic', 'police'],
    commission: ['commission', 'police', 'social-centre', 'school']
  },
  recommendations: { accept: 'accept', level: 'change-level' },
  results: {
    sop: 'sop-material',
    'early-stage': 'early-stage',
    'hard-situation': 'hard-situation',
    none: ['no-trouble', 'no-trouble', 'no-trouble', 'forwarded', 'duplicate', 'false-report']
  },
  risks: {
    sop: ['alcohol', 'neglect', 'neglect', 'violence', 'housing'],
    early: ['school', 'debt', 'housing', 'health']
  },
  registers: {
    sop: 'sop',
    early: 'early-stage',
    withoutCare: 'without-care',
    banks: ['regional-bank', 'federal-bank']
  },
  bases: {
    resolution: 'commission-resolution',
    consilium: 'consilium',
    found: 'found-without-care',
    improvement: 'improvement',
    moved: 'moved',
    rightsLost: 'rights-lost'
  },
  levels: { emergency: 'emergency', crisis: 'crisis', basic: 'basic', adaptation: 'adaptation' },
  levelReasons: { accepted: 'accepted', improved: 'improved', relapse: 'relapse' },
  applications: { services: 'services' },
  need: { recognised: 'recognised' },
  assessments: { deep: 'deep' },
  conclusions: { accompany: 'support-needed' },
  resources: ['attachment', 'parenting', 'will-to-change', 'work-income', 'home', 'kin'],
  goalResults: ['reached', 'reached', 'reached', 'closer'],
  plans: { individual: 'individual', safety: 'safety' },
  actors: ['lead-worker', 'parent', 'school', 'doctor'],
  reviews: { goesOn: 'continue', level: 'change-level', close: 'close' },
  contractEnds: { reached: 'goal-reached', refused: 'refused', moved: 'moved', term: 'term' },
  outcomes: {
    resolved: 'resolved',
    improved: 'improved',
    rightsLost: 'rights-lost',
    moved: 'moved',
    refused: 'refused'
  },
  followUps: ['stable', 'stable', 'stable', 'support-needed'],
  authorities: {
    paper: 'paper-file',
    court: 'court',
    commission: 'commission',
    guardianship: 'guardianship',
    police: 'police'
  },
  contracts: {
    kinds: { jobSearch: 'job-search', business: 'business', farming: 'farming', hardship: 'hardship' }
  },
  /** what is in one file or two of the shown office */
  shown: {
    registers: { hard: 'hard-situation', police: 'police', school: 'school' },
    bases: { police: 'police-decision', school: 'school-decision' },
    authorities: { school: 'school' },
    removalRisk: 'removal',
    signer: 'municipality',
    threats: ['left-alone', 'no-food-heat'],
    notices: { prosecutor: 'prosecutor', parents: 'parents' },
    grounds: { removal: 'art-77', withoutCare: 'without-care' },
    limitation: 'limitation',
    limited: 'limited',
    granted: 'granted',
    supervision: 'supervision-visit',
    network: 'network',
    participants: ['social-centre', 'school'],
    guests: ['aunt-uncle', 'coach', 'neighbour'],
    moved: 'moved',
    recognised: 'recognised',
    unchanged: 'unchanged'
  },
  familyRoles: { mother: 'mother', father: 'father', child: 'child' }
} as const

/** What people of the demo write: short, and plainly invented. */
export const words = {
  signal: [
    'Вымышленное сообщение: ребёнок неделю не был в школе.',
    'Пробный текст: соседка слышит по вечерам крики.',
    'Вымышлено: ребёнок приходит в сад без завтрака и в летней обуви.'
  ],
  check: ['Вымышленное заключение по итогам выхода в семью.', 'Пробный текст: говорили с матерью и с учителем.'],
  goals: [
    'Вымышленная цель: мать не пьёт.',
    'Пробная цель: ребёнок ходит в школу.',
    'Вымышленная цель: в доме тепло и есть еда.',
    'Пробная цель: долги погашаются по графику.'
  ],
  actions: ['Вымышленное действие: выход в семью раз в неделю.', 'Пробное действие: запись к наркологу.'],
  motives: 'Вымышлено: дети одни, в доме холодно, родных рядом нет.',
  guests: ['Вымышленная тётя Оля', 'Вымышленный тренер', 'Вымышленная соседка'],
  agreed: [
    'Вымышлено: забирает мальчика по пятницам.',
    'Вымышлено: место в секции без оплаты.',
    'Вымышлено: сидит с младшим, когда мать на работе.',
    'Вымышлено: дополнительные занятия после уроков.'
  ],
  childsView: 'Вымышлено: хочет на борьбу и чтобы мама была дома вечером.',
  asked: ['Вымышленный вопрос: консультация и ответ в срок.', 'Пробный вопрос: помочь с документами.'],
  reviews: ['Вымышлено: план выполнен наполовину.', 'Пробный текст: мать нашла работу.']
} as const
