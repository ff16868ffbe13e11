import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { cellOf, type FigureTable } from '#domain/figures/table.ts'
import { at, type Bench, done, givenAnInstallation, officesOf } from '../../test/installation.ts'
import { type Placed, type Placer, placer } from '../../test/placed.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'

type Told = { status: number; body: Record<string, unknown>; text: string; headers: Record<string, unknown> }

describe('the explorer', () => {
  let bench: Bench
  let app: FastifyInstance
  let [here, there]: [Placer, Placer] = [] as never
  let first: Placed
  const cookies = new Map<string, string>()

  before(async () => {
    bench = await givenAnInstallation('bg', '2026-06-01')
    app = await buildApp(routes, () => bench.desk)
    // what may be cut is the pack's to say: here more than it says
    for (const one of bench.law.pack.indicators)
      if (one.counts?.[0]?.ledger === 'care') one.cuts = ['setting', 'area', 'sex', 'ages']
    const areaOf = (office: string) => bench.law.offices.get(office)?.within
    const [office = '', ...others] = officesOf(bench.law)
    const other = others.find(one => areaOf(one) !== areaOf(office)) ?? ''
    for (const [login, role, of] of [
      ['analyst', 'analyst', 'asp'],
      ['head', 'head', office],
      ['worker', 'worker', office]
    ] as const)
      await makeAccount(bench.database.writer, {
        login,
        name: login,
        office: of,
        roles: [role],
        secret: null,
        persona: true
      })
    here = placer(bench, office, 100)
    there = placer(bench, other, 500)
    first = await here.placed('2025-03-10', '2025-03-10', {
      given: 'Алфа',
      family: 'Бета',
      birth: '2016-04-02',
      sex: 'female'
    })
    await here.placed('2025-04-10', '2025-04-10', { birth: '2022-02-03', sex: 'male' })
    for (let n = 0; n < 7; n++)
      await there.placed('2025-05-01', '2025-05-02', { birth: '2018-02-03', sex: n % 2 ? 'female' : 'male' })
    // so few in a year that only some may know
    for (const day of ['2026-02-01', '2026-02-03']) await here.placed(day, day, { birth: '2020-01-01', sex: 'female' })
    // late: true in December, written down in January
    await here.placed('2025-12-20', '2026-01-15', { birth: '2020-01-01', sex: 'female' })
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  const get = async (login: string, url: string): Promise<Told> => {
    const known = cookies.get(login)
    const cookie = known ?? (await signIn(login))
    cookies.set(login, cookie)
    const got = await app.inject({ method: 'GET', url, headers: { cookie } })
    const json = String(got.headers['content-type']).includes('application/json')
    return { status: got.statusCode, body: json ? got.json() : {}, text: got.body, headers: got.headers }
  }
  const signIn = async (persona: string) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-opora': '1' },
      payload: { persona }
    })
    const [cookie] = answer.cookies
    return `${cookie?.name}=${cookie?.value}`
  }
  const table = async (login: string, query: string) => {
    const { status, body, text } = await get(login, `/api/figures/kin-stock/table?${query}`)
    assert.equal(status, 200, text)
    return body as unknown as { table: FigureTable; compared: FigureTable | null; internal: boolean }
  }

  test('the catalogue tells of every figure what it counts and by what it may be cut', async () => {
    const { body } = await get('analyst', '/api/indicators')
    const list = body as unknown as { code: string; cuts: string[]; definition: { bg: string } }[]
    assert.deepEqual(
      list.map(one => one.code),
      bench.law.pack.indicators.map(one => one.code)
    )
    assert.deepEqual(list.find(one => one.code === 'kin-stock')?.cuts, ['setting', 'area', 'sex', 'ages'])
    assert.equal((await get('worker', '/api/indicators')).status, 403)
  })

  test('cut by area and sex, with totals, on the day that is asked for and as known at a moment', async () => {
    const late = `years=2025&cuts=area,sex&knownAt=${at('2026-01-10')}`
    const { table: before, internal } = await table('analyst', late)
    assert.ok(internal)
    assert.deepEqual(
      before.dims.map(one => one.code),
      ['time', 'area', 'sex']
    )
    assert.deepEqual(before.dims[0]?.categories, ['2025-12-31'])
    assert.equal(cellOf(before, {}).value, 9)
    const { table: now, compared } = await table('analyst', `years=2025&cuts=sex&compare=${at('2026-01-10')}`)
    assert.equal(cellOf(now, {}).value, 10)
    assert.equal(cellOf(now, { sex: 'female' }).value, 5)
    assert.ok(compared)
    assert.equal(cellOf(compared, { sex: 'female' }).value, 4)
    const { table: none } = await table('analyst', 'on=2024-05-01,2025-03-10')
    assert.deepEqual(none.marks[0], 'gap', 'before anything was written down nothing is known')
    assert.equal(none.cells[1], 1)
  })

  test('the figures of a release year by year are those that each of them tells by itself', async () => {
    const { status, body } = await get('analyst', '/api/figures/years?template=annual&to=2026&years=3')
    assert.equal(status, 200)
    const tables = body.tables as FigureTable[]
    assert.deepEqual(
      tables.map(one => one.indicator),
      bench.law.pack.releases.find(one => one.code === 'annual')?.indicators
    )
    const kin = tables.find(one => one.indicator === 'kin-stock')
    const alone = (await get('analyst', '/api/figures/kin-stock/table?years=2024-2026')).body.table as FigureTable
    assert.deepEqual(kin?.cells, alone.cells)
    assert.deepEqual(kin?.dims, alone.dims)
    const narrow = (await get('head', '/api/figures/years?template=annual&to=2026&years=3')).body
      .tables as FigureTable[]
    const few = tables.flatMap(({ cells }, nth) =>
      cells.flatMap((cell, at) => (cell !== null && cell > 0 && cell < 5 ? [[nth, at] as const] : []))
    )
    assert.ok(few.length > 0)
    for (const [nth, at] of few) assert.notEqual(narrow[nth]?.cells[at], tables[nth]?.cells[at])
    assert.equal((await get('analyst', '/api/figures/years?template=none&to=2026&years=3')).status, 404)
    assert.equal((await get('analyst', '/api/figures/years?template=annual&to=2026&years=30')).status, 400)
    assert.equal((await get('worker', '/api/figures/years?template=annual&to=2026&years=3')).status, 403)
  })

  for (const [steps, asked, count, last] of [
    ['months', 'from=2016-06-01&to=2026-05-31&step=month', 120, 12],
    ['quarters', 'from=2016-04-01&to=2026-03-31&step=quarter', 40, 12],
    ['years', 'years=2016-2025', 10, 10]
  ] as const)
    test(`ten years by setting and area in ${steps} are answered whole, as a table and in each kind of file`, async () => {
      const of = '/api/figures/in-care-stock/table'
      const query = `${asked}&cuts=setting,area`
      const { status, body, text } = await get('analyst', `${of}?${query}`)
      assert.equal(status, 200, text)
      const { dims, cells, marks } = body.table as FigureTable
      assert.deepEqual(
        dims.map(one => one.code),
        ['time', 'setting', 'area']
      )
      assert.equal(dims[0]?.categories.length, count)
      const areas = dims[2]?.categories ?? []
      assert.ok(areas.length > 28, 'every area, also those in which nobody is')
      const rows = count * (dims[1]?.categories.length ?? 0)
      assert.equal(cells.length, rows * areas.length)
      for (let row = 0; row < rows; row++) {
        const [total, ...parts] = cells.slice(row * areas.length, (row + 1) * areas.length)
        if (marks[row * areas.length] === 'gap') continue
        assert.equal(
          parts.reduce<number>((sum, one) => sum + (one ?? 0), 0),
          total
        )
      }
      assert.equal(cells[cells.length - (rows / count) * areas.length], last, 'all of the last time')
      assert.equal(marks[0], 'gap', 'before anything was written down nothing is known')
      const csv = await get('analyst', `${of}.csv?${query}`)
      assert.equal(csv.text.trim().split('\n').length, cells.length + 1)
      for (const kind of ['xlsx', 'sdmx.json'])
        assert.equal((await get('analyst', `${of}.${kind}?${query}`)).status, 200, kind)
    })

  test('what cannot be answered is refused with the parameter that is wrong', async () => {
    const refused = async (query: string) => {
      const { status, body } = await get('analyst', `/api/figures/kin-stock/table?${query}`)
      assert.equal(status, 400)
      return String(body.message).split(':')[0]
    }
    assert.equal(await refused('years=20x'), 'years')
    assert.equal(await refused('years=2025&cuts=ground'), 'cuts')
    assert.equal(await refused('years=1900-2200'), 'step')
    assert.equal(await refused('on=2025-02-30'), 'on')
    assert.equal(await refused('from=2025-02-01&to=2025-01-01'), 'to')
    assert.equal(await refused('years=2025&area=nowhere'), 'area')
    assert.equal(await refused('years=2025&knownAt=2039-01-01T00:00:00.000Z'), 'knownAt')
    assert.equal(await refused('from=1990-01-01&to=2009-12-31&step=month&cuts=area,ages,sex'), 'cuts')
    assert.equal(await refused('from=2006-01-01&to=2025-12-31&step=month&cuts=area,ages'), 'cuts')
    assert.equal((await get('analyst', '/api/figures/none/table?years=2025')).status, 404)
    const flow = await get('analyst', '/api/figures/kin-placed/table?on=2025-01-01')
    assert.equal(String(flow.body.message).split(':')[0], 'on')
  })

  test('whoever may not see cells sees no small one, nor what it could be computed from', async () => {
    const { table: shown, internal } = await table('head', 'years=2025&cuts=area')
    const { table: all } = await table('analyst', 'years=2025&cuts=area')
    assert.ok(!internal)
    assert.equal(cellOf(shown, {}).value, 10)
    for (const [at, value] of all.cells.entries())
      if (value !== null && value > 0 && value < 5) {
        assert.equal(shown.cells[at], null)
        assert.equal(shown.marks[at], 'suppressed')
      }
    const hidden = Object.values(shown.marks).filter(one => one === 'suppressed').length
    assert.ok(hidden >= 2, `one hidden cell alone is the total less the others: ${hidden}`)
    assert.equal((await get('head', '/api/figures/kin-stock/behind?years=2025')).status, 403)
  })

  test('a cell leads to its cases; each look is written down, and whoever is named finds it in the own file', async () => {
    const { table: cut } = await table('analyst', 'years=2025&cuts=sex,ages')
    for (const [sex, ages] of [
      ['female', '7-13'],
      ['male', '3-6'],
      ['female', '_T']
    ] as const) {
      const { body } = await get('analyst', `/api/figures/kin-stock/behind?years=2025&cell=sex:${sex},ages:${ages}`)
      const rows = body.rows as { subject: unknown }[]
      assert.equal(rows.length, cellOf(cut, { sex, ages }).value, `${sex} ${ages}`)
      assert.ok(
        rows.every(row => row.subject === null),
        'the analyst reads no names'
      )
    }
    const looks = await bench.database
      .owner`select subject from access.audit where login = 'analyst' and act = 'figure.open'`
    assert.equal(looks.length, 3)
    assert.equal((await get('analyst', '/api/figures/kin-stock/behind?years=2024-2025')).status, 400)
    assert.equal((await get('analyst', '/api/figures/kin-stock/behind?years=2025&cell=ground:x')).status, 400)
  })

  test('why a figure changed: what was written, when it was true, and by which kind', async () => {
    // the late entry, a birth date that came to be known, and an order that was withdrawn
    done(await here.act('worker', 'person.describe', first.child, '2026-02-01', '2026-02-01', { birth: '2015-04-02' }))
    const asked = `years=2025&earlier=${at('2026-01-10')}`
    const { body } = await get('analyst', `/api/figures/kin-stock/changes?${asked}`)
    assert.deepEqual([body.before, body.after], [9, 10])
    assert.deepEqual(body.reasons, [{ kind: 'late', count: 1 }])
    const [row] = body.rows as {
      before: number
      after: number
      entries: { type: string; at: string; recordedAt: string }[]
    }[]
    assert.deepEqual([row?.before, row?.after, row?.entries.length], [0, 1, 1])
    assert.equal(row?.entries[0]?.type, 'stay.began')
    assert.equal(row?.entries[0]?.at, at('2025-12-20'))
    assert.equal(row?.entries[0]?.recordedAt, at('2026-01-15'))
    const few = await get('head', `/api/figures/kin-stock/changes?${asked}`)
    assert.equal(few.status, 200, few.text)
    assert.deepEqual(few.body.rows, [], 'without the right to cells only kinds of reasons')
    assert.deepEqual(few.body.reasons, [{ kind: 'late', count: null }], 'and of few not how many')
  })

  test('a file is the same table, its taking is written down, and it says that it is internal', async () => {
    const csv = await get('analyst', '/api/figures/kin-stock/table.csv?years=2025&cuts=sex&language=en')
    assert.match(csv.text, /kin-stock,1,2025-12-31,31\.12\.2025,_T,Total,10,/)
    assert.match(String(csv.headers['content-disposition']), /kin-stock_sex_2026-06-01_internal\.csv/)
    const message = JSON.parse((await get('analyst', '/api/figures/kin-stock/table.sdmx.json?years=2025')).text)
    assert.match(message.data.structures[0].name, /за вътрешно ползване/)
    const book = await get('analyst', '/api/figures/kin-stock/table.xlsx?years=2025')
    assert.equal(book.status, 200)
    const taken = await bench.database
      .owner`select login from access.audit where act = 'figure.export' and subject = 'kin-stock'`
    assert.equal(taken.length, 3)
    const open = await get('head', '/api/figures/kin-stock/table.csv?years=2025&cuts=area')
    assert.match(open.text, /suppressed/)
    assert.doesNotMatch(String(open.headers['content-disposition']), /internal/)
  })
})
