/** OpenAPI 3.1 from the very schemas that parse requests and shape answers. */
import { z } from 'zod'
import type { Route } from '../platform/http/route.ts'
import * as contract from './contract.ts'
import { routes } from './routes.ts'

type Json = { [key: string]: unknown }
const BINARY = { type: 'string', format: 'binary' }

const components = z.registry<{ id: string }>()
for (const [name, schema] of Object.entries(contract))
  if (schema instanceof z.ZodType) components.add(schema, { id: name })

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const {
    $schema: _schema,
    $defs: _defs,
    ...json
  } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    metadata: components,
    uri: (id: string) => `#/components/schemas/${id}`
  } as never) as Json
  return json
}

const refs = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/"\$ref":"#\/\$defs\/([A-Za-z]+)"/g, '"$ref":"#/components/schemas/$1"'))

function operation(one: Route): Json {
  const input = schemaOf(one.input, 'input') as { properties?: Record<string, Json>; required?: string[] }
  const inPath = [...one.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  const fields = Object.entries(input.properties ?? {})
  const query = one.method === 'POST' && one.takes !== 'file' ? [] : fields.filter(([name]) => !inPath.includes(name))
  return {
    summary: one.summary,
    operationId: `${one.method.toLowerCase()}${one.path.replaceAll(/[/:-]+(\w)/g, (_all, letter: string) => letter.toUpperCase())}`,
    'x-access': one.access === 'public' || one.access === 'signed-in' ? one.access : `right:${one.access.right}`,
    'x-audit': 'act' in one.audit ? one.audit.act : `none: ${one.audit.noneBecause}`,
    parameters: [
      ...inPath.map(name => ({
        name,
        in: 'path',
        required: true,
        schema: input.properties?.[name] ?? { type: 'string' }
      })),
      ...query.map(([name, schema]) => ({
        name,
        in: 'query',
        required: input.required?.includes(name) ?? false,
        schema
      }))
    ],
    ...(one.takes === 'file'
      ? { requestBody: { required: true, content: { 'application/octet-stream': { schema: BINARY } } } }
      : one.method === 'POST'
        ? { requestBody: { required: true, content: { 'application/json': { schema: input } } } }
        : {}),
    responses: {
      200: {
        description: 'done',
        content:
          one.sends === 'file'
            ? { 'application/octet-stream': { schema: BINARY } }
            : { 'application/json': { schema: schemaOf(one.output, 'output') } }
      },
      default: {
        description: 'refused, with a reason',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
      }
    }
  }
}

export function openApi(): Json {
  const paths: Record<string, Json> = {}
  for (const one of routes) {
    const path = one.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [one.method.toLowerCase()]: operation(one) }
  }
  const named = z.toJSONSchema(components, {
    uri: (id: string) => `#/components/schemas/${id}`,
    unrepresentable: 'any'
  }) as { schemas: Record<string, Json> }
  const schemas: Record<string, Json> = {
    Problem: {
      type: 'object',
      properties: { error: { type: 'string' }, message: { type: 'string' } },
      required: ['error', 'message']
    }
  }
  for (const [name, { $schema: _schema, $id: _id, id: _name, ...schema }] of Object.entries(named.schemas))
    schemas[name] = schema
  return refs({
    openapi: '3.1.0',
    info: {
      title: 'Opora',
      version: '1',
      description: 'A case system for the protection of children. Mutating requests carry the header x-opora: 1.'
    },
    paths,
    components: { schemas }
  }) as Json
}
