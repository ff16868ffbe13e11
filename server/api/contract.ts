/** What the screens and other programs are answered. OpenAPI and the types of the web client are generated from here. */
import { z } from 'zod'
import { reasonKinds } from '#domain/figures/reasons.ts'
import { FigureTable } from '#domain/figures/table.ts'
import { Refusal } from '#domain/kernel/answer.ts'
import { StreamRefSchema as StreamRef } from '#domain/kernel/command.ts'
import { streamKinds } from '#domain/kernel/event.ts'
import { Day, Moment } from '#domain/kernel/time.ts'
import { Language, Words } from '#domain/law/words.ts'
import { ReleaseContent } from '#domain/releases/content.ts'

export { Day, Language, Moment, Refusal, ReleaseContent, StreamRef, Words }
export const StreamKind = z.enum(streamKinds)

const code = z.string()
const id = z.uuid()

export const Progress = z.object({ phase: code, done: z.int(), total: z.int() })
export const Status = z.object({
  installation: z.object({
    pack: code,
    version: z.string(),
    words: Words,
    languages: z.array(Language),
    timeZone: z.string()
  }),
  demo: z.boolean(),
  /** the installation's own present: in the demo a day of its own */
  now: Moment,
  /** null when all is ready */
  progress: Progress.nullable(),
  /** other installations of the same program, each at a port of its own on the same host */
  beside: z.array(z.object({ pack: code, words: Words, port: z.int() })),
  needsAdministrator: z.boolean()
})

export const Session = z.object({
  login: z.string(),
  name: z.string(),
  office: code,
  /** all that it may at this moment */
  roles: z.array(code),
  rights: z.array(code),
  /** its own roles, whom it stands in for now, and its duty where that gives something now */
  own: z.array(code),
  stands: z.array(z.object({ login: z.string(), name: z.string(), roles: z.array(code), until: Moment })),
  duties: z.array(z.object({ kind: z.enum(['worker', 'signer']), until: Moment }))
})
export const Persona = z.object({ login: z.string(), name: z.string(), office: code, roles: z.array(code) })

/** A name as the screens show it; null where the law hides it or nobody knows it. */
export const PersonCard = z.object({
  id,
  given: z.string().nullable(),
  middle: z.string().nullable(),
  family: z.string().nullable(),
  birth: Day.nullable(),
  birthYear: z.int().nullable(),
  sex: code.nullable(),
  territory: code.nullable(),
  identifiers: z.array(z.object({ kind: code, value: z.string() })),
  currentAddress: z.string().nullable(),
  permanentAddress: z.string().nullable(),
  phone: z.string().nullable()
})
/** Two entries that may be one person. `seen`: how many persons this step looked at; `next` is null at the end. */
const TwinCard = PersonCard.omit({ currentAddress: true, permanentAddress: true, phone: true })
export const Duplicates = z.object({
  rows: z.array(z.object({ one: TwinCard, other: TwinCard, reasons: z.array(code) })),
  seen: z.int(),
  next: z.string().nullable()
})
/** All that one office learns of a person known to another before it opens the file with a reason. */
export const MinimalCard = z.object({ id, name: z.string(), birthYear: z.int().nullable(), office: code.nullable() })
export const Hit = z.union([
  z.object({ own: z.literal(true), kind: z.literal('person'), card: PersonCard, likeness: z.number() }),
  z.object({ own: z.literal(false), kind: z.literal('person'), card: MinimalCard, likeness: z.number() })
])

export const Answer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('done'),
    on: StreamRef,
    version: z.int(),
    irregularities: z.array(z.object({ requirement: code, unknown: z.boolean() })),
    /** what stands against the act that was proposed, if it were taken now */
    unmet: z.array(z.object({ requirement: code, unknown: z.boolean() })).optional()
  }),
  z.object({ kind: z.literal('refused'), refusals: z.array(Refusal) }),
  z.object({ kind: z.literal('changed-meanwhile'), version: z.int(), by: z.string(), at: Moment })
])

