/** How a published value, its day or period and its age band are written. */
import { useMemo } from 'react'
import type { SeriesCell } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useWords } from '#web/words/language.tsx'

type Value = SeriesCell['sources'][number]['current']

export function useWritten() {
  const { t, language } = useWords()
  const { day } = useDates()
  return useMemo(
    () => ({
      /** with as many digits as were published, and the word that stood before it */
      value({ value, digits, qualifier, unit }: Pick<Value, 'value' | 'digits' | 'qualifier' | 'unit'>): string {
        if (value === null) return t('series.gap')
        const plain = value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
        const n = unit === 'percent' ? `${plain} %` : plain
        return qualifier === 'exact' ? n : t(`series.qualifier.${qualifier}`, { n })
      },
      /** a stock is never told by its year alone */
      when: (at: string | null | undefined): string =>
        !at ? '—' : /^\d{4}-\d{2}-\d{2}$/.test(at) ? day(at) : at.split('/').map(part).join(' – '),
      age: (band: string | undefined): string =>
        band === undefined ? t('series.whole') : band.endsWith('-') ? `${band.slice(0, -1)}+` : band.replace('-', '–')
    }),
    [t, language, day]
  )
}

/** 2018 · Q2 2018 · 05.2018 */
const part = (text: string): string => {
  const [year = '', rest] = text.split('-')
  return rest === undefined ? year : rest.startsWith('Q') ? `${rest} ${year}` : `${rest}.${year}`
}
