/**
 * A conflict of interest: whoever stands aside from a person neither decides nor sees. It is declared on the person's
 * stream and written to every work that an office has or had with the person, since each stream is read by itself.
 */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { peopleOf, worksOf } from '../acts/around.ts'
import { requestsIn } from '../assistance/request.ts'
import { caseOf } from '../cases/case.ts'
import { assigned } from '../cases/open.ts'
import { type Decision, type Refusal, rule } from '../kernel/answer.ts'
import type { Draft, Stream, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Law } from '../law/pack.ts'
import { familiesOf } from '../placements/siblings.ts'
import { signalOf } from '../signals/signal.ts'
import { type Interest, standingInterests, standsAside } from './interests.ts'

type Sees = Pick<Seen, 'self' | 'of'>

/** The streams in which an interest in the person stands beside the person's own. */
function places({ self, of }: Sees): StreamRef[] {
  const works = worksOf(self.facts)
  const families = [...familiesOf(self.facts), ...works.flatMap(({ id }) => caseOf(of(id).facts).family ?? [])]
  const requests = works.flatMap(({ id }) => requestsIn(of(id).facts).all)
  const all = [...works, ...families.map(id => ref('family', id)), ...requests.map(id => ref('request', id))]
  return [...new Map(all.map(one => [one.id, one])).values()]
}

/** What the account leads: open cases with the person, and open signals whose check it has. */
function ledBy(account: string, { self, of }: Sees): Stream[] {
  return [...new Set(worksOf(self.facts).map(({ id }) => id))].map(of).filter(({ ref: { kind }, facts }) => {
    if (kind === 'case') {
      const { state, lead } = caseOf(facts)
      return state === 'open' && lead === account
    }
    const { state, worker } = signalOf(facts)
    return state === 'open' && worker === account
  })
}

/** Whoever may lift an interest may also declare one for a colleague; anyone declares their own. */
const mayForOthers = (law: Law): readonly string[] => law.pack.process.person?.known?.['person.lift-interest'] ?? []

export const declareInterest = act('person.declare-interest', 'person', {
  adds: true,
  input: z.strictObject({
    account: field.account(),
    kind: field.code('interests'),
    /** who takes over what the account leads with this person, at once */
    lead: field.account().optional(),
    note: field.note().optional()
  }),
  needs: (input, seen) => [
    ...places(seen),
    ...ledBy(input.account, seen).flatMap(work =>
      work.ref.kind === 'case' ? peopleOf(work, seen.of).map(person => ref('person', person)) : []
    )
  ],
  decide({ account, kind, lead, note }, seen) {
    if (account !== seen.by.account && !seen.by.roles.some(role => mayForOthers(seen.law).includes(role)))
      return {
        refusals: [{ why: 'not-permitted', act: 'person.declare-interest', roles: [...mayForOthers(seen.law)] }]
      }
    const led = ledBy(account, seen)
    if (led.length > 0 && !lead) return rule('interest-needs-new-lead', 'lead')
    if (lead === account) return rule('lead-has-interest', 'lead')
    const said = { account, person: seen.self.ref.id, kind }
    // what came over from an entry merged into this one does not stand in the way
    if (standingInterests(seen.self.facts).some(one => same(one, said)))
      return rule('interest-already-declared', 'account')
    return {
      drafts: [
        ...led.flatMap(work => handedTo(lead ?? '', work, seen)),
        draft(seen.self.ref, 'interest.declared', seen.at, { ...said, note }),
        ...places(seen).map(place => draft(place, 'interest.declared', seen.at, said))
      ]
    }
  }
})

const handedTo = (lead: string, work: Stream, seen: Seen): Draft[] =>
  work.ref.kind === 'case'
    ? assigned(work, lead, seen)
    : [draft(work.ref, 'signal.assigned', seen.at, { worker: lead })]

export const liftInterest = act('person.lift-interest', 'person', {
  adds: true,
  input: z.strictObject({ account: field.account(), note: field.note().optional() }),
  needs: (_input, seen) => places(seen),
  decide({ account, note }, seen): Decision {
    if (!standsAside(seen.self.facts, account)) return rule('no-such-interest', 'account')
    // with those that came over from an entry merged into this one
    const all = standingInterests(seen.self.facts).filter(one => one.account === account)
    const lifted = all.map(({ person }) => ({ account, person }))
    const holds = (place: StreamRef, one: (typeof lifted)[number]) =>
      standingInterests(seen.of(place.id).facts).some(held => same(held, one))
    return {
      drafts: [
        ...lifted.map(one => draft(seen.self.ref, 'interest.lifted', seen.at, { ...one, note })),
        ...places(seen).flatMap(place =>
          lifted.filter(one => holds(place, one)).map(one => draft(place, 'interest.lifted', seen.at, one))
        )
      ]
    }
  }
})

const same = (a: Pick<Interest, 'account' | 'person'>, b: Pick<Interest, 'account' | 'person'>) =>
  a.account === b.account && a.person === b.person

type Streams = Pick<Seen, 'self' | 'at'> & { streams: ReadonlyMap<string, Stream> }

/** A stream that is begun or joined with a person brings the person's standing interests along. */
export function carried(drafts: readonly Draft[], { self, streams, at }: Streams): Draft[] {
  const found: Draft[] = []
  const known = (id: string) => (id === self.ref.id ? self : streams.get(id))
  for (const one of drafts) {
    const link = linkOf(one)
    const into = link && (link.into === self.ref.id ? self.ref : streams.get(link.into)?.ref)
    if (!link || !into) continue
    const there = standingInterests(known(link.into)?.facts ?? [])
    for (const interest of standingInterests(known(link.person)?.facts ?? [])) {
      if (there.some(held => same(held, interest))) continue
      if (found.some(held => held.stream.id === into.id && same(held.data as Interest, interest))) continue
      found.push(draft(into, 'interest.declared', at, interest))
    }
  }
  return found
}

/** Which person a draft ties to which stream. */
function linkOf({ type, stream, data }: Draft): { person: string; into: string } | null {
  const said = data as { signal?: string; case?: string; person?: string }
  const work = said.case ?? said.signal
  if (type === 'person.engaged' && work) return { person: stream.id, into: work }
  if (type === 'family.joined' && said.person) return { person: said.person, into: stream.id }
  if (type === 'request.made' && said.person) return { person: said.person, into: stream.id }
  return null
}

/** Why the drafts may not be: their author, or the lead whom they name, stands aside from one of their streams. */
export function conflictsIn(
  drafts: readonly Draft[],
  { self, streams }: Omit<Streams, 'at'>,
  account: string
): Refusal[] {
  for (const { type, stream, data } of drafts) {
    const facts = stream.id === self.ref.id ? self.facts : (streams.get(stream.id)?.facts ?? [])
    if (standsAside(facts, account)) return [{ why: 'rule', rule: 'conflict-of-interest' }]
    const said = data as { lead?: string; worker?: string }
    const named = type.startsWith('interest.') ? undefined : (said.lead ?? said.worker)
    if (named && standsAside(facts, named))
      return [{ why: 'rule', rule: 'lead-has-interest', field: said.lead ? 'lead' : 'worker' }]
  }
  return []
}