export const Subject = z.object({
  kind: z.enum(['person', 'family']),
  id,
  name: z.string().nullable(),
  birth: Day.nullable()
})
/** Something due: a clock, a hearing, a planned visit, an action of a plan. */
export const DueItem = z.object({
  stream: StreamRef,
  item: z.enum(['clock', 'earliest', 'hearing', 'visit', 'action', 'meeting', 'task', 'measure']),
  code,
  n: z.int(),
  startedAt: Moment,
  due: Moment,
  first: Moment,
  expected: Moment.nullable(),
  whose: code,
  office: code,
  lead: z.string().nullable(),
  subject: Subject.nullable(),
  service: z.string().nullable()
})
/** One notice: the stream whose clock (or birthday, item `age`) it speaks of, and which of its steps. */
export const NoticeKey = z.object({
  stream: StreamRef,
  item: z.enum(['clock', 'age']),
  code: z.string().max(40),
  n: z.int(),
  /** `at-75` (per cent of the term), `warn-30d`, `age-216` (months) */
  step: z.string().max(40),
  at: Moment
})
export const NoticeRow = NoticeKey.extend({
  startedAt: Moment.nullable(),
  due: Moment.nullable(),
  /** when what it speaks of was settled */
  endedAt: Moment.nullable(),
  whose: code,
  office: code,
  lead: z.string().nullable(),
  subject: Subject.nullable(),
  /** the name of the service, for what is told of its own stream */
  service: z.string().nullable(),
  readAt: Moment.nullable()
})
export const MailAddress = z.object({ login: z.string(), name: z.string(), office: code, email: z.string().nullable() })
export const MailTrouble = z.object({
  login: z.string(),
  email: z.string().nullable(),
  office: code,
  code: z.string(),
  step: z.string(),
  writtenAt: Moment,
  tries: z.int(),
  state: z.enum(['waits', 'given-up', 'uncertain']),
  failure: z.string().nullable()
})
export const MyDay = z.object({
  now: Moment,
  items: z.array(DueItem),
  next: z.string().nullable(),
  counts: z.object({
    late: z.int(),
    today: z.int(),
    week: z.int(),
    signals: z.int(),
    cases: z.int(),
    irregularities: z.int()
  })
})

export const SignalRow = z.object({
  id,
  at: Moment,
  state: code,
  urgency: code,
  kinds: z.array(code),
  channel: code,
  source: code,
  anonymous: z.boolean(),
  worker: z.string().nullable(),
  result: code.nullable(),
  due: Moment.nullable(),
  children: z.array(z.object({ id, name: z.string().nullable(), birth: Day.nullable() }))
})
export const CaseRow = z.object({
  id,
  type: code,
  state: code,
  openedAt: Moment,
  closedAt: Moment.nullable(),
  outcome: code.nullable(),
  lead: z.string().nullable(),
  due: Moment.nullable(),
  subject: Subject
})
/** A family in the hands of a curator, with the contact that is due next. */
export const FamilyRow = z.object({
  id,
  type: code,
  lead: z.string().nullable(),
  openedAt: Moment,
  level: code.nullable(),
  levelSince: Moment.nullable(),
  contractUntil: Day.nullable(),
  family: z.object({ id, name: z.string().nullable(), children: z.int() }),
  registers: z.array(code),
  /** when trouble came back within a year of a good ending, if it did */
  relapseAt: Moment.nullable(),
  contact: z.object({ clock: z.string(), due: Moment }).nullable(),
  /** contacts missed in a row, and late ones altogether */
  missed: z.int(),
  late: z.int()
})
export const FamilyBoard = z.object({
  rows: z.array(FamilyRow),
  /** of all that fit the choice, whatever is due */
  counts: z.array(
    z.object({
      type: code,
      level: code.nullable(),
      lead: z.string().nullable(),
      families: z.int(),
      overdue: z.int(),
      soon: z.int()
    })
  ),
  soon: Moment
})
export const Load = z.object({ lead: z.string(), cases: z.int() })
/** Work on its way from one office to another, until it is accepted. */
export const Offer = z.object({
  stream: StreamRef,
  type: code,
  office: code,
  to: code,
  since: Moment,
  subject: Subject.nullable()
})
export const page = <T extends z.ZodType>(of: T) => z.object({ rows: z.array(of), next: z.string().nullable() })

