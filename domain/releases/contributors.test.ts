import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { loadLaw } from '#server/packs/load.ts'
import { evaluate } from '../figures/evaluate.ts'
import { bookOf } from '../figures/fold.ts'
import { inPeriod } from '../figures/when.ts'
import type { Day, Moment } from '../kernel/time.ts'
import type { Indicator } from '../law/indicator.ts'
import { storylineMemory } from '../storyline/memory.ts'
import { readStoryline, type Storyline } from '../storyline/read.ts'
import { runStoryline } from '../storyline/run.ts'
import { shares } from './contributors.ts'

test('a sum of money tells from how many contracts it comes, and one payment more is no contract more', async () => {
  const law = await loadLaw('packs', 'ru-31')
  const file = readFileSync('packs/ru-31/storylines/SC-PROLONGED.yaml', 'utf8')
  const { storyline } = readStoryline(parse(file)) as { storyline: Storyline }
  const journal = storylineMemory(law)
  await runStoryline({ ...storyline, expect: { ...storyline.expect, figures: [] } }, law, journal)
  const book = bookOf(await journal.streams(), law)
  const indicator = law.pack.indicators.find(one => one.code === 'social-contract-money') as Indicator
  const times = [inPeriod('2000-01-01' as Day, '2030-12-31' as Day)]
  const now = '2100-01-01T00:00:00.000Z' as Moment
  const { table } = evaluate(book, law, { indicator, times, cuts: [], knownAt: null }, now)
  const denominator = () => ({ refused: 'none' })
  const told = shares(table, indicator, times, {}, { book, law, knownAt: now, denominator })
  assert.ok((table.cells[0] ?? 0) > 0)
  assert.deepEqual(told, { contributors: [1], largest: [table.cells[0]] })
})
