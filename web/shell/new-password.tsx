/** The one-time link with which a forgotten password is replaced. */
import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { post } from '#web/api/client.ts'
import { queries } from '#web/api/queries.ts'
import type { Session } from '#web/api/schema.ts'
import { sentenceOf } from '#web/ui/failure.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './sign-in.module.css'
import { Threshold } from './threshold.tsx'

const shortest = 12

export function NewPassword() {
  const { t } = useWords()
  const token = new URLSearchParams(location.search).get('token') ?? ''
  const [password, setPassword] = useState('')
  const set = useMutation({
    mutationFn: () => post<Session>('/api/password/reset', { token, password }),
    onSuccess: session => {
      // The link works once: it must not stay in the address bar.
      history.replaceState(null, '', '/')
      queries.setQueryData(['session'], session)
    }
  })
  const ready = token !== '' && password.length >= shortest
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) set.mutate()
  }
  return (
    <Threshold>
      <h1 className={style.title}>{t('password.reset-title')}</h1>
      <p className={style.lead}>{t(token ? 'password.reset-lead' : 'fault.link')}</p>
      {set.error ? (
        <p role="alert" className={style.fault}>
          {t(sentenceOf(set.error))}
        </p>
      ) : null}
      <form className={style.form} onSubmit={submit}>
        <PasswordInput
          label={t('password.next')}
          description={t('admin.password-length', { n: shortest })}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
          value={password}
          onChange={event => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!ready} loading={set.isPending} fullWidth>
          {t('password.set')}
        </Button>
      </form>
    </Threshold>
  )
}
