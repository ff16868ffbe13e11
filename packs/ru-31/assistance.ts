// biome-ignore-all format: one code a line
/**
 * Assistance across agencies: help that is no social service is asked of whoever gives it (442-ФЗ, ст. 22 и 28). The five
 * kinds stand in the law; terms, reminder and escalation are a proposal of low certainty that no regulation here sets.
 */
import type { PackSource } from '#domain/law/pack.ts'
import { agencyKinds } from './agencies.ts'

type Clocks = PackSource['clocks']
type Words = Clocks[number]['words']
type Term = { hours: number } | { workingDays: number }

const kinds = {
  medical: { sign: 'MED', words: { bg: 'медицинско съдействие', ru: 'медицинская помощь', en: 'medical assistance' } },
  psychological: { sign: 'PSY', words: { bg: 'психологическо съдействие', ru: 'психологическая помощь', en: 'psychological assistance' } },
  pedagogical: { sign: 'PED', words: { bg: 'педагогическо съдействие', ru: 'педагогическая помощь', en: 'pedagogical assistance' } },
  legal: { sign: 'LAW', words: { bg: 'правно съдействие', ru: 'юридическая помощь', en: 'legal assistance' } },
  social: { sign: 'SOC', words: { bg: 'социално съдействие', ru: 'социальная помощь', en: 'social assistance' } }
} as const
type Kind = keyof typeof kinds

/**
 * Who is usually asked for what (belgorod.md §A5.3, low certainty), of the agencies that there are here; a school is asked
 * through the education authority.
 */
export const agenciesFor: NonNullable<PackSource['agenciesFor']> = {
  medical: ['clinic'],
  psychological: ['psychology', 'education'],
  pedagogical: ['education', 'psychology'],
  legal: ['legal', 'police'],
  social: ['employment']
} satisfies Record<Kind, string[]>

/** A family that is new to the work waits no less and no more than at the basic level. */
const speeds = {
  emergency: { sign: 'E', levels: ['emergency'], words: { bg: 'спешно ниво', ru: 'экстренный уровень', en: 'emergency level' } },
  crisis: { sign: 'C', levels: ['crisis'], words: { bg: 'кризисно ниво', ru: 'кризисный уровень', en: 'crisis level' } },
  basic: { sign: 'B', levels: ['basic', 'adaptation'], words: { bg: 'основно ниво', ru: 'базовый уровень', en: 'basic level' } }
} as const
type Speed = keyof typeof speeds

/** How soon an agency answers. Hours run on any day; working days are those of the calendar. */
const terms: Readonly<Record<Kind, Readonly<Record<Speed, Term>>>> = {
  medical: { emergency: { hours: 24 }, crisis: { workingDays: 3 }, basic: { workingDays: 10 } },
  psychological: { emergency: { hours: 24 }, crisis: { workingDays: 3 }, basic: { workingDays: 10 } },
  pedagogical: { emergency: { workingDays: 3 }, crisis: { workingDays: 5 }, basic: { workingDays: 10 } },
  legal: { emergency: { workingDays: 2 }, crisis: { workingDays: 5 }, basic: { workingDays: 10 } },
  social: { emergency: { hours: 24 }, crisis: { workingDays: 3 }, basic: { workingDays: 10 } }
}
/** So many working days after the answer was due the secretary of the commission hears of it. */
const SILENT = 3

const each = (Object.keys(kinds) as Kind[]).flatMap(kind =>
  (Object.keys(speeds) as Speed[]).map(speed => ({ kind, speed, term: terms[kind][speed], on: { kind, level: [...speeds[speed].levels] } }))
)
const basis = 'Предложение: сроки ответа на направление регионом не установлены'
const norm = (term: Term): Clocks[number]['norms'] => [{ from: '2000-01-01', to: null, term, shift: 'none', basis, certainty: 'low', verified: false }]
const joined = (one: Words, other: Words, of: Words): Words => ({
  bg: `${of.bg}: ${one.bg}, ${other.bg}`,
  ru: `${of.ru}: ${one.ru}, ${other.ru}`,
  en: `${of.en}: ${one.en}, ${other.en}`
})
const answered: Words = { bg: 'Отговор на организацията', ru: 'Ответ организации', en: 'Answer of the agency' }
const over = [{ on: 'request.closed' }, { on: 'request.withdrawn' }]

