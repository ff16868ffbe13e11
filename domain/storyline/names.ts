/** From the names and dates of a storyline to the ids and moments of an act's input. */

import type { Act } from '../acts/act.ts'
import { walk } from '../acts/codes.ts'
import type { Data, StreamKind } from '../kernel/event.ts'
import type { Zone } from '../kernel/time.ts'
import { put } from './put.ts'
import { dayOf, timeOf } from './read.ts'

export type Names = {
  /** the id of a stream by its kind and name, undefined for a name not yet given */
  find(kind: StreamKind, name: string): string | undefined
  account(name: string): string | undefined
  /** the entry of a proposal by the name that the storyline gives it */
  proposal(name: string): number | undefined
}

export const written = (text: string): boolean => /^\d{2}\.\d{2}\.\d{4}/.test(text)

/** Names that nobody bears are told back as faults. */
export function resolve(act: Act, input: Data, names: Names, zone: Zone): { input: Data; faults: string[] } {
  const made = structuredClone(input) as Record<string, unknown>
  const faults: string[] = []
  walk(act.input)(input, '', ({ field }, value, at) => {
    if (typeof value !== 'string') return
    if (field === 'day' && written(value)) put(made, at, dayOf(value))
    else if (field === 'moment' && written(value))
      put(made, at, zone.at(dayOf(value) as Parameters<Zone['at']>[0], timeOf(value)))
    else if (field === 'version') {
      const version = names.proposal(value)
      if (version) put(made, at, version)
      else faults.push(`${act.name}: ${at} names '${value}', and there is no such proposal`)
    } else if (
      field === 'account' ||
      field === 'person' ||
      field === 'case' ||
      field === 'signal' ||
      field === 'service' ||
      field === 'family' ||
      field === 'release' ||
      field === 'request'
    ) {
      const id = field === 'account' ? names.account(value) : names.find(field, value)
      if (id) put(made, at, id)
      else faults.push(`${act.name}: ${at} names '${value}', and there is no such ${field}`)
    }
  })
  return { input: made, faults }
}
