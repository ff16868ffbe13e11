/** Makes every view again from the journal, by the code that also writes them act by act. */

import type { Law } from '#domain/law/pack.ts'
import { allStreams, type Held } from '../journal/read.ts'
import type { ISql, Sql } from '../platform/database/context.ts'
import { readKnown } from '../register/queries.ts'
import { clearViews, insert, rowsOf } from './project.ts'
import { type Known, nothingKnown, type Row, type Source } from './view.ts'

/** Gathers rows table by table and writes them in batches. */
export function viewWriter(sql: ISql, size = 4000): { add(source: Source): Promise<void>; flush(): Promise<void> } {
  const waiting = new Map<string, Row[]>()
  const send = async (table: string) => {
    const rows = waiting.get(table) ?? []
    waiting.set(table, [])
    await insert(sql, table, rows)
  }
  return {
    async add(source) {
      for (const [table, rows] of rowsOf(source)) {
        const list = waiting.get(table) ?? []
        waiting.set(table, list)
        for (const row of rows) list.push(row)
        if (list.length >= size) await send(table)
      }
    },
    async flush() {
      for (const table of waiting.keys()) await send(table)
    }
  }
}

export async function rebuildViews(owner: Sql, law: Law, progress?: (streams: number) => void): Promise<number> {
  return owner.begin(async tx => {
    await clearViews(tx)
    const writer = viewWriter(tx)
    let count = 0
    let batch: Held[] = []
    const work = async () => {
      const known: Map<string, Known> = await readKnown(
        tx,
        batch.map(({ ref }) => ref)
      )
      for (const { ref, entries, stream } of batch)
        await writer.add({ ref, entries, facts: stream.facts, known: known.get(ref.id) ?? nothingKnown, law })
      count += batch.length
      progress?.(count)
      batch = []
    }
    for await (const held of allStreams(owner)) {
      batch.push(held)
      if (batch.length >= 1000) await work()
    }
    await work()
    await writer.flush()
    return count
  })
}
