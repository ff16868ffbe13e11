/** Erases, once the term of the pack is over, the names and texts of signals that found nothing and of whom only they are known. */
import type { StreamRef } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { trace } from '../access/queries.ts'
import type { Desk } from '../act/perform.ts'
import { beginWriting, lockStreams } from '../journal/append.ts'
import { readStreams } from '../journal/read.ts'
import type { TransactionSql } from '../platform/database/context.ts'
import { bearing } from '../views/bearing.ts'
import { type Change, writeDifferences } from '../views/project.ts'
import { nothingKnown } from '../views/view.ts'
import {
  type Ended,
  endedSignals,
  erase,
  householdsOf,
  joinedTo,
  namedElsewhere,
  readKnown,
  withoutTrace
} from './queries.ts'

/** So many signals in one transaction. */
const SIZE = 500
/** Under this name what the program does by itself stands in the trace. */
const PROGRAM = 'program'

export type Erased = { signals: number; people: number }

/**
 * All whose term is over at the desk's present. A signal goes with everybody it is about and their families, or stays
 * with them: where anything else is known of one of them, or an entry elsewhere names one, nothing of it is erased.
 * What is erased does not come back: of real people nothing goes by a term that nobody has verified.
 */
export async function eraseEnded(desk: Desk): Promise<Erased> {
  const erased: Erased = { signals: 0, people: 0 }
  const { retention } = desk.law.pack
  if (!retention || !(retention.verified || desk.synthetic)) return erased
  const present = desk.now()
  let after: { at: Moment; signal: string } | null = null
  for (;;) {
    const ended: Ended[] = await endedSignals(desk.database.writer, present, after, SIZE)
    const last = ended.at(-1)
    if (!last) return erased
    const { signals, people } = await desk.database.writer.begin(tx => eraseSome(tx, desk, ended, present))
    erased.signals += signals
    erased.people += people
    after = last
  }
}

async function eraseSome(tx: TransactionSql, desk: Desk, ended: readonly Ended[], present: Moment): Promise<Erased> {
  await beginWriting(tx)
  const all = await householdsOf(
    tx,
    ended.flatMap(({ children }) => children)
  )
  // nobody acts on any of them from here on until all is done
  const joined = await joinedTo(
    tx,
    ended.map(({ signal }) => signal)
  )
  const refs: StreamRef[] = [
    ...[...ended.map(({ signal }) => signal), ...joined.map(({ signal }) => signal)].map(
      id => ({ kind: 'signal', id }) as const
    ),
    ...all.map(({ person }) => ({ kind: 'person', id: person }) as const)
  ]
  await lockStreams(tx, refs)

  const people = await householdsOf(
    tx,
    all.map(({ person }) => person)
  )
  const ids = people.map(({ person }) => person)
  const own = people.flatMap(({ person, families, signals }) => [person, ...families, ...(signals ?? [])])
  const free = await withoutTrace(tx, ids, present)
  const named = free.size > 0 ? await namedElsewhere(tx, [...free], own) : new Set<string>()
  const goes = (one: readonly string[]) => one.every(id => free.has(id) && !named.has(id))
  const household = (person: string): string[] => {
    const home = people.find(one => one.person === person)?.families ?? []
    return people
      .filter(one => [one.person, one.merged].includes(person) || one.families.some(family => home.includes(family)))
      .map(one => one.person)
  }
  const gone = ended
    .map(one => ({ ...one, people: [...new Set(one.children.flatMap(household))] }))
    .filter(one => goes(one.people))
  const root = new Set(gone.map(({ signal }) => signal))
  const signals = [...new Set([...root, ...joined.flatMap(one => (root.has(one.root) ? [one.signal] : []))])]
  const persons = [...new Set(gone.flatMap(one => one.people))]
  if (signals.length > 0) await eraseAll(tx, desk, signals, persons, present)
  return { signals: signals.length, people: persons.length }
}

async function eraseAll(
  tx: TransactionSql,
  { law }: Desk,
  signals: readonly string[],
  people: readonly string[],
  present: Moment
): Promise<void> {
  const refs: StreamRef[] = [
    ...signals.map(id => ({ kind: 'signal', id }) as const),
    ...people.map(id => ({ kind: 'person', id }) as const)
  ]
  const [held, before] = [await readStreams(tx, [...signals, ...people]), await readKnown(tx, refs)]
  await erase(tx, signals, people, present)
  const changes = refs.flatMap(({ id }): Change[] => {
    const one = held.get(id)
    if (!one) return []
    const source = { ref: one.ref, entries: one.entries, facts: one.stream.facts, law }
    return [{ before: { ...source, known: before.get(id) ?? nothingKnown }, after: { ...source, known: nothingKnown } }]
  })
  await writeDifferences(tx, changes)
  for (const { after } of changes)
    await trace(tx, {
      subject: after.ref.id,
      at: present,
      login: PROGRAM,
      office: bearing(after.ref, after.facts).office,
      act: 'retention.erase',
      outcome: 'done',
      reason: law.pack.retention?.basis ?? null
    })
}

const HOURS = 3_600_000

/** Soon, when a server that has just started is not busy any more, and then a few times a day. @returns how to stop, after the round under way */
export function keepErasing(desk: Desk, soon = 60_000, every = 6 * HOURS): () => Promise<void> {
  let round: Promise<unknown> = Promise.resolve()
  let under = false
  const go = () => {
    if (under) return
    under = true
    round = eraseEnded(desk)
      .catch((error: Error) => process.stderr.write(`opora: retention: ${error.message}\n`))
      .finally(() => {
        under = false
      })
  }
  const first = setTimeout(go, soon)
  const timer = setInterval(go, every)
  return async () => {
    clearTimeout(first)
    clearInterval(timer)
    await round
  }
}
