// biome-ignore-all format: one line of the form a line
/**
 * Form 103-РИК for a reporting year, as far as its lines are known here. Its identities must hold exactly before it can
 * be signed. The form is issued anew every few years, and which edition holds is told by the reporting year; the dates
 * of the editions are found, the years that each holds for are our reading of them, and none of their texts was at hand,
 * so all have the lines that are known. A line that changes is said in its edition.
 */
import { formLines, formNames, section1, section2Columns } from '../indicators/form-103.ts'
import type { Release } from './index.ts'

type Edition = NonNullable<Release['editions']>[number]
type Grid = NonNullable<Release['grids']>[number]
type Words = Release['words']

const rights = ['deprived', 'limited', 'restored', 'limitation-cancelled']
const indicators = [...formLines, ...rights.flatMap(one => [`rights-${one}-children`, `rights-${one}-parents`]), 'ric-placed']

/** Numbers are those of the lines that were found. */
const lines: Readonly<Record<string, string>> = { 'ric-1-opening': '01', 'ric-1-found': '02' }
const section1Grid: Grid = {
  code: 'section-1',
  words: { bg: 'Раздел 1. Установени и устроени деца', ru: 'Раздел 1. Выявление и устройство детей', en: 'Section 1. Children found and placed' },
  columns: [{ bg: 'Брой деца', ru: 'Число детей, человек', en: 'Children' }],
  rows: section1.map(({ code, words }) => ({ ...(lines[code] ? { line: lines[code] } : {}), words, cells: [code] }))
}

const ofAll = (words: Words): Words => ({ bg: `от тях: ${words.bg}`, ru: `из них: ${words.ru}`, en: `of them: ${words.en}` })
const notKept = ['strangers', 'voluntary', 'paid', 'gratuitous', 'patronage'] as const
const columns: readonly Words[] = [
  { bg: 'Настойничество, общо', ru: 'Опека (попечительство), всего', en: 'Guardianship, in all' },
  ofAll({ bg: 'настойничество, без предварителното и приемните семейства', ru: 'опека (попечительство), кроме предварительной и приёмных семей', en: 'guardianship, but preliminary and foster families' }),
  ofAll(formNames.preliminary),
  ofAll({ bg: 'договор за приемно семейство', ru: 'по договору о приёмной семье', en: 'by contract of a foster family' }),
  ofAll({ bg: 'при чужди хора', ru: 'посторонними гражданами', en: 'by strangers' }),
  ofAll({ bg: 'по заявление на родителите', ru: 'добровольно, по заявлению родителей', en: 'by application of the parents' }),
  ofAll({ bg: 'с изплащане на средства', ru: 'с выплатой денежных средств', en: 'with payments' }),
  ofAll({ bg: 'безвъзмездно', ru: 'безвозмездная', en: 'unpaid' }),
  ofAll({ bg: 'договор за патронатно семейство', ru: 'по договору о патронатной семье', en: 'by contract of a patronage family' }),
  { bg: 'Осиновени, общо', ru: 'Усыновлено, всего', en: 'Adopted, in all' },
  ofAll({ bg: 'от чужди граждани', ru: 'иностранными гражданами', en: 'by foreign citizens' }),
  ofAll({ bg: 'с изплащане на средства', ru: 'с выплатой денежных средств', en: 'with payments' })
]
const section2Row = (what: string, words: Words, adopted: string | null): Grid['rows'][number] => ({
  words,
  cells: [
    ...section2Columns.map(column => `ric-2-${column}-${what}`),
    ...notKept.map(one => `ric-2-${one}`),
    adopted,
    ...(adopted ? ['ric-2-adopted-foreigners', 'ric-2-adopted-paid'] : [null, null])
  ]
})
const section2Grid: Grid = {
  code: 'section-2',
  words: { bg: 'Раздел 2. Движение на децата в семействата', ru: 'Раздел 2. Движение детей, устроенных в семьи', en: 'Section 2. Movement of children placed in families' },
  columns: [...columns],
  rows: [
    section2Row('opening', { bg: 'В началото на годината', ru: 'На начало года', en: 'At the start of the year' }, 'ric-2-adopted-opening'),
    section2Row('accepted', { bg: 'Приети през годината', ru: 'Принято на воспитание за год', en: 'Accepted in the year' }, 'ric-2-adopted-accepted'),
    section2Row('entered', { bg: 'Взети на отчет вече в семейството', ru: 'Учтены уже в семье', en: 'Entered on the account already in the family' }, null),
    section2Row('from-form', { bg: 'Преминали от друга форма', ru: 'Переведено из другой формы', en: 'From another form' }, null),
    section2Row('to-form', { bg: 'Преминали в друга форма', ru: 'Переведено на другую форму', en: 'Moved to another form' }, null),
    section2Row('ended', { bg: 'Формата е прекратена', ru: 'Форма прекращена', en: 'Form ended' }, 'ric-2-adoption-cancelled'),
    section2Row('left', { bg: 'Отпаднали от отчета', ru: 'Сняты с учёта', en: 'Left the account' }, null),
    section2Row('closing', { bg: 'В края на годината', ru: 'На конец года', en: 'At the end of the year' }, 'ric-2-adopted-closing')
  ]
}

