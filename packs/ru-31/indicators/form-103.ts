// biome-ignore-all format: one field a line
/**
 * The lines of form 103-РИК: children on the primary account, by where they live; adopted children; parental rights.
 * Whoever stands on the account and lives with no guardian, foster family or organisation is not placed: a hospital and a
 * ward are places for a short time. Every move of a line is a move of the account, so that what stood, with what came and
 * less what left, is what stands. What the form asks for and no entry bears is a line without a figure, never a zero.
 */
import type { Indicator, Indicators, Words } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

const ledger = 'register-person'
const register = 'without-care'
const unplaced = ['family', 'hospital', 'ward']
const forms = ['guardianship', 'preliminary', 'foster'] as const
const placed = [...forms, 'organisation']
/** From outside the account: on whatever basis it was entered, or from another office of the oblast. */
const entered = { beyond: ['consilium', 'commission-resolution', 'police-decision', 'school-decision', 'found-without-care', 'returned', 'adopted', 'moved', 'of-age', 'rights-lost', 'died', 'improvement', 'recorded-in-error', 'transfer', 'left'] }
const others = ['consilium', 'commission-resolution', 'police-decision', 'school-decision', 'found-without-care', 'rights-lost', 'improvement', 'recorded-in-error', 'transfer', 'left']

type Count = NonNullable<Indicator['counts']>[number]
const row = (code: string, words: Words, kind: 'stock' | 'flow', count: Omit<Count, 'ledger'> & Partial<Pick<Count, 'ledger'>>, more: Partial<Indicator> = {}) => ({
  code: `ric-${code}`,
  words,
  definition: words,
  unit: 'child' as const,
  kind,
  counts: [{ ledger, ...count }],
  cuts: ['area', 'office'],
  ...more
})
/** The form asks, and no entry answers: in the words of the line, with the reason. */
const nothing = (code: string, words: Words, unit: 'child' | 'parent', why: Words): Pick<Indicator, 'code' | 'words' | 'definition' | 'unit' | 'kind' | 'none' | 'cuts'> => ({
  code: `ric-${code}`,
  words,
  definition: { bg: `Няма данни: ${why.bg}`, ru: `Нет данных: ${why.ru}`, en: `No figures: ${why.en}` },
  unit,
  kind: 'flow',
  none: true,
  cuts: []
})
const outTo = (setting: string) => ({ measure: 'out' as const, where: { register, setting: unplaced }, other: { register, setting } })
const outOf = (beyond: string | string[]) => ({ measure: 'out' as const, where: { register, setting: unplaced }, other: { beyond } })

const first = [
  row('1-opening', { bg: 'Раздел 1: неустроени в началото на годината', ru: 'Раздел 1: не устроены на начало года', en: 'Section 1: not placed at the start of the year' }, 'stock', { measure: 'stock', where: { register, setting: unplaced } }, { moment: 'start' }),
  row('1-found', { bg: 'Раздел 1: установени и взети на отчет', ru: 'Раздел 1: выявлено и учтено за год', en: 'Section 1: found and entered in the year' }, 'flow', { measure: 'in', where: { register, setting: unplaced }, other: entered }),
  row('1-again', { bg: 'Раздел 1: отново неустроени, след семейство или организация', ru: 'Раздел 1: вновь не устроены, после семьи или организации', en: 'Section 1: again not placed, after a family or an organisation' }, 'flow', { measure: 'in', where: { register, setting: unplaced }, other: { register, setting: placed } }),
  row('1-returned', { bg: 'Раздел 1: върнати при родителите', ru: 'Раздел 1: возвращены родителям', en: 'Section 1: returned to the parents' }, 'flow', outOf('returned')),
  row('1-guardianship', { bg: 'Раздел 1: под настойничество', ru: 'Раздел 1: под опеку (попечительство)', en: 'Section 1: to a guardian' }, 'flow', outTo('guardianship')),
  row('1-preliminary', { bg: 'Раздел 1: под предварително настойничество', ru: 'Раздел 1: под предварительную опеку', en: 'Section 1: to a preliminary guardian' }, 'flow', outTo('preliminary')),
  row('1-foster', { bg: 'Раздел 1: в приемно семейство', ru: 'Раздел 1: в приёмную семью', en: 'Section 1: to a foster family' }, 'flow', outTo('foster')),
  row('1-organisation', { bg: 'Раздел 1: в организация за сираци', ru: 'Раздел 1: в организацию для детей-сирот', en: 'Section 1: to an organisation' }, 'flow', outTo('organisation')),
  row('1-adopted', { bg: 'Раздел 1: осиновени', ru: 'Раздел 1: усыновлены', en: 'Section 1: adopted' }, 'flow', outOf('adopted')),
  row('1-moved', { bg: 'Раздел 1: напуснали областта', ru: 'Раздел 1: выбыли за пределы области', en: 'Section 1: left the oblast' }, 'flow', outOf('moved')),
  row('1-of-age', { bg: 'Раздел 1: навършили 18 години', ru: 'Раздел 1: достигли 18 лет', en: 'Section 1: came of age' }, 'flow', outOf('of-age')),
  row('1-died', { bg: 'Раздел 1: починали', ru: 'Раздел 1: умерли', en: 'Section 1: died' }, 'flow', outOf('died')),
  row('1-other', { bg: 'Раздел 1: отпаднали по друга причина', ru: 'Раздел 1: выбыли по иным причинам', en: 'Section 1: left for another reason' }, 'flow', outOf(others)),
  row('1-closing', { bg: 'Раздел 1: неустроени в края на годината', ru: 'Раздел 1: не устроены на конец года', en: 'Section 1: not placed at the end of the year' }, 'stock', { measure: 'stock', where: { register, setting: unplaced } })
]

