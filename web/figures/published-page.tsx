/** Every figure that the published documents give, beside the one that the journal comes to. */
import { useQuery } from '@tanstack/react-query'
import { sayNumber, sayTime } from '#domain/figures/words.ts'
import { publishedQuery } from '#web/api/queries.ts'
import type { PublishedFigure } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import style from './figures.module.css'
import { FiguresFrame } from './frame.tsx'

export function PublishedPage() {
  const { t } = useWords()
  const { moment } = useDates()
  const found = useQuery(publishedQuery)
  const { data } = found
  return (
    <FiguresFrame
      sub={
        data && data.of > 0
          ? `${t('published.sub', { equal: data.equal, of: data.of })} · ${t('figures.known', { at: moment(data.knownAt) })}`
          : undefined
      }
    >
      {found.isError ? (
        <Failure of={found.error} again={() => void found.refetch()} />
      ) : !data ? (
        <Bones rows={12} />
      ) : data.rows.length === 0 ? (
        <Empty title={t('published.none')} />
      ) : (
        <Rows rows={data.rows} />
      )}
    </FiguresFrame>
  )
}

function Rows({ rows }: { rows: readonly PublishedFigure[] }) {
  const { t, say, language } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const digits = (text: string) => text.split('.')[1]?.length ?? 0
  const published = ({ published: value, qualifier, unit }: PublishedFigure) => {
    const number = unit === 'date' ? value : sayNumber(Number(value), digits(value), language)
    return qualifier === 'over' || qualifier === 'under' ? t(`published.${qualifier}`, { value: number }) : number
  }
  const what: Column<PublishedFigure> = {
    key: 'what',
    head: t('published.figure'),
    cell: row => (
      <>
        <q lang={law.pack.languages[0]}>{row.wording}</q>
        {row.answers ? <div className={style.soft}>{option('indicators', row.answers.indicator)}</div> : null}
      </>
    )
  }
  const when: Column<PublishedFigure> = {
    key: 'when',
    head: t('published.period'),
    width: '11rem',
    cell: row => (row.answers ? sayTime(row.answers.when, language, true) : row.period)
  }
  const value: Column<PublishedFigure> = {
    key: 'value',
    head: t('published.value'),
    numeric: true,
    width: '8rem',
    cell: published
  }
  const compared: Column<PublishedFigure>[] = [
    what,
    when,
    value,
    {
      key: 'computed',
      head: t('published.computed'),
      numeric: true,
      width: '8rem',
      cell: row => (
        <>
          {row.computed === null ? '—' : sayNumber(row.computed, digits(String(row.computed)), language)}
          {row.invented ? <div className={style.soft}>{t('published.invented')}</div> : null}
        </>
      )
    },
    {
      key: 'outcome',
      head: t('published.outcome'),
      width: '8rem',
      cell: row => (
        <Tag kind={row.outcome === 'equal' ? 'well' : 'late'}>
          {t(row.outcome === 'equal' ? 'published.equal' : 'published.differs')}
        </Tag>
      )
    }
  ]
  const apart: Column<PublishedFigure>[] = [
    what,
    when,
    value,
    {
      key: 'why',
      head: t('published.why'),
      cell: row => say(row.apart?.words ?? undefined) || t(`published.${row.apart?.why ?? 'no-definition'}` as Key)
    }
  ]
  const aside = rows.filter(row => row.outcome === 'apart')
  return (
    <>
      <Table
        label={t('published.tab')}
        columns={compared}
        rows={rows.filter(row => row.outcome !== 'apart')}
        keyOf={row => row.id}
        still
      />
      {aside.length > 0 ? (
        <>
          <h2>{t('published.apart')}</h2>
          <Table label={t('published.apart')} columns={apart} rows={aside} keyOf={row => row.id} still />
        </>
      ) : null}
    </>
  )
}
