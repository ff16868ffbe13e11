/** The norm of a deadline: article, term, whose it is, what kind of term. */

import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import { useKnown } from './law.tsx'
import { Norm } from './norm.tsx'

const owners: Record<string, Key> = {
  office: 'whose.office',
  court: 'whose.court',
  party: 'whose.party',
  provider: 'whose.provider',
  body: 'whose.body'
}
const kinds: Record<string, Key> = {
  term: 'term.term',
  instructive: 'term.instructive',
  'hard-limit': 'term.hard-limit',
  wait: 'term.wait',
  'not-before': 'term.not-before'
}

export const ownerWords = (whose: string): Key => owners[whose] ?? 'whose.body'

/** The norm that held on the day the clock started. */
export function useNorm(code: string, startedAt: string) {
  const { law } = useKnown()
  const clock = law.clock(code)
  const day = law.timing.zone.dayOf(startedAt as Parameters<typeof law.timing.zone.dayOf>[0])
  const norm = clock?.norms.find(one => one.from <= day && (one.to === null || day < one.to))
  return { clock, norm, fine: norm !== undefined && 'hours' in norm.term }
}

export function ClockNorm({ code, startedAt }: { code: string; startedAt: string }) {
  const { t } = useWords()
  const { clock, norm } = useNorm(code, startedAt)
  if (!clock || !norm) return null
  const { term } = norm
  const [unit, n] = Object.entries(term)[0] ?? []
  const words: Record<string, Key> = {
    hours: 'term.hours',
    days: 'term.days',
    workingDays: 'term.working-days',
    months: 'term.months'
  }
  return (
    <Norm basis={norm.basis} certainty={norm.certainty} verified={norm.verified}>
      <p>
        {typeof n === 'number' ? t(words[unit ?? ''] ?? 'term.days', { n }) : t('term.date')} ·{' '}
        {t(ownerWords(clock.whose))}
      </p>
      <p>{t(kinds[clock.kind] ?? 'term.term')}</p>
    </Norm>
  )
}
