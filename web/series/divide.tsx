/** What a rate would be divided by, asked before anybody divides: the sum with its bands, or why there is none. */
import { NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import type { Day } from '#domain/kernel/time.ts'
import type { Series } from '#domain/law/series.ts'
import { denominator } from '#domain/series/denominator.ts'
import type { Cell } from '#domain/series/values.ts'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { DayInput } from '#web/act-form/inputs/day.tsx'
import type { SeriesCell } from '#web/api/schema.ts'
import file from '#web/files/file.module.css'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './series.module.css'
import { useWritten } from './written.ts'

type Given = { series: Series; cells: readonly SeriesCell[]; area: string }

/** The area is the one whose values are shown. */
export function Divide({ series, cells, area }: Given) {
  const { t } = useWords()
  const sexes = useOptions('sexes')
  const [from, setFrom] = useState(0)
  const [to, setTo] = useState(17)
  const [sex, setSex] = useState('')
  const last = cells.reduce((latest, { day = '' }) => (day > latest ? day : latest), '')
  const [on, setOn] = useState<string | undefined>(last || undefined)
  const age = (given: string | number, set: (age: number) => void) =>
    typeof given === 'number' && given >= 0 && set(Math.trunc(given))
  return (
    <section className={style.section} aria-label={t('series.divide')}>
      <h2 className={file.heading}>{t('series.divide')}</h2>
      <p className={style.soft}>{t('series.divide-why')}</p>
      <div className={style.asked}>
        <NumberInput
          label={t('series.age-from')}
          min={0}
          max={120}
          value={from}
          onChange={given => age(given, setFrom)}
        />
        <NumberInput label={t('series.age-to')} min={0} max={120} value={to} onChange={given => age(given, setTo)} />
        {series.cuts.includes('sex') ? (
          <Select
            label={t('series.sex')}
            data={[{ value: '', label: t('series.whole') }, ...sexes]}
            value={sex}
            allowDeselect={false}
            onChange={given => setSex(given ?? '')}
          />
        ) : null}
        <DayInput
          label={t('series.on')}
          required={false}
          error={undefined}
          value={on}
          change={given => setOn(typeof given === 'string' ? given : undefined)}
        />
      </div>
      {on ? <Answer series={series} cells={cells} area={area} from={from} to={to} sex={sex} on={on} /> : null}
    </section>
  )
}

function Answer({
  series,
  cells,
  area,
  from,
  to,
  sex,
  on
}: Given & { from: number; to: number; sex: string; on: string }) {
  const { t } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const written = useWritten()
  const found = denominator(
    series,
    cells as unknown as readonly Cell[],
    { on: on as Day, ageFrom: from, ageTo: to, ...(area ? { area } : {}), ...(sex ? { sex } : {}) },
    source => law.seriesSource(source)?.kind === 'invented'
  )
  if ('refused' in found) {
    const told =
      found.bands?.map(written.age) ??
      found.days?.map(written.when) ??
      found.sources?.map(source => option('series-sources', source)) ??
      []
    return (
      <p className={style.caution} role="status">
        {t(`series.refused.${found.refused}`, { told: told.join(', ') })}
      </p>
    )
  }
  const bands = found.of.map(one => written.age(one.age ?? undefined)).join(' + ')
  const n = written.value({ value: found.value, digits: 0, qualifier: 'exact', unit: series.unit })
  return (
    <p role="status" className={style.tags}>
      <b>{t('series.divide-found', { n, day: written.when(found.day), bands })}</b>
      <span className={style.soft}>{option('series-sources', found.source)}</span>
      {found.invented ? <Tag kind="soon">{t('series.invented')}</Tag> : null}
    </p>
  )
}
