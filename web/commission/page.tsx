/** The commission: sessions to come and held, what waits for one, and which measures are to be reported on. */
import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { daysBetween } from '#domain/kernel/time.ts'
import { ActDrawer } from '#web/act-form/act-drawer.tsx'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { commissionQuery, sessionsQuery } from '#web/api/queries.ts'
import type { Answer, Commission, SessionRow } from '#web/api/schema.ts'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { usePresent } from '#web/law/present.tsx'
import { TimeLeft } from '#web/law/time-left.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { useSession } from '#web/shell/session.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './commission.module.css'
import { Whom } from './whom.tsx'

const nobody = { streams: [], people: [], services: [] }

export function CommissionPage() {
  const { t } = useWords()
  const terms = useTerms()
  const { law } = useKnown()
  const { open } = useOpenAct()
  const navigate = useNavigate()
  const { list, about } = useSearch({ strict: false }) as { list?: string; about?: string }
  const past = list === 'past'
  const mayCall = useMay('session', 'new', 'session.call')
  const known = useQuery(commissionQuery)
  const found = useInfiniteQuery(sessionsQuery(past ? 'past' : 'coming'))
  const coming = useInfiniteQuery(sessionsQuery('coming'))
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  const next = coming.data?.pages[0]?.rows[0]
  const done = useCallback(
    (answer: Extract<Answer, { kind: 'done' }>) =>
      void navigate({ to: '/commission/$id', params: { id: answer.on.id }, search: {} }),
    [navigate]
  )
  const bodies = law.pack.vocabularies['collegial-bodies'] ?? []
  const suggestedFor = useCallback(
    () => ({ ...(bodies.length === 1 && bodies[0] ? { body: bodies[0].code } : {}) }),
    [bodies]
  )
  return (
    <>
      <Page
        title={t('rail.commission')}
        sub={known.data ? <LastHeld held={known.data.held} /> : null}
        actions={
          mayCall ? <Button onClick={() => open('session.call', 'new')}>{terms.act('session.call')}</Button> : null
        }
      >
        {about ? <p className={style.hint}>{t(next ? 'commission.choose-session' : 'commission.call-first')}</p> : null}
        <Section title={t('commission.sessions')}>
          <Filters>
            <Segments
              label={t('commission.which')}
              value={past ? 'past' : 'coming'}
              options={[
                { value: 'coming', label: t('commission.coming') },
                { value: 'past', label: t('commission.past') }
              ]}
              change={to => void navigate({ to: '/commission', search: to === 'past' ? { list: 'past' } : {} })}
            />
          </Filters>
          <Found
            of={found}
            none={
              rows.length === 0 && (
                <Empty title={t(past ? 'commission.none-past' : 'commission.none-coming')}>
                  {t('commission.none-why')}
                </Empty>
              )
            }
          >
            <Sessions rows={rows} about={past ? undefined : about} />
          </Found>
          <More of={found} />
        </Section>
        {known.data ? (
          <>
            <Waiting rows={known.data.waiting} next={next} />
            <Measures rows={known.data.measures} />
          </>
        ) : null}
      </Page>
      <ActDrawer {...nobody} noteOf={() => null} suggestedFor={suggestedFor} whereFor={() => undefined} done={done} />
    </>
  )
}

/** Nothing here is a deadline: when a body sat is told, and its law says how often it should. */
function LastHeld({ held }: { held: Commission['held'] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, dayOf } = useDates()
  const now = usePresent()
  if (held.length === 0) return <>{t('commission.never-held')}</>
  return (
    <>
      {held
        .slice(0, 3)
        .map(one =>
          [
            held.length > 1 ? option('offices', one.office) : '',
            t('commission.last-held', { at: date(one.at), n: daysBetween(dayOf(one.at), dayOf(now)) })
          ]
            .filter(Boolean)
            .join(': ')
        )
        .join(' · ')}
    </>
  )
}

export function useStateWords(): (state: string) => string {
  const { t } = useWords()
  return state =>
    t(state === 'held' ? 'commission.held' : state === 'cancelled' ? 'commission.cancelled' : 'commission.called')
}