/** The terms of the answers. Once due, the agency's own people hear of it, and whoever leads the case. */
const answers: Clocks = each.map(({ kind, speed, term, on }) => ({
  code: `ASK-${kinds[kind].sign}-${speeds[speed].sign}`,
  words: joined(kinds[kind].words, speeds[speed].words, answered),
  whose: 'body',
  kind: 'term',
  starts: [{ on: 'request.made', where: on }],
  whileRunning: 'ignore',
  stops: [{ on: 'request.answered' }],
  voids: over,
  warn: [{ workingDays: 1 }],
  norms: norm(term)
}))

/** A day and a night end on the next day: from there on the working days are counted. */
const silentAfter = (term: Term): number => ('hours' in term ? term.hours / 24 : term.workingDays) + SILENT

/** When the commission is told that an agency is silent: one clock for all terms of the same length. */
const escalations: Clocks = [...Map.groupBy(each, one => silentAfter(one.term))].map(([days, list]) => ({
  code: `ESC-${days}`,
  words: { bg: `Мълчи ли организацията, научава комисията (${days} работни дни от запитването)`, ru: `О молчании организации узнаёт КДН (${days} раб. дн. от направления)`, en: `The commission hears that the agency is silent (${days} working days from the request)` },
  whose: 'office',
  kind: 'term',
  starts: list.map(({ on }) => ({ on: 'request.made', where: on })),
  whileRunning: 'ignore',
  stops: [{ on: 'request.escalated' }],
  voids: [{ on: 'request.answered' }, ...over],
  escalation: [{ at: 100, to: ['lead', 'head', 'commission'] }],
  norms: norm({ workingDays: days })
}))

/** Told of, the secretary brings the matter to the next sitting: the commission sits about twice a month. */
const afterwards: Clocks = [{
  code: 'ESC-KDN',
  words: { bg: 'Организацията мълчи и след това: въпросът е за следващото заседание на комисията', ru: 'Организация молчит и после сообщения КДН: вопрос – на ближайшее заседание', en: 'The agency stays silent: the matter is for the next sitting of the commission' },
  whose: 'body',
  kind: 'term',
  starts: [{ on: 'request.escalated' }],
  whileRunning: 'ignore',
  stops: [{ on: 'request.answered' }],
  voids: over,
  escalation: [{ at: 10, to: ['commission'] }, { at: 100, to: ['commission', 'head', 'lead'] }],
  norms: norm({ workingDays: 10 })
}]

export const assistanceClocks: Clocks = [...answers, ...escalations, ...afterwards]
/** The clocks by which an answer is in time or late. */
export const answerClocks: string[] = answers.map(({ code }) => code)

/** Who hears of the terms of agencies. */
export const assistanceAlarms: NonNullable<PackSource['alarms']> = [
  { whose: ['body'], warned: ['agency', 'lead'], escalation: [{ at: 100, to: ['agency', 'lead', 'head'] }] }
]

const work = ['worker', 'head', 'guardianship']
const lead = ['head', 'director']
const mending = { 'request.correct': lead, 'request.resolve': lead }
const asking = { 'assistance.remind': work, 'assistance.close': [...lead, 'commission'], 'assistance.withdraw': work }
const escalating = { 'assistance.escalate': [...work, 'commission'] }
const answering = { 'assistance.answer': ['agency'] }
const opening = { 'assistance.receive': ['agency'] }

export const requestProcess: PackSource['process'][string] = {
  new: { 'assistance.ask': work },
  asked: { ...asking, ...escalating, ...opening, ...answering, ...mending },
  received: { ...asking, ...escalating, ...answering, ...mending },
  escalated: { ...asking, ...opening, ...answering, ...mending },
  answered: mending,
  unanswered: mending,
  withdrawn: mending
}
/** An agency without an account answers on paper. */
export const assistanceRecordable: PackSource['recordable'] = { 'assistance.answer': work }

