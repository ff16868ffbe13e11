import { Link } from '@tanstack/react-router'
import type { RequestRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { useSession } from '#web/shell/session.tsx'
import style from '#web/signals/signals.module.css'
import type { Column } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { DueOf, StateTag } from './state.tsx'

/** The columns of requests: in a list of many, or in the file of one family. */
export function useRequestColumns(where: 'list' | 'file'): readonly Column<RequestRow>[] {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const colleague = useColleague()
  const { law } = useKnown()
  const { office } = useSession()
  const place = law.offices.get(office)?.territory
  const here = (agency: string) => place !== null && law.offices.get(agency)?.territory === place
  const whom: Column<RequestRow> = {
    key: 'whom',
    head: t('request.whom'),
    cell: row => row.subject.name ?? t('person.unnamed')
  }
  return [
    {
      key: 'kind',
      head: t('request.kind'),
      cell: row => (
        <>
          <Link to="/requests/$id" params={{ id: row.id }} search={{}} className={style.main}>
            {option('assistance-kinds', row.kind)}
          </Link>
          {/* a file leaves less room than a page of its own */}
          {where === 'file' ? (
            <div className={style.soft}>{t('request.asked-on', { at: date(row.askedAt) })}</div>
          ) : null}
        </>
      )
    },
    whom,
    {
      key: 'to',
      head: t('request.to'),
      // of the own place the kind says which one it is, and a full name would only repeat where one is
      cell: row => (where === 'file' || here(row.to) ? option('agency-kinds', row.agency) : option('offices', row.to))
    },
    ...(where === 'list'
      ? [{ key: 'asked', head: t('request.asked-at'), cell: (row: RequestRow) => date(row.askedAt), wide: true }]
      : []),
    {
      key: 'state',
      head: t('request.state'),
      cell: row => (
        <>
          <StateTag of={row} />
          {row.reminders > 0 && row.endedAt === null ? (
            <span className={style.soft}> {t('request.reminded', { n: row.reminders })}</span>
          ) : null}
        </>
      )
    },
    {
      key: 'due',
      head: t('request.due'),
      cell: row => (row.endedAt ? date(row.endedAt) : <DueOf of={row} />)
    },
    ...(where === 'list'
      ? [{ key: 'lead', head: t('file.lead'), cell: (row: RequestRow) => colleague(row.lead), wide: true }]
      : [])
  ]
}
