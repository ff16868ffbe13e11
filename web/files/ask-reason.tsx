/** The file of another office opens to a stated reason, which is recorded beside the name of who opened it. */
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Page } from '#web/ui/page.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './ask-reason.module.css'

const place = (id: string) => `opora.reason/${id}`
const shortest = 10

export const keptReason = (id: string): string | undefined => sessionStorage.getItem(place(id)) ?? undefined

export function AskReason({ id, told }: { id: string; told(reason: string): void }) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = reason.trim()
    if (text.length < shortest) return
    sessionStorage.setItem(place(id), text)
    told(text)
  }
  return (
    <Page title={t('reason.title')}>
      <form onSubmit={submit} className={style.form}>
        <p>{t('reason.why')}</p>
        <Textarea
          label={t('reason.label')}
          description={t('reason.length', { n: shortest })}
          autosize
          minRows={2}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <Button type="submit" disabled={reason.trim().length < shortest} w="fit-content">
          {t('reason.open')}
        </Button>
      </form>
    </Page>
  )
}
