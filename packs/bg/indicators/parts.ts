// biome-ignore-all format: one text a line
/** What many indicators of the catalogue share. */
import { chapterOf, type Indicator, type Words } from '../../common/indicators.ts'

export const source = 'Опора: записи на дирекциите „Социално подпомагане“'
export const country: Words = { bg: 'Цялата страна: всички дирекции „Социално подпомагане“.', ru: 'Вся страна: все дирекции социальной помощи.', en: 'The whole country: all Social Assistance Directorates.' }

/** The indicators of one chapter, with what holds for all of them unless one says otherwise. */
export const chapter = (group: string, all: Partial<Indicator>, list: Parameters<typeof chapterOf>[2]) =>
  chapterOf(group, { scope: country, source, ...all }, list)

export const careCuts = ['setting', 'serviceKind', 'ground', 'basis', 'length', 'area', 'office', 'territory', 'sex', 'ages', 'age', 'disability']
export const caseCuts = ['risk', 'violence', 'area', 'office', 'sex', 'ages', 'age', 'disability']
export const placeCuts = ['serviceKind', 'group', 'funding', 'area', 'office', 'territory']

export const noBirth: Words = { bg: 'децата, чиято дата на раждане не е известна.', ru: 'детей, чья дата рождения неизвестна.', en: 'children whose birth date is not known.' }
