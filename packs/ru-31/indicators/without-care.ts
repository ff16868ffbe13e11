// biome-ignore-all format: one field a line
/** Children left without care: how many of all children, where they live, and who goes home from a ward. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

const inFamilies = ['guardianship', 'preliminary', 'foster']

export const withoutCare: Indicators = chapter('without-care', { cuts: ['area', 'office'] }, [
  {
    code: 'without-care-share',
    words: { bg: 'Дял на децата сираци и без родителска грижа', ru: 'Доля детей-сирот и детей, оставшихся без попечения родителей', en: 'Share of orphans and children left without care' },
    definition: { bg: 'Деца на първичния отчет в края на деня от всички деца на 0–17 г. на същия ден. Осиновените не са на отчет и не се броят.', ru: 'Дети на первичном учёте на конец дня от всех детей 0–17 лет на тот же день. Усыновлённые на учёте не состоят и не считаются.', en: 'Children on the primary account at the end of the day, of all children aged 0–17 on the same day. Adopted children are not on the account and do not count.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 2,
    ratio: { numerator: { figures: ['without-care-children'] }, denominator: { series: 'population', age: { from: 0, to: 17 } }, per: 100 },
    cuts: ['area']
  },
  {
    code: 'family-forms-children',
    words: { bg: 'Деца под настойничество и в приемни семейства', ru: 'Дети под опекой и в приёмных семьях', en: 'Children with guardians and in foster families' },
    definition: { bg: 'Деца, които в края на деня живеят при настойник или попечител, предварителен настойник или в приемно семейство.', ru: 'Дети, которые на конец дня живут у опекуна или попечителя, предварительного опекуна или в приёмной семье.', en: 'Children who at the end of the day live with a guardian, a preliminary guardian or in a foster family.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { setting: inFamilies } }],
    cuts: ['setting', 'area', 'office', 'sex', 'ages', 'age', 'disability', 'territory']
  },
  {
    code: 'placed-children',
    words: { bg: 'Деца, настанени в семейства и организации', ru: 'Дети, устроенные в семьи и организации', en: 'Children placed in families and organisations' },
    definition: { bg: 'Деца, които в края на деня живеят при настойник или попечител, в приемно семейство или в организация за сираци. Отделението и болницата са за кратко и не се броят.', ru: 'Дети, которые на конец дня живут у опекуна или попечителя, в приёмной семье или в организации для детей-сирот. Стационарное отделение и больница – временные места и не считаются.', en: 'Children who at the end of the day live with a guardian, in a foster family or in an organisation for orphans. The ward and the hospital are for a short time and do not count.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { setting: [...inFamilies, 'organisation'] } }],
    cuts: ['setting', 'area', 'office', 'sex', 'ages', 'age', 'disability', 'territory']
  },
  {
    code: 'adopted-children',
    words: { bg: 'Осиновени деца', ru: 'Усыновлённые дети', en: 'Adopted children' },
    definition: { bg: 'Деца, чието осиновяване е в сила в края на деня и е записано тук.', ru: 'Дети, усыновление которых на конец дня в силе и записано здесь.', en: 'Children whose adoption is in force at the end of the day and is recorded here.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'adoption', measure: 'stock' }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'in-families-share',
    words: { bg: 'Дял на отглежданите в семейства, с осиновените', ru: 'Доля воспитывающихся в семьях, с учётом усыновлённых', en: 'Share raised in families, adopted counted' },
    definition: { bg: 'Деца при настойници и в приемни семейства заедно с осиновените, от всички деца, настанени в семейства и организации, заедно с осиновените: осиновените се броят и горе, и долу.', ru: 'Дети под опекой и в приёмных семьях вместе с усыновлёнными – от всех детей, устроенных в семьи и организации, вместе с усыновлёнными: усыновлённые считаются и в числителе, и в знаменателе.', en: 'Children with guardians and in foster families together with those adopted, of all children placed in families and organisations together with those adopted: the adopted count above and below.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['family-forms-children', 'adopted-children'] }, denominator: { figures: ['placed-children', 'adopted-children'] }, per: 100 },
    cuts: ['area', 'office']
  },
  {
    code: 'in-families-share-unadopted',
    words: { bg: 'Дял на отглежданите в семейства, без осиновените', ru: 'Доля воспитывающихся в семьях, без усыновлённых', en: 'Share raised in families, adopted not counted' },
    definition: { bg: 'Деца при настойници и в приемни семейства от всички деца, настанени в семейства и организации; осиновените не се броят нито горе, нито долу.', ru: 'Дети под опекой и в приёмных семьях от всех детей, устроенных в семьи и организации; усыновлённые не считаются ни в числителе, ни в знаменателе.', en: 'Children with guardians and in foster families, of all children placed in families and organisations; the adopted count neither above nor below.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    variantOf: 'in-families-share',
    ratio: { numerator: { figures: ['family-forms-children'] }, denominator: { figures: ['placed-children'] }, per: 100 },
    cuts: ['area', 'office']
  },
  {
    code: 'ward-left',
    words: { bg: 'Деца, напуснали стационарното отделение', ru: 'Дети, выбывшие из стационарного отделения', en: 'Children who left the residential ward' },
    definition: { bg: 'Престои в стационарно отделение, приключили през периода, с каквато и причина.', ru: 'Пребывания в стационарном отделении, окончившиеся за период, по любой причине.', en: 'Stays in a residential ward that ended in the period, for whatever reason.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'out', where: { setting: 'ward' }, crossing: true }],
    cuts: ['area', 'office', 'sex', 'ages', 'age']
  },
  {
    code: 'ward-returned',
    words: { bg: 'Деца, върнати от отделението при родителите', ru: 'Дети, возвращённые из отделения родителям', en: 'Children who went from the ward to their parents' },
    definition: { bg: 'Престои в стационарно отделение, приключили през периода с връщане при родителите или защото родителите са взели детето след временен престой.', ru: 'Пребывания в стационарном отделении, окончившиеся за период возвращением родителям или тем, что родители забрали ребёнка после временного пребывания.', en: 'Stays in a residential ward that ended in the period with the return to the parents, or because the parents took the child after a temporary stay.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'out', where: { setting: 'ward' }, other: { beyond: ['returned-parents', 'stay-over'] } }],
    cuts: ['area', 'office', 'sex', 'ages', 'age']
  },
  {
    code: 'return-share',
    words: { bg: 'Дял на върналите се в биологичното семейство', ru: 'Доля вернувшихся в биологические семьи', en: 'Share of those who return to the biological family' },
    definition: { bg: 'От всички деца, напуснали стационарното отделение през периода: онези, които са се върнали при родителите. Документът не дава знаменател; това е един от трите възможни.', ru: 'Из всех детей, выбывших за период из стационарного отделения: те, кто вернулся к родителям. Знаменателя в документе нет; это один из трёх возможных.', en: 'Of all children who left the residential ward in the period: those who went to their parents. The document gives no denominator; this is one of three possible ones.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['ward-returned'] }, denominator: { figures: ['ward-left'] }, per: 100 },
    cuts: ['area', 'office']
  }
])
