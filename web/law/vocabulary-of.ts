/** The vocabulary that a field of an act is answered from. */
import type { z } from 'zod'
import type { Act } from '#domain/acts/act.ts'
import { fieldKind } from '#domain/kernel/fields.ts'

type Def = { shape?: Record<string, z.ZodType>; innerType?: z.ZodType; element?: z.ZodType }

export function vocabularyOf(act: Act, field: string): string | null {
  let schema = (act.input.def as unknown as Def).shape?.[field]
  while (schema) {
    const kind = fieldKind(schema)
    if (kind?.field === 'code') return kind.vocabulary
    const def: Def = schema.def as unknown as Def
    schema = def.innerType ?? def.element
  }
  return null
}
