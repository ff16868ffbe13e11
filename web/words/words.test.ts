import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { readSources } from '../../test/rules/sources.ts'
import { ruleWords } from '../act-form/rules.ts'
import { bg } from './bg.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'

const all = { bg, ru, en }

/** The names of the places to fill, at any depth of plurals and choices. */
function placesOf(text: string, language: string): string[] {
  const found = new Set<string>()
  const visit = (parts: readonly unknown[]) => {
    for (const part of parts as { value?: unknown; type: number; options?: Record<string, { value: unknown[] }> }[]) {
      if (part.type > 0 && part.type < 7 && typeof part.value === 'string') found.add(part.value)
      for (const option of Object.values(part.options ?? {})) visit(option.value)
    }
  }
  visit(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst())
  return [...found].sort()
}

for (const [language, texts] of Object.entries(all)) {
  test(`${language}: no key is missing and none is left over`, () =>
    assert.deepEqual(Object.keys(texts).sort(), Object.keys(bg).sort()))

  test(`${language}: every text is filled, parses, and asks for the same values`, () => {
    for (const [key, text] of Object.entries(texts)) {
      assert.notEqual(text.trim(), '', key)
      assert.deepEqual(placesOf(text, language), placesOf(bg[key as keyof typeof bg], 'bg'), key)
    }
  })
}

test('every rule of the core that refuses an act has its sentence', () => {
  const named = readSources(['domain', 'server/act'])
    .filter(({ file }) => !file.includes('.test.'))
    .flatMap(({ source }) => [...source.matchAll(/\brule(?:\(|: )'([a-z-]+)'/g)].map(([, name = '']) => name))
  assert.ok(named.length > 20)
  for (const name of named) assert.notEqual(ruleWords(name), 'rule.other', name)
})
