/** A real installation for tests: a database of its own, the real pack, and people who act. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '#domain/acts/act.ts'
import type { Command } from '#domain/kernel/command.ts'
import type { StreamKind, StreamRef } from '#domain/kernel/event.ts'
import { type Day, type Moment, zone } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { type Desk, type PerformAnswer, perform } from '#server/act/perform.ts'
import { loadLaw } from '#server/packs/load.ts'
import { type Database, openDatabase } from '#server/platform/database/open.ts'
import { testDatabase } from './database.ts'

const sofia = zone('Europe/Sofia')
/** `2025-11-05 18:40` on the wall in Sofia; a day alone stands at 00:00. */
export const at = (text: string): Moment => {
  const [day = '', time = '00:00'] = text.split(' ')
  return sofia.at(day as Day, time)
}

export type Bench = {
  law: Law
  desk: Desk
  database: Database
  as(role: string, office?: string): Actor
  act(
    by: Actor,
    act: string,
    on: StreamRef,
    when: string,
    input?: Record<string, unknown>,
    more?: Partial<Command>
  ): Promise<PerformAnswer>
  close(): Promise<void>
}

export const fresh = (kind: StreamKind): StreamRef => ({ kind, id: randomUUID() })

export async function givenAnInstallation(pack = 'bg', present = '2030-01-01'): Promise<Bench> {
  // a pack with a fault fails here: an opened database would keep the process from ending
  const law = await loadLaw('packs', pack)
  const { url, drop } = await testDatabase()
  const database = await openDatabase(url)
  const desk: Desk = { database, law, now: () => at(present), synthetic: true }
  const offices = officesOf(law)
  return {
    law,
    desk,
    database,
    as: (role, office = offices[0] ?? '') => ({ account: `${role}-${office}`, office, roles: [role] }),
    act: (by, act, on, when, input = {}, more = {}) =>
      perform(desk, { id: randomUUID(), act, on, at: at(when), input, ...more }, by, at(when)),
    async close() {
      await database.close()
      await drop()
    }
  }
}

/** Leaf offices of the pack, where case work is done: no agency that is only asked. */
export const officesOf = (law: Law): string[] =>
  law.pack.offices
    .filter(office => !office.agency && !law.pack.offices.some(one => one.within === office.code))
    .map(office => office.code)

export const done = (answer: PerformAnswer): Extract<PerformAnswer, { kind: 'done' }> => {
  if (answer.kind !== 'done') throw new Error(`not done: ${JSON.stringify(answer)}`)
  return answer
}
export const refusedFor = (answer: PerformAnswer): string[] =>
  answer.kind === 'refused'
    ? answer.refusals.map(one => ('requirement' in one ? one.requirement : 'rule' in one ? one.rule : one.why))
    : []
