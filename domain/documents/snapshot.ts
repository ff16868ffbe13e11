/**
 * All that a paper can say, as plain texts and lists, at one moment: what is frozen when the paper is issued.
 * The reporter of a signal is not among what comes in, so no paper can name him.
 */
import { answerTerm } from '../assistance/request.ts'
import { caseOf } from '../cases/case.ts'
import { membersOf } from '../families/entries.ts'
import type { Fact, Stream, StreamRef } from '../kernel/event.ts'
import { byTime } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { runs } from '../law/clock.ts'
import type { Law } from '../law/pack.ts'
import type { PaperStyle, PaperTemplate } from '../law/paper.ts'
import { type Stay, staysOf } from '../placements/stays.ts'
import { addressProtected, protectionsOf } from '../proceedings/protection.ts'
import { signalOf } from '../signals/signal.ts'
import { isPaperOf } from './entries.ts'
import {
  type Card,
  dayText,
  entryRow,
  fullName,
  type Meaning,
  momentText,
  nothing,
  optionText,
  personText,
  type Row,
  serviceText,
  told
} from './in-words.ts'

/** A file as it is read: its streams and what their references mean. */
export type Filed = {
  streams: readonly Stream[]
  people: readonly Card[]
  /** text by note id */
  notes: Readonly<Record<string, string>>
  services: readonly { id: string; name: string; kind: string }[]
  /** name by login */
  accounts: Readonly<Record<string, string>>
}

export type Asked = {
  law: Law
  style: PaperStyle
  template: PaperTemplate
  file: Filed
  /** the stream that the paper is issued in */
  on: StreamRef
  /** the person whose file it is read from, for the chronology and where the stream names no child */
  subject: StreamRef
  /** version of the entry that it is the paper of */
  entry?: number | undefined
  now: Moment
  by: { account: string; office: string; roles: readonly string[] }
  /** the one person of the office in each role, by role; absent where there is none or several */
  staff: Readonly<Record<string, string>>
  number?: string | undefined
  /** what is bound behind a list */
  attachments?: readonly Row[] | undefined
}

export type Snapshot = {
  groups: Readonly<Record<string, Row>>
  lists: Readonly<Record<string, readonly Row[]>>
  /** by type, oldest first */
  entries: Readonly<Record<string, readonly Row[]>>
  entry: Row | null
}

/** Entries that keep order in other streams, mend what was written, or tell of the office's own work: not the life of a child. */
const innerEntries: ReadonlySet<string> = new Set([
  'person.engaged',
  'person.released',
  'person.joined-family',
  'person.left-family',
  'person.merged',
  'person.absorbed',
  'person.distinct',
  'subject.changed',
  'place.held',
  'stream.shown',
  'stream.hidden',
  'stay.taken-over',
  'case.subject-ended',
  'child.arrived',
  'adoption.follow-up-began'
])
const innerGroups = /^(entry|irregularity|document|proposal|interest|merge|split|clock|waiting)\./
const isInner = (type: string) => innerEntries.has(type) || innerGroups.test(type)

/** How a signal came and from whom would give its reporter away: told by the paper of the signal alone. */
const withheld: Readonly<Record<string, readonly string[]>> = {
  'signal.registered': ['source', 'channel', 'anonymous', 'office', 'children']
}

export function snapshot(asked: Asked): Snapshot {
  const { law, style, file, on, now, template } = asked
  const meaning: Meaning = {
    law,
    style,
    today: law.timing.zone.dayOf(now),
    people: new Map(file.people.map(card => [card.id, card])),
    services: new Map(file.services.map(one => [one.id, one])),
    families: familyNames(file, law, style),
    accounts: file.accounts,
    notes: file.notes,
    withheld: withAddressWithheld(file.streams, now, law)
  }
  const own = file.streams.find(stream => stream.ref.id === on.id)
  const paperOf = entryOf(own, template, asked.entry)
  const inFile = scopeOf(own, file.streams)
  const scope = [
    ...inFile,
    ...besideOf(paperOf, file.streams).filter(({ ref }) => !inFile.some(one => one.ref.id === ref.id))
  ]
  const facts = scope.flatMap(stream => stream.facts.filter(fact => fact.at <= now)).sort(byTime)
  const child = childOf(own, asked, paperOf)
  const person = file.streams.find(stream => stream.ref.id === child)
  const family = familyOf(own, scope, child)
  return {
    groups: {
      document: textRow({
        number: asked.number,
        date: dayText(meaning.today, style),
        title: template.words[law.pack.languages[0] ?? 'en']
      }),
      office: officeRow(asked.by.office, meaning),
      author: textRow({
        name: file.accounts[asked.by.account],
        role: asked.by.roles.map(role => optionText('roles', role, meaning))[0]
      }),
      staff: textRow(asked.staff),
      service: textRow(on.kind === 'service' ? serviceText(on.id, meaning) : {}),
      child: child ? textRow(personText(child, meaning)) : nothing,
      ...Object.fromEntries(
        family.map(one => [`member.${one.as}`, textRow(personText(one.person, meaning))]).reverse()
      ),
      case: caseRow(own, meaning),
      signal: signalRow(scope, meaning),
      placement: placementRow(own, person, now, meaning),
      answer: answerRow(scope, meaning)
    },
    lists: {
      members: family.filter(one => one.person !== child).map(one => memberRow(one, meaning)),
      parents: family.filter(one => isParent(one.as, law)).map(one => memberRow(one, meaning)),
      children: childrenOf(own, family, child).map(id => memberRow({ person: id, as: 'child' }, meaning)),
      siblings: family.filter(one => one.as === 'child' && one.person !== child).map(one => memberRow(one, meaning)),
      stays: staysOf(person?.facts ?? []).map(stay => stayRow(stay, meaning)),
      clocks: scope.flatMap(stream => clockRows(stream, meaning)),
      chronology: chronologyOf(file.streams, now, meaning),
      attachments: asked.attachments ?? []
    },
    entries: byType(facts, paperOf, meaning),
    entry: paperOf ? placed(paperOf, meaning) : null
  }
}

