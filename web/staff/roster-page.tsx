/** The roster of a week: who is on duty when the office is closed, and when nobody is. */
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { addDays, type Day, type Moment } from '#domain/kernel/time.ts'
import { post } from '#web/api/client.ts'
import { dutyQuery, queries } from '#web/api/queries.ts'
import type { Roster } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { weekdayOf } from '#web/ui/dates.ts'
import { Failure, sentenceOf } from '#web/ui/failure.tsx'
import { Filters } from '#web/ui/filters.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import { StaffPage } from './frame.tsx'
import { NewDuty } from './new-duty.tsx'
import style from './staff.module.css'
import { Sure } from './sure.tsx'

const kinds = ['worker', 'signer'] as const

export function RosterPage() {
  const { t } = useWords()
  const { law } = useKnown()
  const { rights } = useSession()
  const { week } = useSearch({ strict: false }) as { week?: string }
  const [adding, setAdding] = useState(false)
  const found = useQuery({ ...dutyQuery(week), placeholderData: before => before })
  const hours = law.pack.workingHours
  // without duty there is no roster to show: deputies come first
  if (!law.pack.duty) return <Navigate to="/staff/deputies" replace />
  const mine = rights.includes('staff')
  return (
    <StaffPage
      title={t('staff.roster')}
      sub={hours ? t('staff.roster-why', { from: hours.from, to: hours.to }) : null}
      actions={mine ? <Button onClick={() => setAdding(true)}>{t('staff.put-on-duty')}</Button> : null}
    >
      {found.isError ? (
        <Failure of={found.error} again={() => void found.refetch()} />
      ) : found.data ? (
        <>
          <Weeks roster={found.data} />
          <Gaps roster={found.data} />
          <Week roster={found.data} mine={mine} />
        </>
      ) : (
        <Bones rows={7} />
      )}
      {mine ? <NewDuty opened={adding} close={() => setAdding(false)} /> : null}
    </StaffPage>
  )
}

function Weeks({ roster }: { roster: Roster }) {
  const { t } = useWords()
  const { dayOf, date } = useDates()
  const navigate = useNavigate()
  const monday = dayOf(roster.since)
  const go = (week: Day | undefined) => void navigate({ to: '/staff', search: week ? { week } : {}, replace: true })
  return (
    <Filters>
      <Button variant="default" onClick={() => go(addDays(monday, -7))}>
        {t('staff.week-before')}
      </Button>
      <Button variant="default" onClick={() => go(undefined)}>
        {t('staff.this-week')}
      </Button>
      <Button variant="default" onClick={() => go(addDays(monday, 7))}>
        {t('staff.week-after')}
      </Button>
      <strong>
        {date(roster.since)} – {date(addDays(monday, 6))}
      </strong>
    </Filters>
  )
}

