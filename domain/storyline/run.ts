/** Runs a storyline: takes its acts one after another, then compares what is found with what was expected. */
import type { Act, Actor } from '../acts/act.ts'
import { acts } from '../acts/index.ts'
import type { Refusal } from '../kernel/answer.ts'
import type { Command } from '../kernel/command.ts'
import { type Data, ref, type StreamKind } from '../kernel/event.ts'
import type { Day, Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { proposalAct } from '../proposals/proposals.ts'
import type { Cast } from './cast.ts'
import { compare } from './compare.ts'
import type { StorylineJournal } from './journal.ts'
import { type Names, resolve } from './names.ts'
import { dayOf, type Step, type Storyline, timeOf } from './read.ts'

export type Outcome = { passed: boolean; diff: string[] }

export async function runStoryline(story: Storyline, law: Law, journal: StorylineJournal): Promise<Outcome> {
  const diff: string[] = []
  const { zone } = law.timing
  const at = (text: string) => zone.at(dayOf(text) as Day, timeOf(text))
  const cast: Cast = { names: new Map(), at }
  const workers = new Map<string, Actor>(
    Object.entries(story.given.workers).map(([name, { role, office }], nth) => [
      name,
      { account: `${role}-${nth + 1}`, office: office ?? story.office, roles: [role] }
    ])
  )
  const proposals = new Map<string, number>()
  const names: Names = {
    find: (kind, name) => {
      const held = cast.names.get(name)
      return held?.kind === kind ? held.id : undefined
    },
    account: name => workers.get(name)?.account,
    proposal: name => proposals.get(name)
  }
  const take = async (
    act: string,
    kind: StreamKind,
    id: string,
    input: Data,
    by: Actor,
    when: Moment,
    recordedAt: Moment,
    recorded?: Command['recorded'],
    proposal?: number
  ) => {
    const command: Command = {
      id: journal.id(),
      act,
      on: ref(kind, id),
      at: when,
      input,
      ...(recorded ? { recorded } : {}),
      ...(proposal ? { proposal } : {})
    }
    const answer = await journal.act(command, by, recordedAt)
    return 'refusals' in answer ? (answer.refusals as readonly Refusal[]) : []
  }

  await open(story, law, workers, cast, take, names, diff, () => journal.id())

  for (const [nth, step] of story.steps.entries()) {
    const here = `step ${nth + 1} (${step.when})`
    const by = workers.get(step.who)
    if (!by) continue
    const refusals: Refusal[] = []
    for (const [name, input] of step.acts.flatMap(one => Object.entries(one))) {
      const planned = plan(name, input ?? {}, step, cast, names, law, () => journal.id())
      if ('faults' in planned) {
        diff.push(...planned.faults.map(fault => `${here}: ${fault}`))
        continue
      }
      const { act, of } = planned
      const found = await take(
        step.proposes ? proposalAct(act.kind, 'make') : name,
        act.kind,
        of.id,
        step.proposes ? proposedOf(name, planned.input, names.proposal(step.instead ?? '')) : planned.input,
        by,
        at(step.when),
        at(step.written ?? step.when),
        documentOf(step),
        names.proposal(step.signs ?? '')
      )
      if (found.length === 0 && step.proposes) proposals.set(step.proposes, await madeLast(journal, of.id))
      refusals.push(...found)
      if (found.length === 0 && act.begins) cast.names.set(of.name, { kind: act.kind, id: of.id })
      if (found.length > 0 && !step.refused) diff.push(`${here}: ${name} was refused: ${found.map(inWords).join('; ')}`)
    }
    if (step.refused) judgeRefusals(here, step.refused, refusals, diff)
  }
  diff.push(...compare(story, law, cast, await journal.streams()))
  return { passed: diff.length === 0, diff }
}

/** Which act on which stream with which input, or why that cannot be told. */
function plan(
  name: string,
  said: Data,
  step: Step,
  cast: Cast,
  names: Names,
  law: Law,
  id: () => string
): { act: Act; of: { name: string; id: string }; input: Data } | { faults: string[] } {
  const act = acts.get(name)
  if (!act) return { faults: [`there is no act '${name}'`] }
  const of = streamOf(act.kind, act.begins === true, step, cast, id)
  if (typeof of === 'string') return { faults: [`${name} ${of}`] }
  const { input, faults } = resolve(act, said, names, law.timing.zone)
  return faults.length > 0 ? { faults } : { act, of, input }
}

const proposedOf = (act: string, input: Data, replaces: number | undefined): Data => ({
  act,
  content: JSON.stringify(input),
  ...(replaces ? { replaces } : {})
})

/** The proposal that was made last in a stream. */
async function madeLast(journal: StorylineJournal, id: string): Promise<number> {
  const stream = (await journal.streams()).find(({ ref }) => ref.id === id)
  return stream?.entries.findLast(({ type }) => type === 'proposal.made')?.version ?? 0
}

function documentOf({ recorded }: Step): Command['recorded'] {
  return (
    recorded && ({ ...recorded, ...(recorded.dated ? { dated: dayOf(recorded.dated) } : {}) } as Command['recorded'])
  )
}

type Take = (
  act: string,
  kind: StreamKind,
  id: string,
  input: Data,
  by: Actor,
  when: Moment,
  recordedAt: Moment
) => Promise<readonly Refusal[]>

/** What is given is entered on the day before the first step, by whoever among the workers may. */
async function open(
  story: Storyline,
  law: Law,
  workers: Map<string, Actor>,
  cast: Cast,
  take: Take,
  names: Names,
  diff: string[],
  id: () => string
): Promise<void> {
  const first = story.steps.map(({ when }) => when).reduce((a, b) => (cast.at(a) <= cast.at(b) ? a : b))
  const when = law.timing.zone.at(dayOf(first) as Day)
  const enter = async (act: string, kind: StreamKind, name: string, input: Data) => {
    const allowed = law.pack.process[kind]?.new?.[act] ?? []
    const able = [...workers.values()].find(worker => worker.roles.some(role => allowed.includes(role)))
    const by = able ?? { account: 'opening', office: story.office, roles: allowed }
    const made = id()
    const schema = acts.get(act)
    const said = schema ? resolve(schema, input, names, law.timing.zone) : { input, faults: [] }
    const refused =
      said.faults.length > 0 ? said.faults : (await take(act, kind, made, said.input, by, when, when)).map(inWords)
    if (refused.length > 0) diff.push(`given ${name}: ${act} was refused: ${refused.join('; ')}`)
    if (cast.names.has(name)) diff.push(`given ${name}: the name is given twice`)
    cast.names.set(name, { kind, id: made })
  }
  const { people, families, services } = story.given
  for (const [name, person] of Object.entries(people)) await enter('person.register', 'person', name, person ?? {})
  for (const [name, members] of Object.entries(families))
    await enter('family.register', 'family', name, {
      members: Object.entries(members).map(([person, as]) => ({ person, as }))
    })
  for (const [name, service] of Object.entries(services))
    await enter('service.open', 'service', name, { ...service, name })
}

/** The stream that an act is taken on: named in the step, or the only one of its kind. */
function streamOf(
  kind: StreamKind,
  begins: boolean,
  step: Step,
  cast: Cast,
  id: () => string
): { name: string; id: string } | string {
  const said = kind === 'release' || kind === 'series' ? kind : step[kind]
  const ofKind = [...cast.names].filter(([, one]) => one.kind === kind)
  if (begins) return { name: said ?? kind, id: id() }
  if (said !== undefined) {
    const found = cast.names.get(said)
    return found?.kind === kind
      ? { name: said, id: found.id }
      : `is on the ${kind} '${said}', and there is none of that name`
  }
  const [only] = ofKind
  if (!only) return `is on a ${kind}, and there is none yet`
  if (ofKind.length > 1) return `is on a ${kind}: say which, ${ofKind.map(([name]) => `'${name}'`).join(' or ')}`
  return { name: only[0], id: only[1].id }
}

function judgeRefusals(here: string, expected: readonly string[], refusals: readonly Refusal[], diff: string[]): void {
  const found = refusals.map(inWords)
  const meets = (wanted: string, one: string) => one === wanted || one === `${wanted} (unknown)`
  if (found.length === 0) diff.push(`${here}: expected to be refused for ${expected.join(', ')}, but it was done`)
  for (const wanted of expected)
    if (found.length > 0 && !found.some(one => meets(wanted, one)))
      diff.push(`${here}: expected to be refused for '${wanted}', which did not stand in the way`)
  for (const one of found)
    if (!expected.some(wanted => meets(wanted, one)))
      diff.push(`${here}: refused for '${one}' too, which was not expected`)
}

function inWords(refusal: Refusal): string {
  switch (refusal.why) {
    case 'requirement':
      return refusal.unknown ? `${refusal.requirement} (unknown)` : refusal.requirement
    case 'rule':
      return refusal.rule
    case 'input':
      return `input ${refusal.field}: ${refusal.message}`
    case 'not-permitted':
      return `not-permitted`
    case 'not-now':
      return `not-now`
    case 'not-found':
      return `not-found ${refusal.what}`
  }
}