function Sessions({ rows, about }: { rows: readonly SessionRow[]; about: string | undefined }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { moment } = useDates()
  const colleague = useColleague()
  const stateWords = useStateWords()
  const mayPut = useMay('session', 'called', 'session.put-item')
  const terms = useTerms()
  const { office } = useSession()
  const ofOthers = rows.some(row => row.office !== office)
  const columns: Column<SessionRow>[] = [
    {
      key: 'on',
      head: t('commission.when'),
      cell: row => (
        <Link to="/commission/$id" params={{ id: row.id }} search={{}} className={style.main}>
          {moment(row.on)}
        </Link>
      )
    },
    {
      key: 'body',
      head: t('commission.body'),
      cell: row => (
        <>
          {option('collegial-bodies', row.body)}
          {/* whoever reads several offices must know whose commission it is */}
          {ofOthers ? <div className={style.hint}>{option('offices', row.office)}</div> : null}
        </>
      ),
      wide: !ofOthers
    },
    {
      key: 'items',
      head: t('commission.items'),
      numeric: true,
      cell: row =>
        row.state === 'held' ? t('commission.decided-of', { n: row.items - row.open, of: row.items }) : row.items
    },
    {
      key: 'state',
      head: t('commission.state'),
      cell: row => (
        <Tag
          kind={row.state === 'held' ? (row.open > 0 ? 'late' : 'well') : row.state === 'cancelled' ? 'quiet' : 'open'}
        >
          {stateWords(row.state)}
        </Tag>
      )
    },
    { key: 'secretary', head: t('commission.secretary'), cell: row => colleague(row.secretary) ?? '—', wide: true },
    ...(about && mayPut
      ? [
          {
            key: 'put',
            head: '',
            cell: (row: SessionRow) => (
              <LinkButton
                size="xs"
                variant="default"
                to="/commission/$id"
                params={{ id: row.id }}
                search={{ act: 'session.put-item', on: `${row.id}@${about}` }}
              >
                {terms.act('session.put-item')}
              </LinkButton>
            )
          }
        ]
      : [])
  ]
  return <Table label={t('commission.sessions')} rows={rows} columns={columns} keyOf={row => row.id} />
}

type Waits = Commission['waiting'][number]
function Waiting({ rows, next }: { rows: readonly Waits[]; next: SessionRow | undefined }) {
  const { t, say } = useWords()
  const terms = useTerms()
  const { law } = useKnown()
  const { date } = useDates()
  const now = usePresent()
  const mayPut = useMay('session', 'called', 'session.put-item')
  return (
    <Section title={t('commission.waiting')}>
      {rows.length === 0 ? (
        <Empty title={t('commission.nothing-waits')}>{t('commission.nothing-waits-why')}</Empty>
      ) : null}
      {rows.length > 0 ? (
        <Table
          label={t('commission.waiting')}
          rows={rows}
          keyOf={row => `${row.stream}/${row.code}`}
          markOf={row => (row.due < now ? 'late' : undefined)}
          columns={[
            { key: 'whom', head: t('commission.whom'), cell: row => <Whom of={row.subject} /> },
            {
              key: 'from',
              head: t('commission.from'),
              cell: row => t(`commission.of-${row.streamKind as 'signal' | 'case' | 'family' | 'person' | 'request'}`)
            },
            {
              key: 'what',
              head: t('commission.what'),
              cell: row => say(law.clock(row.code)?.words) || row.code,
              wide: true
            },
            { key: 'since', head: t('commission.since'), cell: row => date(row.since), wide: true },
            { key: 'due', head: t('commission.due'), cell: row => <TimeLeft due={row.due} /> },
            ...(mayPut && next
              ? [
                  {
                    key: 'put',
                    head: '',
                    cell: (row: Waits) => (
                      <LinkButton
                        size="xs"
                        variant="default"
                        to="/commission/$id"
                        params={{ id: next.id }}
                        search={{ act: 'session.put-item', on: `${next.id}@${putting(row)}` }}
                      >
                        {terms.act('session.put-item')}
                      </LinkButton>
                    )
                  }
                ]
              : [])
          ]}
        />
      ) : null}
    </Section>
  )
}

/** The stream whose material it is; of a postponed item also what it asked and when its material came in. */
const putting = ({ streamKind, stream, question, received }: Waits) =>
  [streamKind, stream, ...(question && received ? [question, received] : [])].join(':')

type Open = Commission['measures'][number]
function Measures({ rows }: { rows: readonly Open[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { day } = useDates()
  const { law } = useKnown()
  const now = usePresent()
  const colleague = useColleague()
  const late = (row: Open) => law.timing.zone.at(row.by as Parameters<typeof law.timing.zone.at>[0], '23:59') < now
  return (
    <Section title={t('commission.measures')}>
      {rows.length === 0 ? <Empty title={t('commission.no-measures')}>{t('commission.no-measures-why')}</Empty> : null}
      {rows.length > 0 ? (
        <Table
          label={t('commission.measures')}
          rows={rows}
          keyOf={row => `${row.session}/${row.item}/${row.n}`}
          markOf={row => (late(row) ? 'late' : undefined)}
          columns={[
            {
              key: 'by',
              head: t('commission.report-by'),
              cell: row => (
                <>
                  {day(row.by)} {late(row) ? <Tag kind="late">{t('tasks.late')}</Tag> : null}
                </>
              )
            },
            { key: 'whom', head: t('commission.whom'), cell: row => <Whom of={row.subject} /> },
            { key: 'what', head: t('commission.measure'), cell: row => option('resolution-measures', row.kind) },
            {
              key: 'whose',
              head: t('commission.executor'),
              cell: row => [option('authorities', row.body), colleague(row.account)].filter(Boolean).join(', ')
            },
            {
              key: 'number',
              head: t('commission.resolution'),
              cell: row => (
                <Link to="/commission/$id" params={{ id: row.session }} search={{}}>
                  {t('commission.number-of', { number: row.number ?? '—', on: day(row.decidedOn) })}
                </Link>
              )
            }
          ]}
        />
      ) : null}
    </Section>
  )
}
