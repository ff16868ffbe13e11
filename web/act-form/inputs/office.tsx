/** An office: of those that work with cases, or an agency that is asked; those of the own place stand first. */
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useKnown } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useOptions } from './code.tsx'

export function useOffices(asked: boolean): { value: string; label: string }[] {
  const { law } = useKnown()
  const { office } = useSession()
  const all = useOptions('offices')
  return useMemo(() => {
    const place = law.offices.get(office)?.territory
    const far = ({ value }: { value: string }) => (law.offices.get(value)?.territory === place ? 0 : 1)
    const fitting = all.filter(({ value }) => (law.offices.get(value)?.agency !== undefined) === asked)
    return asked ? fitting.toSorted((one, other) => far(one) - far(other)) : fitting
  }, [all, law, office, asked])
}

export function OfficeInput({ asked, label, required, error, value, change }: InputGiven & { asked: boolean }) {
  const { t } = useWords()
  return (
    <Select
      label={label}
      withAsterisk={required}
      aria-required={required}
      error={error}
      data={useOffices(asked)}
      value={typeof value === 'string' ? value : null}
      onChange={given => change(given ?? undefined)}
      searchable
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
