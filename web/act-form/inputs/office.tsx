/** An office: of those that work with cases, or an agency that is asked. */
import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { agenciesInOrder } from '#domain/assistance/agencies.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useOptions } from './code.tsx'

type Choice = { value: string; label: string }

function useOffices(): Choice[] {
  const { law } = useKnown()
  const all = useOptions('offices')
  return useMemo(() => all.filter(({ value }) => law.offices.get(value)?.agency === undefined), [all, law])
}

/** Agencies in groups: those of the own place that are usually asked for such help stand first. */
export function useAgencies(kind: string | undefined): { group: string; items: Choice[] }[] {
  const { t } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const { office } = useSession()
  const all = useOptions('offices')
  return useMemo(() => {
    const labels = new Map(all.map(({ value, label }) => [value, label]))
    return agenciesInOrder(kind, law.offices.get(office)?.territory, law).map(({ group, offices }) => ({
      group: t(`agencies.${kind ? group : group === 'other' ? 'here' : 'elsewhere'}`, {
        kind: option('assistance-kinds', kind)
      }),
      items: offices.flatMap(value => ({ value, label: labels.get(value) ?? value }))
    }))
  }, [all, law, office, kind, option, t])
}

type Given = InputGiven & { data: Choice[] | { group: string; items: Choice[] }[] }

function Offices({ data, label, required, error, value, change }: Given) {
  const { t } = useWords()
  return (
    <Select
      label={label}
      withAsterisk={required}
      aria-required={required}
      error={error}
      data={data}
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

export const OfficeInput = (given: InputGiven) => <Offices {...given} data={useOffices()} />

/** @param kind what kind of help is asked, as far as it is chosen */
export const AgencyInput = ({ kind, ...given }: InputGiven & { kind: string | undefined }) => (
  <Offices {...given} data={useAgencies(kind)} />
)
