/** What lies on desks: assistance asked of agencies, and what the commission of the shown office sat and will sit about. */
import type { Actor } from '#domain/acts/act.ts'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type DayNumber, dayNumber, dayOf, dayText, type Minute, minute } from '../days.ts'
import { codes, roles, words } from './codes.ts'
import { act, onDay, type Scene } from './scene.ts'

/** How long ago a question lies on a desk at most, and from when on its silence has been told. */
const LATELY = 42
const SILENT = 35

/** An agency is asked for a person of the family; most answer in time, some late, a few not yet. */
export function asked(
  scene: Scene,
  work: StreamRef,
  of: string,
  { since, now }: { since: DayNumber; now: boolean }
): StreamRef | null {
  const { chance, life, office, time, today } = scene
  const { kind, desk } = chance.pick(codes.assistance)
  const slug = office.home.office.replace('uszn-', '')
  const agency: Actor = { account: `${desk}.${slug}`, office: `${desk}-${slug}`, roles: [roles.agency] }
  const day = now ? today - chance.whole(2, LATELY) : since + chance.whole(5, 40)
  const at = onDay(scene, day)
  if (dayOf(at) <= since || dayOf(at) >= today) return null
  const request = life.begin('request')
  act(scene, at, 'assistance.ask', request, {
    case: work.id,
    person: of,
    kind,
    to: agency.office,
    consent: true,
    matter: life.note(request, chance.pick(words.asked))
  })
  const answered = onDay(
    scene,
    time.workingDay(dayOf(at) + (chance.chance(0.85) ? chance.whole(1, 6) : chance.whole(16, 22)))
  )
  if (!now || chance.chance(0.5)) {
    life.plan(answered, 'assistance.answer', request, { result: chance.pick(codes.answers) }, agency)
    return request
  }
  if (chance.chance(0.4)) life.plan(at + 300, 'assistance.receive', request, {}, agency)
  if (dayOf(at) > today - SILENT) return request
  act(scene, onDay(scene, time.workingDayBefore(today - 8)), 'assistance.remind', request, {})
  act(scene, onDay(scene, time.workingDayBefore(today - 4)), 'assistance.escalate', request, {})
  return request
}

const HELD = '2020-12-24'
const COMING = '2021-01-21'

/** A session that was held at the end of the year, and one that comes in two days with its agenda. */
export function sittings(scene: Scene, all: NonNullable<Scene['board']>): void {
  const { body, seats, questions, decisions, measures } = codes.commission
  const board = all.filter(({ since }) => since < dayNumber(HELD) - 20)
  const crisis = board.filter(one => one.level !== codes.levels.basic)
  const [first, second, third] = new Set([...crisis, ...board])
  const silent = all.flatMap(one => one.requests)
  if (!first || !second || !third) return
  const held = called(scene, HELD, { body, invited: [...seats] })
  const sat = minute(dayNumber(HELD), 10)
  item(scene, sat - 5 * 1440, held, { question: questions.prolong, family: first.family.id })
  item(scene, sat - 5 * 1440 + 9, held, { question: questions.prolong, family: second.family.id })
  on(scene, sat, 'session.hold', held, {
    present: seats.filter(one => one !== 'employment'),
    chair: 'chair',
    number: '24'
  })
  for (const n of [1, 2])
    on(scene, sat + 20 * n, 'session.decide', held, {
      item: n,
      decision: decisions.prolonged,
      number: `24/${n}`,
      measures: [
        { kind: measures.supervision, body: 'social-centre', by: dayText(dayNumber(COMING)) },
        { kind: measures.treatment, body: 'clinic', by: dayText(dayNumber(COMING) + 14) }
      ]
    })
  const coming = called(scene, COMING, { body, invited: [...seats] })
  const put = minute(dayNumber('2021-01-15'), 11)
  item(scene, put, coming, { question: questions.remove, family: third.family.id })
  item(scene, put + 7, coming, { question: questions.petition, family: first.family.id })
  const [request] = silent
  if (request) item(scene, put + 15, coming, { question: questions.unanswered, request: request.id })
}

function called(scene: Scene, day: string, input: Record<string, unknown>): StreamRef {
  const session = scene.life.begin('session')
  const sits = minute(dayNumber(day), 10)
  on(scene, minute(scene.time.workingDayBefore(dayNumber(day) - 12), 12), 'session.call', session, {
    ...input,
    on: scene.time.momentOf(sits)
  })
  return session
}

const item = (scene: Scene, at: Minute, session: StreamRef, input: Record<string, unknown>) =>
  on(scene, at, 'session.put-item', session, input)
const on = (scene: Scene, at: Minute, name: string, of: StreamRef, input: Record<string, unknown>) =>
  act(scene, at, name, of, input)