function familyNames({ streams, people }: Filed, law: Law, style: PaperStyle): ReadonlyMap<string, string> {
  const cards = new Map(people.map(card => [card.id, card]))
  return new Map(
    streams
      .filter(({ ref }) => ref.kind === 'family')
      .map(({ ref, facts }) => {
        const members = membersOf(facts)
        const parents = members.filter(one => isParent(one.as, law))
        const named = (parents.length > 0 ? parents : members).map(one => fullName(cards.get(one.person), style))
        return [ref.id, named.filter(Boolean).join(', ')]
      })
  )
}

/** Those whose address a standing order of protection keeps secret: no paper tells where they live. */
function withAddressWithheld(streams: readonly Stream[], now: Moment, law: Law): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { ref, facts } of streams) {
    if (ref.kind !== 'case' || !addressProtected(facts, now, law.timing.zone)) continue
    const { child } = caseOf(facts)
    if (child) found.add(child)
    for (const order of protectionsOf(facts))
      if (order.addressProtected) for (const one of order.protects) found.add(one)
  }
  return found
}

/** The streams that bear on a paper: its own with what stands behind it; in a person's, the whole file. */
function scopeOf(own: Stream | undefined, all: readonly Stream[]): readonly Stream[] {
  if (!own || own.ref.kind === 'person') return all
  if (own.ref.kind === 'case') {
    const { child, family, signals } = caseOf(own.facts)
    const mine = new Set<string>([own.ref.id, ...signals, ...(child ? [child] : []), ...(family ? [family] : [])])
    return all.filter(stream => mine.has(stream.ref.id) || stream.ref.kind === 'family')
  }
  return all.filter(stream => stream.ref.id === own.ref.id || ['person', 'family'].includes(stream.ref.kind))
}

/**
 * The streams that an entry speaks of and that stand in no file of its subject: what was asked of an agency, the sitting
 * that decided; on the agenda of a sitting, the families; of a family's case, the signals that it began with.
 */
export const namedBeside = ({ data, type }: Pick<Fact, 'data' | 'type'>): StreamRef[] => {
  const kinds = ['request', 'session', ...(type === 'session.item-put' ? (['family'] as const) : [])] as const
  const signals = type === 'case.opened' ? (data.signals as readonly string[]) : []
  return [
    ...kinds.flatMap(kind => {
      const id = data[kind]
      return typeof id === 'string' ? [{ kind, id }] : []
    }),
    ...signals.map(id => ({ kind: 'signal' as const, id }))
  ]
}

/** Of a sitting only what was said of the item that the entry is about. */
function besideOf(entry: Fact | undefined, all: readonly Stream[]): Stream[] {
  const item = entry?.data.item
  return (entry ? namedBeside(entry) : []).flatMap(({ id }) =>
    all
      .filter(stream => stream.ref.id === id)
      .map(stream => ({
        ...stream,
        facts: stream.facts.filter(fact => fact.data.item === undefined || fact.data.item === item)
      }))
  )
}

/** The entry named, or the latest of its kind. */
function entryOf(own: Stream | undefined, template: PaperTemplate, version: number | undefined): Fact | undefined {
  const fitting = (own?.facts ?? []).filter(fact => isPaperOf(template, fact))
  return version === undefined ? fitting.at(-1) : fitting.find(fact => fact.version === version)
}

