// biome-ignore-all format: one code a line
/**
 * The official words of acts (`act.…`), entries (`entry.…`) and fields. A field is looked up as
 * `field.<act or entry>.<path>`, then `field.<path>`, then `field.<last step of the path>`.
 */
import type { PackSource } from '#domain/law/pack.ts'
import { commonTerms } from '../common/terms.ts'
import { assistanceTerms } from './assistance.ts'
import { serviceTerms } from './services.ts'
import { socialContractTerms } from './social-contracts.ts'

export const terms: PackSource['terms'] = {
  ...commonTerms,
  ...assistanceTerms,
  ...serviceTerms,
  ...socialContractTerms,
  'act.signal.contact': { bg: 'Обследване и други действия по проверката', ru: 'Обследование и другие действия по проверке', en: 'Examination and other steps of the check' },
  'act.signal.meet': { bg: 'Консилиум по сигнала', ru: 'Консилиум по сигналу', en: 'Consilium on the signal' },
  'act.case.open': { bg: 'Приемане за съпровождане', ru: 'Принятие на сопровождение', en: 'Accept for accompaniment' },
  'act.case.assign': { bg: 'Определяне на куратор', ru: 'Назначение куратора', en: 'Assign the curator' },
  'act.case.close': { bg: 'Закриване на съпровождането', ru: 'Завершение сопровождения', en: 'Close the accompaniment' },
  'act.case.meet': { bg: 'Консилиум или мрежова среща', ru: 'Консилиум или сетевая встреча', en: 'Consilium or network meeting' },
  'act.follow-up.record': { bg: 'Лист за последващо наблюдение', ru: 'Лист постмониторинга', en: 'Post-monitoring record' },
  'entry.signal.meeting': { bg: 'Консилиум по сигнала', ru: 'Консилиум по сигналу', en: 'Consilium on the signal' },
  'entry.case.opened': { bg: 'Прието за съпровождане', ru: 'Принято на сопровождение', en: 'Accepted for accompaniment' },
  'entry.case.assigned': { bg: 'Определен куратор', ru: 'Назначен куратор', en: 'Curator assigned' },
  'entry.case.closed': { bg: 'Съпровождането е закрито', ru: 'Сопровождение завершено', en: 'Accompaniment closed' },
  'entry.case.meeting': { bg: 'Консилиум или мрежова среща', ru: 'Консилиум или сетевая встреча', en: 'Consilium or network meeting' },
  'entry.follow-up.recorded': { bg: 'Последващо наблюдение', ru: 'Постмониторинг', en: 'Post-monitoring' },
  'act.rights.record': { bg: 'Решение за родителските права', ru: 'Решение о родительских правах', en: 'Judgment on parental rights' },
  'entry.rights.changed': { bg: 'Решение за родителските права', ru: 'Решение о родительских правах', en: 'Parental rights' },
  'field.parent': { bg: 'Родител', ru: 'Родитель', en: 'Parent' },
  'field.status': { bg: 'Положение', ru: 'Положение', en: 'Status' },
  'field.lead': { bg: 'Куратор', ru: 'Куратор', en: 'Curator' },
  'field.service': { bg: 'Организация', ru: 'Организация', en: 'Organisation' },
}
