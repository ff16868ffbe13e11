/** Tables of figures for tests: with gaps, figures kept back, rounded and refused ones, and zeros among them. */
import { FigureTable } from '#domain/figures/table.ts'
import type { FigureWords } from '#domain/figures/words.ts'

const knownAt = '2024-03-01T09:00:00.000Z'

export const bySetting = FigureTable.parse({
  indicator: 'in-care.setting',
  version: 2,
  unit: 'child',
  kind: 'stock',
  digits: 0,
  dims: [
    { code: 'time', categories: ['2019-12-31', '2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31'] },
    { code: 'careSetting', categories: ['_T', 'kin', 'foster', 'residential'] }
  ],
  //    total  kin   foster residential
  cells: [
    ...[9120, 4610, 1980, 2530],
    ...[8840, 4480, 1905, 2455],
    ...[null, 4390, null, 2310],
    ...[8205, 4275, 1800, 2130],
    ...[7990, 4210, 0, 2]
  ],
  marks: { 8: 'gap', 10: 'gap', 12: 'rounded', 19: 'suppressed' },
  knownAt
})

export const settingWords: FigureWords = {
  name: {
    bg: 'Деца в грижа извън семейството',
    ru: 'Дети на попечении вне семьи',
    en: 'Children in care outside the family'
  },
  definition: {
    bg: 'Деца, настанени извън семейството, в края на деня.',
    ru: 'Дети, размещённые вне семьи, на конец дня.',
    en: 'Children placed outside the family, "at the end" of the day.'
  },
  unit: { bg: 'деца', ru: 'дети', en: 'children' },
  source: { bg: 'Опора', ru: 'Опора', en: 'Opora' },
  excludes: { bg: 'Без приютите.', ru: 'Без приютов.', en: 'Without shelters.' },
  dims: {
    careSetting: {
      name: { bg: 'Вид грижа', ru: 'Вид попечения', en: 'Care setting' },
      categories: {
        kin: { bg: 'Роднини и близки', ru: 'Родственники и близкие', en: 'Relatives, close persons' },
        foster: { bg: 'Приемно семейство', ru: 'Приёмная семья', en: 'Foster family' },
        residential: { bg: '=Резидентна грижа', ru: 'Стационарная служба', en: '=HYPERLINK("x")' }
      }
    }
  },
  pack: { code: 'xx', version: '2026.2' },
  publisher: { code: 'OPORA', name: { bg: 'Агенция', ru: 'Агентство', en: 'Agency' } },
  address: 'https://opora.example/figures/in-care'
}

/** A rate of quarters and an odd span, cut by nothing. */
export const rate = FigureTable.parse({
  indicator: 'returned-rate',
  version: 1,
  unit: 'per-cent',
  kind: 'ratio',
  digits: 1,
  dims: [{ code: 'time', categories: ['2023-Q1', '2023-Q2', '2023-Q3', '2023-01-15/2023-02-14'] }],
  cells: [12.34, null, -0.04, 7],
  marks: { 1: 'refused', 3: 'suppressed' },
  knownAt: '2024-04-01T09:00:00.000Z'
})

export const rateWords: FigureWords = {
  ...settingWords,
  name: { bg: 'Върнати в семейството', ru: 'Возвращены в семью', en: 'Returned to the family' },
  unit: { bg: '%', ru: '%', en: '%' },
  excludes: undefined,
  dims: {}
}
