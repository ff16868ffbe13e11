/** Does every code given belong to its vocabulary in the pack? */

import type { z } from 'zod'
import type { Refusal } from '../kernel/answer.ts'
import { fieldKind } from '../kernel/fields.ts'
import type { Law, Office } from '../law/pack.ts'

type Walk = (
  value: unknown,
  at: string,
  visit: (kind: NonNullable<ReturnType<typeof fieldKind>>, value: unknown, at: string) => void
) => void
const walks = new WeakMap<z.ZodType, Walk>()

type Def = { type: string; innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> }

/** Visits every field of an answer that has a kind. The walk of a schema is made once. */
export function walk(schema: z.ZodType): Walk {
  const known = walks.get(schema)
  if (known) return known
  const made = make(schema)
  walks.set(schema, made)
  return made
}

function make(schema: z.ZodType): Walk {
  const kind = fieldKind(schema)
  if (kind?.field) return (value, at, visit) => value !== undefined && visit(kind, value, at)
  const def = schema.def as unknown as Def
  if (def.innerType) return walk(def.innerType)
  if (def.element) {
    const inner = walk(def.element)
    return (value, at, visit) =>
      Array.isArray(value) && value.forEach((one, index) => void inner(one, `${at}.${index}`, visit))
  }
  if (def.shape) {
    const fields = Object.entries(def.shape).map(([name, one]) => [name, walk(one)] as const)
    return (value, at, visit) => {
      if (typeof value !== 'object' || value === null) return
      for (const [name, inner] of fields)
        inner((value as Record<string, unknown>)[name], at ? `${at}.${name}` : name, visit)
    }
  }
  return () => {}
}

/** Work goes to offices that do it, and a question to an agency: neither takes the place of the other. */
const offers = ({ asked = false }: { asked?: boolean }, office: Office | undefined): boolean =>
  office !== undefined && (office.agency !== undefined) === asked

export function unknownCodes(schema: z.ZodType, input: unknown, law: Law): Refusal[] {
  const refusals: Refusal[] = []
  walk(schema)(input, '', (kind, value, at) => {
    if (kind.field === 'office' && !offers(kind, law.offices.get(String(value))))
      refusals.push({ why: 'input', field: at, message: `no office '${value}'` })
    if (kind.field !== 'code' || kind.vocabulary === 'identifiers') return
    if (!law.option(kind.vocabulary, String(value)))
      refusals.push({ why: 'input', field: at, message: `no '${value}' among ${kind.vocabulary}` })
  })
  return refusals
}
