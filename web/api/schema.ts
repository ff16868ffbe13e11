/** Generated from the OpenAPI description by `npm run types`: change the contract, not this file. */

export type Problem = { error: string; message: string }

export type AccountChange = { done: boolean; caseload: Caseload }

export type AccountRow = {
  login: string
  name: string
  office: string
  roles: string[]
  phone: string | null
  locked: boolean
  ended: boolean
  move: { office: string; roles: string[]; from: Moment } | null
}

export type Answer =
  | {
      kind: 'done'
      on: StreamRef
      version: number
      irregularities: { requirement: string; unknown: boolean }[]
      unmet?: { requirement: string; unknown: boolean }[] | undefined
    }
  | { kind: 'refused'; refusals: Refusal[] }
  | { kind: 'changed-meanwhile'; version: number; by: string; at: Moment }

export type ApprovalCounts = { waits: number; returned: number; out: number }

export type Attachable = {
  document: string
  stream: string
  subject: string
  child: string
  title: string
  number: string | null
  date: Day
  part: string
}

export type Behind = {
  stream: StreamRef
  at: Moment
  office: string
  subject: { kind: 'person' | 'family'; id: string; name: string | null } | null
}

export type CaseRow = {
  id: string
  type: string
  state: string
  openedAt: Moment
  closedAt: Moment | null
  outcome: string | null
  lead: string | null
  due: Moment | null
  subject: Subject
}

export type Caseload = { kind: 'case' | 'signal'; id: string; type: string; since: Moment }[]

export type CatalogueLine = {
  code: string
  version: number
  group: string
  words: Words
  definition: Words
  scope: Words
  unit: string
  kind: 'stock' | 'flow' | 'ratio'
  moment: 'start' | 'end'
  periods: boolean
  digits: number
  source: string
  excludes: Words | null
  cuts: string[]
  variantOf: string | null
  codes: Record<string, string>
  numerator: string[] | null
  denominator: { figures: string[] } | { series: string; age: { from: number; to?: number | undefined } } | null
  per: number | null
  since: Day | null
  published: string[]
}

export type CentreStates = {
  model: string
  version: number
  rows: {
    id: string
    name: string
    former: string[]
    kind: string
    formerKind: string | null
    reorganisedAt: Moment | null
    territory: string
    office: string
    places: number
    taken: number
    version: number | null
    assessedAt: Moment | null
    deviations: { element: string; why: 'missing' | 'not-assessed' }[]
  }[]
}

export type Check = { total: string; parts: string[]; holds: boolean }

export type Closing = {
  home: {
    id: string
    name: string
    kind: string
    state: string
    places: number
    taken: number
    frozenAt: Moment | null
    closesOn: Day | null
  }
  children: {
    child: Subject
    since: Moment
    assessedAt: Moment | null
    plannedAt: Moment | null
    target: string | null
    targetService: string | null
    targetBy: Day | null
  }[]
}

export type Colleague = { login: string; name: string; roles: string[] }

export type Commission = {
  now: Moment
  held: { body: string; office: string; at: Moment }[]
  waiting: {
    stream: string
    streamKind: string
    code: string
    since: Moment
    due: Moment
    subject: { kind: string; id: string; name: string | null; birth: Day | null }
    question: string | null
    received: Day | null
  }[]
  measures: {
    session: string
    item: number
    n: number
    kind: string
    body: string
    account: string | null
    by: Day
    number: string | null
    decidedOn: Day
    subject: { kind: string; id: string; name: string | null; birth: Day | null }
  }[]
}

export type Day = string

export type DeputyReason = 'leave' | 'sickness' | 'mission' | 'vacancy' | 'other'

export type DeputyRow = {
  id: string
  login: string
  name: string
  deputy: string
  deputyName: string
  office: string
  roles: string[]
  since: Moment
  until: Moment
  reason: DeputyReason
  madeBy: string
  endedAt: Moment | null
}

