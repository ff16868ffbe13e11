/** The question as it was put, and the answer as far as there is one. */
import type { ReactNode } from 'react'
import type { DeskRequest } from '#web/api/schema.ts'
import style from '#web/files/file.module.css'
import { Line } from '#web/files/line.tsx'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import { DueOf, StateTag } from './state.tsx'

type Row = Omit<DeskRequest, 'name' | 'birthYear'>

export function Question({ row, children }: { row: Row; children: ReactNode }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { moment } = useDates()
  return (
    <>
      <Section title={t('request.question')}>
        <article className={style.card}>
          <p style={{ whiteSpace: 'pre-wrap' }}>{row.matter ?? t('note.erased')}</p>
          <dl className={style.details}>
            {children}
            <Line label={t('request.from')}>{option('offices', row.office)}</Line>
            <Line label={t('request.level')}>{option('levels', row.level)}</Line>
            <Line label={t('request.consent')}>{t(row.consent ? 'ui.yes' : 'ui.no')}</Line>
            <Line label={t('request.due')}>
              <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
                {row.due ? moment(row.due) : '—'} <DueOf of={row} />
              </span>
            </Line>
            {row.receivedAt ? <Line label={t('request.received-at')}>{moment(row.receivedAt)}</Line> : null}
            {row.remindedAt ? <Line label={t('request.reminded-at')}>{moment(row.remindedAt)}</Line> : null}
            {row.escalatedAt ? <Line label={t('request.escalated-at')}>{moment(row.escalatedAt)}</Line> : null}
          </dl>
        </article>
      </Section>
      {row.endedAt ? (
        <Section title={t('request.answer')}>
          <article className={style.card}>
            <p>
              <StateTag of={row} />
            </p>
            {row.reply ? <p style={{ whiteSpace: 'pre-wrap' }}>{row.reply}</p> : null}
            <p className={style.soft}>{moment(row.endedAt)}</p>
          </article>
        </Section>
      ) : null}
    </>
  )
}