/** A night with nobody is told first and plainly. */
function Gaps({ roster: { gaps, now } }: { roster: Roster }) {
  const { t } = useWords()
  const { moment } = useDates()
  const ahead = gaps.filter(gap => gap.until > now)
  if (ahead.length === 0) return null
  return (
    <section className={style.gaps}>
      <h2>{t('staff.gaps', { n: ahead.length })}</h2>
      <ul className={style.reached}>
        {ahead.slice(0, 6).map(gap => (
          <li key={`${gap.kind} ${gap.since}`}>
            {t('staff.gap', {
              kind: t(`staff.duty-${gap.kind}`),
              since: moment(gap.since < now ? now : gap.since),
              until: moment(gap.until)
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Stretch = { since: string; until: string }
const cut = <S extends Stretch>(list: readonly S[], since: Moment, until: Moment): S[] =>
  list
    .filter(one => one.since < until && one.until > since)
    .map(one => ({
      ...one,
      since: one.since < since ? since : one.since,
      until: one.until > until ? until : one.until
    }))

function Week({ roster, mine }: { roster: Roster; mine: boolean }) {
  const { t } = useWords()
  const { zone, dayOf, time } = useDates()
  const monday = dayOf(roster.since)
  const days = Array.from({ length: 7 }, (_, n) => addDays(monday, n))
  const hour = (at: string, end: Moment) => (at === end ? '24:00' : time(at))
  return (
    <Table
      label={t('staff.roster')}
      rows={days}
      keyOf={day => day}
      markOf={day => (dayOf(roster.now) === day ? 'today' : undefined)}
      columns={[
        { key: 'day', head: t('staff.day'), cell: day => <OneDay of={day} />, width: '150px' },
        {
          key: 'closed',
          head: t('staff.closed'),
          wide: true,
          cell: day => {
            const [from, to] = [zone.at(day), zone.at(addDays(day, 1))]
            return (
              <div className={style.cell}>
                {cut(roster.closed, from, to).map(one => (
                  <span key={one.since} className={style.time}>
                    {time(one.since)}–{hour(one.until, to)}
                  </span>
                ))}
              </div>
            )
          }
        },
        ...kinds.map(kind => ({
          key: kind,
          head: t(`staff.duty-${kind}`),
          cell: (day: Day) => {
            const [from, to] = [zone.at(day), zone.at(addDays(day, 1))]
            const there = cut(
              roster.rows.filter(row => row.kind === kind),
              from,
              to
            )
            const nobody = cut(
              roster.gaps.filter(gap => gap.kind === kind),
              from,
              to
            )
            const cells = [
              ...there.map(one => ({
                since: one.since,
                shown: (
                  <Entry
                    key={one.id}
                    row={one}
                    until={hour(one.until, to)}
                    mine={mine && starts(roster, one.id, day, dayOf)}
                  />
                )
              })),
              ...nobody.map(one => ({
                since: one.since,
                shown: <Nobody key={one.since} since={one.since} until={hour(one.until, to)} />
              }))
            ]
            return (
              <div className={style.cell}>
                {cells.toSorted((a, b) => (a.since < b.since ? -1 : 1)).map(({ shown }) => shown)}
              </div>
            )
          }
        }))
      ]}
    />
  )
}

function OneDay({ of: day }: { of: Day }) {
  const { language } = useWords()
  const { day: write } = useDates()
  return (
    <>
      <strong>{write(day)}</strong> <span className={style.time}>{weekdayOf(day, language, 'short')}</span>
    </>
  )
}

function Entry({ row, until, mine }: { row: Roster['rows'][number]; until: string; mine: boolean }) {
  const { t } = useWords()
  const { time } = useDates()
  return (
    <div className={style.entry}>
      <span className={style.time}>
        {time(row.since)}–{until}
      </span>
      <span>{row.name}</span>
      {row.absent ? <Tag kind="late">{t('staff.absent')}</Tag> : null}
      {mine ? <TakeOff row={row} /> : null}
    </div>
  )
}

function Nobody({ since, until }: { since: string; until: string }) {
  const { t } = useWords()
  const { time } = useDates()
  return (
    <span className={style.none}>
      <span className={style.time}>
        {time(since)}–{until}
      </span>{' '}
      {t('staff.nobody')}
    </span>
  )
}

/** The first day of the week on which an entry that is not over yet shows: there it can be taken off. */
function starts(roster: Roster, id: string, day: Day, dayOf: (at: string) => Day): boolean {
  const row = roster.rows.find(one => one.id === id)
  if (!row || row.until <= roster.now) return false
  return dayOf(row.since < roster.since ? roster.since : row.since) === day
}

function TakeOff({ row }: { row: Roster['rows'][number] }) {
  const { t } = useWords()
  const take = useMutation({
    mutationFn: () => post(`/api/duty/${row.id}/end`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['duty'] }),
    onError: fault => toast(t(sentenceOf(fault)), 'note')
  })
  return (
    <Sure
      label={t('staff.take-off')}
      sure={t('staff.take-off-sure')}
      about={row.name}
      busy={take.isPending}
      act={() => take.mutate()}
    />
  )
}
