/** What a form must ask, read from the input of an act. */
import type { z } from 'zod'
import { type FieldKind, fieldKind } from '#domain/kernel/fields.ts'

export type Field = { name: string; optional: boolean } & (
  | { shape: 'answer'; kind: FieldKind }
  | { shape: 'choices'; kind: FieldKind; some: boolean }
  | { shape: 'group'; fields: readonly Field[] }
  | { shape: 'list'; of: Field }
  /** a person from the register, or a sketch of one not yet there, with what else is asked of each */
  | { shape: 'known-or-new'; sketch: Field & { shape: 'group' }; fields: readonly Field[] }
)

type Def = { type: string; innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> }

const read = new WeakMap<z.ZodType, readonly Field[]>()

/** The fields of an object schema, in its order. Fields that no form can ask are left out. */
export function fieldsOf(schema: z.ZodType): readonly Field[] {
  const known = read.get(schema)
  if (known) return known
  const { shape = {} } = schema.def as unknown as Def
  const fields = Object.entries(shape).flatMap(([name, one]) => fieldOf(name, one) ?? [])
  read.set(schema, fields)
  return fields
}

function fieldOf(name: string, schema: z.ZodType, optional = false): Field | null {
  const def = schema.def as unknown as Def
  const kind = fieldKind(schema)
  if (kind?.field) return { shape: 'answer', name, optional, kind }
  if (def.type === 'optional' && def.innerType) return fieldOf(name, def.innerType, true)
  if (def.type === 'array' && def.element) {
    const of = fieldOf(name, def.element)
    if (!of) return null
    return of.shape === 'answer'
      ? { shape: 'choices', name, optional, kind: of.kind, some: !schema.safeParse([]).success }
      : { shape: 'list', name, optional, of }
  }
  if (def.type !== 'object') return null
  const fields = fieldsOf(schema)
  return personOrSketch(name, optional, fields) ?? { shape: 'group', name, optional, fields }
}

export function personOrSketch(name: string, optional: boolean, fields: readonly Field[]): Field | null {
  const person = fields.find(one => one.name === 'person')
  const sketch = fields.find(one => one.name === 'sketch')
  if (!person || sketch?.shape !== 'group') return null
  return {
    shape: 'known-or-new',
    name,
    optional,
    sketch,
    fields: fields.filter(one => one !== person && one !== sketch)
  }
}