export type DeskRequest = {
  id: string
  version: number
  kind: string
  level: string
  office: string
  to: string
  agency: string
  state: string
  consent: boolean
  askedAt: Moment
  due: Moment | null
  late: boolean
  receivedAt: Moment | null
  reminders: number
  remindedAt: Moment | null
  escalatedAt: Moment | null
  endedAt: Moment | null
  result: string | null
  name: string | null
  birthYear: number | null
  matter: string | null
  reply: string | null
}

export type DeskRow = {
  id: string
  version: number
  kind: string
  level: string
  office: string
  to: string
  agency: string
  state: string
  consent: boolean
  askedAt: Moment
  due: Moment | null
  late: boolean
  receivedAt: Moment | null
  reminders: number
  remindedAt: Moment | null
  escalatedAt: Moment | null
  endedAt: Moment | null
  result: string | null
  name: string | null
  birthYear: number | null
}

export type Draft = { key: string; draft: Record<string, unknown> }

export type DueItem = {
  stream: StreamRef
  item: 'clock' | 'earliest' | 'hearing' | 'visit' | 'action' | 'meeting' | 'task' | 'measure'
  code: string
  n: number
  startedAt: Moment
  due: Moment
  first: Moment
  expected: Moment | null
  whose: string
  office: string
  lead: string | null
  subject: Subject | null
  service: string | null
}

export type Duplicates = {
  rows: {
    one: {
      id: string
      given: string | null
      middle: string | null
      family: string | null
      birth: Day | null
      birthYear: number | null
      sex: string | null
      territory: string | null
      identifiers: { kind: string; value: string }[]
    }
    other: {
      id: string
      given: string | null
      middle: string | null
      family: string | null
      birth: Day | null
      birthYear: number | null
      sex: string | null
      territory: string | null
      identifiers: { kind: string; value: string }[]
    }
    reasons: string[]
  }[]
  seen: number
  next: string | null
}

export type DutyNow = {
  closed: boolean
  duty: boolean
  worker: { login: string; name: string; phone: string | null; until: Moment | null }[]
  signer: { login: string; name: string; phone: string | null; until: Moment | null }[]
  gaps: { since: Moment; until: Moment; kind: 'worker' | 'signer' }[]
}

export type FactRow = {
  version: number
  type: string
  at: Moment
  recordedAt: Moment
  actor: string
  office: string
  data: Record<string, unknown>
  document?: { by: string; number?: string | undefined; dated?: Day | undefined } | undefined
  correctedBy?: number | undefined
}

export type FamilyBoard = {
  rows: FamilyRow[]
  counts: { type: string; level: string | null; lead: string | null; families: number; overdue: number; soon: number }[]
  soon: Moment
}

export type FamilyHit = { id: string; name: string }

export type FamilyRow = {
  id: string
  type: string
  lead: string | null
  openedAt: Moment
  level: string | null
  levelSince: Moment | null
  contractUntil: Day | null
  family: { id: string; name: string | null; children: number }
  registers: string[]
  relapseAt: Moment | null
  contact: { clock: string; due: Moment } | null
  missed: number
  late: number
}

export type FigureAnswer = {
  table: {
    indicator: string
    version: number
    unit: string
    kind: 'stock' | 'flow' | 'ratio'
    digits: number
    dims: { code: string; categories: string[] }[]
    cells: (number | null)[]
    marks: Record<string, 'gap' | 'suppressed' | 'rounded' | 'refused'>
    knownAt: Moment
  }
  compared: {
    indicator: string
    version: number
    unit: string
    kind: 'stock' | 'flow' | 'ratio'
    digits: number
    dims: { code: string; categories: string[] }[]
    cells: (number | null)[]
    marks: Record<string, 'gap' | 'suppressed' | 'rounded' | 'refused'>
    knownAt: Moment
  } | null
  refusals: string[]
  internal: boolean
  invented: boolean
}

