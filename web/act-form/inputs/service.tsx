/** A service of the network, with the places it has free; where the form names a setting, only those that fit it. */
import { Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { placesQuery } from '#web/api/queries.ts'
import type { ServiceRow } from '#web/api/schema.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { sentenceOf } from '#web/ui/failure.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useScene } from '../scene.tsx'

const pagesAtMost = 12

export function ServiceInput({
  label,
  required,
  error,
  value,
  change,
  setting
}: InputGiven & { setting: string | undefined }) {
  const { t } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const { choose } = useScene()
  const { office } = useSession()
  const kinds = useMemo(
    () => law.pack.serviceKinds.filter(kind => !setting || kind.setting === setting).map(kind => kind.code),
    [law, setting]
  )
  const {
    data,
    error: fault,
    hasNextPage,
    isFetching,
    fetchNextPage
  } = useInfiniteQuery(placesQuery({ kind: kinds.join(',') }))
  const pages = data?.pages.length ?? 0
  useEffect(() => {
    if (hasNextPage && !isFetching && pages < pagesAtMost) void fetchNextPage()
  }, [hasNextPage, isFetching, pages, fetchNextPage])
  // One's own office first, then those with a free place.
  const rows = useMemo(() => {
    const rank = (row: ServiceRow) => (row.taken < row.places ? 0 : 2) + (row.office === office ? 0 : 1)
    return (data?.pages ?? [])
      .flatMap(page => page.rows)
      .filter(row => row.state === 'open' && kinds.includes(row.kind))
      .sort((a, b) => rank(a) - rank(b))
  }, [data, kinds, office])
  const chosen = rows.find(row => row.id === value) ?? null
  useEffect(() => choose(chosen), [chosen, choose])
  return (
    <Select
      allowDeselect={false}
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
      nothingFoundMessage={fault ? t(sentenceOf(fault)) : isFetching ? t('ui.loading') : t('search.nothing')}
    />
  )
}