export const FactRow = z.object({
  version: z.int(),
  type: code,
  at: Moment,
  recordedAt: Moment,
  actor: z.string(),
  office: code,
  data: z.record(z.string(), z.unknown()),
  /** the document of others that the entry is written down from */
  document: z.object({ by: code, number: z.string().optional(), dated: Day.optional() }).optional(),
  correctedBy: z.int().optional()
})
export const StreamRow = z.object({ ref: StreamRef, version: z.int(), facts: z.array(FactRow) })

/** A file whole: the streams that concern its subject, and what their references mean. */
export const File = z.object({
  subject: StreamRef,
  now: Moment,
  streams: z.array(StreamRow),
  people: z.array(PersonCard),
  notes: z.record(z.string(), z.string()),
  services: z.array(z.object({ id, name: z.string(), kind: code })),
  accounts: z.record(z.string(), z.string()),
  /** names and texts were erased then: their term of keeping was over */
  erasedAt: Moment.nullable()
})
/** An earlier or later signal that belongs with this one, without a word of who gave it. */
const Repeat = z.object({ id, at: Moment, state: code, result: code.nullable() })
/** Work with a child of the signal that was there before it. */
const Before = z.object({
  child: id,
  case: id,
  type: code,
  state: code,
  office: code,
  openedAt: Moment,
  closedAt: Moment.nullable(),
  outcome: code.nullable()
})
export const SignalFile = File.extend({
  /** earlier cases of the children, as far as the caller may read them */
  before: z.array(Before),
  repeats: z.object({
    /** about the same child */
    child: z.array(Repeat),
    /** by the same sender, as a keyed hash tells; null for those who may not know, and where no sender is known */
    sender: z.array(Repeat.extend({ by: z.enum(['contact', 'name']) })).nullable()
  }),
  reporter: z.object({ name: z.string().nullable(), contact: z.string().nullable() }).nullable()
})

export const Look = z.object({
  at: Moment,
  account: z.string(),
  name: z.string(),
  office: code,
  act: code,
  reason: z.string().nullable()
})

export const ServiceRow = z.object({
  id,
  name: z.string(),
  kind: code,
  territory: code,
  office: code,
  state: code,
  places: z.int(),
  taken: z.int(),
  /** since when nobody is taken in, by a decision to close it */
  frozenAt: Moment.nullable(),
  /** what it was called before, what it was, and since when it is what it is now */
  former: z.array(z.string()),
  formerKind: code.nullable(),
  reorganisedAt: Moment.nullable(),
  waiting: z.int(),
  /** of a foster family: its kind, and the children it can take */
  fosterType: code.nullable(),
  profile: z
    .object({ ageFrom: z.number(), ageTo: z.number(), disability: z.boolean(), siblings: z.boolean() })
    .nullable()
})

/** A service that is being closed, and each child whose way out of it is to be prepared. */
export const Closing = z.object({
  home: z.object({
    id,
    name: z.string(),
    kind: code,
    state: code,
    places: z.int(),
    taken: z.int(),
    frozenAt: Moment.nullable(),
    closesOn: Day.nullable()
  }),
  children: z.array(
    z.object({
      child: Subject,
      since: Moment,
      assessedAt: Moment.nullable(),
      plannedAt: Moment.nullable(),
      target: code.nullable(),
      targetService: z.string().nullable(),
      targetBy: Day.nullable()
    })
  )
})
/** The other identity of somebody adopted: who the person was, or became. */
export const IdentityLink = z.object({
  person: id,
  side: z.enum(['was', 'became']),
  name: z.string().nullable(),
  at: Moment
})