export const assistanceRequirements: PackSource['requirements'] = [
  {
    id: 'medical-secrecy',
    before: ['assistance.answer'],
    when: { all: [{ fact: 'request.made', where: { kind: 'medical' } }, { not: { fact: 'request.made', where: { consent: true } } }] },
    ask: { all: [{ input: 'result', is: ['attended', 'not-attended', 'refused-by-organisation'] }, { not: { input: 'facts' } }] },
    words: {
      bg: 'Лицето не е дало съгласие: по медицинско запитване се отговаря само дали се е явило.',
      ru: 'Согласия лица нет: на медицинское направление сообщается только, явился человек или нет.',
      en: 'The person has not agreed: to a medical request only whether the person attended may be answered.'
    },
    basis: '323-ФЗ ст. 13 (врачебная тайна)',
    certainty: 'high',
    verified: false,
    owner: 'head'
  }
]

export const assistanceVocabularies: PackSource['vocabularies'] = {
  'agency-kinds': agencyKinds,
  'assistance-kinds': (Object.keys(kinds) as Kind[]).map(code => ({ code, words: kinds[code].words })),
  'assistance-results': [
    { code: 'helped', words: { bg: 'помощта е оказана', ru: 'помощь оказана', en: 'help given' } },
    { code: 'partly', words: { bg: 'оказана частично', ru: 'оказана частично', en: 'given in part' } },
    { code: 'refused-by-family', words: { bg: 'семейството отказа', ru: 'отказ семьи', en: 'refused by the family' } },
    { code: 'refused-by-organisation', words: { bg: 'организацията отказа', ru: 'отказ организации', en: 'refused by the organisation' } },
    { code: 'attended', words: { bg: 'явил се', ru: 'явился', en: 'attended' } },
    { code: 'not-attended', words: { bg: 'не се е явил', ru: 'не явился', en: 'did not attend' } }
  ],
  'assistance-withdrawals': [
    { code: 'not-needed', words: { bg: 'вече не е нужно', ru: 'больше не требуется', en: 'no longer needed' } },
    { code: 'helped-otherwise', words: { bg: 'помощта е получена другаде', ru: 'помощь получена в другом месте', en: 'help found elsewhere' } },
    { code: 'refused-by-family', words: { bg: 'семейството отказа', ru: 'отказ семьи', en: 'refused by the family' } },
    { code: 'moved', words: { bg: 'преместване', ru: 'переезд', en: 'moved away' } },
    { code: 'mistaken', words: { bg: 'изпратено по погрешка', ru: 'направлено ошибочно', en: 'sent by mistake' } }
  ]
}

/** Who answers on paper, beside those from whom signals and decisions come. */
export const agencyAuthorities: PackSource['vocabularies'][string] = [
  { code: 'psychological-centre', words: { bg: 'център за психолого-педагогическа помощ', ru: 'центр ППМС-помощи', en: 'psychological and pedagogical centre' } },
  { code: 'education', words: { bg: 'управление на образованието', ru: 'управление образования', en: 'education authority' } },
  { code: 'legal-aid', words: { bg: 'бюро за безплатна правна помощ', ru: 'бюро бесплатной юридической помощи', en: 'legal aid bureau' } }
]

