/** The door: in the demo a person to be, elsewhere a login and a password. */
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Pack } from '#domain/law/pack.ts'
import { ApiError, post } from '#web/api/client.ts'
import { personasQuery, queries } from '#web/api/queries.ts'
import type { Session, Status } from '#web/api/schema.ts'
import { LawProvider } from '#web/law/law.tsx'
import { sentenceOf } from '#web/ui/failure.tsx'
import { useWords } from '#web/words/language.tsx'
import { Neighbours } from './neighbours.tsx'
import { Personas } from './personas.tsx'
import style from './sign-in.module.css'
import { Threshold } from './threshold.tsx'

type Key = { persona: string } | { login: string; password: string }

export function SignIn({ status, pack }: { status: Status; pack: Pack }) {
  const { t, say, language } = useWords()
  const personas = useQuery({ ...personasQuery, enabled: status.demo })
  const enter = useMutation({
    mutationFn: (key: Key) => post<Session>('/api/session', key),
    onSuccess: session => {
      queries.removeQueries({
        predicate: ({ queryKey: [name] }) => !['status', 'pack', 'session'].includes(String(name))
      })
      queries.setQueryData(['session'], session)
    }
  })
  return (
    <LawProvider pack={pack} status={status}>
      <Threshold wide={status.demo}>
        <Neighbours status={status} />
        <h1 className={style.title}>{say(status.installation.words)}</h1>
        <p className={style.lead}>{t(status.demo ? 'sign-in.demo' : 'sign-in.lead')}</p>
        {enter.error ? (
          <p className={style.fault} role="alert">
            {enter.error instanceof ApiError && enter.error.status === 401
              ? t('sign-in.wrong')
              : t(sentenceOf(enter.error))}
          </p>
        ) : null}
        {status.demo ? (
          <Personas of={personas} choose={persona => enter.mutate({ persona })} busy={enter.isPending} />
        ) : (
          <Password enter={key => enter.mutate(key)} busy={enter.isPending} />
        )}
        <p className={style.published}>
          <a href={`/public/${language}/`}>{t('sign-in.public')}</a>
        </p>
      </Threshold>
    </LawProvider>
  )
}

function Password({ enter, busy }: { enter(key: Key): void; busy: boolean }) {
  const { t } = useWords()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (login && password) enter({ login: login.trim(), password })
  }
  return (
    <form onSubmit={submit} className={style.form}>
      <TextInput
        label={t('sign-in.login')}
        autoComplete="username"
        value={login}
        onChange={event => setLogin(event.currentTarget.value)}
        data-autofocus
      />
      <PasswordInput
        label={t('sign-in.password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
        value={password}
        onChange={event => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy} fullWidth>
        {t('sign-in.enter')}
      </Button>
    </form>
  )
}