function childOf(own: Stream | undefined, { subject, on }: Asked, entry: Fact | undefined): string | null {
  if (typeof entry?.data.child === 'string') return entry.data.child
  if (own?.ref.kind === 'case') {
    const { child, order } = caseOf(own.facts)
    if (child ?? order) return child ?? order?.child ?? null
  }
  if (own?.ref.kind === 'signal') {
    const { children } = signalOf(own.facts)
    return children.includes(subject.id) ? subject.id : (children[0] ?? null)
  }
  return on.kind === 'person' ? on.id : subject.kind === 'person' ? subject.id : null
}

function childrenOf(own: Stream | undefined, family: readonly Member[], child: string | null): readonly string[] {
  if (own?.ref.kind === 'signal') return signalOf(own.facts).children
  const all = family.filter(one => one.as === 'child').map(one => one.person)
  return child && !all.includes(child) ? [child, ...all] : all
}

type Member = { person: string; as: string }
/** The family that the stream itself is of; else that of the child; else the only one there. */
function familyOf(own: Stream | undefined, scope: readonly Stream[], child: string | null): readonly Member[] {
  const meant = own?.ref.kind === 'family' ? own.ref.id : own?.ref.kind === 'case' ? caseOf(own.facts).family : null
  const families = scope
    .filter(stream => stream.ref.kind === 'family')
    .map(({ ref, facts }) => ({ id: ref.id, members: membersOf(facts) }))
  const found =
    families.find(({ id }) => id === meant) ??
    families.find(({ members }) => members.some(one => one.person === child)) ??
    families[0]
  return found?.members ?? []
}

/** Parents are those whose word of the family roles says so; a pack that says nothing has none. */
const isParent = (role: string, law: Law) => law.option('family-roles', role)?.means === 'parent'

const textRow = (texts: Readonly<Record<string, string | null | undefined>>, codes: Row['codes'] = {}): Row => ({
  text: Object.fromEntries(Object.entries(texts).filter((one): one is [string, string] => Boolean(one[1]))),
  codes,
  lists: {}
})

const memberRow = ({ person, as }: Member, meaning: Meaning): Row =>
  textRow({ ...personText(person, meaning), as: optionText('family-roles', as, meaning) }, { as: [as] })

function officeRow(code: string, meaning: Meaning): Row {
  const office = meaning.law.offices.get(code)
  const region = office?.within ? meaning.law.offices.get(office.within) : undefined
  const word = (one: string | null | undefined) => (one ? optionText('offices', one, meaning) : undefined)
  return textRow({
    name: word(code),
    region: word(region?.code),
    agency: word(region?.within ?? region?.code),
    territory: office?.territory ? optionText('territories', office.territory, meaning) : undefined
  })
}

function caseRow(own: Stream | undefined, meaning: Meaning): Row {
  if (own?.ref.kind !== 'case') return nothing
  const work = caseOf(own.facts)
  const { zone } = meaning.law.timing
  return textRow(
    {
      type: optionText('case-types', work.type, meaning),
      opened: work.openedAt && dayText(zone.dayOf(work.openedAt), meaning.style),
      closed: work.closedAt && dayText(zone.dayOf(work.closedAt), meaning.style),
      outcome: work.outcome && optionText('case-outcomes', work.outcome, meaning),
      lead: work.lead && meaning.accounts[work.lead],
      office: optionText('offices', work.office, meaning),
      risks: work.risks.map(risk => optionText('risks', risk, meaning)).join('; ')
    },
    { type: [work.type], risks: work.risks }
  )
}

/** The latest signal behind the paper. */
function signalRow(scope: readonly Stream[], meaning: Meaning): Row {
  const stream = scope
    .filter(one => one.ref.kind === 'signal')
    .toSorted((a, b) => (a.facts[0]?.at ?? '').localeCompare(b.facts[0]?.at ?? ''))
    .at(-1)
  if (!stream) return nothing
  const signal = signalOf(stream.facts)
  const at = (type: string) => {
    const fact = stream.facts.find(one => one.type === type)
    return fact && momentText(fact.at, meaning)
  }
  const words = (vocabulary: string, codes: readonly string[]) =>
    codes.map(code => optionText(vocabulary, code, meaning)).join('; ')
  return textRow(
    {
      registered: at('signal.registered'),
      concluded: at('signal.concluded'),
      worker: signal.worker && meaning.accounts[signal.worker],
      office: optionText('offices', signal.office, meaning),
      kinds: words('signal-kinds', signal.kinds),
      urgency: words('urgencies', [signal.urgency]),
      result: signal.result && words('check-results', [signal.result]),
      risks: words('risks', signal.risks)
    },
    {
      kinds: signal.kinds,
      urgency: [signal.urgency],
      risks: signal.risks,
      ...(signal.result ? { result: [signal.result] } : {})
    }
  )
}

