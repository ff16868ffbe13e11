import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ContradictoryTables, problemOf } from '#domain/disclosure/problem.ts'
import { categoriesAt, type EarlierRelease, type Publication } from '#domain/disclosure/publication.ts'
import type { FigureTable } from '#domain/figures/table.ts'
import { naive, publicOf, publish, released, rules, tableOf } from '../../test/disclosure.ts'
import { isTest, readSources } from '../../test/rules/sources.ts'
import { audit } from './audit.ts'
import { compute } from './compute.ts'
import { protect } from './protect.ts'

async function run(publication: Publication, earlier: readonly EarlierRelease[] = [], law = rules, effort = 200_000) {
  const steps = compute(publication, law, earlier, effort)
  let step = await steps.next()
  while (!step.done) step = await steps.next()
  return step.value
}
const truthOf = (publication: Publication) => publication.tables.map(({ table }) => table)
const auditOf = (
  publication: Publication,
  tables: readonly FigureTable[],
  earlier: readonly EarlierRelease[] = [],
  law = rules
) => audit(publicOf(publication, tables), law, earlier, { truth: truthOf(publication) })
const hidden = (tables: readonly FigureTable[]) =>
  tables.map(({ marks }) => Object.keys(marks).filter(at => marks[at] === 'suppressed').length)
const kinds = (breaches: readonly { kind: string; key: string }[]) => breaches.map(({ kind, key }) => `${kind} ${key}`)

const areas = ['a', 'b', 'c']
const forms = ['kin', 'foster', 'home']

const T = 'time=2023-12-31'
const within: Partial<Publication> = {
  parents: { area: { a: null, b: null, a1: 'a', a2: 'a', a3: 'a', b1: 'b', b2: 'b' } }
}

type Case = {
  name: string
  publication: Publication
  earlier?: EarlierRelease[]
  /** what the auditor says when only small numbers are hidden */
  naive: string[]
  /** how many cells of each table are hidden in the end */
  hides: number[]
}

const grid = tableOf('care', { area: areas, form: forms }, [3, 20, 30, 12, 40, 25, 50, 60, 70])
const sexes = tableOf('care', { form: forms, sex: ['m', 'f'] }, [30, 35, 58, 62, 60, 65])
const before = publish([tableOf('care', { area: ['a', 'b'] }, [47, 60])])
const population = (of: readonly number[]) => tableOf('population', { area: ['a', 'b'] }, of, { unit: 'inhabitant' })
const share = (digits: number, cells: readonly number[]): FigureTable => ({
  ...tableOf('share', { area: ['a', 'b'] }, [0, 0], { totals: [], kind: 'ratio', unit: 'percent', digits }),
  cells: [...cells]
})
const shareOf = { numerator: [{ indicator: 'violence' }], denominator: [{ indicator: 'population' }], per: 100 }

