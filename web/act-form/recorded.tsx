/** Others acted: this is written down from their document, and no requirement refuses it. */
import { Checkbox } from '@mantine/core'
import { useWords } from '#web/words/language.tsx'
import { CodeInput } from './inputs/code.tsx'
import { DayInput } from './inputs/day.tsx'
import style from './inputs/inputs.module.css'
import { TextLine } from './inputs/plain.tsx'
import type { ActForm } from './use-act-form.ts'

export function Recorded({ form }: { form: ActForm }) {
  const { t } = useWords()
  const document = form.draft.recorded
  const line = { required: false, error: undefined }
  return (
    <div className={style.set}>
      <Checkbox
        label={
          <>
            {t('recorded.label')}
            <span className={style.under}>{t('recorded.why')}</span>
          </>
        }
        checked={document !== null}
        onChange={event => form.setRecorded(event.currentTarget.checked ? {} : null)}
      />
      {document ? (
        <div className={style.inner}>
          <CodeInput
            {...line}
            required
            vocabulary="authorities"
            label={t('recorded.by')}
            error={form.tried && !document.by ? t('form.missing') : undefined}
            value={document.by}
            change={by => form.setRecorded({ ...document, by: by as string })}
          />
          <TextLine
            {...line}
            label={t('recorded.number')}
            value={document.number}
            change={number => form.setRecorded({ ...document, number: number as string })}
          />
          <DayInput
            {...line}
            label={t('recorded.dated')}
            value={document.dated}
            change={dated => form.setRecorded({ ...document, dated: dated as string })}
          />
        </div>
      ) : null}
    </div>
  )
}
