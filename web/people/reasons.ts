/** Why a person found may be the one meant. The reasons are shown; a person decides. */
import type { Hit } from '#web/api/schema.ts'
import { useWords } from '#web/words/language.tsx'

type Sought = {
  given?: string
  middle?: string
  family?: string
  birth?: string
  birthYear?: number
  identifier?: { value?: string }
}

const alike = (a: string | null | undefined, b: string | undefined) =>
  Boolean(a && b && a.trim().toLowerCase() === b.trim().toLowerCase())

export function useReasons(): (sought: Sought, hit: Hit) => string {
  const { t } = useWords()
  return (sought, hit) => {
    const found: string[] = []
    const year = sought.birth ? Number(sought.birth.slice(0, 4)) : sought.birthYear
    if (hit.own) {
      const { card } = hit
      if (card.identifiers.some(one => alike(one.value, sought.identifier?.value))) found.push(t('likely.same-number'))
      if (alike(card.family, sought.family)) found.push(t('likely.same-family'))
      if (alike(card.given, sought.given)) found.push(t('likely.same-given'))
      if (card.birth && card.birth === sought.birth) found.push(t('likely.same-birth'))
      else if (year && (card.birth?.startsWith(String(year)) || card.birthYear === year))
        found.push(t('likely.same-year'))
    } else if (year && hit.card.birthYear === year) found.push(t('likely.same-year'))
    if (found.length === 0 || !hit.own) found.unshift(t('likely.name', { share: Math.round(hit.likeness * 100) }))
    return found.join(' · ')
  }
}