const cases: Case[] = [
  {
    name: 'one small cell in a 3 × 3: three more make a square that can turn',
    publication: publish([grid]),
    naive: [`exact care@1|area=a|form=kin|${T}`],
    hides: [4]
  },
  {
    name: 'a zero row and a table without small numbers hide nothing',
    publication: publish([tableOf('care', { area: areas, form: forms }, [0, 0, 0, 12, 40, 25, 50, 60, 70])]),
    naive: [],
    hides: [0]
  },
  {
    name: 'two tables share a margin: a total hidden in one is hidden in the other',
    publication: publish([
      tableOf('care', { form: forms }, [3, 120, 125]),
      { table: tableOf('care', { sex: ['m', 'f'], form: forms }, [2, 58, 60, 1, 62, 65]), worth: 1 }
    ]),
    naive: [`exact care@1|form=kin|sex=f|${T}`, `exact care@1|form=kin|sex=m|${T}`, `exact care@1|form=kin|${T}`],
    hides: [2, 6]
  },
  {
    name: 'linked tables without a small number in common stay as they are',
    publication: publish([grid, sexes]),
    naive: [`exact care@1|area=a|form=kin|${T}`],
    hides: [4, 0]
  },
  {
    name: 'a hierarchy: a municipality is computed from its oblast and its neighbours',
    publication: publish(
      [
        tableOf('care', { area: ['a', 'b'] }, [67, 90]),
        tableOf('care', { area: ['a1', 'a2', 'a3', 'b1', 'b2'] }, [4, 33, 30, 40, 50])
      ],
      within
    ),
    naive: [`exact care@1|area=a1|${T}`],
    hides: [0, 2]
  },
  {
    name: 'a selection of categories: what is left of the total is a number too',
    publication: publish([
      {
        ...tableOf('care', { form: forms }, [30, 60, 3]),
        dims: [
          { code: 'time', categories: ['2023-12-31'] },
          { code: 'form', categories: ['_T', 'kin', 'foster'] }
        ],
        cells: [93, 30, 60]
      }
    ]),
    naive: [`exact care@1|${T}~without~care@1|form=kin|${T}~care@1|form=foster|${T}`],
    hides: [1]
  },
  {
    name: 'an earlier release: the new table tells its difference from the old',
    publication: publish([tableOf('care', { area: ['a1', 'a2', 'a3'] }, [4, 13, 30], { totals: [] })], within),
    earlier: [released('2023', before, [before.tables[0]?.table ?? grid])],
    naive: [`exact care@1|area=a1|${T}`],
    hides: [2]
  },
  {
    name: 'opening + in − out = closing: a small flow is computed from two stocks',
    publication: publish(
      [
        tableOf('care', { area: ['a', 'b'] }, [100, 80, 110, 81], { time: ['2022-12-31', '2023-12-31'], totals: [] }),
        tableOf('came', { area: ['a', 'b'] }, [30, 4], { time: ['2023'], kind: 'flow', totals: [] }),
        tableOf('left', { area: ['a', 'b'] }, [20, 3], { time: ['2023'], kind: 'flow', totals: [] })
      ],
      {
        identities: [
          {
            terms: [
              { indicator: 'care', at: 'opening' },
              { indicator: 'came' },
              { indicator: 'left', times: -1 },
              { indicator: 'care', at: 'closing', times: -1 }
            ]
          }
        ]
      }
    ),
    // came − left = 1 leaves both open between 3 and nothing above, as long as both are hidden
    naive: [],
    hides: [0, 1, 1]
  },
  {
    name: 'a flow of which only one side is small',
    publication: publish(
      [
        tableOf('care', { area: ['a'] }, [100, 116], { time: ['2022-12-31', '2023-12-31'], totals: [] }),
        tableOf('came', { area: ['a'] }, [20], { time: ['2023'], kind: 'flow', totals: [] }),
        tableOf('left', { area: ['a'] }, [4], { time: ['2023'], kind: 'flow', totals: [] })
      ],
      {
        identities: [
          {
            terms: [
              { indicator: 'care', at: 'opening' },
              { indicator: 'came' },
              { indicator: 'left', times: -1 },
              { indicator: 'care', at: 'closing', times: -1 }
            ]
          }
        ]
      }
    ),
    naive: [`exact left@1|area=a|time=2023`],
    hides: [0, 1, 1]
  },
  {
    name: 'quarters of a year, of which one is not out yet',
    publication: publish([
      tableOf('came', {}, [40, 12, 13, 12, 3].slice(0, 4), {
        time: ['2023', '2023-Q1', '2023-Q2', '2023-Q3'],
        kind: 'flow'
      })
    ]),
    naive: ['exact came@1|time=2023~without~came@1|time=2023-Q1~came@1|time=2023-Q2~came@1|time=2023-Q3'],
    hides: [1]
  },
  {
    name: 'a share whose rounding gives its numerator away',
    publication: publish([
      { table: tableOf('violence', { area: ['a', 'b'] }, [3, 40]), role: 'kept' },
      { table: population([150, 4000]), role: 'known' },
      { table: share(1, [2, 1]), ratio: shareOf }
    ]),
    naive: [`narrow violence@1|area=a|${T}`],
    hides: [0, 0, 1]
  },
  {
    name: 'a share of many is shown, and one of fewer than a hundred is not',
    publication: publish([
      { table: tableOf('violence', { area: ['a', 'b'] }, [30, 10]), role: 'kept' },
      { table: population([1500, 90]), role: 'known' },
      { table: share(1, [2, 11.1]), ratio: shareOf }
    ]),
    naive: [],
    hides: [0, 0, 1]
  },
  {
    name: 'everybody in one category: the number itself is large',
    publication: publish([tableOf('care', { area: ['a', 'b'], ground: ['violence', 'other'] }, [20, 0, 15, 30])]),
    naive: [`group care@1|area=a|${T}~not~care@1|area=a|ground=violence|${T}`],
    hides: [4]
  },
  {
    name: 'one home gives nearly all of a number',
    publication: publish([
      {
        table: tableOf('care', { area: areas }, [40, 50, 60]),
        largest: [60, 39, 20, 20],
        contributors: [9, 4, 5, 5]
      }
    ]),
    naive: [`shown care@1|area=a|${T}`],
    hides: [2]
  },
  {
    name: 'a sum of money that few were given: neither it nor what the total leaves of it is told',
    publication: publish([
      {
        table: tableOf('paid', { area: areas }, [120_000, 340_000, 560_000], { unit: 'money' }),
        contributors: [16, 4, 5, 7]
      }
    ]),
    naive: [`shown paid@1|area=a|${T}`],
    hides: [2]
  },
  {
    name: 'money of whom it is not told from how many it comes is not shown at all',
    publication: publish([tableOf('paid', { area: ['a', 'b'] }, [120_000, 340_000], { unit: 'money' })]),
    naive: [`shown paid@1|area=a|${T}`, `shown paid@1|area=b|${T}`, `shown paid@1|${T}`],
    hides: [3]
  },
  {
    name: 'age by sex is not shown below the oblast',
    publication: publish(
      [
        tableOf('care', { area: ['a1', 'a2'], age: ['0-6', '7-17'], sex: ['m', 'f'] }, [10, 20, 30, 40, 50, 60, 70, 80])
      ],
      within
    ),
    naive: [
      '0-6|area=a1|sex=f',
      '0-6|area=a1|sex=m',
      '0-6|area=a2|sex=f',
      '0-6|area=a2|sex=m',
      '7-17|area=a1|sex=f',
      '7-17|area=a1|sex=m',
      '7-17|area=a2|sex=f',
      '7-17|area=a2|sex=m'
    ].map(one => `forbidden care@1|age=${one}|${T}`),
    hides: [8]
  }
]

