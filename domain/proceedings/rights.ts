/** What courts say of parental rights, for each parent and each child, from the judgment to its force. */
import { draft, type Seen } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import type { Draft, Fact, Stream, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import type { Id } from '../kernel/fields.ts'
import { effectOf, type Track } from './tracks.ts'

export type Said = readonly { parent: Id; status: string; child?: Id | undefined }[]

/** Why what is said of rights is not clear: in a family's case each names its child, and nothing is said twice. */
export function unclearRights(said: Said | undefined, { self }: Pick<Seen, 'self'>): string | null {
  if (!said) return null
  if (!caseOf(self.facts).child && said.some(({ child }) => !child)) return 'which-child'
  const bonds = said.map(({ parent, child }) => `${parent} ${child ?? ''}`)
  return new Set(bonds).size < bonds.length ? 'named-twice' : null
}

/** The part of it that concerns the child of one of the cases; all of it in a family's case. */
export function rightsIn(work: Stream, said: Said | undefined): Said | undefined {
  const { child } = caseOf(work.facts)
  const own = said?.filter(one => child === null || one.child === undefined || one.child === child)
  return own && own.length > 0 ? own : undefined
}

/** The children whose rights judgments of these cases speak of. */
export const childrenRuledOn = (works: readonly Stream[]): StreamRef[] => [
  ...new Map(
    works
      .flatMap(({ facts }) => {
        const { child } = caseOf(facts)
        return [
          ...(child ? [child] : []),
          ...facts.flatMap(fact => saidIn(fact)?.flatMap(one => one.child ?? []) ?? [])
        ]
      })
      .map(id => [id, ref('person', id)] as const)
  ).values()
]

const saidIn = (fact: Fact) => (fact.type === 'judgment.given' ? (fact.data.rights as Said | undefined) : undefined)

/** The judgment on rights that becomes final with these proceedings, null where there is none or it was refused. */
export function finalRights(tracks: readonly Track[], work: Stream): { said: Said; judgment: Fact } | null {
  for (const track of tracks) {
    if (track.subject !== 'rights' || effectOf(track) !== 'grants') continue
    for (const { version } of track.rulings.toReversed()) {
      const judgment = work.facts.find(fact => fact.version === version)
      const said = judgment && saidIn(judgment)
      if (said) return { said, judgment }
    }
  }
  return null
}

/** What stands in the children's own streams from the force on; with the day of the judgment, from which terms are counted. */
export function rightsChanged(tracks: readonly Track[], work: Stream, seen: Seen): Draft[] {
  const final = finalRights(tracks, work)
  if (!final) return []
  const { child } = caseOf(work.facts)
  const { court, number } = final.judgment.data
  const decided = seen.law.timing.zone.dayOf(final.judgment.at)
  return final.said.flatMap(one => {
    const id = one.child ?? child
    const { parent, status } = one
    return id ? [draft(ref('person', id), 'rights.changed', seen.at, { parent, status, court, number, decided })] : []
  })
}
