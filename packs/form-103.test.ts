import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { known } from '#domain/acts/known.ts'
import { evaluate } from '#domain/figures/evaluate.ts'
import { bookOf } from '#domain/figures/fold.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import { readPack } from '#domain/law/check.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import { lawOf, type Pack } from '#domain/law/pack.ts'
import { formIn, type ReleaseTemplate } from '#domain/law/release-template.ts'
import { whenOf } from '#domain/releases/compute.ts'
import { storylineMemory } from '#domain/storyline/memory.ts'
import { readStoryline, type Storyline } from '#domain/storyline/read.ts'
import { runStoryline } from '#domain/storyline/run.ts'
import belgorod from './ru-31/index.ts'

const read = readPack(belgorod, known)
const law = lawOf((read as { pack: Pack }).pack)
const template = law.pack.releases.find(one => one.code === 'form-103') as ReleaseTemplate
const { flows, sums } = template
const folder = 'packs/ru-31/storylines'
/** Lives of children on the primary account, with the years in which something moved. */
const lives: [string, number[]][] = [
  ['S8', [2019]],
  ['CARER-RETURNS', [2018, 2019]],
  ['RESTORATION', [2017]],
  ['ADOPTION', [2019, 2020]],
  ['RIGHTS', [2019, 2020]]
]

test('the form has an identity for its first section and for each column of the second', () =>
  assert.equal(flows.length, 5))

test('which edition holds is told by the reporting year, and none is made up for a year without one', () => {
  const dated = [2014, 2015, 2017, 2018, 2019, 2020, 2021, 2030].map(
    year => formIn(template, year)?.edition?.words.ru ?? null
  )
  assert.deepEqual(dated, [
    null,
    'по приказу Росстата от 21.08.2015',
    'по приказу Росстата от 21.08.2015',
    'по приказу Росстата от 11.12.2018',
    'по приказу Росстата от 29.01.2020',
    'по приказу Росстата от 19.01.2021',
    'по приказу Росстата от 17.12.2021',
    'по приказу Росстата от 17.12.2021'
  ])
})

test('what an edition says stands in the place of what the form says, and faults of one are told with its place', () => {
  const [first, ...rest] = template.editions ?? []
  const narrow = {
    ...first,
    grids: [],
    flows: [],
    sums: [],
    tables: [],
    indicators: ['ric-1-found', 'ric-1-returned', 'ric-1-closing']
  }
  const other = { ...template, editions: [narrow, ...rest] } as ReleaseTemplate
  assert.deepEqual(formIn(other, 2016)?.indicators, narrow.indicators)
  assert.equal(formIn(other, 2018)?.indicators.length, template.indicators.length)
  const faults = (editions: unknown) => {
    const releases = belgorod.releases.map(one => (one.code === 'form-103' ? { ...one, editions } : one))
    const read = readPack({ ...belgorod, releases } as never, known)
    return 'faults' in read
      ? read.faults.map(({ path, message }) => `${path.replace(/.*editions/, 'editions')}: ${message}`)
      : []
  }
  assert.deepEqual(faults([narrow, ...rest]), [])
  assert.deepEqual(faults([{ ...first, to: 2018 }, ...rest]), [
    'editions.1: its years do not follow those of the edition before'
  ])
  const [grid] = template.grids ?? []
  const wrong = { ...grid, rows: [{ words: grid?.words, cells: ['ric-1-found', 'sop-families'] }] }
  const reckoned = [{ total: 'ric-2-all-opening', parts: ['ric-2-strangers'] }]
  assert.deepEqual(faults([{ ...first, grids: [wrong], sums: reckoned }, ...rest]), [
    'editions.0.grids.0.rows.0: has 2 cells in 1 columns',
    "editions.0.grids.0.rows.0: 'sop-families' is not in the release",
    "editions.0.sums.0: 'ric-2-strangers' has no figure to reckon with"
  ])
})

for (const [name, years] of lives)
  test(`${name}: in every year what stood, with what came and less what left, is what stands`, async () => {
    const told = readStoryline(parse(readFileSync(`${folder}/${name}.yaml`, 'utf8'))) as { storyline: Storyline }
    const journal = storylineMemory(law)
    await runStoryline({ ...told.storyline, expect: { ...told.storyline.expect, figures: [] } }, law, journal)
    const book = bookOf(await journal.streams(), law)
    let moved = 0
    for (const year of years) {
      const [first, last] = [`${year}-01-01`, `${year}-12-31`] as [Day, Day]
      const value = (code: string): number => {
        const indicator = law.pack.indicators.find(one => one.code === code) as Indicator
        const when = whenOf(indicator, { from: first, to: last }, law)
        const wanted = { indicator, times: [when], cuts: [], knownAt: null }
        return (
          evaluate(book, law, wanted, '2100-01-01T00:00:00.000Z' as Moment).table.cells[0] ??
          (indicator.none ? Number.NaN : 0)
        )
      }
      const sum = (codes: readonly string[]) => codes.reduce((all, code) => all + value(code), 0)
      for (const { opening, in: came, out, closing } of flows) {
        const [entered, left] = [sum(came), sum(out)]
        if (!closing.startsWith('ric-2-all')) moved += entered + left
        assert.equal(value(opening) + entered - left, value(closing), `${closing} of ${year}`)
      }
      for (const { total, parts } of sums) {
        if (total.startsWith('rights')) moved += value(total)
        assert.equal(value(total), sum(parts), `${total} of ${year}`)
      }
      // what no entry bears is no zero
      assert.ok(Number.isNaN(value('ric-2-strangers')))
    }
    assert.ok(moved > 0, 'something moved')
  })
