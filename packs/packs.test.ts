import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { known } from '#domain/acts/known.ts'
import { readPack } from '#domain/law/check.ts'
import type { Pack } from '#domain/law/pack.ts'
import { packsIn } from '#server/packs/load.ts'

const folders = packsIn('packs')

async function packOf(folder: string): Promise<Pack> {
  const read = readPack((await import(`./${folder}/index.ts`)).default, known)
  assert.deepEqual('faults' in read ? read.faults : [], [])
  return (read as { pack: Pack }).pack
}

for (const folder of folders) {
  test(`${folder}: the pack has no fault, and bears its folder's name`, async () =>
    assert.equal((await packOf(folder)).code, folder))

  test(`${folder}: nothing is called checked by a lawyer`, async () => {
    const { requirements, clocks, disclosure } = await packOf(folder)
    assert.equal([...requirements, ...clocks.flatMap(clock => clock.norms)].filter(one => one.verified).length, 0)
    const { threshold, dominance, group, rates, forbidden = [] } = disclosure ?? {}
    assert.equal([threshold, dominance, group, rates, ...forbidden].filter(one => one?.verified).length, 0)
  })

  test(`${folder}: the texts of releases can be set in every language and for every number`, async () => {
    const { releases } = await packOf(folder)
    for (const { text, indicators } of releases)
      for (const [language, paragraphs] of Object.entries(text))
        for (const count of [0, 1, 2, 5, 11, 21, 4055])
          for (const paragraph of paragraphs) {
            const figures = Object.fromEntries(indicators.map(code => [code.replaceAll('-', '_'), count]))
            const set = new IntlMessageFormat(paragraph, language).format({ year: '2023', ...figures })
            assert.doesNotMatch(String(set), /[{}#]/)
          }
  })
}

test('with the figures of 2023 the annual text is the one that was published', async () => {
  const [annual] = (await packOf('bg')).releases
  const figures = {
    year: '2023',
    kin_stock: 4055,
    foster_stock: 1515,
    residential_stock: 3002,
    cnst_stock: 2752,
    crisis_stock: 119,
    transitional_stock: 131,
    prevention_opened: 3570,
    prevention_closed: 3442,
    prevention_successful: 2706
  }
  const [first, second] = (annual?.text.bg ?? []).map(text => new IntlMessageFormat(text, 'bg').format(figures))
  assert.equal(
    first,
    'Към края на месец декември 2023 г. в семействата на роднини и близки са отглеждани 4055 деца, а в приемни семейства – 1515. В социалните услуги за резидентна грижа към края на м.г. заетостта е била 3002 места, като най-много деца и младежи са били в центрове за настаняване от семеен тип – 2752. В кризисни центрове са живели 119 деца, а в преходни жилища – 131.'
  )
  assert.equal(
    second,
    'През 2023 г. е започнала работа по нови 3570 случая за превенция на изоставянето. Приключили са 3442 случая, от които успешно – 2706.'
  )
})

test('with the figures of 2018 the statement is the one that was published, and every number has its form', async () => {
  const statement = (await packOf('bg')).releases.find(({ code }) => code === 'statement')
  const say = (language: 'bg' | 'ru' | 'en', at: number, count: Record<string, number>) =>
    new IntlMessageFormat(statement?.text[language]?.[at] ?? '', language).format({ year: '2018', ...count })
  const figures = { prevented: 1733, kin_placed: 731, reintegration_worked: 1235, reintegration_returned: 495 }
  assert.equal(say('bg', 0, figures), 'Социалните работници са предотвратили изоставянето на 1733 деца през 2018 г.')
  for (const [at, sentence] of [
    [2, 'Благодарение на техните усилия през 2018 г. 1733 деца са останали да живеят в своето родно семейство.'],
    [4, 'През 2018 г. 731 деца са били настанени в семейство на роднини и близки.'],
    [
      5,
      'През 2018 г. социалните работници са работили по 1235 случая за реинтеграция на деца в семейството. В 495 от тях децата са се върнали при своите родители. По много от останалите случаи работата продължава и през настоящата година.'
    ]
  ] as const)
    assert.ok(String(say('bg', at, figures)).endsWith(sentence), String(say('bg', at, figures)))
  const kin = (count: number) => String(say('ru', 4, { kin_placed: count })).split('близких ')[1]
  assert.deepEqual([1, 22, 31, 111, 731].map(kin), [
    'был размещён 1 ребёнок.',
    'были размещены 22 ребёнка.',
    'был размещён 31 ребёнок.',
    'были размещены 111 детей.',
    'был размещён 731 ребёнок.'
  ])
  assert.match(
    String(say('ru', 5, { ...figures, reintegration_worked: 1, reintegration_returned: 1 })),
    /по 1 случаю .* В 1 из них ребёнок вернулся/
  )
  assert.match(
    String(say('bg', 5, { ...figures, reintegration_worked: 1, reintegration_returned: 1 })),
    /по 1 случай .* В 1 от тях детето се е върнало/
  )
  assert.match(String(say('en', 2, { prevented: 1 })), /1 child went on living with its own family/)
})
