// biome-ignore-all format: one role a line
/** Who works with the system: whose files each reads, and what else it may. */
import type { PackSource } from '#domain/law/pack.ts'

export const roles: PackSource['roles'] = {
  intake: { words: { bg: 'приемащ сигнали', ru: 'приём сигналов', en: 'intake of signals' }, reach: 'office', rights: ['search', 'reporter'] },
  worker: { words: { bg: 'социален работник', ru: 'социальный работник', en: 'social worker' }, reach: 'office', rights: ['search', 'places'] },
  head: { words: { bg: 'началник отдел „Закрила на детето“', ru: 'начальник отдела защиты ребёнка', en: 'head of the child protection department' }, reach: 'office', rights: ['senders', 'search', 'team', 'staff', 'reporter', 'figures', 'places'] },
  director: { words: { bg: 'директор на дирекция „Социално подпомагане“', ru: 'директор дирекции социальной помощи', en: 'director of the Social Assistance Directorate' }, reach: 'office', rights: ['senders', 'search', 'sealed', 'team', 'staff', 'reporter', 'figures', 'places'] },
  duty: { words: { bg: 'дежурен социален работник', ru: 'дежурный социальный работник', en: 'social worker on duty' }, reach: 'office', rights: ['search', 'reporter'] },
  liaison: { words: { bg: 'юрист за връзка със съда', ru: 'юрист по связи с судом', en: 'court liaison' }, reach: 'office', rights: ['search'] },
  services: { words: { bg: 'ръководител на социални услуги', ru: 'руководитель социальных служб', en: 'service manager' }, reach: 'none', rights: ['places'] },
  regional: { words: { bg: 'експерт в регионална дирекция', ru: 'эксперт региональной дирекции', en: 'expert of the regional directorate' }, reach: 'region', rights: ['search', 'team', 'figures', 'places'] },
  adoption: { words: { bg: 'експерт по осиновяване в регионална дирекция', ru: 'эксперт по усыновлению региональной дирекции', en: 'adoption expert of the regional directorate' }, reach: 'region', rights: ['search', 'sealed'] },
  analyst: { words: { bg: 'анализатор в АСП', ru: 'аналитик агентства', en: 'analyst of the Agency' }, reach: 'none', rights: ['figures', 'cells'] },
  publisher: { words: { bg: 'одобряващ публикациите', ru: 'утверждающий публикации', en: 'approver of releases' }, reach: 'none', rights: ['figures'] },
  inspector: { words: { bg: 'инспектор', ru: 'инспектор', en: 'inspector' }, reach: 'all', rights: ['search', 'team', 'figures', 'places', 'audit'] },
  administrator: { words: { bg: 'администратор без достъп до съдържание', ru: 'администратор без доступа к содержанию', en: 'administrator without access to content' }, reach: 'none', rights: ['accounts'] }
}
