/** What is due: late first, then today, this week, later; apart from it what a court or a party has let go by. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ours } from '#domain/law/clock.ts'
import { approvalCountsQuery, myDayQuery } from '#web/api/queries.ts'
import type { DueItem, MyDay } from '#web/api/schema.ts'
import { type Dates, useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { useToday } from '#web/law/present.tsx'
import { type Urgency, urgencyOf } from '#web/law/time-left.tsx'
import { useSession } from '#web/shell/session.tsx'
import { OnDuty } from '#web/staff/on-duty.tsx'
import { Offers } from '#web/transfers/offers.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { weekdayOf } from '#web/ui/dates.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import { DueRow } from './due-row.tsx'
import style from './my-day.module.css'

type Group = Urgency | 'others'
const groups: readonly (readonly [Group, Key])[] = [
  ['late', 'day.late'],
  ['today', 'day.today'],
  ['soon', 'day.week'],
  ['others', 'day.others'],
  ['later', 'day.later']
]

export function MyDayPage() {
  const { t, language } = useWords()
  const { day } = useDates()
  const today = useToday()
  const { rights } = useSession()
  const { team: asked } = useSearch({ strict: false }) as { team?: string }
  const navigate = useNavigate()
  const mayRegister = useMay('signal', 'new', 'signal.register')
  // whoever answers for a team begins with it
  const team = (asked ?? String(rights.includes('team'))) === 'true'
  const found = useInfiniteQuery({ ...myDayQuery(team), refetchInterval: 60_000 })
  const first = found.data?.pages[0]
  const items = useMemo(() => found.data?.pages.flatMap(page => page.items) ?? [], [found.data])
  return (
    <Page
      title={t('rail.my-day')}
      sub={`${weekdayOf(today, language)}, ${day(today)}`}
      actions={mayRegister ? <LinkButton to="/signals/new">{t('signal.register')}</LinkButton> : null}
    >
      {rights.includes('team') ? (
        <Filters>
          <Segments
            label={t('day.whose')}
            value={team ? 'team' : 'mine'}
            options={[
              { value: 'mine', label: t('day.mine') },
              { value: 'team', label: t('day.team') }
            ]}
            change={to => void navigate({ to: '/my-day', search: { team: String(to === 'team') } })}
          />
        </Filters>
      ) : null}
      {found.isError ? (
        <Failure of={found.error} again={() => void found.refetch()} />
      ) : first ? (
        <>
          <OnDuty />
          <Counts counts={first.counts} />
          <Offers />
          {items.length === 0 ? <Quiet /> : <Groups items={items} now={first.now} team={team} />}
          <More of={found} />
        </>
      ) : (
        <Bones rows={8} />
      )}
    </Page>
  )
}

function Quiet() {
  const { t } = useWords()
  return (
    <Empty
      title={t('day.nothing')}
      action={
        <LinkButton to="/signals" variant="default">
          {t('day.see-signals')}
        </LinkButton>
      }
    >
      {t('day.nothing-why')}
    </Empty>
  )
}

function Counts({ counts }: { counts: MyDay['counts'] }) {
  const { t } = useWords()
  return (
    <dl className={style.counts}>
      <div data-late={counts.late > 0}>
        <dt>{t('day.late')}</dt>
        <dd>{counts.late}</dd>
      </div>
      <div>
        <dt>{t('day.today')}</dt>
        <dd>{counts.today}</dd>
      </div>
      <div>
        <dt>{t('day.week')}</dt>
        <dd>{counts.week}</dd>
      </div>
      <div>
        <dt>
          <Link to="/signals">{t('day.signals')}</Link>
        </dt>
        <dd>{counts.signals}</dd>
      </div>
      <div>
        <dt>
          <Link to="/cases">{t('day.cases')}</Link>
        </dt>
        <dd>{counts.cases}</dd>
      </div>
      <div>
        <dt>
          <Link to="/irregularities">{t('rail.irregularities')}</Link>
        </dt>
        <dd>{counts.irregularities}</dd>
      </div>
      <Approvals />
    </dl>
  )
}

/** What waits for my word, and what was returned to me. */
function Approvals() {
  const { t } = useWords()
  const { law } = useKnown()
  const { data } = useQuery(approvalCountsQuery)
  if (Object.keys(law.pack.approvals).length === 0) return null
  return (
    <div>
      <dt>
        <Link to="/approvals">{t('rail.approvals')}</Link>
      </dt>
      <dd>{data ? data.waits + data.returned : ''}</dd>
    </div>
  )
}

function groupOf(item: DueItem, now: string, dates: Dates): Group {
  const urgency = urgencyOf(item.due, now, dates)
  return urgency === 'late' && !ours(item.whose) ? 'others' : urgency
}

function Groups({ items, now, team }: { items: readonly DueItem[]; now: string; team: boolean }) {
  const { t } = useWords()
  const dates = useDates()
  return groups.map(([urgency, word]) => {
    const mine = items.filter(item => groupOf(item, now, dates) === urgency)
    if (mine.length === 0) return null
    return (
      <section key={urgency} className={style.group} aria-labelledby={`due-${urgency}`}>
        <h2 id={`due-${urgency}`} className={style.head} data-urgency={urgency}>
          {t(word)} <span>{mine.length}</span>
        </h2>
        <ul className={style.list}>
          {mine.map(item => (
            <DueRow key={`${item.stream.id}/${item.item}/${item.code}/${item.n}`} item={item} team={team} />
          ))}
        </ul>
      </section>
    )
  })
}
