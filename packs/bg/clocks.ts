// biome-ignore-all format: one trigger list a line
/**
 * The deadlines. Amounts and articles are not checked by a lawyer; the start 2000-01-01 only means that the true one is
 * not known. A term in days or months that ends on a day of rest ends on the next working day, hours run on.
 */
import type { PackSource } from '#domain/law/pack.ts'
import { courtPractice } from './court.ts'

// trafficking has a mechanism of its own, with its own notice (NRM24) and its own meeting
const violence = ['violence-physical', 'violence-psychological', 'violence-sexual', 'violence-witnessed', 'exploitation']
const notPolice = [
  'child', 'parent', 'relative', 'citizen', 'anonymous', 'helpline', 'school', 'kindergarten', 'maternity-ward', 'hospital', 'doctor', 'prosecutor', 'court', 'municipality', 'child-agency', 'provider', 'other-office', 'consulate'
]

const notEmergency = ['phone', 'letter', 'email', 'in-person', 'helpline', 'electronic']

export const clocks: PackSource['clocks'] = [
  {
    code: 'ACCEPT1',
    words: { bg: 'Приемане на предадената работа', ru: 'Приём переданной работы', en: 'Acceptance of the work offered' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'transfer.offered' }],
    whileRunning: 'second',
    stops: [{ on: 'transfer.accepted' }, { on: 'transfer.declined' }],
    voids: [{ on: 'case.closed' }, { on: 'signal.concluded' }, { on: 'signal.joined' }],
    norms: [{ from: '2000-01-01', to: null, term: { workingDays: 1 }, shift: 'none', basis: 'ППЗЗД; работно правило: предаване без празнина', certainty: 'low', verified: false }]
  },
  {
    code: 'CHK24',
    words: { bg: 'Проверка при насилие или опасност', ru: 'Проверка при насилии или опасности', en: 'Check when there is violence or danger' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'signal.registered', where: { urgency: 'urgent' } }, { on: 'child.arrived' }],
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
    // from when the bodies that meet know: at once where the police or 112 told, else when they are alerted
    starts: [{ on: 'signal.registered', where: { kinds: violence, urgency: 'urgent', source: 'police' } }, { on: 'signal.registered', where: { kinds: violence, urgency: 'urgent', channel: 'emergency-112' } }, { on: 'partners.alerted' }],
    whileRunning: 'ignore',
    stops: [{ on: 'signal.meeting', where: { kind: 'multidisciplinary' } }],
    voids: [{ on: 'signal.joined' }, { on: 'signal.concluded', where: { result: ['no-risk', 'forwarded', 'duplicate', 'not-found', 'false-report'] } }],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 24 }, shift: 'none', basis: 'ЗЗД чл. 36г–36е', certainty: 'medium', verified: false }]
  },
  {
    code: 'ASSESS',
    words: { bg: 'Оценка на случая', ru: 'Оценка случая', en: 'Assessment of the case' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'case.opened', where: { type: ['protection', 'prevention'] } }, { on: 'case.reopened', where: { type: ['protection', 'prevention'] } }],
    whileRunning: 'second',
    stops: [{ on: 'assessment.recorded' }],
    voids: [{ on: 'case.subject-ended' }, { on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { days: 28 }, shift: 'next-working-day', basis: 'ППЗЗД чл. 16', certainty: 'low', verified: false }]
  },
  // A placement is reviewed from the judgment in force on; a changed one goes on as before, so its review runs from the
  // day of the judgment that changes it. A review that leads to a change, a return or the end starts none itself; where
  // the court is then not asked after all, or does not end the placement, the next review is due from that day.
  {
    code: 'REV6',
    words: { bg: 'Преглед на плана или настаняването', ru: 'Пересмотр плана или размещения', en: 'Review of the plan or placement' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'plan.adopted', where: { plan: ['action', 'leaving-care'] } }, { on: 'judgment.given', where: { outcome: 'changes' } }, { on: 'judgment.in-force', where: { outcome: 'confirms' } }, { on: 'placement.ordered', where: { fosterKind: 'long-term' } }, { on: 'plan.reviewed', where: { decision: ['continue', 'change-plan'] } }, { on: 'judgment.given', where: { asked: 'end', outcome: ['refuses', 'discontinues'] } }, { on: 'petition.withdrawn', where: { asked: ['change', 'end'] } }],
    whileRunning: 'ignore',
    stops: [{ on: 'plan.reviewed' }],
    voids: [{ on: 'case.subject-ended' }, { on: 'case.closed' }, { on: 'placement.ended' }, { on: 'petition.filed', where: { kind: ['change', 'end'] } }],
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
    voids: [{ on: 'case.subject-ended' }, { on: 'placement.ended' }, { on: 'judgment.given', where: { outcome: 'annuls' } }, { on: 'case.closed' }],
    pairedBy: 'order',
    earlierToo: true,
    norms: [{ from: '2000-01-01', to: null, term: { months: 1 }, shift: 'next-working-day', basis: 'ЗЗД чл. 27, ал. 2', certainty: 'high', verified: false }]
  },
  {
    code: 'RSDEC',
    words: { bg: 'Решение на районния съд', ru: 'Решение районного суда', en: 'Judgment of the district court' },
    whose: 'court',
    kind: 'instructive',
    starts: [{ on: 'petition.filed', where: { court: 'district', kind: ['placement', 'change', 'extend', 'end'] } }, { on: 'judgment.given', where: { subject: 'placement', outcome: 'remits' } }],
    whileRunning: 'second',
    stops: [{ on: 'judgment.given', where: { court: 'district', subject: 'placement', outcome: ['confirms', 'changes', 'refuses', 'ends'] } }],
    voids: [{ on: 'petition.withdrawn' }, { on: 'judgment.given', where: { court: 'district', outcome: 'discontinues' } }, { on: 'placement.ended' }, { on: 'case.closed' }],
    pairedBy: 'proceeding',
    norms: [{ from: '2000-01-01', to: null, term: { months: 1 }, shift: 'next-working-day', basis: 'ЗЗД чл. 28', certainty: 'medium', verified: false, expected: courtPractice.ending }]
  },
  {
    code: 'APP7',
    words: { bg: 'Обжалване на решението', ru: 'Обжалование решения', en: 'Appeal of the judgment' },
    whose: 'party',
    kind: 'term',
    starts: [{ on: 'judgment.given', where: { court: 'district', subject: 'placement', outcome: ['confirms', 'changes', 'refuses', 'ends'] } }, { on: 'judgment.served', where: { court: 'district', subject: 'placement' } }],
    whileRunning: 'second',
    stops: [{ on: 'judgment.in-force', over: true }, { on: 'appeal.filed', where: { court: 'regional' } }],
    voids: [{ on: 'judgment.served' }, { on: 'case.closed' }],
    pairedBy: 'proceeding',
    norms: [{ from: '2000-01-01', to: null, term: { days: 7 }, shift: 'next-working-day', basis: 'ЗЗД чл. 28, ал. 6', certainty: 'medium', verified: false }]
  },
  // The day that the court itself set; a judgment without one (until the child is of age) starts no clock. A new order
  // replaces the placement whose end it is. To close the case does not end the placement, so its end is watched on.
  {
    code: 'PLACE12',
    words: { bg: 'Срок на настаняването по решението', ru: 'Срок размещения по решению', en: 'Term of the placement set by the court' },
    whose: 'office',
    kind: 'hard-limit',
    starts: [{ on: 'judgment.given', where: { outcome: ['confirms', 'changes'] } }],
    whileRunning: 'second',
    stops: [{ on: 'judgment.given', where: { outcome: ['confirms', 'changes'] } }],
    voids: [{ on: 'placement.ended' }, { on: 'placement.ordered' }],
    warn: [{ days: 60 }, { days: 30 }],
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
    voids: [{ on: 'case.subject-ended' }, { on: 'placement.ended' }, { on: 'case.closed' }],
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
    escalation: [{ at: 50, to: ['lead', 'head'] }, { at: 75, to: ['head', 'director'] }, { at: 100, to: ['head', 'director', 'regional'] }],
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
    starts: [{ on: 'stay.began', where: { serviceKind: 'crisis-centre', basis: ['order', 'other-office', 'court'] } }, { on: 'use.began', where: { serviceKind: 'family-crisis-centre' } }, { on: 'use.joined', where: { serviceKind: 'family-crisis-centre' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'stay.began', where: { moved: true } }, { on: 'stay.ended' }, { on: 'use.ended' }],
    voids: [],
    warn: [{ days: 30 }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 6 }, shift: 'next-working-day', basis: 'ЗСУ, ППЗСУ', certainty: 'found', verified: false }]
  },
  // A unit for a parent with its baby is used and not a placement; where a child was placed there by an order the stay counts.
  {
    code: 'ZMB6',
    words: { bg: 'Престой в звено „Майка и бебе“', ru: 'Пребывание в отделении «Мать и дитя»', en: 'Stay in a mother-and-baby unit' },
    whose: 'office',
    kind: 'hard-limit',
    starts: [{ on: 'use.began', where: { serviceKind: 'mother-and-baby' } }, { on: 'stay.began', where: { serviceKind: 'mother-and-baby' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'use.ended' }, { on: 'stay.began', where: { moved: true } }, { on: 'stay.ended' }],
    voids: [],
    warn: [{ days: 30 }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 6 }, shift: 'next-working-day', basis: 'ЗСУ, ППЗСУ', certainty: 'found', verified: false }]
  },
  {
    code: 'FC12',
    words: { bg: 'Краткосрочна приемна грижа', ru: 'Краткосрочная приёмная забота', en: 'Short-term foster care' },
    whose: 'office',
    kind: 'hard-limit',
    starts: [{ on: 'stay.began', where: { fosterKind: 'short-term' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'stay.began', where: { moved: true } }, { on: 'stay.began', where: { fosterKind: ['urgent', 'long-term', 'respite'] } }, { on: 'stay.ended' }],
    voids: [],
    warn: [{ days: 30 }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 12 }, shift: 'next-working-day', basis: 'НПС чл. 3 (2006)', certainty: 'found', verified: false }]
  },
  {
    code: 'LT24',
    words: { bg: 'Дългосрочна приемна грижа', ru: 'Долгосрочная приёмная забота', en: 'Long-term foster care' },
    whose: 'office',
    kind: 'hard-limit',
    starts: [{ on: 'stay.began', where: { fosterKind: 'long-term' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'stay.began', where: { moved: true } }, { on: 'stay.began', where: { fosterKind: ['urgent', 'short-term', 'respite'] } }, { on: 'stay.ended' }],
    voids: [],
    warn: [{ days: 30 }],
    norms: [{ from: '2024-07-26', to: null, term: { months: 24 }, shift: 'next-working-day', basis: 'НПС чл. 3, ал. 6 (изм. ПМС 266/2024)', certainty: 'found', verified: false }]
  },
  {
    code: 'PRE30',
    words: { bg: 'Решение преди края на престоя', ru: 'Решение до конца пребывания', en: 'A decision before the limit of stay' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'limit.warned' }],
    whileRunning: 'ignore',
    stops: [{ on: 'stay.began', where: { moved: true } }, { on: 'stay.ended' }, { on: 'use.ended' }],
    voids: [],
    norms: [{ from: '2000-01-01', to: null, term: { date: 'until' }, shift: 'none', basis: 'Вътрешна процедура на доставчика', certainty: 'low', verified: false }]
  },
  {
    code: 'FK4',
    words: { bg: 'Проучване на кандидат за приемно семейство', ru: 'Изучение кандидата в приёмную семью', en: 'Assessment of a foster candidate' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'foster.applied' }],
    whileRunning: 'ignore',
    stops: [{ on: 'foster.assessed' }],
    voids: [{ on: 'foster.refused' }, { on: 'service.closed' }],
    extension: { roles: ['head', 'director', 'regional'], atMost: { months: 2 }, times: 1, basis: 'НПС: с до два месеца по обективни причини' },
    norms: [{ from: '2000-01-01', to: null, term: { months: 4 }, shift: 'next-working-day', basis: 'НПС', certainty: 'found', verified: false }]
  },
  // The term begins when there is a place: with the referral, or in a full service with the offer to the one who waited.
  {
    code: 'IPP20',
    words: { bg: 'Индивидуална оценка и план на доставчика', ru: 'Индивидуальная оценка и план поставщика', en: 'Provider\'s assessment and support plan' },
    whose: 'provider',
    kind: 'term',
    starts: [{ on: 'referral.made', where: { waits: false } }, { on: 'place.offered' }, { on: 'aftercare.began' }],
    whileRunning: 'second',
    stops: [{ on: 'provider-plan.recorded' }, { on: 'aftercare.planned' }],
    voids: [{ on: 'case.subject-ended' }, { on: 'case.closed' }],
    pairedBy: 'kind',
    droppable: { roles: ['head', 'director'], basis: 'Преценка на ръководителя, когато насочването е отпаднало' },
    norms: [{ from: '2000-01-01', to: null, term: { days: 20 }, shift: 'next-working-day', basis: 'ЗСУ чл. 73, 78; ППЗСУ', certainty: 'found', verified: false }]
  },
  // What became of the child: asked also when the case is closed, so that it is known whether the work has held.
  {
    code: 'OUT3',
    words: { bg: 'Резултат на третия месец', ru: 'Итог на третий месяц', en: 'Outcome at three months' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'case.closed', where: { outcome: 'successful' } }, { on: 'judgment.given', where: { court: 'district', outcome: 'ends' } }, { on: 'placement.ended', where: { reason: 'returned-home' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'outcome.recorded', where: { month: '3' } }],
    voids: [{ on: 'placement.ordered' }, { on: 'case.closed', where: { outcome: ['adopted', 'of-age', 'moved-abroad', 'died'] } }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 3 }, shift: 'next-working-day', basis: 'Наредба за превенция и реинтеграция; методика', certainty: 'low', verified: false }]
  },
  {
    code: 'OUT6',
    words: { bg: 'Резултат на шестия месец', ru: 'Итог на шестой месяц', en: 'Outcome at six months' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'case.closed', where: { outcome: 'successful' } }, { on: 'judgment.given', where: { court: 'district', outcome: 'ends' } }, { on: 'placement.ended', where: { reason: 'returned-home' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'outcome.recorded', where: { month: '6' } }],
    voids: [{ on: 'placement.ordered' }, { on: 'case.closed', where: { outcome: ['adopted', 'of-age', 'moved-abroad', 'died'] } }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 6 }, shift: 'next-working-day', basis: 'Наредба за превенция и реинтеграция; методика', certainty: 'low', verified: false }]
  },
  {
    code: 'OUT12',
    words: { bg: 'Резултат на дванадесетия месец', ru: 'Итог на двенадцатый месяц', en: 'Outcome at twelve months' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'case.closed', where: { outcome: 'successful' } }, { on: 'judgment.given', where: { court: 'district', outcome: 'ends' } }, { on: 'placement.ended', where: { reason: 'returned-home' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'outcome.recorded', where: { month: '12' } }],
    voids: [{ on: 'placement.ordered' }, { on: 'case.closed', where: { outcome: ['adopted', 'of-age', 'moved-abroad', 'died'] } }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 12 }, shift: 'next-working-day', basis: 'Наредба за превенция и реинтеграция; методика', certainty: 'low', verified: false }]
  },
  {
    code: 'MON12',
    words: { bg: 'Наблюдение след реинтеграция', ru: 'Наблюдение после реинтеграции', en: 'Follow-up after reintegration' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'judgment.given', where: { court: ['district', 'regional'], subject: 'placement', outcome: 'ends' } }, { on: 'placement.ended', where: { reason: 'returned-home' } }],
    whileRunning: 'second',
    stops: [{ on: 'follow-up.recorded', where: { final: true } }],
    voids: [{ on: 'case.subject-ended' }, { on: 'placement.ordered' }, { on: 'placement.carried-out' }, { on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 12 }, shift: 'next-working-day', basis: 'Наредба за превенция и реинтеграция; методика', certainty: 'low', verified: false }]
  }
]