export type FigureChanges = {
  earlier: Moment
  later: Moment
  before: number | null
  after: number | null
  reasons: { kind: 'late' | 'since' | 'correction' | 'merge' | 'traits'; count: number | null }[]
  internal: boolean
  rows: {
    stream: StreamRef
    office: string
    subject: { kind: 'person' | 'family'; id: string; name: string | null } | null
    before: number
    after: number
    entries: {
      kind: 'late' | 'since' | 'correction' | 'merge' | 'traits'
      version: number
      type: string
      at: Moment
      recordedAt: Moment
      mends: string | null
    }[]
  }[]
  next: string | null
}

export type FigureRow = { indicator: string; version: number; value: number | null }

export type FigureSheet = {
  template: string
  from: Day
  to: Day
  knownAt: Moment
  figures: FigureRow[]
  checks: Check[]
  text: Record<string, string[]>
}

export type FiguresByYear = {
  template: string
  knownAt: Moment
  tables: {
    indicator: string
    version: number
    unit: string
    kind: 'stock' | 'flow' | 'ratio'
    digits: number
    dims: { code: string; categories: string[] }[]
    cells: (number | null)[]
    marks: Record<string, 'gap' | 'suppressed' | 'rounded' | 'refused'>
    knownAt: Moment
  }[]
}

export type File = {
  subject: StreamRef
  now: Moment
  streams: StreamRow[]
  people: PersonCard[]
  notes: Record<string, string>
  services: { id: string; name: string; kind: string }[]
  accounts: Record<string, string>
  erasedAt: Moment | null
}

export type Handover = {
  id: string
  login: string
  madeBy: string
  madeAt: Moment
  stoppedAt: Moment | null
  shares: {
    stream: StreamRef
    type: string
    since: Moment
    subject: Subject | null
    clocks: { code: string; due: Moment }[]
    to: string
    result: string | null
  }[]
}

export type HandoverLine = { id: string; login: string; madeBy: string; madeAt: Moment; total: number; done: number }

export type Hit =
  | { own: true; kind: 'person'; card: PersonCard; likeness: number }
  | { own: false; kind: 'person'; card: MinimalCard; likeness: number }

export type IdentityLink = { person: string; side: 'was' | 'became'; name: string | null; at: Moment }

export type IrregularityRow = {
  stream: StreamRef
  version: number
  requirement: string
  act: string
  at: Moment
  owner: string
  unknown: boolean
  subject: { kind: 'person' | 'family'; id: string; name: string | null } | null
}

export type Kept = { document: string | null; answer: Answer }

export type Laid =
  | { kind: 'heading'; level: number; runs: ({ text: string } | { blank: string })[] }
  | {
      kind: 'paragraph'
      runs: ({ text: string } | { blank: string })[]
      align: 'left' | 'center' | 'right' | 'justify'
      bold: boolean
      small: boolean
    }
  | {
      kind: 'rows'
      rows: { label: ({ text: string } | { blank: string })[]; value: ({ text: string } | { blank: string })[] }[]
    }
  | { kind: 'table'; head: string[]; wide: number[]; rows: ({ text: string } | { blank: string })[][][] }
  | { kind: 'list'; items: ({ text: string } | { blank: string })[][] }
  | { kind: 'lines'; count: number }
  | { kind: 'sides'; left: ({ text: string } | { blank: string })[]; right: ({ text: string } | { blank: string })[] }
  | { kind: 'address'; lines: ({ text: string } | { blank: string })[][] }
  | {
      kind: 'signatures'
      of: { as: ({ text: string } | { blank: string })[]; name: ({ text: string } | { blank: string })[] }[]
      inLines: boolean
    }
  | { kind: 'page' }

export type Language = 'bg' | 'ru' | 'en'

export type Load = { lead: string; cases: number }

export type Look = { at: Moment; account: string; name: string; office: string; act: string; reason: string | null }

export type MailAddress = { login: string; name: string; office: string; email: string | null }

