/** Who stands in for whom: one's own deputies and those of the office. */
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '#web/api/client.ts'
import { deputiesQuery, queries } from '#web/api/queries.ts'
import type { DeputyRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { sentenceOf } from '#web/ui/failure.tsx'
import { Found } from '#web/ui/found.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import { StaffPage } from './frame.tsx'
import { NewDeputy } from './new-deputy.tsx'
import { Sure } from './sure.tsx'

export function DeputiesPage() {
  const { t } = useWords()
  const { moment } = useDates()
  const { option } = useTerms()
  const [adding, setAdding] = useState(false)
  const found = useQuery(deputiesQuery)
  const rows = found.data ?? []
  return (
    <StaffPage
      title={t('staff.deputies')}
      sub={t('staff.deputies-why')}
      actions={<Button onClick={() => setAdding(true)}>{t('staff.new-deputy')}</Button>}
    >
      <Found
        of={found}
        none={rows.length === 0 && <Empty title={t('staff.no-deputies')}>{t('staff.no-deputies-why')}</Empty>}
      >
        <Table
          label={t('staff.deputies')}
          rows={rows}
          keyOf={row => row.id}
          columns={[
            { key: 'absent', head: t('staff.absent-one'), cell: row => row.name },
            { key: 'deputy', head: t('staff.deputy'), cell: row => <strong>{row.deputyName}</strong> },
            {
              key: 'roles',
              head: t('staff.deputy-roles'),
              cell: row => row.roles.map(role => option('roles', role)).join(', ')
            },
            { key: 'since', head: t('staff.since'), cell: row => moment(row.since) },
            { key: 'until', head: t('staff.until'), cell: row => moment(row.endedAt ?? row.until) },
            { key: 'reason', head: t('staff.reason'), wide: true, cell: row => t(`staff.reason-${row.reason}`) },
            { key: 'by', head: t('staff.made-by'), wide: true, cell: row => row.madeBy },
            { key: 'state', head: t('case.state'), cell: row => <State of={row} /> }
          ]}
        />
      </Found>
      <NewDeputy opened={adding} close={() => setAdding(false)} />
    </StaffPage>
  )
}

function State({ of: row }: { of: DeputyRow }) {
  const { t } = useWords()
  const now = usePresent()
  const { login, office, rights } = useSession()
  const end = useMutation({
    mutationFn: () => post(`/api/deputies/${row.id}/end`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['deputies'] }),
    onError: fault => toast(t(sentenceOf(fault)), 'note')
  })
  if (row.endedAt || row.until <= now) return <Tag kind="quiet">{t('staff.state-over')}</Tag>
  const mine =
    [row.login, row.deputy].includes(login) ||
    rights.includes('accounts') ||
    (rights.includes('staff') && row.office === office)
  return (
    <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
      <Tag kind="open">{t(row.since <= now ? 'staff.state-runs' : 'staff.state-coming')}</Tag>
      {mine ? (
        <Sure
          label={t('staff.end-early')}
          sure={t('staff.end-early-sure')}
          about={`${row.name}, ${row.deputyName}`}
          busy={end.isPending}
          act={() => end.mutate()}
        />
      ) : null}
    </span>
  )
}