const rightsRow = (status: string, words: Words): Grid['rows'][number] => ({ words, cells: [`rights-${status}-children`, `rights-${status}-parents`] })
const rightsGrid: Grid = {
  code: 'rights',
  words: { bg: 'Родителски права', ru: 'Родительские права', en: 'Parental rights' },
  columns: [{ bg: 'Деца', ru: 'Дети, человек', en: 'Children' }, { bg: 'Родители', ru: 'Родители, человек', en: 'Parents' }],
  rows: [
    rightsRow('deprived', { bg: 'Лишаване от родителски права', ru: 'Лишение родительских прав', en: 'Deprivation of parental rights' }),
    { words: ofAll({ bg: 'на двамата родители', ru: 'обоих родителей', en: 'of both parents' }), cells: ['ric-3-deprived-both', null] },
    { words: ofAll({ bg: 'само на единия', ru: 'только одного родителя', en: 'of one parent only' }), cells: ['ric-3-deprived-one', null] },
    { words: ofAll({ bg: 'заради жестокост', ru: 'за жестокое обращение', en: 'because of cruelty' }), cells: [null, 'ric-3-cruelty'] },
    rightsRow('limited', { bg: 'Ограничаване на родителските права', ru: 'Ограничение родительских прав', en: 'Limitation of parental rights' }),
    rightsRow('restored', { bg: 'Възстановяване на родителските права', ru: 'Восстановление в родительских правах', en: 'Restoration of parental rights' }),
    rightsRow('limitation-cancelled', { bg: 'Отмяна на ограничението', ru: 'Отмена ограничения родительских прав', en: 'Limitation cancelled' }),
    { words: { bg: 'Отнемане при непосредствена заплаха (чл. 77)', ru: 'Отобрание при непосредственной угрозе (ст. 77)', en: 'Removal in immediate danger (art. 77)' }, cells: ['ric-3-removed', null] }
  ]
}

const edition = (from: number, to: number | null, approved: string, collector = 'Минпросвещения России'): Edition => ({
  from,
  to,
  words: { bg: `по заповед на Росстат от ${approved} г.`, ru: `по приказу Росстата от ${approved}`, en: `by the order of Rosstat of ${approved}` },
  basis: `Форма № 103-РИК, приказ Росстата от ${approved}; собирает ${collector}`,
  certainty: 'low',
  verified: false
})

const rows = ['opening', 'accepted', 'entered', 'ended', 'left', 'closing']

export const form103: Release = {
  code: 'form-103',
  words: { bg: 'Форма 103-РИК: деца без родителска грижа', ru: 'Форма 103-РИК: выявление и устройство детей, оставшихся без попечения родителей', en: 'Form 103-RIK: children left without parental care' },
  kind: 'tables',
  yearly: true,
  indicators,
  tables: [
    { code: 'placed', words: { bg: 'Устроени през годината, по формата в края ѝ', ru: 'Устроены за год, по форме на конец года', en: 'Placed in the year, by the form at its end' }, indicators: ['ric-placed'], cuts: ['setting'] }
  ],
  grids: [section1Grid, section2Grid, rightsGrid],
  editions: [
    edition(2015, 2017, '21.08.2015', 'Минобрнауки России'),
    edition(2018, 2018, '11.12.2018'),
    edition(2019, 2019, '29.01.2020'),
    edition(2020, 2020, '19.01.2021'),
    edition(2021, null, '17.12.2021')
  ],
  sums: [
    ...rows.map(row => ({ total: `ric-2-all-${row}`, parts: section2Columns.slice(1).map(column => `ric-2-${column}-${row}`) })),
    { total: 'rights-deprived-children', parts: ['ric-3-deprived-both', 'ric-3-deprived-one'] }
  ],
  flows: [
    {
      opening: 'ric-1-opening',
      in: ['ric-1-found', 'ric-1-again'],
      out: ['ric-1-returned', 'ric-1-guardianship', 'ric-1-preliminary', 'ric-1-foster', 'ric-1-organisation', 'ric-1-adopted', 'ric-1-moved', 'ric-1-of-age', 'ric-1-died', 'ric-1-other'],
      closing: 'ric-1-closing'
    },
    ...section2Columns.map(column => ({
      opening: `ric-2-${column}-opening`,
      in: [`ric-2-${column}-accepted`, `ric-2-${column}-entered`, `ric-2-${column}-from-form`],
      out: [`ric-2-${column}-to-form`, `ric-2-${column}-ended`, `ric-2-${column}-left`],
      closing: `ric-2-${column}-closing`
    }))
  ],
  plausible: { percent: 25, published: false, carried: true },
  text: {
    ru: ['{During} выявлено и учтено детей: {ric_1_found, number}; возвращено родителям: {ric_1_returned, number}; не устроено на конец года: {ric_1_closing, number}.'],
    bg: ['{During} са установени и взети на отчет деца: {ric_1_found, number}; върнати при родителите: {ric_1_returned, number}; неустроени в края на годината: {ric_1_closing, number}.'],
    en: ['{During}, children found and entered: {ric_1_found, number}; returned to the parents: {ric_1_returned, number}; not placed at the end of the year: {ric_1_closing, number}.']
  }
}
