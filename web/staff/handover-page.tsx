/** A caseload into other hands, whole: what it is, to whom each piece goes, and how far it is. */
import { Button, MultiSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { colleaguesQuery, handoversQuery, workInHandQuery } from '#web/api/queries.ts'
import type { WorkInHand } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useColleague } from '#web/people/colleagues.ts'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Filters } from '#web/ui/filters.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { StaffPage } from './frame.tsx'
import { Running } from './running-handover.tsx'
import style from './staff.module.css'
import { useBeginHandover } from './use-handover.ts'
import { useWorkColumns } from './work-columns.tsx'

export function HandoverPage() {
  const { t } = useWords()
  const navigate = useNavigate()
  const { of, id } = useSearch({ strict: false }) as { of?: string; id?: string }
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const go = (search: { of?: string; id?: string }) => void navigate({ to: '/staff/handover', search })
  return (
    <StaffPage title={t('staff.handover')} sub={t('staff.handover-why')}>
      {id ? (
        <Running id={id} />
      ) : (
        <>
          <Filters>
            <Select
              label={t('staff.whose')}
              w={340}
              data={colleagues.map(({ login, name }) => ({ value: login, label: name }))}
              value={of ?? null}
              searchable
              nothingFoundMessage={t('search.nothing')}
              placeholder={t('form.choose')}
              onChange={login => go(login ? { of: login } : {})}
            />
          </Filters>
          {of ? <InHand key={of} login={of} begun={begun => go({ id: begun })} /> : <Earlier open={go} />}
        </>
      )}
    </StaffPage>
  )
}

function InHand({ login, begun }: { login: string; begun(id: string): void }) {
  const { t } = useWords()
  const found = useQuery(workInHandQuery(login))
  if (found.isError) return <Failure of={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Bones rows={6} />
  const { rows, hidden } = found.data
  return (
    <>
      {hidden > 0 ? <p className={style.none}>{t('staff.hidden', { n: hidden })}</p> : null}
      {rows.length === 0 ? (
        <Empty title={t('staff.nothing-in-hand')}>{t('staff.nothing-in-hand-why')}</Empty>
      ) : (
        <Plan login={login} rows={rows} begun={begun} />
      )}
    </>
  )
}

type Rows = WorkInHand['rows']

function Plan({ login, rows, begun }: { login: string; rows: Rows; begun(id: string): void }) {
  const { t } = useWords()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const [to, setTo] = useState<Record<string, string>>({})
  const [several, setSeveral] = useState<string[]>([])
  const begin = useBeginHandover(begun)
  const columns = useWorkColumns()
  const choices = colleagues.filter(one => one.login !== login).map(one => ({ value: one.login, label: one.name }))
  const spread = (among: string[]) => {
    setSeveral(among)
    setTo(Object.fromEntries(rows.map(({ stream }, n) => [stream.id, among[n % among.length] ?? ''])))
  }
  const left = rows.filter(({ stream }) => !to[stream.id]).length
  return (
    <>
      <div className={style.bar}>
        <MultiSelect
          label={t('staff.spread')}
          miw={340}
          data={choices}
          value={several}
          onChange={spread}
          searchable
          placeholder={several.length === 0 ? t('form.choose') : ''}
          nothingFoundMessage={t('search.nothing')}
        />
        <Button
          disabled={left > 0}
          loading={begin.isPending}
          onClick={() =>
            begin.mutate({ login, plan: rows.map(({ stream }) => ({ ...stream, to: to[stream.id] ?? '' })) })
          }
        >
          {t('staff.hand-over', { n: rows.length })}
        </Button>
        {left > 0 ? <p className={style.note}>{t('staff.unassigned', { n: left })}</p> : null}
      </div>
      {begin.error ? <Failure of={begin.error} /> : null}
      <Table
        label={t('staff.handover')}
        rows={rows}
        keyOf={row => row.stream.id}
        columns={[
          ...columns,
          {
            key: 'to',
            head: t('staff.to'),
            width: '240px',
            cell: row => (
              <Select
                aria-label={`${t('staff.to')}: ${row.subject?.name ?? ''}`}
                size="xs"
                data={choices}
                value={to[row.stream.id] || null}
                searchable
                placeholder={t('form.choose')}
                onChange={who => setTo(before => ({ ...before, [row.stream.id]: who ?? '' }))}
              />
            )
          }
        ]}
      />
    </>
  )
}

/** Earlier handovers; one that was stopped or broke off goes on from here. */
function Earlier({ open }: { open(search: { id: string }): void }) {
  const { t } = useWords()
  const { moment } = useDates()
  const colleague = useColleague()
  const { data = [] } = useQuery(handoversQuery)
  if (data.length === 0) return null
  return (
    <>
      <h2>{t('staff.earlier')}</h2>
      <Table
        label={t('staff.earlier')}
        rows={data}
        keyOf={row => row.id}
        columns={[
          { key: 'at', head: t('staff.since'), cell: row => moment(row.madeAt) },
          { key: 'whose', head: t('staff.whose'), cell: row => colleague(row.login) },
          {
            key: 'progress',
            head: t('case.state'),
            cell: row => t('staff.progress', { done: row.done, total: row.total })
          },
          {
            key: 'open',
            head: '',
            cell: row => (
              <Button size="xs" variant="default" onClick={() => open({ id: row.id })}>
                {t(row.done < row.total ? 'staff.go-on' : 'staff.open-it')}
              </Button>
            )
          }
        ]}
      />
    </>
  )
}
