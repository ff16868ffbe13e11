import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { known } from '#domain/acts/known.ts'
import { readPack } from '#domain/law/check.ts'
import { lawOf, type Pack } from '#domain/law/pack.ts'
import { figureOf } from '#domain/storyline/figure.ts'
import { storylineMemory } from '#domain/storyline/memory.ts'
import { readStoryline, type Storyline } from '#domain/storyline/read.ts'
import { runStoryline } from '#domain/storyline/run.ts'
import belgorod from './ru-31/index.ts'

const read = readPack(belgorod, known)
const law = lawOf((read as { pack: Pack }).pack)
const flows = law.pack.releases.find(one => one.code === 'form-103')?.flows ?? []
const folder = 'packs/ru-31/storylines'
/** Lives of children on the primary account, with the years in which something moved. */
const lives: [string, number[]][] = [
  ['S8', [2019]],
  ['CARER-RETURNS', [2018, 2019]],
  ['RESTORATION', [2017]]
]

test('the form has an identity for its first section and for each form of the second', () =>
  assert.equal(flows.length, 4))

for (const [name, years] of lives)
  test(`${name}: in every year what stood, with what came and less what left, is what stands`, async () => {
    const told = readStoryline(parse(readFileSync(`${folder}/${name}.yaml`, 'utf8'))) as { storyline: Storyline }
    const journal = storylineMemory(law)
    await runStoryline({ ...told.storyline, expect: { ...told.storyline.expect, figures: [] } }, law, journal)
    const streams = await journal.streams()
    const all = { cut: {}, knownAt: null }
    let moved = 0
    for (const year of years) {
      const [first, last] = [`${year}-01-01`, `${year}-12-31`] as never[]
      const stock = (code: string, on: never) => figureOf(code, { on, ...all }, law, streams) ?? Number.NaN
      const flow = (codes: readonly string[]) =>
        codes.reduce(
          (sum, code) => sum + (figureOf(code, { from: first, to: last, ...all } as never, law, streams) ?? Number.NaN),
          0
        )
      for (const { opening, in: came, out, closing } of flows) {
        const [entered, left] = [flow(came), flow(out)]
        moved += entered + left
        assert.equal(
          stock(opening, first as never) + entered - left,
          stock(closing, last as never),
          `${closing} of ${year}`
        )
      }
    }
    assert.ok(moved > 0, 'something moved')
  })
