/** Accounts: who may come in, where they work, as what; ended, never deleted. */
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ACCOUNTS_SHOWN } from '#domain/staff/found.ts'
import { accountsQuery } from '#web/api/queries.ts'
import type { AccountRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Filters } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { AccountActions } from './change.tsx'
import { AdministrationFrame } from './frame.tsx'
import { NewAccount } from './new-account.tsx'

export function AdministrationPage() {
  const { t } = useWords()
  const { option } = useTerms()
  const { login } = useSession()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  const [making, setMaking] = useState(false)
  const found = useQuery({ ...accountsQuery(asked), placeholderData: before => before })
  const rows = found.data ?? []
  return (
    <AdministrationFrame
      title={t('admin.title')}
      sub={t('admin.why')}
      actions={<Button onClick={() => setMaking(true)}>{t('admin.new')}</Button>}
    >
      <Filters>
        <TextInput
          aria-label={t('admin.find')}
          placeholder={t('admin.find')}
          leftSection={<Icon name="search" />}
          w={340}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
        />
      </Filters>
      <Found of={found} none={rows.length === 0 && <Empty title={t('search.nothing')} />}>
        <Table
          label={t('admin.title')}
          rows={rows}
          keyOf={row => row.login}
          columns={[
            { key: 'name', head: t('admin.name'), cell: row => <strong>{row.name}</strong> },
            { key: 'login', head: t('sign-in.login'), cell: row => row.login },
            { key: 'office', head: t('admin.office'), cell: row => option('offices', row.office) },
            {
              key: 'roles',
              head: t('admin.roles'),
              cell: row => row.roles.map(role => option('roles', role)).join(', ')
            },
            {
              key: 'phone',
              head: t('admin.phone'),
              wide: true,
              cell: row => <span style={{ whiteSpace: 'nowrap' }}>{row.phone ?? ''}</span>
            },
            { key: 'state', head: t('case.state'), cell: row => <State of={row} /> },
            {
              key: 'actions',
              head: '',
              cell: row => (row.ended || row.login === login ? null : <AccountActions of={row} />)
            }
          ]}
        />
      </Found>
      {rows.length >= ACCOUNTS_SHOWN ? <p>{t('admin.cut', { n: ACCOUNTS_SHOWN })}</p> : null}
      <NewAccount opened={making} close={() => setMaking(false)} />
    </AdministrationFrame>
  )
}

function State({ of: row }: { of: AccountRow }) {
  const { t } = useWords()
  const { date } = useDates()
  const { option } = useTerms()
  const { login } = useSession()
  if (row.ended) return <Tag kind="quiet">{t('admin.ended')}</Tag>
  if (row.login === login) return <Tag kind="open">{t('admin.you')}</Tag>
  return (
    <>
      {row.locked ? <Tag kind="late">{t('admin.locked')}</Tag> : t('admin.active')}
      {row.move ? (
        <div>{t('admin.moves', { day: date(row.move.from), office: option('offices', row.move.office) })}</div>
      ) : null}
    </>
  )
}
