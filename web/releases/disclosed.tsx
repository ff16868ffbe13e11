/** What was kept back and why: how many figures, never which values. */
import type { ReleaseContent } from '#web/api/schema.ts'
import file from '#web/files/file.module.css'
import { Line } from '#web/files/line.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import style from './releases.module.css'

const whys = ['small', 'dominated', 'group', 'forbidden', 'rate', 'revision'] as const
const whyKey = (why: string): Key => {
  const known = whys.find(one => one === why)
  return known ? `releases.why.${known}` : 'releases.why.other'
}

export function Disclosed({ told }: { told: ReleaseContent['disclosure'] }) {
  const { t } = useWords()
  const primary = Object.entries(told.primary)
  const hidden = primary.reduce((sum, [, count]) => sum + count, told.secondary)
  return (
    <section className={file.section} aria-labelledby="release-disclosure">
      <h2 id="release-disclosure" className={file.heading}>
        {t('releases.disclosure')}
      </h2>
      <dl className={file.details}>
        <Line label={t('releases.figures-shown')}>
          {t('releases.shown-of', { shown: told.figures - hidden, all: told.figures })}
        </Line>
        {primary.map(([why, count]) => (
          <Line key={why} label={t(whyKey(why))}>
            {count}
          </Line>
        ))}
        {told.secondary > 0 ? <Line label={t('releases.why.secondary')}>{told.secondary}</Line> : null}
        <Line label={t('releases.method')}>{t(`releases.method.${told.method}`)}</Line>
        <Line label={t('releases.audit')}>{t('releases.audit-clean', { n: told.audit.attacked })}</Line>
        <Line label={t('releases.earlier')}>{told.earlier.length}</Line>
      </dl>
      {hidden > 0 ? <p className={style.soft}>{t(told.proven ? 'releases.proven' : 'releases.not-proven')}</p> : null}
    </section>
  )
}
