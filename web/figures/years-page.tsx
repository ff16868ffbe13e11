/** The headline figures of a release over the years: a small picture of each, and one table of all. */
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { chartOf } from '#domain/figures/chart.ts'
import type { FigureTable } from '#domain/figures/table.ts'
import { sayUnit } from '#domain/figures/units.ts'
import { figureWords } from '#domain/figures/wording.ts'
import { markWords, sayNumber, sayTime } from '#domain/figures/words.ts'
import { written } from '#domain/figures/written.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { figuresByYearQuery } from '#web/api/queries.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Filters } from '#web/ui/filters.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { FigureChart } from './chart.tsx'
import { usePublished } from './explore/published.tsx'
import { FiguresFrame } from './frame.tsx'
import style from './years.module.css'

type Asked = { template?: string; to?: string }
type Line = { table: FigureTable; indicator: Indicator }
const SHOWN = 10

export function YearsPage() {
  const { t } = useWords()
  const { law } = useKnown()
  const { moment } = useDates()
  const navigate = useNavigate()
  const given = useSearch({ strict: false }) as Asked
  const templates = useOptions('release-templates')
  const last = Number(useToday().slice(0, 4)) - 1
  const asked = { template: given.template ?? law.pack.releases[0]?.code ?? '', to: Number(given.to ?? last) }
  const found = useQuery({ ...figuresByYearQuery({ ...asked, years: SHOWN }), enabled: asked.template !== '' })
  const change = (next: Asked) => void navigate({ to: '/figures/years', search: { ...given, ...next }, replace: true })
  const lines = useMemo(
    () =>
      (found.data?.tables ?? []).flatMap((table): Line[] => {
        const indicator = law.pack.indicators.find(one => one.code === table.indicator)
        return indicator ? [{ table, indicator }] : []
      }),
    [found.data, law]
  )
  return (
    <FiguresFrame sub={found.data ? t('figures.known', { at: moment(found.data.knownAt) }) : undefined}>
      <Filters>
        <Select
          label={t('figures.template')}
          w={460}
          allowDeselect={false}
          data={templates}
          value={asked.template}
          onChange={template => template && change({ template })}
        />
        <Select
          label={t('figures.last-year')}
          w={140}
          allowDeselect={false}
          data={Array.from({ length: SHOWN + 1 }, (_, at) => String(last + 1 - at))}
          value={String(asked.to)}
          onChange={to => to && change({ to })}
        />
      </Filters>
      {asked.template === '' ? (
        <Empty title={t('figures.no-templates')} />
      ) : found.isError ? (
        <Failure of={found.error} again={() => void found.refetch()} />
      ) : !found.data ? (
        <Bones rows={12} />
      ) : (
        <>
          <div className={style.pictures}>
            {lines.map(line => (
              <Small key={line.indicator.code} {...line} />
            ))}
          </div>
          <AllYears lines={lines} />
        </>
      )}
    </FiguresFrame>
  )
}

/** Days of a stock carry their year, as periods do. */
const yearOf = (time: string) => time.slice(0, 4)

function Small({ table, indicator }: Line) {
  const { say, language } = useWords()
  const { law } = useKnown()
  const words = useMemo(() => figureWords(indicator, [], law), [indicator, law])
  const published = usePublished(indicator, table)
  const chart = useMemo(
    () => (width: number) =>
      chartOf(table, words, {
        kind: 'line',
        language,
        width,
        published: published.flatMap(one =>
          one.value === null || one.area ? [] : [{ time: one.time, value: one.value, source: one.words }]
        )
      }),
    [table, words, language, published]
  )
  const times = table.dims[0]?.categories ?? []
  const { value, mark } = written(table, times.length - 1)
  return (
    <figure className={style.small}>
      <figcaption>
        <Link
          to="/figures"
          search={{ of: indicator.code, years: `${yearOf(times[0] ?? '')}-${yearOf(times.at(-1) ?? '')}` }}
        >
          {say(indicator.words)}
        </Link>
        <span className={style.now}>
          <b>{value === null ? markWords[mark ?? 'gap'][language] : sayNumber(value, table.digits, language)}</b>{' '}
          {(value === null ? '' : sayUnit(value, table.unit, table.digits, language)) || words.unit[language]},{' '}
          {sayTime(times.at(-1) ?? '', language)}
        </span>
      </figcaption>
      <FigureChart of={chart} />
    </figure>
  )
}

function AllYears({ lines }: { lines: readonly Line[] }) {
  const { t, say, language } = useWords()
  const years = (lines[0]?.table.dims[0]?.categories ?? []).map(yearOf)
  const columns: Column<Line>[] = [
    { key: 'figure', head: t('figures.indicator'), width: '26%', cell: ({ indicator }) => say(indicator.words) },
    ...years.map((year, at) => ({
      key: year,
      head: year,
      numeric: true,
      cell: ({ table }: Line) => {
        const { value, mark } = written(table, at)
        return value === null ? markWords[mark ?? 'gap'][language] : sayNumber(value, table.digits, language)
      }
    }))
  ]
  return (
    <section aria-labelledby="all-years" className={style.all}>
      <h2 id="all-years">{t('figures.all-years')}</h2>
      <p className={style.soft}>{t('figures.all-years-why')}</p>
      <Table
        label={t('figures.all-years')}
        columns={columns}
        rows={lines}
        keyOf={({ indicator }) => indicator.code}
        still
      />
    </section>
  )
}
