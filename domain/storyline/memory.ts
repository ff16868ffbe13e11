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
  const texts = new Map<unknown, string>()
  const idOf = (command: string, label: string) => {
    const key = `${command} ${label}`
    const known = made.get(key) ?? id()
    made.set(key, known)
    return known
  }
  const journal = memoryJournal(law, idOf, reference => texts.get(reference))
  const seal = (act: string, input: Data): Data => {
    const schema = acts.get(act)?.input
    const sealed = structuredClone(input)
    if (schema)
      walk(schema)(input, '', (kind, text, at) => {
        if (kind.field !== 'note') return
        const reference = `n:${id()}:${'A'.repeat(43)}`
        texts.set(reference, String(text))
        put(sealed, at, reference)
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
