// biome-ignore-all format: one unit a line
/**
 * Units as they stand behind a number: 701 семья, 953 семьи, 775 семей. Which form a number takes is told by the plural
 * rules that message formats follow (CLDR): a text takes them from its message, what is drawn takes them here.
 */
import type { Indicator } from '../law/indicator.ts'
import type { Language } from '../law/words.ts'
import { sayNumber } from './words.ts'

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>
/** `other` of a Russian unit stands behind fractions, in the genitive; Bulgarian masculines have a form for numbers. */
type Unit = Readonly<Record<Language, Forms>>
const unit = (bg: [one: string, other: string], ru: [one: string, few: string, many: string], en: [one: string, other: string]): Unit => ({
  bg: { one: bg[0], other: bg[1] },
  ru: { one: ru[0], few: ru[1], many: ru[2], other: ru[1] },
  en: { one: en[0], other: en[1] }
})

type Counted = Exclude<Indicator['unit'], 'percent' | 'rate'>
export const unitForms: Readonly<Record<Counted, Unit>> = {
  child: unit(['дете', 'деца'], ['ребёнок', 'ребёнка', 'детей'], ['child', 'children']),
  'young-person': unit(['младеж', 'младежи'], ['молодой человек', 'молодых человека', 'молодых людей'], ['young person', 'young people']),
  person: unit(['лице', 'лица'], ['лицо', 'лица', 'лиц'], ['person', 'persons']),
  family: unit(['семейство', 'семейства'], ['семья', 'семьи', 'семей'], ['family', 'families']),
  parent: unit(['родител', 'родители'], ['родитель', 'родителя', 'родителей'], ['parent', 'parents']),
  case: unit(['случай', 'случая'], ['случай', 'случая', 'случаев'], ['case', 'cases']),
  signal: unit(['сигнал', 'сигнала'], ['сообщение', 'сообщения', 'сообщений'], ['signal', 'signals']),
  request: unit(['запитване', 'запитвания'], ['запрос', 'запроса', 'запросов'], ['request', 'requests']),
  contract: unit(['договор', 'договора'], ['контракт', 'контракта', 'контрактов'], ['contract', 'contracts']),
  money: unit(['парична единица', 'парични единици'], ['денежная единица', 'денежные единицы', 'денежных единиц'], ['unit of money', 'units of money']),
  order: unit(['заповед', 'заповеди'], ['приказ', 'приказа', 'приказов'], ['order', 'orders']),
  decision: unit(['решение', 'решения'], ['решение', 'решения', 'решений'], ['decision', 'decisions']),
  measure: unit(['мярка', 'мерки'], ['мера', 'меры', 'мер'], ['measure', 'measures']),
  term: unit(['срок', 'срока'], ['срок', 'срока', 'сроков'], ['term', 'terms']),
  deviation: unit(['отклонение', 'отклонения'], ['отклонение', 'отклонения', 'отклонений'], ['deviation', 'deviations']),
  place: unit(['място', 'места'], ['место', 'места', 'мест'], ['place', 'places']),
  service: unit(['услуга', 'услуги'], ['служба', 'службы', 'служб'], ['service', 'services']),
  institution: unit(['институция', 'институции'], ['учреждение', 'учреждения', 'учреждений'], ['institution', 'institutions'])
}

const rules = new Map<string, Intl.PluralRules>()
function formOf(value: number, digits: number, language: Language): Intl.LDMLPluralRule {
  const key = `${language}${digits}`
  const known = rules.get(key) ?? new Intl.PluralRules(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  rules.set(key, known)
  return known.select(Math.abs(value))
}

/** The unit behind this number; nothing for one that no number bears, as a rate, or that is not known here. */
export function sayUnit(value: number, code: string, digits: number, language: Language): string {
  if (code === 'percent') return '%'
  const forms = (unitForms as Readonly<Record<string, Unit>>)[code]?.[language]
  return forms ? (forms[formOf(value, digits, language)] ?? forms.other) : ''
}

/** A number with its unit, which no line break parts. */
export function sayAmount(value: number, code: string, digits: number, language: Language): string {
  const said = sayUnit(value, code, digits, language)
  const gap = code === 'percent' && language === 'en' ? '' : '\u00a0'
  return said ? `${sayNumber(value, digits, language)}${gap}${said}` : sayNumber(value, digits, language)
}
