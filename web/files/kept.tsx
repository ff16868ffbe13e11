/** Said where names and texts are not kept for good: until when they are, or that they have gone. */
import { keptUntil } from '#domain/signals/trace.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import style from '#web/transfers/transfers.module.css'
import { useWords } from '#web/words/language.tsx'
import { useFile } from './file-context.ts'

export function Kept() {
  const { t } = useWords()
  const { date } = useDates()
  const { law } = useKnown()
  const { file, streams } = useFile()
  const signal = streams.find(({ ref }) => ref.kind === 'signal' && ref.id === file.subject.id)
  const until = signal ? keptUntil(signal.facts, law) : null
  if (!file.erasedAt && !until) return null
  return (
    <p className={style.offered} role="status">
      {file.erasedAt ? t('kept.erased', { at: date(file.erasedAt) }) : t('kept.until', { at: date(until ?? '') })}
    </p>
  )
}
