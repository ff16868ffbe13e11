/** The streams of a file as the rules of the domain read them. */
import { caseOf } from '#domain/cases/case.ts'
import { membersOf } from '#domain/families/entries.ts'
import { byTime, type Fact, type Stream } from '#domain/kernel/event.ts'
import type { File } from '#web/api/schema.ts'
import { fullName } from '#web/people/names.ts'

export type Opened = {
  file: File
  streams: readonly Stream[]
  person: Stream | undefined
  family: Stream | undefined
  cases: readonly Stream[]
  signals: readonly Stream[]
  nameOf(id: string | null | undefined): string | null
  serviceOf(id: string | null | undefined): string | null
  accountOf(login: string | null | undefined): string | null
  noteOf(reference: unknown): string | null
}

export function opened(file: File): Opened {
  const streams = file.streams.map(({ ref, version, facts }): Stream => {
    const known = facts.map(fact => ({ command: '', pack: '', ...fact }) as unknown as Fact)
    return { ref: { kind: ref.kind, id: ref.id }, version, facts: known.sort(byTime) }
  })
  const of = (kind: string) => streams.filter(stream => stream.ref.kind === kind)
  const began = (stream: Stream) => stream.facts[0]?.at ?? ''
  const cases = of('case').sort((a, b) => {
    const [open, other] = [caseOf(a.facts).state === 'open', caseOf(b.facts).state === 'open']
    return open === other ? began(b).localeCompare(began(a)) : open ? -1 : 1
  })
  const cards = new Map(file.people.map(card => [card.id, card]))
  const families = of('family')
  return {
    file,
    streams,
    person: file.subject.kind === 'person' ? streams.find(one => one.ref.id === file.subject.id) : undefined,
    family:
      families.find(one => one.ref.id === file.subject.id) ??
      families.find(one => membersOf(one.facts).some(member => member.person === file.subject.id)) ??
      families[0],
    cases,
    signals: of('signal').sort((a, b) => began(b).localeCompare(began(a))),
    nameOf: id => (id ? fullName(cards.get(id)) : null),
    serviceOf: id => (id ? (file.services.find(one => one.id === id)?.name ?? null) : null),
    accountOf: login => (login ? (file.accounts[login] ?? login) : null),
    noteOf(reference) {
      if (typeof reference !== 'string') return null
      return file.notes[reference] ?? file.notes[reference.split(':')[1] ?? ''] ?? null
    }
  }
}
