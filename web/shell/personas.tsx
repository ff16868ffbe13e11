/** The demo's people, by office and role. */
import { TextInput } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Persona } from '#web/api/schema.ts'
import { useTerms } from '#web/law/law.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './sign-in.module.css'

const enough = 12

type Given = { of: UseQueryResult<Persona[]>; choose(login: string): void; busy: boolean }

export function Personas({ of, choose, busy }: Given) {
  const { t } = useWords()
  const { option } = useTerms()
  const [sought, setSought] = useState('')
  const groups = useMemo(() => {
    const found = new Map<string, Persona[]>()
    for (const one of of.data ?? []) found.set(one.office, [...(found.get(one.office) ?? []), one])
    const text = sought.trim().toLowerCase()
    return [...found].filter(([office, people]) =>
      `${option('offices', office)} ${people.map(one => `${one.name} ${one.roles.map(role => option('roles', role)).join(' ')}`).join(' ')}`
        .toLowerCase()
        .includes(text)
    )
  }, [of.data, sought, option])
  if (of.isError) return <Failure of={of.error} again={() => void of.refetch()} />
  if (!of.data) return <Bones />
  return (
    <>
      {of.data.length > enough ? (
        <TextInput
          className={style.seek}
          aria-label={t('sign-in.find')}
          placeholder={t('sign-in.find')}
          leftSection={<Icon name="search" />}
          value={sought}
          onChange={event => setSought(event.currentTarget.value)}
        />
      ) : null}
      {groups.length === 0 ? <Empty title={t('search.nothing')} /> : null}
      <div className={style.offices}>
        {groups.slice(0, enough).map(([office, people]) => (
          <section key={office}>
            <h2 className={style.office}>{option('offices', office)}</h2>
            <ul>
              {people.map(one => (
                <li key={one.login}>
                  <button type="button" className={style.persona} disabled={busy} onClick={() => choose(one.login)}>
                    <span className={style.name}>{one.name}</span>
                    <span className={style.role}>{one.roles.map(role => option('roles', role)).join(', ')}</span>
                    <Icon name="next" />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
