/** Asks everyone the same, in alternating rounds, and compares what they say. */
import { lastDay, years } from './data.ts'
import type { Peer } from './peers.ts'
import { type Asking, differences, type Question } from './questions.ts'

export type Times = { p50: number; p99: number; runs: number }
export type Measured = { question: Question; times: Map<string, Times>; faults: string[] }

/** Numbers that look random and are the same every time. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const first = Date.parse('2014-01-01')
const YEAR = 366 * 86_400_000
const span = Date.parse(lastDay) - first
export function draw(roll: () => number): Asking {
  // known at some moment of the ten years, the first of which has ended
  const known = first + YEAR + roll() * span
  const day = first + roll() * (Math.min(known, first + span) - first)
  const year = years[Math.floor(roll() * years.length)] ?? 2023
  return { day: new Date(day).toISOString().slice(0, 10), year, known: new Date(known).toISOString() }
}

export const timesOf = (took: readonly number[]): Times => {
  const sorted = took.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99), runs: sorted.length }
}

/**
 * One round asks everyone in turn, beginning with another each time; whoever has used up the seconds it is given, and
 * has been asked `least` times, is left out of further rounds. All answers of the first `compared` rounds are compared.
 */
export async function measure(
  question: Question,
  peers: readonly Peer[],
  { seconds = 4, least = 3, most = 200, compared = 3, seed = 1 } = {}
): Promise<Measured> {
  const roll = dice(seed)
  const took = new Map(peers.map(peer => [peer.name, [] as number[]]))
  const faults: string[] = []
  // the first round warms up and is not counted
  for (let round = -1; round < most; round++) {
    const asking = draw(roll)
    const left = peers.filter(peer => wants(took.get(peer.name) ?? [], seconds, least))
    if (left.length === 0) break
    const turn = (round + 1) % left.length
    const answers = []
    for (const peer of [...left.slice(turn), ...left.slice(0, turn)]) {
      const said = await peer.ask(question, asking)
      if (!said) {
        took.delete(peer.name)
        continue
      }
      if (round >= 0) took.get(peer.name)?.push(said.took)
      if (round < compared) answers.push({ name: peer.name, answer: said.answer })
    }
    for (const { name, answer } of answers.slice(1)) {
      const other = answers[0]
      const told = other ? differences(other.answer, answer) : []
      if (told.length > 0)
        faults.push(
          `${question.name} (${JSON.stringify(asking)}): ${other?.name} and ${name} differ: ${told.join('; ')}`
        )
    }
  }
  const times = new Map([...took].filter(([, list]) => list.length > 0).map(([name, list]) => [name, timesOf(list)]))
  return { question, times, faults }
}

const wants = (took: readonly number[], seconds: number, least: number) =>
  took.length < least || took.reduce((sum, one) => sum + one, 0) < seconds * 1000
