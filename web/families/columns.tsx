import { Link } from '@tanstack/react-router'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { TimeLeft } from '#web/law/time-left.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import type { Column } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './families.module.css'
import type { Row } from './groups.ts'

/** What stands in the head of the groups is not repeated in each row. */
export function useFamilyColumns(view: 'levels' | 'curators' | 'contacts'): Column<Row>[] {
  const { t, say } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const { date, day } = useDates()
  const today = useToday()
  const colleague = useColleague()
  const all: (Column<Row> & { not?: typeof view })[] = [
    {
      key: 'family',
      head: t('families.family'),
      width: '16%',
      cell: ({ family, relapseAt }) => (
        <>
          <Link to="/files/$kind/$id" params={{ kind: 'family', id: family.id }} search={{}} className={style.main}>
            {family.name ?? t('families.unnamed')}
          </Link>{' '}
          <span className={style.count}>{t('families.children', { n: family.children })}</span>
          {relapseAt ? <Tag kind="soon">{t('families.relapse', { at: date(relapseAt) })}</Tag> : null}
        </>
      )
    },
    {
      key: 'level',
      head: t('families.level-since'),
      width: view === 'levels' ? '10%' : '15%',
      cell: ({ type, level, levelSince, openedAt }) => (
        <>
          {view === 'levels' ? null : <span>{level ? option('levels', level) : option('case-types', type)} </span>}
          <span className={style.soft}>{date(levelSince ?? openedAt)}</span>
        </>
      )
    },
    {
      key: 'lead',
      head: t('families.lead'),
      width: '15%',
      not: 'curators',
      cell: ({ lead }) => colleague(lead) ?? '—'
    },
    {
      key: 'contact',
      head: t('families.next'),
      width: '19%',
      cell: ({ contact }) =>
        contact ? (
          <>
            <TimeLeft due={contact.due} />
            <span className={style.clock}>{say(law.clock(contact.clock)?.words)}</span>
          </>
        ) : (
          '—'
        )
    },
    {
      key: 'missed',
      head: t('families.missed'),
      width: '11%',
      cell: ({ missed, late }) => (
        <>
          {missed > 0 ? <Tag kind={missed > 1 ? 'late' : 'soon'}>{t('families.missed-row', { n: missed })}</Tag> : null}
          {late > 0 ? <span className={style.clock}>{t('families.late', { n: late })}</span> : missed > 0 ? null : '—'}
        </>
      )
    },
    {
      key: 'contract',
      head: t('families.contract'),
      width: '11%',
      wide: true,
      cell: ({ contractUntil }) =>
        contractUntil === null ? (
          '—'
        ) : contractUntil < today ? (
          <Tag kind="late">{t('families.contract-over', { at: day(contractUntil) })}</Tag>
        ) : (
          day(contractUntil)
        )
    },
    {
      key: 'registers',
      head: t('families.registers'),
      width: '18%',
      wide: true,
      cell: ({ registers }) =>
        registers.length === 0
          ? '—'
          : registers.map(one => (
              <span key={one} className={style.clock}>
                {option('registers', one)}
              </span>
            ))
    }
  ]
  return all.filter(column => column.not !== view)
}
