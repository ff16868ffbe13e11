/** What the figures of an indicator are called, gathered from its pack: the words that tables, files and charts need. */
import type { Indicator } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import { languages, type Words } from '../law/words.ts'
import { cutVocabularies } from './categories.ts'
import { ownField } from './codes.ts'
import { ageBands, lengthBands, wholeAges } from './dimensions.ts'
import type { FigureWords } from './words.ts'

const same = (text: string): Words => Object.fromEntries(languages.map(one => [one, text])) as Words

export const unitWords: Readonly<Record<Indicator['unit'], Words>> = {
  child: { bg: 'деца', ru: 'дети', en: 'children' },
  'young-person': { bg: 'младежи', ru: 'молодые люди', en: 'young people' },
  person: { bg: 'лица', ru: 'лица', en: 'persons' },
  family: { bg: 'семейства', ru: 'семьи', en: 'families' },
  parent: { bg: 'родители', ru: 'родители', en: 'parents' },
  case: { bg: 'случаи', ru: 'случаи', en: 'cases' },
  signal: { bg: 'сигнали', ru: 'сообщения', en: 'signals' },
  request: { bg: 'запитвания', ru: 'запросы', en: 'requests' },
  contract: { bg: 'договори', ru: 'контракты', en: 'contracts' },
  money: { bg: 'парични единици', ru: 'денежные единицы', en: 'units of money' },
  order: { bg: 'заповеди', ru: 'приказы', en: 'orders' },
  decision: { bg: 'решения', ru: 'решения', en: 'decisions' },
  term: { bg: 'срокове', ru: 'сроки', en: 'terms' },
  measure: { bg: 'мерки', ru: 'меры', en: 'measures' },
  deviation: { bg: 'отклонения', ru: 'отклонения', en: 'deviations' },
  place: { bg: 'места', ru: 'места', en: 'places' },
  service: { bg: 'услуги', ru: 'службы', en: 'services' },
  institution: { bg: 'институции', ru: 'учреждения', en: 'institutions' },
  percent: { bg: 'процента', ru: 'проценты', en: 'percent' },
  rate: { bg: 'коефициент', ru: 'коэффициент', en: 'rate' }
}

/** How the cuts are called where the pack has no word of its own. */
const cutWords: Readonly<Record<string, Words>> = {
  area: { bg: 'Област', ru: 'Область', en: 'Area' },
  territory: { bg: 'Община', ru: 'Территория', en: 'Municipality' },
  office: { bg: 'Дирекция', ru: 'Учреждение', en: 'Office' },
  setting: { bg: 'Вид грижа', ru: 'Вид попечения', en: 'Care setting' },
  serviceKind: { bg: 'Вид услуга', ru: 'Вид службы', en: 'Kind of service' },
  service: { bg: 'Услуга', ru: 'Служба', en: 'Service' },
  basis: { bg: 'Основание', ru: 'Основание', en: 'Basis' },
  ground: { bg: 'Причина по закона', ru: 'Основание по закону', en: 'Ground' },
  sex: { bg: 'Пол', ru: 'Пол', en: 'Sex' },
  age: { bg: 'Навършени години', ru: 'Полных лет', en: 'Age in years' },
  ages: { bg: 'Възраст', ru: 'Возраст', en: 'Age' },
  length: { bg: 'Време в грижа', ru: 'Срок попечения', en: 'Time in care' },
  disability: { bg: 'Увреждане', ru: 'Инвалидность', en: 'Disability' },
  type: { bg: 'Вид случай', ru: 'Вид случая', en: 'Type of case' },
  risk: { bg: 'Риск', ru: 'Риск', en: 'Risk' },
  outcome: { bg: 'Изход', ru: 'Исход', en: 'Outcome' },
  register: { bg: 'Регистър', ru: 'Учёт', en: 'Register' },
  clock: { bg: 'Срок', ru: 'Срок', en: 'Term' },
  level: { bg: 'Ниво', ru: 'Уровень', en: 'Level' },
  kind: { bg: 'Вид', ru: 'Вид', en: 'Kind' },
  role: { bg: 'Роля', ru: 'Роль', en: 'Role' },
  group: { bg: 'Група услуги', ru: 'Группа служб', en: 'Group of services' },
  funding: { bg: 'Финансиране', ru: 'Финансирование', en: 'Funding' },
  result: { bg: 'Резултат', ru: 'Результат', en: 'Result' },
  channel: { bg: 'Начин на подаване', ru: 'Канал', en: 'Channel' },
  source: { bg: 'Подател', ru: 'Отправитель', en: 'Source' },
  urgency: { bg: 'Спешност', ru: 'Срочность', en: 'Urgency' },
  assistance: { bg: 'Вид съдействие', ru: 'Вид содействия', en: 'Kind of assistance' },
  assistanceResult: { bg: 'Отговор', ru: 'Ответ', en: 'Answer' },
  agency: { bg: 'Организация', ru: 'Организация', en: 'Agency' },
  agencyKind: { bg: 'Вид организация', ru: 'Вид организации', en: 'Kind of agency' },
  body: { bg: 'Комисия', ru: 'Комиссия', en: 'Body' },
  question: { bg: 'Въпрос', ru: 'Вопрос', en: 'Question' },
  decision: { bg: 'Решение', ru: 'Решение', en: 'Decision' },
  resolutionMeasure: { bg: 'Мярка', ru: 'Мера', en: 'Measure' },
  measureResult: { bg: 'Изпълнение на мярката', ru: 'Исполнение меры', en: 'How the measure was carried out' },
  executor: { bg: 'Изпълнител', ru: 'Исполнитель', en: 'Executor' },
  signalKind: { bg: 'Вид на сигнала', ru: 'Вид сигнала', en: 'Kind of signal' },
  adoptionGround: { bg: 'Основание за вписване', ru: 'Основание внесения', en: 'Ground of the entry' },
  adoptionKind: { bg: 'Вид осиновяване', ru: 'Вид усыновления', en: 'Kind of adoption' },
  parentalStatus: { bg: 'Родителски права', ru: 'Родительские права', en: 'Parental rights' },
  fosterType: { bg: 'Вид приемно семейство', ru: 'Вид приёмной семьи', en: 'Type of foster family' },
  formerKind: { bg: 'Преди това', ru: 'Прежний вид', en: 'Formerly' },
  technology: { bg: 'Технология', ru: 'Технология', en: 'Technology' },
  element: { bg: 'Елемент на програмата', ru: 'Элемент программы', en: 'Element of the programme' },
  contractKind: { bg: 'Вид социален договор', ru: 'Вид социального контракта', en: 'Kind of social contract' },
  contractResult: { bg: 'Резултат от договора', ru: 'Результат контракта', en: 'Result of the contract' },
  registerBasis: { bg: 'Основание за отписване', ru: 'Основание снятия', en: 'Basis of leaving' },
  firstFound: { bg: 'Открити на отчет', ru: 'Выявлены на учёт', en: 'First found on' }
}
const serviceGroupWords: Readonly<Record<string, Words>> = {
  household: { bg: 'в дома на семейство', ru: 'в доме семьи', en: 'in a family’s home' },
  community: { bg: 'в общността', ru: 'по месту жительства', en: 'in the community' },
  residential: { bg: 'резидентни услуги', ru: 'стационарные службы', en: 'residential services' },
  institution: { bg: 'специализирани институции', ru: 'специализированные учреждения', en: 'specialised institutions' }
}
/** Where a jurisdiction lies is called by its own words. */
const placed = new Set(['area', 'territory', 'office'])