export type MailTrouble = {
  login: string
  email: string | null
  office: string
  code: string
  step: string
  writtenAt: Moment
  tries: number
  state: 'waits' | 'given-up' | 'uncertain'
  failure: string | null
}

export type MinimalCard = { id: string; name: string; birthYear: number | null; office: string | null }

export type Moment = string

export type MyDay = {
  now: Moment
  items: DueItem[]
  next: string | null
  counts: { late: number; today: number; week: number; signals: number; cases: number; irregularities: number }
}

export type NoticeKey = { stream: StreamRef; item: 'clock' | 'age'; code: string; n: number; step: string; at: Moment }

export type NoticeRow = {
  stream: StreamRef
  item: 'clock' | 'age'
  code: string
  n: number
  step: string
  at: Moment
  startedAt: Moment | null
  due: Moment | null
  endedAt: Moment | null
  whose: string
  office: string
  lead: string | null
  subject: Subject | null
  service: string | null
  readAt: Moment | null
}

export type Offer = {
  stream: StreamRef
  type: string
  office: string
  to: string
  since: Moment
  subject: Subject | null
}

export type PersonCard = {
  id: string
  given: string | null
  middle: string | null
  family: string | null
  birth: Day | null
  birthYear: number | null
  sex: string | null
  territory: string | null
  identifiers: { kind: string; value: string }[]
  currentAddress: string | null
  permanentAddress: string | null
  phone: string | null
}

export type Persona = { login: string; name: string; office: string; roles: string[] }

export type Places = {
  rows: ServiceRow[]
  next: string | null
  sums: { services: number; places: number; taken: number }
}

export type Preview = { sheet: Laid[]; hash: string; blanks: string[] }

export type Progress = { phase: string; done: number; total: number }

export type ProposalRow = {
  stream: StreamRef
  version: number
  act: string
  at: Moment
  by: string
  state: 'agree' | 'sign' | 'returned' | 'left'
  roles: string[]
  since: Moment
  reason: string | null
  subject: { kind: 'person' | 'family'; id: string; name: string | null } | null
}

export type PublishedFigure = {
  id: string
  source: string
  wording: string
  unit: string
  period: string
  qualifier: string
  published: string
  computed: number | null
  invented: boolean
  outcome: 'equal' | 'differs' | 'apart'
  answers: { indicator: string; when: string } | null
  apart: { why: 'not-in-journal' | 'no-definition' | 'no-journal'; words: Words | null } | null
}

export type PublishedFigures = { rows: PublishedFigure[]; equal: number; of: number; knownAt: Moment }

export type Refusal =
  | { why: 'input'; field: string; message: string }
  | { why: 'not-permitted'; act: string; roles: string[] }
  | { why: 'not-now'; act: string; state: string }
  | { why: 'requirement'; requirement: string; unknown: boolean }
  | { why: 'not-found'; what: string }
  | { why: 'rule'; rule: string; field?: string | undefined }

export type Registers = {
  rows: StandingRow[]
  next: string | null
  counts: { register: string; standing: number; left: number }[]
}

export type Release = { row: ReleaseRow | null; content: ReleaseContent | null; job: ReleaseJob | null }