const named: Record<(typeof forms)[number], Words> = {
  guardianship: { bg: 'настойничество', ru: 'опека (попечительство)', en: 'guardianship' },
  preliminary: { bg: 'предварително настойничество', ru: 'предварительная опека', en: 'preliminary guardianship' },
  foster: { bg: 'приемно семейство', ru: 'приёмная семья', en: 'foster family' }
}
const of = (form: (typeof forms)[number], what: Words): Words => ({ bg: `Раздел 2, ${named[form].bg}: ${what.bg}`, ru: `Раздел 2, ${named[form].ru}: ${what.ru}`, en: `Section 2, ${named[form].en}: ${what.en}` })

/** What a column of section 2 counts, in each of its rows; the rows of one column come out even. */
const moves = (code: string, setting: string | string[], say: (what: Words) => Words, within: string[]) => {
  const where = { register, setting }
  const outside = { register, setting: [...unplaced, 'organisation'] }
  const otherForms = { register, setting: within }
  return [
    row(`2-${code}-opening`, say({ bg: 'в началото на годината', ru: 'на начало года', en: 'at the start of the year' }), 'stock', { measure: 'stock', where }, { moment: 'start' }),
    row(`2-${code}-accepted`, say({ bg: 'приети', ru: 'принято на воспитание', en: 'accepted' }), 'flow', { measure: 'in', where, other: outside }),
    row(`2-${code}-entered`, say({ bg: 'взети на отчет вече в семейството', ru: 'учтены уже в семье', en: 'entered on the account already in the family' }), 'flow', { measure: 'in', where, other: entered }),
    row(`2-${code}-from-form`, say({ bg: 'преминали от друга форма', ru: 'переведено из другой формы', en: 'from another form' }), 'flow', { measure: 'in', where, other: otherForms }),
    row(`2-${code}-to-form`, say({ bg: 'преминали в друга форма', ru: 'переведено на другую форму', en: 'moved to another form' }), 'flow', { measure: 'out', where, other: otherForms }),
    row(`2-${code}-ended`, say({ bg: 'прекратено', ru: 'форма прекращена', en: 'form ended' }), 'flow', { measure: 'out', where, other: outside }),
    row(`2-${code}-left`, say({ bg: 'отпаднали от отчета', ru: 'сняты с учёта', en: 'left the account' }), 'flow', { measure: 'out', where, other: entered }),
    row(`2-${code}-closing`, say({ bg: 'в края на годината', ru: 'на конец года', en: 'at the end of the year' }), 'stock', { measure: 'stock', where })
  ]
}
const inAll = (what: Words): Words => ({ bg: `Раздел 2, опека общо: ${what.bg}`, ru: `Раздел 2, опека (попечительство), всего: ${what.ru}`, en: `Section 2, guardianship in all: ${what.en}` })
const second = [
  ...moves('all', [...forms], inAll, [...forms]),
  ...forms.flatMap(form => moves(form, form, what => of(form, what), forms.filter(one => one !== form)))
]

