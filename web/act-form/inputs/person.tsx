/** A person: those of the file first, anyone else by search. */
import { MultiSelect, type OptionsFilter, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { peopleQuery } from '#web/api/queries.ts'
import { fullName } from '#web/people/names.ts'
import { writeDay } from '#web/ui/dates.ts'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useScene } from '../scene.tsx'

/** Who can be chosen: those of the file first, then whom the search finds. */
function usePeople(chosen: readonly string[]) {
  const { t } = useWords()
  const { people } = useScene()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 250)
  const { data = [] } = useQuery({ ...peopleQuery({ q: asked }), placeholderData: before => before })
  const near = people.map(card => ({
    value: card.id,
    label: [fullName(card) ?? t('person.unnamed'), card.birth ? writeDay(card.birth) : ''].filter(Boolean).join(', ')
  }))
  const known = new Set(near.map(one => one.value))
  const far = data
    .filter(hit => !known.has(hit.card.id))
    .map(hit => ({
      value: hit.card.id,
      label: hit.own
        ? [fullName(hit.card) ?? t('person.unnamed'), hit.card.birth ? writeDay(hit.card.birth) : '']
            .filter(Boolean)
            .join(', ')
        : [hit.card.name, hit.card.birthYear, t('person.other-office')].filter(Boolean).join(', ')
    }))
  // who was found by an earlier search keeps the name under which it was chosen
  const met = useRef(new Map<string, string>())
  for (const one of far) met.current.set(one.value, one.label)
  const here = new Set([...known, ...far.map(one => one.value)])
  const kept = chosen.flatMap(value => {
    const words = here.has(value) ? undefined : met.current.get(value)
    return words ? [{ value, label: words }] : []
  })
  const groups = [
    { group: t('form.people-near'), items: near },
    { group: t('form.people-far'), items: [...far, ...kept] }
  ].filter(group => group.items.length > 0)
  // Likeness is judged by the server: what it found is shown whatever its spelling.
  const filter: OptionsFilter = ({ options, search }) =>
    options.map(group =>
      'items' in group && group.group === t('form.people-near')
        ? { ...group, items: group.items.filter(one => one.label.toLowerCase().includes(search.toLowerCase())) }
        : group
    )
  return { groups, filter, setText }
}

/** Several persons. */
export function PeopleInput({ label, required, error, value, change }: InputGiven) {
  const { t } = useWords()
  const chosen = Array.isArray(value) ? (value as string[]) : []
  const { groups, filter, setText } = usePeople(chosen)
  return (
    <MultiSelect
      label={label}
      withAsterisk={required}
      error={error}
      data={groups}
      value={chosen}
      onChange={given => change(given.length > 0 ? given : undefined)}
      searchable
      onSearchChange={setText}
      filter={filter}
      placeholder={chosen.length === 0 ? t('form.find-person') : ''}
      nothingFoundMessage={t('search.nothing')}
    />
  )
}

export function PersonInput({ label, required, error, value, change }: InputGiven) {
  const { t } = useWords()
  const { groups, filter, setText } = usePeople(typeof value === 'string' ? [value] : [])
  return (
    <Select
      allowDeselect={false}
      label={label}
      withAsterisk={required}
      error={error}
      data={groups}
      value={typeof value === 'string' ? value : null}
      onChange={given => change(given ?? undefined)}
      searchable
      onSearchChange={setText}
      filter={filter}
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('form.clear-field') }}
      placeholder={t('form.find-person')}
      nothingFoundMessage={t('search.nothing')}
    />
  )
}
