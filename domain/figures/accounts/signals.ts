/**
 * Signals from their registration on: what was told, how soon it was checked, what the check came to, and whether the
 * bodies concerned met. They stay in the ledger, so that the signals of a period can be counted by what became of them.
 * Each child that one is about has a line too, with what is told of children and no more.
 */
import type { Fact } from '../../kernel/event.ts'
import type { Moment } from '../../kernel/time.ts'
import { runs } from '../../law/clock.ts'
import type { Law } from '../../law/pack.ts'
import type { Spell, Told } from '../spell.ts'
import { between, type Change, line, term } from './line.ts'

type Said = {
  office: string
  children: string[]
  kinds: string[]
  kind: string
  channel: string
  source: string
  urgency: string
  result: string
  person: string
  from: string
  to: string
}

export function signals({ facts, law }: Told): Spell[] {
  const first = facts.find(({ type }) => type === 'signal.registered')
  if (!first) return []
  const spans = spansOf(facts)
  const children = [...new Set(spans.filter(one => one.to === null).map(one => one.child))]
  const changes = changesOf(facts, law)
  const own = line([...changes, ...checked(facts, law)], {
    ledger: 'signal',
    line: 'signal',
    since: first.at,
    person: (children.length === 1 ? children[0] : null) ?? null
  })
  return [
    ...own,
    ...spans.flatMap(({ child, from, to, came }) =>
      between(line(changes.map(ofChild), { ledger: 'signal-child' }), {
        from,
        to,
        came,
        went: to === null ? {} : { beyond: 'dropped' }
      }).map(spell => ({
        ...spell,
        line: child,
        person: child,
        since: from
      }))
    )
  ]
}

function changesOf(facts: readonly Fact[], law: Law): Change[] {
  const changes: Change[] = []
  for (const { type, at, data } of facts) {
    const said = data as Said
    if (type === 'signal.registered') {
      const { channel, source, urgency, office, kinds } = said
      const violence = kinds.some(kind => law.option('signal-kinds', kind)?.means === 'violence') ? 'yes' : 'no'
      const set = {
        channel,
        source,
        urgency,
        office,
        signalKind: kinds[0],
        violence,
        coordination: 'no',
        state: 'open'
      }
      changes.push({ at, how: 'registered', set })
    } else if (type === 'transfer.accepted') changes.push({ at, how: 'transfer', set: { office: said.office } })
    else if (type === 'signal.meeting' && law.option('meeting-kinds', said.kind)?.means === 'coordination')
      changes.push({ at, how: 'coordinated', set: { coordination: 'yes' } })
    else if (type === 'signal.concluded')
      changes.push({ at, how: 'concluded', set: { state: 'concluded', result: said.result } })
    else if (type === 'signal.joined') changes.push({ at, how: 'joined', set: { state: 'joined' } })
  }
  return changes
}

const childs = ['source', 'office', 'signalKind', 'violence', 'coordination']
const ofChild = ({ at, how, set }: Change): Change => ({
  at,
  how,
  set: Object.fromEntries(Object.entries(set).filter(([field]) => childs.includes(field)))
})

/** How the term of the check was kept; where there are several, by the one that went worst. */
function checked(facts: readonly Fact[], law: Law): Change[] {
  const named = new Set(law.pack.counted.check)
  const found = runs(
    law.pack.clocks.filter(clock => named.has(clock.code)),
    facts,
    law.timing
  ).map(term)
  const moments = [...new Set(found.flatMap(one => one.map(({ at }) => at)))].sort()
  return moments.map(at => ({ at, how: 'changed', set: { check: worst(found, at) } }))
}

const worse = ['overdue', 'late', 'not-yet', 'in-time', 'lapsed']
function worst(terms: readonly { at: Moment; state: string }[][], at: Moment): string | undefined {
  const states = terms.map(one => one.findLast(step => step.at <= at)?.state)
  return worse.find(state => states.includes(state))
}

type Span = { child: string; from: Moment; to: Moment | null; came: string }

/** Which child it was about from when to when. */
function spansOf(facts: readonly Fact[]): Span[] {
  const spans: Span[] = []
  const begin = (child: string, from: Moment, came: string) => spans.push({ child, from, to: null, came })
  for (const { type, at, data } of facts) {
    const said = data as Said
    if (type === 'signal.registered') for (const child of said.children) begin(child, at, 'registered')
    else if (type === 'signal.child-added') begin(said.person, at, 'added')
    else if (type === 'signal.child-dropped') {
      const open = spans.find(one => one.child === said.person && one.to === null)
      if (open) open.to = at
    } else if (type === 'subject.changed') for (const one of spans) if (one.child === said.from) one.child = said.to
  }
  // two entries that turn out to be one child are one line
  return spans.filter(
    (one, nth) =>
      !spans.some((other, at) => at < nth && other.child === one.child && (other.to === null || other.to > one.from))
  )
}
