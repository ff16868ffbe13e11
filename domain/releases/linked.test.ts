import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { loadLaw } from '#server/packs/load.ts'
import { tableOf } from '../../test/disclosure.ts'
import { Indicator } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import { linksBetween } from './linked.ts'

const words = { bg: 'x', ru: 'x', en: 'x' }
const counting = (code: string, counts: object[], more: object = {}) =>
  Indicator.parse({
    code,
    version: 1,
    words,
    definition: words,
    scope: words,
    unit: 'child',
    kind: 'stock',
    source: 'x',
    counts,
    ...more
  })
const care = (where: object, more: object = {}) => ({ ledger: 'care', measure: 'stock', where, ...more })
const all = counting('all', [care({})])
const kin = counting('kin', [care({ setting: 'kin' })])

/** `a=setting:kin` for one term of each identity, the first being the part. */
const said = (identities: ReturnType<typeof linksBetween>) =>
  identities.map(({ terms }) =>
    terms
      .map(({ indicator, where = {} }) => [indicator, ...Object.entries(where).map(one => one.join(':'))].join('|'))
      .join(' = ')
  )

describe('figures that are the same count', () => {
  let law: Law
  before(async () => {
    law = await loadLaw('packs', 'bg')
  })
  const cases: {
    name: string
    indicators: Indicator[]
    cuts: Record<string, Record<string, string[]>>
    told: string[]
  }[] = [
    {
      name: 'one setting is a row of all by setting',
      indicators: [all, kin],
      cuts: { all: { setting: ['kin', 'foster'] }, kin: {} },
      told: ['kin = all|setting:kin']
    },
    {
      name: 'without the cut nothing can be read off',
      indicators: [all, kin],
      cuts: { all: { area: ['szr'] }, kin: { area: ['szr'] } },
      told: []
    },
    {
      name: 'a start of the day is no end of it',
      indicators: [all, counting('kin', [care({ setting: 'kin' })], { moment: 'start' })],
      cuts: { all: { setting: ['kin'] }, kin: {} },
      told: []
    },
    {
      name: 'the same count under two names',
      indicators: [kin, counting('relatives', [care({ setting: 'kin' })])],
      cuts: { kin: {}, relatives: {} },
      told: ['kin = relatives']
    },
    {
      name: 'several values are several rows, and one that no table has is empty',
      indicators: [all, counting('some', [care({ setting: ['kin', 'foster', 'residential'] })])],
      cuts: { all: { setting: ['kin', 'foster'] }, some: {} },
      told: ['some = all|setting:foster = all|setting:kin']
    },
    {
      name: 'ages that end where bands do',
      indicators: [all, counting('minors', [care({}, { age: { from: 0, to: 17 } })])],
      cuts: { all: { ages: ['0', '1-2', '3-6', '7-13', '14-17', '18+'] }, minors: {} },
      told: ['minors = all|ages:0 = all|ages:1-2 = all|ages:3-6 = all|ages:7-13 = all|ages:14-17']
    },
    {
      name: 'ages that cut a band',
      indicators: [all, counting('young', [care({}, { age: { from: 0, to: 4 } })])],
      cuts: { all: { ages: ['0', '1-2', '3-6'] }, young: {} },
      told: []
    },
    {
      name: 'ages are bands of years',
      indicators: [all],
      cuts: { all: { ages: ['0', '1-2'], age: ['0', '1', '2'] } },
      told: ['all|ages:0 = all|age:0', 'all|ages:1-2 = all|age:1 = all|age:2']
    },
    {
      name: 'what is added up of two counts is no row',
      indicators: [all, counting('two', [care({ setting: 'kin' }), care({ setting: 'foster' })])],
      cuts: { all: { setting: ['kin', 'foster'] }, two: {} },
      told: []
    }
  ]
  for (const { name, indicators, cuts, told } of cases)
    test(name, () => {
      const tables = Object.entries(cuts).map(([code, dims]) =>
        tableOf(
          code,
          dims,
          Array.from({ length: Object.values(dims).reduce((size, one) => size * one.length, 1) }, () => 1)
        )
      )
      assert.deepEqual(said(linksBetween(indicators, tables, law)), told)
    })

  test('an area is its offices, and a setting its kinds of service', () => {
    const offices = law.pack.offices.filter(one => one.territory).map(one => one.code)
    const byArea = tableOf(
      'all',
      { area: law.pack.territories.map(one => one.code) },
      law.pack.territories.map(() => 1)
    )
    const byOffice = tableOf(
      'all',
      { office: offices },
      offices.map(() => 1)
    )
    const found = said(linksBetween([all], [byArea, byOffice], law))
    assert.ok(found.length > 1)
    assert.ok(found.every(one => /^all\|area:[^ ]+( = all\|office:[^ ]+)+$/.test(one)))
    assert.equal(found.join(' ').split('office:').length - 1, offices.length, 'each office in one area')
  })
})
