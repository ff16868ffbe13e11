import { Link } from '@tanstack/react-router'
import type { CaseRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { TimeLeft } from '#web/law/time-left.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { ageWords } from '#web/people/names.ts'
import style from '#web/signals/signals.module.css'
import type { Column } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'

export function useCaseColumns() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, day } = useDates()
  const today = useToday()
  const colleague = useColleague()
  const state = (row: CaseRow) =>
    row.state === 'open' ? t('case.open') : option('case-outcomes', row.outcome) || t('case.closed')
  const columns: Column<CaseRow>[] = [
    {
      key: 'name',
      head: t('case.subject'),
      by: row => row.subject.name ?? '',
      cell: row => (
        <>
          <Link
            to="/files/$kind/$id"
            params={{ kind: row.subject.kind, id: row.subject.id }}
            search={{}}
            className={style.main}
          >
            {row.subject.name ?? t('person.unnamed')}
          </Link>{' '}
          <span className={style.soft}>{ageWords(row.subject.birth, today, t)}</span>
        </>
      )
    },
    {
      key: 'type',
      head: t('case.type'),
      by: row => option('case-types', row.type),
      cell: row => option('case-types', row.type)
    },
    { key: 'opened', head: t('case.since'), by: row => row.openedAt, cell: row => date(row.openedAt), wide: true },
    { key: 'lead', head: t('file.lead'), by: row => colleague(row.lead) ?? '', cell: row => colleague(row.lead) },
    {
      key: 'state',
      head: t('case.state'),
      by: state,
      cell: row => <Tag kind={row.state === 'open' ? 'open' : 'quiet'}>{state(row)}</Tag>
    },
    {
      key: 'due',
      head: t('case.due'),
      by: row => row.due ?? '9',
      cell: row => (row.due ? <TimeLeft due={row.due} /> : null)
    }
  ]
  const plain = (row: CaseRow) => [
    row.subject.name ?? '',
    row.subject.birth ? day(row.subject.birth) : '',
    option('case-types', row.type),
    date(row.openedAt),
    row.closedAt ? date(row.closedAt) : '',
    colleague(row.lead) ?? '',
    state(row),
    row.due ? date(row.due) : ''
  ]
  const heads = [
    t('case.subject'),
    t('person.birth'),
    t('case.type'),
    t('case.since'),
    t('case.until'),
    t('file.lead'),
    t('case.state'),
    t('case.due')
  ]
  return { columns, plain, heads }
}
