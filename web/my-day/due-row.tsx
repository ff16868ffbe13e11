/** One thing due: whose child, what, by which norm, until when, in whose hands. */
import { Link } from '@tanstack/react-router'
import type { DueItem } from '#web/api/schema.ts'
import { ClockNorm, ownerWords, useNorm } from '#web/law/clock-norm.tsx'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { TimeLeft } from '#web/law/time-left.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { ageWords } from '#web/people/names.ts'
import { useWords } from '#web/words/language.tsx'
import style from './my-day.module.css'

export function DueRow({ item, team }: { item: DueItem; team: boolean }) {
  const { t, say } = useWords()
  const { option } = useTerms()
  const { moment, date } = useDates()
  const today = useToday()
  const colleague = useColleague()
  const { clock, fine } = useNorm(item.code, item.startedAt)
  const { subject } = item
  const what =
    item.item === 'clock'
      ? say(clock?.words) || item.code
      : item.item === 'hearing'
        ? t('day.hearing', { court: option('courts', item.code) })
        : item.item === 'visit'
          ? option('contact-kinds', item.code)
          : t('day.action', { plan: option('plan-kinds', item.code) })
  return (
    <li className={style.row}>
      <span className={style.who}>
        <Address item={item}>{subject?.name ?? t('person.unnamed')}</Address>
        <span className={style.soft}>{ageWords(subject?.birth, today, t)}</span>
      </span>
      <span className={style.what}>
        <span>{what}</span>
        {item.item === 'clock' ? <ClockNorm code={item.code} startedAt={item.startedAt} /> : null}
      </span>
      <span className={style.hands}>
        {item.whose === 'office' ? null : <span>{t(ownerWords(item.whose))}</span>}
        {team && item.lead ? <span className={style.soft}>{colleague(item.lead)}</span> : null}
      </span>
      <span className={style.due}>
        <TimeLeft due={item.due} fine={fine || item.item === 'hearing' || item.item === 'visit'} />
        <span className={style.soft}>
          {fine || item.item === 'hearing' || item.item === 'visit' ? moment(item.due) : date(item.due)}
        </span>
      </span>
    </li>
  )
}

function Address({ item: { stream, subject }, children }: { item: DueItem; children: string }) {
  if (stream.kind === 'signal')
    return (
      <Link to="/signals/$id" params={{ id: stream.id }}>
        {children}
      </Link>
    )
  const { kind, id } = subject ?? { kind: stream.kind, id: stream.id }
  return (
    <Link to="/files/$kind/$id" params={{ kind, id }}>
      {children}
    </Link>
  )
}
