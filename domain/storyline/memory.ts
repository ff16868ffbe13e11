/** The journal in memory as storylines need it: ids counted, notes sealed with a hash that is always the same. */

import { walk } from '../acts/codes.ts'
import { acts } from '../acts/index.ts'
import { memoryJournal } from '../acts/memory.ts'
import type { Data } from '../kernel/event.ts'
import type { Law } from '../law/pack.ts'
import type { StorylineJournal } from './journal.ts'
import { put } from './put.ts'

export function storylineMemory(law: Law): StorylineJournal {
  let count = 0
  const id = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const made = new Map<string, string>()
  const journal = memoryJournal(law, (command, label) => {
    const key = `${command} ${label}`
    const known = made.get(key) ?? id()
    made.set(key, known)
    return known
  })
  const seal = (act: string, input: Data): Data => {
    const schema = acts.get(act)?.input
    const sealed = structuredClone(input)
    if (schema)
      walk(schema)(input, '', (kind, _text, at) => {
        if (kind.field === 'note') put(sealed, at, `n:${id()}:${'A'.repeat(43)}`)
      })
    return sealed
  }
  return {
    id,
    act: async (command, by, recordedAt) =>
      journal.act({ ...command, input: seal(command.act, command.input) }, by, recordedAt),
    streams: async () => [...journal.streams.values()].map(({ ref, entries }) => ({ ref, entries }))
  }
}
