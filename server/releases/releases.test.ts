import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { ProtectedTable } from '#domain/disclosure/protected.ts'
import { areas } from '#domain/figures/dimensions.ts'
import { cellOf } from '#domain/figures/table.ts'
import type { Day } from '#domain/kernel/time.ts'
import { lawOf } from '#domain/law/pack.ts'
import { ReleaseTemplate } from '#domain/law/release-template.ts'
import { releaseOf } from '#domain/releases/entries.ts'
import { naive } from '../../test/disclosure.ts'
import { at, type Bench, done, givenAnInstallation, officesOf, refusedFor } from '../../test/installation.ts'
import { type Placer, placer } from '../../test/placed.ts'
import { perform } from '../act/perform.ts'
import type { protect } from '../disclosure/protect.ts'
import { readStreams } from '../journal/read.ts'
import { readReleased } from './content.ts'
import { draftRelease, type Wanted } from './draft.ts'
import { CONTENT, filesOf, MANIFEST } from './files.ts'
import { jobOf, startJob, stopJob } from './jobs.ts'
import { draftContent, releaseFile, releaseFiles, releaseRows } from './queries.ts'
import { signRelease } from './sign.ts'
import { verifyFolder, verifyReleases } from './verify.ts'

const YEAR = { from: '2025-01-01' as Day, to: '2025-12-31' as Day }
const analyst = { account: 'analyst', office: 'asp', roles: ['analyst'] }
const publisher = { account: 'publisher', office: 'asp', roles: ['publisher'] }
const words = (name: string) => ({ bg: name, ru: name, en: name })

/** By area, with a chart; with the annual text of the pack beside it in other templates. */
const byArea = ReleaseTemplate.parse({
  code: 'by-area',
  words: words('By area'),
  kind: 'tables',
  indicators: ['kin-stock', 'kin-placed'],
  tables: [
    {
      code: 'kin',
      words: words('With relatives'),
      indicators: ['kin-stock'],
      cuts: ['area'],
      times: { years: 2 },
      chart: { kind: 'bars', along: 'area' }
    }
  ],
  plausible: { percent: 25, published: true },
  text: { bg: ['{kin_stock, number} деца'], ru: ['{kin_stock, number} детей'], en: ['{kin_stock, number} children'] }
})
/** The same figure seen differently: what the first hides must not follow from both. */
const bySex = ReleaseTemplate.parse({
  code: 'by-office',
  words: words('By office'),
  kind: 'tables',
  tables: [{ code: 'kin', words: words('With relatives'), indicators: ['kin-stock'], cuts: ['office'] }]
})

