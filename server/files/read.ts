/** A file whole: its streams, and everyone and everything that they name. */

import type { ZodType } from 'zod'
import { walk } from '#domain/acts/codes.ts'
import { entrySchema } from '#domain/acts/entries.ts'
import type { StreamRef } from '#domain/kernel/event.ts'
import { absorbed } from '#domain/people/merged.ts'
import { readProposed } from '#domain/proposals/content.ts'
import { namesOf } from '../access/queries.ts'
import type { Desk } from '../act/perform.ts'
import type { ISql } from '../platform/database/context.ts'
import { erasedAt, fileRows, notesOf, peopleRows, serviceRows } from './queries.ts'

/** @returns null when the caller may see nothing of it. */
export async function readFile(tx: ISql, subject: StreamRef, desk: Desk) {
  const streams = await fileRows(tx, subject.id)
  // what stands beside a stream that is hidden is hidden with it
  if (!streams.some(({ stream }) => stream === subject.id)) return null
  const people = new Set<string>(subject.kind === 'person' ? [subject.id] : [])
  const services = new Set<string>()
  const accounts = new Set<string>()
  const sessions = new Set<string>()
  const meet = (schema: ZodType, data: unknown) =>
    walk(schema)(data, '', (kind, value) => {
      if (kind.field === 'person') people.add(String(value))
      if (kind.field === 'service') services.add(String(value))
      if (kind.field === 'account') accounts.add(String(value))
      if (kind.field === 'session') sessions.add(String(value))
    })
  for (const { facts, notes } of streams)
    for (const fact of facts) {
      accounts.add(fact.actor)
      const schema = entrySchema(fact.type)
      if (schema) meet(schema, fact.data)
      if (fact.type !== 'proposal.made') continue
      const { act, content } = fact.data as { act: string; content: string }
      const proposed = readProposed(act, notes[content.split(':')[1] ?? ''])
      if ('input' in proposed) meet(proposed.act.input, proposed.input)
    }
  // what another entry of the same person said was written over to this one; its texts stay where they were
  const twins = absorbed(streams.find(({ stream }) => stream === subject.id)?.facts ?? [])
  const [persons, offers, names, older, minutes, erased] = await Promise.all([
    peopleRows(tx, [...people]),
    services.size > 0 ? serviceRows(tx, [...services]) : [],
    namesOf(tx, [...accounts]),
    twins.length > 0 ? notesOf(tx, twins) : [],
    sessions.size > 0 ? notesOf(tx, [...sessions]) : [],
    desk.law.pack.retention ? erasedAt(tx, subject.id) : null
  ])
  // a resolution's texts were written in its session; those of other items are not told here
  const said = minutes.length > 0 ? JSON.stringify(streams.map(({ facts }) => facts)) : ''
  const resolved = minutes.flatMap(notes => Object.entries(notes)).filter(([note]) => said.includes(`n:${note}:`))
  return {
    subject,
    now: desk.now(),
    streams: streams.map(({ stream, kind, version, facts }) => ({ ref: { kind, id: stream }, version, facts })),
    people: persons,
    notes: Object.assign(Object.fromEntries(resolved), ...older, ...streams.map(row => row.notes)) as Record<
      string,
      string
    >,
    services: offers,
    accounts: names,
    erasedAt: erased
  }
}