export type ReleaseContent = {
  format: 1
  release: string
  template: string
  kind: 'statement' | 'report' | 'fact-sheet' | 'briefing' | 'tables'
  words: Words
  from: Day
  to: Day
  knownAt: Moment
  pack: { code: string; version: string }
  languages: Language[]
  corrects: { release: string; reason: string } | null
  figures: {
    indicator: string
    version: number
    time: string
    value: number | null
    mark: 'gap' | 'suppressed' | 'rounded' | 'refused' | null
  }[]
  tables: {
    code: string
    of: string
    words: Words
    chart?:
      | { kind: 'line' | 'bars' | 'stacked' | 'multiples'; along?: string | undefined; by?: string | undefined }
      | undefined
    table: {
      indicator: string
      version: number
      unit: string
      kind: 'stock' | 'flow' | 'ratio'
      digits: number
      dims: { code: string; categories: string[] }[]
      cells: (number | null)[]
      marks: Record<string, 'gap' | 'suppressed' | 'rounded' | 'refused'>
      knownAt: Moment
    }
  }[]
  texts: Record<string, string[]>
  before: string | null
  definitions: {
    code: string
    version: number
    words: Words
    definition: Words
    scope: Words
    unit:
      | 'child'
      | 'young-person'
      | 'person'
      | 'family'
      | 'parent'
      | 'case'
      | 'signal'
      | 'request'
      | 'order'
      | 'contract'
      | 'money'
      | 'decision'
      | 'place'
      | 'service'
      | 'deviation'
      | 'measure'
      | 'term'
      | 'institution'
      | 'percent'
      | 'rate'
    kind: 'stock' | 'flow' | 'ratio'
    moment: 'start' | 'end'
    source: string
    excludes?: Words | undefined
    cuts: string[]
    variantOf?: string | undefined
    codes: Record<string, string>
    group: string
    counts?:
      | {
          ledger: string
          measure: 'stock' | 'in' | 'out' | 'worked' | 'cohort'
          where: Record<string, string | string[]>
          other?: Record<string, string | string[]> | undefined
          how?: string[] | undefined
          crossing?: true | undefined
          of?: Record<string, string | string[]> | undefined
          age?: { from: number; to?: number | undefined } | undefined
          each?: 'person' | 'lead' | undefined
          asOf?: 'known' | undefined
          less?: true | undefined
        }[]
      | undefined
    ratio?:
      | {
          numerator: { figures: string[] }
          denominator: { figures: string[] } | { series: string; age: { from: number; to?: number | undefined } }
          per: 1 | 100 | 1000 | 10000 | 100000
        }
      | undefined
    change?: { figure: string; since: Day; as: 'decrease' | 'increase' } | undefined
    none?: true | undefined
    digits: number
  }[]
  checks: {
    n: number
    code:
      | 'sum'
      | 'part'
      | 'stock-flow'
      | 'carried'
      | 'moved'
      | 'published-equal'
      | 'published-differs'
      | 'published-other-unit'
    outcome: 'holds' | 'broken' | 'explain'
    indicator: string
    at: string
    computed?: number | null | undefined
    against?: number | null | undefined
    before?: string | undefined
    percent?: number | undefined
    qualifier?: string | undefined
    source?: string | undefined
    doubt?: string | undefined
    release?: string | undefined
    answer: string | null
  }[]
  disclosure: {
    method: 'suppress' | 'round'
    figures: number
    primary: Record<string, number>
    secondary: number
    proven: boolean
    audit: { attacked: number; breaches: number }
    earlier: string[]
  }
  form: {
    code: string
    words: Words
    kind: 'statement' | 'report' | 'fact-sheet' | 'briefing' | 'tables'
    indicators: string[]
    tables: {
      code: string
      words: Words
      indicators: string[]
      cuts: string[]
      times: 'period' | { years: number } | { since: Day }
      only?: Record<string, string | string[]> | undefined
      chart?:
        | { kind: 'line' | 'bars' | 'stacked' | 'multiples'; along?: string | undefined; by?: string | undefined }
        | undefined
    }[]
    grids?:
      | {
          code: string
          words: Words
          columns: Words[]
          rows: { line?: string | undefined; words: Words; cells: (string | null)[] }[]
        }[]
      | undefined
    sums: { total: string; parts: string[] }[]
    parts: { whole: string; part: string }[]
    flows: { opening: string; in: string[]; out: string[]; closing: string }[]
    editions?:
      | {
          from: number
          to: number | null
          words: Words
          basis: string
          certainty: 'found' | 'high' | 'medium' | 'low' | 'proposal'
          verified: boolean
          indicators?: string[] | undefined
          tables?:
            | {
                code: string
                words: Words
                indicators: string[]
                cuts: string[]
                times: 'period' | { years: number } | { since: Day }
                only?: Record<string, string | string[]> | undefined
                chart?:
                  | {
                      kind: 'line' | 'bars' | 'stacked' | 'multiples'
                      along?: string | undefined
                      by?: string | undefined
                    }
                  | undefined
              }[]
            | undefined
          grids?:
            | {
                code: string
                words: Words
                columns: Words[]
                rows: { line?: string | undefined; words: Words; cells: (string | null)[] }[]
              }[]
            | undefined
          sums?: { total: string; parts: string[] }[] | undefined
          parts?: { whole: string; part: string }[] | undefined
          flows?: { opening: string; in: string[]; out: string[]; closing: string }[] | undefined
        }[]
      | undefined
    edition?:
      | {
          from: number
          to: number | null
          words: Words
          basis: string
          certainty: 'found' | 'high' | 'medium' | 'low' | 'proposal'
          verified: boolean
        }
      | undefined
    plausible?: { percent: number; published: boolean; carried?: true | undefined } | undefined
    yearly?: true | undefined
    values: Record<
      string,
      | { table: string; indicator?: string | undefined; before: number }
      | { when: string; as: 'day' | 'year' }
      | { down: string; to: number }
      | { trend: string[] }
      | { largest: string[] }
    >
    text: Record<string, string[]>
  }
  rules: {
    method: 'suppress' | 'round'
    base: number
    units: string[]
    threshold: {
      least: number
      width: number
      basis: string
      certainty: 'found' | 'high' | 'medium' | 'low' | 'proposal'
      verified: boolean
    }
    dominance?:
      | {
          contributors: number
          share: number
          basis: string
          certainty: 'found' | 'high' | 'medium' | 'low' | 'proposal'
          verified: boolean
        }
      | undefined
    amounts?:
      | {
          units: string[]
          contributors: number
          open: number
          basis: string
          certainty: 'found' | 'high' | 'medium' | 'low' | 'proposal'
          verified: boolean
        }
      | undefined
    group?:
      | {
          dims: string[]
          share: number
          basis: string
          certainty: 'found' | 'high' | 'medium' | 'low' | 'proposal'
          verified: boolean
        }
      | undefined
    rates?:
      | {
          denominator: number
          basis: string
          certainty: 'found' | 'high' | 'medium' | 'low' | 'proposal'
          verified: boolean
        }
      | undefined
    forbidden: {
      dims: string[]
      area: string
      level: number
      basis: string
      certainty: 'found' | 'high' | 'medium' | 'low' | 'proposal'
      verified: boolean
    }[]
    revisions?:
      | {
          from: number
          dims: string[]
          basis: string
          certainty: 'found' | 'high' | 'medium' | 'low' | 'proposal'
          verified: boolean
        }[]
      | undefined
  }
  named: {
    units: Record<string, Words>
    dims: Record<string, { name: Words; categories: Record<string, Words> }>
    publisher: { code: string; name: Words }
  }
  files: { name: string; media: string; sha256: string; size: number }[]
}

