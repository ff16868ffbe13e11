/** Accounts: who may come in, where they work, as what; ended, never deleted. */
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '#web/api/client.ts'
import { accountsQuery, queries } from '#web/api/queries.ts'
import type { AccountRow } from '#web/api/schema.ts'
import { useTerms } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Failure, sentenceOf } from '#web/ui/failure.tsx'
import { Filters } from '#web/ui/filters.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import { NewAccount } from './new-account.tsx'

export function AdministrationPage() {
  const { t } = useWords()
  const { option } = useTerms()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  const [making, setMaking] = useState(false)
  const found = useQuery({ ...accountsQuery(asked), placeholderData: before => before })
  return (
    <Page
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
      {found.isError ? (
        <Failure of={found.error} again={() => void found.refetch()} />
      ) : !found.data ? (
        <Bones rows={8} />
      ) : found.data.length === 0 ? (
        <Empty title={t('search.nothing')} />
      ) : (
        <Table
          label={t('admin.title')}
          rows={found.data}
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
            { key: 'state', head: t('case.state'), cell: row => <State of={row} /> }
          ]}
        />
      )}
      <NewAccount opened={making} close={() => setMaking(false)} />
    </Page>
  )
}

function State({ of: row }: { of: AccountRow }) {
  const { t } = useWords()
  const { login } = useSession()
  const [sure, setSure] = useState(false)
  const end = useMutation({
    mutationFn: () => post(`/api/accounts/${row.login}/end`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
    onError: fault => toast(t(sentenceOf(fault)), 'note')
  })
  if (row.ended) return <Tag kind="quiet">{t('admin.ended')}</Tag>
  if (row.login === login) return <Tag kind="open">{t('admin.you')}</Tag>
  return (
    <Button
      size="xs"
      variant={sure ? 'filled' : 'default'}
      loading={end.isPending}
      onBlur={() => setSure(false)}
      onClick={() => (sure ? end.mutate() : setSure(true))}
    >
      {t(sure ? 'admin.end-sure' : 'admin.end')}
    </Button>
  )
}
