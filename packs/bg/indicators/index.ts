// biome-ignore-all format: one chapter a line
/** The catalogue of indicators in its chapters: definitions over the ledger, none of them a number. */
import type { PackSource } from '#domain/law/pack.ts'
import { adoption } from './adoption.ts'
import { care } from './care.ts'
import { cases, violence, workload } from './cases.ts'
import { orders } from './orders.ts'
import { prevention, reintegration } from './prevention.ts'
import { foster, institutions, services } from './services.ts'
import { signals } from './signals.ts'
import { terms } from './terms.ts'
import { transmonee } from './transmonee.ts'

export const indicators: PackSource['indicators'] = [
  ...care,
  ...prevention,
  ...reintegration,
  ...orders,
  ...signals,
  ...cases,
  ...violence,
  ...foster,
  ...adoption,
  ...services,
  ...institutions,
  ...workload,
  ...terms,
  ...transmonee
]

export const chapters: PackSource['chapters'] = [
  { code: 'care', words: { bg: 'Деца извън семейството', ru: 'Дети вне семьи', en: 'Children outside their family' } },
  { code: 'prevention', words: { bg: 'Превенция на изоставянето', ru: 'Предотвращение оставления', en: 'Prevention of abandonment' } },
  { code: 'reintegration', words: { bg: 'Реинтеграция', ru: 'Реинтеграция', en: 'Reintegration' } },
  { code: 'orders', words: { bg: 'Заповеди и съд', ru: 'Приказы и суд', en: 'Orders and courts' } },
  { code: 'signals', words: { bg: 'Сигнали', ru: 'Сигналы', en: 'Signals' } },
  { code: 'cases', words: { bg: 'Случаи', ru: 'Случаи', en: 'Cases' } },
  { code: 'violence', words: { bg: 'Насилие над деца', ru: 'Насилие над детьми', en: 'Violence against children' } },
  { code: 'foster', words: { bg: 'Приемни семейства', ru: 'Приёмные семьи', en: 'Foster families' } },
  { code: 'adoption', words: { bg: 'Осиновяване и родителски права', ru: 'Усыновление и родительские права', en: 'Adoption and parental rights' } },
  { code: 'services', words: { bg: 'Социални услуги', ru: 'Социальные службы', en: 'Social services' } },
  { code: 'institutions', words: { bg: 'Специализирани институции', ru: 'Специализированные учреждения', en: 'Specialised institutions' } },
  { code: 'workload', words: { bg: 'Натовареност', ru: 'Нагрузка', en: 'Workload' } },
  { code: 'transmonee', words: { bg: 'Показатели на TransMonEE (УНИЦЕФ)', ru: 'Показатели TransMonEE (ЮНИСЕФ)', en: 'TransMonEE indicators (UNICEF)' } }
]
