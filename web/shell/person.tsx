/** Who is at work here, in which role; language, light and leaving. */
import { Menu, useMantineColorScheme } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { remove } from '#web/api/client.ts'
import { queries } from '#web/api/queries.ts'
import type { Language } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { languageNames, useWords } from '#web/words/language.tsx'
import { ChangePassword } from './change-password.tsx'
import style from './person.module.css'
import { useSession } from './session.tsx'

const lights = ['light', 'dark', 'auto'] as const

export function Person() {
  const { t, language, speak } = useWords()
  const { option } = useTerms()
  const { name, own, stands, duties } = useSession()
  const { status } = useKnown()
  const { moment } = useDates()
  const [changing, setChanging] = useState(false)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const leave = useMutation({
    mutationFn: () => remove('/api/session'),
    onSuccess: () => {
      queries.setQueryData(['session'], null)
      queries.removeQueries({
        predicate: ({ queryKey: [key] }) => !['status', 'pack', 'session'].includes(String(key))
      })
    }
  })
  const tick = (on: boolean) => (on ? <Icon name="tick" size={16} /> : <span className={style.gap} />)
  return (
    <>
      <Menu position="right-end" width={230} withinPortal shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <button type="button" className={style.person}>
            <span className={style.name}>{name}</span>
            <span className={style.role}>{own.map(role => option('roles', role)).join(', ')}</span>
            {stands.map(one => (
              <span key={`${one.login} ${one.until}`} className={style.role}>
                {t('staff.stands-for', { name: one.name, until: moment(one.until) })}
              </span>
            ))}
            {duties.map(one => (
              <span key={`${one.kind} ${one.until}`} className={style.role}>
                {t('staff.on-duty-until', { until: moment(one.until) })}
              </span>
            ))}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('shell.language')}</Menu.Label>
          {Object.entries(languageNames).map(([code, word]) => (
            <Menu.Item
              key={code}
              lang={code}
              leftSection={tick(code === language)}
              onClick={() => speak(code as Language)}
            >
              {word}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Label>{t('shell.light')}</Menu.Label>
          {lights.map(light => (
            <Menu.Item key={light} leftSection={tick(light === colorScheme)} onClick={() => setColorScheme(light)}>
              {t(`shell.light-${light}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {status.demo ? null : (
            <Menu.Item leftSection={<Icon name="lock" size={16} />} onClick={() => setChanging(true)}>
              {t('password.change')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<Icon name="out" size={16} />} onClick={() => leave.mutate()}>
            {t('shell.leave')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ChangePassword opened={changing} close={() => setChanging(false)} />
    </>
  )
}