describe('a release', () => {
  let bench: Bench
  let offices: string[]
  let placers: Placer[]
  const areaOf = (office: string) => areas(bench.law).of(bench.law.offices.get(office)?.territory)

  before(async () => {
    bench = await givenAnInstallation('bg', '2026-02-01')
    const { pack } = bench.law
    const kin = pack.indicators.map(one =>
      one.code === 'kin-stock' ? { ...one, cuts: ['area', 'office', 'sex'] } : one
    )
    bench.law = lawOf({ ...pack, indicators: kin, releases: [...pack.releases, byArea, bySex] })
    bench.desk.law = bench.law
    bench.desk.now = () => at(present)
    const met = new Map(officesOf(bench.law).map(office => [areaOf(office), office]))
    met.delete(undefined)
    offices = [...met.values()].slice(0, 4)
    // one area with too few to be shown
    placers = offices.map((office, nth) => placer(bench, office, 1000 * (nth + 1)))
    for (const [nth, count] of [8, 2, 7, 6].entries())
      for (let n = 0; n < count; n++) await placers[nth]?.placed('2025-03-10', '2025-03-10')
  })
  after(() => bench.close())

  const draft = async (wanted: Partial<Wanted> = {}, around = {}) => {
    const id = randomUUID()
    const answer = await draftRelease(bench.desk, analyst, { template: 'by-area', ...YEAR, ...wanted }, id, around)
    return { id, answer }
  }
  const drafted = async (wanted: Partial<Wanted> = {}) => {
    const { id, answer } = await draft(wanted)
    done(answer)
    return id
  }
  const act = (by: typeof analyst, name: string, id: string, input: object) =>
    perform(
      bench.desk,
      { id: randomUUID(), act: name, on: { kind: 'release', id }, at: bench.desk.now(), input: { ...input } },
      by
    )
  const signed = async (wanted: Partial<Wanted> = {}) => {
    const id = await drafted(wanted)
    const { asks } = await stateOf(id)
    for (const check of asks) done(await act(analyst, 'release.answer-check', id, { check, answer: 'real-change' }))
    done(await signRelease(bench.desk, publisher, id))
    return id
  }
  const stateOf = async (id: string) =>
    releaseOf((await readStreams(bench.database.owner, [id])).get(id)?.stream.facts ?? [])
  const contentOf = async (id: string) => {
    const bytes =
      (await releaseFile(bench.database.reader, id, CONTENT)) ?? (await draftContent(bench.database.reader, id))
    assert.ok(bytes)
    return readReleased(bytes).frozen
  }
  const figure = async (id: string, code: string) =>
    (await contentOf(id)).figures.find(one => one.indicator === code)?.value
  const verified = async (id: string) => {
    const found: string[] = []
    const holds = await verifyReleases(bench.database, bench.law, [id], one =>
      found.push(...one.files.filter(file => !file.same).map(({ name, why }) => `${name}: ${why}`))
    )
    assert.equal(holds, found.length === 0)
    return found
  }
  const streams = async () => {
    const [row] = await bench.database.owner`
      select (select count(*)::int from journal.entry) as entries, (select count(*)::int from register.release_draft) as drafts,
        (select count(*)::int from register.release_file) as files`
    return row
  }

  let first: string
  /** the present of the installation: it goes on from test to test */
  let present = '2026-01-10'

  test('who drafted it does not sign it; who signs freezes its files, and the hash of their list is in the journal', async () => {
    first = await drafted()
    assert.deepEqual(refusedFor(await signRelease(bench.desk, { ...publisher, account: 'analyst' }, first)), [
      'signed-by-a-second-person'
    ])
    assert.equal((await releaseFiles(bench.database.reader, first)).length, 0)
    done(await signRelease(bench.desk, publisher, first))
    const { state, manifest } = await stateOf(first)
    assert.equal(state, 'signed')
    const files = await releaseFiles(bench.database.reader, first)
    assert.deepEqual(
      files.map(one => one.name),
      [
        'chart-kin.bg.svg',
        'chart-kin.en.svg',
        'chart-kin.ru.svg',
        'data.json',
        'definitions.json',
        'figures.csv',
        MANIFEST,
        CONTENT,
        'table-kin.csv',
        'tables.xlsx',
        'text.bg.txt',
        'text.en.txt',
        'text.ru.txt'
      ]
    )
    assert.equal(files.find(one => one.name === MANIFEST)?.sha256, manifest)
    assert.equal(await draftContent(bench.database.reader, first), null, 'the work is cleared away')
    assert.deepEqual(await verified(first), [])
  })

  test('a number that is too small is hidden, with another so that it does not follow, and the auditor finds nothing', async () => {
    const { tables, disclosure, figures } = await contentOf(first)
    const table = tables[0]?.table
    assert.ok(table)
    const [, small = ''] = offices
    const of = (office: string) => cellOf(table, { time: '2025-12-31', area: areaOf(office) ?? '' })
    assert.deepEqual(of(small), { value: null, mark: 'suppressed' })
    assert.equal(figures.find(one => one.indicator === 'kin-stock')?.value, 23, 'the total stands')
    const hidden = offices.filter(office => of(office).mark === 'suppressed')
    assert.equal(hidden.length, 2)
    // 28 areas and their total at the end of the year, and who was placed in it; of the year before nothing is known
    assert.equal(disclosure.figures, 30)
    assert.equal(disclosure.primary.small, 1)
    assert.equal(disclosure.secondary, 1)
    assert.equal(disclosure.audit.breaches, 0)
    for (const file of await releaseFiles(bench.database.reader, first)) {
      if (!file.name.endsWith('.csv') && !file.name.endsWith('.json')) continue
      const text = Buffer.from((await releaseFile(bench.database.reader, first, file.name)) ?? []).toString()
      if (file.name === 'table-kin.csv') assert.match(text, new RegExp(`${areaOf(small)}[^\\n]*,,suppressed`))
    }
  })

  test('the same figure by other cuts is released later: what was hidden does not follow from both', async () => {
    const id = await signed({ template: 'by-office' })
    const { tables, disclosure } = await contentOf(id)
    const table = tables[0]?.table
    assert.ok(table)
    assert.deepEqual(disclosure.earlier, [first])
    const of = (office: string) => cellOf(table, { office })
    // one office stands for each area here: its row is the row of its area
    assert.equal(of(offices[1] ?? '').mark, 'suppressed')
    const before = (await contentOf(first)).tables[0]?.table
    assert.ok(before)
    for (const office of offices)
      if (cellOf(before, { time: '2025-12-31', area: areaOf(office) ?? '' }).mark === 'suppressed')
        assert.equal(of(office).mark, 'suppressed', `${office} would tell what the first release hid`)
    assert.deepEqual(await verified(id), [])
  })

  test('what only hides the small number itself is refused by the auditor, who names the cell', async () => {
    const careless: typeof protect = async (publication, rules, earlier, around) => {
      const { report } = await (await import('../disclosure/protect.ts')).protect(publication, rules, earlier, around)
      return { tables: naive(publication, rules) as ProtectedTable[], report }
    }
    const state = await streams()
    await assert.rejects(draft({}, { protect: careless }), /area=.* \(exact\)/)
    assert.deepEqual(await streams(), state)
    const id = await drafted()
    const { asks } = await stateOf(id)
    for (const check of asks) done(await act(analyst, 'release.answer-check', id, { check, answer: 'real-change' }))
    await assert.rejects(signRelease(bench.desk, publisher, id, { protect: careless }), /too much could be worked out/)
    assert.equal((await stateOf(id)).state, 'draft')
    done(await act(analyst, 'release.withdraw', id, { reason: 'not-needed' }))
    assert.equal((await stateOf(id)).state, 'withdrawn')
    assert.equal((await signRelease(bench.desk, publisher, id)).kind, 'refused')
  })

  test('a draft that was signed past by another is drafted anew', async () => {
    const id = await drafted({ template: 'by-office' })
    await signed({ template: 'by-office' })
    await assert.rejects(signRelease(bench.desk, publisher, id), /signed-meanwhile/)
  })

  test('a late entry changes the next release and leaves the signed one as it was; it is corrected by a release that names it', async () => {
    const before = await figure(first, 'kin-stock')
    // two, in one area: the country may be seen to have changed by so few, its areas are too small for that
    for (let n = 0; n < 2; n++) await placers[0]?.placed('2025-11-20', '2026-01-20')
    present = '2026-02-01'
    assert.deepEqual(await verified(first), [])
    const corrects = { release: first, reason: 'late-entries' }
    const id = await signed({ corrects })
    assert.equal(await figure(id, 'kin-stock'), (before ?? 0) + 2)
    const { corrects: named, tables, disclosure } = await contentOf(id)
    assert.deepEqual(named, corrects)
    const [table] = tables
    assert.ok(table)
    const late = cellOf(table.table, { time: '2025-12-31', area: areaOf(offices[0] ?? '') ?? '' })
    assert.equal(late.mark, 'suppressed')
    assert.deepEqual(disclosure.primary, { revision: 1, small: 1 })
    const [old] = await releaseRows(bench.database.reader, { id: first })
    assert.deepEqual([old?.supersededBy, old?.supersededReason, old?.state], [id, 'late-entries', 'signed'])
    assert.deepEqual(await verified(first), [], 'nothing of the old one changed')
    assert.deepEqual(refusedFor((await draft({ corrects })).answer), ['corrected-already'])
    const next = await signed({ corrects: { release: id, reason: 'late-entries' } })
    assert.equal((await stateOf(id)).supersededBy?.release, next)
    assert.deepEqual(
      refusedFor((await draft({ template: 'by-office', corrects: { release: next, reason: 'wording' } })).answer),
      ['corrects-another-release']
    )
  })

  test('a figure that moved far wants an answer before it is signed', async () => {
    const next = { from: '2026-01-01' as Day, to: '2026-01-31' as Day }
    for (let n = 0; n < 9; n++) await placers[0]?.placed('2026-01-10', '2026-02-10')
    present = '2026-03-01'
    const id = await drafted(next)
    const { asks } = await stateOf(id)
    const { checks } = await contentOf(id)
    assert.deepEqual(
      checks.filter(one => one.outcome === 'explain').map(({ n, code, indicator }) => [n, code, indicator]),
      asks.map(n => [n, 'moved', checks[n - 1]?.indicator])
    )
    assert.ok(asks.length > 0)
    assert.deepEqual(refusedFor(await signRelease(bench.desk, publisher, id)), ['checks-unanswered'])
    const answered = { answer: 'real-change', note: 'Нова практика в областта.' }
    for (const check of asks) done(await act(analyst, 'release.answer-check', id, { check, ...answered }))
    assert.deepEqual(refusedFor(await act(analyst, 'release.answer-check', id, { check: 99, answer: 'real-change' })), [
      'check-wants-no-answer'
    ])
    done(await signRelease(bench.desk, publisher, id))
    assert.ok((await contentOf(id)).checks.every(one => one.outcome === 'holds' || one.answer === 'real-change'))
    assert.deepEqual(await verified(id), [])
  })

  test('an identity that does not hold refuses the draft', async () => {
    const broken = ReleaseTemplate.parse({
      ...byArea,
      code: 'broken',
      sums: [],
      flows: [{ opening: 'kin-stock', in: ['kin-placed'], out: ['kin-placed'], closing: 'kin-stock' }]
    })
    const { law } = bench
    bench.desk.law = lawOf({ ...law.pack, releases: [...law.pack.releases, broken] })
    const state = await streams()
    await assert.rejects(draft({ template: 'broken' }), /identity-broken: kin-stock/)
    bench.desk.law = law
    assert.deepEqual(await streams(), state)
  })

  test('a share is protected with what it is made of, a rate without its population says that it cannot be computed', async () => {
    const { law } = bench
    const kin = law.pack.indicators.find(one => one.code === 'kin-stock')
    assert.ok(kin)
    const { counts: _counts, ...common } = {
      ...kin,
      unit: 'percent' as const,
      kind: 'ratio' as const,
      digits: 1,
      cuts: ['area']
    }
    const one = { figures: ['kin-stock'] }
    const series = law.pack.series.list.find(({ denominator }) => denominator)?.code ?? ''
    const made = [
      { ...common, code: 'share', ratio: { numerator: one, denominator: one, per: 100 as const } },
      {
        ...common,
        code: 'grown',
        change: { figure: 'kin-stock', since: '2025-03-31' as Day, as: 'increase' as const }
      },
      {
        ...common,
        code: 'per-head',
        ratio: { numerator: one, denominator: { series, age: { from: 0, to: 17 } }, per: 1000 as const }
      }
    ]
    const form = ReleaseTemplate.parse({
      code: 'ratios',
      words: words('Ratios'),
      indicators: ['share', 'grown', 'per-head'],
      tables: [{ code: 'shares', words: words('Shares'), indicators: ['share'], cuts: ['area'] }]
    })
    bench.desk.law = lawOf({
      ...law.pack,
      indicators: [...law.pack.indicators, ...made],
      releases: [...law.pack.releases, form]
    })
    const id = await drafted({ template: 'ratios' })
    bench.desk.law = law
    const { figures, tables, disclosure, definitions } = await contentOf(id)
    assert.deepEqual(
      figures.map(({ indicator, mark }) => [indicator, mark]),
      [
        ['share', 'suppressed'],
        ['grown', 'suppressed'],
        ['per-head', 'refused']
      ],
      'fewer than a hundred are no ground for a share'
    )
    assert.ok(Object.values(tables[0]?.table.cells ?? []).every(value => value === null))
    assert.ok((disclosure.primary.rate ?? 0) >= 2)
    assert.deepEqual(
      definitions.map(({ code }) => code),
      ['grown', 'kin-stock', 'per-head', 'share']
    )
  })

  test('a draft that is stopped leaves nothing, and its job says so', async () => {
    const state = await streams()
    const id = randomUUID()
    const job = startJob(bench.desk, { release: id, kind: 'draft', template: 'by-area', by: 'analyst' }, around =>
      draftRelease(bench.desk, analyst, { template: 'by-area', ...YEAR }, id, {
        ...around,
        progress(step, share) {
          around.progress?.(step, share)
          if (step === 'disclosure') stopJob(bench.desk, id)
        }
      })
    )
    assert.equal(job?.state, 'running')
    assert.equal(
      startJob(bench.desk, { release: randomUUID(), kind: 'draft', template: 'x', by: 'b' }, async () => {
        throw new Error('never begun')
      }),
      null,
      'one at a time'
    )
    while (jobOf(bench.desk, id)?.state === 'running') await new Promise(resolve => setTimeout(resolve, 10))
    assert.equal(jobOf(bench.desk, id)?.state, 'stopped')
    assert.deepEqual(await streams(), state)
  })

  test('a frozen file cannot be changed by the program; where somebody else does, verifying names it', async () => {
    const id = await signed({ template: 'by-office' })
    const { writer, reader, owner } = bench.database
    for (const sql of [writer, reader])
      await assert.rejects(
        sql`update register.release_file set bytes = ${Buffer.from('x')} where release = ${id}`,
        /permission denied/
      )
    await assert.rejects(writer`delete from register.release_file where release = ${id}`, /permission denied/)
    await owner`update register.release_file set bytes = bytes || ${Buffer.from(' ')} where release = ${id} and name = 'table-kin.csv'`
    assert.deepEqual(await verified(id), ['table-kin.csv: is not the one whose hash stands in the manifest'])
    await owner`update register.release_file set bytes = bytes || ${Buffer.from(' ')} where release = ${id} and name = ${MANIFEST}`
    assert.deepEqual(await verified(id), [`${MANIFEST}: is not the one whose hash stands in the journal`])
  })

  test('an entry that somebody changed in the journal is found: the release no longer comes out of it', async () => {
    const id = await signed({ template: 'by-office' })
    const { owner } = bench.database
    const [entry] =
      await owner`select stream, version from journal.entry where type = 'stay.began' order by at, stream limit 1`
    const moved = (interval: string) => owner`
      update journal.entry set at = at + ${interval}::interval where stream = ${entry?.stream} and version = ${entry?.version}`
    await moved('400 days')
    const faults = await verified(id)
    await moved('-400 days')
    assert.ok(
      faults.some(one => /table-kin.csv: comes out of the journal differently|cannot be computed/.test(one)),
      faults.join()
    )
    assert.deepEqual(await verified(id), [])
  })

  test('a folder that was downloaded is held against its manifest', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'opora-release-'))
    const bytes = await releaseFile(bench.database.reader, first, CONTENT)
    assert.ok(bytes)
    const files = await filesOf(readReleased(bytes))
    for (const one of files) await writeFile(join(folder, one.name), one.bytes)
    const whole = await verifyFolder(folder)
    assert.equal(whole.manifest, (await stateOf(first)).manifest)
    assert.ok(whole.files.every(one => one.same))
    await writeFile(join(folder, 'text.bg.txt'), 'друг текст')
    assert.deepEqual(
      (await verifyFolder(folder)).files.filter(one => !one.same).map(one => one.name),
      ['text.bg.txt']
    )
  })
})
