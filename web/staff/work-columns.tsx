/** A piece of work in a list: about whom, of what kind, and what runs. */
import { Link } from '@tanstack/react-router'
import type { WorkInHand } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import type { Column } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './staff.module.css'

type Row = WorkInHand['rows'][number]

export function useWorkColumns<R extends Row>(): Column<R>[] {
  const { t, say } = useWords()
  const { due: shown } = useDates()
  const { option } = useTerms()
  const { law } = useKnown()
  return [
    {
      key: 'child',
      head: t('staff.child'),
      cell: ({ stream, subject }) =>
        subject && stream.kind === 'case' ? (
          <Link to="/files/$kind/$id" params={{ kind: subject.kind, id: subject.id }} search={{}}>
            {subject.name ?? t('staff.child')}
          </Link>
        ) : (
          <Link to="/signals/$id" params={{ id: stream.id }} search={{}}>
            {subject?.name ?? t('staff.signal')}
          </Link>
        )
    },
    {
      key: 'work',
      head: t('staff.work'),
      cell: ({ stream, type }) =>
        stream.kind === 'case' ? option('case-types', type) : `${t('staff.signal')}, ${option('urgencies', type)}`
    },
    {
      key: 'clocks',
      head: t('staff.clocks'),
      cell: ({ clocks }) =>
        clocks.length === 0 ? (
          t('staff.no-clock')
        ) : (
          <ul className={style.clocks}>
            {clocks.map(({ code, due }, n) => {
              const words = law.clock(code)?.words
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: clocks of one code may fall due together
                <li key={`${code} ${due} ${n}`}>
                  {words ? say(words) : code}: {shown(due)}
                </li>
              )
            })}
          </ul>
        )
    }
  ]
}
