import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { entries } from './entries.ts'

type Json = { [key: string]: unknown }

/** Every place of a schema where a text is taken without a pattern. */
function freeText(schema: unknown, at: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one, index) => freeText(one, `${at}.${index}`))
  if (typeof schema !== 'object' || schema === null) return []
  const json = schema as Json
  const free =
    json.type === 'string' && !json.allOf && !json.pattern && !json.format && !json.enum && json.const === undefined
      ? [at]
      : []
  return [...free, ...Object.entries(json).flatMap(([name, one]) => freeText(one, `${at}.${name}`))]
}

test('no entry of the journal admits free text', () => {
  for (const [type, schema] of Object.entries(entries)) assert.deepEqual(freeText(z.toJSONSchema(schema), type), [])
  assert.notDeepEqual(freeText(z.toJSONSchema(z.object({ why: z.string() })), 'x'), [], 'the scan finds free text')
})

test('an entry takes a reference to a note, never the note', () => {
  const contact = entries['case.contact']
  const ref = `n:00000000-0000-4000-8000-000000000001:${'A'.repeat(43)}`
  assert.ok(contact.safeParse({ kind: 'call', facts: ref }).success)
  assert.ok(!contact.safeParse({ kind: 'call', facts: 'Майката каза…' }).success)
})
