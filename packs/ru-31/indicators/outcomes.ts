// biome-ignore-all format: one field a line
/**
 * What becomes of children taken into care: the two other readings of «more than 85 % return», secondary orphanhood with its
 * reasons, parents restored to their rights.
 */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

const inFamilies = ['guardianship', 'preliminary', 'foster']
const home = ['home-within-year', 'home-later']

const reasons = [
  ['conflict', { bg: 'конфликт', ru: 'конфликт', en: 'conflict' }],
  ['behaviour', { bg: 'поведение на детето', ru: 'поведение ребёнка', en: 'the child\'s behaviour' }],
  ['health', { bg: 'здраве', ru: 'здоровье', en: 'health' }],
  ['circumstances', { bg: 'обстоятелства на семейството', ru: 'обстоятельства опекуна', en: 'the carer\'s circumstances' }]
] as const

export const careOutcomes: Indicators = chapter('without-care', { cuts: ['area', 'office'] }, [
  {
    code: 'ward-admitted',
    words: { bg: 'Деца, приети в стационарното отделение', ru: 'Дети, поступившие в стационарное отделение', en: 'Children admitted to the residential ward' },
    definition: { bg: 'Приемания в стационарно отделение през периода, по едно за всяко приемане.', ru: 'Поступления в стационарное отделение за период, по одному на каждое.', en: 'Admissions to a residential ward in the period, one for each.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'admission', measure: 'cohort', where: { setting: 'ward' }, asOf: 'known' }],
    cuts: ['area', 'office', 'ground']
  },
  {
    code: 'ward-admitted-home',
    words: { bg: 'От тях: у дома до 12 месеца', ru: 'Из них: дома в течение 12 месяцев', en: 'Of them: home within 12 months' },
    definition: { bg: 'Приемания през периода, след които детето се е върнало при родителите до 12 месеца, откъдето и да е.', ru: 'Поступления за период, после которых ребёнок вернулся к родителям в течение 12 месяцев, откуда бы ни было.', en: 'Admissions of the period after which the child went back to its parents within 12 months, from wherever.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'admission', measure: 'cohort', where: { setting: 'ward', left: 'home-within-year' }, asOf: 'known' }],
    cuts: ['area', 'office', 'ground']
  },
  {
    code: 'return-share-cohort',
    words: { bg: 'Дял на върналите се: от приетите през периода', ru: 'Доля вернувшихся: из поступивших за период', en: 'Share of those who return: of those admitted in the period' },
    definition: { bg: 'От приетите в отделението през периода: върналите се при родителите до 12 месеца. За скорошен период още не е пълен.', ru: 'Из поступивших в отделение за период: вернувшиеся к родителям в течение 12 месяцев. За недавний период ещё не полон.', en: 'Of those admitted to the ward in the period: those who went back to their parents within 12 months. Not complete yet for a recent period.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    variantOf: 'return-share',
    ratio: { numerator: { figures: ['ward-admitted-home'] }, denominator: { figures: ['ward-admitted'] }, per: 100 }
  },
  {
    code: 'removed-children',
    words: { bg: 'Отнети деца и деца на родители с ограничени права', ru: 'Отобранные дети и дети ограниченных в правах родителей', en: 'Children removed, or of parents limited in their rights' },
    definition: { bg: 'Деца, устроени извън семейството през периода на основание отнемане или решение за правата на родителите. Всяко се брои веднъж.', ru: 'Дети, устроенные вне семьи за период на основании отобрания или решения о правах родителей. Каждый ребёнок считается один раз.', en: 'Children placed outside the family in the period because of a removal or of a judgment on the parents\' rights. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'admission', measure: 'cohort', where: { ground: ['art-77', 'court'] }, asOf: 'known', each: 'person' }],
    cuts: ['area', 'office', 'ground']
  },
  {
    code: 'removed-children-home',
    words: { bg: 'От тях: върнати при родителите', ru: 'Из них: возвращены родителям', en: 'Of them: returned to the parents' },
    definition: { bg: 'Отнетите деца от периода, които оттогава са се върнали при родителите, когато и да е.', ru: 'Отобранные за период дети, которые с тех пор вернулись к родителям, когда бы ни было.', en: 'The children removed in the period who have since gone back to their parents, whenever.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'admission', measure: 'cohort', where: { ground: ['art-77', 'court'], left: home }, asOf: 'known', each: 'person' }],
    cuts: ['area', 'office', 'ground']
  },
  {
    code: 'return-share-removed',
    words: { bg: 'Дял на върналите се: от отнетите деца', ru: 'Доля вернувшихся: из отобранных детей', en: 'Share of those who return: of the children removed' },
    definition: { bg: 'От отнетите деца и децата на родители с ограничени права: върналите се при родителите.', ru: 'Из отобранных детей и детей ограниченных в правах родителей: вернувшиеся к родителям.', en: 'Of the children removed and those of parents limited in their rights: those who went back to their parents.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    variantOf: 'return-share',
    ratio: { numerator: { figures: ['removed-children-home'] }, denominator: { figures: ['removed-children'] }, per: 100 }
  },
  {
    code: 'substitute-families-children',
    words: { bg: 'Деца, живели в заместващи семейства през периода', ru: 'Дети, жившие в замещающих семьях за период', en: 'Children who lived in substitute families in the period' },
    definition: { bg: 'Деца, които са живели при настойник или в приемно семейство в началото на периода или са постъпили през него. Всяко се брои веднъж.', ru: 'Дети, жившие под опекой или в приёмной семье на начало периода или поступившие за период. Каждый ребёнок считается один раз.', en: 'Children who lived with a guardian or in a foster family at the start of the period or came in it. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'worked', where: { setting: inFamilies }, each: 'person' }]
  },
  {
    code: 'given-back',
    words: { bg: 'Деца, върнати от заместващи семейства', ru: 'Дети, возвращённые из замещающих семей', en: 'Children given back by substitute families' },
    definition: { bg: 'Деца, чието живеене при настойник или в приемно семейство е приключило през периода, защото семейството ги е върнало. Всяко се брои веднъж.', ru: 'Дети, чьё пребывание под опекой или в приёмной семье окончилось за период возвратом по инициативе семьи. Каждый ребёнок считается один раз.', en: 'Children whose time with a guardian or in a foster family ended in the period because the family gave them back. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'admission', measure: 'in', where: { setting: inFamilies, end: reasons.map(([code]) => `carer-${code}`) }, crossing: true, each: 'person' }]
  },
  ...reasons.map(([code, words]) => ({
    code: `given-back-${code}`,
    words: { bg: `Върнати от заместващи семейства: ${words.bg}`, ru: `Возвращены из замещающих семей: ${words.ru}`, en: `Given back by substitute families: ${words.en}` },
    definition: { bg: `Деца, върнати от заместващо семейство през периода; причина: ${words.bg}.`, ru: `Дети, возвращённые из замещающей семьи за период; причина: ${words.ru}.`, en: `Children given back by a substitute family in the period; reason: ${words.en}.` },
    unit: 'child' as const,
    kind: 'flow' as const,
    variantOf: 'given-back',
    counts: [{ ledger: 'admission', measure: 'in' as const, where: { setting: inFamilies, end: `carer-${code}` }, crossing: true as const, each: 'person' as const }]
  })),
  {
    code: 'secondary-orphanhood-share',
    words: { bg: 'Вторично сирачество', ru: 'Вторичное сиротство', en: 'Secondary orphanhood' },
    definition: { bg: 'Деца, върнати от заместващи семейства през периода, от всички деца, живели в тях през периода.', ru: 'Дети, возвращённые из замещающих семей за период, от всех детей, живших в них за период.', en: 'Children given back by substitute families in the period, of all children who lived in them in the period.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['given-back'] }, denominator: { figures: ['substitute-families-children'] }, per: 100 }
  },
  {
    code: 'rights-lost-parents',
    words: { bg: 'Родители, лишени или ограничени за първи път', ru: 'Родители, впервые лишенные прав или ограниченные в них', en: 'Parents first deprived of rights or limited in them' },
    definition: { bg: 'Родители, за чиито права съд се е произнесъл за първи път през периода. Всеки се брои веднъж.', ru: 'Родители, о правах которых суд впервые вынес решение за период. Каждый считается один раз.', en: 'Parents on whose rights a court ruled for the first time in the period. Each counts once.' },
    unit: 'parent',
    kind: 'flow',
    counts: [{ ledger: 'rights-parent', measure: 'cohort', where: { parentalStatus: ['deprived', 'limited', 'restored', 'limitation-cancelled'] }, asOf: 'known', each: 'person' }]
  },
  {
    code: 'rights-back-parents',
    words: { bg: 'От тях: отново с права', ru: 'Из них: снова в правах', en: 'Of them: in their rights again' },
    definition: { bg: 'Родителите от периода, които оттогава са възстановени в правата или ограничението е отменено.', ru: 'Родители этого периода, которые с тех пор восстановлены в правах или ограничение отменено.', en: 'The parents of the period who have since been restored or whose limitation has been cancelled.' },
    unit: 'parent',
    kind: 'flow',
    counts: [{ ledger: 'rights-parent', measure: 'cohort', where: { parentalStatus: ['restored', 'limitation-cancelled'] }, asOf: 'known', each: 'person' }]
  },
  {
    code: 'rights-back-share',
    words: { bg: 'Дял на родителите, отново с права', ru: 'Доля родителей, снова обретших права', en: 'Share of parents in their rights again' },
    definition: { bg: 'От родителите, за чиито права съд се е произнесъл за първи път през периода: онези, които отново имат права.', ru: 'Из родителей, о правах которых суд впервые вынес решение за период: те, кто снова в правах.', en: 'Of the parents on whose rights a court ruled for the first time in the period: those who have them again.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['rights-back-parents'] }, denominator: { figures: ['rights-lost-parents'] }, per: 100 }
  },
  {
    code: 'suits-due',
    words: { bg: 'Отнемания, след които се дължи иск', ru: 'Отобрания, после которых нужен иск', en: 'Removals after which a suit is due' },
    definition: { bg: 'Устройвания през периода на основание отнемане: по всяко се дължи иск до седем дни от акта.', ru: 'Устройства за период на основании отобрания: по каждому нужен иск в семь дней со дня акта.', en: 'Placements of the period because of a removal: after each a suit is due seven days after the act.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { ground: 'art-77', petition: ['not-yet', 'overdue', 'in-time', 'late', 'lapsed'] }, asOf: 'known' }],
    cuts: ['petition', 'area', 'office']
  },
  {
    code: 'suits-in-time',
    words: { bg: 'От тях: искът е подаден в срок', ru: 'Из них: иск подан в срок', en: 'Of them: the suit was filed in time' },
    definition: { bg: 'Отнеманията от периода, по които искът е подаден до седем календарни дни от деня на акта.', ru: 'Отобрания периода, по которым иск подан в семь календарных дней со дня акта.', en: 'The removals of the period in which the suit was filed within seven calendar days of the day of the act.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { ground: 'art-77', petition: 'in-time' }, asOf: 'known' }]
  },
  {
    code: 'suits-in-time-share',
    words: { bg: 'Дял на исковете в срок', ru: 'Доля исков в срок', en: 'Share of suits in time' },
    definition: { bg: 'От отнеманията, след които се дължи иск: онези с иск в срок. Неподаденото остава в знаменателя.', ru: 'Из отобраний, после которых нужен иск: с иском в срок. Неподанное остаётся в знаменателе.', en: 'Of the removals after which a suit is due: those with a suit in time. What was not filed stays below.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['suits-in-time'] }, denominator: { figures: ['suits-due'] }, per: 100 }
  }
])
