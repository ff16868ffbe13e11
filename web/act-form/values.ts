/** What stands in a form, and what of it is sent. */
import type { Field } from './fields.ts'

export type Values = { readonly [name: string]: unknown }
export type Path = readonly (string | number)[]

export function at(values: unknown, path: Path): unknown {
  let value = values
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value
}

export function put(values: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list = Array.isArray(values) ? [...values] : []
    list[step] = put(list[step], rest, value)
    return list
  }
  return { ...(values as Values | undefined), [step]: put((values as Values | undefined)?.[step], rest, value) }
}

/** Leaves out what was not answered; an answer that a person must give or refuse stays a plain no. */
export function answered(fields: readonly Field[], values: Values | undefined): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const field of fields) {
    const value = one(field, values?.[field.name])
    if (value !== undefined) found[field.name] = value
  }
  return found
}

function one(field: Field, value: unknown): unknown {
  switch (field.shape) {
    case 'answer':
      if (field.kind.field === 'flag') return value === true ? true : field.optional ? undefined : false
      return value === '' || value === null ? undefined : typeof value === 'string' ? value.trim() || undefined : value
    case 'choices':
      return Array.isArray(value) && value.length > 0 ? value : field.optional ? undefined : []
    case 'group':
      return value === undefined && field.optional ? undefined : answered(field.fields, value as Values)
    case 'list': {
      const items = ((value as unknown[] | undefined) ?? []).map(item =>
        one({ ...field.of, optional: false } as Field, item)
      )
      return items.length === 0 && field.optional ? undefined : items
    }
    case 'known-or-new':
      return knownOrNew(field, value as Values | undefined)
  }
}

function knownOrNew(field: Field & { shape: 'known-or-new' }, value: Values | undefined): Record<string, unknown> {
  const others = answered(field.fields, value)
  return value?.person
    ? { ...others, person: value.person }
    : { ...others, sketch: answered(field.sketch.fields, value?.sketch as Values) }
}