/** A service with its own entries: who uses it and who waits, as far as the caller may see them. */
export const ServiceFile = File.extend({
  row: ServiceRow,
  /** limits of stay that run for those in it */
  limits: z.array(z.object({ person: id, code, due: Moment }))
})
/** Services that a model programme is for: what each has of it, and what it lacks of the version in force. */
export const CentreStates = z.object({
  model: code,
  version: z.int(),
  rows: z.array(
    z.object({
      id,
      name: z.string(),
      former: z.array(z.string()),
      kind: code,
      formerKind: code.nullable(),
      reorganisedAt: Moment.nullable(),
      territory: code,
      office: code,
      places: z.int(),
      taken: z.int(),
      /** the version it was last held against, and when; null where it never was */
      version: z.int().nullable(),
      assessedAt: Moment.nullable(),
      deviations: z.array(z.object({ element: code, why: z.enum(['missing', 'not-assessed']) }))
    })
  )
})
export const Places = z.object({
  rows: z.array(ServiceRow),
  next: z.string().nullable(),
  sums: z.object({ services: z.int(), places: z.int(), taken: z.int() })
})

/** One time that a family or a person stood on a register: by what it came, and by what it left. */
export const StandingRow = z.object({
  subject: Subject,
  /** which time it was, of all registers */
  n: z.int(),
  office: code,
  /** in the family; null of a person */
  children: z.int().nullable(),
  enteredAt: Moment,
  basis: code,
  number: z.string().nullable(),
  leftAt: Moment.nullable(),
  leftBasis: code.nullable(),
  leftNumber: z.string().nullable()
})
export const Registers = z.object({
  rows: z.array(StandingRow),
  next: z.string().nullable(),
  /** by register: how many stand on it, and how many have left it */
  counts: z.array(z.object({ register: code, standing: z.int(), left: z.int() }))
})

/** A social contract with its money: amounts in the currency that its application names. */
export const SocialContractRow = z.object({
  id,
  kind: code,
  state: z.enum(['applied', 'refused', 'recognised', 'active', 'ended', 'stopped']),
  currency: code,
  number: z.string().nullable(),
  lead: z.string().nullable(),
  appliedAt: Moment,
  signedAt: Moment.nullable(),
  until: Day.nullable(),
  /** how often it was prolonged */
  prolonged: z.int(),
  endedAt: Moment.nullable(),
  result: code.nullable(),
  sum: z.number(),
  paid: z.number(),
  /** of what was paid: what its spending was proved */
  proved: z.number(),
  reportDue: Moment.nullable(),
  /** of a stopped contract: claimed is always what is repaid, outstanding, and not granted by the court */
  claimed: z.number().nullable(),
  repaid: z.number().nullable(),
  outstanding: z.number().nullable(),
  subject: Subject
})
export const SocialContracts = z.object({
  rows: z.array(SocialContractRow),
  next: z.string().nullable(),
  sums: z.object({ contracts: z.int(), sum: z.number(), paid: z.number(), outstanding: z.number() })
})

const asked = {
  id,
  version: z.int(),
  kind: code,
  level: code,
  /** the office that asks, and the agency with its kind on that day */
  office: code,
  to: code,
  agency: code,
  state: code,
  consent: z.boolean(),
  askedAt: Moment,
  due: Moment.nullable(),
  /** answered after its term, or still waiting past it */
  late: z.boolean(),
  receivedAt: Moment.nullable(),
  reminders: z.int(),
  remindedAt: Moment.nullable(),
  escalatedAt: Moment.nullable(),
  endedAt: Moment.nullable(),
  result: code.nullable()
}
const asksAndAnswers = { matter: z.string().nullable(), reply: z.string().nullable() }
export const RequestRow = z.object({ ...asked, case: id, lead: z.string().nullable(), subject: Subject })
export const RequestFile = File.extend({
  row: RequestRow.extend(asksAndAnswers),
  /** in whose file the case stands that asks, and its entry that says so */
  asked: z.object({ kind: code, subject: id, entry: z.int() }).nullable()
})
export const RequestCounts = z.object({ open: z.int(), overdue: z.int(), ended: z.int() })
/** All that an agency is told: whom it is about by name and year of birth, and nothing of the case. */
export const DeskRow = z.object({ ...asked, name: z.string().nullable(), birthYear: z.int().nullable() })
export const DeskRequest = DeskRow.extend(asksAndAnswers)

