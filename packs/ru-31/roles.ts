// biome-ignore-all format: one role a line
/** Who works with the system: whose files each reads, and what else it may. */
import type { PackSource } from '#domain/law/pack.ts'

export const roles: PackSource['roles'] = {
  intake: { words: { bg: 'диспечер на сигналите', ru: 'диспетчер сигналов', en: 'signal dispatcher' }, reach: 'office', rights: ['search', 'reporter', 'dispatch'] },
  worker: { words: { bg: 'куратор на случая', ru: 'куратор случая', en: 'case curator' }, reach: 'office', rights: ['search', 'places'] },
  head: { words: { bg: 'завеждащ отделение', ru: 'заведующий отделением', en: 'head of section' }, reach: 'office', rights: ['search', 'team', 'staff', 'reporter', 'figures', 'journal', 'places'] },
  director: { words: { bg: 'директор на център „Семья“', ru: 'директор центра «Семья»', en: 'director of the Family centre' }, reach: 'office', rights: ['search', 'team', 'staff', 'reporter', 'figures', 'journal', 'places'] },
  commission: { words: { bg: 'секретар на комисията за непълнолетни', ru: 'секретарь КДН и ЗП', en: 'secretary of the commission on minors' }, reach: 'office', rights: ['search', 'figures'] },
  guardianship: { words: { bg: 'специалист на органа за настойничество', ru: 'специалист органа опеки', en: 'specialist of the guardianship authority' }, reach: 'office', rights: ['search', 'places'] },
  services: { words: { bg: 'специалист по мрежата от служби', ru: 'специалист по сети учреждений', en: 'network specialist' }, reach: 'none', rights: ['places'] },
  agency: { words: { bg: 'изпълнител в организацията', ru: 'исполнитель организации', en: 'person of the agency' }, reach: 'none', rights: ['desk'] },
  adoption: { words: { bg: 'специалист на областната банка данни (осиновяване)', ru: 'специалист регионального банка данных (усыновление)', en: 'specialist of the regional data bank (adoption)' }, reach: 'region', rights: ['search', 'sealed'] },
  coordinator: { words: { bg: 'координатор в министерството', ru: 'координатор министерства', en: 'coordinator at the ministry' }, reach: 'region', rights: ['search', 'team', 'figures', 'journal', 'places'] },
  analyst: { words: { bg: 'анализатор', ru: 'аналитик', en: 'analyst' }, reach: 'none', rights: ['figures', 'cells'] },
  publisher: { words: { bg: 'одобряващ публикациите', ru: 'утверждающий публикации', en: 'approver of releases' }, reach: 'none', rights: ['figures'] },
  inspector: { words: { bg: 'инспектор', ru: 'инспектор', en: 'inspector' }, reach: 'all', rights: ['search', 'team', 'figures', 'audit', 'places'] },
  administrator: { words: { bg: 'администратор без достъп до съдържание', ru: 'администратор без доступа к содержанию', en: 'administrator without access to content' }, reach: 'none', rights: ['accounts'] }
}
