/** How a person is called on the screen. */
import type { Day } from '#domain/kernel/time.ts'
import { ageOn, daysBetween } from '#domain/kernel/time.ts'
import type { PersonCard } from '#web/api/schema.ts'
import type { Say } from '#web/words/language.tsx'

type Named = Pick<PersonCard, 'given' | 'middle' | 'family'>

export const fullName = (card: Named | undefined | null): string | null =>
  [card?.given, card?.middle, card?.family].filter(Boolean).join(' ') || null

/** Years; for the smallest, months. */
export function ageWords(birth: string | null | undefined, today: Day, t: Say): string | null {
  if (!birth) return null
  const years = ageOn(birth as Day, today)
  if (years >= 2) return t('age.years', { n: years })
  const months = Math.max(0, Math.floor(daysBetween(birth as Day, today) / 30.44))
  return months > 0 ? t('age.months', { n: months }) : t('age.newborn')
}