export type ReleaseJob = {
  release: string
  kind: 'draft' | 'sign'
  template: string
  by: string
  state: 'running' | 'done' | 'refused' | 'failed' | 'stopped'
  step: 'figures' | 'disclosure' | 'audit' | 'files'
  share: number
  refusals: Refusal[]
  reason: { rule: string; detail: string[] } | null
}

export type ReleaseRow = {
  id: string
  template: string
  from: Day
  to: Day
  state: 'draft' | 'signed' | 'withdrawn'
  knownAt: Moment
  draftedBy: string
  signedBy: string | null
  drafter: { name: string; roles: string[] } | null
  signer: { name: string; roles: string[] } | null
  signedAt: Moment | null
  manifest: string | null
  asks: number[]
  answers: Record<string, string>
  corrects: string | null
  correctsReason: string | null
  supersededBy: string | null
  supersededReason: string | null
}

export type RequestCounts = { open: number; overdue: number; ended: number }

export type RequestFile = {
  subject: StreamRef
  now: Moment
  streams: StreamRow[]
  people: PersonCard[]
  notes: Record<string, string>
  services: { id: string; name: string; kind: string }[]
  accounts: Record<string, string>
  erasedAt: Moment | null
  row: {
    id: string
    version: number
    kind: string
    level: string
    office: string
    to: string
    agency: string
    state: string
    consent: boolean
    askedAt: Moment
    due: Moment | null
    late: boolean
    receivedAt: Moment | null
    reminders: number
    remindedAt: Moment | null
    escalatedAt: Moment | null
    endedAt: Moment | null
    result: string | null
    case: string
    lead: string | null
    subject: Subject
    matter: string | null
    reply: string | null
  }
  asked: { kind: string; subject: string; entry: number } | null
}

