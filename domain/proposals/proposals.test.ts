import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import source from '#packs/bg/index.ts'
import { dice } from '../../test/random-acts.ts'
import type { Actor } from '../acts/act.ts'
import { memoryJournal } from '../acts/memory.ts'
import type { Refusal } from '../kernel/answer.ts'
import { type Entry, ref } from '../kernel/event.ts'
import { type Moment, moment } from '../kernel/time.ts'
import { type Law, lawOf, Pack } from '../law/pack.ts'
import { type ProposalState, proposalsOf, waitsFor } from './proposals.ts'

/** A contact is the director's to write here, after the head has agreed: what is signed has text and codes. */
const law: Law = (() => {
  const pack = Pack.parse(source)
  const { open = {} } = pack.process.signal ?? {}
  const steps = {
    'signal.contact': ['director'],
    'signal-proposal.make': ['worker', 'head'],
    'signal-proposal.agree': ['head'],
    'signal-proposal.return': ['head', 'director'],
    'signal-proposal.withdraw': ['worker', 'head']
  }
  return lawOf({
    ...pack,
    requirements: [],
    process: { ...pack.process, signal: { ...pack.process.signal, open: { ...open, ...steps }, concluded: {} } },
    approvals: { 'signal.contact': { propose: ['worker', 'head'], agree: ['head'] } }
  })
})()

const office = law.pack.offices.at(-1)?.code ?? ''
const someone = (account: string, ...roles: string[]): Actor => ({ account, office, roles })
const anna = someone('anna', 'worker')
const boris = someone('boris', 'worker')
const hana = someone('hana', 'head')
const dora = someone('dora', 'director')
/** Stands in for the director, and drafts as a worker. */
const both = someone('both', 'worker', 'head', 'director')

type Said = { kind: string; facts?: string }
const visit: Said = { kind: 'home-visit', facts: 'Детето е само.' }

function desk() {
  const texts = new Map<unknown, string>()
  let count = 0
  const id = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const journal = memoryJournal(law, id, reference => texts.get(reference))
  const signal = ref('signal', id())
  let now = '2025-03-03T08:00:00.000Z' as Moment
  const seal = (text: string) => {
    const reference = `n:${id()}:${'A'.repeat(43)}`
    texts.set(reference, text)
    return reference
  }
  const act = (by: Actor, name: string, input: Record<string, unknown>, proposal?: number) => {
    now = moment(Date.parse(now) + 60_000)
    const sealed = Object.fromEntries(
      Object.entries(input).map(([field, value]) =>
        ['facts', 'content', 'note'].includes(field) ? [field, seal(String(value))] : [field, value]
      )
    )
    const command = { id: id(), act: name, on: signal, at: now, input: sealed, ...(proposal ? { proposal } : {}) }
    const done = journal.act(command, by, now)
    return 'refusals' in done ? done.refusals.map(inWords) : []
  }
  const said = { channel: 'phone', source: 'citizen', anonymous: true, kinds: ['neglect'], urgency: 'ordinary' }
  const registered = act(someone('in', 'intake'), 'signal.register', { ...said, children: [] })
  assert.deepEqual(registered, [])
  return {
    act,
    texts,
    entries: (): readonly Entry[] => journal.streams.get(signal.id)?.entries ?? [],
    stream: () => journal.stream(signal),
    proposals: () => proposalsOf(journal.stream(signal).facts),
    make: (by: Actor, input: unknown = visit, replaces?: number) =>
      act(by, 'signal-proposal.make', {
        act: 'signal.contact',
        content: typeof input === 'string' ? input : JSON.stringify(input),
        ...(replaces ? { replaces } : {})
      }),
    step: (by: Actor, step: 'agree' | 'return' | 'withdraw', proposal: number) =>
      act(by, `signal-proposal.${step}`, { proposal, ...(step === 'return' ? { reason: 'facts-missing' } : {}) }),
    sign: (by: Actor, proposal: number, input: Said = visit) => act(by, 'signal.contact', input, proposal)
  }
}
const inWords = (one: Refusal) => ('rule' in one ? one.rule : 'requirement' in one ? one.requirement : one.why)

