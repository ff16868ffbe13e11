import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { known } from '#domain/acts/known.ts'
import { ofPeriods } from '#domain/figures/asked.ts'
import type { Book } from '#domain/figures/book.ts'
import { evaluate } from '#domain/figures/evaluate.ts'
import { bookOf } from '#domain/figures/fold.ts'
import { inPeriod, onDay } from '#domain/figures/when.ts'
import type { Entry, StreamRef } from '#domain/kernel/event.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import { readPack } from '#domain/law/check.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import { type Law, lawOf, type PackSource } from '#domain/law/pack.ts'
import { storylineMemory } from '#domain/storyline/memory.ts'
import { readStoryline, type Storyline } from '#domain/storyline/read.ts'
import { runStoryline } from '#domain/storyline/run.ts'
import { transmoneeCodes } from '../test/transmonee.ts'
import bulgaria from './bg/index.ts'
import belgorod from './ru-31/index.ts'

const packs = { bg: bulgaria, 'ru-31': belgorod }

function lawFrom(source: PackSource): Law {
  const read = readPack(source, known)
  assert.deepEqual('faults' in read ? read.faults : [], [])
  return lawOf((read as Exclude<typeof read, { faults: unknown }>).pack)
}

async function streamsOf(folder: string, name: string, law: Law) {
  const told = readStoryline(parse(readFileSync(`packs/${folder}/storylines/${name}`, 'utf8')))
  const journal = storylineMemory(law)
  await runStoryline((told as { storyline: Storyline }).storyline, law, journal)
  return journal.streams()
}

/** All storylines of a pack as one small country: their ids are told apart. */
async function country(folder: string, law: Law): Promise<Book> {
  const streams: { ref: StreamRef; entries: readonly Entry[] }[] = []
  for (const [nth, name] of readdirSync(`packs/${folder}/storylines`).entries()) {
    const own = JSON.stringify(await streamsOf(folder, name, law))
    const apart = `0000${String(nth).padStart(4, '0')}-0000-4000`
    streams.push(...JSON.parse(own.replaceAll('00000000-0000-4000', apart)))
  }
  return bookOf(streams, law)
}

const now = '2026-06-30T12:00:00.000Z' as Moment
const [from, to] = ['2025-01-01', '2025-12-31'] as [Day, Day]
/** When the storylines of each pack play: the period of flows and the day of stocks. */
const played: Record<string, [Day, Day, Day]> = {
  bg: [from, to, to],
  'ru-31': ['2018-01-01' as Day, '2020-12-31' as Day, '2019-06-30' as Day]
}

/** Every empty cell says why it is empty, and nothing is counted below zero; answers whether anything is counted. */
function sound(indicator: Indicator, cut: string | undefined, knownAt: Moment | null, book: Book, law: Law): boolean {
  const { code, ratio, unit } = indicator
  const [first, last, day] = played[law.pack.code] ?? [from, to, to]
  const times = [ofPeriods(indicator, law) ? inPeriod(first, last) : onDay(day)]
  const { table, refusals } = evaluate(book, law, { indicator, times, cuts: cut ? [cut] : [], knownAt }, now)
  for (const [at, value] of table.cells.entries()) {
    if (value === null) assert.ok(table.marks[at], `${code} by ${cut} has an empty cell unmarked`)
    else if (unit !== 'percent') assert.ok(value >= 0, `${code} by ${cut}: ${value}`)
  }
  if (refusals.length > 0) assert.ok(ratio && 'series' in ratio.denominator, code)
  return table.cells.some(Boolean)
}

