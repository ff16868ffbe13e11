// biome-ignore-all format: one field a line
/** The catalogue of indicators in its chapters: definitions over the ledger, none of them a number. */
import type { PackSource } from '#domain/law/pack.ts'
import { accompaniment } from './accompaniment.ts'
import { assistance } from './assistance.ts'
import { commission } from './commission.ts'
import { contacts } from './contacts.ts'
import { form103 } from './form-103.ts'
import { hardSituation } from './hard-situation.ts'
import { models } from './models.ts'
import { careOutcomes } from './outcomes.ts'
import { registers } from './registers.ts'
import { rights } from './rights.ts'
import { signals } from './signals.ts'
import { socialContracts } from './social-contracts.ts'
import { withoutCare } from './without-care.ts'

export const indicators: PackSource['indicators'] = [...registers, ...hardSituation, ...accompaniment, ...contacts, ...signals, ...assistance, ...commission, ...rights, ...withoutCare, ...careOutcomes, ...form103, ...socialContracts, ...models]

export const chapters: PackSource['chapters'] = [
  { code: 'registers', words: { bg: 'Семейства на отчет', ru: 'Семьи на учёте', en: 'Families on registers' } },
  { code: 'accompaniment', words: { bg: 'Съпровождане', ru: 'Сопровождение', en: 'Accompaniment' } },
  { code: 'signals', words: { bg: 'Сигнали', ru: 'Сигналы', en: 'Signals' } },
  { code: 'assistance', words: { bg: 'Съдействие от организации', ru: 'Содействие организаций', en: 'Assistance of agencies' } },
  { code: 'commission', words: { bg: 'Комисия за непълнолетни', ru: 'Комиссия по делам несовершеннолетних', en: 'Commission on minors' } },
  { code: 'rights', words: { bg: 'Родителски права', ru: 'Родительские права', en: 'Parental rights' } },
  { code: 'without-care', words: { bg: 'Деца без родителска грижа', ru: 'Дети, оставшиеся без попечения', en: 'Children without care' } },
  { code: 'form-103', words: { bg: 'Форма 103-РИК', ru: 'Форма 103-РИК', en: 'Form 103-RIK' } },
  { code: 'social-contracts', words: { bg: 'Социални договори', ru: 'Социальные контракты', en: 'Social contracts' } },
  { code: 'models', words: { bg: 'Моделна програма и центрове', ru: 'Модельная программа и центры', en: 'Model programme and centres' } }
]
