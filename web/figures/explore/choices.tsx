/** Which figure, cut by what, where, of which time, and as known when. */
import { MultiSelect, Select } from '@mantine/core'
import { areas } from '#domain/figures/dimensions.ts'
import { cutName } from '#domain/figures/wording.ts'
import { DayInput } from '#web/act-form/inputs/day.tsx'
import { MomentInput } from '#web/act-form/inputs/moment.tsx'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { useWords } from '#web/words/language.tsx'
import type { Mode, Question } from './asked.ts'
import style from './explore.module.css'
import { useExplore } from './state.ts'

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
const isMoment = (value: unknown): value is string => typeof value === 'string' && /T.*Z$/.test(value)
const line = { required: false, error: undefined }

export function Choices({ question }: { question: Question }) {
  const { t, say } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const { search, change } = useExplore()
  const { indicator, cuts } = question
  const groups = [...new Set(law.pack.indicators.map(one => one.group))]
  const inGroup = (group: string) =>
    law.pack.indicators.filter(one => one.group === group).map(one => ({ value: one.code, label: say(one.words) }))
  const list =
    groups.length > 1
      ? groups.map(group => ({ group: option('indicator-groups', group), items: inGroup(group) }))
      : inGroup(groups[0] ?? '')
  const closed = { cell: undefined, time: undefined, sort: undefined, part: undefined }
  const cutTo = (at: number, cut: string | null) => {
    const next = [...cuts.slice(0, at), cut ?? '', ...cuts.slice(at + 1)].filter(Boolean)
    change({ ...closed, cuts: [...new Set(next)].join(',') || undefined, picture: undefined })
  }
  const cutOptions = (other: string | undefined) =>
    indicator.cuts.filter(cut => cut !== other).map(cut => ({ value: cut, label: say(cutName(cut, law)) }))
  return (
    <>
      <Filters>
        <Select
          label={t('figures.indicator')}
          className={style.wide}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('search.nothing')}
          maxDropdownHeight={420}
          data={list}
          value={indicator.code}
          onChange={of => of && change({ ...closed, of, picture: undefined })}
        />
        <When question={question} />
      </Filters>
      <Filters>
        {[0, 1].map(at =>
          at <= cuts.length && indicator.cuts.length > at ? (
            <Select
              key={at}
              label={t(at === 0 ? 'explore.cut' : 'explore.cut-second')}
              placeholder={t('explore.uncut')}
              w={165}
              clearable
              clearButtonProps={{ 'aria-label': t('form.clear-field') }}
              data={cutOptions(cuts[1 - at])}
              value={cuts[at] ?? null}
              onChange={cut => cutTo(at, cut)}
            />
          ) : null
        )}
        {indicator.cuts.includes('area') ? (
          <MultiSelect
            label={say(cutName('area', law))}
            placeholder={search.area ? '' : t('explore.everywhere')}
            className={style.areas}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('form.clear-field') }}
            nothingFoundMessage={t('search.nothing')}
            data={areas(law).all.map(code => ({ value: code, label: option('territories', code) }))}
            value={(search.area ?? '').split(',').filter(Boolean)}
            onChange={codes => change({ ...closed, area: codes.join(',') || undefined })}
          />
        ) : null}
        <Known label={t('explore.known-at')} value={search.knownAt} change={knownAt => change({ knownAt })} />
        <Known label={t('explore.compare')} value={search.compare} change={compare => change({ compare })} />
      </Filters>
    </>
  )
}

function Known({
  label,
  value,
  change
}: {
  label: string
  value: string | undefined
  change(to: string | undefined): void
}) {
  return (
    <div className={style.known}>
      <MomentInput
        {...line}
        label={label}
        value={value}
        change={given => {
          if (given === undefined) change(undefined)
          else if (isMoment(given)) change(given)
        }}
      />
    </div>
  )
}

const back = 15

function When({ question: { mode, periods, query } }: { question: Question }) {
  const { t } = useWords()
  const { change } = useExplore()
  const today = useToday()
  const now = Number(today.slice(0, 4))
  const closed = { cell: undefined, time: undefined, sort: undefined, part: undefined }
  const turn = (to: Mode) => {
    const none = { years: undefined, on: undefined, from: undefined, to: undefined, step: undefined }
    if (to === 'on') change({ ...closed, ...none, on: today })
    else if (to === 'period') change({ ...closed, ...none, from: `${now}-01-01`, to: today, step: 'month' })
    else change({ ...closed, ...none })
  }
  const [first = '', last = first] = (query.years ?? '').split('-')
  const years = Array.from({ length: back }, (_, at) => String(now - at))
  const span = (from: string, to: string) =>
    change({ ...closed, years: from === to ? from : from < to ? `${from}-${to}` : `${to}-${from}` })
  const modes: Mode[] = periods ? ['years', 'period'] : ['years', 'on', 'period']
  return (
    <>
      <div className={style.mode}>
        <Segments
          label={t('explore.when')}
          value={mode}
          options={modes.map(value => ({ value, label: t(`explore.when-${value}`) }))}
          change={turn}
        />
      </div>
      {mode === 'years' ? (
        <>
          <Select
            label={t('explore.first-year')}
            w={100}
            allowDeselect={false}
            data={years.includes(first) ? years : [...years, first]}
            value={first}
            onChange={year => year && span(year, last)}
          />
          <Select
            label={t('explore.last-year')}
            w={100}
            allowDeselect={false}
            data={years.includes(last) ? years : [...years, last]}
            value={last}
            onChange={year => year && span(first, year)}
          />
        </>
      ) : mode === 'on' ? (
        <DayInput
          {...line}
          label={t('explore.day')}
          value={query.on}
          change={on => isDay(on) && change({ ...closed, on })}
        />
      ) : (
        <>
          <DayInput
            {...line}
            label={t('figures.from')}
            value={query.from}
            change={from => isDay(from) && change({ ...closed, from })}
          />
          <DayInput
            {...line}
            label={t('figures.to')}
            value={query.to}
            change={to => isDay(to) && change({ ...closed, to })}
          />
          <Select
            label={t('explore.step')}
            w={150}
            clearable
            clearButtonProps={{ 'aria-label': t('form.clear-field') }}
            placeholder={t('explore.no-step')}
            data={(['month', 'quarter', 'year'] as const).map(value => ({ value, label: t(`explore.step-${value}`) }))}
            value={query.step ?? null}
            onChange={step => change({ ...closed, step: step ?? undefined })}
          />
        </>
      )}
    </>
  )
}