export const SessionRow = z.object({
  id,
  office: code,
  body: code,
  state: code,
  on: Moment,
  heldAt: Moment.nullable(),
  number: z.string().nullable(),
  secretary: z.string(),
  invited: z.int(),
  present: z.int(),
  items: z.int(),
  /** items neither decided nor taken off */
  open: z.int()
})
const SessionSubject = z.object({ kind: code, id, name: z.string().nullable(), birth: Day.nullable() })
export const Commission = z.object({
  now: Moment,
  /** when each body sat last */
  held: z.array(z.object({ body: code, office: code, at: Moment })),
  /** materials that wait for a place on an agenda: the stream and the clock that says so */
  waiting: z.array(
    z.object({
      stream: id,
      streamKind: code,
      code,
      since: Moment,
      due: Moment,
      subject: SessionSubject,
      /** of an item that was postponed: what it asks, and when its material came in */
      question: code.nullable(),
      received: Day.nullable()
    })
  ),
  /** measures that nobody has reported on yet */
  measures: z.array(
    z.object({
      session: id,
      item: z.int(),
      n: z.int(),
      kind: code,
      body: code,
      account: z.string().nullable(),
      by: Day,
      number: z.string().nullable(),
      decidedOn: Day,
      subject: SessionSubject
    })
  )
})
/** `agenda`: whom each item is about, for those that the caller may see; `next`: a free number for the next resolution. */
export const SessionFile = File.extend({
  agenda: z.array(z.object({ item: z.int(), subject: SessionSubject })),
  next: z.string()
})
export const FamilyHit = z.object({ id, name: z.string() })

