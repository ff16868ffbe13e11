/** The matters of one case before the courts, drawn one below the other on the same time axis, and told in a table. */
import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import type { Stream } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { runs } from '#domain/law/clock.ts'
import { type Track, tracksOf } from '#domain/proceedings/tracks.ts'
import { unaskedIn } from '#domain/proceedings/turns.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { type Dated, type Lane, lanesOf } from './court-lanes.ts'
import { CourtTable } from './court-table.tsx'
import style from './court-tracks.module.css'
import { useFile } from './file-context.ts'
import { Section } from './section.tsx'
import { trackKind, trackState } from './track-words.ts'

/** The order in which matters are drawn: what the child's place hangs on first. */
const rank = { placement: 0, order: 1, protection: 2, rights: 3 } as const

export function useTracks(stream: Stream): { tracks: Track[]; lanes: Lane[] } {
  const { law } = useKnown()
  return useMemo(() => {
    const found = runs(law.pack.clocks, stream.facts, law.timing)
    const tracks = [...unaskedIn(stream.facts, found, law), ...tracksOf(stream.facts, law)].sort(
      (a, b) => rank[a.subject] - rank[b.subject] || (a.began < b.began ? -1 : 1)
    )
    return { tracks, lanes: lanesOf(tracks, stream.facts, found, law) }
  }, [stream, law])
}

export function CourtTracks() {
  const { t } = useWords()
  const { cases } = useFile()
  const drawn = cases.filter(one => one.facts.some(fact => begins.has(fact.type)))
  if (drawn.length === 0) return null
  return (
    <Section title={t('courts.title')}>
      {drawn.map(one => (
        <OneCase key={one.ref.id} stream={one} />
      ))}
    </Section>
  )
}
const begins = new Set(['placement.ordered', 'petition.filed', 'appeal.filed', 'judgment.given', 'order.served'])

function OneCase({ stream }: { stream: Stream }) {
  const { lanes } = useTracks(stream)
  if (lanes.length === 0) return null
  return (
    <>
      <Drawing lanes={lanes} />
      <CourtTable stream={stream} lanes={lanes} />
    </>
  )
}

function Drawing({ lanes }: { lanes: readonly Lane[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const now = usePresent()
  const { ref, width } = useElementSize()
  const scale = useMemo(() => scaleOf(lanes, now as Moment, Math.max(width, 320)), [lanes, now, width])
  return (
    <figure className={style.frame} ref={ref}>
      {lanes.map(lane => {
        const { track, events } = lane
        const state = trackState(track)
        const said = events
          .map(one => [date(one.at), t(one.what), option('judgment-outcomes', one.outcome)].filter(Boolean).join(' '))
          .join('; ')
        return (
          <section key={`${track.subject}/${track.id}`} className={style.lane} aria-label={trackKind(track, option)}>
            <header className={style.head}>
              <h3 className={style.subject}>{trackKind(track, option)}</h3>
              <span className={style.court}>
                {[option('courts', track.court), track.numbers.at(-1)?.number, track.order].filter(Boolean).join(' · ')}
              </span>
              <Tag kind={state.kind}>{t(state.word)}</Tag>
            </header>
            <Strip lane={lane} scale={scale} said={t('courts.said', { said: said || '—' })} />
          </section>
        )
      })}
      <figcaption className={style.legend}>
        <span data-mark="done">{t('courts.done')}</span>
        <span data-mark="term">{t('courts.term')}</span>
        <span data-mark="expected">{t('courts.expected').toLocaleLowerCase()}</span>
        <span data-mark="today">{t('courts.today', { at: date(now) })}</span>
      </figcaption>
    </figure>
  )
}

type Scale = { width: number; x(at: string): number; months: { x: number; label: string }[]; today: number }

const EDGE = 26
const millis = (at: string) => Date.parse(at)

function scaleOf(lanes: readonly Lane[], now: Moment, width: number): Scale {
  const all = [...lanes.flatMap(lane => lane.events.map(one => millis(one.at))), millis(now)]
  const [from, to] = [Math.min(...all), Math.max(...all)]
  const span = Math.max(to - from, 86_400_000 * 14)
  const x = (at: string) => EDGE + ((millis(at) - from) / span) * (width - 2 * EDGE)
  const months: Scale['months'] = []
  const first = new Date(from)
  const step = span > 86_400_000 * 400 ? 6 : span > 86_400_000 * 200 ? 3 : 1
  for (let n = 1; n < 200; n += step) {
    const at = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + n, 1))
    if (at.getTime() > from + span) break
    months.push({
      x: x(at.toISOString()),
      label: `${String(at.getUTCMonth() + 1).padStart(2, '0')}.${at.getUTCFullYear()}`
    })
  }
  return { width, x, months, today: x(now) }
}

const LEVEL = 17
const AXIS = 16

/** Labels of near days stand one below the other, each with a thread to its mark. */
function Strip({ lane, scale, said }: { lane: Lane; scale: Scale; said: string }) {
  const { t } = useWords()
  const { date } = useDates()
  const placed = useMemo(() => {
    const ends: number[] = []
    return lane.events.map(one => {
      const text = `${t(one.what)} ${date(one.at).slice(0, 5)}`
      const x = scale.x(one.at)
      const wide = text.length * 6.6 + 15
      const left = Math.min(Math.max(x - 4, 2), Math.max(2, scale.width - wide))
      let level = ends.findIndex(end => end < left)
      if (level < 0) level = ends.length
      ends[level] = left + wide
      return { one, text, x, left, level }
    })
  }, [lane, scale, t, date])
  const levels = Math.max(1, ...placed.map(({ level }) => level + 1))
  const height = AXIS + 14 + levels * LEVEL
  const [first, last] = [placed[0]?.x ?? EDGE, Math.max(...placed.map(({ x }) => x), EDGE)]
  const done = placed.filter(({ one }) => one.mark === 'done').at(-1)?.x ?? first
  return (
    <svg
      className={style.strip}
      width="100%"
      height={height}
      viewBox={`0 0 ${scale.width} ${height}`}
      role="img"
      aria-label={said}
    >
      {scale.months.map(month => (
        <g key={month.label} className={style.month}>
          <line x1={month.x} x2={month.x} y1={0} y2={height} />
          <text x={month.x + 3} y={8}>
            {month.label}
          </text>
        </g>
      ))}
      <line className={style.today} x1={scale.today} x2={scale.today} y1={0} y2={height} />
      <line className={style.way} x1={first} x2={done} y1={AXIS} y2={AXIS} />
      <line className={style.ahead} x1={done} x2={last} y1={AXIS} y2={AXIS} />
      {placed.map(({ one, text, x, left, level }) => (
        <g key={`${one.what}/${one.at}/${one.nth}`} className={style.event} data-mark={one.mark}>
          <path className={style.thread} d={`M${x} ${AXIS + 5} V${AXIS + 8 + level * LEVEL + 4}`} />
          <Mark mark={one.mark} x={x} />
          <text x={left + 9} y={AXIS + 21 + level * LEVEL}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** What was done is full, a term hollow, what practice expects broken: the shape says it without the colour. */
function Mark({ mark, x }: { mark: Dated['mark']; x: number }) {
  if (mark === 'done') return <circle className={style.mark} cx={x} cy={AXIS} r={5} />
  const size = 6
  return (
    <path
      className={style.mark}
      d={`M${x} ${AXIS - size} L${x + size} ${AXIS} L${x} ${AXIS + size} L${x - size} ${AXIS} Z`}
    />
  )
}
