import { Button, Drawer, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import style from '#web/act-form/form.module.css'
import { post } from '#web/api/client.ts'
import { sentenceOf } from '#web/ui/failure.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

const shortest = 12
const blank = { current: '', next: '' }

export function ChangePassword({ opened, close }: { opened: boolean; close(): void }) {
  const { t } = useWords()
  const [said, setSaid] = useState(blank)
  const change = useMutation({
    mutationFn: () => post('/api/password', said),
    onSuccess: () => {
      toast(t('password.changed'))
      setSaid(blank)
      close()
    }
  })
  const write = (field: keyof typeof said) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setSaid(before => ({ ...before, [field]: value }))
  }
  const ready = said.current && said.next.length >= shortest
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) change.mutate()
  }
  return (
    <Drawer
      opened={opened}
      onClose={close}
      size={480}
      title={t('password.change')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <form className={style.form} onSubmit={submit} aria-label={t('password.change')}>
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
          value={said.current}
          onChange={write('current')}
        />
        <PasswordInput
          label={t('password.next')}
          description={t('admin.password-length', { n: shortest })}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
          value={said.next}
          onChange={write('next')}
        />
        {change.error ? (
          <p className={style.fault} role="alert">
            {t(sentenceOf(change.error))}
          </p>
        ) : null}
        <div className={style.foot}>
          <Button type="submit" disabled={!ready} loading={change.isPending}>
            {t('password.change')}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}
