/** Which answers are missing or not in their form, by path, in words of the interface. */
import type { Act } from '#domain/acts/act.ts'
import type { Data } from '#domain/kernel/event.ts'
import type { Key } from '#web/words/bg.ts'
import { at } from './values.ts'

export type Faults = ReadonlyMap<string, Key>

export function faultsOf(act: Act, input: Data): Faults {
  const read = act.input.safeParse(input)
  const found = new Map<string, Key>()
  if (read.success) return found
  for (const issue of read.error.issues) {
    const path = issue.path as (string | number)[]
    const value = at(input, path)
    const missing = value === undefined || (Array.isArray(value) && value.length === 0)
    if (!found.has(path.join('.')))
      found.set(path.join('.'), missing ? 'form.missing' : (wrong[issue.code] ?? 'form.wrong'))
  }
  return found
}

const wrong: Record<string, Key> = { too_big: 'form.too-big', too_small: 'form.too-small' }
