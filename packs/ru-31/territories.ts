// biome-ignore-all format: reference data, one record a line
/** The oblast and its municipal units as places, those of before 2019 too. */
import type { PackSource } from '#domain/law/pack.ts'
import { formerMunicipalities, municipalities } from './places.ts'

const named: PackSource['territories'] = [
  { code: '14000000', words: { bg: 'Белгородска област', ru: 'Белгородская область', en: 'Belgorod Oblast' }, within: null },
  { code: '14701000', words: { bg: 'Белгород', ru: 'г. Белгород', en: 'Belgorod' }, within: '14000000' },
  { code: '14740000', words: { bg: 'Старооскольски градски окръг', ru: 'Старооскольский городской округ', en: 'Starooskolsky urban okrug' }, within: '14000000' },
  { code: '14730000', words: { bg: 'Губкински градски окръг', ru: 'Губкинский городской округ', en: 'Gubkinsky urban okrug' }, within: '14000000' },
  { code: '14710000', words: { bg: 'Алексеевски градски окръг', ru: 'Алексеевский городской округ', en: 'Alekseevsky urban okrug' }, within: '14000000' },
  { code: '14720000', words: { bg: 'Валуйски градски окръг', ru: 'Валуйский городской округ', en: 'Valuysky urban okrug' }, within: '14000000' },
  { code: '14725000', words: { bg: 'Грайворонски градски окръг', ru: 'Грайворонский городской округ', en: 'Grayvoronsky urban okrug' }, within: '14000000' },
  { code: '14735000', words: { bg: 'Новооскольски градски окръг', ru: 'Новооскольский городской округ', en: 'Novooskolsky urban okrug' }, within: '14000000' },
  { code: '14750000', words: { bg: 'Шебекински градски окръг', ru: 'Шебекинский городской округ', en: 'Shebekinsky urban okrug' }, within: '14000000' },
  { code: '14755000', words: { bg: 'Яковлевски градски окръг', ru: 'Яковлевский городской округ', en: 'Yakovlevsky urban okrug' }, within: '14000000' },
  { code: '14610000', words: { bg: 'Белгородски район', ru: 'Белгородский район', en: 'Belgorodsky district' }, within: '14000000' },
  { code: '14615000', words: { bg: 'Борисовски район', ru: 'Борисовский район', en: 'Borisovsky district' }, within: '14000000' },
  { code: '14625000', words: { bg: 'Вейделевски район', ru: 'Вейделевский район', en: 'Veydelevsky district' }, within: '14000000' },
  { code: '14630000', words: { bg: 'Волоконовски район', ru: 'Волоконовский район', en: 'Volokonovsky district' }, within: '14000000' },
  { code: '14638000', words: { bg: 'Ивнянски район', ru: 'Ивнянский район', en: 'Ivnyansky district' }, within: '14000000' },
  { code: '14640000', words: { bg: 'Корочански район', ru: 'Корочанский район', en: 'Korochansky district' }, within: '14000000' },
  { code: '14641000', words: { bg: 'Красненски район', ru: 'Красненский район', en: 'Krasnensky district' }, within: '14000000' },
  { code: '14642000', words: { bg: 'Красногвардейски район', ru: 'Красногвардейский район', en: 'Krasnogvardeysky district' }, within: '14000000' },
  { code: '14643000', words: { bg: 'Краснояружски район', ru: 'Краснояружский район', en: 'Krasnoyaruzhsky district' }, within: '14000000' },
  { code: '14646000', words: { bg: 'Прохоровски район', ru: 'Прохоровский район', en: 'Prokhorovsky district' }, within: '14000000' },
  { code: '14648000', words: { bg: 'Ракитянски район', ru: 'Ракитянский район', en: 'Rakityansky district' }, within: '14000000' },
  { code: '14650000', words: { bg: 'Ровеньски район', ru: 'Ровеньский район', en: 'Rovensky district' }, within: '14000000' },
  { code: '14654000', words: { bg: 'Чернянски район', ru: 'Чернянский район', en: 'Chernyansky district' }, within: '14000000' },
  { code: '14605000', words: { bg: 'Алексеевски район', ru: 'Алексеевский район', en: 'Alekseevsky district' }, within: '14000000' },
  { code: '14620000', words: { bg: 'Валуйски район', ru: 'Валуйский район', en: 'Valuysky district' }, within: '14000000' },
  { code: '14632000', words: { bg: 'Грайворонски район', ru: 'Грайворонский район', en: 'Grayvoronsky district' }, within: '14000000' },
  { code: '14644000', words: { bg: 'Новооскольски район', ru: 'Новооскольский район', en: 'Novooskolsky district' }, within: '14000000' },
  { code: '14656000', words: { bg: 'Шебекински район', ru: 'Шебекинский район', en: 'Shebekinsky district' }, within: '14000000' },
  { code: '14658000', words: { bg: 'Яковлевски район', ru: 'Яковлевский район', en: 'Yakovlevsky district' }, within: '14000000' }
]

/** The check digit of OKTMO: weights 1 to 10 begun anew, by 11; where ten remains once more from 3. */
export const territoryCheck: PackSource['territoryCheck'] = { weights: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], again: [3, 4, 5, 6, 7, 8, 9, 10, 1, 2], modulus: 11 }

const today = new Map(municipalities.map(one => [one.code, { check: String(one.checkDigit) }]))
const former = new Map(formerMunicipalities.map(({ code, checkDigit, validTo, successor }) => [code, { check: String(checkDigit), to: validTo, successor }]))

/** With what places.ts knows of each: its check digit, and of those that are no more their last day and what they became. */
export const territories: PackSource['territories'] = named.map(one => ({ ...one, ...today.get(one.code), ...former.get(one.code) }))
