/** The registers of the office: who stands on each since when and by what, and who has left it. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { registersQuery } from '#web/api/queries.ts'
import type { StandingRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { ageWords } from '#web/people/names.ts'
import signals from '#web/signals/signals.module.css'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './registers.module.css'

type Asked = { register?: string; list?: 'left' }

export function RegistersPage() {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const all = law.pack.vocabularies.registers ?? []
  const { register = all[0]?.code ?? '', list = 'standing' } = asked
  const found = useInfiniteQuery(registersQuery({ register, list }))
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  const counts = new Map(found.data?.pages[0]?.counts.map(one => [one.register, one]))
  const columns = useColumns(list, new Set(rows.map(row => row.office)).size > 1)
  return (
    <Page title={t('rail.registers')} sub={t('registers.sub')}>
      <div className={style.parts}>
        <nav aria-label={t('rail.registers')}>
          <ul className={style.registers}>
            {all.map(({ code }) => (
              <li key={code}>
                <Link
                  to="/registers"
                  search={{ ...asked, register: code } as never}
                  className={style.register}
                  aria-current={code === register ? 'page' : undefined}
                >
                  <span className={style.name}>{option('registers', code)}</span>
                  <span className={style.count}>{counts.get(code)?.standing ?? (found.data ? 0 : '')}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <h2 className={style.title}>{option('registers', register)}</h2>
          <Filters>
            <Segments
              label={t('registers.list')}
              value={list}
              options={(['standing', 'left'] as const).map(value => ({
                value,
                label: t(`registers.list-${value}`, {
                  n: counts.get(register)?.[value] ?? 0
                })
              }))}
              change={to =>
                void navigate({
                  to: '/registers',
                  search: { ...asked, list: to === 'standing' ? undefined : to } as never,
                  replace: true
                })
              }
            />
          </Filters>
          <Found
            of={found}
            none={
              rows.length === 0 && <Empty title={t(`registers.none-${list}`)}>{t(`registers.none-why-${list}`)}</Empty>
            }
          >
            <Table
              label={`${option('registers', register)}: ${t(`registers.list-${list}`, { n: counts.get(register)?.[list] ?? 0 })}`}
              rows={rows}
              columns={columns}
              keyOf={row => `${row.subject.id}/${row.n}`}
            />
          </Found>
          <More of={found} />
        </div>
      </div>
    </Page>
  )
}

/** Who answers is told where it is not one and the same office. */
function useColumns(list: 'standing' | 'left', several: boolean): Column<StandingRow>[] {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const today = useToday()
  const by = (basis: string | null, number: string | null) => (
    <>
      {option('register-bases', basis)}
      {number ? <span className={style.whole}> № {number}</span> : null}
    </>
  )
  const who: Column<StandingRow> = {
    key: 'who',
    head: t('registers.who'),
    width: '26%',
    cell: ({ subject, children }) => (
      <>
        <Link
          to="/files/$kind/$id"
          params={{ kind: subject.kind, id: subject.id }}
          search={{}}
          className={signals.main}
        >
          {subject.name ?? t(subject.kind === 'family' ? 'families.unnamed' : 'person.unnamed')}
        </Link>{' '}
        <span className={`${signals.soft} ${style.whole}`}>
          {children === null ? ageWords(subject.birth, today, t) : t('families.children', { n: children })}
        </span>
      </>
    )
  }
  const columns: Column<StandingRow>[] = [
    who,
    { key: 'entered', head: t('registers.entered'), cell: row => date(row.enteredAt) },
    { key: 'basis', head: t('registers.basis'), cell: row => by(row.basis, row.number), wide: list === 'left' }
  ]
  const office: Column<StandingRow>[] = several
    ? [{ key: 'office', head: t('registers.office'), cell: row => option('offices', row.office), wide: true }]
    : []
  if (list === 'standing') return [...columns, ...office]
  const left: Column<StandingRow>[] = [
    { key: 'left', head: t('registers.left'), cell: row => (row.leftAt ? date(row.leftAt) : '') },
    { key: 'why', head: t('registers.why'), cell: row => by(row.leftBasis, row.leftNumber) }
  ]
  return [...columns, ...left, ...office]
}
