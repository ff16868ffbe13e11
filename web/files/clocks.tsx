/** The deadlines that run on the streams of the page, the nearest first, each with its norm. */
import { useMemo } from 'react'
import { actOfEntry } from '#domain/acts/index.ts'
import { standing } from '#domain/acts/states.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { type Clock, runs } from '#domain/law/clock.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { ClockNorm, ownerWords, useNorm } from '#web/law/clock-norm.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { TimeLeft } from '#web/law/time-left.tsx'
import { useSession } from '#web/shell/session.tsx'
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
        .flatMap(stream => runs(law.pack.clocks, stream.facts, law.timing).map(run => ({ ...run, stream })))
        .filter(run => run.state === 'running')
        .sort((a, b) => a.due.localeCompare(b.due)),
    [streams, law]
  )
  if (running.length === 0) return <p className={style.none}>{t('asks.no-clocks')}</p>
  return (
    <ul className={style.clocks}>
      {running.map(run => (
        <ClockLine
          key={`${run.stream.ref.id}/${run.code}/${run.n}`}
          code={run.code}
          startedAt={run.startedAt}
          due={run.due}
          on={run.stream}
        />
      ))}
    </ul>
  )
}

type Given = { code: string; startedAt: string; due: string; on: Stream }

function ClockLine({ code, startedAt, due, on }: Given) {
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
      {clock ? <Stops clock={clock} on={on} /> : null}
    </li>
  )
}

/** The acts that stop the clock, for those who may take them. */
function Stops({ clock, on }: { clock: Clock; on: Stream }) {
  const { law } = useKnown()
  const { roles } = useSession()
  const terms = useTerms()
  const { open } = useOpenAct()
  const { subject, state } = standing(on, {})
  const allowed = law.pack.process[subject]?.[state] ?? {}
  const names = new Set(clock.stops.map(stop => actOfEntry.get(stop.on)?.name ?? ''))
  const mine = [...names].filter(name => allowed[name]?.some(role => roles.includes(role)))
  return mine.map(name => (
    <button key={name} type="button" className={style.mend} onClick={() => open(name, on.ref.id)}>
      {terms.act(name)}
    </button>
  ))
}
