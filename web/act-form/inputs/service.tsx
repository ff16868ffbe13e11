/** A service of the network, with the places it has free; where the form names a setting, only those that fit it. */
import { Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { placesQuery } from '#web/api/queries.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useScene } from '../scene.tsx'

const pagesAtMost = 8

export function ServiceInput({ label, required, error, value, change, setting }: InputGiven & { setting?: string }) {
  const { t } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const { choose } = useScene()
  const kinds = useMemo(
    () => law.pack.serviceKinds.filter(kind => !setting || kind.setting === setting).map(kind => kind.code),
    [law, setting]
  )
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(
    placesQuery(kinds.length === 1 ? kinds[0] : undefined)
  )
  const pages = data?.pages.length ?? 0
  useEffect(() => {
    if (hasNextPage && !isFetching && pages < pagesAtMost) void fetchNextPage()
  }, [hasNextPage, isFetching, pages, fetchNextPage])
  const rows = useMemo(
    () =>
      (data?.pages ?? []).flatMap(page => page.rows).filter(row => row.state === 'open' && kinds.includes(row.kind)),
    [data, kinds]
  )
  const chosen = rows.find(row => row.id === value) ?? null
  useEffect(() => choose(chosen), [chosen, choose])
  return (
    <Select
      label={label}
      withAsterisk={required}
      error={error}
      data={rows.map(row => ({
        value: row.id,
        label: `${row.name || option('service-kinds', row.kind)} · ${option('territories', row.territory)} · ${t('places.free', { n: row.places - row.taken })}`
      }))}
      value={typeof value === 'string' ? value : null}
      onChange={given => change(given ?? undefined)}
      searchable
      limit={80}
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('form.clear-field') }}
      placeholder={t('form.choose')}
      nothingFoundMessage={isFetching ? t('ui.loading') : t('search.nothing')}
    />
  )
}
