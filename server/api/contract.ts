/** What the screens and other programs are answered. OpenAPI and the types of the web client are generated from here. */
import { z } from 'zod'
import { Refusal } from '#domain/kernel/answer.ts'
import { StreamRefSchema as StreamRef } from '#domain/kernel/command.ts'
import { streamKinds } from '#domain/kernel/event.ts'
import { Day, Moment } from '#domain/kernel/time.ts'
import { Language, Words } from '#domain/law/words.ts'

export { Day, Language, Moment, Refusal, StreamRef, Words }
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
  needsAdministrator: z.boolean()
})

export const Session = z.object({
  login: z.string(),
  name: z.string(),
  office: code,
  roles: z.array(code),
  rights: z.array(code)
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
  item: z.enum(['clock', 'earliest', 'hearing', 'visit', 'action']),
  code,
  n: z.int(),
  startedAt: Moment,
  due: Moment,
  first: Moment,
  expected: Moment.nullable(),
  whose: code,
  office: code,
  lead: z.string().nullable(),
  subject: Subject.nullable()
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
  accounts: z.record(z.string(), z.string())
})
export const SignalFile = File.extend({
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
  taken: z.int()
})

export const Places = z.object({
  rows: z.array(ServiceRow),
  next: z.string().nullable(),
  sums: z.object({ services: z.int(), places: z.int(), taken: z.int() })
})

export const FigureRow = z.object({ indicator: code, version: z.int(), value: z.number() })
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
export const ReleaseRow = z.object({
  id,
  template: code,
  from: Day,
  to: Day,
  state: code,
  knownAt: Moment,
  draftedBy: z.string(),
  signedBy: z.string().nullable(),
  signedAt: Moment.nullable(),
  manifest: z.string().nullable()
})
export const Release = z.object({ row: ReleaseRow, sheet: FigureSheet })

export const AccountRow = z.object({
  login: z.string(),
  name: z.string(),
  office: code,
  roles: z.array(code),
  ended: z.boolean()
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
/** What somebody has begun to write and not yet sent; it belongs to the web client, the server only keeps it. */
export const Draft = z.object({ key: z.string().min(1).max(200), draft: z.record(z.string(), z.unknown()) })
export const Colleague = z.object({ login: z.string(), name: z.string(), roles: z.array(code) })
