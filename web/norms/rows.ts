/** Every dated norm of the pack as one list: deadlines, requirements, ages, papers. */
import type { Day } from '#domain/kernel/time.ts'
import type { Clock, Norm } from '#domain/law/clock.ts'
import type { Law } from '#domain/law/pack.ts'
import type { Words } from '#domain/law/words.ts'

export type NormRow = {
  kind: 'clock' | 'requirement' | 'age' | 'paper'
  code: string
  words: Words | null
  months: number | null
  basis: string
  certainty: string | null
  verified: boolean | null
  from: Day | null
  to: Day | null
  clock: Clock | null
  norm: Norm | null
}

const none = { words: null, months: null, from: null, to: null, clock: null, norm: null }

export function normRows({ pack }: Law): NormRow[] {
  return [
    ...pack.clocks.flatMap(clock =>
      clock.norms.map(norm => ({
        ...none,
        ...norm,
        kind: 'clock' as const,
        code: clock.code,
        words: clock.words,
        clock,
        norm
      }))
    ),
    ...pack.requirements.map(({ id, words, basis, certainty, verified, from = null, to = null }) => ({
      ...none,
      kind: 'requirement' as const,
      code: id,
      words,
      basis,
      certainty,
      verified,
      from,
      to
    })),
    ...pack.ages.map(({ months, basis, certainty, verified }) => ({
      ...none,
      kind: 'age' as const,
      code: `age-${months}`,
      months,
      basis,
      certainty,
      verified
    })),
    ...(pack.papers?.templates ?? []).flatMap(({ code, words, basis }) =>
      basis.map(one => ({ ...none, ...one, kind: 'paper' as const, code, words }))
    )
  ]
}

/** How a row stands on a day. A start in 2000 only means that the true one is not known. */
export const standingOn = ({ from, to }: NormRow, day: Day): 'holds' | 'coming' | 'past' =>
  from !== null && from > day ? 'coming' : to !== null && to <= day ? 'past' : 'holds'

/** Small letters, for finding. */
export const matches = (text: string, sought: string): boolean =>
  sought
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.toLowerCase().includes(word))
