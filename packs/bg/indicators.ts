// biome-ignore-all format: one field a line
/** The published figures as definitions over the ledger. */
import type { PackSource } from '#domain/law/pack.ts'

export const indicators: PackSource['indicators'] = [
  {
    code: 'kin-stock',
    version: 1,
    words: { bg: 'Деца при роднини и близки', ru: 'Дети у родственников и близких', en: 'Children with relatives and close persons' },
    definition: { bg: 'Деца, настанени при роднини и близки, в края на деня.', ru: 'Дети, размещённые у родственников и близких, на конец дня.', en: 'Children placed with relatives and close persons at the end of the day.' },
    unit: 'child',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { setting: 'kin' } }],
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'foster-stock',
    version: 1,
    words: { bg: 'Деца в приемни семейства', ru: 'Дети в приёмных семьях', en: 'Children in foster families' },
    definition: { bg: 'Деца, настанени в приемни семейства, в края на деня.', ru: 'Дети, размещённые в приёмных семьях, на конец дня.', en: 'Children placed in foster families at the end of the day.' },
    unit: 'child',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { setting: 'foster' } }],
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'residential-stock',
    version: 1,
    words: { bg: 'Заети места в резидентна грижа', ru: 'Занятые места в стационарных службах', en: 'Residential places taken' },
    definition: { bg: 'Заети места в ЦНСТ, кризисни центрове и преходни жилища в края на деня; заемат ги и младежи над 18 години.', ru: 'Занятые места в центрах семейного типа, кризисных центрах и переходном жилье на конец дня; их занимают и молодые люди старше 18 лет.', en: 'Places taken in family-type centres, crisis centres and transitional homes at the end of the day; young people over 18 are among them.' },
    unit: 'place',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { setting: 'residential', serviceKind: ['cnst', 'crisis-centre', 'transitional'] } }],
    source: 'Опора: престои и случаи по записите на дирекциите',
    excludes: { bg: 'Без звената „Майка и бебе“ и приютите.', ru: 'Без отделений «Мать и дитя» и приютов.', en: 'Without mother-and-baby units and shelters.' }
  },
  {
    code: 'cnst-stock',
    version: 1,
    words: { bg: 'Заети места в ЦНСТ', ru: 'Занятые места в центрах семейного типа', en: 'Places taken in family-type centres' },
    definition: { bg: 'Заети места в центрове за настаняване от семеен тип в края на деня.', ru: 'Занятые места в центрах семейного типа на конец дня.', en: 'Places taken in family-type placement centres at the end of the day.' },
    unit: 'place',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { serviceKind: 'cnst' } }],
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'crisis-stock',
    version: 1,
    words: { bg: 'Заети места в кризисни центрове', ru: 'Занятые места в кризисных центрах', en: 'Places taken in crisis centres' },
    definition: { bg: 'Заети места в кризисни центрове в края на деня.', ru: 'Занятые места в кризисных центрах на конец дня.', en: 'Places taken in crisis centres at the end of the day.' },
    unit: 'place',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { serviceKind: 'crisis-centre' } }],
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'transitional-stock',
    version: 1,
    words: { bg: 'Заети места в преходни жилища', ru: 'Занятые места в переходном жилье', en: 'Places taken in transitional homes' },
    definition: { bg: 'Заети места в преходни жилища в края на деня.', ru: 'Занятые места в переходном жилье на конец дня.', en: 'Places taken in transitional homes at the end of the day.' },
    unit: 'place',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { serviceKind: 'transitional' } }],
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'prevention-opened',
    version: 1,
    words: { bg: 'Нови случаи по превенция на изоставянето', ru: 'Новые случаи предотвращения оставления', en: 'New cases of prevention of abandonment' },
    definition: { bg: 'Случаи по превенция, по които е открита работа през периода.', ru: 'Случаи предотвращения, открытые за период.', en: 'Cases of prevention opened in the period.' },
    unit: 'case',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'in', where: { type: 'prevention' }, how: ['opened'] }],
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'prevention-closed',
    version: 1,
    words: { bg: 'Приключени случаи по превенция', ru: 'Завершённые случаи предотвращения', en: 'Closed cases of prevention' },
    definition: { bg: 'Случаи по превенция, закрити през периода, с какъвто и да е резултат; част от тях са открити в предишни години.', ru: 'Случаи предотвращения, закрытые за период с любым исходом; часть открыта в прежние годы.', en: 'Cases of prevention closed in the period with any outcome; some were opened in earlier years.' },
    unit: 'case',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'prevention' }, other: { beyond: 'closed' } }],
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'prevention-successful',
    version: 1,
    words: { bg: 'Успешно приключени случаи по превенция', ru: 'Успешно завершённые случаи предотвращения', en: 'Cases of prevention closed as successful' },
    definition: { bg: 'Случаи по превенция, закрити през периода, в които детето е останало в семейството.', ru: 'Случаи предотвращения, закрытые за период, где ребёнок остался в семье.', en: 'Cases of prevention closed in the period in which the child stayed with the family.' },
    unit: 'case',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'prevention' }, other: { beyond: 'closed', outcome: 'successful' } }],
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'prevented',
    version: 1,
    words: { bg: 'Деца с предотвратено изоставяне', ru: 'Дети, чьё оставление предотвращено', en: 'Children whose abandonment was prevented' },
    definition: { bg: 'Деца, чийто случай по превенция е закрит през периода като успешен: детето е останало да живее в своето семейство. Броят се случаи: случай за цялото семейство се брои веднъж, дете с два успешни случая през периода – два пъти.', ru: 'Дети, чей случай предотвращения закрыт за период как успешный: ребёнок остался жить в своей семье. Считаются случаи: случай всей семьи – один раз, ребёнок с двумя успешными случаями за период – дважды.', en: 'Children whose case of prevention was closed in the period as successful: the child stayed with its own family. Cases are counted: that of a whole family once, a child with two successful cases in the period twice.' },
    unit: 'child',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'prevention' }, other: { beyond: 'closed', outcome: 'successful' } }],
    source: 'Опора: престои и случаи по записите на дирекциите',
    excludes: { bg: 'случаите, по които в края на периода още се работи.', ru: 'случаи, которые в конце периода ещё в работе.', en: 'cases still open at the end of the period.' }
  },
  {
    code: 'kin-placed',
    version: 1,
    words: { bg: 'Деца, настанени при роднини и близки през периода', ru: 'Дети, размещённые у родственников и близких за период', en: 'Children placed with relatives and close persons in the period' },
    definition: { bg: 'Настанявания при роднини и близки, чийто първи ден е през периода: от собственото семейство или от друго място извън него. Дете, преместено при друг близък, се брои отново.', ru: 'Размещения у родственников и близких, первый день которых приходится на период: из собственной семьи или из другого места вне её. Ребёнок, перемещённый к другому близкому, считается снова.', en: 'Stays with relatives and close persons whose first day is in the period: from the own family or from elsewhere in care. A child moved to another relative counts again.' },
    unit: 'child',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'in', where: { setting: 'kin' }, how: ['entered', 'moved'] }],
    source: 'Опора: престои и случаи по записите на дирекциите',
    excludes: { bg: 'настаняванията, които само продължават при същия близък с нова заповед или са поети от друга дирекция.', ru: 'размещения, которые лишь продолжаются у того же близкого по новому приказу или приняты другой дирекцией.', en: 'stays that only go on with the same relative under a new order or were taken over by another office.' }
  },
  {
    code: 'reintegration-worked',
    version: 1,
    words: { bg: 'Случаи по реинтеграция в работа', ru: 'Случаи реинтеграции в работе', en: 'Cases of reintegration worked on' },
    definition: { bg: 'Случаи по реинтеграция, които са били открити в началото на периода или са открити през него. Всеки случай се брои веднъж, и когато е преминал към друга дирекция или е възобновен.', ru: 'Случаи реинтеграции, открытые на начало периода или открытые за период. Каждый случай считается один раз, даже если он перешёл в другую дирекцию или возобновлён.', en: 'Cases of reintegration that were open at the start of the period or opened in it. Each case counts once, even if it went to another office or was opened again.' },
    unit: 'case',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'worked', where: { type: 'reintegration' } }],
    source: 'Опора: престои и случаи по записите на дирекциите',
    excludes: { bg: 'работата по връщане на дете, за която не е открит случай по реинтеграция.', ru: 'работу по возвращению ребёнка, для которой не открыт случай реинтеграции.', en: 'work towards a return for which no case of reintegration was opened.' }
  },
  {
    code: 'reintegration-returned',
    version: 1,
    words: { bg: 'Случаи по реинтеграция, в които детето се е върнало', ru: 'Случаи реинтеграции, в которых ребёнок вернулся', en: 'Cases of reintegration in which the child returned' },
    definition: { bg: 'Случаи по реинтеграция, закрити през периода с резултат „детето е реинтегрирано“: детето вече не живее извън семейството и случаят е закрит, защото се е върнало при родителите си. Брои се по деня на закриването; наблюдението след това върви в случая по закрила.', ru: 'Случаи реинтеграции, закрытые за период с исходом «ребёнок реинтегрирован»: ребёнок больше не живёт вне семьи, и случай закрыт, потому что он вернулся к родителям. Считается по дню закрытия; наблюдение после этого идёт в случае защиты.', en: 'Cases of reintegration closed in the period with the outcome "the child is reintegrated": the child no longer lives outside the family and the case was closed because it returned to its parents. Counted by the day of closing; the follow-up after it goes on in the case of protection.' },
    unit: 'case',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'reintegration' }, other: { beyond: 'closed', outcome: 'reintegrated' } }],
    source: 'Опора: престои и случаи по записите на дирекциите',
    excludes: { bg: 'децата, които са се върнали без случай по реинтеграция, и случаите, които в края на периода още не са закрити.', ru: 'детей, вернувшихся без случая реинтеграции, и случаи, ещё не закрытые в конце периода.', en: 'children who returned without a case of reintegration, and cases not yet closed at the end of the period.' }
  },
  {
    code: 'adopted',
    version: 1,
    words: { bg: 'Осиновени деца, настанени извън семейството', ru: 'Усыновлённые дети, размещённые вне семьи', en: 'Adopted children who had been placed outside the family' },
    definition: { bg: 'Деца, чието настаняване извън семейството е приключило през периода, защото осиновяването е влязло в сила; по деня на влизане в сила.', ru: 'Дети, чьё размещение вне семьи завершилось за период, потому что усыновление вступило в силу; по дню вступления в силу.', en: 'Children whose stay outside the family ended in the period because the adoption came into force; by the day in force.' },
    unit: 'child',
    scope: { bg: 'Цялата страна.', ru: 'Вся страна.', en: 'The whole country.' },
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'out', other: { beyond: 'adopted' } }],
    source: 'Опора: престои и случаи по записите на дирекциите'
  }
]
