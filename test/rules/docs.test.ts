import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { rooms } from './sources.ts'

/** Paths that a text names in code marks, `*` and `<…>` standing for any name. */
export function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, inner = '']) => {
    const path = inner.replaceAll(/<[^<>]+>/g, '*')
    return rooms.some(room => path.startsWith(`${room}/`)) && /^[\w.*/{},-]+$/.test(path) ? [path] : []
  })
}

test('paths are found in code marks, and nothing else is taken for one', () => {
  assert.deepEqual(pathsIn('see `domain/acts/act.ts`, `packs/<pack>/clocks.ts`; `npm test` and `a.b`, domain/x'), [
    'domain/acts/act.ts',
    'packs/*/clocks.ts'
  ])
})

test('every file and folder that the documents name is there', () => {
  const missing = globSync(['README.md', 'docs/**/*.md']).flatMap(file =>
    pathsIn(readFileSync(file, 'utf8'))
      .filter(path => (/[*{]/.test(path) ? globSync(path).length === 0 : !existsSync(path)))
      .map(path => `${file}: ${path}`)
  )
  assert.deepEqual(missing, [])
})

test('decisions are numbered without gaps', () => {
  const numbers = globSync('docs/decisions/*.md')
    .map(file => Number(/(\d{4})-/.exec(file)?.[1]))
    .sort((a, b) => a - b)
  assert.deepEqual(
    numbers,
    numbers.map((_, at) => at + 1)
  )
})
