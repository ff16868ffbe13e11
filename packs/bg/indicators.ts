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
    measure: 'stock',
    account: { ledger: 'care', setting: 'kin' },
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'foster-stock',
    version: 1,
    words: { bg: 'Деца в приемни семейства', ru: 'Дети в приёмных семьях', en: 'Children in foster families' },
    definition: { bg: 'Деца, настанени в приемни семейства, в края на деня.', ru: 'Дети, размещённые в приёмных семьях, на конец дня.', en: 'Children placed in foster families at the end of the day.' },
    unit: 'child',
    measure: 'stock',
    account: { ledger: 'care', setting: 'foster' },
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'residential-stock',
    version: 1,
    words: { bg: 'Заети места в резидентна грижа', ru: 'Занятые места в стационарных службах', en: 'Residential places taken' },
    definition: { bg: 'Заети места в ЦНСТ, кризисни центрове и преходни жилища в края на деня; заемат ги и младежи над 18 години.', ru: 'Занятые места в центрах семейного типа, кризисных центрах и переходном жилье на конец дня; их занимают и молодые люди старше 18 лет.', en: 'Places taken in family-type centres, crisis centres and transitional homes at the end of the day; young people over 18 are among them.' },
    unit: 'place',
    measure: 'stock',
    account: { ledger: 'care', setting: 'residential', serviceKind: ['cnst', 'crisis-centre', 'transitional'] },
    source: 'Опора: престои и случаи по записите на дирекциите',
    excludes: { bg: 'Без звената „Майка и бебе“ и приютите.', ru: 'Без отделений «Мать и дитя» и приютов.', en: 'Without mother-and-baby units and shelters.' }
  },
  {
    code: 'cnst-stock',
    version: 1,
    words: { bg: 'Заети места в ЦНСТ', ru: 'Занятые места в центрах семейного типа', en: 'Places taken in family-type centres' },
    definition: { bg: 'Заети места в центрове за настаняване от семеен тип в края на деня.', ru: 'Занятые места в центрах семейного типа на конец дня.', en: 'Places taken in family-type placement centres at the end of the day.' },
    unit: 'place',
    measure: 'stock',
    account: { ledger: 'care', serviceKind: 'cnst' },
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'crisis-stock',
    version: 1,
    words: { bg: 'Заети места в кризисни центрове', ru: 'Занятые места в кризисных центрах', en: 'Places taken in crisis centres' },
    definition: { bg: 'Заети места в кризисни центрове в края на деня.', ru: 'Занятые места в кризисных центрах на конец дня.', en: 'Places taken in crisis centres at the end of the day.' },
    unit: 'place',
    measure: 'stock',
    account: { ledger: 'care', serviceKind: 'crisis-centre' },
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'transitional-stock',
    version: 1,
    words: { bg: 'Заети места в преходни жилища', ru: 'Занятые места в переходном жилье', en: 'Places taken in transitional homes' },
    definition: { bg: 'Заети места в преходни жилища в края на деня.', ru: 'Занятые места в переходном жилье на конец дня.', en: 'Places taken in transitional homes at the end of the day.' },
    unit: 'place',
    measure: 'stock',
    account: { ledger: 'care', serviceKind: 'transitional' },
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'prevention-opened',
    version: 1,
    words: { bg: 'Нови случаи по превенция на изоставянето', ru: 'Новые случаи предотвращения оставления', en: 'New cases of prevention of abandonment' },
    definition: { bg: 'Случаи по превенция, по които е открита работа през периода.', ru: 'Случаи предотвращения, открытые за период.', en: 'Cases of prevention opened in the period.' },
    unit: 'case',
    measure: 'in',
    account: { ledger: 'case', type: 'prevention', via: 'opened' },
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'prevention-closed',
    version: 1,
    words: { bg: 'Приключени случаи по превенция', ru: 'Завершённые случаи предотвращения', en: 'Closed cases of prevention' },
    definition: { bg: 'Случаи по превенция, закрити през периода, с какъвто и да е резултат; част от тях са открити в предишни години.', ru: 'Случаи предотвращения, закрытые за период с любым исходом; часть открыта в прежние годы.', en: 'Cases of prevention closed in the period with any outcome; some were opened in earlier years.' },
    unit: 'case',
    measure: 'out',
    account: { ledger: 'case', type: 'prevention', exit: 'closed' },
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'prevention-successful',
    version: 1,
    words: { bg: 'Успешно приключени случаи по превенция', ru: 'Успешно завершённые случаи предотвращения', en: 'Cases of prevention closed as successful' },
    definition: { bg: 'Случаи по превенция, закрити през периода, в които детето е останало в семейството.', ru: 'Случаи предотвращения, закрытые за период, где ребёнок остался в семье.', en: 'Cases of prevention closed in the period in which the child stayed with the family.' },
    unit: 'case',
    measure: 'out',
    account: { ledger: 'case', type: 'prevention', outcome: 'successful' },
    source: 'Опора: престои и случаи по записите на дирекциите'
  },
  {
    code: 'adopted',
    version: 1,
    words: { bg: 'Осиновени деца, настанени извън семейството', ru: 'Усыновлённые дети, размещённые вне семьи', en: 'Adopted children who had been placed outside the family' },
    definition: { bg: 'Деца, чието настаняване извън семейството е приключило през периода, защото осиновяването е влязло в сила; по деня на влизане в сила.', ru: 'Дети, чьё размещение вне семьи завершилось за период, потому что усыновление вступило в силу; по дню вступления в силу.', en: 'Children whose stay outside the family ended in the period because the adoption came into force; by the day in force.' },
    unit: 'child',
    measure: 'out',
    account: { ledger: 'care', end: 'adopted' },
    source: 'Опора: престои и случаи по записите на дирекциите'
  }
]
