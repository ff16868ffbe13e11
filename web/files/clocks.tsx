/** The deadlines that run on the streams of the page, the nearest first, each with its norm. */
import { useMemo } from 'react'
import { actOfEntry } from '#domain/acts/index.ts'
import { standing } from '#domain/acts/states.ts'
import { latestDay } from '#domain/deadlines/move.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { type Clock, open, type Run, runs } from '#domain/law/clock.ts'
import { withExpected } from '#domain/proceedings/turns.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { ClockNorm, ownerWords, useNorm } from '#web/law/clock-norm.tsx'
import { ClockLeft, ClockMoved } from '#web/law/clock-state.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './asks-now.module.css'
import { useFile } from './file-context.ts'
import { useWide } from './wide.ts'

/** What stands still has no due moment and comes last. */
const last = '9999'

/** @param folded on a narrow screen only how many there are: what the page is about comes first */
export function Clocks({ folded = false }: { folded?: boolean }) {
  const { t } = useWords()
  const { law } = useKnown()
  const { streams } = useFile()
  const now = usePresent()
  const wide = useWide()
  const running = useMemo(
    () =>
      streams
        .flatMap(stream =>
          withExpected(runs(law.pack.clocks, stream.facts, law.timing), stream.facts, law).map(run => ({
            ...run,
            stream
          }))
        )
        .filter(open)
        .sort((a, b) => (a.due ?? last).localeCompare(b.due ?? last)),
    [streams, law]
  )
  if (running.length === 0) return <p className={style.none}>{t('asks.no-clocks')}</p>
  const late = running.filter(({ code, due }) => {
    const clock = law.clock(code)
    return clock?.kind === 'term' && clock.whose === 'office' && due !== null && due < now
  }).length
  return (
    <details className={style.folding} data-first="true" open={wide || !folded}>
      <summary>
        {t('asks.clocks', { n: running.length })}{' '}
        {late > 0 ? <Tag kind="late">{t('asks.late', { n: late })}</Tag> : null}
      </summary>
      <ul className={style.clocks}>
        {running.map(run => (
          <ClockLine key={`${run.stream.ref.id}/${run.code}/${run.n}`} run={run} on={run.stream} />
        ))}
      </ul>
    </details>
  )
}

type Given = { run: Run; on: Stream }

function ClockLine({ run, on }: Given) {
  const { t, say } = useWords()
  const { date, moment } = useDates()
  const { code, startedAt, due } = run
  const { clock, fine } = useNorm(code, startedAt, run.norm)
  const shown = (at: string) => (fine ? moment(at) : date(at))
  return (
    <li className={style.clock}>
      <span className={style.clockHead}>
        <span className={style.what}>{say(clock?.words) || code}</span>
        <ClockLeft due={due} fine={fine} earliest={clock?.kind === 'not-before'} whose={clock?.whose} />
      </span>
      <span className={style.soft}>
        {due ? t(clock?.kind === 'not-before' ? 'clock.not-before' : 'asks.until', { at: shown(due) }) : null}
        {clock && clock.whose !== 'office' ? ` · ${t(ownerWords(clock.whose))}` : ''}
      </span>
      <ClockMoved first={run.first} due={due} expected={run.expected} extended={run.extended > 0} shown={shown} />
      <ClockNorm code={code} startedAt={startedAt} held={run.norm} />
      {clock ? <Stops clock={clock} on={on} /> : null}
      {clock ? <Moves clock={clock} run={run} on={on} /> : null}
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

/** A deadline that its norm lets people extend or drop, for those who may. */
function Moves({ clock, run, on }: Given & { clock: Clock }) {
  const { law } = useKnown()
  const { roles } = useSession()
  const terms = useTerms()
  const { open } = useOpenAct()
  const now = usePresent()
  const { subject, state } = standing(on, {})
  const allowed = law.pack.process[subject]?.[state] ?? {}
  const latest = latestDay(clock, run, law.timing)
  const mayExtend =
    latest !== null &&
    run.due !== null &&
    now <= run.due &&
    run.extended < (clock.extension?.times ?? 0) &&
    latest > law.timing.zone.dayOf(run.due)
  const acts = [
    ...(mayExtend ? [{ name: `${on.ref.kind}.extend-clock`, by: clock.extension?.roles ?? [] }] : []),
    ...(clock.droppable ? [{ name: `${on.ref.kind}.drop-clock`, by: clock.droppable.roles }] : [])
  ]
  const mine = acts.filter(({ name, by }) => roles.some(role => by.includes(role) && allowed[name]?.includes(role)))
  return mine.map(({ name }) => (
    <button
      key={name}
      type="button"
      className={style.mend}
      onClick={() => open(name, `${on.ref.id}@${run.code}:${run.n}`)}
    >
      {terms.act(name)}
    </button>
  ))
}
