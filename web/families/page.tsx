/** The families in the hands of curators, by level or by curator, and whom to see by when. */
import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { fileAddress } from '#web/api/client.ts'
import { colleaguesQuery, familyBoardQuery } from '#web/api/queries.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { useSession } from '#web/shell/session.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { useFamilyColumns } from './columns.tsx'
import style from './families.module.css'
import { type Board, type Group, groupsOf } from './groups.ts'

const views = ['levels', 'curators', 'contacts'] as const
type View = (typeof views)[number]
type Asked = { view?: 'curators' | 'contacts'; lead?: string; level?: string; register?: string }

export function FamiliesPage() {
  const { t } = useWords()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const { view = 'levels', lead, level, register } = asked
  const found = useQuery(familyBoardQuery({ contacts: view === 'contacts' ? 'due' : undefined, lead, level, register }))
  const board = found.data
  const due = board?.counts.reduce((sum, one) => sum + one.overdue + one.soon, 0) ?? 0
  const change = (next: Partial<Record<keyof Asked, string | undefined>>) =>
    void navigate({ to: '/families', search: { ...asked, ...next } as Asked, replace: true })
  return (
    <Page title={t('rail.families')} sub={t('families.sub')} actions={<Journal />}>
      <Filters>
        <Segments
          label={t('families.view')}
          value={view}
          options={views.map(value => ({ value, label: t(`families.view-${value}`, { n: due }) }))}
          change={to => change({ view: to === 'levels' ? undefined : to })}
        />
        <Choice
          name="families.lead"
          none="families.any-lead"
          of={useLeads()}
          value={lead}
          change={to => change({ lead: to })}
        />
        <Choice
          name="families.level"
          none="families.any-level"
          of={useOptions('levels')}
          value={level}
          change={to => change({ level: to })}
        />
        <Choice
          name="families.register"
          none="families.any-register"
          of={useOptions('registers')}
          value={register}
          change={to => change({ register: to })}
        />
      </Filters>
      <Found
        of={found}
        none={
          board?.rows.length === 0 && (
            <Empty title={t(view === 'contacts' ? 'families.none-due' : 'families.none')}>
              {t('families.none-why')}
            </Empty>
          )
        }
      >
        {board ? <Groups board={board} view={view} /> : null}
      </Found>
    </Page>
  )
}

/** The journal of this year and of the last, for those who may have it whole. */
function Journal() {
  const { t } = useWords()
  const { rights } = useSession()
  const year = Number(useToday().slice(0, 4))
  if (!rights.includes('journal')) return null
  return [year - 1, year].map(one => (
    <Button
      key={one}
      component="a"
      variant="default"
      href={fileAddress('/api/families/journal', { from: `${one}-01-01`, to: `${one}-12-31` })}
      leftSection={<Icon name="save" size={16} />}
    >
      {t('families.journal', { year: String(one) })}
    </Button>
  ))
}

function useLeads() {
  const { data = [] } = useQuery(colleaguesQuery)
  return data.map(({ login, name }) => ({ value: login, label: name }))
}

type Choosing = {
  name: 'families.lead' | 'families.level' | 'families.register'
  none: 'families.any-lead' | 'families.any-level' | 'families.any-register'
  of: { value: string; label: string }[]
  value: string | undefined
  change(to: string | undefined): void
}

function Choice({ name, none, of, value, change }: Choosing) {
  const { t } = useWords()
  return (
    <Select
      aria-label={t(name)}
      placeholder={t(none)}
      data={of}
      value={value ?? null}
      onChange={to => change(to ?? undefined)}
      searchable={of.length > 8}
      clearable
      clearButtonProps={{ 'aria-label': t('form.clear-field') }}
    />
  )
}

function Groups({ board, view }: { board: Board; view: View }) {
  const { t } = useWords()
  const { law } = useKnown()
  const all = board.counts.reduce((sum, one) => sum + one.families, 0)
  const groups = groupsOf(board, view === 'contacts' ? 'all' : view, law)
  return (
    <>
      {groups.map(group => (
        <section key={group.code} className={style.group}>
          {view === 'contacts' ? null : <Head group={group} view={view} />}
          <Rows group={group} view={view} />
        </section>
      ))}
      {view !== 'contacts' && board.rows.length < all ? (
        <p className={style.soft}>{t('families.first', { n: board.rows.length, all })}</p>
      ) : null}
    </>
  )
}

function useGroupName(): (group: Group, view: View) => string {
  const { t } = useWords()
  const { option } = useTerms()
  const colleague = useColleague()
  return ({ code, type }, view) => {
    if (view === 'curators') return colleague(code) || t('families.no-lead')
    return code ? option('levels', code) : type ? option('case-types', type) : t('families.no-level')
  }
}

/** How many, how many of them wait, and whether a curator has more than is usual. */
function Head({ group, view }: { group: Group; view: View }) {
  const { t } = useWords()
  const { law } = useKnown()
  const nameOf = useGroupName()
  const most = law.pack.caseload?.atMost
  const { families, overdue } = group
  return (
    <div className={style.head}>
      <h2 className={style.name}>{nameOf(group, view)}</h2>
      <span className={style.soft}>
        {view === 'curators' && most ? t('families.load', { n: families, most }) : t('families.count', { n: families })}
      </span>
      {view === 'curators' && most && families > most ? <Tag kind="late">{t('families.over-load')}</Tag> : null}
      {overdue > 0 ? <Tag kind="late">{t('families.overdue', { n: overdue })}</Tag> : null}
    </div>
  )
}

function Rows({ group, view }: { group: Group; view: View }) {
  const { t } = useWords()
  const nameOf = useGroupName()
  const columns = useFamilyColumns(view)
  if (group.rows.length === 0) return null
  return (
    <Table
      label={view === 'contacts' ? t('families.contacts') : nameOf(group, view)}
      rows={group.rows}
      columns={columns}
      keyOf={row => row.id}
      markOf={row => (row.missed > 1 ? 'late' : undefined)}
    />
  )
}
