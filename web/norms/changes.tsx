/** What a changed norm moves: the clocks that run under the old row, due under it and under the new one. */
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Moment } from '#domain/kernel/time.ts'
import type { Clock } from '#domain/law/clock.ts'
import { type Change, changesOf, movesBy } from '#domain/law/norms.ts'
import { runningQuery } from '#web/api/queries.ts'
import type { DueItem } from '#web/api/schema.ts'
import { useTermWords } from '#web/law/clock-norm.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useReadsFiles } from '#web/shell/session.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { More } from '#web/ui/more.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './norms.module.css'

export function Changes({ clock }: { clock: Clock }) {
  const { t, say } = useWords()
  const { day } = useDates()
  const termWords = useTermWords()
  const reads = useReadsFiles()
  return changesOf(clock).map(change => (
    <section key={change.from} className={style.change}>
      <h2 className={style.head}>
        {t('norms.changes', { what: say(clock.words) || clock.code, at: day(change.from) })}
      </h2>
      <p>
        {termWords(change.old, clock)} → {termWords(change.fresh, clock)}. {change.old.basis} → {change.fresh.basis}.
      </p>
      <p className={style.soft}>{t(change.fresh.touchesRunning ? 'norms.touches' : 'norms.touches-not')}</p>
      {reads ? <Asked clock={clock} change={change} /> : null}
    </section>
  ))
}

/** The list is read when it is asked for: it names children. */
function Asked({ clock, change }: { clock: Clock; change: Change }) {
  const { t } = useWords()
  const [asked, setAsked] = useState(false)
  if (asked) return <Running clock={clock} change={change} />
  return (
    <Button variant="default" mt="xs" onClick={() => setAsked(true)}>
      {t('norms.show-running')}
    </Button>
  )
}

function Running({ clock, change }: { clock: Clock; change: Change }) {
  const { t } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const { date, moment } = useDates()
  const { zone } = law.timing
  const found = useInfiniteQuery(runningQuery(clock.code, zone.at(change.from)))
  if (found.isError) return <Failure of={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Bones rows={4} />
  const rows = found.data.pages.flatMap(page => page.rows)
  if (rows.length === 0) return <p className={style.soft}>{t('norms.none-running')}</p>
  const fine = 'hours' in change.old.term || 'hours' in change.fresh.term
  const shown = (at: string) => (fine ? moment(at) : date(at))
  const moves = (row: DueItem) => movesBy(change, row.startedAt as Moment, law.timing)
  return (
    <>
      <Table
        label={t('norms.running')}
        rows={rows}
        keyOf={row => `${row.stream.id}/${row.n}`}
        columns={[
          { key: 'who', head: t('case.subject'), cell: row => <Address of={row} /> },
          { key: 'office', head: t('admin.office'), cell: row => option('offices', row.office), wide: true },
          { key: 'began', head: t('norms.began'), cell: row => shown(row.startedAt) },
          { key: 'old', head: t('norms.due-old'), cell: row => shown(moves(row)?.old ?? row.first) },
          {
            key: 'new',
            head: t('norms.due-new'),
            cell: row => {
              const moved = moves(row)
              return moved ? shown(moved.fresh) : t('term.date')
            }
          },
          {
            key: 'holds',
            head: t('norms.due-holds'),
            cell: row => (
              <>
                <strong>{shown(row.due)}</strong>
                {row.due === moves(row)?.[moves(row)?.holds ?? 'old'] ? null : (
                  <>
                    <br />
                    <span className={style.soft}>{t('norms.moved-otherwise')}</span>
                  </>
                )}
              </>
            )
          }
        ]}
      />
      <More of={found} />
    </>
  )
}

function Address({ of: { stream, subject, service } }: { of: DueItem }) {
  const { t } = useWords()
  const name = service ?? subject?.name ?? t('person.unnamed')
  if (stream.kind === 'service')
    return (
      <Link to="/places/$id" params={{ id: stream.id }} search={{}}>
        {name}
      </Link>
    )
  if (stream.kind === 'signal')
    return (
      <Link to="/signals/$id" params={{ id: stream.id }} search={{}}>
        {name}
      </Link>
    )
  const { kind, id } = subject ?? stream
  return (
    <Link to="/files/$kind/$id" params={{ kind, id }} search={{}}>
      {name}
    </Link>
  )
}
