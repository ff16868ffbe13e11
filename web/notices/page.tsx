/** What deadlines and birthdays make known to me: by my roles, in my reach, until I have read it. */
import { Button } from '@mantine/core'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { post } from '#web/api/client.ts'
import { noticesQuery, queries } from '#web/api/queries.ts'
import type { NoticeKey, NoticeRow } from '#web/api/schema.ts'
import { ClockNorm, ownerWords, useNorm } from '#web/law/clock-norm.tsx'
import { ClockLeft } from '#web/law/clock-state.tsx'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { ageWords } from '#web/people/names.ts'
import { useSession } from '#web/shell/session.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { sentenceOf } from '#web/ui/failure.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './notices.module.css'
import { stepWords } from './step-words.ts'

export function NoticesPage() {
  const { t } = useWords()
  const { rights } = useSession()
  const navigate = useNavigate()
  const { show = 'unread' } = useSearch({ strict: false }) as { show?: 'unread' | 'all' }
  const found = useInfiniteQuery({ ...noticesQuery(show), refetchInterval: 60_000 })
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  const read = useMutation({
    mutationFn: (given: { notices: NoticeKey[] } | { all: true }) => post('/api/notices/read', given),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['/api/notices'] }),
    onError: fault => toast(t(sentenceOf(fault)), 'note')
  })
  return (
    <Page
      title={t('notices.title')}
      sub={t(rights.includes('desk') ? 'notices.why-desk' : 'notices.why')}
      actions={
        rows.some(row => row.readAt === null) ? (
          <Button variant="default" loading={read.isPending} onClick={() => read.mutate({ all: true })}>
            {t('notices.all-read')}
          </Button>
        ) : null
      }
    >
      <Filters>
        <Segments
          label={t('notices.which')}
          value={show}
          options={[
            { value: 'unread', label: t('notices.unread') },
            { value: 'all', label: t('notices.all') }
          ]}
          change={to => void navigate({ to: '/notices', search: to === 'all' ? { show: to } : {} })}
        />
      </Filters>
      <Found
        of={found}
        none={
          rows.length === 0 && (
            <Empty title={t(show === 'all' ? 'notices.none' : 'notices.none-unread')}>{t('notices.none-why')}</Empty>
          )
        }
      >
        <ul className={style.list} aria-label={t('notices.title')}>
          {rows.map(row => (
            <Notice
              key={`${row.stream.id}/${row.item}/${row.code}/${row.n}/${row.step}/${row.at}`}
              row={row}
              read={() => read.mutate({ notices: [keyOf(row)] })}
            />
          ))}
        </ul>
      </Found>
      <More of={found} />
    </Page>
  )
}

const keyOf = ({ stream, item, code, n, step, at }: NoticeRow): NoticeKey => ({ stream, item, code, n, step, at })

function Notice({ row, read }: { row: NoticeRow; read(): void }) {
  const { t, say } = useWords()
  const { option } = useTerms()
  const { due, moment } = useDates()
  const today = useToday()
  const colleague = useColleague()
  const { office: mine, rights } = useSession()
  const { clock, fine } = useNorm(row.code, row.startedAt ?? row.at)
  const { subject } = row
  // to the people of an agency the term is their own
  const ownTerm = row.stream.kind === 'request' && rights.includes('desk')
  const what = stepWords(row.step, clock?.kind, t)
  return (
    <li className={style.row} data-unread={row.readAt === null}>
      <span className={style.who}>
        <Address row={row}>
          {row.service ?? subject?.name ?? t(row.stream.kind === 'request' ? 'request.one' : 'person.unnamed')}
        </Address>
        <span className={style.soft}>{ageWords(subject?.birth, today, t)}</span>
      </span>
      <span className={style.what}>
        <span>
          <strong>{what}</strong>
          {clock ? `: ${say(clock.words) || row.code}` : ''}
        </span>
        {row.startedAt ? <ClockNorm code={row.code} startedAt={row.startedAt} /> : null}
      </span>
      <span className={style.whose}>
        {row.office === mine ? null : <span>{option('offices', row.office)}</span>}
        <span className={style.soft}>
          {row.whose === 'office' ? colleague(row.lead ?? '') || '' : ownTerm ? '' : t(ownerWords(row.whose))}
        </span>
      </span>
      <span className={style.state}>
        {row.endedAt ? (
          <Tag kind="quiet">{t('notices.settled', { at: moment(row.endedAt) })}</Tag>
        ) : row.item === 'clock' ? (
          <ClockLeft due={row.due} fine={fine} earliest={clock?.kind === 'not-before'} />
        ) : null}
        <span className={style.soft}>{t('notices.since', { at: due(row.at) })}</span>
      </span>
      <span className={style.mark}>
        {row.readAt === null ? (
          <Button size="compact-sm" variant="subtle" onClick={read} aria-label={`${t('notices.read')}: ${what}`}>
            {t('notices.read')}
          </Button>
        ) : (
          <span className={style.soft}>{t('notices.is-read')}</span>
        )}
      </span>
    </li>
  )
}

function Address({ row: { stream, subject }, children }: { row: NoticeRow; children: string }) {
  // whoever sits at the desk of an agency opens the question there
  const desk = useSession().rights.includes('desk')
  if (stream.kind === 'signal')
    return (
      <Link to="/signals/$id" params={{ id: stream.id }} search={{}}>
        {children}
      </Link>
    )
  if (stream.kind === 'request')
    return (
      <Link to={desk ? '/desk/$id' : '/requests/$id'} params={{ id: stream.id }} search={{}}>
        {children}
      </Link>
    )
  if (stream.kind === 'service')
    return (
      <Link to="/places/$id" params={{ id: stream.id }} search={{}}>
        {children}
      </Link>
    )
  const { kind, id } = subject ?? stream
  return (
    <Link to="/files/$kind/$id" params={{ kind, id }} search={{}}>
      {children}
    </Link>
  )
}
