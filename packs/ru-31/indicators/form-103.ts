// biome-ignore-all format: one field a line
/**
 * The rows of form 103-РИК, sections 1 and 2: children on the primary account, by where they live. Whoever stands on the
 * account and lives with no guardian, foster family or organisation is not placed: a hospital and a ward are places for a
 * short time. Every move of a row is a move of the account, so that what stood, with what came and less what left, is what
 * stands.
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
const others = ['consilium', 'commission-resolution', 'police-decision', 'school-decision', 'found-without-care', 'moved', 'of-age', 'rights-lost', 'died', 'improvement', 'recorded-in-error', 'transfer', 'left']

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
  row('1-other', { bg: 'Раздел 1: отпаднали по друга причина', ru: 'Раздел 1: выбыли по иным причинам (выезд, совершеннолетие, смерть)', en: 'Section 1: left for another reason (moved, of age, died)' }, 'flow', outOf(others)),
  row('1-closing', { bg: 'Раздел 1: неустроени в края на годината', ru: 'Раздел 1: не устроены на конец года', en: 'Section 1: not placed at the end of the year' }, 'stock', { measure: 'stock', where: { register, setting: unplaced } })
]

const named: Record<(typeof forms)[number], Words> = {
  guardianship: { bg: 'настойничество', ru: 'опека (попечительство)', en: 'guardianship' },
  preliminary: { bg: 'предварително настойничество', ru: 'предварительная опека', en: 'preliminary guardianship' },
  foster: { bg: 'приемно семейство', ru: 'приёмная семья', en: 'foster family' }
}
const of = (form: (typeof forms)[number], what: Words): Words => ({ bg: `Раздел 2, ${named[form].bg}: ${what.bg}`, ru: `Раздел 2, ${named[form].ru}: ${what.ru}`, en: `Section 2, ${named[form].en}: ${what.en}` })

const second = forms.flatMap(form => {
  const where = { register, setting: form }
  const otherForms = { register, setting: forms.filter(one => one !== form) }
  const outside = { register, setting: [...unplaced, 'organisation'] }
  return [
    row(`2-${form}-opening`, of(form, { bg: 'в началото на годината', ru: 'на начало года', en: 'at the start of the year' }), 'stock', { measure: 'stock', where }, { moment: 'start' }),
    row(`2-${form}-accepted`, of(form, { bg: 'приети', ru: 'принято на воспитание', en: 'accepted' }), 'flow', { measure: 'in', where, other: outside }),
    row(`2-${form}-entered`, of(form, { bg: 'взети на отчет вече в семейството', ru: 'учтены уже в семье', en: 'entered on the account already in the family' }), 'flow', { measure: 'in', where, other: entered }),
    row(`2-${form}-from-form`, of(form, { bg: 'преминали от друга форма', ru: 'переведено из другой формы', en: 'from another form' }), 'flow', { measure: 'in', where, other: otherForms }),
    row(`2-${form}-to-form`, of(form, { bg: 'преминали в друга форма', ru: 'переведено на другую форму', en: 'moved to another form' }), 'flow', { measure: 'out', where, other: otherForms }),
    row(`2-${form}-ended`, of(form, { bg: 'прекратено', ru: 'форма прекращена', en: 'form ended' }), 'flow', { measure: 'out', where, other: outside }),
    row(`2-${form}-left`, of(form, { bg: 'отпаднали от отчета', ru: 'сняты с учёта', en: 'left the account' }), 'flow', { measure: 'out', where, other: entered }),
    row(`2-${form}-closing`, of(form, { bg: 'в края на годината', ru: 'на конец года', en: 'at the end of the year' }), 'stock', { measure: 'stock', where })
  ]
})

/** Each child once, by the form at the end of the period, however often it changed in it. */
const third = row('placed', { bg: 'Устроени през годината, по формата в края ѝ', ru: 'Устроены за год, по форме на конец года', en: 'Placed in the year, by the form at its end' }, 'flow', { ledger: 'admission', measure: 'cohort', where: { setting: placed, left: 'no' }, each: 'person' }, {
  definition: { bg: 'Деца, настанени през периода и все още там в края му, по формата в края: дете, чиято форма се е сменила, се показва веднъж.', ru: 'Дети, устроенные за период и остающиеся устроенными на его конец, по форме на конец: ребёнок, чья форма изменилась, показан один раз.', en: 'Children placed in the period and still placed at its end, by the form at its end: a child whose form changed is shown once.' },
  cuts: ['setting', 'area', 'office', 'ages']
})

export const form103: Indicators = chapter('form-103', {}, [...first, ...second, third])

/** The codes of a section, for the release. */
export const section1 = first.map(({ code }) => code)
export const section2 = second.map(({ code }) => code)
export const section2Forms = forms
