/** One code of a vocabulary of the pack. */
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useKnown } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'

const many = 7

export function useOptions(vocabulary: string): { value: string; label: string }[] {
  const { vocabularies } = useKnown()
  const { say } = useWords()
  return useMemo(
    () =>
      (vocabularies[vocabulary] ?? [])
        .filter(one => !one.retired)
        .map(({ code, words }) => ({ value: code, label: say(words) || code })),
    [vocabularies, vocabulary, say]
  )
}

export function CodeInput({ vocabulary, label, required, error, value, change }: InputGiven & { vocabulary: string }) {
  const { t } = useWords()
  const options = useOptions(vocabulary)
  return (
    <Select
      label={label}
      withAsterisk={required}
      aria-required={required}
      error={error}
      data={options}
      value={typeof value === 'string' ? value : null}
      onChange={given => change(given ?? undefined)}
      searchable={options.length > many}
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('form.clear-field') }}
      nothingFoundMessage={t('search.nothing')}
      placeholder={t('form.choose')}
      checkIconPosition="right"
      limit={60}
    />
  )
}