/** null: there is no figure, which is not zero */
export const FigureRow = z.object({ indicator: code, version: z.int(), value: z.number().nullable() })
export const Check = z.object({ total: code, parts: z.array(code), holds: z.boolean() })
/** `text` holds one list of paragraphs for each language of the template; a figure stands in them as `[[code|2706]]`. */
export const FigureSheet = z.object({
  template: code,
  from: Day,
  to: Day,
  knownAt: Moment,
  figures: z.array(FigureRow),
  checks: z.array(Check),
  text: z.partialRecord(Language, z.array(z.string()))
})
export const Behind = z.object({
  stream: StreamRef,
  at: Moment,
  office: code,
  subject: z.object({ kind: z.enum(['person', 'family']), id, name: z.string().nullable() }).nullable()
})
/** One figure of the catalogue; a ratio says what it divides by what, a change since when it goes. */
export const CatalogueLine = z.object({
  code,
  version: z.int(),
  group: code,
  words: Words,
  definition: Words,
  scope: Words,
  unit: code,
  kind: z.enum(['stock', 'flow', 'ratio']),
  /** of a stock: at the start or the end of its day */
  moment: z.enum(['start', 'end']),
  /** it is asked of periods, not of days */
  periods: z.boolean(),
  digits: z.int(),
  source: z.string(),
  excludes: Words.nullable(),
  /** by what it may be cut */
  cuts: z.array(code),
  variantOf: code.nullable(),
  /** how other collections call it */
  codes: z.record(z.string(), z.string()),
  numerator: z.array(code).nullable(),
  denominator: z
    .union([
      z.object({ figures: z.array(code) }),
      z.object({ series: code, age: z.object({ from: z.int(), to: z.int().optional() }) })
    ])
    .nullable(),
  per: z.int().nullable(),
  since: Day.nullable(),
  /** imported series whose published values stand beside it */
  published: z.array(code)
})
/** The headline figures of a template, one table each, by year. */
export const FiguresByYear = z.object({ template: code, knownAt: Moment, tables: z.array(FigureTable) })
/** `internal`: nothing is kept back, so it is not for publication. `invented`: a denominator was invented by its source. */
export const FigureAnswer = z.object({
  table: FigureTable,
  /** the same as known at the other moment that was asked for */
  compared: FigureTable.nullable(),
  /** why rates are not computed: a code and, after spaces, the bands, days or sources that there are */
  refusals: z.array(z.string()),
  internal: z.boolean(),
  invented: z.boolean()
})
/** What made a cell of a figure another between two moments; a count that is null is too few to be told. */
export const FigureChanges = z.object({
  earlier: Moment,
  later: Moment,
  before: z.number().nullable(),
  after: z.number().nullable(),
  reasons: z.array(z.object({ kind: z.enum(reasonKinds), count: z.int().nullable() })),
  internal: z.boolean(),
  rows: z.array(
    z.object({
      stream: StreamRef,
      office: code,
      subject: z.object({ kind: z.enum(['person', 'family']), id, name: z.string().nullable() }).nullable(),
      before: z.int(),
      after: z.int(),
      entries: z.array(
        z.object({
          kind: z.enum(reasonKinds),
          version: z.int(),
          type: code,
          at: Moment,
          recordedAt: Moment,
          mends: code.nullable()
        })
      )
    })
  ),
  next: z.string().nullable()
})
const Worker = z.object({ name: z.string(), roles: z.array(code) })
export const ReleaseRow = z.object({
  id,
  template: code,
  from: Day,
  to: Day,
  state: z.enum(['draft', 'signed', 'withdrawn']),
  knownAt: Moment,
  draftedBy: z.string(),
  signedBy: z.string().nullable(),
  /** who that is, by name and roles; null where there is no such account any more */
  drafter: Worker.nullable(),
  signer: Worker.nullable(),
  signedAt: Moment.nullable(),
  /** the SHA-256 of the manifest, as it stands in the journal */
  manifest: z.string().nullable(),
  /** the numbers of the checks that want an answer, and the codes of the answers by number */
  asks: z.array(z.int()),
  answers: z.record(z.string(), code),
  corrects: id.nullable(),
  correctsReason: code.nullable(),
  supersededBy: id.nullable(),
  supersededReason: code.nullable()
})
export const ReleaseJob = z.object({
  release: id,
  kind: z.enum(['draft', 'sign']),
  template: code,
  by: z.string(),
  state: z.enum(['running', 'done', 'refused', 'failed', 'stopped']),
  step: z.enum(['figures', 'disclosure', 'audit', 'files']),
  share: z.number(),
  refusals: z.array(Refusal),
  /** a rule of the core, and what it is about: figures by their categories */
  reason: z.object({ rule: code, detail: z.array(z.string()) }).nullable()
})
/**
 * What is published, or would be: null once a draft is withdrawn. Files are there when it is signed. While it is being
 * drafted, and where that did not come to its end, there is only the job.
 */
export const Release = z.object({
  row: ReleaseRow.nullable(),
  content: ReleaseContent.nullable(),
  job: ReleaseJob.nullable()
})

export const AccountRow = z.object({
  login: z.string(),
  name: z.string(),
  office: code,
  roles: z.array(code),
  phone: z.string().nullable(),
  locked: z.boolean(),
  ended: z.boolean(),
  /** a move that is still to come */
  move: z.object({ office: code, roles: z.array(code), from: Moment }).nullable()
})
/** What an account leads, without a word about whom. */
export const Caseload = z.array(z.object({ kind: z.enum(['case', 'signal']), id, type: code, since: Moment }))
/** Not done: the caseload must be handed over first. */
export const AccountChange = z.object({ done: z.boolean(), caseload: Caseload })
export const ResetLink = z.object({ path: z.string(), until: Moment })

