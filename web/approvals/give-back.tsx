/** Returned with a reason, and what is to be mended in words. */
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { CodeInput } from '#web/act-form/inputs/code.tsx'
import { TextNote } from '#web/act-form/inputs/plain.tsx'
import { useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './approvals.module.css'
import type { Saying } from './use-saying.ts'

export function GiveBack({ saying, back }: { saying: Saying; back(): void }) {
  const { t } = useWords()
  const terms = useTerms()
  const [reason, setReason] = useState<unknown>()
  const [note, setNote] = useState<unknown>()
  const [tried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const text = typeof note === 'string' ? note.trim() : ''
    if (reason) saying.say('return', { reason, ...(text ? { note: text } : {}) })
  }
  return (
    <form className={style.giveBack} onSubmit={submit} noValidate aria-label={t('approval.return')}>
      <CodeInput
        vocabulary="return-reasons"
        label={terms.field('case-proposal.return', 'reason')}
        required
        error={tried && !reason ? t('form.missing') : undefined}
        value={reason}
        change={setReason}
      />
      <TextNote
        label={terms.field('case-proposal.return', 'note')}
        required={false}
        error={undefined}
        value={note}
        change={setNote}
      />
      <div className={style.buttons}>
        <Button type="submit" loading={saying.sending}>
          {t('approval.return')}
        </Button>
        <Button variant="default" onClick={back}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}
