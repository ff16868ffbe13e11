/** The children that a foster family can take, in words. */
import type { Profile } from '#domain/services/foster.ts'
import { useWords } from '#web/words/language.tsx'

export function ProfileWords({ profile }: { profile: Profile | null }) {
  const { t } = useWords()
  if (!profile) return t('foster.no-profile')
  return [
    t('foster.ages', { from: profile.ageFrom, to: profile.ageTo }),
    t(profile.disability ? 'foster.disability' : 'foster.no-disability'),
    t(profile.siblings ? 'foster.siblings' : 'foster.no-siblings')
  ].join(' · ')
}
