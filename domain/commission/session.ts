/** What a session's stream amounts to, and what resolutions amount to in the stream that they are about. */
import type { Data, Fact, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import type { Id } from '../kernel/fields.ts'
import type { Day, Moment } from '../kernel/time.ts'

/** Whom an item speaks of, by id: the file where it stands, and the work or request that it brings. */
export type About = { family?: Id; person?: Id; case?: Id; signal?: Id; request?: Id }
export type Measure = {
  n: number
  kind: string
  what: string | null
  body: string
  account: string | null
  by: Day
  reportedAt: Moment | null
  result: string | null
}
/** The body's word on an item, with the days and the measures that it lays on others. */
export type Decided = {
  version: number
  at: Moment
  decision: string
  number: string | null
  on: Day
  until: Day | null
  measures: readonly Measure[]
  dissent: readonly string[]
  opinion: string | null
  facts: string | null
}
export type Item = {
  item: number
  version: number
  question: string
  about: About
  on: Day
  received: Day
  facts: string | null
  /** the reason for which it was taken off */
  dropped: string | null
  decided: Decided | null
}
export type SessionState = 'new' | 'called' | 'held' | 'cancelled'
export type Session = {
  state: SessionState
  body: string
  office: string
  /** when it sits, or sat */
  on: Moment | null
  invited: readonly string[]
  /** who called it and keeps its papers */
  secretary: string
  present: readonly string[]
  absent: readonly string[]
  attending: readonly string[]
  chair: string | null
  number: string | null
  heldAt: Moment | null
  facts: string | null
  items: readonly Item[]
}

/** The sitting as its facts tell it: those invited until it is held, then who was there, and the items by number. */
export function sessionOf(facts: readonly Fact[]): Session {
  const items = new Map<number, Item>()
  const found: Session = {
    state: 'new',
    body: '',
    office: '',
    on: null,
    invited: [],
    secretary: '',
    present: [],
    absent: [],
    attending: [],
    chair: null,
    number: null,
    heldAt: null,
    facts: null,
    items: []
  }
  for (const { type, at, version, data, actor } of facts) {
    if (type === 'session.called') {
      const { body, on, invited, office } = data as Data & Session
      Object.assign(found, { state: 'called', body, on, invited, office, secretary: actor })
    } else if (type === 'session.postponed') found.on = data.on as Moment
    else if (type === 'session.cancelled') found.state = 'cancelled'
    else if (type === 'session.held') {
      const { present, absent, chair, attending = [], number = null, facts: said = null } = data as Data & Session
      Object.assign(found, { state: 'held', present, absent, chair, attending, number, facts: said, heldAt: at })
    } else if (type === 'session.item-put') {
      const { item, question, on, received, facts: said = null } = data as Data & Item
      const about = aboutOf(data)
      items.set(item, { item, version, question, about, on, received, facts: said, dropped: null, decided: null })
    } else if (type === 'subject.changed') {
      // one person entered twice: what was put before speaks of the entry that remains
      for (const one of items.values())
        if (one.about.person === data.from) one.about = { ...one.about, person: String(data.to) }
    } else {
      const one = items.get(Number(data.item))
      if (one) follow(one, { type, at, version, data })
    }
  }
  return { ...found, items: [...items.values()].sort((a, b) => a.item - b.item) }
}

/** What happens to one item after it was put on the agenda. */
function follow(one: Item, { type, at, version, data }: Pick<Fact, 'type' | 'at' | 'version' | 'data'>): void {
  if (type === 'session.item-dropped') one.dropped = String(data.reason)
  if (type === 'session.item-moved') one.on = data.on as Day
  if (type === 'session.decided') one.decided = decidedFrom({ at, version, data })
  if (type === 'session.reported' && one.decided)
    one.decided = { ...one.decided, measures: reported(one.decided.measures, at, data) }
}

function decidedFrom({ at, version, data }: Pick<Fact, 'at' | 'version' | 'data'>): Decided {
  const said = data as {
    decision: string
    number?: string
    on: Day
    until?: Day
    dissent?: string[]
    opinion?: string
    facts?: string
  }
  return {
    version,
    at,
    decision: said.decision,
    number: said.number ?? null,
    on: said.on,
    until: said.until ?? null,
    measures: measuresFrom(data),
    dissent: said.dissent ?? [],
    opinion: said.opinion ?? null,
    facts: said.facts ?? null
  }
}

function measuresFrom({ measures = [] }: Data): Measure[] {
  return (measures as { kind: string; what?: string; body: string; account?: string; by: Day }[]).map((one, index) => ({
    n: index + 1,
    kind: one.kind,
    what: one.what ?? null,
    body: one.body,
    account: one.account ?? null,
    by: one.by,
    reportedAt: null,
    result: null
  }))
}

const reported = (measures: readonly Measure[], at: Moment, data: Data): Measure[] =>
  measures.map(one => (one.n === data.measure ? { ...one, reportedAt: at, result: String(data.result) } : one))

/** The streams that an item speaks of, as its entries name them. */
export function aboutOf(data: Data): About {
  const { family, person, case: work, signal, request } = data as About
  return {
    ...(family ? { family } : {}),
    ...(person ? { person } : {}),
    ...(work ? { case: work } : {}),
    ...(signal ? { signal } : {}),
    ...(request ? { request } : {})
  }
}

/** The same as streams: first the one in whose file the item stands. */
export const streamsOf = ({ family, person, case: work, signal, request }: About): StreamRef[] => [
  ...(family ? [ref('family', family)] : []),
  ...(person ? [ref('person', person)] : []),
  ...(work ? [ref('case', work)] : []),
  ...(signal ? [ref('signal', signal)] : []),
  ...(request ? [ref('request', request)] : [])
]

/** On the agenda and neither taken off nor decided. */
export const waits = ({ dropped, decided }: Item): boolean => dropped === null && decided === null

export type Resolution = Omit<Decided, 'dissent' | 'opinion' | 'facts'> & {
  session: Id
  item: number
  question: string
  body: string
  /** the office whose body gave it, and who wrote it down */
  office: string
  secretary: string
}

/** The resolutions about one stream, oldest first, each measure with its report. */
export function resolutionsOf(facts: readonly Fact[]): Resolution[] {
  const found = new Map<string, Resolution>()
  for (const { type, at, version, data, office, actor } of facts) {
    const { session, item, question, body } = data as { session: Id; item: number; question: string; body: string }
    const key = `${session}/${item}`
    if (type === 'resolution.given') {
      const { dissent: _dissent, opinion: _opinion, facts: _facts, ...decided } = decidedFrom({ at, version, data })
      found.set(key, { ...decided, session, item, question, body, office, secretary: actor })
    }
    const one = found.get(key)
    if (type === 'resolution.reported' && one) one.measures = reported(one.measures, at, data)
  }
  return [...found.values()]
}
