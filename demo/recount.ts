/**
 * Counts by hand what the engine computes from its ledger: plain loops over the entries, nothing shared with the
 * figures, so that the two can only agree by both being right.
 */
type Counted = {
  ref: { kind: string; id: string }
  entry: { version: number; type: string; at: string; data: { readonly [field: string]: unknown } }
}

/** From the first moment of the period up to, and without, the first moment after it. */
export type Period = { from: string; to: string }
export type Recount = {
  kin: number
  foster: number
  residential: number
  familyType: number
  crisis: number
  transitional: number
  preventionBegun: number
  preventionClosed: number
  preventionSucceeded: number
  kinPlaced: number
  reintegrationWorked: number
  returned: number
}

export function recount(entries: Iterable<Counted>, { from, to }: Period): Recount {
  const lives = new Map<string, { at: string; version: number; place: string }>()
  const opened = new Map<string, { at: string; type: unknown }>()
  const closed = new Map<string, { at: string; outcome: unknown }>()
  const stays = new Map<string, Counted['entry'][]>()
  for (const { ref, entry } of entries) {
    const { type, at, version, data } = entry
    if (type === 'case.opened') opened.set(ref.id, { at, type: data.type })
    if (type === 'case.closed') closed.set(ref.id, { at, outcome: data.outcome })
    if (type.startsWith('stay.')) stays.set(ref.id, [...(stays.get(ref.id) ?? []), entry])
    if ((type !== 'stay.began' && type !== 'stay.ended') || at >= to) continue
    const last = lives.get(ref.id)
    if (last && (last.at > at || (last.at === at && last.version > version))) continue
    lives.set(ref.id, { at, version, place: type === 'stay.ended' ? 'home' : placeOf(data) })
  }
  const homes = [...lives.values()].map(({ place }) => place)
  const count = (...places: string[]) => homes.filter(home => places.includes(home)).length
  return {
    kin: count('kin'),
    foster: count('foster'),
    residential: count('cnst', 'crisis-centre', 'transitional'),
    familyType: count('cnst'),
    crisis: count('crisis-centre'),
    transitional: count('transitional'),
    ...preventions(opened, closed, { from, to }),
    kinPlaced: placedWithKin(stays, { from, to }),
    ...reintegrations(opened, closed, { from, to })
  }
}

/** Services and institutions by hand: what works and who lives there just before `to`, and what closed in the period. */
export type NetworkRecount = {
  services: number
  places: number
  inInstitutions: number
  institutionsOpen: number
  institutionsClosed: number
}
const inTheCommunity = [
  'cnst',
  'crisis-centre',
  'family-crisis-centre',
  'transitional',
  'mother-and-baby',
  'shelter',
  'supervised-home',
  'community-support',
  'community-centre',
  'street-children',
  'day-centre',
  'rehabilitation',
  'assistant',
  'respite',
  'mobile'
]
const institutions = ['home-without-care', 'home-disability', 'home-medical']

export function recountNetwork(entries: Iterable<Counted>, { from, to }: Period): NetworkRecount {
  const services = new Map<string, Counted['entry'][]>()
  const children = new Map<string, Counted['entry'][]>()
  for (const { ref, entry } of entries) {
    const into = ref.kind === 'service' ? services : ref.kind === 'person' ? children : undefined
    if (!into || entry.at >= to) continue
    const own = into.get(ref.id)
    if (own) own.push(entry)
    else into.set(ref.id, [entry])
  }
  const count = { services: 0, places: 0, inInstitutions: 0, institutionsOpen: 0, institutionsClosed: 0 }
  for (const own of services.values()) {
    const { kind, funding, places, closed } = cameTo(own)
    if (institutions.includes(kind)) {
      if (!closed) count.institutionsOpen += 1
      else if (closed >= from) count.institutionsClosed += 1
    }
    if (closed || funding !== 'state-budget' || !inTheCommunity.includes(kind)) continue
    count.services += 1
    count.places += places
  }
  for (const own of children.values()) if (institutions.includes(lastHome(own))) count.inInstitutions += 1
  return count
}

function cameTo(own: readonly Counted['entry'][]) {
  let [kind, funding, places, closed] = ['', '', 0, '']
  for (const { type, at, data } of inTime(own)) {
    if (type === 'service.opened') [kind, funding] = [String(data.kind), String(data.funding)]
    if (type === 'service.opened' || type === 'service.capacity') places = Number(data.places)
    if (type === 'service.closed') closed = at
  }
  return { kind, funding, places, closed }
}

function lastHome(own: readonly Counted['entry'][]): string {
  let lives = ''
  for (const { type, data } of inTime(own))
    if (type === 'stay.began') lives = String(data.serviceKind)
    else if (type === 'stay.ended') lives = ''
  return lives
}

const inTime = (own: readonly Counted['entry'][]) =>
  own.toSorted((a, b) => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1))

const placeOf = (data: Counted['entry']['data']): string =>
  data.setting === 'residential' ? String(data.serviceKind) : String(data.setting)

/** First days with a relative: one who goes on with the same relative under a new order is not placed anew. */
function placedWithKin(stays: ReadonlyMap<string, readonly Counted['entry'][]>, { from, to }: Period): number {
  let count = 0
  for (const own of stays.values()) {
    let carer: unknown
    for (const { type, at, data } of inTime(own)) {
      const next = type === 'stay.began' && data.setting === 'kin' ? data.carer : undefined
      if (next !== undefined && next !== carer && at >= from && at < to) count += 1
      carer = next
    }
  }
  return count
}

function preventions(
  opened: ReadonlyMap<string, { at: string; type: unknown }>,
  closed: ReadonlyMap<string, { at: string; outcome: unknown }>,
  { from, to }: Period
): Pick<Recount, 'preventionBegun' | 'preventionClosed' | 'preventionSucceeded'> {
  const count = { preventionBegun: 0, preventionClosed: 0, preventionSucceeded: 0 }
  for (const [id, { at, type }] of opened) {
    if (type !== 'prevention') continue
    if (at >= from && at < to) count.preventionBegun += 1
    const end = closed.get(id)
    if (!end || end.at < from || end.at >= to) continue
    count.preventionClosed += 1
    if (end.outcome === 'successful') count.preventionSucceeded += 1
  }
  return count
}

function reintegrations(
  opened: ReadonlyMap<string, { at: string; type: unknown }>,
  closed: ReadonlyMap<string, { at: string; outcome: unknown }>,
  { from, to }: Period
): Pick<Recount, 'reintegrationWorked' | 'returned'> {
  const count = { reintegrationWorked: 0, returned: 0 }
  for (const [id, { at, type }] of opened) {
    if (type !== 'reintegration' || at >= to) continue
    const end = closed.get(id)
    if (end && end.at < from) continue
    count.reintegrationWorked += 1
    if (end && end.at < to && end.outcome === 'reintegrated') count.returned += 1
  }
  return count
}