export const assistanceTerms: PackSource['terms'] = {
  'act.assistance.ask': { bg: 'Насочване за съдействие', ru: 'Направление за содействием', en: 'Ask for assistance' },
  'act.assistance.receive': { bg: 'Приемане на запитването', ru: 'Принять направление', en: 'Take the request in' },
  'act.assistance.remind': { bg: 'Напомняне', ru: 'Напомнить', en: 'Remind' },
  'act.assistance.escalate': { bg: 'Сигнализиране на секретаря на комисията', ru: 'Сообщить секретарю КДН', en: 'Tell the secretary of the commission' },
  'act.assistance.answer': { bg: 'Запис на отговора', ru: 'Записать ответ', en: 'Record the answer' },
  'act.assistance.close': { bg: 'Приключване без отговор', ru: 'Закрыть: нет ответа', en: 'Close: no answer' },
  'act.assistance.withdraw': { bg: 'Оттегляне на запитването', ru: 'Отозвать направление', en: 'Withdraw the request' },
  'act.request.correct': { bg: 'Поправка в записите по запитването', ru: 'Исправление записей по направлению', en: 'Correct an entry on the request' },
  'act.request.resolve': { bg: 'Отстраняване на нередност по запитването', ru: 'Устранение нарушения по направлению', en: 'Resolve an irregularity on the request' },
  'entry.request.made': { bg: 'Поискано съдействие', ru: 'Направление за содействием', en: 'Assistance asked' },
  'entry.request.received': { bg: 'Прието от организацията', ru: 'Принято организацией', en: 'Taken in by the agency' },
  'entry.request.reminded': { bg: 'Напомнено', ru: 'Напоминание', en: 'Reminded' },
  'entry.request.escalated': { bg: 'Сигнализирана комисията', ru: 'Сообщено секретарю КДН', en: 'The commission was told' },
  'entry.request.answered': { bg: 'Отговор', ru: 'Ответ', en: 'Answered' },
  'entry.request.closed': { bg: 'Няма отговор', ru: 'Нет ответа', en: 'No answer' },
  'entry.request.withdrawn': { bg: 'Оттеглено', ru: 'Отозвано', en: 'Withdrawn' },
  'entry.request.taken-over': { bg: 'Преминало към друг водещ или друго управление', ru: 'Перешло к другому куратору или управлению', en: 'Gone to another lead or office' },
  'entry.assistance.asked': { bg: 'Поискано съдействие', ru: 'Направление за содействием', en: 'Assistance asked' },
  'entry.assistance.escalated': { bg: 'Организацията мълчи: сигнализирана комисията', ru: 'Организация молчит: сообщено секретарю КДН', en: 'The agency is silent: the commission was told' },
  'entry.assistance.answered': { bg: 'Отговор на организацията', ru: 'Ответ организации', en: 'The agency answered' },
  'entry.assistance.closed': { bg: 'Организацията не отговори', ru: 'Организация не ответила', en: 'The agency did not answer' },
  'entry.assistance.withdrawn': { bg: 'Запитването е оттеглено', ru: 'Направление отозвано', en: 'The request was withdrawn' },
  'field.request': { bg: 'Запитване', ru: 'Направление', en: 'Request' },
  'field.agency': { bg: 'Вид организация', ru: 'Вид организации', en: 'Kind of agency' },
  'field.matter': { bg: 'Какво се иска', ru: 'О чём просят', en: 'What is asked' },
  'field.assistance.ask.kind': { bg: 'Вид съдействие', ru: 'Вид содействия', en: 'Kind of assistance' },
  'field.assistance.ask.to': { bg: 'Организация', ru: 'Организация', en: 'Agency' },
  'field.assistance.ask.person': { bg: 'За кого', ru: 'О ком', en: 'About whom' },
  'field.assistance.ask.level': { bg: 'Спешност, ако не е по нивото на случая', ru: 'Срочность, если не по уровню случая', en: 'How pressing, if not as the case stands' },
  'field.assistance.ask.consent': { bg: 'Лицето е съгласно организацията да съобщи резултата', ru: 'Есть согласие лица на сообщение результата', en: 'The person agrees that the agency tells the outcome' },
  'field.request.made.consent': { bg: 'Съгласие за съобщаване на резултата', ru: 'Согласие на сообщение результата', en: 'Agreed that the outcome is told' },
  'field.request.made.to': { bg: 'Организация', ru: 'Организация', en: 'Agency' },
  'field.assistance.answer.facts': { bg: 'Какво е направено', ru: 'Что сделано', en: 'What was done' },
  'field.request.answered.facts': { bg: 'Какво е направено', ru: 'Что сделано', en: 'What was done' },
  'field.assistance.asked.to': { bg: 'Организация', ru: 'Организация', en: 'Agency' },
  'field.assistance.escalated.to': { bg: 'Организация', ru: 'Организация', en: 'Agency' },
  'field.assistance.answered.to': { bg: 'Организация', ru: 'Организация', en: 'Agency' },
  'field.assistance.closed.to': { bg: 'Организация', ru: 'Организация', en: 'Agency' },
  'field.assistance.withdrawn.to': { bg: 'Организация', ru: 'Организация', en: 'Agency' }
}