export const cutName = (cut: string, law: Law): Words =>
  (placed.has(cut) ? law.pack.terms[`field.${cut}`] : undefined) ??
  cutWords[cut] ??
  ownField(cut)?.words ??
  law.pack.terms[`field.${cut}`] ??
  same(cut)

const lengthWords: Readonly<Record<string, Words>> = {
  '<1m': { bg: 'до 1 месец', ru: 'до 1 месяца', en: 'under 1 month' },
  '1-3m': { bg: '1–3 месеца', ru: '1–3 месяца', en: '1–3 months' },
  '3-6m': { bg: '3–6 месеца', ru: '3–6 месяцев', en: '3–6 months' },
  '6-12m': { bg: '6–12 месеца', ru: '6–12 месяцев', en: '6–12 months' },
  '1-2y': { bg: '1–2 години', ru: '1–2 года', en: '1–2 years' },
  '2-5y': { bg: '2–5 години', ru: '2–5 лет', en: '2–5 years' },
  '5y+': { bg: '5 и повече години', ru: '5 лет и дольше', en: '5 years and more' }
}
const yearsOld = (code: string): Words => {
  const said = code.replace('-', '–').replace('+', '')
  return code.endsWith('+')
    ? { bg: `${said} и повече г.`, ru: `${said} лет и старше`, en: `${said} and over` }
    : { bg: `${said} г.`, ru: `${said} лет`, en: `${said}` }
}

/** The words of each category of a cut, as far as there are any. */
function categoryWordsOf(cut: string, law: Law): Record<string, Words> {
  const byCode = (list: readonly { code: string; words: Words }[]) =>
    Object.fromEntries(list.map(({ code, words }) => [code, words]))
  if (cut === 'area' || cut === 'territory') return byCode(law.pack.territories)
  if (cut === 'office' || cut === 'agency') return byCode(law.pack.offices)
  if (cut === 'age') return Object.fromEntries(wholeAges.map(code => [code, yearsOld(code)]))
  if (cut === 'ages') return Object.fromEntries(ageBands.map(({ code }) => [code, yearsOld(code)]))
  if (cut === 'length')
    return Object.fromEntries(lengthBands.map(({ code }) => [code, lengthWords[code] ?? same(code)]))
  if (cut === 'group') return serviceGroupWords
  const own = ownField(cut)
  if (own) return own.codes
  return byCode(law.vocabulary(cutVocabularies[cut] ?? cut) ?? [])
}

/** @param cuts those of the table; words of others are not gathered */
export function figureWords(indicator: Indicator, cuts: readonly string[], law: Law, address?: string): FigureWords {
  const { pack } = law
  const top = pack.offices.find(one => one.within === null)
  return {
    name: indicator.words,
    definition: indicator.definition,
    unit: unitWords[indicator.unit],
    source: same(indicator.source),
    excludes: indicator.excludes,
    dims: Object.fromEntries(
      cuts.map(cut => [cut, { name: cutName(cut, law), categories: categoryWordsOf(cut, law) }])
    ),
    pack: { code: pack.code, version: pack.version },
    publisher: {
      code: (top?.code ?? pack.code).toUpperCase().replaceAll(/[^A-Z0-9_-]/g, '_'),
      name: top?.words ?? pack.words
    },
    ...(address === undefined ? {} : { address })
  }
}

const internal: Words = {
  bg: 'за вътрешно ползване, не за публикуване',
  ru: 'для внутреннего пользования, не для публикации',
  en: 'internal, not for publication'
}
/** The name of a table in which nothing is kept back. */
export const internalWords = (name: Words): Words =>
  Object.fromEntries(languages.map(one => [one, `${name[one]} (${internal[one]})`])) as Words
