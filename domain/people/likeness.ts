/** Why two entries of the register may be one person, and why they cannot. Proposed to a person, never decided here. */

/** What the register and the journal know of a person that tells it from another. */
export type Card = {
  given: string | null
  middle: string | null
  family: string | null
  birth: string | null
  birthYear: number | null
  sex: string | null
  territory: string | null
  identifiers: readonly { kind: string; value: string }[]
}
export type Reason =
  | 'same-identifier'
  | 'same-names'
  | 'similar-names'
  | 'same-birth'
  | 'swapped-birth'
  | 'same-birth-year'
  | 'same-territory'

const letters = (text: string | null) =>
  (text ?? '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}]/gu, '')
const swapped = (day: string) => `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}`
const yearOf = ({ birth, birthYear }: Card) => birthYear ?? (birth ? Number(birth.slice(0, 4)) : null)

/** Changes of single letters between two words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      )
    row = next
  }
  return row[other.length] ?? 0
}

const alike = (one: string, other: string) =>
  one === other || (Math.min(one.length, other.length) > 3 && distance(one, other) <= 1)

/**
 * The reasons for one person, strongest first; empty when they are two: another number of the same kind, another sex,
 * another birth, other given names (twins share all but that). `inOneFamily`: both stand as children of one family.
 */
export function likeness(one: Card, other: Card, inOneFamily = false): Reason[] {
  const numbers = one.identifiers.flatMap(mine => {
    const theirs = other.identifiers.find(each => each.kind === mine.kind)
    return theirs ? [theirs.value === mine.value] : []
  })
  if (numbers.includes(true)) return ['same-identifier']
  if (numbers.includes(false) || (one.sex && other.sex && one.sex !== other.sex)) return []
  const given = [letters(one.given), letters(other.given)] as const
  const family = [letters(one.family), letters(other.family)] as const
  if (!given[0] || !given[1] || !alike(...given) || !alike(...family)) return []
  if (inOneFamily && given[0] !== given[1]) return []
  const middle = [letters(one.middle), letters(other.middle)] as const
  if (middle[0] && middle[1] && !alike(...middle)) return []
  const birth = birthReason(one, other)
  if (birth === 'other') return []
  const exact = given[0] === given[1] && family[0] === family[1]
  // a near name alone is no reason, and a name alone only where nothing more is known of either
  if (!birth && (!exact || inOneFamily)) return []
  const reasons: Reason[] = [exact ? 'same-names' : 'similar-names']
  if (birth) reasons.push(birth)
  if (one.territory && one.territory === other.territory) reasons.push('same-territory')
  return reasons
}

function birthReason(one: Card, other: Card): Reason | 'other' | null {
  if (one.birth && other.birth) {
    if (one.birth === other.birth) return 'same-birth'
    return swapped(one.birth) === other.birth ? 'swapped-birth' : 'other'
  }
  const years = [yearOf(one), yearOf(other)] as const
  if (years[0] === null || years[1] === null) return null
  return years[0] === years[1] ? 'same-birth-year' : 'other'
}
