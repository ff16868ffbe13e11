/** What stands in the way of an act, told while the form is being filled in, by the functions the server obeys. */
import type { Act, Actor } from '#domain/acts/act.ts'
import { unmetBefore } from '#domain/acts/requirements.ts'
import { standing } from '#domain/acts/states.ts'
import { take } from '#domain/acts/take.ts'
import type { Refusal } from '#domain/kernel/answer.ts'
import type { Data, Document, Fact, Stream } from '#domain/kernel/event.ts'
import { ref } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import type { ServiceRow } from '#web/api/schema.ts'

export type Asked = {
  act: Act
  input: Data
  at: Moment
  by: Actor
  recorded: boolean
  /** the document of others from which it is written down */
  document?: Document | undefined
  self: Stream
  streams: readonly Stream[]
  service: ServiceRow | null
}

/** Only what is certain from here: streams that the page has not loaded are left to the server. */
export function standsInTheWay(
  { act, input, at, by, recorded, document, self, streams, service }: Asked,
  law: Law
): readonly Refusal[] {
  const known = [...streams, ...(service ? [streamOf(service, at)] : [])]
  const loaded = new Map(known.map(stream => [stream.ref.id, stream]))
  const unmet = unmetBefore(act.name, { self, streams: loaded, input, at, document }, law).map(
    ({ requirement, unknown }): Refusal => ({ why: 'requirement', requirement: requirement.id, unknown })
  )
  const parsed = act.input.safeParse(input)
  if (!parsed.success) return [...(recorded ? [] : roles(act.name, self, input, by, law)), ...unmet]
  try {
    const asked = {
      act,
      input: parsed.data as Data,
      at,
      by,
      recorded,
      document,
      self,
      streams: loaded,
      newId: () => crypto.randomUUID()
    }
    const taken = take(asked, law)
    if (!('refusals' in taken)) return recorded ? unmet : []
    return [...taken.refusals.filter(refusal => certain(refusal, service)), ...(recorded ? unmet : [])]
  } catch {
    return unmet
  }
}

/** Said at once, before the form is full: somebody else takes this act. */
function roles(act: string, self: Stream, input: Data, by: Actor, law: Law): Refusal[] {
  const { subject, state } = standing(self, input)
  const taking = law.pack.process[subject]?.[state]?.[act]
  return taking && !by.roles.some(role => taking.includes(role)) ? [{ why: 'not-permitted', act, roles: taking }] : []
}

const unseen = new Set(['capacity-not-approved', 'approved-by-a-second-person'])

function certain(refusal: Refusal, service: ServiceRow | null): boolean {
  if (refusal.why === 'not-found') return false
  // who waits and what was approved stands in the service's own stream, which only the server has read
  if (refusal.why === 'rule' && unseen.has(refusal.rule)) return false
  return !(
    refusal.why === 'rule' &&
    !service &&
    (refusal.rule.startsWith('service-') || refusal.rule === 'no-place-free')
  )
}

/** A service as the list shows it, in the form the rules read. */
function streamOf(row: ServiceRow, at: Moment): Stream {
  const fact = (version: number, type: string, data: Data): Fact => ({
    version,
    type,
    at: '2000-01-01T00:00:00.000Z' as Moment,
    recordedAt: at,
    actor: '',
    office: row.office,
    command: '',
    pack: '',
    data
  })
  const facts = [
    fact(1, 'service.opened', { kind: row.kind, places: row.places, territory: row.territory, office: row.office })
  ]
  if (row.state === 'closed') facts.push(fact(2, 'service.closed', {}))
  if (row.frozenAt) facts.push(fact(3, 'service.frozen', {}))
  for (let n = 0; n < row.taken; n++)
    facts.push(fact(n + 4, 'place.held', { child: `taken-${n}`, stays: [{ from: '2000-01-01T00:00:00.000Z' }] }))
  return { ref: ref('service', row.id), version: facts.length, facts }
}
