/** What happened and should not have, or not so: each with its owner, none ever deleted. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { irregularitiesQuery } from '#web/api/queries.ts'
import type { IrregularityRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { Norm } from '#web/law/norm.tsx'
import style from '#web/signals/signals.module.css'
import { Empty } from '#web/ui/empty.tsx'
import { Found } from '#web/ui/found.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'

export function IrregularitiesPage() {
  const { t, say } = useWords()
  const { law } = useKnown()
  const terms = useTerms()
  const { date } = useDates()
  const found = useInfiniteQuery(irregularitiesQuery())
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  const requirements = useMemo(() => new Map(law.pack.requirements.map(one => [one.id, one])), [law])
  return (
    <Page title={t('rail.irregularities')} sub={t('irregular.why')}>
      <Found
        of={found}
        none={rows.length === 0 && <Empty title={t('irregular.none')}>{t('irregular.none-why')}</Empty>}
      >
        <Table
          label={t('rail.irregularities')}
          rows={rows}
          keyOf={row => `${row.stream.id}/${row.version}`}
          columns={[
            { key: 'who', head: t('case.subject'), cell: row => <Address of={row} /> },
            {
              key: 'what',
              head: t('irregular.what'),
              cell: row => {
                const requirement = requirements.get(row.requirement)
                return (
                  <>
                    {say(requirement?.words) || row.requirement}
                    <br />
                    {requirement ? (
                      <Norm
                        basis={requirement.basis}
                        certainty={requirement.certainty}
                        verified={requirement.verified}
                      />
                    ) : null}
                  </>
                )
              }
            },
            { key: 'act', head: t('irregular.act'), cell: row => terms.act(row.act), wide: true },
            { key: 'at', head: t('irregular.at'), cell: row => date(row.at) },
            { key: 'owner', head: t('irregular.owner'), cell: row => terms.option('roles', row.owner) }
          ]}
        />
      </Found>
      <More of={found} />
    </Page>
  )
}

function Address({ of: { stream, subject } }: { of: IrregularityRow }) {
  const { t } = useWords()
  const name = subject?.name ?? t('person.unnamed')
  // it stands in the request itself, and in no file of a person
  if (stream.kind === 'request')
    return (
      <Link to="/requests/$id" params={{ id: stream.id }} search={{}} className={style.main}>
        {name}
      </Link>
    )
  if (!subject)
    return stream.kind === 'signal' ? (
      <Link to="/signals/$id" params={{ id: stream.id }} search={{}} className={style.main}>
        {t('irregular.signal')}
      </Link>
    ) : (
      name
    )
  return (
    <Link to="/files/$kind/$id" params={{ kind: subject.kind, id: subject.id }} search={{}} className={style.main}>
      {name}
    </Link>
  )
}
