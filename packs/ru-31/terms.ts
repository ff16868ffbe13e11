// biome-ignore-all format: one code a line
/**
 * The official words of acts (`act.…`), entries (`entry.…`) and fields. A field is looked up as
 * `field.<act or entry>.<path>`, then `field.<path>`, then `field.<last step of the path>`.
 */
import type { PackSource } from '#domain/law/pack.ts'
import { commonTerms } from '../common/terms.ts'
import { accompanimentTerms } from './accompaniment.ts'
import { assistanceTerms } from './assistance.ts'
import { sessionTerms } from './commission.ts'
import { guardianshipTerms } from './guardianship.ts'
import { modelTerms } from './models.ts'
import { rightsTerms } from './rights.ts'
import { serviceTerms } from './services.ts'
import { socialContractTerms } from './social-contracts.ts'

export const terms: PackSource['terms'] = {
  ...commonTerms,
  ...accompanimentTerms,
  ...rightsTerms,
  ...guardianshipTerms,
  ...assistanceTerms,
  ...serviceTerms,
  ...modelTerms,
  ...sessionTerms,
  ...socialContractTerms,
  'act.signal.contact': { bg: 'Обследване и други действия по проверката', ru: 'Обследование и другие действия по проверке', en: 'Examination and other steps of the check' },
  'act.signal.meet': { bg: 'Консилиум по сигнала', ru: 'Консилиум по сигналу', en: 'Consilium on the signal' },
  'act.case.open': { bg: 'Откриване на случай', ru: 'Открытие случая', en: 'Open a case' },
  'act.case.assign': { bg: 'Определяне на куратор', ru: 'Назначение куратора', en: 'Assign the curator' },
  'act.case.close': { bg: 'Закриване на случая', ru: 'Закрытие случая', en: 'Close the case' },
  'act.case.meet': { bg: 'Консилиум или мрежова среща', ru: 'Консилиум или сетевая встреча', en: 'Consilium or network meeting' },
  'act.follow-up.record': { bg: 'Лист за последващо наблюдение', ru: 'Лист постмониторинга', en: 'Post-monitoring record' },
  'entry.signal.meeting': { bg: 'Консилиум по сигнала', ru: 'Консилиум по сигналу', en: 'Consilium on the signal' },
  'entry.case.opened': { bg: 'Случаят е открит', ru: 'Случай открыт', en: 'Case opened' },
  'entry.case.assigned': { bg: 'Определен куратор', ru: 'Назначен куратор', en: 'Curator assigned' },
  'entry.case.closed': { bg: 'Случаят е закрит', ru: 'Случай закрыт', en: 'Case closed' },
  'entry.case.meeting': { bg: 'Консилиум или мрежова среща', ru: 'Консилиум или сетевая встреча', en: 'Consilium or network meeting' },
  'entry.follow-up.recorded': { bg: 'Последващо наблюдение', ru: 'Постмониторинг', en: 'Post-monitoring' },
  'act.rights.record': { bg: 'Решение за родителските права', ru: 'Решение о родительских правах', en: 'Judgment on parental rights' },
  'entry.rights.changed': { bg: 'Решение за родителските права', ru: 'Решение о родительских правах', en: 'Parental rights' },
  'field.parent': { bg: 'Родител', ru: 'Родитель', en: 'Parent' },
  'field.status': { bg: 'Положение', ru: 'Положение', en: 'Status' },
  'field.lead': { bg: 'Куратор', ru: 'Куратор', en: 'Curator' },
  'field.service': { bg: 'Организация', ru: 'Организация', en: 'Organisation' },
}
