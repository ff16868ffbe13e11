/** How long until something is due, in words, with a mark that is not colour alone. */
import type { Moment } from '#domain/kernel/time.ts'
import { daysBetween, millis } from '#domain/kernel/time.ts'
import { Icon } from '#web/ui/icons.tsx'
import { type Say, useWords } from '#web/words/language.tsx'
import { type Dates, useDates } from './dates.ts'
import { usePresent } from './present.tsx'
import style from './time-left.module.css'

const HOUR = 3_600_000

export type Urgency = 'late' | 'today' | 'soon' | 'later'

export function urgencyOf(due: string, now: string, { dayOf }: Dates): Urgency {
  if (due < now) return 'late'
  const days = daysBetween(dayOf(now), dayOf(due))
  return days === 0 ? 'today' : days <= 7 ? 'soon' : 'later'
}

/** `fine` counts hours, for terms that run by the hour. */
export function leftWords(due: string, now: string, fine: boolean, dates: Dates, t: Say, others = false): string {
  const gap = millis(due as Moment) - millis(now as Moment)
  const late = gap < 0
  if (fine && Math.abs(gap) < 72 * HOUR) {
    const hours = Math.floor(Math.abs(gap) / HOUR)
    const minutes = Math.floor((Math.abs(gap) % HOUR) / 60_000)
    return t(late ? (others ? 'left.passed-hours' : 'left.late-hours') : 'left.hours', { hours, minutes })
  }
  const days = daysBetween(dates.dayOf(now), dates.dayOf(due))
  if (late && others) return days === 0 ? t('left.passed-today') : t('left.passed-days', { n: -days })
  if (late) return days === 0 ? t('left.late-today') : t('left.late-days', { n: -days })
  return days === 0
    ? t('left.today', { at: dates.time(due) })
    : days === 1
      ? t('left.tomorrow')
      : t('left.days', { n: days })
}

/** `others`: a court or a party keeps the term; when it has gone by, that is waited for and nobody here is late. */
export function TimeLeft({ due, fine = false, others = false }: { due: string; fine?: boolean; others?: boolean }) {
  const { t } = useWords()
  const dates = useDates()
  const now = usePresent()
  const told = urgencyOf(due, now, dates)
  const urgency = told === 'late' && others ? 'soon' : told
  return (
    <span className={style.left} data-urgency={urgency}>
      {urgency === 'late' ? (
        <Icon name="late" size={15} />
      ) : urgency === 'later' ? null : (
        <Icon name="clock" size={15} />
      )}
      {leftWords(due, now, fine, dates, t, others)}
    </span>
  )
}
