/** A short form that is sent whole: its fields, why it was not accepted, and the button. */
import { Button, Drawer } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useWords } from '#web/words/language.tsx'
import { sentenceOf } from './failure.tsx'
import style from './small-form.module.css'

type Given = {
  /** what the form is called, for whoever hears the page */
  label: string
  /** on the button; what the form is called where nothing is said */
  button?: string
  /** it can be sent as it stands */
  ready: boolean
  busy: boolean
  /** why it was not accepted */
  fault?: unknown
  send(): void
  children: ReactNode
}

export function SmallForm({ label, button = label, ready, busy, fault, send, children }: Given) {
  const { t } = useWords()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) send()
  }
  return (
    <form className={style.form} onSubmit={submit} aria-label={label}>
      {children}
      {fault ? (
        <p className={style.fault} role="alert">
          {t(sentenceOf(fault))}
        </p>
      ) : null}
      <div className={style.foot}>
        <Button type="submit" disabled={!ready} loading={busy}>
          {button}
        </Button>
      </div>
    </form>
  )
}

export function FormDrawer({ opened, close, ...form }: Given & { opened: boolean; close(): void }) {
  const { t } = useWords()
  return (
    <Drawer
      opened={opened}
      onClose={close}
      size={480}
      title={form.label}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <SmallForm {...form} />
    </Drawer>
  )
}
