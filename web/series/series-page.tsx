/** One series: every value of every source side by side, what it was before, and the imports it came in. */
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Series } from '#domain/law/series.ts'
import { seriesQuery } from '#web/api/queries.ts'
import type { SeriesSheet } from '#web/api/schema.ts'
import file from '#web/files/file.module.css'
import { Line } from '#web/files/line.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Filters } from '#web/ui/filters.tsx'
import { NotYet } from '#web/ui/found.tsx'
import { Page } from '#web/ui/page.tsx'
import { useWords } from '#web/words/language.tsx'
import { Divide } from './divide.tsx'
import { Imports } from './imports.tsx'
import { Matrix } from './matrix.tsx'
import style from './series.module.css'

export function SeriesPage() {
  const { t } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const { series: code = '' } = useParams({ strict: false }) as { series?: string }
  const found = useQuery(seriesQuery(code))
  const series = law.series(code)
  if (!found.data || !series) return <NotYet of={found} />
  return (
    <Page
      title={option('series', code)}
      sub={
        <>
          <Link to="/series" search={{}}>
            {t('rail.series')}
          </Link>{' '}
          · {t(`unit.${series.unit}`)}, {t(`series.kind.${series.kind}`)}
        </>
      }
    >
      <Described series={series} />
      <Values sheet={found.data} series={series} />
      {series.related.map(one => (
        <Related key={one} code={one} />
      ))}
      <Imports of={found.data} />
    </Page>
  )
}

function Described({ series }: { series: Series }) {
  const { t, say } = useWords()
  const { day } = useDates()
  const { option } = useTerms()
  const { definition, scope, beside, ratio, denominator, breaks } = series
  const bottom = ratio?.denominator ? say(ratio.denominator.words) : t('series.not-said')
  return (
    <section className={style.described}>
      <p>{say(definition)}</p>
      {scope ? <p>{say(scope)}</p> : null}
      {denominator ? <p>{t('series.denominator', { n: denominator.days })}</p> : null}
      {breaks.map(({ from, words }) => (
        <p key={from} className={style.caution}>
          {t('series.break', { day: day(from), why: say(words) })}
        </p>
      ))}
      {beside.length > 0 || ratio ? (
        <dl className={file.details}>
          {beside.length > 0 ? (
            <Line label={t('series.beside')}>{beside.map(code => option('indicators', code)).join('; ')}</Line>
          ) : null}
          {ratio ? (
            <Line label={t('series.kind.ratio')}>
              {t('series.divided', { top: say(ratio.numerator.words), bottom })}
            </Line>
          ) : null}
        </dl>
      ) : null}
    </section>
  )
}

/** A series cut by area is read one area at a time: the whole first. */
function Values({ sheet, series }: { sheet: SeriesSheet; series: Series }) {
  const { t } = useWords()
  const { option } = useTerms()
  const navigate = useNavigate()
  const { area = '' } = useSearch({ strict: false }) as { area?: string }
  const areas = useMemo(
    () =>
      [...new Set(sheet.cells.flatMap(cell => cell.area ?? []))]
        .map(code => ({ value: code, label: option('territories', code) }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [sheet.cells, option]
  )
  if (sheet.cells.length === 0) return <Empty title={t('series.none')}>{t('series.none-why')}</Empty>
  return (
    <>
      {areas.length > 0 ? (
        <Filters>
          <Select
            aria-label={t('series.area')}
            data={[{ value: '', label: t('series.whole') }, ...areas]}
            value={area}
            searchable
            allowDeselect={false}
            onChange={value =>
              void navigate({
                to: '/series/$series',
                params: { series: series.code },
                search: (value ? { area: value } : {}) as never,
                replace: true
              })
            }
          />
        </Filters>
      ) : null}
      <Matrix
        label={option('series', series.code)}
        cells={areas.length > 0 ? sheet.cells.filter(cell => (cell.area ?? '') === area) : sheet.cells}
      />
      {series.denominator ? <Divide series={series} cells={sheet.cells} area={area} /> : null}
    </>
  )
}

/** The same thing counted in another unit or by another definition: it stands below, and is not mixed in. */
function Related({ code }: { code: string }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const { data } = useQuery(seriesQuery(code))
  const unit = law.series(code)?.unit
  if (!data || data.cells.length === 0) return null
  return (
    <section className={style.section}>
      <h2 className={file.heading}>
        <Link to="/series/$series" params={{ series: code }} search={{}}>
          {t('series.related', { name: option('series', code) })}
        </Link>
        {unit ? <span className={style.soft}> {t(`unit.${unit}`)}</span> : null}
      </h2>
      <Matrix label={option('series', code)} cells={data.cells.filter(cell => cell.area === undefined)} />
    </section>
  )
}