function placementRow(own: Stream | undefined, person: Stream | undefined, now: Moment, meaning: Meaning): Row {
  const stay = staysOf(person?.facts ?? []).find(one => one.from <= now && (one.to === null || now < one.to))
  const until = own?.ref.kind === 'case' ? caseOf(own.facts).until : null
  if (!stay) return textRow({ until: until && dayText(until, meaning.style) })
  const carer = stay.carer ? personText(stay.carer, meaning) : {}
  return textRow(
    {
      ...placeOf(stay, meaning),
      carerAddress: carer.address,
      since: momentText(stay.from, meaning),
      order: stay.order,
      until: until && dayText(until, meaning.style),
      basis: optionText('stay-bases', stay.basis, meaning)
    },
    { setting: [stay.setting], basis: [stay.basis] }
  )
}

/** Until when an agency is to answer what the paper asks of it. */
function answerRow(scope: readonly Stream[], meaning: Meaning): Row {
  const request = scope.find(stream => stream.ref.kind === 'request')
  const due = request && answerTerm(request.facts, meaning.law)?.due
  if (!due) return nothing
  const { dayOf, timeOf } = meaning.law.timing.zone
  // a term in days runs to the end of its last day
  return textRow({ due: timeOf(due) === '23:59' ? dayText(dayOf(due), meaning.style) : momentText(due, meaning) })
}

const placeOf = (stay: Stay, meaning: Meaning) => {
  const service = stay.service ? serviceText(stay.service, meaning) : {}
  return {
    setting: optionText('settings', stay.setting, meaning),
    place: service.name ?? (stay.carer ? fullName(meaning.people.get(stay.carer), meaning.style) : undefined),
    placeKind: service.kind
  }
}

const stayRow = (stay: Stay, meaning: Meaning): Row =>
  textRow(
    {
      ...placeOf(stay, meaning),
      from: momentText(stay.from, meaning),
      to: stay.to && momentText(stay.to, meaning),
      order: stay.order,
      basis: optionText('stay-bases', stay.basis, meaning),
      end: stay.end && optionText('stay-ends', stay.end, meaning)
    },
    { setting: [stay.setting], basis: [stay.basis], ...(stay.end ? { end: [stay.end] } : {}) }
  )

function clockRows(stream: Stream, meaning: Meaning): Row[] {
  const { law } = meaning
  return runs(law.pack.clocks, stream.facts, law.timing)
    .filter(run => run.state === 'running')
    .map(run => {
      const clock = law.clock(run.code)
      return textRow({
        name: clock?.words[law.pack.languages[0] ?? 'en'],
        since: momentText(run.startedAt, meaning),
        due: momentText(run.due ?? run.first, meaning),
        basis: clock?.norms[run.norm]?.basis
      })
    })
}

/** An entry with what every entry has: when it was true, who wrote it, from whose paper. */
function placed(fact: Fact, meaning: Meaning): Row {
  const row = entryRow(fact.type, fact.data, meaning)
  const { document } = fact
  const more = textRow({
    date: dayText(meaning.law.timing.zone.dayOf(fact.at), meaning.style),
    moment: momentText(fact.at, meaning),
    author: meaning.accounts[fact.actor],
    paperBy: document && optionText('authorities', document.by, meaning),
    paperNumber: document?.number,
    paperDated: document?.dated && dayText(document.dated, meaning.style)
  })
  return { ...row, text: { ...row.text, ...more.text } }
}

function byType(facts: readonly Fact[], paperOf: Fact | undefined, meaning: Meaning): Record<string, Row[]> {
  const found: Record<string, Row[]> = {}
  const { dayOf } = meaning.law.timing.zone
  const day = paperOf && dayOf(paperOf.at)
  for (const fact of facts) {
    const list = found[fact.type] ?? []
    found[fact.type] = list
    list.push({ ...placed(fact, meaning), ...(day && dayOf(fact.at) > day ? { later: true as const } : {}) })
  }
  return found
}

/** The child's life as far as the file tells it, oldest first. */
function chronologyOf(streams: readonly Stream[], now: Moment, meaning: Meaning): Row[] {
  const language = meaning.law.pack.languages[0] ?? 'en'
  return streams
    .flatMap(stream => stream.facts)
    .filter(fact => fact.at <= now && !isInner(fact.type))
    .sort(byTime)
    .map(fact => {
      const row = placed(fact, meaning)
      const own = entryRow(fact.type, fact.data, meaning)
      return textRow({
        date: row.text.date,
        moment: row.text.moment,
        what: meaning.law.pack.terms[`entry.${fact.type}`]?.[language] ?? fact.type,
        text: told(fact.type, own, meaning, withheld[fact.type] ?? []),
        author: row.text.author,
        paper: [row.text.paperBy, row.text.paperNumber, row.text.paperDated].filter(Boolean).join(', ')
      })
    })
}
