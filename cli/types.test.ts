import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openApi } from '#server/index.ts'
import { typesOf } from './types.ts'

const plain = (text: string) => text.replaceAll(/[\s;|()]/g, '')

test('the types of the web client are those of the API today: npm run types makes them again', () => {
  assert.equal(plain(readFileSync('web/api/schema.ts', 'utf8')), plain(typesOf(openApi())))
})
