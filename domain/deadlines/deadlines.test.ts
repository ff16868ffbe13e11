/** What people and events do to deadlines, on the acts of a case, under the Bulgarian pack with one clock changed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'yaml'
import bulgaria from '#packs/bg/index.ts'
import { known } from '../acts/known.ts'
import type { Fact } from '../kernel/event.ts'
import { readPack } from '../law/check.ts'
import type { Clock } from '../law/clock.ts'
import { type Law, lawOf, type PackSource } from '../law/pack.ts'
import { storylineMemory } from '../storyline/memory.ts'
import { readStoryline } from '../storyline/read.ts'
import { runStoryline } from '../storyline/run.ts'
import { ageSteps } from './ages.ts'
import { hears, type Told } from './hearers.ts'

function lawWith(over: Partial<Clock>): Law {
  const pack = structuredClone(bulgaria) as PackSource
  Object.assign(pack.clocks.find(({ code }) => code === 'ASSESS') ?? {}, over)
  for (const states of Object.values(pack.process))
    if (states.open && 'assessment.record' in states.open)
      Object.assign(states.open, { 'case.extend-clock': ['head'], 'case.drop-clock': ['head'] })
  const read = readPack(pack, known)
  if ('faults' in read) assert.fail(JSON.stringify(read.faults, null, 1))
  return lawOf(read.pack)
}

const begin = `
title: A case to be assessed within 28 days
office: dsp-stara-zagora
given:
  workers: { Intake: intake, Worker: worker, Head: head }
  people: { Child: {} }
steps:
  - when: 05.03.2025 09:00
    who: Intake
    acts:
      - signal.register: { channel: phone, source: school, anonymous: false, kinds: [neglect], urgency: ordinary, children: [{ person: Child }] }
  - when: 06.03.2025
    who: Head
    acts:
      - signal.conclude: { result: risk-measure, risks: [violence] }
      - case.open: { type: protection, child: Child, signals: [signal], lead: Worker, risks: [violence] }
`
async function differences(law: Law, rest: string): Promise<string[]> {
  const read = readStoryline(parse(begin + rest))
  if ('faults' in read) assert.fail(JSON.stringify(read.faults))
  return (await runStoryline(read.storyline, law, storylineMemory(law))).diff
}

const extension: NonNullable<Clock['extension']> = { roles: ['head'], atMost: { days: 20 }, times: 1, basis: 'x' }

test('a deadline is extended once, with a reason, by those whom its norm names, and tells of itself by its new day', async () => {
  const law = lawWith({ extension, warn: [{ days: 7 }] })
  assert.deepEqual(
    await differences(
      law,
      `
  - { when: 10.03.2025, who: Worker, refused: [not-permitted, clock-belongs-to-other-roles], acts: [{ case.extend-clock: { clock: ASSESS, n: 1, until: 10.04.2025, reason: objective } }] }
  - { when: 10.03.2025, who: Head, refused: [extension-goes-no-further], acts: [{ case.extend-clock: { clock: ASSESS, n: 1, until: 03.04.2025, reason: objective } }] }
  - { when: 10.03.2025, who: Head, refused: [extension-too-long], acts: [{ case.extend-clock: { clock: ASSESS, n: 1, until: 24.04.2025, reason: objective } }] }
  - { when: 10.03.2025, who: Head, refused: [clock-allows-it-not], acts: [{ case.drop-clock: { clock: ASSESS, n: 1, reason: ground-gone } }] }
  - { when: 10.03.2025, who: Head, refused: [not-found clock], acts: [{ case.extend-clock: { clock: ASSESS, n: 2, until: 10.04.2025, reason: objective } }] }
  - { when: 28.03.2025, who: Head, acts: [{ case.extend-clock: { clock: ASSESS, n: 1, until: 23.04.2025, reason: objective, note: The school has not answered. } }] }
  - { when: 29.03.2025, who: Head, refused: [extended-often-enough], acts: [{ case.extend-clock: { clock: ASSESS, n: 1, until: 23.04.2025, reason: objective } }] }
  - { when: 25.04.2025, who: Worker, acts: [{ assessment.record: { conclusion: support-at-home } }] }
expect:
  clocks: [{ clock: ASSESS, due: 23.04.2025, is: late, by: 1 d 0 h }]
  notices:
    - { clock: ASSESS, step: warn-7d, at: 27.03.2025, to: lead }
    - { clock: ASSESS, step: warn-7d, at: 27.03.2025, to: head }
    - { clock: ASSESS, step: at-75, at: 27.03.2025, to: head }
    - { clock: ASSESS, step: at-75, at: 11.04.2025, to: head }
    - { clock: ASSESS, step: warn-7d, at: 16.04.2025, to: lead }
    - { clock: ASSESS, step: warn-7d, at: 16.04.2025, to: head }
    - { clock: ASSESS, step: at-100, at: 23.04.2025 23:59, to: head }
    - { clock: ASSESS, step: at-100, at: 23.04.2025 23:59, to: director }
`
    ),
    []
  )
})

test('what is late cannot be extended any more', async () => {
  assert.deepEqual(
    await differences(
      lawWith({ extension }),
      `
  - { when: 04.04.2025, who: Head, refused: [clock-is-late], acts: [{ case.extend-clock: { clock: ASSESS, n: 1, until: 20.04.2025, reason: objective } }] }
expect:
  clocks: [{ clock: ASSESS, due: 03.04.2025, is: open }]
`
    ),
    []
  )
})

test('a deadline stands still while the law says so, cannot be extended then, and tells nobody', async () => {
  const law = lawWith({
    extension,
    suspends: [{ on: 'support.tried' }],
    resumes: [{ on: 'case.contact' }]
  })
  assert.deepEqual(
    await differences(
      law,
      `
  - { when: 26.03.2025, who: Worker, acts: [{ support.record: { kind: counselling, result: refused } }] }
  - { when: 27.03.2025, who: Head, refused: [clock-stands-still], acts: [{ case.extend-clock: { clock: ASSESS, n: 1, until: 20.04.2025, reason: objective } }] }
expect:
  clocks: [{ clock: ASSESS, is: suspended }]
  open: [ASSESS]
`
    ),
    []
  )
  assert.deepEqual(
    await differences(
      law,
      `
  - { when: 26.03.2025, who: Worker, acts: [{ support.record: { kind: counselling, result: refused } }] }
  - { when: 25.04.2025, who: Worker, acts: [{ case.contact: { kind: home-visit, childSeen: true } }] }
  - { when: 30.04.2025, who: Worker, acts: [{ assessment.record: { conclusion: support-at-home } }] }
expect:
  clocks: [{ clock: ASSESS, due: 05.05.2025, is: met }]
  notices:
    - { clock: ASSESS, step: at-75, at: 28.04.2025, to: head }
`
    ),
    []
  )
})

test('a norm that touches running deadlines moves them; the pack says which', async () => {
  const norms = (bulgaria.clocks.find(({ code }) => code === 'ASSESS')?.norms ?? []) as Clock['norms']
  const [old] = norms
  assert.ok(old)
  const changed = (touchesRunning: boolean) =>
    lawWith({
      norms: [
        { ...old, to: '2025-03-20' as never },
        { ...old, from: '2025-03-20' as never, to: null, term: { days: 42 }, touchesRunning }
      ]
    })
  const due = (day: string) => `
expect:
  clocks: [{ clock: ASSESS, due: ${day}, is: open }]
`
  assert.deepEqual(await differences(changed(true), due('17.04.2025')), [])
  assert.deepEqual(await differences(changed(false), due('03.04.2025')), [])
})

test('a step is heard by those who hold its role where the role reaches, by the lead, and by who stands in for him', () => {
  const law = lawWith({})
  const office = 'dsp-stara-zagora'
  const region = law.offices.get(office)?.within ?? ''
  const who = (login: string, at: string, ...roles: string[]) => ({ login, office: at, roles, stands: [], duties: [] })
  const told = (to: string, over: Partial<Told> = {}): Told => ({ to, office, lead: 'ana', barred: [], ...over })
  const at = law.timing.zone.at('2025-03-05' as never, '10:00')
  const table: [string, boolean][] = [
    ['the head of the office', hears(told('head'), who('h', office, 'head'), at, law)],
    ['not a head elsewhere', !hears(told('head'), who('h', 'dsp-burgas', 'head'), at, law)],
    ['not the worker', !hears(told('head'), who('w', office, 'worker'), at, law)],
    ['the expert of its region', hears(told('regional'), who('r', region, 'regional'), at, law)],
    ['not of another region', !hears(told('regional'), who('r', 'rdsp-bgs', 'regional'), at, law)],
    ['the lead', hears(told('lead'), who('ana', office, 'worker'), at, law)],
    ['no other worker', !hears(told('lead'), who('boris', office, 'worker'), at, law)],
    [
      'who stands in for the lead',
      hears(
        told('lead'),
        { ...who('boris', office, 'worker'), stands: [{ login: 'ana', name: '', roles: ['worker'], until: at }] },
        at,
        law
      )
    ],
    ['not who stands aside', !hears(told('head', { barred: ['h'] }), who('h', office, 'head'), at, law)]
  ]
  for (const [what, is] of table) assert.ok(is, what)
})

test('an age is heard of only while the child lives outside the family, and never without a birthday', () => {
  const { pack, timing } = lawWith({})
  const law = {
    timing,
    pack: {
      ...pack,
      ages: [
        { months: 192, to: ['lead', 'head'] },
        { months: 216, to: ['head'] }
      ] as never
    }
  }
  const fact = (version: number, type: string, day: string, data: Fact['data']): Fact => {
    const at = timing.zone.at(day as never)
    return { version, type, at, recordedAt: at, actor: 'a', office: 'o', command: 'c', pack: 'p', data }
  }
  const registered = fact(1, 'person.registered', '2024-01-01', { birth: '2009-05-20' })
  const began = fact(2, 'stay.began', '2024-03-01', { setting: 'kin', office: 'o', basis: 'order' })
  const ended = fact(3, 'stay.ended', '2026-01-01', { reason: 'returned-home' })
  const told = (...facts: Fact[]) =>
    ageSteps(facts, law).map(({ step, at, to }) => `${timing.zone.dayOf(at)} ${step} ${to}`)
  assert.deepEqual(told(registered, began), [
    '2025-05-20 age-192 lead',
    '2025-05-20 age-192 head',
    '2027-05-20 age-216 head'
  ])
  assert.deepEqual(told(registered, began, ended), ['2025-05-20 age-192 lead', '2025-05-20 age-192 head'])
  assert.deepEqual(told(registered), [])
  assert.deepEqual(told(fact(1, 'person.registered', '2024-01-01', { birthYear: 2009 }), began), [])
})