for (const { name, publication, earlier = [], naive: told, hides } of cases)
  test(name, async () => {
    const simple = await auditOf(publication, naive(publication, rules), earlier)
    assert.deepEqual(kinds(simple.breaches), told)
    const { tables, report } = await run(publication, earlier)
    const left = hidden(tables)
    assert.deepEqual(
      publication.tables.map(({ role = 'shown' }) => (role === 'shown' ? left.shift() : 0)),
      hides
    )
    assert.ok(report.proven)
    assert.deepEqual(report.lost, [])
    assert.deepEqual(kinds((await auditOf(publication, tables, earlier)).breaches), [])
  })

const small = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 200 }) }
)
const randomTable = fc
  .record({
    rows: fc.integer({ min: 2, max: 4 }),
    columns: fc.integer({ min: 2, max: 4 }),
    deep: fc.integer({ min: 1, max: 2 })
  })
  .chain(({ rows, columns, deep }) =>
    fc.array(small, { minLength: rows * columns * deep, maxLength: rows * columns * deep }).map(inner =>
      tableOf(
        'care',
        {
          area: ['a1', 'a2', 'b1', 'b2'].slice(0, rows),
          form: ['kin', 'foster', 'home', 'crisis'].slice(0, columns),
          ...(deep > 1 ? { sex: ['m', 'f'] } : {})
        },
        inner
      )
    )
  )

const QUICK = 10_000
test('whatever the table, the auditor finds nothing that tells too much', () =>
  fc.assert(
    fc.asyncProperty(randomTable, async table => {
      const publication = publish([table], within)
      const { tables, report } = await run(publication, [], rules, QUICK)
      assert.deepEqual(kinds((await auditOf(publication, tables)).breaches), [])
      assert.deepEqual(report.lost, [])
      assert.ok(report.weight >= report.bound)
    }),
    { numRuns: 60 }
  ))

test('a second release, corrected here and there and cut otherwise, gives nothing of the first away', () =>
  fc.assert(
    fc.asyncProperty(
      randomTable,
      fc.array(fc.nat(200), { maxLength: 3 }),
      fc.boolean(),
      async (table, late, coarser) => {
        const first = publish([table], within)
        const { tables } = await run(first, [], rules, QUICK)
        const again = corrected(table, late)
        const earlier = [released('1', first, tables, [again])]
        const second = publish([coarser ? withoutForms(again) : again], within)
        const after = await run(second, earlier, rules, QUICK)
        const lost = new Set(after.report.lost.map(({ key }) => key))
        const found = await auditOf(second, after.tables, earlier)
        assert.deepEqual(
          kinds(found.breaches.filter(({ key }) => !lost.has(key))),
          [],
          JSON.stringify(earlier[0]?.tables[0]?.table)
        )
      }
    ),
    { numRuns: 30 }
  ))

