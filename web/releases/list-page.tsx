/** What has been published, and what waits to be signed. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { releasesQuery } from '#web/api/queries.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import style from '#web/signals/signals.module.css'
import { Empty } from '#web/ui/empty.tsx'
import { Found } from '#web/ui/found.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { kindOf } from './kind.ts'
import { useWorker } from './worker.ts'

export function ReleasesPage() {
  const { t } = useWords()
  const { option } = useTerms()
  const { day, moment } = useDates()
  const worker = useWorker()
  const found = useQuery(releasesQuery)
  const rows = found.data ?? []
  const toFigures = (
    <LinkButton to="/figures/text" variant="default">
      {t('releases.to-figures')}
    </LinkButton>
  )
  return (
    <Page title={t('rail.releases')} actions={toFigures}>
      <Found
        of={found}
        none={
          rows.length === 0 && (
            <Empty title={t('releases.none')} action={toFigures}>
              {t('releases.none-why')}
            </Empty>
          )
        }
      >
        <Table
          label={t('rail.releases')}
          rows={rows}
          keyOf={row => row.id}
          columns={[
            {
              key: 'name',
              head: t('releases.name'),
              cell: row => (
                <Link to="/releases/$id" params={{ id: row.id }} className={style.main}>
                  {option('release-templates', row.template)}
                </Link>
              )
            },
            { key: 'period', head: t('releases.period'), cell: row => `${day(row.from)} – ${day(row.to)}` },
            {
              key: 'state',
              head: t('case.state'),
              cell: row => (
                <Tag kind={row.supersededBy ? 'quiet' : kindOf[row.state]}>
                  {t(row.supersededBy ? 'releases.superseded' : `releases.${row.state}`)}
                </Tag>
              )
            },
            { key: 'drafted', head: t('releases.drafted-by'), cell: row => worker(row.drafter), wide: true },
            {
              key: 'signed',
              head: t('releases.signed-by'),
              cell: row => (row.signedBy && row.signedAt ? `${worker(row.signer)}, ${moment(row.signedAt)}` : '—')
            }
          ]}
        />
      </Found>
    </Page>
  )
}
