/** The one-time link with which the first account is made. */
import { Button, PasswordInput, TextInput } from '@mantine/core'
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

export function FirstAdministrator() {
  const { t } = useWords()
  const token = new URLSearchParams(location.search).get('token') ?? ''
  const [said, setSaid] = useState({ login: '', name: '', password: '' })
  const make = useMutation({
    mutationFn: () => post<Session>('/api/administrator', { token, ...said }),
    onSuccess: session => {
      // The link works once: it must not stay in the address bar.
      history.replaceState(null, '', '/')
      queries.setQueryData(['session'], session)
    }
  })
  const write = (field: keyof typeof said) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setSaid(before => ({ ...before, [field]: value }))
  }
  const ready = token && said.login && said.name && said.password.length >= shortest
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) make.mutate()
  }
  return (
    <Threshold>
      <h1 className={style.title}>{t('first.title')}</h1>
      <p className={style.lead}>{t(token ? 'first.lead' : 'first.no-token')}</p>
      {make.error ? (
        <p role="alert" className={style.fault}>
          {t(sentenceOf(make.error))}
        </p>
      ) : null}
      <form className={style.form} onSubmit={submit}>
        <TextInput label={t('admin.name')} autoComplete="name" value={said.name} onChange={write('name')} />
        <TextInput label={t('sign-in.login')} autoComplete="username" value={said.login} onChange={write('login')} />
        <PasswordInput
          label={t('sign-in.password')}
          description={t('admin.password-length', { n: shortest })}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
          value={said.password}
          onChange={write('password')}
        />
        <Button type="submit" disabled={!ready} loading={make.isPending} fullWidth>
          {t('first.make')}
        </Button>
      </form>
    </Threshold>
  )
}
