/** The files of published values that come with the packs, and the published figures they are taken from. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Day } from '#domain/kernel/time.ts'
import { loadLaw } from '#server/packs/load.ts'
import { readFile } from '#server/series/file.ts'

for (const pack of ['bg', 'ru-31'])
  for (const file of globSync([`packs/${pack}/series/*.csv`, `demo/series/${pack}-*.csv`]))
    test(`${file} can be imported as it is`, async () => {
      const law = await loadLaw('packs', pack)
      const { faults, imports } = readFile(
        readFileSync(file, 'utf8'),
        { 'as-at': '2026-10-01' },
        law,
        '2026-10-02' as Day
      )
      assert.deepEqual(faults, [])
      const invented = imports.filter(({ input }) => law.seriesSource(input.source)?.kind === 'invented')
      assert.equal(
        invented.length,
        file.startsWith('demo/') ? imports.length : 0,
        'what is invented comes from the demo alone'
      )
    })

test('every series and source of a pack is used by its files, or by those of the demo', async () => {
  for (const pack of ['bg', 'ru-31']) {
    const law = await loadLaw('packs', pack)
    const lines = globSync([`packs/${pack}/series/*.csv`, `demo/series/${pack}-*.csv`]).flatMap(file => {
      const [head = '', ...rest] = readFileSync(file, 'utf8').trim().split('\n')
      const names = head.split(',')
      return rest
        .map(line => line.split(','))
        .map(cells => [cells[names.indexOf('series')], cells[names.indexOf('source')]])
    })
    const used = new Set(lines.flat())
    const { list, sources } = law.pack.series
    assert.deepEqual(
      [...list, ...sources].map(one => one.code).filter(code => !used.has(code)),
      []
    )
  }
})
