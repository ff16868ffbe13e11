/** The explorer: one figure, cut, of any time, as known at any moment; table and picture side by side. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { figureWords } from '#domain/figures/wording.ts'
import { figureTableQuery } from '#web/api/queries.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { FiguresFrame } from '../frame.tsx'
import { About } from './about.tsx'
import { type Question, questionOf } from './asked.ts'
import { CellDrawer } from './cell-drawer.tsx'
import { Choices } from './choices.tsx'
import style from './explore.module.css'
import { Picture } from './picture.tsx'
import { Published } from './published.tsx'
import { useExplore } from './state.ts'
import { FigureTableView } from './table.tsx'
import { TakeAway } from './take-away.tsx'
import { Trouble } from './trouble.tsx'

export function ExplorePage() {
  const { t } = useWords()
  const { law } = useKnown()
  const { search } = useExplore()
  const year = Number(useToday().slice(0, 4)) - 1
  const question = useMemo(() => questionOf(search, law, year), [search, law, year])
  if (!question)
    return (
      <FiguresFrame>
        <Empty title={t('explore.none')} />
      </FiguresFrame>
    )
  return <Explored question={question} />
}

function Explored({ question }: { question: Question }) {
  const { t, say } = useWords()
  const { law } = useKnown()
  const { moment } = useDates()
  const { search } = useExplore()
  const mayOpen = useSession().rights.includes('cells')
  const { indicator, cuts, query } = question
  const found = useQuery({ ...figureTableQuery(indicator.code, query), placeholderData: keepPreviousData })
  // while another figure is on its way, that of before is not shown under its name
  const answer = found.data?.table.indicator === indicator.code ? found.data : undefined
  const words = useMemo(() => figureWords(indicator, cuts, law), [indicator, cuts, law])
  const table = answer?.table
  const fits = table?.dims.slice(1).every(dim => cuts.includes(dim.code))
  return (
    <FiguresFrame
      sub={table ? t('figures.known', { at: moment(table.knownAt) }) : undefined}
      actions={table ? <TakeAway question={question} knownAt={table.knownAt} /> : null}
    >
      <Choices question={question} />
      <section aria-label={say(indicator.words)} className={style.figure} aria-busy={found.isFetching}>
        <About indicator={indicator} />
        {answer ? (
          <p className={style.tags}>
            {answer.internal ? (
              <Tag kind="soon">{t('explore.internal')}</Tag>
            ) : (
              <Tag kind="well">{t('explore.kept')}</Tag>
            )}
            {answer.invented ? <Tag kind="soon">{t('explore.invented')}</Tag> : null}
            {search.compare ? <Tag kind="quiet">{t('explore.compared', { at: moment(search.compare) })}</Tag> : null}
          </p>
        ) : null}
        {found.isError ? (
          <Trouble of={found.error} again={() => void found.refetch()} />
        ) : !answer || !table || !fits ? (
          <Bones rows={8} />
        ) : (
          <>
            <Refused reasons={answer.refusals} />
            <div className={style.both}>
              <FigureTableView table={table} compared={answer.compared} words={words} mayOpen={mayOpen} />
              <Picture table={table} words={words} indicator={indicator} />
            </div>
            <Published indicator={indicator} table={table} />
            <CellDrawer question={question} table={table} compared={answer.compared} words={words} />
          </>
        )}
      </section>
    </FiguresFrame>
  )
}

/** Why a rate has no number: in words, with the bands, days or sources that there are. */
function Refused({ reasons }: { reasons: readonly string[] }) {
  const { t } = useWords()
  if (reasons.length === 0) return null
  const known = [
    'no-such-area',
    'no-such-sex',
    'other-day',
    'bands',
    'gap',
    'doubtful',
    'not-exact',
    'sources-differ',
    'not-a-denominator'
  ] as const
  const said = reasons.map(reason => {
    const [code = '', ...told] = reason.split(' ')
    const one = known.find(other => other === code)
    if (one) return t(`series.refused.${one}`, { told: told.join(', ') })
    return code === 'no-series' ? t('explore.no-series') : t('explore.no-population')
  })
  return (
    <div className={style.refused} role="note">
      <p>{t('explore.refused')}</p>
      <ul>
        {[...new Set(said)].map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  )
}
