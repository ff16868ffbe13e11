/** How a deadline stands, in words: what is left, that it stands still, that it was moved, what practice expects. */
import { ours } from '#domain/law/clock.ts'
import { useWords } from '#web/words/language.tsx'
import style from './clock-state.module.css'
import { usePresent } from './present.tsx'
import { TimeLeft } from './time-left.tsx'

/** Null is the due moment of a clock that stands still; when the day of a not-before clock has come, nothing is late. */
type Left = { due: string | null; fine: boolean; earliest: boolean; whose?: string | undefined }
export function ClockLeft({ due, fine, earliest, whose = 'office' }: Left) {
  const { t } = useWords()
  const now = usePresent()
  if (due === null) return <span className={style.still}>{t('clock.still')}</span>
  if (earliest && due <= now) return <span className={style.still}>{t('clock.open-now')}</span>
  return <TimeLeft due={due} fine={fine} others={!ours(whose)} />
}

type Moved = {
  due: string | null
  first: string
  expected: string | null
  extended?: boolean
  /** a moment or a day, as the term is counted */
  shown(at: string): string
}

export function ClockMoved({ due, first, expected, extended = false, shown }: Moved) {
  const { t } = useWords()
  return (
    <>
      {due === first ? null : (
        <span className={style.moved}>{t(extended ? 'clock.extended' : 'clock.moved', { at: shown(first) })}</span>
      )}
      {expected ? <span className={style.moved}>{t('clock.expected', { at: shown(expected) })}</span> : null}
    </>
  )
}
