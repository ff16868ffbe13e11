// biome-ignore-all format: one row a line
/** What answers here to the figures of published documents: by the row's id and the day or period it speaks of. */
import type { PackSource } from '#domain/law/pack.ts'

const year2018 = { from: '2018-01-01', to: '2018-12-31' } as const
const year2023 = { from: '2023-01-01', to: '2023-12-31' } as const
const now: { bg: string; ru: string; en: string } = { bg: 'Документът казва „към момента“ (есента на 2019 г.); приет е краят на юли, както за другите числа в него.', ru: 'В документе «на данный момент» (осень 2019 года); принят конец июля, как для других чисел в нём.', en: 'The document says "at the moment" (autumn 2019); the end of July is taken, as for its other figures.' }
const in2010 = { bg: 'Документът не посочва ден в 2010 г.; приет е краят на годината.', ru: 'Документ не называет дня в 2010 году; принят конец года.', en: 'The document names no day in 2010; the end of the year is taken.' }

export const published: PackSource['published'] = [
  { id: 'bg-2023-kin', indicator: 'kin-stock', on: '2023-12-31' },
  { id: 'bg-2023-foster', indicator: 'foster-stock', on: '2023-12-31' },
  { id: 'bg-2023-residential', indicator: 'residential-stock', on: '2023-12-31' },
  { id: 'bg-2023-ftac', indicator: 'cnst-stock', on: '2023-12-31' },
  { id: 'bg-2023-crisis', indicator: 'crisis-stock', on: '2023-12-31' },
  { id: 'bg-2023-transitional', indicator: 'transitional-stock', on: '2023-12-31' },
  { id: 'bg-2023-prevention-opened', indicator: 'prevention-opened', ...year2023 },
  { id: 'bg-2023-prevention-closed', indicator: 'prevention-closed', ...year2023 },
  { id: 'bg-2023-prevention-successful', indicator: 'prevention-successful', ...year2023 },
  { id: 'bg-2018-prevented', indicator: 'prevented', ...year2018, note: { bg: 'Друга публикация дава 1773 успешни случая за 2018 г.: двете стойности остават две.', ru: 'Другая публикация даёт 1773 успешных случая за 2018 год: два значения остаются двумя.', en: 'Another publication gives 1,773 successful cases for 2018: the two values stay two.' } },
  { id: 'bg-2018-kin-placed', indicator: 'kin-placed', ...year2018 },
  { id: 'bg-2018-reintegration-cases', indicator: 'reintegration-worked', ...year2018 },
  { id: 'bg-2018-reintegrated', indicator: 'reintegration-returned', ...year2018 },
  { id: 'bg-2019-07-services', indicator: 'services', on: '2019-07-31' },
  { id: 'bg-2019-07-capacity', indicator: 'services-capacity', on: '2019-07-31' },
  { id: 'bg-2010-institutions-children', indicator: 'institution-children', on: '2010-12-31', note: in2010 },
  { id: 'bg-2019-07-institutions-children', indicator: 'institution-children', on: '2019-07-31' },
  { id: 'bg-2010-2019-institutions-decrease', indicator: 'institution-decrease', on: '2019-07-31', note: in2010 },
  { id: 'bg-2010-2019-institutions-closed', indicator: 'institutions-closed', from: '2010-01-01', to: '2019-07-31', note: now },
  { id: 'bg-2019-07-institutions-open', indicator: 'institutions', on: '2019-07-31', note: now },
  { id: 'bg-2021-institutions-deadline', none: { bg: 'Това е дата по закон, не число.', ru: 'Это дата по закону, а не число.', en: 'It is a date set by law, not a figure.' } }
]
