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
    const { requirements, clocks } = await packOf(folder)
    assert.equal([...requirements, ...clocks.flatMap(clock => clock.norms)].filter(one => one.verified).length, 0)
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
