/** What a figure counts, from where, and, for those who may know, which children and cases stand behind it. */
import { Drawer } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Indicator } from '#domain/law/indicator.ts'
import { ApiError } from '#web/api/client.ts'
import { behindQuery } from '#web/api/queries.ts'
import type { FigureSheet } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useReadsFiles } from '#web/shell/session.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { More } from '#web/ui/more.tsx'
import { Table } from '#web/ui/table.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import style from './figures.module.css'

const kindKey = ({ kind, moment }: Indicator): Key =>
  kind === 'stock' ? (moment === 'start' ? 'kind.stock-start' : 'kind.stock-end') : `kind.${kind}`

type Given = { indicator: Indicator | undefined; value: number | null | undefined; sheet: FigureSheet; close(): void }

export function Definition({ indicator, value, sheet, close }: Given) {
  const { t, say, language } = useWords()
  return (
    <Drawer
      opened={indicator !== undefined}
      onClose={close}
      size={620}
      title={say(indicator?.words)}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {indicator ? (
        <div className={style.definition}>
          <p className={style.big}>{value === undefined || value === null ? '—' : value.toLocaleString(language)}</p>
          <p>{say(indicator.definition)}</p>
          {indicator.excludes ? (
            <p>
              {t('figures.excludes')}: {say(indicator.excludes)}
            </p>
          ) : null}
          <p className={style.soft}>
            {t(kindKey(indicator))} · {t(`unit.${indicator.unit}`)} · {t('figures.version', { n: indicator.version })} ·{' '}
            <code>{indicator.code}</code>
          </p>
          <p className={style.soft}>
            {t('figures.source')}: {indicator.source}
          </p>
          <BehindIt indicator={indicator.code} sheet={sheet} />
        </div>
      ) : null}
    </Drawer>
  )
}

function BehindIt({ indicator, sheet: { from, to, knownAt } }: { indicator: string; sheet: FigureSheet }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const reads = useReadsFiles()
  const found = useInfiniteQuery(behindQuery(indicator, { from, to, knownAt }))
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  if (found.error instanceof ApiError && found.error.status === 403)
    return <p className={style.soft}>{t('figures.behind-closed')}</p>
  if (found.isError) return <Failure of={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Bones rows={4} />
  return (
    <section>
      <h3 className={style.heading}>{t('figures.behind')}</h3>
      <Table
        label={t('figures.behind')}
        rows={rows}
        keyOf={row => `${row.stream.id}/${row.at}`}
        columns={[
          {
            key: 'who',
            head: t('case.subject'),
            cell: ({ subject }) =>
              subject && reads ? (
                <Link to="/files/$kind/$id" params={{ kind: subject.kind, id: subject.id }} search={{}}>
                  {subject.name ?? t('person.unnamed')}
                </Link>
              ) : (
                (subject?.name ?? t('figures.hidden'))
              )
          },
          { key: 'at', head: t('figures.since'), cell: row => date(row.at) },
          { key: 'office', head: t('case.office'), cell: row => option('offices', row.office) }
        ]}
      />
      <More of={found} />
    </section>
  )
}