/** The table after late entries: some inner cells have grown by one, and their totals with them. */
function corrected(table: FigureTable, late: readonly number[]): FigureTable {
  const cuts = Object.fromEntries(table.dims.slice(1).map(({ code, categories }) => [code, categories.slice(1)]))
  const inner = table.cells.flatMap((value, cell) =>
    Object.values(categoriesAt(table, cell)).includes('_T') ? [] : [value ?? 0]
  )
  for (const at of late) inner[at % inner.length] = (inner[at % inner.length] ?? 0) + 1
  return tableOf('care', cuts, inner)
}
function withoutForms(table: FigureTable): FigureTable {
  const kept = table.cells.flatMap((value, cell) => (categoriesAt(table, cell).form === '_T' ? [value] : []))
  return { ...table, dims: table.dims.filter(({ code }) => code !== 'form'), cells: kept }
}

type Revision = {
  name: string
  was: Publication
  /** what was shown of it, where something was hidden */
  shown?: FigureTable[]
  now: Publication
  /** the tables of then with what is known now, where they are not those of now */
  known?: FigureTable[]
  /** what the auditor says when all is published as it is */
  naive: string[]
  /** what is hidden in the new edition, by table and cell */
  hides: number[][]
}
const whole = (value: number) => ({ table: tableOf('prevented', {}, [value]), headlines: [0] })
const byArea = (inner: number[]) => tableOf('care', { area: areas }, inner)
const bySex = (inner: number[]) => tableOf('care', { area: ['a', 'b'], sex: ['m', 'f'] }, inner)
const byAge = (inner: number[]) => tableOf('care', { area: ['a', 'b'], age: ['0-6', '7-17'] }, inner)
/** Boys, and all; girls are in no table. */
const boysAndAll = (boys: number, all: number): FigureTable => ({
  ...tableOf('care', { area: ['a'], sex: ['m'] }, [boys], { totals: ['sex'] }),
  cells: [all, boys]
})
const smallTwo = publish([tableOf('care', { area: ['a', 'b', 'c', 'd'] }, [8, 2, 7, 6])])
const revisions: Revision[] = [
  {
    name: 'a headline of 1,733 is corrected to 1,735',
    was: publish([whole(1733)]),
    now: publish([whole(1735)]),
    naive: [],
    hides: [[]]
  },
  {
    name: 'an area of 96 has 98: the difference of large areas is shown',
    was: publish([byArea([96, 120, 80])]),
    now: publish([byArea([98, 120, 80])]),
    naive: [],
    hides: [[]]
  },
  {
    name: 'a small municipality of 7 has 8: the new number is hidden, and another with it, though that has not changed',
    was: publish([byArea([7, 120, 80])]),
    now: publish([byArea([8, 120, 80])]),
    naive: [`revision care@1|area=a|${T}`],
    hides: [[1, 3]]
  },
  {
    name: 'a small municipality of 7 has 13: so many tell of nobody',
    was: publish([byArea([7, 120, 80])]),
    now: publish([byArea([13, 120, 80])]),
    naive: [],
    hides: [[]]
  },
  {
    name: 'nothing has changed',
    was: publish([byArea([7, 120, 80])]),
    now: publish([byArea([7, 120, 80])]),
    naive: [],
    hides: [[]]
  },
  {
    name: 'one child came late: its area is seen, its sex is not',
    was: publish([bySex([60, 70, 80, 90])]),
    now: publish([bySex([60, 71, 80, 90])]),
    // the total by sex is smaller than the thousand from which that is no secret
    naive: [`revision care@1|area=a|sex=f|${T}`, `revision care@1|sex=f|${T}`],
    hides: [[1, 2, 4, 5]]
  },
  {
    name: 'of thousands the sex of one who came late is shown as well',
    was: publish([bySex([6000, 7000, 8000, 9000])]),
    now: publish([bySex([6000, 7001, 8000, 9000])]),
    naive: [],
    hides: [[]]
  },
  {
    name: 'two tables of then, one of now: what a new total leaves without the boys is the girl who came late',
    was: publish([bySex([60, 70, 80, 90])]),
    now: publish([
      tableOf('care', { area: ['a', 'b'] }, [131, 170]),
      tableOf('care', { area: ['a', 'b'], sex: ['m'] }, [60, 80], { totals: [] })
    ]),
    known: [bySex([60, 71, 80, 90])],
    naive: [
      `revision care@1|area=a|sex=f|${T}`,
      `revision care@1|area=a|${T}~without~care@1|area=a|sex=m|${T}`,
      `revision care@1|sex=f|${T}`
    ],
    hides: [[], [0]]
  },
  {
    name: 'the age of the one who came late, by a table that was not there before, is seen by nobody',
    was: publish([bySex([60, 70, 80, 90])]),
    now: publish([byAge([55, 76, 85, 85])]),
    known: [bySex([60, 71, 80, 90])],
    naive: [],
    hides: [[]]
  },
  {
    name: 'the girl who came late stands in no table of either edition, and is what is left of all without the boys',
    was: publish([boysAndAll(60, 130)]),
    now: publish([boysAndAll(60, 131)]),
    naive: [`revision care@1|area=a|${T}~without~care@1|area=a|sex=m|${T}`],
    hides: [[1]]
  },
  {
    name: 'what the old edition says of those it hid still holds, though its total does not',
    was: smallTwo,
    shown: [
      { ...(truthOf(smallTwo)[0] ?? grid), cells: [23, 8, null, 7, null], marks: { 2: 'suppressed', 4: 'suppressed' } }
    ],
    now: publish([tableOf('care', { area: ['c', 'd'] }, [13, 6], { totals: [] })]),
    known: [tableOf('care', { area: ['a', 'b', 'c', 'd'] }, [8, 2, 13, 6])],
    naive: [`narrow care@1|area=b|${T}`],
    hides: [[1]]
  },
  {
    name: 'one moved from one small area to another',
    was: publish([byArea([7, 9, 80])]),
    now: publish([byArea([6, 10, 80])]),
    naive: [`revision care@1|area=a|${T}`, `revision care@1|area=b|${T}`],
    hides: [[1, 2]]
  }
]
for (const { name, was, shown, now, known, naive: told, hides } of revisions)
  test(`two editions: ${name}`, async () => {
    const earlier = [released('1', was, shown ?? truthOf(was), known ?? truthOf(now))]
    const simple = await auditOf(now, truthOf(now), earlier)
    assert.deepEqual(kinds(simple.breaches), told)
    const { tables, report } = await run(now, earlier)
    assert.deepEqual(
      tables.map(({ marks }) => Object.keys(marks).map(Number)),
      hides
    )
    assert.deepEqual(report.lost, [])
    assert.deepEqual(kinds((await auditOf(now, tables, earlier)).breaches), [])
  })

