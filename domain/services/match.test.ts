import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byFit, matchOf, type Offered, type Wanted } from './match.ts'

const wanted: Wanted = { age: 7, disability: false, together: 1, territory: 'szr31' }
const offered: Offered = {
  free: 1,
  territory: 'szr31',
  profile: { ageFrom: 3, ageTo: 10, disability: false, siblings: false }
}
const cases: [string, Partial<Wanted>, Partial<Offered>, boolean | null, string[]][] = [
  ['all is as it should be', {}, {}, true, []],
  ['too old', { age: 11 }, {}, false, ['age']],
  ['full', {}, { free: 0 }, false, ['places']],
  ['two to stay together', { together: 2 }, { free: 2 }, false, ['siblings']],
  ['disability', { disability: true }, {}, false, ['disability']],
  ['far away still fits', {}, { territory: 'var06' }, true, ['territory']],
  ['without a profile nothing but places is known', { age: 15, disability: true }, { profile: null }, null, []]
]
for (const [name, want, offer, fits, against] of cases)
  test(name, () => {
    const match = matchOf({ ...wanted, ...want }, { ...offered, ...offer })
    assert.equal(match.fits, fits)
    assert.deepEqual(
      match.reasons.filter(one => one.fits === false).map(one => one.what),
      against
    )
  })

test('those that fit come first, the nearer before the farther', () => {
  const rows = [
    { name: 'full and near', free: 0, territory: 'szr31' },
    { name: 'free and far', free: 1, territory: 'var06' },
    { name: 'free and near', free: 1, territory: 'szr31' }
  ]
  const found = byFit(rows, row => matchOf(wanted, { ...offered, ...row }))
  assert.deepEqual(
    found.map(({ row }) => row.name),
    ['free and near', 'free and far', 'full and near']
  )
})
