/** The norm of a deadline: article, term, whose it is, what kind of term. */

import { Link } from '@tanstack/react-router'
import type { Term } from '#domain/kernel/calendar.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { type Clock, normOn } from '#domain/law/clock.ts'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import { useDates } from './dates.ts'
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

/** The norm of a clock: the one that the run says it is held to, or else the one of the day on which it started. */
export function useNorm(code: string, startedAt: string, held?: number) {
  const { law } = useKnown()
  const clock = law.clock(code)
  const day = law.timing.zone.dayOf(startedAt as Moment)
  const norm = clock?.norms[held ?? normOn(clock, day)]
  return { clock, norm, fine: norm !== undefined && 'hours' in norm.term }
}

const units: Record<string, Key> = {
  hours: 'term.hours',
  days: 'term.days',
  workingDays: 'term.working-days',
  months: 'term.months'
}

/** How long a norm gives, and in whose hands: `24 hours · the court`. */
export function useTermWords() {
  const { t } = useWords()
  const words = (term: Clock['norms'][number]['term']) => {
    const [unit, n] = Object.entries(term)[0] ?? []
    return typeof n === 'number' ? t(units[unit ?? ''] ?? 'term.days', { n }) : t('term.date')
  }
  return ({ term, renews = [] }: Clock['norms'][number], { whose }: Clock) => {
    const again = renews.map(stage =>
      Object.values(stage.from).includes(0)
        ? t('term.then', { term: words(stage.term) })
        : t('term.then-after', { from: words(stage.from as Term), term: words(stage.term) })
    )
    return `${[words(term), ...again].join(', ')} · ${t(ownerWords(whose))}`
  }
}

export function ClockNorm({ code, startedAt, held }: { code: string; startedAt: string; held?: number }) {
  const { t } = useWords()
  const { clock, norm } = useNorm(code, startedAt, held)
  const termWords = useTermWords()
  const { day } = useDates()
  if (!clock || !norm) return null
  return (
    <Norm basis={norm.basis} certainty={norm.certainty} verified={norm.verified}>
      <p>{termWords(norm, clock)}</p>
      <p>{t(kinds[clock.kind] ?? 'term.term')}</p>
      {norm.expected ? <p>{t('norms.expected', { source: norm.expected.source })}</p> : null}
      {clock.extension ? <p>{t('norms.extension', { basis: clock.extension.basis })}</p> : null}
      {norm.from > '2000-01-01' ? <p>{t('norms.from', { at: day(norm.from) })}</p> : null}
      <p>
        <Link to="/norms" search={{ find: code }}>
          {t('norms.all-rows')}
        </Link>
      </p>
    </Norm>
  )
}
