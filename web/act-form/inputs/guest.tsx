/** One of the guests named in the same form, kept by number. Without guests there is nothing to choose. */
import { Select } from '@mantine/core'
import { useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'

type Guest = { name?: string; relation?: string }

export function GuestInput({ guests, label, error, value, change }: InputGiven & { guests: readonly Guest[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  if (guests.length === 0) return null
  return (
    <Select
      label={label}
      error={error}
      data={guests.map((one, index) => ({
        value: String(index + 1),
        label: [`${index + 1}.`, one.name, one.relation ? option('guest-relations', one.relation) : '']
          .filter(Boolean)
          .join(' ')
      }))}
      value={typeof value === 'number' ? String(value) : null}
      onChange={given => change(given ? Number(given) : undefined)}
      clearable
      clearButtonProps={{ 'aria-label': t('form.clear-field') }}
      placeholder={t('form.choose')}
    />
  )
}