/** Columns of section 2 that nothing here tells apart. */
const notKept = [
  nothing('2-strangers', { bg: 'Раздел 2: при чужди хора', ru: 'Раздел 2: опека посторонних граждан', en: 'Section 2: with strangers' }, 'child', { bg: 'не се записва дали настойникът е роднина на детето.', ru: 'в учёте не записывается, родственник ли опекун ребёнку.', en: 'whether the guardian is kin of the child is not written down.' }),
  nothing('2-voluntary', { bg: 'Раздел 2: по заявление на родителите', ru: 'Раздел 2: опека по заявлению родителей', en: 'Section 2: by application of the parents' }, 'child', { bg: 'доброволното настойничество не е отделна форма в отчета.', ru: 'добровольная опека не выделена в учёте как форма.', en: 'guardianship by the parents\' application is no form of its own in the account.' }),
  nothing('2-paid', { bg: 'Раздел 2: с изплащане на средства', ru: 'Раздел 2: опека с выплатой денежных средств', en: 'Section 2: with payments' }, 'child', { bg: 'изплащането на издръжка не се води тук.', ru: 'выплата средств на содержание здесь не ведётся.', en: 'payments for upkeep are not kept here.' }),
  nothing('2-gratuitous', { bg: 'Раздел 2: безвъзмездно настойничество', ru: 'Раздел 2: безвозмездная опека', en: 'Section 2: unpaid guardianship' }, 'child', { bg: 'не се записва дали настойничеството е възмездно.', ru: 'возмездность опеки в учёте не записывается.', en: 'whether a guardianship is paid is not written down.' }),
  nothing('2-patronage', { bg: 'Раздел 2: патронатно семейство', ru: 'Раздел 2: договор о патронатной семье', en: 'Section 2: patronage family' }, 'child', { bg: 'такава форма не е въведена в пакета.', ru: 'такая форма устройства в пакет не внесена.', en: 'the pack has no such form of placement.' }),
  nothing('2-adopted-foreigners', { bg: 'Раздел 2: осиновени от чужди граждани', ru: 'Раздел 2: усыновлено иностранными гражданами', en: 'Section 2: adopted by foreign citizens' }, 'child', { bg: 'гражданството на осиновителите не се записва.', ru: 'гражданство усыновителей не записывается.', en: 'the citizenship of the adopters is not written down.' }),
  nothing('2-adopted-paid', { bg: 'Раздел 2: осиновени с изплащане на средства', ru: 'Раздел 2: усыновлено с выплатой денежных средств', en: 'Section 2: adopted with payments' }, 'child', { bg: 'изплащанията при осиновяване не се водят тук.', ru: 'выплаты при усыновлении здесь не ведутся.', en: 'payments upon adoption are not kept here.' }),
  nothing('2-adoption-cancelled', { bg: 'Раздел 2: отменени осиновявания', ru: 'Раздел 2: усыновление отменено', en: 'Section 2: adoptions cancelled' }, 'child', { bg: 'отмяната на осиновяване не се записва.', ru: 'отмена усыновления не записывается.', en: 'the cancelling of an adoption is not written down.' }),
  nothing('3-cruelty', { bg: 'Раздел 3: лишени от права заради жестокост', ru: 'Раздел 3: лишены прав за жестокое обращение', en: 'Section 3: deprived of rights because of cruelty' }, 'parent', { bg: 'основанието за лишаване по чл. 69 не се записва.', ru: 'основание лишения по ст. 69 не записывается.', en: 'the ground of deprivation under art. 69 is not written down.' })
]

/** Known to be adults now, the adopted are no children of the form; those whose age is not known are counted. */
const adopted = (code: string, words: Words, more: Partial<Indicator> = {}) =>
  row(code, words, 'stock', { ledger: 'adoption', measure: 'stock' }, { counts: [{ ledger: 'adoption', measure: 'stock' }, { ledger: 'adoption', measure: 'stock', age: { from: 18 }, less: true }], ...more })
