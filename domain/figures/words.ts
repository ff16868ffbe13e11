/** What a table of figures is called, in every language: the words that files, charts and maps of it need. */
import type { Language, Words } from '../law/words.ts'
import { type FigureTable, type Mark, TOTAL, UNKNOWN } from './table.ts'

/** Filled from the pack by whoever writes a table out. `time` needs no words of its own: periods are said by `sayTime`. */
export type FigureWords = {
  name: Words
  definition: Words
  /** of what it is a number: children, days, per cent */
  unit: Words
  source: Words
  excludes?: Words | undefined
  /** by code of the dimension; a category without words is called by its code */
  dims: Readonly<Record<string, { name: Words; categories: Readonly<Record<string, Words>> }>>
  pack: { code: string; version: string }
  /** who publishes; the code is that of an agency in SDMX: letters, digits, - and _ */
  publisher: { code: string; name: Words }
  /** where the table is published */
  address?: string | undefined
}

export const totalWords: Words = { bg: 'Общо', ru: 'Всего', en: 'Total' }
export const unknownWords: Words = { bg: 'Неизвестно', ru: 'Неизвестно', en: 'Not known' }

export const markWords: Readonly<Record<Mark, Words>> = {
  gap: { bg: 'няма данни', ru: 'нет данных', en: 'no figure' },
  suppressed: { bg: 'поверително', ru: 'конфиденциально', en: 'kept back' },
  rounded: { bg: 'закръглено', ru: 'округлено', en: 'rounded' },
  refused: { bg: 'не се изчислява', ru: 'не рассчитывается', en: 'not computed' }
}

export const markMeaning: Readonly<Record<Mark, Words>> = {
  gap: {
    bg: 'За тази клетка няма число; това не е нула.',
    ru: 'Для этой ячейки нет числа; это не ноль.',
    en: 'There is no figure for this cell; that is not zero.'
  },
  suppressed: {
    bg: 'Числото не се публикува, защото би разкрило сведения за отделни деца.',
    ru: 'Число не публикуется, потому что раскрыло бы сведения об отдельных детях.',
    en: 'The figure is not published because it would tell of single children.'
  },
  rounded: {
    bg: 'Числото е закръглено, за да не разкрива сведения за отделни деца.',
    ru: 'Число округлено, чтобы не раскрывать сведений об отдельных детях.',
    en: 'The figure is rounded so that it does not tell of single children.'
  },
  refused: {
    bg: 'Показателят не може да се изчисли с наличните знаменатели.',
    ru: 'Показатель нельзя рассчитать по имеющимся знаменателям.',
    en: 'The rate cannot be computed from the denominators there are.'
  }
}

const timeWords = {
  stock: { bg: 'Към дата', ru: 'На дату', en: 'As at' },
  flow: { bg: 'Период', ru: 'Период', en: 'Period' },
  ratio: { bg: 'Период', ru: 'Период', en: 'Period' }
} as const satisfies Record<FigureTable['kind'], Words>

export const dimName = (table: FigureTable, words: FigureWords, dim: string): Words =>
  dim === table.dims[0]?.code ? timeWords[table.kind] : (words.dims[dim]?.name ?? { bg: dim, ru: dim, en: dim })

/** What a category is called in every language. */
export function categoryWords(table: FigureTable, words: FigureWords, dim: string, category: string): Words {
  if (dim === table.dims[0]?.code) return inEach(language => sayTime(category, language))
  const own = words.dims[dim]?.categories[category]
  if (own) return own
  return category === TOTAL ? totalWords : category === UNKNOWN ? unknownWords : inEach(() => category)
}

const inEach = (say: (language: Language) => string): Words => ({ bg: say('bg'), ru: say('ru'), en: say('en') })

// Fixed here and not asked of the machine: files are hashed, and machines differ in what they call a month.
const months: Record<Language, readonly string[]> = {
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' ')
}
const shortMonths: Record<Language, readonly string[]> = {
  bg: 'ян. фев. март апр. май юни юли авг. сеп. окт. ное. дек.'.split(' '),
  ru: 'янв. фев. март апр. май июнь июль авг. сен. окт. ноя. дек.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
}
const roman = ['I', 'II', 'III', 'IV']

const writeDay = (day: string) => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`

/**
 * A day ('2023-12-31') or period ('2023', '2023-Q1', '2023-05', 'from/to') as the language writes it.
 * @param short for the axis of a chart, where a long name stands in two lines
 */
export function sayTime(time: string, language: Language, short = false): string {
  const [from, to] = time.split('/')
  if (from && to) return `${writeDay(from)}–${short ? '\n' : ''}${writeDay(to)}`
  const year = time.slice(0, 4)
  const between = short ? '\n' : ' '
  const whole = language === 'en' || short ? year : `${year} г.`
  if (/^\d{4}$/.test(time)) return whole
  const quarter = /^\d{4}-Q([1-4])$/.exec(time)?.[1]
  if (quarter) {
    if (language === 'en') return `Q${quarter}${between}${year}`
    return `${roman[Number(quarter) - 1]} ${language === 'bg' ? 'трим.' : 'кв.'}${between}${whole}`
  }
  const month = /^\d{4}-(\d{2})$/.exec(time)?.[1]
  if (month) return `${(short ? shortMonths : months)[language][Number(month) - 1] ?? month}${between}${whole}`
  return /^\d{4}-\d{2}-\d{2}$/.test(time) ? writeDay(time) : time
}

const ofMonths: Record<Language, readonly string[]> = {
  ...months,
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
}

/** A day in a sentence, as "on" or "since" it: 31 декември 2023 г., 31 декабря 2023 года, 31 December 2023. */
export function sayDay(day: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return sayTime(day, language)
  const year = { bg: ' г.', ru: ' года', en: '' }[language]
  return `${Number(day.slice(8))} ${ofMonths[language][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}${year}`
}

const gapBetween = '\u00a0'

/** A number as the language writes it: a comma for the point and a space between thousands, save in English. */
export function sayNumber(value: number, digits: number, language: Language): string {
  const [whole = '', rest] = Math.abs(value).toFixed(digits).split('.')
  // four digits stand together where the comma is the point: 1234, 12 345
  const grouped =
    language !== 'en' && whole.length < 5
      ? whole
      : whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : gapBetween)
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '−' : ''
  return sign + grouped + (rest ? (language === 'en' ? '.' : ',') + rest : '')
}