type Desk = ReturnType<typeof desk>
const made = 2
/** How each state is reached from a proposal that anna has made. */
const roads: Record<ProposalState, (d: Desk) => void> = {
  open: () => {},
  returned: d => void d.step(hana, 'return', made),
  replaced: d => void d.make(anna, visit, made),
  withdrawn: d => void d.step(anna, 'withdraw', made),
  taken: d => {
    d.step(hana, 'agree', made)
    d.sign(dora, made)
  }
}
const steps = {
  agree: (d: Desk) => d.step(hana, 'agree', made),
  return: (d: Desk) => d.step(dora, 'return', made),
  withdraw: (d: Desk) => d.step(anna, 'withdraw', made),
  replace: (d: Desk) => d.make(anna, visit, made),
  sign: (d: Desk) => d.sign(dora, made)
}

describe('a proposal', () => {
  const table: Record<ProposalState, Record<keyof typeof steps, string[]>> = {
    open: { agree: [], return: [], withdraw: [], replace: [], sign: ['proposal-not-agreed'] },
    returned: {
      agree: ['proposal-is-returned'],
      return: ['proposal-is-returned'],
      withdraw: [],
      replace: [],
      sign: ['proposal-is-returned']
    },
    replaced: all('proposal-is-replaced'),
    withdrawn: all('proposal-is-withdrawn'),
    taken: all('proposal-is-taken')
  }
  function all(rule: string) {
    return { agree: [rule], return: [rule], withdraw: [rule], replace: [rule], sign: [rule] }
  }
  for (const [state, row] of Object.entries(table))
    for (const [step, expected] of Object.entries(row))
      test(`${state}: ${step} ${expected.length > 0 ? `is refused (${expected})` : 'is done'}`, () => {
        const d = desk()
        assert.deepEqual(d.make(anna), [])
        roads[state as ProposalState](d)
        assert.equal(d.proposals()[0]?.state, state)
        assert.deepEqual(steps[step as keyof typeof steps](d), expected)
      })

  test('is signed to the letter: another code or another text is not what was proposed', () => {
    const d = desk()
    d.make(anna)
    d.step(hana, 'agree', made)
    assert.deepEqual(d.sign(dora, made, { ...visit, kind: 'call' }), ['proposal-differs'])
    assert.deepEqual(d.sign(dora, made, { ...visit, facts: 'Детето не е само.' }), ['proposal-differs'])
    assert.deepEqual(d.sign(dora, made, { kind: 'home-visit' }), ['proposal-differs'])
    assert.deepEqual(d.sign(dora, made), [])
    assert.equal(d.entries().filter(one => one.type === 'signal.contact').length, 1)
  })

  test('whose kept text is lost or altered is not signed', () => {
    for (const spoil of [
      (texts: Map<unknown, string>, of: unknown) => texts.delete(of),
      (texts: Map<unknown, string>, of: unknown) => texts.set(of, JSON.stringify({ ...visit, kind: 'call' }))
    ]) {
      const d = desk()
      d.make(anna)
      d.step(hana, 'agree', made)
      spoil(d.texts, d.proposals()[0]?.content)
      assert.equal(d.sign(dora, made).length, 1)
      assert.ok(!d.entries().some(one => one.type === 'signal.contact'))
    }
  })

  test('must hold an input that the act takes', () => {
    const d = desk()
    assert.deepEqual(d.make(anna, 'no JSON'), ['input'])
    assert.deepEqual(d.make(anna, { facts: 'без вид' }), ['input'])
    assert.deepEqual(d.make(anna, { kind: 'by-pigeon' }), ['input'])
    assert.deepEqual(d.act(anna, 'signal-proposal.make', { act: 'signal.assign', content: '{"worker":"anna"}' }), [
      'act-is-not-proposed'
    ])
    assert.ok(d.make(dora).every(one => one === 'not-permitted'))
    assert.deepEqual(d.proposals(), [])
  })

  test('made by the head needs no further agreement; made by a worker it does', () => {
    const d = desk()
    d.make(hana)
    const [own] = d.proposals()
    assert.equal(own && waitsFor(own, d.stream(), law)?.for, 'sign')
    assert.deepEqual(d.step(both, 'agree', made), ['proposal-waits-for-signature'])
    assert.deepEqual(d.sign(dora, made), [])
  })

  test('is neither agreed to, returned nor signed by whoever made it, in whatever role', () => {
    const d = desk()
    d.make(both)
    for (const step of ['agree', 'return'] as const)
      assert.deepEqual(d.step(both, step, made), ['second-person-decides'])
    assert.deepEqual(d.sign(both, made), ['second-person-decides'])
  })

  test('is decided in the office that made it', () => {
    const d = desk()
    d.make(anna)
    const elsewhere = { ...hana, office: 'elsewhere' }
    assert.ok(d.step(elsewhere, 'agree', made).includes('proposal-of-another-office'))
  })

  test('is left behind when the work is over', () => {
    const d = desk()
    d.make(anna)
    d.step(hana, 'agree', made)
    assert.deepEqual(d.act(hana, 'signal.conclude', { result: 'no-risk', risks: [] }), [])
    assert.ok(d.sign(dora, made).includes('proposal-left-behind'))
    const [of] = d.proposals()
    assert.equal(of && waitsFor(of, d.stream(), law), null)
  })

  test('a correction that withdraws it takes it off every desk, and nothing in it is mended', () => {
    const d = desk()
    d.make(anna)
    const mend = (more: object) => d.act(hana, 'signal.correct', { entry: made, reason: 'typing-error', ...more })
    assert.deepEqual(mend({ data: { act: 'signal.alert' } }), ['withdraw-and-write-anew'])
    assert.deepEqual(mend({ withdrawn: true }), [])
    assert.deepEqual(d.proposals(), [])
    assert.deepEqual(d.step(hana, 'agree', made), ['not-found'])
  })

  test('when the signed act is corrected away, the signature goes with it and the proposal waits again', () => {
    const d = desk()
    d.make(anna)
    d.step(hana, 'agree', made)
    d.sign(dora, made)
    const entry = d.entries().find(one => one.type === 'signal.contact')?.version
    assert.deepEqual(d.act(hana, 'signal.correct', { entry, withdrawn: true, reason: 'typing-error' }), [])
    assert.equal(d.proposals()[0]?.state, 'open')
    assert.deepEqual(d.sign(dora, made), [])
  })

  test('whatever is tried: never taken twice, never by its author, never unagreed, never otherwise than proposed', () => {
    let taken = 0
    for (let seed = 1; seed <= 60; seed++) {
      const d = desk()
      const chance = dice(seed)
      for (let n = 0; n < 80; n++) tryAnything(d, chance)
      taken += checkHistory(d)
    }
    assert.ok(taken > 60, `too few were signed to mean anything: ${taken}`)
  })
})