const adoption = [
  adopted('2-adopted-opening', { bg: 'Раздел 2, осиновени: в началото на годината', ru: 'Раздел 2, усыновлено: на начало года', en: 'Section 2, adopted: at the start of the year' }, { moment: 'start' }),
  row('2-adopted-accepted', { bg: 'Раздел 2, осиновени през годината', ru: 'Раздел 2, усыновлено за год', en: 'Section 2, adopted in the year' }, 'flow', { ledger: 'adoption', measure: 'in', how: ['adopted'] }),
  adopted('2-adopted-closing', { bg: 'Раздел 2, осиновени: в края на годината', ru: 'Раздел 2, усыновлено: на конец года', en: 'Section 2, adopted: at the end of the year' })
]

/** Of a child there is one ruling for each parent: who has two in the year lost both, who has one lost one. */
const deprived = { ledger: 'rights', measure: 'in', where: { parentalStatus: 'deprived' }, how: ['ruled'] } satisfies Count
const rulings = [
  row('3-deprived-both', { bg: 'Раздел 3: деца, чиито двама родители са лишени от права', ru: 'Раздел 3: дети, у которых лишены прав оба родителя', en: 'Section 3: children both of whose parents were deprived of rights' }, 'flow', deprived, {
    definition: { bg: 'Деца, за които през периода има решение за лишаване спрямо двамата родители.', ru: 'Дети, в отношении которых за период есть решения о лишении прав обоих родителей.', en: 'Children of whom both parents were deprived of rights by judgments of the period.' },
    counts: [deprived, { ...deprived, each: 'person', less: true }]
  }),
  row('3-deprived-one', { bg: 'Раздел 3: деца, само единият родител на които е лишен от права', ru: 'Раздел 3: дети, у которых лишён прав только один родитель', en: 'Section 3: children only one of whose parents was deprived of rights' }, 'flow', deprived, {
    definition: { bg: 'Деца, за които през периода има решение за лишаване само спрямо единия родител.', ru: 'Дети, в отношении которых за период есть решение о лишении прав только одного родителя.', en: 'Children of whom one parent only was deprived of rights by judgments of the period.' },
    counts: [{ ...deprived, each: 'person' }, { ...deprived, each: 'person' }, { ...deprived, less: true }]
  }),
  row('3-removed', { bg: 'Раздел 3: деца, отнети при непосредствена заплаха', ru: 'Раздел 3: дети, отобранные при непосредственной угрозе (ст. 77)', en: 'Section 3: children removed in immediate danger (art. 77)' }, 'flow', { ledger: 'admission', measure: 'in', where: { ground: 'art-77' }, how: ['admitted'], each: 'person' }, {
    definition: { bg: 'Деца, устроени през периода на основание отнемане по чл. 77; върнатите, преди да бъдат устроени, не са сред тях.', ru: 'Дети, устроенные за период на основании отобрания по ст. 77; возвращённых до устройства среди них нет.', en: 'Children placed in the period on the ground of a removal under art. 77; those returned before any placement are not among them.' }
  })
]

/** Each child once, by the form at the end of the period, however often it changed in it. */
const third = row('placed', { bg: 'Устроени през годината, по формата в края ѝ', ru: 'Устроены за год, по форме на конец года', en: 'Placed in the year, by the form at its end' }, 'flow', { ledger: 'admission', measure: 'cohort', where: { setting: placed, left: 'no' }, each: 'person' }, {
  definition: { bg: 'Деца, настанени през периода и все още там в края му, по формата в края: дете, чиято форма се е сменила, се показва веднъж.', ru: 'Дети, устроенные за период и остающиеся устроенными на его конец, по форме на конец: ребёнок, чья форма изменилась, показан один раз.', en: 'Children placed in the period and still placed at its end, by the form at its end: a child whose form changed is shown once.' },
  cuts: ['setting', 'area', 'office', 'ages']
})

export const form103: Indicators = chapter('form-103', {}, [...first, ...second, ...adoption, ...rulings, ...notKept, third])

/** The lines of section 1 with their words, without the section's name; the columns of section 2 that come out even. */
export const section1 = first.map(({ code, words }) => ({ code, words: bare(words) }))
export const section2Columns = ['all', ...forms] as const
export const formNames = named
/** All that stands alone in the release, beside what the chapter of rights counts. */
export const formLines = [...first, ...second, ...adoption, ...rulings, ...notKept].map(({ code }) => code)

function bare(words: Words): Words {
  const rest = (text: string) => text.slice(text.indexOf(': ') + 2)
  return { bg: rest(words.bg), ru: rest(words.ru), en: rest(words.en) }
}