for (const [folder, source] of Object.entries(packs)) {
  test(`${folder}: every indicator is computed, whole and by each of its cuts, as known now and then`, async () => {
    const law = lawFrom(source)
    const book = await country(folder, law)
    const counted = new Set<string>()
    for (const indicator of law.pack.indicators)
      for (const cut of [undefined, ...indicator.cuts])
        for (const knownAt of [null, '2025-06-30T12:00:00.000Z' as Moment])
          if (sound(indicator, cut, knownAt, book, law)) counted.add(indicator.code)
    assert.ok(counted.size > law.pack.indicators.length / 3, `only ${counted.size} ever count anything`)
  })

  test(`${folder}: every indicator says what it is in three languages, each in its own`, () => {
    for (const { code, words, definition, scope, excludes } of lawFrom(source).pack.indicators)
      for (const said of [words, definition, scope, excludes ?? words]) {
        assert.ok(new Set(Object.values(said)).size > 1, `${code}: the same in all languages: ${said.bg}`)
        assert.doesNotMatch(said.en, /\p{Script=Cyrillic}/u, code)
        assert.match(said.bg, /\p{Script=Cyrillic}/u, code)
        assert.match(said.ru, /\p{Script=Cyrillic}/u, code)
        assert.doesNotMatch(said.ru, /[ъщ]а\b|\bна периода\b|през/u, `${code}: the Russian is Bulgarian`)
        for (const text of Object.values(said)) assert.doesNotMatch(text, /undefined|\[object| {2}/, `${code}: ${text}`)
      }
  })
}

/** The rows of the published figures, by pack. Those of the programme in Stara Zagora belong to neither. */
const rows = {
  bg: `bg-2023-kin bg-2023-foster bg-2023-residential bg-2023-ftac bg-2023-crisis bg-2023-transitional
    bg-2023-prevention-opened bg-2023-prevention-closed bg-2023-prevention-successful bg-2018-prevented
    bg-2018-kin-placed bg-2018-reintegration-cases bg-2018-reintegrated bg-2019-07-services bg-2019-07-capacity
    bg-2010-institutions-children bg-2019-07-institutions-children bg-2010-2019-institutions-decrease
    bg-2010-2019-institutions-closed bg-2019-07-institutions-open bg-2021-institutions-deadline`,
  'ru-31': `bel-2018-sop-families bel-2018-sop-children bel-2019-sop-families bel-2019-sop-children
    bel-2020-sop-families bel-2020-sop-children bel-2020-early-families bel-2020-early-children bel-2015-orphan-share
    bel-2016-orphan-share bel-2017-orphan-share bel-2018-orphan-share bel-2019-orphan-share bel-2020-orphan-share
    bel-2020-in-families bel-2018-rights-terminated bel-2018-rights-restricted bel-2020-rights-terminated
    bel-2020-rights-restricted bel-2020-basic-level bel-return-rate`
}
for (const [folder, ids] of Object.entries(rows))
  test(`${folder}: every published figure has its answer or the reason why there is none`, () => {
    const { published } = lawFrom(packs[folder as keyof typeof packs]).pack
    assert.deepEqual(published.map(({ id }) => id).toSorted(), ids.split(/\s+/).toSorted())
  })

/** What no act tells: other family-based care, an independent life before 18, violence as schools and doctors count it. */
const unanswered = /OTHER_FAMILY|LEFT_FAMILY|_INDEP|COMPLAINT|HEALTHCARE|EDUCATION$|PT_CHLD_INALL/
test('the codes of TransMonEE are real, each is answered once, and what is not answered is known', () => {
  const used = lawFrom(bulgaria).pack.indicators.flatMap(({ codes }) => codes.transmonee ?? [])
  assert.deepEqual(
    used.filter(code => !transmoneeCodes.has(code)),
    []
  )
  assert.equal(new Set(used).size, used.length, 'a code is used twice')
  const missing = [...transmoneeCodes].filter(code => !used.includes(code))
  assert.deepEqual(
    missing.filter(code => !unanswered.test(code)),
    []
  )
  assert.ok(used.length > 70)
})

test('an indicator added to the pack as data alone is computed, cut and checked', async () => {
  const own = {
    code: 'urgent-with-relatives',
    version: 1,
    words: { bg: 'Спешни при роднини', ru: 'Срочные у родственников', en: 'Urgent orders with relatives' },
    definition: { bg: 'Спешни заповеди.', ru: 'Срочные приказы.', en: 'Urgent orders.' },
    scope: { bg: 'Навсякъде.', ru: 'Везде.', en: 'Everywhere.' },
    unit: 'order',
    kind: 'flow',
    source: 'test',
    group: 'orders',
    counts: [{ ledger: 'order', measure: 'cohort', where: { urgent: 'yes', setting: 'residential' } }],
    cuts: ['court', 'sex']
  } as const satisfies PackSource['indicators'][number]
  const law = lawFrom({ ...bulgaria, indicators: [...bulgaria.indicators, own] } as unknown as PackSource)
  const book = bookOf(await streamsOf('bg', 'S04.yaml', law), law)
  const indicator = law.pack.indicators.at(-1)
  assert.ok(indicator)
  const wanted = { indicator, times: [inPeriod(from, to)], cuts: ['court'], knownAt: null }
  const { table } = evaluate(book, law, wanted, now)
  assert.deepEqual(table.dims[1]?.categories, ['_T', 'confirmed'])
  assert.deepEqual(table.cells, [1, 1])
})
