/** A colleague of one's own office; where work is given out, with what each leads already. */
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { caseloadQuery, colleaguesQuery } from '#web/api/queries.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useScene } from '../scene.tsx'

const giving: ReadonlySet<string> = new Set(['case.open', 'case.assign', 'case.reopen', 'case.accept-transfer'])

export function AccountInput({ label, required, error, value, change }: InputGiven) {
  const { t } = useWords()
  const { option } = useTerms()
  const { data = [] } = useQuery(colleaguesQuery)
  const { leads, most } = useLoad()
  const led = typeof value === 'string' ? leads(value) : 0
  return (
    <Select
      allowDeselect={false}
      label={label}
      withAsterisk={required}
      error={error}
      description={
        most === null || typeof value !== 'string'
          ? undefined
          : t(led < most ? 'form.load' : 'form.load-over', { n: led, most })
      }
      data={data.map(({ login, name, roles }) => ({
        value: login,
        label: [
          name,
          ...(most === null ? [] : [t('form.load', { n: leads(login), most })]),
          ...roles.map(role => option('roles', role))
        ].join(', ')
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

/** How many cases each leads, where the pack says how many are usual and the form gives work out. */
function useLoad(): { leads(login: string): number; most: number | null } {
  const { act } = useScene()
  const { caseload } = useKnown().law.pack
  const counts = caseload !== undefined && giving.has(act)
  const { data = [] } = useQuery({ ...caseloadQuery, enabled: counts })
  return {
    leads: login => data.find(one => one.lead === login)?.cases ?? 0,
    most: counts ? caseload.atMost : null
  }
}
