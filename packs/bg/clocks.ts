// biome-ignore-all format: one trigger list a line
/**
 * The deadlines. Amounts and articles are not checked by a lawyer; the start 2000-01-01 only means that the true one is
 * not known. A term in days or months that ends on a day of rest ends on the next working day, hours run on.
 */
import type { PackSource } from '#domain/law/pack.ts'

const violence = ['violence-physical', 'violence-psychological', 'violence-sexual', 'violence-witnessed', 'exploitation', 'trafficking']
const notPolice = [
  'child', 'parent', 'relative', 'citizen', 'anonymous', 'helpline', 'school', 'kindergarten', 'maternity-ward', 'hospital', 'doctor', 'prosecutor', 'court', 'municipality', 'child-agency', 'provider', 'other-office', 'consulate'
]

const notEmergency = ['phone', 'letter', 'email', 'in-person', 'helpline', 'electronic']

export const clocks: PackSource['clocks'] = [
  {
    code: 'CHK24',
    words: { bg: 'Проверка при насилие или опасност', ru: 'Проверка при насилии или опасности', en: 'Check when there is violence or danger' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'signal.registered', where: { urgency: 'urgent' } }],
    whileRunning: 'second',
    stops: [{ on: 'signal.concluded' }],
    voids: [{ on: 'signal.joined' }],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 24 }, shift: 'none', basis: 'ППЗЗД чл. 10; ЗЗД чл. 36г', certainty: 'medium', verified: false }]
  },
  {
    code: 'CHK10',
    words: { bg: 'Проверка на обикновен сигнал', ru: 'Проверка обычного сигнала', en: 'Check of an ordinary signal' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'signal.registered', where: { urgency: 'ordinary' } }],
    whileRunning: 'second',
    stops: [{ on: 'signal.concluded' }],
    voids: [{ on: 'signal.joined' }],
    norms: [{ from: '2000-01-01', to: null, term: { days: 10 }, shift: 'next-working-day', basis: 'ППЗЗД чл. 10', certainty: 'medium', verified: false }]
  },
  {
    code: 'MAT24',
    words: { bg: 'Реакция в родилно отделение', ru: 'Реагирование в родильном отделении', en: 'Response at the maternity ward' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'signal.registered', where: { source: 'maternity-ward' } }],
    whileRunning: 'second',
    stops: [{ on: 'signal.contact' }, { on: 'signal.concluded' }],
    voids: [{ on: 'signal.joined' }],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 24 }, shift: 'none', basis: 'Наредба за превенция на изоставянето (изм. ДВ 37/2019)', certainty: 'low', verified: false }]
  },
  // In the child's stream from the police protection until the department is told, in the signal's from any other word of
  // violence until the partners are alerted. When it comes from the police or through 112, they know already.
  {
    code: 'COORD1',
    words: { bg: 'Уведомяване на партньорите', ru: 'Оповещение партнёров', en: 'Alert to the partners' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'protection.began' }, { on: 'signal.registered', where: { kinds: violence, source: notPolice, channel: notEmergency } }],
    whileRunning: 'second',
    stops: [{ on: 'person.engaged' }, { on: 'partners.alerted' }],
    voids: [{ on: 'signal.joined' }],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 1 }, shift: 'none', basis: 'Споразумение за координационния механизъм от 2010 г.; ЗЗД чл. 36г', certainty: 'found', verified: false }]
  },
  {
    code: 'MDT24',
    words: { bg: 'Първа среща на мултидисциплинарния екип', ru: 'Первая встреча мультидисциплинарной команды', en: 'First meeting of the multidisciplinary team' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'signal.registered', where: { kinds: violence, urgency: 'urgent' } }],
    whileRunning: 'second',
    stops: [{ on: 'signal.meeting', where: { kind: 'multidisciplinary' } }],
    voids: [{ on: 'signal.joined' }, { on: 'signal.concluded', where: { result: ['no-risk', 'forwarded', 'duplicate', 'not-found', 'false-report'] } }],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 24 }, shift: 'none', basis: 'ЗЗД чл. 36г–36е', certainty: 'medium', verified: false }]
  },
  {
    code: 'ASSESS',
    words: { bg: 'Оценка на случая', ru: 'Оценка случая', en: 'Assessment of the case' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'case.opened', where: { type: ['protection', 'prevention'] } }],
    whileRunning: 'second',
    stops: [{ on: 'assessment.recorded' }],
    voids: [{ on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { days: 28 }, shift: 'next-working-day', basis: 'ППЗЗД чл. 16', certainty: 'low', verified: false }]
  },
  {
    code: 'REV6',
    words: { bg: 'Преглед на плана или настаняването', ru: 'Пересмотр плана или размещения', en: 'Review of the plan or placement' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'plan.adopted', where: { plan: ['action', 'leaving-care', 'exit'] } }, { on: 'judgment.in-force', where: { outcome: ['confirms', 'changes'] } }, { on: 'plan.reviewed' }],
    whileRunning: 'ignore',
    stops: [{ on: 'plan.reviewed' }],
    voids: [{ on: 'case.closed' }, { on: 'placement.ended' }, { on: 'petition.filed', where: { kind: ['change', 'end'] } }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 6 }, shift: 'next-working-day', basis: 'ППЗЗД чл. 16а; НПС чл. 3, ал. 6', certainty: 'medium', verified: false }]
  },
  {
    code: 'COURT',
    words: { bg: 'Искане до районния съд', ru: 'Обращение в районный суд', en: 'Petition to the district court' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'placement.ordered' }],
    whileRunning: 'second',
    stops: [{ on: 'petition.filed', where: { kind: ['placement', 'change', 'extend'] } }],
    voids: [{ on: 'placement.ended' }, { on: 'case.closed' }],
    pairedBy: 'order',
    norms: [{ from: '2000-01-01', to: null, term: { months: 1 }, shift: 'next-working-day', basis: 'ЗЗД чл. 27, ал. 2', certainty: 'high', verified: false }]
  },
  {
    code: 'RSDEC',
    words: { bg: 'Решение на районния съд', ru: 'Решение районного суда', en: 'Judgment of the district court' },
    whose: 'court',
    kind: 'instructive',
    starts: [{ on: 'petition.filed', where: { court: 'district', kind: ['placement', 'change', 'extend', 'end'] } }],
    whileRunning: 'second',
    stops: [{ on: 'judgment.given', where: { court: 'district' } }],
    voids: [{ on: 'placement.ended' }, { on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 1 }, shift: 'next-working-day', basis: 'ЗЗД чл. 28', certainty: 'medium', verified: false }]
  },
  {
    code: 'APP7',
    words: { bg: 'Обжалване на решението', ru: 'Обжалование решения', en: 'Appeal of the judgment' },
    whose: 'party',
    kind: 'term',
    starts: [{ on: 'judgment.given', where: { court: 'district' } }],
    whileRunning: 'second',
    stops: [{ on: 'judgment.in-force' }, { on: 'appeal.filed', where: { court: 'regional' } }],
    voids: [{ on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { days: 7 }, shift: 'next-working-day', basis: 'ЗЗД чл. 28, ал. 6', certainty: 'medium', verified: false }]
  },
  // The day that the court itself set; a judgment without one (until the child is of age) starts no clock. A new order
  // replaces the placement whose end it is.
  {
    code: 'PLACE12',
    words: { bg: 'Срок на настаняването по решението', ru: 'Срок размещения по решению', en: 'Term of the placement set by the court' },
    whose: 'office',
    kind: 'hard-limit',
    starts: [{ on: 'judgment.given', where: { outcome: ['confirms', 'changes'] } }],
    whileRunning: 'second',
    stops: [{ on: 'judgment.given', where: { outcome: ['confirms', 'changes'] } }],
    voids: [{ on: 'placement.ended' }, { on: 'placement.ordered' }, { on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { date: 'until' }, shift: 'none', basis: 'ЗЗД чл. 28', certainty: 'found', verified: false }]
  },
  {
    code: 'ADM6',
    words: { bg: 'Шест месеца бездействие на родителя', ru: 'Шесть месяцев бездействия родителя', en: 'Six months of parental inaction' },
    whose: 'office',
    kind: 'wait',
    starts: [{ on: 'placement.ordered', where: { grounds: 'art-25-1-2' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'notice.sent', where: { kind: 'regional-inaction' } }],
    voids: [{ on: 'placement.ended' }, { on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 6 }, shift: 'next-working-day', basis: 'СК чл. 84, чл. 93, ал. 2', certainty: 'high', verified: false }]
  },
  {
    code: 'PP48',
    words: { bg: 'Полицейска закрила', ru: 'Полицейская защита', en: 'Police protection' },
    whose: 'body',
    kind: 'hard-limit',
    starts: [{ on: 'protection.began' }],
    whileRunning: 'second',
    stops: [{ on: 'stay.began', where: { basis: 'order' } }, { on: 'protection.ended' }],
    voids: [],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 48 }, shift: 'none', basis: 'ЗЗД чл. 37–43; Наредба I-51', certainty: 'high', verified: false }]
  },
  {
    code: 'PPN24',
    words: { bg: 'Услугата уведомява ОЗД', ru: 'Служба уведомляет отдел', en: 'The service notifies the department' },
    whose: 'provider',
    kind: 'term',
    starts: [{ on: 'stay.began', where: { basis: 'police-protection' } }],
    whileRunning: 'second',
    stops: [{ on: 'centre.notified' }],
    voids: [],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 24 }, shift: 'none', basis: 'Вътрешна процедура на доставчика', certainty: 'found', verified: false }]
  },
  {
    code: 'CC6',
    words: { bg: 'Престой в кризисен център', ru: 'Пребывание в кризисном центре', en: 'Stay in a crisis centre' },
    whose: 'office',
    kind: 'hard-limit',
    starts: [{ on: 'stay.began', where: { serviceKind: 'crisis-centre', basis: ['order', 'other-office', 'court'] } }],
    whileRunning: 'ignore',
    stops: [{ on: 'stay.began', where: { moved: true } }, { on: 'stay.ended' }],
    voids: [],
    norms: [{ from: '2000-01-01', to: null, term: { months: 6 }, shift: 'next-working-day', basis: 'ЗСУ, ППЗСУ', certainty: 'found', verified: false }]
  },
  {
    code: 'IPP20',
    words: { bg: 'Индивидуална оценка и план на доставчика', ru: 'Индивидуальная оценка и план поставщика', en: 'Provider\'s assessment and support plan' },
    whose: 'provider',
    kind: 'term',
    starts: [{ on: 'referral.made' }],
    whileRunning: 'second',
    stops: [{ on: 'provider-plan.recorded' }],
    voids: [{ on: 'case.closed' }],
    pairedBy: 'kind',
    norms: [{ from: '2000-01-01', to: null, term: { days: 20 }, shift: 'next-working-day', basis: 'ЗСУ чл. 73, 78; ППЗСУ', certainty: 'found', verified: false }]
  },
  {
    code: 'MON12',
    words: { bg: 'Наблюдение след реинтеграция', ru: 'Наблюдение после реинтеграции', en: 'Follow-up after reintegration' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'judgment.given', where: { court: 'district', outcome: 'ends' } }, { on: 'placement.ended', where: { reason: 'returned-home' } }],
    whileRunning: 'second',
    stops: [{ on: 'follow-up.recorded', where: { final: true } }],
    voids: [{ on: 'placement.ordered' }, { on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 12 }, shift: 'next-working-day', basis: 'Наредба за превенция и реинтеграция; методика', certainty: 'low', verified: false }]
  }
]
