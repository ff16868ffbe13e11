/** The content of a release as bytes, and back: one spelling, so that it has one hash. */
import { createHash } from 'node:crypto'
import type { ProtectedTable } from '#domain/disclosure/protected.ts'
import { canonical } from '#domain/kernel/canonical.ts'
import { type Check, Frozen } from '#domain/releases/content.ts'
import { frozen as passed } from '../disclosure/protect.ts'
import type { Released } from './compute.ts'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const contentBytes = (frozen: Frozen): Uint8Array =>
  new TextEncoder().encode(`${canonical(Frozen.parse(frozen))}\n`)
export const readContent = (bytes: Uint8Array): Frozen => Frozen.parse(JSON.parse(new TextDecoder().decode(bytes)))

/** With the answers that the checks were given; what was computed stays as it is. */
export const withAnswers = (frozen: Frozen, answers: ReadonlyMap<number, string>): Frozen => ({
  ...frozen,
  checks: frozen.checks.map((one): Check => ({ ...one, answer: answers.get(one.n) ?? null }))
})
export const withoutAnswers = (frozen: Frozen): Frozen => withAnswers(frozen, new Map())

/** A release read back from bytes whose hash has been checked: its tables passed when it was signed. */
export const readReleased = (bytes: Uint8Array): Released => {
  const frozen = readContent(bytes)
  return {
    frozen,
    headlines: headlineTables(frozen),
    tables: frozen.tables.map(one => ({ ...one, table: passed(one.table) }))
  }
}

/** The figures that stand alone, each as a table of one cell. */
export const headlineTables = ({ figures, definitions, knownAt }: Frozen): ProtectedTable[] =>
  figures.flatMap(({ indicator, version, time, value, mark }) => {
    const one = definitions.find(({ code }) => code === indicator)
    if (!one) return []
    return [
      passed({
        indicator,
        version,
        unit: one.unit,
        kind: one.kind,
        digits: one.digits,
        dims: [{ code: 'time', categories: [time] }],
        cells: [value],
        marks: mark ? { 0: mark } : {},
        knownAt
      })
    ]
  })
