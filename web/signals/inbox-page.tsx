/** Signals: what came in, how urgent, until when it must be checked. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Moment, millis } from '#domain/kernel/time.ts'
import { signalsQuery } from '#web/api/queries.ts'
import type { SignalRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { usePresent, useToday } from '#web/law/present.tsx'
import { TimeLeft } from '#web/law/time-left.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { ageWords } from '#web/people/names.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './signals.module.css'

export function InboxPage() {
  const { t } = useWords()
  const { state } = useSearch({ strict: false }) as { state?: string }
  const navigate = useNavigate()
  const mayRegister = useMay('signal', 'new', 'signal.register')
  const now = usePresent()
  const found = useInfiniteQuery(signalsQuery(state === 'all' ? 'all' : 'open'))
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  const columns = useColumns()
  return (
    <Page
      title={t('rail.signals')}
      actions={mayRegister ? <LinkButton to="/signals/new">{t('signal.register')}</LinkButton> : null}
    >
      <Filters>
        <Segments
          label={t('signal.which')}
          value={state === 'all' ? 'all' : 'open'}
          options={[
            { value: 'open', label: t('signal.state-open') },
            { value: 'all', label: t('signal.state-all') }
          ]}
          change={to => void navigate({ to: '/signals', search: to === 'all' ? { state: 'all' } : {} })}
        />
      </Filters>
      <Found
        of={found}
        none={
          rows.length === 0 && (
            <Empty title={t('signal.none')}>{t(mayRegister ? 'signal.none-begin' : 'signal.none-why')}</Empty>
          )
        }
      >
        <Table
          label={t('rail.signals')}
          rows={rows}
          columns={columns}
          keyOf={row => row.id}
          markOf={row => (row.state === 'open' && row.due && row.due < now ? 'late' : undefined)}
        />
      </Found>
      <More of={found} />
    </Page>
  )
}

/** A check that is due within three days runs by the hour. */
const byHours = ({ at, due }: SignalRow) =>
  due !== null && millis(due as Moment) - millis(at as Moment) <= 72 * 3_600_000

function useColumns(): Column<SignalRow>[] {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const { moment } = useDates()
  const today = useToday()
  const colleague = useColleague()
  return [
    {
      key: 'children',
      head: t('signal.children'),
      cell: row => (
        <Link to="/signals/$id" params={{ id: row.id }} search={{}} className={style.main}>
          {row.children
            .map(child =>
              [child.name ?? t('person.unnamed'), ageWords(child.birth, today, t)].filter(Boolean).join(', ')
            )
            .join('; ') || t('signal.no-child')}
        </Link>
      )
    },
    {
      key: 'about',
      head: t('signal.about'),
      cell: row => (
        <>
          {row.kinds.map(kind => option('signal-kinds', kind)).join(', ')}
          <br />
          <span className={style.soft}>
            {option('sources', row.source)} · {option('channels', row.channel)}
          </span>
        </>
      )
    },
    {
      key: 'urgency',
      head: t('signal.urgency'),
      cell: row => (
        <Tag kind={law.option('urgencies', row.urgency)?.means === 'urgent' ? 'late' : 'quiet'}>
          {option('urgencies', row.urgency)}
        </Tag>
      )
    },
    {
      key: 'at',
      head: t('signal.came'),
      cell: row => <span className={style.nowrap}>{moment(row.at)}</span>,
      wide: true
    },
    {
      key: 'worker',
      head: t('signal.worker'),
      cell: row => colleague(row.worker) ?? <span className={style.soft}>{t('signal.nobody')}</span>
    },
    {
      key: 'due',
      head: t('signal.due'),
      cell: row =>
        row.state === 'open' && row.due ? (
          <TimeLeft due={row.due} fine={byHours(row)} />
        ) : (
          <Tag kind="quiet">
            {row.result
              ? option('check-results', row.result)
              : t(row.state === 'joined' ? 'signal.joined' : 'signal.open')}
          </Tag>
        )
    }
  ]
}