export const DeputyReason = z.enum(['leave', 'sickness', 'mission', 'vacancy', 'other'])
export const DeputyRow = z.object({
  id,
  login: z.string(),
  name: z.string(),
  deputy: z.string(),
  deputyName: z.string(),
  office: code,
  roles: z.array(code),
  since: Moment,
  until: Moment,
  reason: DeputyReason,
  madeBy: z.string(),
  endedAt: Moment.nullable()
})

const DutyKind = z.enum(['worker', 'signer'])
const Stretch = z.object({ since: Moment, until: Moment })
/** A week of an office: who is on duty, when the office is closed, and when nobody is there. */
export const Roster = z.object({
  office: code,
  since: Moment,
  until: Moment,
  now: Moment,
  rows: z.array(
    Stretch.extend({
      id,
      login: z.string(),
      name: z.string(),
      phone: z.string().nullable(),
      kind: DutyKind,
      absent: z.boolean()
    })
  ),
  closed: z.array(Stretch),
  gaps: z.array(Stretch.extend({ kind: DutyKind }))
})
const Reached = z.object({
  login: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  until: Moment.nullable()
})
export const DutyNow = z.object({
  /** the office is closed now */
  closed: z.boolean(),
  /** the office keeps a roster */
  duty: z.boolean(),
  worker: z.array(Reached),
  signer: z.array(Reached),
  gaps: z.array(Stretch.extend({ kind: DutyKind }))
})

const Work = z.object({
  stream: StreamRef,
  type: code,
  since: Moment,
  subject: Subject.nullable(),
  clocks: z.array(z.object({ code, due: Moment }))
})
export const WorkInHand = z.object({ rows: z.array(Work), hidden: z.int() })
export const HandoverLine = z.object({
  id,
  login: z.string(),
  madeBy: z.string(),
  madeAt: Moment,
  total: z.int(),
  done: z.int()
})
export const Handover = z.object({
  id,
  login: z.string(),
  madeBy: z.string(),
  madeAt: Moment,
  stoppedAt: Moment.nullable(),
  /** `result` is null while it is still to come, `done`, or why it is not */
  shares: z.array(Work.extend({ to: z.string(), result: z.string().nullable() }))
})

export const IrregularityRow = z.object({
  stream: StreamRef,
  version: z.int(),
  requirement: code,
  act: z.string(),
  at: Moment,
  owner: code,
  unknown: z.boolean(),
  subject: z.object({ kind: z.enum(['person', 'family']), id, name: z.string().nullable() }).nullable()
})
/** An act that one prepared for another to take, and is not over. */
export const ProposalRow = z.object({
  stream: StreamRef,
  version: z.int(),
  act: z.string(),
  at: Moment,
  by: z.string(),
  /** whose word it waits for, `returned` to whoever made it, `left` behind by events */
  state: z.enum(['agree', 'sign', 'returned', 'left']),
  roles: z.array(code),
  since: Moment,
  reason: code.nullable(),
  subject: z.object({ kind: z.enum(['person', 'family']), id, name: z.string().nullable() }).nullable()
})
export const ApprovalCounts = z.object({ waits: z.int(), returned: z.int(), out: z.int() })
const Runs = z.array(z.union([z.object({ text: z.string() }), z.object({ blank: z.string() })]))
/** A paper as it would stand on the page: what is unknown is blank. */
export const Laid = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.int(), runs: Runs }),
  z.object({
    kind: z.literal('paragraph'),
    runs: Runs,
    align: z.enum(['left', 'center', 'right', 'justify']),
    bold: z.boolean(),
    small: z.boolean()
  }),
  z.object({ kind: z.literal('rows'), rows: z.array(z.object({ label: Runs, value: Runs })) }),
  z.object({
    kind: z.literal('table'),
    head: z.array(z.string()),
    wide: z.array(z.number()),
    rows: z.array(z.array(Runs))
  }),
  z.object({ kind: z.literal('list'), items: z.array(Runs) }),
  z.object({ kind: z.literal('lines'), count: z.int() }),
  z.object({ kind: z.literal('sides'), left: Runs, right: Runs }),
  z.object({ kind: z.literal('address'), lines: z.array(Runs) }),
  z.object({
    kind: z.literal('signatures'),
    of: z.array(z.object({ as: Runs, name: Runs })),
    inLines: z.boolean()
  }),
  z.object({ kind: z.literal('page') })
])
/** `hash` is of what stands on the paper: who issues it tells which paper was seen. */
export const Preview = z.object({ sheet: z.array(Laid), hash: z.string(), blanks: z.array(z.string()) })
/** A paper issued or received; its id is there also when the act was refused. */
export const Kept = z.object({ document: id.nullable(), answer: Answer })
export const Attachable = z.object({
  document: id,
  stream: id,
  subject: id,
  child: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  date: Day,
  part: z.string()
})
/** What somebody has begun to write and not yet sent; it belongs to the web client, the server only keeps it. */
export const Draft = z.object({ key: z.string().min(1).max(200), draft: z.record(z.string(), z.unknown()) })
export const Colleague = z.object({ login: z.string(), name: z.string(), roles: z.array(code) })

