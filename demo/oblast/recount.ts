/**
 * The published figures counted again from the entries alone, without the ledger: whoever reads the journal comes to the
 * same numbers. Nothing of the core is used but its shapes.
 */
export type Counted = {
  ref: { kind: string; id: string }
  entry: { type: string; at: string; version: number; data: Record<string, unknown> }
}
type Own = readonly Counted['entry'][]

const inTime = (own: Own): Own => own.toSorted((a, b) => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1))

/** Entries of each stream of a kind, in the order of time. */
export function streamsIn(entries: Iterable<Counted>): Map<string, Map<string, Own>> {
  const kinds = new Map<string, Map<string, Counted['entry'][]>>()
  for (const { ref, entry } of entries) {
    const streams = kinds.get(ref.kind) ?? new Map<string, Counted['entry'][]>()
    kinds.set(ref.kind, streams)
    const own = streams.get(ref.id)
    if (own) own.push(entry)
    else streams.set(ref.id, [entry])
  }
  return new Map(
    [...kinds].map(([kind, streams]) => [kind, new Map([...streams].map(([id, own]) => [id, inTime(own)]))])
  )
}
type Streams = ReturnType<typeof streamsIn>
const all = (streams: Streams, kind: string) => [...(streams.get(kind) ?? [])]

/** Does the family or the person stand on a register just before a moment? */
function stands(own: Own, register: string, before: string): boolean {
  let on = false
  for (const { type, at, data } of own)
    if (at < before && data.register === register) {
      if (type === 'register.entered') on = true
      if (type === 'register.left') on = false
    }
  return on
}

/** Families on a register just before a moment, and those of their children who are not eighteen on that day. */
export function onRegister(streams: Streams, register: string, before: string, day: string) {
  const families = all(streams, 'family').filter(([, own]) => stands(own, register, before))
  const children = new Set<string>()
  for (const [, own] of families) {
    const members = new Set<string>()
    for (const { type, at, data } of own) {
      if (at >= before || data.as !== 'child') continue
      if (type === 'family.joined') members.add(String(data.person))
      if (type === 'family.left') members.delete(String(data.person))
    }
    for (const one of members) children.add(one)
  }
  const persons = streams.get('person')
  const grown = `${Number(day.slice(0, 4)) - 18}${day.slice(4)}`
  const young = [...children].filter(id => {
    const birth = persons?.get(id)?.find(({ type }) => type === 'person.registered')?.data.birth
    return typeof birth !== 'string' || birth > grown
  })
  return { families: families.length, children: young.length }
}

/** Families in which a court gave this status to a parent, each once. */
export function ruledFamilies(streams: Streams, status: string, from: string, to: string): number {
  const families = new Set<unknown>()
  for (const [, own] of all(streams, 'person'))
    if (own.some(({ type, at, data }) => type === 'rights.changed' && data.status === status && at >= from && at < to))
      families.add(own.find(({ type }) => type === 'person.joined-family')?.data.family)
  families.delete(undefined)
  return families.size
}

export const withoutCare = (streams: Streams, before: string): number =>
  all(streams, 'person').filter(([, own]) => stands(own, 'without-care', before)).length

/** Families whose contract is in force just before a moment, and those of them at each level. */
export function contracts(streams: Streams, before: string, day: string): Record<string, number> {
  const found: Record<string, number> = { all: 0 }
  for (const [, own] of all(streams, 'case')) {
    let until = ''
    let level = ''
    for (const { type, at, data } of own) {
      if (at >= before) continue
      if (type === 'contract.signed') until = String(data.until)
      if (type === 'contract.ended' || type === 'case.closed') until = ''
      if (type === 'level.set') level = String(data.level)
    }
    if (until < day || own[0]?.data.type !== 'accompaniment') continue
    found.all = (found.all ?? 0) + 1
    found[level] = (found[level] ?? 0) + 1
  }
  return found
}

/** Where children live just before a moment, by setting, and how many were adopted until then. */
export function homes(streams: Streams, before: string): Record<string, number> {
  const found: Record<string, number> = {}
  const add = (where: string) => {
    found[where] = (found[where] ?? 0) + 1
  }
  for (const [, own] of all(streams, 'person')) {
    let lives = ''
    for (const { type, at, data } of own) {
      if (at >= before) continue
      if (type === 'stay.began') lives = String(data.setting)
      if (type === 'stay.ended') lives = ''
      if (type === 'adoption.in-force') add('adopted')
    }
    if (lives) add(lives)
  }
  return found
}

/** Stays in a ward that ended in a period, and those of them after which the child was with its parents again. */
export function leftWard(streams: Streams, from: string, to: string): { left: number; returned: number } {
  const found = { left: 0, returned: 0 }
  for (const [, own] of all(streams, 'person')) {
    let ward = false
    for (const { type, at, data } of own) {
      if (type !== 'stay.began' && type !== 'stay.ended') continue
      if (ward && at >= from && at < to) {
        found.left += 1
        if (type === 'stay.ended' && data.reason === 'returned-parents') found.returned += 1
      }
      ward = type === 'stay.began' && data.setting === 'ward'
    }
  }
  return found
}
