/** Signed releases, a corrected one among them, a fact sheet with words that look like markup, and a draft that waits. */
import { randomUUID } from 'node:crypto'
import { areas } from '#domain/figures/dimensions.ts'
import type { Day } from '#domain/kernel/time.ts'
import { lawOf } from '#domain/law/pack.ts'
import { ReleaseTemplate } from '#domain/law/release-template.ts'
import { releaseOf } from '#domain/releases/entries.ts'
import { perform } from '#server/act/perform.ts'
import { currentBook } from '#server/figures/keeper.ts'
import { readStreams } from '#server/journal/read.ts'
import { draftRelease, type Wanted } from '#server/releases/draft.ts'
import { signRelease } from '#server/releases/sign.ts'
import { at, type Bench, done, fresh, givenAnInstallation, officesOf } from './installation.ts'
import { placer } from './placed.ts'

export const YEAR = { from: '2025-01-01' as Day, to: '2025-12-31' as Day }
/** Words that must come out as words. */
export const HOSTILE = '<script>alert("1")</script>'

const byArea = ReleaseTemplate.parse({
  code: 'by-area',
  words: {
    bg: 'Деца при роднини по области',
    ru: 'Дети у родственников по областям',
    en: 'Children with relatives by area'
  },
  kind: 'tables',
  indicators: ['kin-stock', 'kin-placed'],
  tables: [
    {
      code: 'kin',
      words: { bg: 'При роднини и близки', ru: 'У родственников', en: 'With relatives' },
      indicators: ['kin-stock'],
      cuts: ['area'],
      times: { years: 3 }
    }
  ],
  plausible: { percent: 25, published: true },
  text: {
    bg: ['Към 31.12.{year} г. {kin_stock, plural, one {# дете живее} other {# деца живеят}} при роднини и близки.'],
    ru: ['На 31.12.{year} {kin_stock, number} детей живут у родственников.'],
    en: ['On 31.12.{year}, {kin_stock, number} children live with relatives.']
  }
})
const factSheet = ReleaseTemplate.parse({
  code: 'claim',
  words: { bg: `Твърдение ${HOSTILE}`, ru: `Утверждение ${HOSTILE}`, en: `Claim ${HOSTILE}` },
  kind: 'fact-sheet',
  indicators: ['kin-placed'],
  text: {
    bg: [
      '## Твърдението',
      'Твърди се, че "децата се отнемат". Настанени са {kin_placed, number} деца & никое без съд.'
    ],
    ru: ['## Утверждение', 'Утверждают, что детей отбирают. Размещено {kin_placed, number} детей.'],
    en: ['## The claim', 'It is claimed that children are taken. {kin_placed, number} children were placed.']
  }
})

export type PublishedBench = Bench & {
  /** signed, and corrected by `second` */
  first: string
  second: string
  claim: string
  /** drafted, never signed */
  draft: string
  withdrawn: string
  /** an area whose number is too small to be shown, with that number */
  small: { area: string; value: number }
}

export async function givenReleases(): Promise<PublishedBench> {
  const bench = await givenAnInstallation('bg', '2026-02-01')
  const { pack } = bench.law
  const kin = pack.indicators.map(one => (one.code === 'kin-stock' ? { ...one, cuts: ['area'] } : one))
  bench.law = lawOf({ ...pack, indicators: kin, releases: [...pack.releases, byArea, factSheet] })
  bench.desk.law = bench.law
  let present = '2026-01-10'
  bench.desk.now = () => at(present)
  const areaOf = (office: string) => areas(bench.law).of(bench.law.offices.get(office)?.territory)
  const met = new Map(officesOf(bench.law).map(office => [areaOf(office), office]))
  met.delete(undefined)
  const places = [...met].slice(0, 4)
  const placers = places.map(([, office], nth) => placer(bench, office, 1000 * (nth + 1)))
  for (const [nth, count] of [8, 2, 7, 6].entries())
    for (let n = 0; n < count; n++) await placers[nth]?.placed('2025-03-10', '2025-03-10')

  const analyst = { account: 'analyst', office: 'asp', roles: ['analyst'] }
  const publisher = { account: 'publisher', office: 'asp', roles: ['publisher'] }
  const drafted = async (wanted: Partial<Wanted>) => {
    const id = randomUUID()
    done(await draftRelease(bench.desk, analyst, { template: 'by-area', ...YEAR, ...wanted }, id))
    return id
  }
  const act = (name: string, id: string, input: object) =>
    perform(
      bench.desk,
      { id: randomUUID(), act: name, on: { kind: 'release', id }, at: bench.desk.now(), input: { ...input } },
      analyst
    )
  const signed = async (wanted: Partial<Wanted>) => {
    const id = await drafted(wanted)
    const { asks } = releaseOf((await readStreams(bench.database.owner, [id])).get(id)?.stream.facts ?? [])
    for (const check of asks) done(await act('release.answer-check', id, { check, answer: 'real-change' }))
    done(await signRelease(bench.desk, publisher, id))
    return id
  }
  // two publications that differ on the same day
  for (const [source, value] of [
    ['asp-2023', 4055],
    ['news-bg', 4100]
  ] as const) {
    const row = { series: 'kin-stock', day: '2023-12-31', unit: 'child', value, digits: 0, qualifier: 'exact' }
    done(
      await bench.act(analyst, 'series.import', fresh('series'), '2026-01-05', {
        source,
        asAt: '2026-01-04',
        rows: [row]
      })
    )
  }
  const first = await signed({})
  const claim = await signed({ template: 'claim' })
  await placers[0]?.placed('2025-11-20', '2026-01-20')
  present = '2026-02-01'
  const second = await signed({ corrects: { release: first, reason: 'late-entries' } })
  const withdrawn = await drafted({ template: 'claim' })
  done(await act('release.withdraw', withdrawn, { reason: 'not-needed' }))
  const draft = await drafted({ template: 'claim' })
  // read once, so that nobody waits for it
  await currentBook(bench.database, bench.law)
  return { ...bench, first, second, claim, draft, withdrawn, small: { area: places[1]?.[0] ?? '', value: 2 } }
}
