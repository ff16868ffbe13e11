import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { isTest, readSources, type Source } from './sources.ts'

/** Opora knows no country: what differs between countries is data in their packs, never a branch in the code. */
const packs = new Set(['bg', 'ru', 'ru-31', ...(existsSync('packs') ? readdirSync('packs') : [])])
const isPackName = (name: string) => /^[a-z]{2}(-\w+)?$/.test(name)
const names = [...packs].filter(isPackName).join('|')

const quotedName = new RegExp(`(['"\`])(${names})\\1|\\bpacks/(${names})\\b`, 'g')
const branch = /\b(?:if|switch|while)\s*\(\s*!?(?:\w+\??\.)*(?:country|pack\.(?:id|name|code)|packId|packName)\b/g

/** The same letters name a language, and these files are about languages. */
const speaksOfLanguages = (file: string) =>
  /(^|\/)words\/|(^|\/)(language|words)\.tsx?$|^web\/api\/schema\.ts$/.test(file)

function findCountries(sources: readonly Source[]): string[] {
  return sources
    .filter(({ file }) => !isTest(file) && !speaksOfLanguages(file))
    .flatMap(({ file, source }) =>
      [...source.matchAll(quotedName), ...source.matchAll(branch)].map(([found]) => `${file}: ${found}`)
    )
}

test('the code knows no country', () => assert.deepEqual(findCountries(readSources(['domain', 'server', 'web'])), []))

const found = [
  `const pack = 'bg'`,
  'load("ru-31")',
  `const home = \`ru\``,
  `read('packs/bg/law.ts')`,
  'if (country === other) return',
  'switch (installation.pack.id) {'
]
for (const source of found)
  test(`finds a country in: ${source}`, () =>
    assert.equal(findCountries([{ file: 'domain/cases/open.ts', source }]).length, 1))

const overlooked = [
  { file: 'web/words/languages.ts', source: `const usual = 'bg'` },
  { file: 'web/shell/language.ts', source: `['bg', 'ru']` },
  { file: 'server/act/act.test.ts', source: `load('bg')` },
  { file: 'domain/people/person.ts', source: `const citizenship = person.country; const bg = 'bgcolor'` }
]
for (const each of overlooked)
  test(`overlooks ${each.file}: ${each.source}`, () => assert.deepEqual(findCountries([each]), []))
