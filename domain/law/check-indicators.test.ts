import assert from 'node:assert/strict'
import { test } from 'node:test'
import bulgaria from '#packs/bg/index.ts'
import { known } from '../acts/known.ts'
import { readPack } from './check.ts'
import type { Indicator } from './indicator.ts'
import type { PackSource } from './pack.ts'

type Source = PackSource['indicators'][number]

/** The faults of a pack in which one more indicator stands. */
function faults(given: Partial<Source>): string[] {
  const said = { bg: 'а', ru: 'б', en: 'c' }
  const own = {
    code: 'x',
    version: 1,
    words: said,
    definition: said,
    scope: said,
    source: 's',
    group: 'care',
    unit: 'child',
    kind: 'stock'
  }
  const read = readPack({ ...bulgaria, indicators: [...bulgaria.indicators, { ...own, ...given }] }, known)
  const path = `indicators.${bulgaria.indicators.length}.`
  return 'faults' in read ? read.faults.map(one => `${one.path.replace(path, '')}: ${one.message}`) : []
}
const care = (more: Partial<NonNullable<Indicator['counts']>[number]> = {}) =>
  [{ ledger: 'care', measure: 'stock', ...more }] as Source['counts']

const broken: [string, Partial<Source>, string[]][] = [
  ['a whole one', { counts: care(), cuts: ['setting', 'ages', 'length', 'area'] }, []],
  [
    'a ledger that is not there',
    { counts: [{ ledger: 'ghost', measure: 'stock' }] },
    [`counts.0.ledger: must be one of ${Object.keys(known.accounts).join(', ')}`]
  ],
  [
    'a field that the ledger has not',
    { counts: care({ where: { court: 'pending' } }) },
    ["counts.0.where.court: the ledger 'care' has no 'court'"]
  ],
  [
    'a code of the core that is none',
    { unit: 'order', kind: 'flow', counts: [{ ledger: 'order', measure: 'cohort', where: { court: 'lost' } }] },
    [
      'counts.0.where.court: must be one of none-yet, pending, confirmed, changed, refused, annulled, withdrawn, replaced, ended'
    ]
  ],
  [
    'a cut that the ledger has not',
    { counts: care(), cuts: ['urgent'] },
    ["cuts.0: the ledger 'care' cannot be cut by 'urgent'"]
  ],
  [
    'a cut by who leads',
    { unit: 'person', counts: [{ ledger: 'load', measure: 'stock', each: 'lead' }], cuts: ['lead'] },
    ["cuts.0: the ledger 'load' cannot be cut by 'lead'"]
  ],
  [
    'a cut by persons where places are counted',
    { unit: 'place', counts: [{ ledger: 'place', measure: 'stock' }], cuts: ['sex'] },
    ["cuts.0: the ledger 'place' cannot be cut by 'sex'"]
  ],
  ['a cut told twice', { counts: care(), cuts: ['sex', 'sex'] }, ["cuts.1: 'sex' stands here twice"]],
  [
    'ages of services',
    { unit: 'service', counts: [{ ledger: 'service', measure: 'stock', age: { from: 0, to: 17 } }] },
    ["counts.0.ledger: 'service' does not count persons"]
  ],
  [
    'a trait that is none',
    { counts: care({ of: { setting: 'kin' } }) },
    ['counts.0.of.setting: is no trait of a person']
  ],
  [
    'whoever leads counted where nobody does',
    { counts: care({ each: 'lead' }) },
    ["counts.0.each: the ledger 'care' has no 'lead'"]
  ],
  [
    'a stock by the day of knowledge',
    { counts: care({ asOf: 'known' }) },
    ['counts.0.asOf: a stock stands at the end of its time']
  ],
  [
    'a rate cut by more than a population is told by',
    {
      unit: 'rate',
      kind: 'ratio',
      ratio: {
        numerator: { figures: ['kin-stock'] },
        denominator: { series: 'population', age: { from: 0, to: 14 } },
        per: 100_000
      },
      cuts: ['area', 'ground']
    },
    ["cuts.1: no population is told by 'ground'"]
  ],
  [
    'a share cut by what only its parts above have',
    {
      unit: 'percent',
      kind: 'ratio',
      ratio: {
        numerator: { figures: ['residential-stock'] },
        denominator: { figures: ['residential-places'] },
        per: 100
      },
      cuts: ['sex']
    },
    ["cuts.0: the ledger 'place' cannot be cut by 'sex'"]
  ],
  ['a chapter that is not there', { counts: care(), group: 'ghost' }, ["group: no 'ghost' among chapters"]]
]
for (const [what, given, told] of broken) test(`an indicator: ${what}`, () => assert.deepEqual(faults(given), told))

test('a published figure is answered by what is there, on a day or in a period as its kind has it', () => {
  const published = [
    { id: 'a', indicator: 'ghost', on: '2023-12-31' },
    { id: 'b', indicator: 'prevented', on: '2023-12-31' },
    { id: 'c', indicator: 'kin-stock', from: '2023-12-31', to: '2023-01-01' },
    { id: 'c', none: { bg: 'а', ru: 'б', en: 'c' } }
  ] as const
  const read = readPack({ ...bulgaria, published }, known)
  assert.deepEqual('faults' in read ? read.faults.map(({ path, message }) => `${path}: ${message}`) : [], [
    "published.3.code: 'c' stands here twice",
    "published.0.indicator: no indicator 'ghost'",
    'published.1.on: a flow is of a period',
    'published.2.from: a stock is of a day',
    'published.2.to: comes before from'
  ])
})

test('a clock that is counted is there, and the ledger hears what ends it', () => {
  const term = ['ASSESS', 'NOBODY', 'LT24', 'RSDEC']
  const clocks = bulgaria.clocks.map(one => (one.code === 'RSDEC' ? { ...one, kind: 'not-before' as const } : one))
  const read = readPack({ ...bulgaria, clocks, counted: { petition: ['GHOST', 'ASSESS'], check: [], term } }, known)
  const told = 'faults' in read ? read.faults.map(({ path, message }) => `${path}: ${message}`) : []
  assert.ok(told.includes("counted.petition.0: no clock 'GHOST'"))
  assert.ok(told.some(one => one.startsWith('counted.petition.1: the ledger does not hear')))
  assert.ok(told.includes("counted.term.1: no clock 'NOBODY'"))
  assert.ok(told.includes('counted.term.3: a moment not to act before is no term to keep'))
  assert.ok(!told.some(one => /^counted\.term\.[02]/.test(one)), told.join('\n'))
})