export type RequestRow = {
  id: string
  version: number
  kind: string
  level: string
  office: string
  to: string
  agency: string
  state: string
  consent: boolean
  askedAt: Moment
  due: Moment | null
  late: boolean
  receivedAt: Moment | null
  reminders: number
  remindedAt: Moment | null
  escalatedAt: Moment | null
  endedAt: Moment | null
  result: string | null
  case: string
  lead: string | null
  subject: Subject
}

export type ResetLink = { path: string; until: Moment }

export type Roster = {
  office: string
  since: Moment
  until: Moment
  now: Moment
  rows: {
    since: Moment
    until: Moment
    id: string
    login: string
    name: string
    phone: string | null
    kind: 'worker' | 'signer'
    absent: boolean
  }[]
  closed: { since: Moment; until: Moment }[]
  gaps: { since: Moment; until: Moment; kind: 'worker' | 'signer' }[]
}

export type SeriesCell = {
  series: string
  day?: Day | undefined
  period?: string | undefined
  area?: string | undefined
  age?: string | undefined
  sex?: string | undefined
  sources: {
    current: {
      value: number | null
      digits: number
      qualifier: 'exact' | 'over' | 'under' | 'about'
      unit: string
      doubt?: string | undefined
      source: string
      import: string
      asAt: Day
      published: Day | null
      recordedAt: Moment
    }
    earlier: {
      value: number | null
      digits: number
      qualifier: 'exact' | 'over' | 'under' | 'about'
      unit: string
      doubt?: string | undefined
      source: string
      import: string
      asAt: Day
      published: Day | null
      recordedAt: Moment
    }[]
  }[]
  conflict: boolean
}

export type SeriesImported = {
  lines: number
  faults: { line: number; column: string; rule: string; given: string }[]
  imports: {
    source: string
    asAt: Day
    published: Day | null
    series: string[]
    values: number
    gaps: number
    there: boolean
  }[]
  answer: Answer | null
}

export type SeriesLine = {
  series: string
  values: number
  sources: string[]
  conflicts: number
  latest: string | null
  invented: boolean
}

export type SeriesSheet = {
  series: string
  cells: SeriesCell[]
  imports: {
    id: string
    source: string
    asAt: Day
    published: Day | null
    recordedAt: Moment
    by: string
    values: number
    withdrawnAt: Moment | null
    withdrawnBy: string | null
    reason: string | null
  }[]
}

export type ServiceFile = {
  subject: StreamRef
  now: Moment
  streams: StreamRow[]
  people: PersonCard[]
  notes: Record<string, string>
  services: { id: string; name: string; kind: string }[]
  accounts: Record<string, string>
  erasedAt: Moment | null
  row: ServiceRow
  limits: { person: string; code: string; due: Moment }[]
}

export type ServiceRow = {
  id: string
  name: string
  kind: string
  territory: string
  office: string
  state: string
  places: number
  taken: number
  frozenAt: Moment | null
  former: string[]
  formerKind: string | null
  reorganisedAt: Moment | null
  waiting: number
  fosterType: string | null
  profile: { ageFrom: number; ageTo: number; disability: boolean; siblings: boolean } | null
}

