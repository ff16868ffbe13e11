/** What posting to the ledger adds to an act that moves a child: whole acts, with and without it, in alternating rounds. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '#domain/acts/act.ts'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Day, zone } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { type Desk, type PerformAnswer, perform } from '#server/act/perform.ts'
import { postingView } from '#server/figures/view.ts'
import { openDatabase } from '#server/platform/database/open.ts'
import { views } from '#server/views/project.ts'
import type { View } from '#server/views/view.ts'
import { officesOf } from './data.ts'
import { timesOf } from './measure.ts'

type Step = 'a child is placed' | 'a child is moved' | 'a move written down three months late' | 'a late correction'

/** @param rounds how often each act is measured with the ledger, and as often without. */
export async function writes(url: string, law: Law, rounds: number): Promise<string[]> {
  const database = await openDatabase(url)
  const [office] = officesOf(law)
  // numbers of orders that no earlier run over the same rows has given
  const letters = [0, 1, 2, 3].map(at =>
    String.fromCharCode(0x410 + ((Math.floor(Date.now() / 1000) >>> (at * 5)) & 31))
  )
  const book = `${letters.slice(0, 2).join('')}-${letters.slice(2).join('')}`
  const here = { database, law, office: office?.code ?? '', book }
  const took = new Map<Step, { on: number[]; off: number[] }>()
  const all = views as View[]
  try {
    for (let round = -2; round < rounds * 2; round++) {
      const posting = round % 2 === 0
      // children differ in nothing but whether what is done to them is posted
      if (!posting) all.splice(all.indexOf(postingView), 1)
      try {
        for (const [step, ms] of await oneChild(here, round + 3))
          if (round >= 0) took.set(step, withMore(took.get(step), posting, ms))
      } finally {
        if (!posting) all.push(postingView)
      }
    }
  } finally {
    await database.close()
  }
  return [...took].map(([step, { on, off }]) => {
    const [own, bare] = [timesOf(on), timesOf(off)]
    const more = (own.p50 / bare.p50 - 1) * 100
    return `${step}: ${own.p50.toFixed(2)} ms with the ledger (p99 ${own.p99.toFixed(2)}), ${bare.p50.toFixed(2)} ms without (p99 ${bare.p99.toFixed(2)}): ${more.toFixed(1)} % more${more > 20 ? ' ✗' : ''}`
  })
}

const withMore = (held: { on: number[]; off: number[] } | undefined, posting: boolean, ms: number) => {
  const { on, off } = held ?? { on: [], off: [] }
  return posting ? { on: [...on, ms], off } : { on, off: [...off, ms] }
}

const sofia = zone('Europe/Sofia')
const at = (day: string) => sofia.at(day as Day, '09:00')

/** A child is reported, placed with its grandmother, moved to its aunt, which turns out to have been earlier; and, written down late, back. */
async function oneChild(
  { database, law, office, book }: { database: Desk['database']; law: Law; office: string; book: string },
  nth: number
): Promise<Map<Step, number>> {
  const desk: Desk = { database, law, now: () => at('2030-01-01'), synthetic: true }
  const as = (role: string): Actor => ({ account: `${role}-${office}`, office, roles: [role] })
  const fresh = (kind: StreamRef['kind']): StreamRef => ({ kind, id: randomUUID() })
  const act = async (role: string, name: string, on: StreamRef, when: string, known: string, input: object) => {
    const command = { id: randomUUID(), act: name, on, at: at(when), input: { ...input } }
    const began = performance.now()
    const answer = await perform(desk, command, as(role), at(known))
    const took = performance.now() - began
    if (answer.kind !== 'done')
      throw new Error(`${name} was not done: ${JSON.stringify(answer satisfies PerformAnswer)}`)
    return took
  }
  const soon = (role: string, name: string, on: StreamRef, when: string, input: object) =>
    act(role, name, on, when, when, input)

  const [signal, work, grandmother, aunt] = [fresh('signal'), fresh('case'), fresh('person'), fresh('person')]
  await soon('intake', 'signal.register', signal, '2025-03-10', {
    channel: 'letter',
    source: 'school',
    anonymous: false,
    kinds: ['without-care'],
    urgency: 'ordinary',
    children: [{ sketch: { birth: '2016-04-02' } }]
  })
  const [row] = await database.owner`select children from view.signal where signal = ${signal.id}`
  const child = String(row?.children[0])
  await soon('head', 'signal.conclude', signal, '2025-03-10', { result: 'risk-measure', risks: ['without-care'] })
  const opened = { type: 'protection', child, signals: [signal.id], risks: [], lead: 'worker.one' }
  await soon('head', 'case.open', work, '2025-03-10', opened)
  await soon('worker', 'support.record', work, '2025-03-10', { kind: 'counselling', result: 'no-change' })
  for (const [person, relation] of [
    [grandmother, 'grandmother'],
    [aunt, 'aunt']
  ] as const) {
    await soon('worker', 'person.register', person, '2025-03-10', {})
    const studied = { relation, relative: person.id, outcome: 'suitable' }
    await soon('worker', 'kin.study', work, '2025-03-10', studied)
  }
  const causes = [{ cause: 'abroad', state: 'present' }]
  await soon('worker', 'causes.record', work, '2025-03-10', { occasion: 'at-removal', causes })

  const order = (carer: StreamRef, day: string) => ({
    order: `ЗД/Д-${book}-${100 + nth}/${day}`,
    grounds: ['art-25-1-3'],
    setting: 'kin',
    carer: carer.id
  })
  const took = new Map<Step, number>()
  took.set(
    'a child is placed',
    await soon('director', 'placement.order', work, '2025-03-11', order(grandmother, '11.03.2025'))
  )
  await soon('worker', 'plan.adopt', work, '2025-03-12', { plan: 'reintegration', goals: [] })
  took.set('a child is moved', await soon('director', 'placement.order', work, '2025-06-02', order(aunt, '02.06.2025')))
  const [ordered] = await database.owner`
    select version from journal.entry where stream = ${work.id} and type = 'placement.ordered' order by version desc limit 1`
  const moved = { entry: Number(ordered?.version), at: at('2025-05-20'), reason: 'typing-error' }
  took.set('a late correction', await act('head', 'case.correct', work, '2025-07-01', '2025-07-01', moved))
  const late = order(grandmother, '01.07.2025')
  const known = await act('director', 'placement.order', work, '2025-07-01', '2025-10-01', late)
  took.set('a move written down three months late', known)
  return took
}
