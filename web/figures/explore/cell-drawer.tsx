/** One number: its cases, and why it is not what it was. */
import { Drawer } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { spanOf } from '#domain/figures/period.ts'
import { cellOf, type FigureTable } from '#domain/figures/table.ts'
import { categoryWords, type FigureWords, markWords, sayNumber, sayTime } from '#domain/figures/words.ts'
import { figureChangesQuery } from '#web/api/queries.ts'
import type { FigureChanges } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { More } from '#web/ui/more.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { BehindIt, Who } from '../behind-list.tsx'
import { cellText, type Question, readCell } from './asked.ts'
import style from './explore.module.css'
import { useExplore } from './state.ts'

type Given = { question: Question; table: FigureTable; compared: FigureTable | null; words: FigureWords }

export function CellDrawer({ question, table, compared, words }: Given) {
  const { t, language } = useWords()
  const { search, change } = useExplore()
  const mayOpen = useSession().rights.includes('cells')
  const { time, compare } = search
  const { all: _whole, ...cell } = readCell(search.cell)
  const shown = time !== undefined && table.dims[0]?.categories.includes(time)
  const said = (one: FigureTable) => {
    const { value, mark } = cellOf(one, { [one.dims[0]?.code ?? '']: time ?? '', ...cell })
    return value === null ? markWords[mark ?? 'gap'][language] : sayNumber(value, one.digits, language)
  }
  const title = [
    words.name[language],
    ...Object.entries(cell).map(([cut, category]) => categoryWords(table, words, cut, category)[language]),
    time ? sayTime(time, language) : ''
  ].filter(Boolean)
  const when = time === undefined ? {} : spoken(time)
  const asked = { ...when, cell: cellText(cell) || undefined, area: question.query.area }
  const { code } = question.indicator
  return (
    <Drawer
      opened={shown === true}
      onClose={() => change({ cell: undefined, time: undefined })}
      size={680}
      title={title.join(' · ')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {shown ? (
        <div className={style.drawer}>
          <p className={style.big}>
            {said(table)}
            {compared && said(compared) !== said(table) ? (
              <span className={style.was}>{t('explore.was', { value: said(compared) })}</span>
            ) : null}
          </p>
          {compare ? <Why indicator={code} asked={asked} moments={[compare, table.knownAt]} /> : null}
          {mayOpen ? (
            <BehindIt indicator={code} asked={{ ...asked, knownAt: table.knownAt }} />
          ) : (
            <p className={style.soft}>{t('figures.behind-closed')}</p>
          )}
        </div>
      ) : null}
    </Drawer>
  )
}

/** A category of time as it is asked of the server: a day, or from one day to another. */
function spoken(time: string): Record<string, string> {
  const [from, to] = spanOf(time)
  return from === to ? { on: time } : { from, to }
}

function Why({
  indicator,
  asked,
  moments
}: {
  indicator: string
  asked: Record<string, string | undefined>
  moments: [string, string]
}) {
  const { t } = useWords()
  const { moment } = useDates()
  const [earlier = '', later = ''] = moments.toSorted()
  const found = useInfiniteQuery(figureChangesQuery(indicator, { ...asked, earlier, later }))
  const first = found.data?.pages[0]
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  return (
    <section aria-labelledby="why">
      <h3 id="why" className={style.heading}>
        {t('explore.why')}
      </h3>
      <p className={style.soft}>{t('explore.between', { from: moment(earlier), to: moment(later) })}</p>
      {found.isError ? (
        <Failure of={found.error} again={() => void found.refetch()} />
      ) : !first ? (
        <Bones rows={3} />
      ) : first.reasons.length === 0 ? (
        <p>{t('explore.unchanged')}</p>
      ) : (
        <>
          <ul className={style.reasons}>
            {first.reasons.map(({ kind, count }) => (
              <li key={kind}>
                <b>{t(`explore.reason-${kind}`)}</b>:{' '}
                {count === null ? t('explore.few') : t('explore.entries', { n: count })}
              </li>
            ))}
          </ul>
          {rows.length > 0 ? <Changed rows={rows} /> : null}
          <More of={found} />
        </>
      )}
    </section>
  )
}

function Changed({ rows }: { rows: FigureChanges['rows'] }) {
  const { t } = useWords()
  const { due } = useDates()
  const terms = useTerms()
  return (
    <ul className={style.changes}>
      {rows.map(row => (
        <li key={`${row.stream.id}/${row.subject?.id ?? ''}`}>
          <p className={style.changed}>
            <span>
              <Who of={row} /> · {terms.option('offices', row.office)}
            </span>
            <span>
              {row.before} → <b>{row.after}</b>
            </span>
          </p>
          <ul>
            {row.entries.map(entry => (
              <li key={`${entry.version}/${entry.recordedAt}`} className={style.entry}>
                <Tag kind={entry.kind === 'correction' || entry.kind === 'merge' ? 'soon' : 'quiet'}>
                  {t(`explore.reason-${entry.kind}`)}
                </Tag>
                <span>
                  {entry.mends ? t('explore.mends', { entry: terms.entry(entry.mends) }) : terms.entry(entry.type)}
                </span>
                <span className={style.soft}>
                  {t('explore.two-times', { at: due(entry.at), recorded: due(entry.recordedAt) })}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