const people = [anna, boris, hana, dora, both]
const sayings: Said[] = [visit, { kind: 'call' }, { kind: 'home-visit', facts: 'Друго.' }]

function tryAnything(d: Desk, { pick, chance, whole }: ReturnType<typeof dice>): void {
  const known = d.proposals().map(one => one.version)
  const one = known.length > 0 ? pick(known.slice(-3)) : 1
  const by = pick(people)
  const what = whole(0, 6)
  if (what === 0) d.make(by, pick(sayings), chance(0.5) && known.length > 0 ? one : undefined)
  else if (what === 1) d.step(by, chance(0.3) ? 'withdraw' : 'return', one)
  else if (what <= 3) d.step(by, 'agree', one)
  else d.sign(by, one, chance(0.6) ? saidIn(d, one) : pick(sayings))
}

const saidIn = (d: Desk, version: number): Said =>
  JSON.parse(d.texts.get(d.proposals().find(one => one.version === version)?.content) ?? '{"kind":"call"}')

/** @returns how many were taken. */
function checkHistory(d: Desk): number {
  const entries = d.entries()
  const signed = entries.filter(one => one.type === 'proposal.taken')
  assert.equal(new Set(signed.map(one => one.data.proposal)).size, signed.length, 'a proposal was taken twice')
  for (const one of signed) {
    const of = entries.find(({ version }) => version === one.data.proposal)
    const about = entries.filter(other => other.data.proposal === of?.version && other.version < one.version)
    assert.notEqual(one.actor, of?.actor, 'its author signed')
    assert.ok(
      !about.some(({ actor, type }) => actor === of?.actor && type !== 'proposal.withdrawn'),
      'its author agreed'
    )
    assert.ok(of?.data.as === 'head' || about.some(({ type }) => type === 'proposal.agreed'), 'nobody had agreed')
    assert.ok(!about.some(({ type }) => type !== 'proposal.agreed'), 'it was over')
    const act = entries.find(({ command, type }) => command === one.command && type === 'signal.contact')
    const { facts, ...codes } = (act?.data ?? {}) as { facts?: string }
    const written = { ...codes, ...(facts ? { facts: d.texts.get(facts) } : {}) }
    assert.deepEqual(written, JSON.parse(d.texts.get(of?.data.content) ?? 'null'), 'something else was signed')
  }
  return signed.length
}
