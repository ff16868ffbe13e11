/** The deadlines that run on the streams of the page, the nearest first, each with its norm. */
import { useMemo } from 'react'
import { runs } from '#domain/law/clock.ts'
import { ClockNorm, ownerWords, useNorm } from '#web/law/clock-norm.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import { TimeLeft } from '#web/law/time-left.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './asks-now.module.css'
import { useFile } from './file-context.ts'

export function Clocks() {
  const { t } = useWords()
  const { law } = useKnown()
  const { streams } = useFile()
  const running = useMemo(
    () =>
      streams
        .flatMap(stream =>
          runs(law.pack.clocks, stream.facts, law.timing).map(run => ({ ...run, stream: stream.ref.id }))
        )
        .filter(run => run.state === 'running')
        .sort((a, b) => a.due.localeCompare(b.due)),
    [streams, law]
  )
  if (running.length === 0) return <p className={style.none}>{t('asks.no-clocks')}</p>
  return (
    <ul className={style.clocks}>
      {running.map(run => (
        <ClockLine key={`${run.stream}/${run.code}/${run.n}`} code={run.code} startedAt={run.startedAt} due={run.due} />
      ))}
    </ul>
  )
}

function ClockLine({ code, startedAt, due }: { code: string; startedAt: string; due: string }) {
  const { t, say } = useWords()
  const { date, moment } = useDates()
  const { clock, fine } = useNorm(code, startedAt)
  return (
    <li className={style.clock}>
      <span className={style.clockHead}>
        <span className={style.what}>{say(clock?.words) || code}</span>
        <TimeLeft due={due} fine={fine} />
      </span>
      <span className={style.soft}>
        {t('asks.until', { at: fine ? moment(due) : date(due) })}
        {clock && clock.whose !== 'office' ? ` · ${t(ownerWords(clock.whose))}` : ''}
      </span>
      <ClockNorm code={code} startedAt={startedAt} />
    </li>
  )
}