test('without a word of the pack no small difference is seen', async () => {
  const { revisions: _none, ...silent } = rules
  const earlier = [released('1', publish([whole(1733)]), [whole(1733).table])]
  const { tables, report } = await run(publish([whole(1735)]), earlier, silent)
  assert.deepEqual(tables[0]?.marks, { 0: 'suppressed' })
  assert.deepEqual(report.primary, { revision: 1 })
})

test('hiding only what is small is found out', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(randomTable, async table => {
      const publication = publish([table], within)
      found += (await auditOf(publication, naive(publication, rules))).breaches.length > 0 ? 1 : 0
    }),
    { numRuns: 40, seed: 7 }
  )
  assert.ok(found > 20, `${found} of 40`)
})

test('nothing less could be hidden: every other set of cells in small tables', async () => {
  const table = tableOf('care', { area: ['a', 'b'], form: ['kin', 'foster', 'home'] }, [3, 9, 14, 8, 2, 30])
  const publication = publish([table])
  const { report } = await run(publication)
  assert.ok(report.proven)
  const { switches } = problemOf(publication, rules, [])
  let least = Number.POSITIVE_INFINITY
  for (let set = 0; set < 2 ** switches.length; set++) {
    const on = switches.filter((one, at) => one.forced || set & (1 << at))
    const weight = on.reduce((sum, one) => sum + one.weight, 0)
    if (weight >= least || switches.some((one, at) => one.forced && !(set & (1 << at)))) continue
    const cells = new Set(on.flatMap(({ places }) => places.map(([, cell]) => cell)))
    const shown = {
      ...table,
      cells: table.cells.map((value, at) => (cells.has(at) ? null : value)),
      marks: Object.fromEntries([...cells].map(at => [at, 'suppressed' as const]))
    }
    if ((await auditOf(publication, [shown])).breaches.length === 0) least = weight
  }
  assert.equal(report.weight, least)
})