/** One imported series in a list. `latest` is the day or period of its newest value. */
export const SeriesLine = z.object({
  series: code,
  values: z.int(),
  sources: z.array(code),
  /** cells of which two sources cannot both be right */
  conflicts: z.int(),
  latest: z.string().nullable(),
  invented: z.boolean()
})
const SeriesValue = z.object({
  /** null is a gap that the source shows */
  value: z.number().nullable(),
  digits: z.int(),
  qualifier: z.enum(['exact', 'over', 'under', 'about']),
  unit: code,
  doubt: code.optional(),
  source: code,
  import: id,
  asAt: Day,
  published: Day.nullable(),
  recordedAt: Moment
})
/** What a series says of one day or period, area, age band and sex: one current value for each source. */
export const SeriesCell = z.object({
  series: code,
  day: Day.optional(),
  period: z.string().optional(),
  area: code.optional(),
  age: z.string().optional(),
  sex: code.optional(),
  sources: z.array(z.object({ current: SeriesValue, earlier: z.array(SeriesValue) })),
  conflict: z.boolean()
})
export const SeriesSheet = z.object({
  series: code,
  cells: z.array(SeriesCell),
  imports: z.array(
    z.object({
      id,
      source: code,
      asAt: Day,
      published: Day.nullable(),
      recordedAt: Moment,
      by: z.string(),
      /** how many values of this series it holds */
      values: z.int(),
      withdrawnAt: Moment.nullable(),
      withdrawnBy: z.string().nullable(),
      reason: code.nullable()
    })
  )
})
/** What a file would bring, or has brought, and what is wrong with it: line and column as in the file. */
export const SeriesImported = z.object({
  lines: z.int(),
  faults: z.array(z.object({ line: z.int(), column: z.string(), rule: code, given: z.string() })),
  imports: z.array(
    z.object({
      source: code,
      asAt: Day,
      published: Day.nullable(),
      series: z.array(code),
      values: z.int(),
      gaps: z.int(),
      there: z.boolean()
    })
  ),
  answer: Answer.nullable()
})

/** A figure of a published document beside the one that the journal comes to; `apart`: why it is not compared. */
export const PublishedFigure = z.object({
  id: z.string(),
  source: z.string(),
  wording: z.string(),
  unit: z.string(),
  period: z.string(),
  qualifier: z.string(),
  published: z.string(),
  computed: z.number().nullable(),
  invented: z.boolean(),
  outcome: z.enum(['equal', 'differs', 'apart']),
  answers: z.object({ indicator: code, when: z.string() }).nullable(),
  apart: z
    .object({ why: z.enum(['not-in-journal', 'no-definition', 'no-journal']), words: Words.nullable() })
    .nullable()
})
export const PublishedFigures = z.object({
  rows: z.array(PublishedFigure),
  equal: z.int(),
  of: z.int(),
  knownAt: Moment
})
