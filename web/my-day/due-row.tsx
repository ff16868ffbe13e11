/** One thing due: whose child, what, by which norm, until when, in whose hands. */
import { Link } from '@tanstack/react-router'
import type { DueItem } from '#web/api/schema.ts'
import { ClockNorm, ownerWords, useNorm } from '#web/law/clock-norm.tsx'
import { ClockLeft, ClockMoved } from '#web/law/clock-state.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { ageWords } from '#web/people/names.ts'
import { useWords } from '#web/words/language.tsx'
import style from './my-day.module.css'

export function DueRow({ item, team }: { item: DueItem; team: boolean }) {
  const { t } = useWords()
  const { moment, date } = useDates()
  const today = useToday()
  const colleague = useColleague()
  const { fine } = useNorm(item.code, item.startedAt)
  const { subject } = item
  const isClock = item.item === 'clock' || item.item === 'earliest'
  const byHour = fine || item.item === 'hearing' || item.item === 'visit' || item.item === 'meeting'
  const shown = (at: string) => (byHour ? moment(at) : date(at))
  const what = useWhat(item)
  return (
    <li className={style.row}>
      <span className={style.who}>
        <Address item={item}>
          {item.stream.kind === 'session'
            ? t('commission.session')
            : (item.service ?? subject?.name ?? t('person.unnamed'))}
        </Address>
        <span className={style.soft}>{ageWords(subject?.birth, today, t)}</span>
      </span>
      <span className={style.what}>
        <span>{what}</span>
        {isClock ? <ClockNorm code={item.code} startedAt={item.startedAt} /> : null}
      </span>
      <span className={style.hands}>
        {item.whose === 'office' ? null : <span>{t(ownerWords(item.whose))}</span>}
        {team && item.lead ? <span className={style.soft}>{colleague(item.lead)}</span> : null}
      </span>
      <span className={style.due}>
        <ClockLeft due={item.due} fine={byHour} earliest={item.item === 'earliest'} whose={item.whose} />
        <span className={style.soft}>
          {item.item === 'earliest' ? t('clock.not-before', { at: shown(item.due) }) : shown(item.due)}
        </span>
        <ClockMoved due={item.due} first={item.first} expected={item.expected} shown={shown} />
      </span>
    </li>
  )
}

/** What is due, in words: a norm by its own, everything else by its kind. */
function useWhat({ item, code }: DueItem): string {
  const { t, say } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  switch (item) {
    case 'hearing':
      return t('day.hearing', { court: option('courts', code) })
    case 'visit':
      return option('contact-kinds', code)
    case 'meeting':
      return t('day.meeting', { kind: option('meeting-kinds', code) })
    case 'task':
      return t('day.task', { body: code ? option('authorities', code) : t('tasks.guest') })
    case 'measure':
      return t('day.measure', { body: option('authorities', code) })
    case 'action':
      return t('day.action', { plan: option('plan-kinds', code) })
    default:
      return say(law.clock(code)?.words) || code
  }
}

function Address({ item: { stream, subject }, children }: { item: DueItem; children: string }) {
  if (stream.kind === 'signal')
    return (
      <Link to="/signals/$id" params={{ id: stream.id }}>
        {children}
      </Link>
    )
  if (stream.kind === 'request')
    return (
      <Link to="/requests/$id" params={{ id: stream.id }} search={{}}>
        {children}
      </Link>
    )
  if (stream.kind === 'service')
    return (
      <Link to="/places/$id" params={{ id: stream.id }} search={{}}>
        {children}
      </Link>
    )
  if (stream.kind === 'session')
    return (
      <Link to="/commission/$id" params={{ id: stream.id }} search={{}}>
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
