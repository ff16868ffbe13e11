/** How a request stands, in a word: whether it waits, and whether the answer was or is late. */
import { ended, type RequestState } from '#domain/assistance/request.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { TimeLeft } from '#web/law/time-left.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'

type Standing = { state: string; late: boolean; result: string | null; due: string | null; level: string }

export const waits = (state: string): boolean => !ended(state as RequestState)

/** What the answer was, or which step the request has come to. */
export function StateTag({ of: { state, late, result } }: { of: Standing }) {
  const { t } = useWords()
  const { option } = useTerms()
  if (state === 'answered')
    return (
      <>
        <Tag kind="well">{option('assistance-results', result)}</Tag>{' '}
        {late ? <Tag kind="late">{t('request.late')}</Tag> : null}
      </>
    )
  if (state === 'unanswered') return <Tag kind="late">{t('request.unanswered')}</Tag>
  if (state === 'withdrawn') return <Tag kind="quiet">{t('request.withdrawn')}</Tag>
  if (state === 'escalated') return <Tag kind="late">{t('request.escalated')}</Tag>
  return <Tag kind="open">{t(state === 'received' ? 'request.received' : 'request.asked')}</Tag>
}

/** Until when an answer is waited for; nothing once it has ended. */
export function DueOf({ of: { state, due } }: { of: Standing }) {
  const { time } = useDates()
  // a term in days ends with its day; one in hours is told by the hour
  return waits(state) && due ? <TimeLeft due={due} fine={time(due) !== '23:59'} /> : null
}
