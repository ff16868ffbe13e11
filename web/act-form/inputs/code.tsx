/** One code of a vocabulary of the pack. */
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import type { Law } from '#domain/law/pack.ts'
import { useKnown } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'

const many = 7

/** A place is chosen where it is smallest: an area that holds others is no answer of its own. */
function outer(vocabulary: string, law: Law): ReadonlySet<string | null> {
  return new Set(vocabulary === 'territories' ? law.pack.territories.map(one => one.within) : [])
}

export function useOptions(vocabulary: string): { value: string; label: string }[] {
  const { vocabularies, law } = useKnown()
  const { say } = useWords()
  return useMemo(() => {
    const areas = outer(vocabulary, law)
    return (vocabularies[vocabulary] ?? [])
      .filter(one => !one.retired && !areas.has(one.code))
      .map(({ code, words }) => ({ value: code, label: say(words) || code }))
  }, [vocabularies, vocabulary, law, say])
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
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': t('form.clear-field') }}
      nothingFoundMessage={t('search.nothing')}
      placeholder={t('form.choose')}
      checkIconPosition="right"
      limit={60}
    />
  )
}
