// biome-ignore-all format: one code a line
/**
 * The model programme of the centres «Семья»: what a centre is to have. The oblast's own text was not to be had: every
 * element is a proposal, after what is said of the centres in public (curator, wards, technologies that replace residential
 * care, levels of accompaniment).
 */
import type { PackSource } from '#domain/law/pack.ts'

type Model = NonNullable<PackSource['models']>[number]
type Element = Model['elements'][number]

const first: Element[] = [
  { code: 'intake-department', part: 'department', required: true, words: { bg: 'отделение за приемане и диагностика', ru: 'отделение приёма и диагностики', en: 'intake and diagnosis department' } },
  { code: 'accompaniment-department', part: 'department', required: true, words: { bg: 'отделение за съпровождане на семейства', ru: 'отделение социального сопровождения семей', en: 'family accompaniment department' } },
  { code: 'prevention-department', part: 'department', required: true, words: { bg: 'отделение за профилактика', ru: 'отделение профилактики семейного неблагополучия', en: 'prevention department' } },
  { code: 'ward', part: 'department', required: false, words: { bg: 'стационарно отделение', ru: 'стационарное отделение', en: 'residential ward' } },
  { code: 'crisis-ward', part: 'department', required: false, words: { bg: 'кризисно отделение „Майка и дете“', ru: 'кризисное отделение «Мать и дитя»', en: 'mother-and-child crisis ward' } },
  { code: 'case-work', part: 'technology', required: true, words: { bg: 'работа по случай', ru: 'работа со случаем', en: 'case work' } },
  { code: 'network-meetings', part: 'technology', required: true, words: { bg: 'мрежови срещи', ru: 'сетевые встречи', en: 'network meetings' } },
  { code: 'home-visiting', part: 'technology', required: true, words: { bg: 'домашно посещаване', ru: 'домашнее визитирование', en: 'home visiting' } },
  { code: 'four-levels', part: 'level', required: true, words: { bg: 'четири нива на съпровождане', ru: 'четыре уровня сопровождения', en: 'four levels of accompaniment' } },
  { code: 'curators', part: 'staff', required: true, words: { bg: 'куратор за всяко семейство', ru: 'куратор у каждой семьи', en: 'a curator for each family' } },
  { code: 'consilium', part: 'document', required: true, words: { bg: 'правила за междуведомствения консилиум', ru: 'положение о межведомственном консилиуме', en: 'rules of the interdepartmental consilium' } }
]

export const models: PackSource['models'] = [
  {
    code: 'family-centre-model',
    version: 1,
    from: '2017-09-01',
    words: { bg: 'Моделна програма за социално съпровождане', ru: 'Модельная программа социального сопровождения семей с детьми', en: 'Model programme of social accompaniment' },
    kinds: ['family-centre'],
    elements: first,
    basis: 'Проект «Социальное сопровождение семей с детьми», 2017–2019; состав по умолчанию',
    certainty: 'proposal',
    verified: false
  },
  {
    code: 'family-centre-model',
    version: 2,
    from: '2020-01-01',
    words: { bg: 'Моделна програма за социално съпровождане', ru: 'Модельная программа социального сопровождения семей с детьми', en: 'Model programme of social accompaniment' },
    kinds: ['family-centre'],
    elements: [
      ...first,
      { code: 'mobile-team', part: 'technology', required: true, words: { bg: 'мобилен екип', ru: 'мобильная бригада', en: 'mobile team' } },
      { code: 'post-monitoring', part: 'technology', required: true, words: { bg: 'наблюдение след закриване', ru: 'постмониторинг', en: 'post-monitoring' } },
      { code: 'psychologist', part: 'staff', required: true, words: { bg: 'психолог', ru: 'психолог в штате', en: 'a psychologist on the staff' } }
    ],
    basis: 'Проект «Социальное сопровождение семей с детьми», 2017–2019; состав по умолчанию',
    certainty: 'proposal',
    verified: false
  }
]

/** The seed itself names one and the same centres in two ways; former centres are still asked for by their old name. */
export const aliases: PackSource['aliases'] = [
  [
    'центр социальной помощи семье и детям «Семья»',
    'центры социальной помощи семье и детям «Семья»',
    'социальный центр «Семья»',
    'социальные центры «Семья»',
    'центр «Семья»',
    'ЦСПСиД «Семья»'
  ],
  ['социально-реабилитационный центр для несовершеннолетних', 'СРЦН', 'социальный приют']
]

export const modelVocabularies: PackSource['vocabularies'] = {
  technologies: [
    { code: 'network-meeting', words: { bg: 'мрежова среща', ru: 'сеть социальных контактов', en: 'social network method' } },
    { code: 'home-visiting', words: { bg: 'домашно посещаване', ru: 'домашнее визитирование', en: 'home visiting' } },
    { code: 'mobile-team', words: { bg: 'мобилен екип', ru: 'мобильная бригада', en: 'mobile team' } },
    { code: 'day-group', words: { bg: 'дневна група', ru: 'группа дневного пребывания', en: 'day group' } },
    { code: 'guest-family', words: { bg: 'гостоприемно семейство', ru: 'гостевая семья, передышка', en: 'guest family, respite' } },
    { code: 'home-helper', words: { bg: 'домашен помощник', ru: 'социальная няня', en: 'home helper' } },
    { code: 'mediation', words: { bg: 'семейна медиация', ru: 'семейная медиация', en: 'family mediation' } },
    { code: 'family-holiday', words: { bg: 'семейна смяна', ru: 'семейная смена, клуб', en: 'family club' } }
  ]
}

export const modelTerms: PackSource['terms'] = {
  'act.service.reorganise': { bg: 'Преобразуване', ru: 'Реорганизация', en: 'Reorganise' },
  'act.model.assess': { bg: 'Проверка спрямо моделната програма', ru: 'Сверка с модельной программой', en: 'Hold against the model programme' },
  'act.technology.apply': { bg: 'Прилагане на технология', ru: 'Применение технологии', en: 'Apply a technology' },
  'entry.service.reorganised': { bg: 'Преобразувано', ru: 'Реорганизовано', en: 'Reorganised' },
  'entry.model.assessed': { bg: 'Сверено с моделната програма', ru: 'Сверено с модельной программой', en: 'Held against the model programme' },
  'entry.technology.applied': { bg: 'Приложена технология', ru: 'Применена технология', en: 'Technology applied' },
  'field.service.reorganise.kind': { bg: 'Нов вид', ru: 'Новый вид', en: 'New kind' },
  'field.service.reorganised.kind': { bg: 'Нов вид', ru: 'Новый вид', en: 'New kind' },
  'field.service.reorganised.was': { bg: 'Преди това', ru: 'Прежний вид', en: 'Formerly' },
  'field.service.reorganise.name': { bg: 'Ново име', ru: 'Новое наименование', en: 'New name' },
  'field.model': { bg: 'Програма', ru: 'Программа', en: 'Programme' },
  'field.model.assessed.version': { bg: 'Версия на програмата', ru: 'Версия программы', en: 'Version of the programme' },
  'field.has': { bg: 'Какво има', ru: 'Что есть в центре', en: 'What it has' },
  'field.technology': { bg: 'Технология', ru: 'Технология', en: 'Technology' },
  'field.insteadOfCare': { bg: 'Вместо настаняване в стационар', ru: 'Взамен помещения в стационар', en: 'Instead of residential care' }
}
