import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { z } from 'zod'
import { entries } from '#domain/acts/entries.ts'
import { acts } from '#domain/acts/index.ts'
import { Clock } from '#domain/law/clock.ts'
import { Disclosure } from '#domain/law/disclosure.ts'
import { Indicator } from '#domain/law/indicator.ts'
import { Pack, Requirement, Role } from '#domain/law/pack.ts'
import { PaperTemplate } from '#domain/law/paper.ts'
import { Condition } from '#domain/law/question.ts'
import { ReleaseTemplate } from '#domain/law/release-template.ts'
import { SeriesBook } from '#domain/law/series.ts'
import { languages } from '#domain/law/words.ts'
import { Storyline } from '#domain/storyline/read.ts'
import { distribution, schema } from '#server/platform/database/schema.ts'
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

test('every act, entry, table and function that the documents name is there', () => {
  const functions = schema.flatMap(one => [...one.matchAll(/create (?:or replace )?function ([a-z_.]+)/g)])
  const tables = [...Object.keys(distribution), ...functions.map(([, name = '']) => name)]
  const known = new Set([...acts.keys(), ...Object.keys(entries), ...tables])
  const families = new Set([...known].map(name => name.split('.')[0]))
  // the how-to invents an act, storylines show their own names
  const missing = globSync('docs/**/*.md', { exclude: ['docs/how-to.md', 'docs/storylines.md'] }).flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/`([a-z-]+)\.([a-z_-]+)`/g)]
      .filter(([, of = '', name]) => families.has(of) && name !== 'ts' && !known.has(`${of}.${name}`))
      .map(([marked]) => `${file}: ${marked}`)
  )
  assert.deepEqual(missing, [])
})

test('every command that the documents name is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const missing = globSync(['README.md', 'docs/**/*.md']).flatMap(file => {
    const text = readFileSync(file, 'utf8')
    const ours = [...text.matchAll(/npm run opora -- ([a-z]+)/g)].filter(
      ([, name]) => name !== 'help' && !existsSync(`cli/${name}.ts`)
    )
    const others = [...text.matchAll(/npm run ([a-z:]+)/g)].filter(([, name = '']) => !(name in scripts))
    return [...ours, ...others].map(([said]) => `${file}: ${said}`)
  })
  assert.deepEqual(missing, [])
})

test('the map shows every room of the house', () => {
  const map = readFileSync('docs/map.md', 'utf8')
  const shown = [...map.matchAll(/`([^`\n]+)`/g)].map(([, marked = '']) => marked.replace(/\/$/, ''))
  const inside = (room: string) =>
    readdirSync(room, { withFileTypes: true })
      .filter(one => one.isDirectory() && readdirSync(`${room}/${one.name}`).length > 0 && one.name !== 'dist')
      .map(one => `${room}/${one.name}`)
  // a feature of the domain stands in a table of its own, by its bare name
  const known = (room: string) =>
    shown.some(one => one === room || one.startsWith(`${room}/`)) || shown.includes(room.replace(/^domain\//, ''))
  assert.deepEqual(
    rooms.flatMap(room => [room, ...inside(room)]).filter(room => !known(room)),
    []
  )
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

/** A block of code that begins with `// path` is quoted from that file; `…` stands for what is left out. */
export function quotesIn(text: string): { path: string; line: string }[] {
  return [...text.matchAll(/```ts\n *\/\/ (\S+)\n([\s\S]*?)```/g)].flatMap(([, path = '', inner = '']) =>
    inner
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
      .map(line => ({ path, line }))
  )
}

/** Do the parts of the line stand in the source in this order, wherever it breaks its lines? */
function quoted(line: string, source: string): boolean {
  let from = 0
  return line
    .split('…')
    .map(part => part.trim())
    .every(part => {
      const at = source.indexOf(part, from)
      from = at + part.length
      return at >= 0
    })
}

test('a quotation is told from other code, and must be word for word', () => {
  const [one, ...others] = quotesIn('```ts\n// packs/x.ts\nterm: { days: 3 }, … basis\n```\n```ts\nnot.quoted()\n```')
  assert.deepEqual([one, others], [{ path: 'packs/x.ts', line: 'term: { days: 3 }, … basis' }, []])
  assert.ok(quoted('term: { days: 3 }, … basis', "term: { days: 3 }, shift: 'none', basis: 'x'"))
  assert.ok(!quoted('basis … term', "term: { days: 3 }, basis: 'x'"))
})

test('what the documents quote stands in the file that they name', () => {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ')
  const missing = globSync(['README.md', 'docs/**/*.md']).flatMap(file =>
    quotesIn(readFileSync(file, 'utf8'))
      .filter(({ path, line }) => !quoted(plain(line), plain(readFileSync(path, 'utf8'))))
      .map(({ path, line }) => `${file}: ${path} does not hold: ${line}`)
  )
  assert.deepEqual(missing, [])
})

type Def = {
  type: string
  getter?: () => z.ZodType
  innerType?: z.ZodType
  in?: z.ZodType
  element?: z.ZodType
  options?: z.ZodType[]
  items?: z.ZodType[]
  shape?: Record<string, z.ZodType>
}

/** The names of all fields that a schema knows, at whatever depth. */
function fieldsOf(schema: z.ZodType, met = new Set<z.ZodType>()): string[] {
  if (met.has(schema)) return []
  met.add(schema)
  const { getter, innerType, in: piped, element, options = [], items = [], shape = {} } = schema.def as unknown as Def
  const inner = [getter?.(), innerType, piped, element, ...options, ...items, ...Object.values(shape)]
  return [...Object.keys(shape), ...inner.flatMap(one => (one ? fieldsOf(one, met) : []))]
}

/** The languages of packs, each with the document that tells its words, or the part of it. */
const spoken: readonly [what: string, words: string[], document: string, section?: string][] = [
  ['question', fieldsOf(Condition), 'how-to', 'A requirement'],
  ['requirement', Object.keys(Requirement.shape), 'how-to', 'A requirement'],
  ['clock', fieldsOf(Clock), 'how-to', 'A clock'],
  ['paper', fieldsOf(PaperTemplate), 'how-to', 'A paper'],
  ['indicator', fieldsOf(Indicator), 'how-to', 'An indicator'],
  ['release', fieldsOf(ReleaseTemplate), 'how-to', 'A release'],
  ['series', fieldsOf(SeriesBook), 'how-to', 'A series, a source'],
  ['disclosure rule', fieldsOf(Disclosure), 'how-to', 'Disclosure rules'],
  ['pack', Object.keys(Pack.shape), 'how-to'],
  ['storyline', fieldsOf(Storyline), 'storylines']
]

for (const [what, words, document, section] of spoken)
  test(`whoever writes a pack is told every word of the language: ${what}`, () => {
    const text = readFileSync(`docs/${document}.md`, 'utf8')
    const part = section ? text.split(/^## /m).find(one => one.startsWith(`${section}\n`)) : text
    const marked = [...(part ?? '').matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].join('\n')
    const told = new Set(marked.match(/[A-Za-z]+/g))
    const known: readonly string[] = [...told, ...languages]
    assert.deepEqual([...new Set(words)].filter(word => !known.includes(word)).sort(), [])
  })

test('whoever answers for who sees what is told every right that a role can have', () => {
  const marked = new Set([...readFileSync('docs/security.md', 'utf8').matchAll(/`([a-z]+)`/g)].map(([, word]) => word))
  const { rights, reach } = Role.shape
  assert.deepEqual(
    [...rights.element.options, ...reach.options].filter(one => !marked.has(one)),
    []
  )
})
