import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOf, Pack } from '#domain/law/pack.ts'
import { agenciesInOrder } from './agencies.ts'

const law = lawOf(Pack.parse((await import('#packs/ru-31/index.ts')).default))
const place = law.offices.get('uszn-shebekino')?.territory
const groupsFor = (kind?: string) => agenciesInOrder(kind, place, law)

test('the agency that is usually asked for such help stands first, its own municipality before the others', () => {
  const [usual, other, elsewhere, rest] = groupsFor('medical')
  assert.deepEqual(usual, { group: 'usual', offices: ['clinic-shebekino'] })
  assert.equal(other?.group, 'other')
  assert.ok(other?.offices.includes('police-shebekino') && other.offices.every(one => one.endsWith('-shebekino')))
  assert.equal(elsewhere?.group, 'usual-elsewhere')
  assert.ok(elsewhere?.offices.every(one => one.startsWith('clinic-') && one !== 'clinic-shebekino'))
  assert.equal(rest?.group, 'other-elsewhere')
})

test('several kinds of agency come in the order in which the pack names them', () => {
  assert.deepEqual(groupsFor('psychological')[0]?.offices, ['psychology-shebekino', 'education-shebekino'])
  assert.deepEqual(groupsFor('pedagogical')[0]?.offices, ['education-shebekino', 'psychology-shebekino'])
})

test('whatever is asked, every agency can be chosen, and each once', () => {
  const all = law.pack.offices.filter(({ agency }) => agency).map(({ code }) => code)
  for (const kind of [undefined, ...(law.pack.vocabularies['assistance-kinds'] ?? []).map(({ code }) => code)]) {
    const offered = groupsFor(kind).flatMap(({ offices }) => offices)
    assert.deepEqual(offered.toSorted(), all.toSorted(), kind)
  }
  assert.deepEqual(
    groupsFor().map(({ group }) => group),
    ['other', 'other-elsewhere']
  )
})
