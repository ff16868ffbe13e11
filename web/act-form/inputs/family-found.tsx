/** A family of the office, found by the name of one of its members. */
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { familiesQuery } from '#web/api/queries.ts'
import { sentenceOf } from '#web/ui/failure.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useScene } from '../scene.tsx'

export function FamilyFound({ label, required, error, value, change }: InputGiven) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const { people } = useScene()
  // before anybody types, those who bear the name of whom the page is about
  const [asked] = useDebouncedValue(text.trim() || (people[0]?.family ?? ''), 250)
  const { data = [], error: fault } = useQuery({ ...familiesQuery(asked), placeholderData: before => before })
  return (
    <Select
      allowDeselect={false}
      label={label}
      withAsterisk={required}
      error={error}
      data={data.map(one => ({ value: one.id, label: one.name }))}
      value={typeof value === 'string' ? value : null}
      onChange={given => change(given ?? undefined)}
      searchable
      onSearchChange={setText}
      // Likeness is judged by the server.
      filter={({ options }) => options}
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('form.clear-field') }}
      placeholder={t('form.find-person')}
      nothingFoundMessage={t(fault ? sentenceOf(fault) : 'search.nothing')}
    />
  )
}
