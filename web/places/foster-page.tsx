/** The register of foster families with their vacancies, and how each fits the child that is looked for: a person decides. */
import { Checkbox, NumberInput, Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { byFit, type Match, matchOf } from '#domain/services/match.ts'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { placesQuery } from '#web/api/queries.ts'
import type { ServiceRow } from '#web/api/schema.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Filters } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { Occupancy } from './occupancy.tsx'
import { ProfileWords } from './profile.tsx'

type Asked = { age?: string; together?: string; disability?: 'true'; territory?: string }
const pagesAtMost = 12
/** Whoever seeks looks at the best few; the rest is a matter of asking more closely. */
const shown = 60

export function FosterPage() {
  const { t } = useWords()
  const { law } = useKnown()
  const terms = useTerms()
  const navigate = useNavigate()
  const asked = useSearch({ strict: false }) as Asked
  const kinds = law.pack.serviceKinds.filter(one => one.household).map(one => one.code)
  const found = useInfiniteQuery(placesQuery({ kind: kinds.join(',') }))
  const territories = useOptions('territories')
  const mayApply = useMay('service', 'new', 'foster.apply')
  const pages = found.data?.pages.length ?? 0
  const { hasNextPage, isFetching, fetchNextPage } = found
  useEffect(() => {
    if (hasNextPage && !isFetching && pages < pagesAtMost) void fetchNextPage()
  }, [hasNextPage, isFetching, pages, fetchNextPage])
  const seeks =
    asked.age !== undefined ||
    asked.together !== undefined ||
    asked.disability !== undefined ||
    asked.territory !== undefined
  const rows = useMemo(() => {
    const all = (found.data?.pages.flatMap(page => page.rows) ?? []).filter(row => row.state !== 'closed')
    const wanted = {
      age: asked.age === undefined ? null : Number(asked.age),
      disability: asked.disability === 'true',
      together: Math.max(1, Number(asked.together ?? 1)),
      territory: asked.territory ?? null
    }
    return byFit(all, row =>
      matchOf(wanted, {
        free: row.state === 'open' ? row.places - row.taken : 0,
        territory: row.territory,
        profile: row.profile
      })
    )
  }, [found.data, asked.age, asked.together, asked.disability, asked.territory])
  const change = (next: Partial<Record<keyof Asked, string | undefined>>) =>
    void navigate({ to: '/places/foster', search: { ...asked, ...next } as Asked, replace: true })
  return (
    <Page
      title={t('foster.register')}
      sub={t('foster.sub')}
      actions={mayApply ? <LinkButton to="/places/foster/new">{terms.act('foster.apply')}</LinkButton> : null}
    >
      <Filters>
        <NumberInput
          label={t('foster.childs-age')}
          min={0}
          max={20}
          w={150}
          value={asked.age === undefined ? '' : Number(asked.age)}
          onChange={age => change({ age: age === '' ? undefined : String(age) })}
        />
        <NumberInput
          label={t('foster.together')}
          min={1}
          max={12}
          w={150}
          value={asked.together === undefined ? '' : Number(asked.together)}
          onChange={together => change({ together: together === '' ? undefined : String(together) })}
        />
        <Select
          label={t('places.where')}
          w={260}
          data={territories}
          searchable
          limit={60}
          clearable
          clearButtonProps={{ 'aria-label': t('form.clear-field') }}
          value={asked.territory ?? null}
          onChange={territory => change({ territory: territory ?? undefined })}
        />
        <Checkbox
          label={t('foster.with-disability')}
          checked={asked.disability === 'true'}
          onChange={event => change({ disability: event.currentTarget.checked ? 'true' : undefined })}
        />
      </Filters>
      <Found of={found} none={rows.length === 0 && <Empty title={t('foster.nobody')} />}>
        <Table
          label={t('foster.register')}
          rows={rows.slice(0, shown)}
          keyOf={({ row }) => row.id}
          columns={[
            { key: 'name', head: t('foster.family'), cell: ({ row }) => <Family row={row} /> },
            { key: 'where', head: t('places.where'), cell: ({ row }) => terms.option('territories', row.territory) },
            {
              key: 'profile',
              head: t('foster.profile'),
              cell: ({ row }) => <ProfileWords profile={row.profile} />,
              wide: true
            },
            {
              key: 'taken',
              head: t('places.taken'),
              cell: ({ row }) => <Occupancy taken={row.taken} places={row.places} />,
              width: '190px'
            },
            ...(seeks
              ? [
                  {
                    key: 'fit',
                    head: t('foster.fit'),
                    cell: ({ match }: { row: ServiceRow; match: Match }) => <Fit match={match} />
                  }
                ]
              : [])
          ]}
        />
      </Found>
      {rows.length > shown ? (
        <p style={{ marginTop: 12 }}>{t('foster.shown', { n: shown, all: rows.length })}</p>
      ) : null}
    </Page>
  )
}

function Family({ row }: { row: ServiceRow }) {
  const { t } = useWords()
  const { option } = useTerms()
  return (
    <>
      <Link to="/places/$id" params={{ id: row.id }} search={{}}>
        {row.name || option('service-kinds', row.kind)}
      </Link>{' '}
      {row.state === 'open' ? (
        <span>{option('foster-types', row.fosterType)}</span>
      ) : (
        <Tag kind="quiet">{t('foster.candidate')}</Tag>
      )}
    </>
  )
}

/** Each reason by itself, in words and with its own mark. */
function Fit({ match }: { match: Match }) {
  const { t } = useWords()
  return (
    <>
      <strong>{t(match.fits === null ? 'foster.fits-unknown' : match.fits ? 'foster.fits' : 'foster.fits-not')}</strong>
      <ul>
        {match.reasons.map(({ what, fits }) => (
          <li key={what} style={{ display: 'flex', gap: 5, alignItems: 'center' }}>
            <Icon name={fits === null ? 'oddity' : fits ? 'tick' : 'cross'} size={14} />
            {t(`fit.${what}.${fits === null ? 'unknown' : fits ? 'yes' : 'no'}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
