/** A colleague of one's own office. */
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { colleaguesQuery } from '#web/api/queries.ts'
import { useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'

export function AccountInput({ label, required, error, value, change }: InputGiven) {
  const { t } = useWords()
  const { option } = useTerms()
  const { data = [] } = useQuery(colleaguesQuery)
  return (
    <Select
      allowDeselect={false}
      label={label}
      withAsterisk={required}
      error={error}
      data={data.map(({ login, name, roles }) => ({
        value: login,
        label: `${name}, ${roles.map(role => option('roles', role)).join(', ')}`
      }))}
      value={typeof value === 'string' ? value : null}
      onChange={given => change(given ?? undefined)}
      searchable
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('form.clear-field') }}
      placeholder={t('form.choose')}
      nothingFoundMessage={t('search.nothing')}
    />
  )
}
