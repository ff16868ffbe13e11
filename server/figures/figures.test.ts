import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { subjectsBehind } from '#domain/figures/behind.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import { whenOf } from '#domain/releases/compute.ts'
import { at, type Bench, done, fresh, givenAnInstallation } from '../../test/installation.ts'
import { type Placer, placer } from '../../test/placed.ts'
import { rebuildViews } from '../views/rebuild.ts'
import { currentBook } from './keeper.ts'
import { figuresOf, indicatorOf, sheetOf } from './sheet.ts'
import { plain } from './text.ts'

const YEAR = { from: '2025-01-01' as Day, to: '2025-12-31' as Day }
const ALWAYS = at('2029-12-31')

describe('figures', () => {
  let bench: Bench
  let placing: Placer
  before(async () => {
    bench = await givenAnInstallation()
    placing = placer(bench)
  })
  after(() => bench.close())

  const act: Placer['act'] = (...given) => placing.act(...given)
  const placed: Placer['placed'] = (...given) => placing.placed(...given)
  const figure = async (code: string, knownAt: Moment, period = YEAR) =>
    (await figuresOf(bench.database, bench.law, [code], period, knownAt))[0]?.value
  const behindIt = async (code: string, period: typeof YEAR) => {
    const indicator = indicatorOf(bench.law, code)
    assert.ok(indicator)
    const book = await currentBook(bench.database, bench.law)
    return subjectsBehind(book, bench.law, {
      indicator,
      times: [whenOf(indicator, period, bench.law)],
      cuts: [],
      knownAt: ALWAYS
    })
  }
  const kin = (knownAt: Moment) => figure('kin-stock', knownAt)

  test('change one fact and the figure changes; what was known before stays known', async () => {
    const before = (await kin(ALWAYS)) ?? 0
    await placed('2025-03-10', '2025-03-10')
    assert.equal(await kin(ALWAYS), before + 1)
    // a late entry of January speaks of last year
    await placed('2025-12-20', '2026-01-15')
    assert.equal(await kin(at('2026-01-10')), before + 1, 'yesterday’s report is what it was')
    assert.equal(await kin(at('2026-01-20')), before + 2)
  })

  test('a judgment that comes to be known late takes a child out of the figure from then on only', async () => {
    const { work } = await placed('2025-05-10', '2025-05-10')
    const counted = (await kin(at('2026-01-10'))) ?? 0
    done(
      await act('liaison', 'petition.file', work, '2025-05-20', '2025-05-20', {
        court: 'district',
        kind: 'placement',
        order: 'ЗД/Д-Т-001/01.02.2025'
      })
    )
    done(
      await act(
        'liaison',
        'judgment.record',
        work,
        '2025-12-01',
        '2026-02-01',
        { court: 'district', outcome: 'refuses' },
        true
      )
    )
    assert.equal(await kin(at('2026-01-10')), counted)
    assert.equal(await kin(at('2026-02-02')), ((await kin(at('2026-01-31'))) ?? 0) - 1)
  })

  test('a child placed with kin is counted on the first day, not when the order is renewed', async () => {
    const before = (await figure('kin-placed', ALWAYS)) ?? 0
    const { work, order } = await placed('2025-06-02', '2025-06-02')
    assert.equal(await figure('kin-placed', ALWAYS), before + 1)
    done(
      await act('director', 'placement.order', work, '2025-09-01', '2025-09-01', {
        ...order,
        order: placing.number('01.09.2025')
      })
    )
    assert.equal(await figure('kin-placed', ALWAYS), before + 1, 'the same grandmother under a new order')
    const aunt = fresh('person')
    done(await act('worker', 'person.register', aunt, '2025-10-01', '2025-10-01', {}))
    const studied = { relation: 'aunt', relative: aunt.id, outcome: 'suitable' }
    done(await act('worker', 'kin.study', work, '2025-10-01', '2025-10-01', studied))
    const moved = { ...order, carer: aunt.id, order: placing.number('02.10.2025') }
    done(await act('director', 'placement.order', work, '2025-10-02', '2025-10-02', moved))
    assert.equal(await figure('kin-placed', ALWAYS), before + 2, 'another relative')
  })

  test('a case is worked on in every year in which it was open, once, whoever had it and however often it was opened', async () => {
    const year = (n: number) => ({ from: `${n}-01-01` as Day, to: `${n}-12-31` as Day })
    const years = async () =>
      (await Promise.all([2024, 2025, 2026, 2027].map(n => figure('reintegration-worked', ALWAYS, year(n))))).map(
        Number
      )
    const [none = 0, last = 0, next = 0, after = 0] = await years()
    const { signal, child } = await placed('2025-07-01', '2025-07-01')
    const work = fresh('case')
    const opened = { type: 'reintegration', child: child.id, signals: [signal.id], risks: [], lead: 'worker.one' }
    done(await act('head', 'case.open', work, '2025-12-30', '2025-12-30', opened))
    assert.deepEqual(await years(), [none, last + 1, next + 1, after + 1], 'open at the turn of the year')
    done(await act('head', 'case.close', work, '2026-02-03', '2026-02-03', { outcome: 'unsuccessful' }))
    done(await act('head', 'case.reopen', work, '2026-05-04', '2026-05-04', { reason: 'new-risk' }))
    assert.deepEqual(await years(), [none, last + 1, next + 1, after + 1], 'opened again: the same case')
    done(await act('head', 'case.close', work, '2026-09-01', '2026-09-01', { outcome: 'unsuccessful' }))
    assert.deepEqual(await years(), [none, last + 1, next + 1, after])
    assert.equal(await figure('reintegration-returned', ALWAYS, year(2026)), 0, 'the child did not return')
    const rows = await behindIt('reintegration-worked', year(2026))
    assert.equal(rows.length, next + 1, 'the list behind is as long as the figure')
  })

  test('the cases behind a figure are as many as the figure, and a rebuild changes nothing', async () => {
    const rows = await behindIt('kin-stock', YEAR)
    assert.equal(rows.length, await kin(ALWAYS))
    const early = await kin(at('2026-01-10'))
    await rebuildViews(bench.database.owner, bench.law)
    assert.equal(await kin(at('2026-01-10')), early)
  })

  test('the sheet sets the figures into the text of the pack, in Bulgarian and English', async () => {
    const template = bench.law.pack.releases[0]
    assert.ok(template)
    const sheet = await sheetOf(bench.database, bench.law, template.code, YEAR, ALWAYS)
    assert.ok(sheet)
    assert.ok(sheet.checks.every(check => check.holds))
    for (const language of ['bg', 'en'] as const) {
      const text = (sheet.text[language] ?? []).join('\n')
      const named = (template.text[language] ?? []).join()
      for (const { indicator, value } of sheet.figures.filter(one =>
        named.includes(one.indicator.replaceAll('-', '_'))
      ))
        assert.match(
          text,
          new RegExp(`\\[\\[${indicator}\\|[^\\]]*${value ?? '(—|няма данни|no figure)'}`),
          `${indicator} in ${language}`
        )
      assert.doesNotMatch(plain(text), /[[\]{}]/)
    }
  })
})