export type Session = {
  login: string
  name: string
  office: string
  roles: string[]
  rights: string[]
  own: string[]
  stands: { login: string; name: string; roles: string[]; until: Moment }[]
  duties: { kind: 'worker' | 'signer'; until: Moment }[]
}

export type SessionFile = {
  subject: StreamRef
  now: Moment
  streams: StreamRow[]
  people: PersonCard[]
  notes: Record<string, string>
  services: { id: string; name: string; kind: string }[]
  accounts: Record<string, string>
  erasedAt: Moment | null
  agenda: { item: number; subject: { kind: string; id: string; name: string | null; birth: Day | null } }[]
  next: string
}

export type SessionRow = {
  id: string
  office: string
  body: string
  state: string
  on: Moment
  heldAt: Moment | null
  number: string | null
  secretary: string
  invited: number
  present: number
  items: number
  open: number
}

export type SignalFile = {
  subject: StreamRef
  now: Moment
  streams: StreamRow[]
  people: PersonCard[]
  notes: Record<string, string>
  services: { id: string; name: string; kind: string }[]
  accounts: Record<string, string>
  erasedAt: Moment | null
  before: {
    child: string
    case: string
    type: string
    state: string
    office: string
    openedAt: Moment
    closedAt: Moment | null
    outcome: string | null
  }[]
  repeats: {
    child: { id: string; at: Moment; state: string; result: string | null }[]
    sender: { id: string; at: Moment; state: string; result: string | null; by: 'contact' | 'name' }[] | null
  }
  reporter: { name: string | null; contact: string | null } | null
}

export type SignalRow = {
  id: string
  at: Moment
  state: string
  urgency: string
  kinds: string[]
  channel: string
  source: string
  anonymous: boolean
  worker: string | null
  result: string | null
  due: Moment | null
  children: { id: string; name: string | null; birth: Day | null }[]
}

export type SocialContractRow = {
  id: string
  kind: string
  state: 'applied' | 'refused' | 'recognised' | 'active' | 'ended' | 'stopped'
  currency: string
  number: string | null
  lead: string | null
  appliedAt: Moment
  signedAt: Moment | null
  until: Day | null
  prolonged: number
  endedAt: Moment | null
  result: string | null
  sum: number
  paid: number
  proved: number
  reportDue: Moment | null
  claimed: number | null
  repaid: number | null
  outstanding: number | null
  subject: Subject
}

export type SocialContracts = {
  rows: SocialContractRow[]
  next: string | null
  sums: { contracts: number; sum: number; paid: number; outstanding: number }
}

export type StandingRow = {
  subject: Subject
  n: number
  office: string
  children: number | null
  enteredAt: Moment
  basis: string
  number: string | null
  leftAt: Moment | null
  leftBasis: string | null
  leftNumber: string | null
}

export type Status = {
  installation: { pack: string; version: string; words: Words; languages: Language[]; timeZone: string }
  demo: boolean
  now: Moment
  progress: Progress | null
  beside: { pack: string; words: Words; port: number }[]
  needsAdministrator: boolean
}

export type StreamKind =
  | 'person'
  | 'family'
  | 'signal'
  | 'case'
  | 'service'
  | 'request'
  | 'session'
  | 'release'
  | 'series'

export type StreamRef = {
  kind: 'person' | 'family' | 'signal' | 'case' | 'service' | 'request' | 'session' | 'release' | 'series'
  id: string
}

export type StreamRow = { ref: StreamRef; version: number; facts: FactRow[] }

export type Subject = { kind: 'person' | 'family'; id: string; name: string | null; birth: Day | null }

export type Words = { bg: string; ru: string; en: string }

export type WorkInHand = {
  rows: {
    stream: StreamRef
    type: string
    since: Moment
    subject: Subject | null
    clocks: { code: string; due: Moment }[]
  }[]
  hidden: number
}
