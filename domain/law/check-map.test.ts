import assert from 'node:assert/strict'
import { test } from 'node:test'
import bulgaria from '#packs/bg/index.ts'
import { known } from '../acts/known.ts'
import { readPack } from './check.ts'
import type { PackSource } from './pack.ts'

type Map = NonNullable<PackSource['map']>
const broken: [string, (map: Map) => void, RegExp][] = [
  ['a territory without an area', map => map.areas.pop(), /^map\.areas: the territory 'vtr' has no area/],
  [
    'an area of nothing',
    map => map.areas[3] && Object.assign(map.areas[3], { code: 'xyz' }),
    /^map\.areas\.3\.code: no territory 'xyz'/
  ],
  [
    'an area of another level',
    map => map.areas[3] && Object.assign(map.areas[3], { code: 'blg01' }),
    /no territory 'blg01' directly within the whole/
  ],
  ['an area twice', map => map.areas[1] && map.areas.push(map.areas[1]), /stands here twice/],
  ['an outline that is none', map => map.areas[0] && Object.assign(map.areas[0], { path: 'M0 0C1 1' }), /must be rings/]
]
for (const [what, hurt, fault] of broken)
  test(`the map of a pack: ${what}`, () => {
    const pack = structuredClone(bulgaria)
    if (pack.map) hurt(pack.map)
    const read = readPack(pack, known)
    assert.ok('faults' in read)
    assert.ok(
      read.faults.some(({ path, message }) => fault.test(`${path}: ${message}`)),
      JSON.stringify(read.faults.slice(0, 5))
    )
  })
