/** The norms that the program goes by: where each stands, since when, how sure it is, and what a changed one moves. */
import { TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { changesOf } from '#domain/law/norms.ts'
import { useTermWords } from '#web/law/clock-norm.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import { certaintyWords } from '#web/law/norm.tsx'
import { useToday } from '#web/law/present.tsx'
import { yearsWords } from '#web/notices/step-words.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { Changes } from './changes.tsx'
import style from './norms.module.css'
import { matches, type NormRow, normRows, standingOn } from './rows.ts'

const shows = ['all', 'clocks', 'requirements', 'unverified', 'changed'] as const
type Shows = (typeof shows)[number]
/** The true beginning of a norm from this day is not known. */
const UNKNOWN_START = '2000-01-01'

export function NormsPage() {
  const { t, say } = useWords()
  const { law } = useKnown()
  const { day } = useDates()
  const today = useToday()
  const navigate = useNavigate()
  const termWords = useTermWords()
  const { find = '', show = 'all' } = useSearch({ strict: false }) as { find?: string; show?: Shows }
  const rows = useMemo(() => normRows(law), [law])
  const changed = useMemo(
    () => new Set(law.pack.clocks.filter(clock => changesOf(clock).length > 0).map(({ code }) => code)),
    [law]
  )
  const titleOf = (row: NormRow) =>
    row.months === null ? say(row.words ?? undefined) || row.code : t('step.age', { years: yearsWords(row.months) })
  const shown = rows.filter(
    row => fits(row, show, changed) && matches([titleOf(row), row.code, row.basis].join(' '), find)
  )
  const search = (next: { find?: string; show?: Shows }) => {
    const asked = { find, show, ...next }
    void navigate({
      to: '/norms',
      replace: true,
      search: { ...(asked.find ? { find: asked.find } : {}), ...(asked.show === 'all' ? {} : { show: asked.show }) }
    })
  }
  const unverified = rows.filter(row => row.verified === false).length
  return (
    <Page title={t('norms.title')} sub={t('norms.why', { n: rows.length, unverified })}>
      <Filters>
        <TextInput
          aria-label={t('norms.find')}
          placeholder={t('norms.find')}
          leftSection={<Icon name="search" />}
          w={300}
          value={find}
          onChange={event => search({ find: event.currentTarget.value })}
        />
        <Segments
          label={t('norms.which')}
          value={show}
          options={shows.map(value => ({ value, label: t(`norms.show-${value}`) }))}
          change={value => search({ show: value })}
        />
      </Filters>
      {shown.length === 0 ? (
        <Empty title={t('norms.none')}>{t('norms.none-why')}</Empty>
      ) : (
        <Table
          still
          label={t('norms.title')}
          rows={shown}
          keyOf={row => `${row.kind}/${row.code}/${row.from ?? ''}/${row.basis}`}
          columns={[
            {
              key: 'what',
              head: t('norms.what'),
              cell: row => (
                <>
                  <strong>{titleOf(row)}</strong>
                  <br />
                  <span className={style.soft}>
                    {t(`norms.kind-${row.kind}`)} · {row.code}
                  </span>
                </>
              )
            },
            {
              key: 'term',
              head: t('norms.term'),
              cell: row => (row.norm && row.clock ? termWords(row.norm, row.clock) : '')
            },
            { key: 'basis', head: t('norms.basis'), cell: row => row.basis },
            {
              key: 'sure',
              head: t('norms.sure'),
              cell: row => (
                <>
                  <Tag kind={row.verified ? 'well' : 'soon'}>
                    {t(row.verified ? 'norms.verified' : 'norms.unverified')}
                  </Tag>
                  <br />
                  <span className={style.soft}>{t(certaintyWords(row.certainty ?? ''))}</span>
                </>
              )
            },
            {
              key: 'when',
              head: t('norms.when'),
              cell: row => (
                <>
                  {t(`norms.${standingOn(row, today)}`)}
                  <br />
                  <span className={style.soft}>
                    {row.from && row.from !== UNKNOWN_START
                      ? t('norms.from', { at: day(row.from) })
                      : t('norms.start-unknown')}
                    {row.to ? ` ${t('norms.to', { at: day(row.to) })}` : ''}
                  </span>
                </>
              )
            }
          ]}
        />
      )}
      {law.pack.clocks
        .filter(clock => changed.has(clock.code) && shown.some(row => row.clock === clock))
        .map(clock => (
          <Changes key={clock.code} clock={clock} />
        ))}
    </Page>
  )
}

function fits(row: NormRow, show: Shows, changed: ReadonlySet<string>): boolean {
  if (show === 'clocks') return row.kind === 'clock'
  if (show === 'requirements') return row.kind === 'requirement'
  if (show === 'unverified') return row.verified === false
  return show === 'all' || (row.kind === 'clock' && changed.has(row.code)) || (row.kind !== 'clock' && row.to !== null)
}
