/** TypeScript types of what the API answers, made from its OpenAPI description. */
type Json = { [key: string]: unknown }

export function typesOf(openapi: Json): string {
  const { schemas } = openapi.components as { schemas: Record<string, Json> }
  const named = Object.entries(schemas).map(([name, schema]) => `export type ${name} = ${typeOf(schema)}`)
  return [
    '/** Generated from the OpenAPI description by `npm run types`: change the contract, not this file. */',
    ...named,
    ''
  ].join('\n\n')
}

function typeOf(schema: Json): string {
  const { $ref, anyOf, oneOf, allOf, type, items, properties, required, additionalProperties } = schema as {
    $ref?: string
    anyOf?: Json[]
    oneOf?: Json[]
    allOf?: Json[]
    type?: string | string[]
    items?: Json
    properties?: Record<string, Json>
    required?: string[]
    additionalProperties?: Json | boolean
  }
  if ($ref) return $ref.slice($ref.lastIndexOf('/') + 1)
  if ('const' in schema) return literal(schema.const)
  if (Array.isArray(schema.enum)) return schema.enum.map(literal).join(' | ')
  const union = anyOf ?? oneOf
  if (union) return [...new Set(union.map(typeOf))].map(one => (one.includes('\n') ? `(${one})` : one)).join(' | ')
  // beside a type it only narrows what that type admits
  if (allOf && !type) return allOf.map(typeOf).join(' & ')
  if (Array.isArray(type)) return type.map(one => typeOf({ ...schema, type: one })).join(' | ')
  if (type === 'array') return list(typeOf(items ?? {}))
  if (type === 'object') {
    if (!properties)
      return additionalProperties && typeof additionalProperties === 'object'
        ? `Record<string, ${typeOf(additionalProperties)}>`
        : 'Record<string, unknown>'
    const fields = Object.entries(properties).map(([name, one]) =>
      required?.includes(name) ? `${name}: ${typeOf(one)}` : `${name}?: ${typeOf(one)} | undefined`
    )
    return `{ ${fields.join('; ')} }`
  }
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'string') return 'string'
  if (type === 'boolean') return 'boolean'
  if (type === 'null') return 'null'
  return 'unknown'
}

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value))

const list = (of: string): string => (/^[\w']+$/.test(of) ? `${of}[]` : `(${of})[]`)
