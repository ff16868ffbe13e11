/** Which children and cases stand behind a figure, for those who may know. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ApiError } from '#web/api/client.ts'
import { behindQuery } from '#web/api/queries.ts'
import type { Behind, FigureChanges } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useReadsFiles } from '#web/shell/session.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { More } from '#web/ui/more.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './figures.module.css'

/** @param asked of which days or period, which cell, and as known when */
export function BehindIt({ indicator, asked }: { indicator: string; asked: Record<string, string | undefined> }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const found = useInfiniteQuery(behindQuery(indicator, asked))
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  if (found.error instanceof ApiError && found.error.status === 403)
    return <p className={style.soft}>{t('figures.behind-closed')}</p>
  if (found.isError) return <Failure of={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Bones rows={4} />
  return (
    <section>
      <h3 className={style.heading}>{t('figures.behind')}</h3>
      {rows.length === 0 ? (
        <p className={style.soft}>{t('explore.nobody')}</p>
      ) : (
        <Table
          label={t('figures.behind')}
          rows={rows}
          keyOf={row => `${row.stream.id}/${row.at}/${row.subject?.id ?? ''}`}
          columns={[
            { key: 'who', head: t('case.subject'), cell: row => <Who of={row} /> },
            { key: 'at', head: t('figures.since'), cell: row => date(row.at) },
            { key: 'office', head: t('case.office'), cell: row => option('offices', row.office) }
          ]}
        />
      )}
      <More of={found} />
    </section>
  )
}

type Row = Pick<Behind, 'stream' | 'subject'> | Pick<FigureChanges['rows'][number], 'stream' | 'subject'>

/** A name that opens its file, where the reader may; else the beginning of the number under which it is kept. */
export function Who({ of: { subject, stream } }: { of: Row }) {
  const { t } = useWords()
  const reads = useReadsFiles()
  if (subject && reads)
    return (
      <Link to="/files/$kind/$id" params={{ kind: subject.kind, id: subject.id }} search={{}}>
        {subject.name ?? t('person.unnamed')}
      </Link>
    )
  return (
    <>
      {subject?.name ?? t('figures.hidden')} <code className={style.soft}>{stream.id.slice(0, 8)}</code>
    </>
  )
}
