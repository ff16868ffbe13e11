/** The shape of what is coming, while it comes. */
import { useWords } from '#web/words/language.tsx'
import style from './states.module.css'

const widths = ['62%', '84%', '47%', '71%', '90%', '55%', '78%', '66%']

export function Bones({ rows = 6 }: { rows?: number }) {
  const { t } = useWords()
  return (
    <div className={style.bones} role="status">
      <span className="for-readers-only">{t('ui.loading')}</span>
      {widths.slice(0, rows).map(width => (
        <div key={width} className={style.bone} style={{ width }} />
      ))}
    </div>
  )
}