test('the same tables are hidden alike', async () => {
  const publication = publish([
    tableOf(
      'care',
      { area: areas, form: forms, sex: ['m', 'f'] },
      [3, 20, 30, 12, 40, 2, 50, 1, 70, 4, 9, 8, 7, 16, 5, 4, 3, 22]
    )
  ])
  assert.deepEqual(await run(publication), await run(structuredClone(publication)))
})

test('a headline is hidden when nothing else helps, and not before', async () => {
  const headed = (inner: number[]) => publish([{ table: tableOf('care', { form: forms }, inner), headlines: [0] }])
  assert.equal((await run(headed([3, 20, 30]))).tables[0]?.marks[0], undefined)
  assert.equal((await run(headed([3, 0, 1]))).tables[0]?.marks[0], 'suppressed')
})

test('what contradicts itself is not published', async () => {
  const other = { ...sexes, cells: sexes.cells.map(value => (value ?? 0) + 1) }
  await assert.rejects(run(publish([grid, other])), ContradictoryTables)
  await assert.rejects(run(publish([share(1, [2, 1])])), ContradictoryTables)
})

test('a breach is told with the sum that works the number out', async () => {
  const publication = publish([grid])
  const [breach] = (await auditOf(publication, naive(publication, rules))).breaches
  assert.equal(breach?.most?.at, 3)
  assert.equal(
    breach?.most?.from.reduce((sum, { times, value }) => sum + times * value, 0),
    3
  )
})

const rounding = { ...rules, method: 'round' as const }
test('rounded numbers are neighbouring multiples, sum up, and tell nothing either', () =>
  fc.assert(
    fc.asyncProperty(randomTable, async table => {
      const publication = publish([table], within)
      const { tables, report } = await run(publication, [], rounding, QUICK)
      const [shown] = tables
      assert.ok(shown)
      for (const [cell, value] of table.cells.entries()) {
        if (shown.marks[cell] === 'suppressed') continue
        assert.equal(shown.marks[cell], 'rounded')
        const was: number = value ?? 0
        const is: number = shown.cells[cell] ?? 0
        assert.equal(is % 5, 0)
        assert.ok(Math.abs(is - was) < 5)
        if (was % 5 === 0) assert.equal(is, was)
      }
      if (table.dims.length === 3) assert.ok(report.additive, 'a table of two dimensions can always be rounded so')
      assert.deepEqual(kinds((await auditOf(publication, tables, [], rounding)).breaches), [])
    }),
    { numRuns: 40 }
  ))

test('a ratio is made of the rounded numbers', async () => {
  const { tables } = await run(
    publish([
      { table: tableOf('violence', { area: ['a', 'b'] }, [3, 41]), role: 'kept' },
      { table: population([150, 4000]), role: 'known' },
      { table: share(1, [2, 1]), ratio: shareOf }
    ]),
    [],
    rounding
  )
  assert.deepEqual(
    tables.map(({ cells, marks }) => ({ cells, marks })),
    [{ cells: [3.3, 1], marks: { 0: 'rounded', 1: 'rounded' } }]
  )
})

test('in a thread of its own: the same answer, told how far it is, and stopped at once', async () => {
  const publication = publish([grid])
  const shares: number[] = []
  const { tables } = await protect(publication, rules, [], { progress: share => shares.push(share) })
  assert.deepEqual(tables, (await run(publication)).tables)
  assert.ok(shares.length > 0)
  const stop = new AbortController()
  const running = protect(publication, rules, [], { signal: stop.signal })
  stop.abort(new Error('enough'))
  await assert.rejects(running, /enough/)
  await assert.rejects(protect(publish([share(1, [2, 1])]), rules), ContradictoryTables)
})

test('nothing but disclosure control makes a table that may be published', () => {
  const made = readSources().filter(
    ({ file, source }) => !isTest(file) && /as (unknown as )?ProtectedTable/.test(source)
  )
  assert.deepEqual(
    made.map(({ file }) => file),
    ['server/disclosure/protect.ts']
  )
})
