/** One of the proceedings of the case; asked only where there are several to choose from. */
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { tracksOf } from '#domain/proceedings/tracks.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useScene } from '../scene.tsx'

export function ProceedingInput({ label, required, error, value, change }: InputGiven) {
  const { t } = useWords()
  const { law } = useKnown()
  const { streams, on } = useScene()
  const { option } = useTerms()
  const { date } = useDates()
  const tracks = useMemo(() => {
    const own = streams.find(one => one.ref.id === on)
    return own ? tracksOf(own.facts, law) : []
  }, [streams, on, law])
  if (tracks.length < 2) return null
  return (
    <Select
      label={label}
      withAsterisk={required}
      error={error}
      data={tracks.map(track => ({
        value: String(track.id),
        label: [
          track.kind ? option('petition-kinds', track.kind) : option('proceeding-subjects', track.subject),
          track.order,
          option('courts', track.court),
          date(track.began)
        ]
          .filter(Boolean)
          .join(' · ')
      }))}
      value={typeof value === 'number' ? String(value) : null}
      onChange={given => change(given === null ? undefined : Number(given))}
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('form.clear-field') }}
      placeholder={t('form.choose')}
    />
  )
}
