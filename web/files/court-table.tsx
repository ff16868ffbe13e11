/** The same in words: each matter with its courts, its terms, what practice expects, and whose turn it is. */
import { standing } from '#domain/acts/states.ts'
import { caseOf } from '#domain/cases/case.ts'
import type { Stream } from '#domain/kernel/event.ts'
import type { Run } from '#domain/law/clock.ts'
import type { Next } from '#domain/proceedings/turns.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { ClockNorm, ownerWords, useNorm } from '#web/law/clock-norm.tsx'
import { ClockLeft } from '#web/law/clock-state.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Table } from '#web/ui/table.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import asks from './asks-now.module.css'
import type { Lane } from './court-lanes.ts'
import style from './court-tracks.module.css'
import { trackKind, trackState } from './track-words.ts'

export function CourtTable({ stream, lanes }: { stream: Stream; lanes: readonly Lane[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, day } = useDates()
  return (
    <Table
      label={t('courts.table')}
      rows={lanes}
      keyOf={({ track }) => `${track.subject}/${track.id}`}
      columns={[
        {
          key: 'matter',
          head: t('courts.matter'),
          cell: ({ track }) => (
            <>
              {trackKind(track, option)}
              {track.court ? <span className={style.soft}>{option('courts', track.court)}</span> : null}
              {track.numbers.map(one => (
                <span key={`${one.court}/${one.number}`} className={style.soft}>
                  {t('courts.number', { number: one.number })}
                </span>
              ))}
              {track.order ? <span className={style.soft}>{track.order}</span> : null}
              {track.together.length > 0 ? (
                <span className={style.soft}>{t('courts.together', { n: track.together.length })}</span>
              ) : null}
            </>
          )
        },
        {
          key: 'state',
          head: t('courts.state'),
          cell: ({ track }) => (
            <>
              {t(trackState(track).word)}
              {track.rulings.map(one => (
                <span key={one.version} className={style.soft}>
                  {[
                    date(one.at),
                    option('courts', one.court),
                    option('judgment-outcomes', one.outcome) || option('protection-order-kinds', one.outcome)
                  ].join(', ')}
                  {one.until ? `, ${t('courts.until-day', { at: day(one.until) })}` : ''}
                  {one.untilAge ? `, ${option('placement-terms', one.untilAge)}` : ''}
                </span>
              ))}
            </>
          )
        },
        {
          key: 'term',
          width: '38%',
          head: t('courts.statutory'),
          cell: ({ terms }) =>
            terms.length === 0 ? '—' : terms.map(run => <Term key={`${run.code}/${run.n}`} run={run} />)
        },
        {
          key: 'next',
          head: t('courts.next'),
          cell: ({ next, track, expected }) => (
            <>
              <Turn next={next} hearing={track.hearing} stream={stream} />
              {expected ? (
                <span className={style.soft} title={expected.source}>
                  {t('courts.expected')}: {t('courts.about', { at: date(expected.on) })}
                </span>
              ) : null}
            </>
          )
        }
      ]}
    />
  )
}

function Term({ run }: { run: Run }) {
  const { t, say } = useWords()
  const { date, moment } = useDates()
  const { clock, fine } = useNorm(run.code, run.startedAt)
  const shown = (at: string) => (fine ? moment(at) : date(at))
  return (
    <span className={style.term}>
      <span>
        {say(clock?.words) || run.code}: {run.due ? shown(run.due) : '—'}
      </span>
      {run.state === 'running' ? (
        <ClockLeft due={run.due} fine={fine} earliest={false} whose={clock?.whose} />
      ) : (
        <span className={style.soft}>
          {run.state === 'late'
            ? t('courts.was-late', {
                n: Math.max(1, Math.round(run.lateHours / 24)),
                whose: t(ownerWords(clock?.whose ?? 'office'))
              })
            : t(run.state === 'void' ? 'courts.was-void' : 'courts.was-met')}
        </span>
      )}
      <ClockNorm code={run.code} startedAt={run.startedAt} />
    </span>
  )
}

const nexts: Readonly<Record<Next['what'], Key>> = {
  petition: 'turn.petition',
  appeal: 'turn.appeal',
  'appeal-or-force': 'turn.appeal-or-force',
  force: 'turn.force',
  hearing: 'turn.hearing',
  judgment: 'turn.judgment',
  'carry-out': 'turn.carry-out',
  withdraw: 'turn.withdraw',
  extend: 'turn.extend',
  nothing: 'turn.nothing'
}
/** The act by which the next thing is written down. */
const acts: Partial<Record<Next['what'], string>> = {
  petition: 'petition.file',
  appeal: 'appeal.file',
  'appeal-or-force': 'judgment.in-force',
  force: 'judgment.in-force',
  hearing: 'hearing.set',
  judgment: 'judgment.record',
  'carry-out': 'placement.carry-out',
  withdraw: 'petition.withdraw',
  extend: 'petition.file'
}

function Turn({ next, hearing, stream }: { next: Next; hearing: string | null; stream: Stream }) {
  const { t } = useWords()
  const { law } = useKnown()
  const { roles } = useSession()
  const terms = useTerms()
  const { moment, day } = useDates()
  const { open } = useOpenAct()
  const { subject, state } = standing(stream, {})
  const act = next.what === 'hearing' && hearing ? 'hearing.hold' : acts[next.what]
  const mine = act ? law.pack.process[subject]?.[state]?.[act]?.some(role => roles.includes(role)) : false
  const { until } = caseOf(stream.facts)
  return (
    <>
      {next.what === 'hearing' && hearing
        ? t('turn.hearing-on', { at: moment(hearing) })
        : next.what === 'extend' && until
          ? t('turn.extend', { at: day(until) })
          : t(nexts[next.what])}
      {next.whose ? <span className={style.soft}>{t(ownerWords(next.whose))}</span> : null}
      {act && mine ? (
        <button type="button" className={asks.mend} onClick={() => open(act, stream.ref.id)}>
          {terms.act(act)}
        </button>
      ) : null}
    </>
  )
}
