import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ReleaseTemplate } from '../law/release-template.ts'
import { SeriesBook } from '../law/series.ts'
import { checksOf } from './checks.ts'
import type { Headline } from './content.ts'

const words = { bg: 'x', ru: 'x', en: 'x' }
const form = ReleaseTemplate.parse({
  code: 'form',
  words,
  indicators: ['opening', 'came', 'left', 'closing'],
  plausible: { percent: 1000, published: false, carried: true },
  flows: [{ opening: 'opening', in: ['came'], out: ['left'], closing: 'closing' }]
})
const figure = (indicator: string, time: string, value: number | null): Headline => ({
  indicator,
  version: 1,
  time,
  value,
  mark: value === null ? 'suppressed' : null
})
const told = (opening: number | null, closing: Headline) =>
  checksOf({
    form,
    figures: [figure('opening', '2020-01-01', opening)],
    unitOf: () => 'child',
    identities: [],
    before: { release: '00000000-0000-4000-8000-000000000001', figures: [closing] },
    cells: [],
    series: SeriesBook.parse({})
  }).map(({ code, outcome, computed, against }) => [code, outcome, computed, against])

test('a year begins with what was published as the end of the year before, or it is said why not', () => {
  assert.deepEqual(told(40, figure('closing', '2019-12-31', 40)), [['carried', 'holds', 40, 40]])
  assert.deepEqual(told(41, figure('closing', '2019-12-31', 40)), [['carried', 'explain', 41, 40]])
})

test('what is kept back, and the end of another year, is held against nothing', () => {
  assert.deepEqual(told(41, figure('closing', '2019-12-31', null)), [])
  assert.deepEqual(told(null, figure('closing', '2019-12-31', 40)), [])
  assert.deepEqual(told(41, figure('closing', '2018-12-31', 40)), [])
})
