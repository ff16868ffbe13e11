// biome-ignore-all format: one code, trigger list or condition a line
/**
 * The family's road: levels with their contacts, consilium, consent and refusal, individual prevention, closing, what is
 * looked at afterwards. Contacts, terms and the load of a curator are defaults of low certainty: the regional programme
 * itself was not available. Prevention rests on a resolution of the commission and needs no consent; accompaniment
 * rests on a contract.
 */
import type { PackSource } from '#domain/law/pack.ts'

type Clock = PackSource['clocks'][number]
const regional = 'Региональный порядок'
const since = '2000-01-01'
/** What is a contact with the family: an inquiry with another body is none. */
const contacts = ['home-visit', 'ward-visit', 'school-visit', 'service-visit', 'examination', 'office-meeting', 'call', 'online']

type Term = { hours: number } | { days: number } | { months: number } | { workingDays: number }
const norm = (term: Term, basis = regional, shift: 'none' | 'next-working-day' = 'none') =>
  ({ from: since, to: null, term, shift, basis, certainty: 'low', verified: false }) as const
/** The first contact within one term, every later one within another from the last. */
const again = (first: Term, later: Term, shift: 'none' | 'next-working-day' = 'none') => ({ ...norm(first, regional, shift), renews: [{ from: { days: 0 }, term: later }] })

const contact = (code: string, level: string, words: Clock['words'], kinds: string[], held: ReturnType<typeof again>): Clock => ({
  code, words, whose: 'office', kind: 'term',
  starts: [{ on: 'level.set', where: { level } }],
  whileRunning: 'ignore',
  stops: [{ on: 'case.contact', where: { kind: kinds } }],
  voids: [{ on: 'level.set' }, { on: 'case.closed' }],
  norms: [held]
})

const followUp = (months: number): Clock => ({
  code: `POST${months}`,
  words: { bg: `Наблюдение след закриване: ${months} мес.`, ru: `Постмониторинг через ${months} мес.`, en: `Post-monitoring after ${months} months` },
  whose: 'office', kind: 'term',
  starts: [{ on: 'case.closed', where: { type: 'accompaniment', outcome: ['resolved', 'improved'] } }],
  whileRunning: 'second',
  stops: [{ on: 'follow-up.recorded', where: { stage: String(months) } }],
  voids: [{ on: 'follow-up.recorded', where: { final: true } }],
  norms: [norm({ months }, regional, 'next-working-day')]
})

/** The contacts whose terms are counted, one clock a level. */
export const contactClocks = ['CONTE', 'CONTC', 'CONTB', 'CONTA'] as const

export const accompanimentClocks: Clock[] = [
  contact('CONTE', 'emergency', { bg: 'Контакт на спешно ниво', ru: 'Контакт на экстренном уровне', en: 'Contact at the emergency level' }, contacts, again({ hours: 24 }, { days: 3 })),
  contact('CONTC', 'crisis', { bg: 'Контакт на кризисно ниво', ru: 'Контакт на кризисном уровне', en: 'Contact at the crisis level' }, contacts, again({ days: 7 }, { days: 7 })),
  contact('CONTB', 'basic', { bg: 'Контакт на базово ниво', ru: 'Контакт на базовом уровне', en: 'Contact at the basic level' }, contacts, again({ months: 1 }, { months: 1 }, 'next-working-day')),
  contact('VISITB', 'basic', { bg: 'Посещение в дома на базово ниво', ru: 'Посещение на дому на базовом уровне', en: 'Home visit at the basic level' }, ['home-visit', 'examination'], again({ months: 3 }, { months: 3 }, 'next-working-day')),
  contact('CONTA', 'adaptation', { bg: 'Контакт на адаптационно ниво', ru: 'Контакт на адаптационном уровне', en: 'Contact at the adaptation level' }, contacts, again({ days: 15 }, { days: 15 }, 'next-working-day')),
  {
    code: 'LEVEL3',
    words: { bg: 'Ниво след консилиума', ru: 'Уровень после консилиума', en: 'Level after the consilium' },
    whose: 'office', kind: 'term',
    starts: [{ on: 'case.opened', where: { type: 'accompaniment' } }, { on: 'case.meeting', where: { kind: 'consilium', recommendation: 'change-level' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'level.set' }],
    voids: [{ on: 'case.closed' }],
    norms: [norm({ workingDays: 3 })]
  },
  {
    code: 'CONF3',
    words: { bg: 'Консилиум след преминаване заради опасност', ru: 'Консилиум после перевода из-за опасности', en: 'Consilium after a move because of danger' },
    whose: 'office', kind: 'term',
    starts: [{ on: 'level.set', where: { reason: ['threat', 'relapse'] } }],
    whileRunning: 'ignore',
    stops: [{ on: 'case.meeting', where: { kind: 'consilium' } }],
    voids: [{ on: 'case.closed' }],
    norms: [norm({ workingDays: 3 })]
  },
  {
    code: 'SAFE3',
    words: { bg: 'План за безопасност на спешно ниво', ru: 'План безопасности на экстренном уровне', en: 'Safety plan at the emergency level' },
    whose: 'office', kind: 'term',
    starts: [{ on: 'level.set', where: { level: 'emergency' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'plan.adopted', where: { plan: ['safety', 'individual'] } }],
    voids: [{ on: 'level.set' }, { on: 'case.closed' }],
    norms: [norm({ workingDays: 3 })]
  },
  {
    code: 'PLAN10',
    words: { bg: 'Индивидуален план след договора', ru: 'Индивидуальный план после договора', en: 'Individual plan after the contract' },
    whose: 'office', kind: 'term',
    starts: [{ on: 'contract.signed' }],
    whileRunning: 'ignore',
    stops: [{ on: 'plan.adopted', where: { plan: 'individual' } }],
    voids: [{ on: 'contract.ended' }, { on: 'case.closed' }],
    norms: [norm({ workingDays: 10 })]
  },
  {
    code: 'CONTRACT-END',
    words: { bg: 'Край на договора за съпровождане', ru: 'Окончание договора о сопровождении', en: 'End of the contract of accompaniment' },
    whose: 'office', kind: 'term',
    starts: [{ on: 'contract.signed' }],
    whileRunning: 'second',
    stops: [{ on: 'contract.signed' }, { on: 'contract.ended' }, { on: 'case.closed' }],
    voids: [],
    norms: [{ from: since, to: null, term: { date: 'until' }, shift: 'none', basis: 'Договор о сопровождении', certainty: 'medium', verified: false }]
  },
  {
    code: 'IPR30',
    words: { bg: 'Междуведомствен план след постановлението', ru: 'Межведомственный план ИПР', en: 'Interdepartmental prevention plan' },
    whose: 'office', kind: 'term',
    starts: [{ on: 'case.opened', where: { type: 'prevention' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'plan.adopted', where: { plan: 'prevention' } }],
    voids: [{ on: 'case.closed' }],
    norms: [norm({ days: 30 }, '120-ФЗ ст. 6, 7, 11; региональный порядок', 'next-working-day')]
  },
  {
    code: 'IPR-END',
    words: { bg: 'Край на плана за индивидуална превенция', ru: 'Окончание плана ИПР', en: 'End of the prevention plan' },
    whose: 'office', kind: 'term',
    starts: [{ on: 'plan.adopted', where: { plan: 'prevention' } }],
    whileRunning: 'second',
    stops: [{ on: 'plan.adopted', where: { plan: 'prevention' } }, { on: 'case.closed' }],
    voids: [],
    norms: [{ from: since, to: null, term: { date: 'until' }, shift: 'none', basis: '120-ФЗ ст. 7; постановление КДН и ЗП', certainty: 'low', verified: false }]
  },
  {
    code: 'CONTP',
    words: { bg: 'Контакт при индивидуална превенция', ru: 'Контакт при ИПР', en: 'Contact in individual prevention' },
    whose: 'office', kind: 'term',
    starts: [{ on: 'case.opened', where: { type: 'prevention' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'case.contact', where: { kind: contacts } }],
    voids: [{ on: 'case.closed' }],
    norms: [again({ months: 1 }, { months: 1 }, 'next-working-day')]
  },
  {
    code: 'REVP',
    words: { bg: 'Преглед на плана за превенция', ru: 'Пересмотр плана ИПР', en: 'Review of the prevention plan' },
    whose: 'office', kind: 'term',
    starts: [{ on: 'plan.adopted', where: { plan: 'prevention' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'plan.reviewed', where: { plan: 'prevention' } }],
    voids: [{ on: 'case.closed' }],
    norms: [again({ months: 3 }, { months: 3 }, 'next-working-day')]
  },
  {
    code: 'ANSWER30',
    words: { bg: 'Отговор на подателя', ru: 'Ответ заявителю', en: 'Answer to whoever wrote' },
    whose: 'office', kind: 'term',
    starts: [{ on: 'signal.registered', where: { channel: ['letter', 'email'], source: ['citizen', 'relative', 'parent'], anonymous: false } }],
    whileRunning: 'ignore',
    stops: [{ on: 'signal.notice-sent', where: { kind: 'checked' } }],
    voids: [{ on: 'signal.joined' }],
    norms: [{ from: since, to: null, term: { days: 30 }, shift: 'none', basis: '59-ФЗ ст. 12', certainty: 'high', verified: false }]
  },
  followUp(1),
  followUp(3),
  followUp(6),
  followUp(12)
]

const low = { basis: `Модельная программа; ${regional.toLowerCase()}`, certainty: 'low', verified: false } as const
const accompanied = { caseType: 'accompaniment' }
const prevented = { caseType: 'prevention' }
/** Towards emergency, because of danger: from the first two levels up, the day it is seen. */
const upInDanger = {
  all: [
    { input: 'reason', is: ['threat', 'relapse'] },
    { any: [{ input: 'level', is: 'emergency' }, { all: [{ input: 'level', is: 'crisis' }, { fact: 'level.set', lastBy: [], where: { level: ['basic', 'adaptation'] } }] }] }
  ]
}

export const accompanimentRequirements: PackSource['requirements'] = [
  {
    id: 'told-only-that-checked',
    before: ['signal.notify'],
    when: { input: 'kind', is: 'checked' },
    ask: { all: [{ fact: 'signal.concluded' }, { not: { input: 'facts' } }] },
    words: { bg: 'На подателя се казва само, че е проверено, и то след заключението.', ru: 'Заявителю сообщают только то, что сведения проверены, и только после заключения.', en: 'Whoever reported is told only that it was checked, and only after the conclusion.' },
    basis: '442-ФЗ ст. 6; 59-ФЗ ст. 6', certainty: 'medium', verified: false, remedy: 'signal.conclude', owner: 'head'
  },
  {
    id: 'consilium-accepts',
    before: ['case.open'],
    when: accompanied,
    ask: { any: [{ fact: 'signal.meeting', where: { kind: 'consilium', recommendation: 'accept' } }, { fact: 'signal.registered', where: { urgency: 'urgent' } }, { onRegister: 'sop' }] },
    words: { bg: 'Няма препоръка на консилиума за приемане; без нея се започва само при непосредствена заплаха или по постановление.', ru: 'Нет рекомендации консилиума о принятии; без неё начинают только при непосредственной угрозе или по постановлению.', en: 'No consilium has recommended acceptance; without it work begins only in immediate danger or by a resolution.' },
    ...low, remedy: 'signal.meet', owner: 'head'
  },
  {
    id: 'curator-named',
    before: ['case.open'],
    when: { caseType: ['accompaniment', 'prevention'] },
    ask: { input: 'lead' },
    words: { bg: 'Не е определен куратор.', ru: 'Не назначен куратор.', en: 'No curator has been named.' },
    ...low, owner: 'head'
  },
  {
    id: 'prevention-by-resolution',
    before: ['case.open'],
    when: prevented,
    ask: { onRegister: 'sop' },
    words: { bg: 'Индивидуална превенция започва с постановление на комисията: семейството не е на този отчет.', ru: 'ИПР начинается по постановлению КДН и ЗП: семья не состоит на учёте СОП.', en: 'Individual prevention begins with a resolution of the commission: the family is not on that register.' },
    basis: '120-ФЗ ст. 5, 6', certainty: 'high', verified: false, remedy: 'register.enter', owner: 'commission'
  },
  {
    id: 'level-by-consilium',
    before: ['level.set'],
    when: { all: [{ fact: 'level.set' }, { not: upInDanger }] },
    ask: { fact: 'case.meeting', where: { kind: 'consilium', recommendation: ['change-level', 'accept'], level: { input: 'level' } }, since: 'level.set' },
    words: { bg: 'Нивото се сменя след консилиум, който го препоръчва; без него – само нагоре при опасност, в същия ден.', ru: 'Уровень меняют после консилиума, который его рекомендует; без него – только вверх при опасности, в тот же день.', en: 'The level changes after a consilium that recommends it; without one only upwards in danger, the same day.' },
    ...low, remedy: 'case.meet', owner: 'head'
  },
  {
    id: 'inner-resources',
    before: ['assessment.record'],
    when: { input: 'kind', is: 'deep' },
    ask: { input: 'resources', atLeast: 1 },
    words: { bg: 'Задълбочената диагностика назовава ресурсите на самото семейство.', ru: 'Углублённая диагностика называет ресурсы самой семьи.', en: 'The deep diagnosis names what the family itself has to build on.' },
    ...low, owner: 'worker'
  },
  {
    id: 'contract-before-plan',
    before: ['plan.adopt'],
    when: { all: [accompanied, { input: 'plan', is: 'individual' }] },
    ask: { all: [{ fact: 'contract.signed' }, { not: { fact: 'contract.ended', since: 'contract.signed' } }] },
    words: { bg: 'Индивидуалният план иска съгласие: няма действащ договор.', ru: 'Индивидуальный план требует согласия: нет действующего договора.', en: 'An individual plan needs consent: there is no contract in force.' },
    basis: '442-ФЗ ст. 17, 22; региональный порядок', certainty: 'medium', verified: false, remedy: 'contract.sign', owner: 'head'
  },
  {
    id: 'deep-diagnosis',
    before: ['plan.adopt'],
    when: { all: [accompanied, { input: 'plan', is: 'individual' }] },
    ask: { fact: 'assessment.recorded', where: { kind: 'deep' } },
    words: { bg: 'Преди индивидуалния план се прави задълбочена диагностика.', ru: 'До индивидуального плана проводят углублённую диагностику.', en: 'A deep diagnosis comes before the individual plan.' },
    ...low, remedy: 'assessment.record', owner: 'worker'
  },
  {
    id: 'plan-has-term',
    before: ['plan.adopt'],
    when: { input: 'plan', is: 'prevention' },
    ask: { input: 'until' },
    words: { bg: 'Планът за индивидуална превенция има срок.', ru: 'План ИПР имеет срок.', en: 'The prevention plan has a term.' },
    basis: '120-ФЗ ст. 7', certainty: 'medium', verified: false, owner: 'commission'
  },
  {
    id: 'closing-reviewed',
    before: ['case.close'],
    when: { all: [{ caseType: ['accompaniment', 'prevention'] }, { input: 'outcome', is: ['resolved', 'improved'] }] },
    ask: { any: [{ fact: 'plan.reviewed', since: 'level.set' }, { fact: 'case.meeting', where: { kind: 'consilium', recommendation: 'close' } }] },
    words: { bg: 'Няма преглед или консилиум преди закриването.', ru: 'Нет пересмотра или консилиума до закрытия.', en: 'There is no review or consilium before the closing.' },
    ...low, remedy: 'plan.review', owner: 'head'
  },
  {
    id: 'goals-at-closing',
    before: ['case.close'],
    when: { all: [{ caseType: ['accompaniment', 'prevention'] }, { input: 'outcome', is: ['resolved', 'improved', 'unchanged', 'worse'] }] },
    ask: { any: [{ input: 'goals', atLeast: 1 }, { not: { fact: 'plan.adopted', where: { plan: ['individual', 'prevention'] } } }] },
    words: { bg: 'При закриване се казва какво е станало с всяка цел на плана.', ru: 'При закрытии указывают результат по каждой цели плана.', en: 'The closing says what became of each goal of the plan.' },
    ...low, owner: 'head'
  },
  {
    id: 'refused-in-writing',
    before: ['case.close'],
    when: { all: [accompanied, { input: 'outcome', is: 'refused' }] },
    ask: { any: [{ fact: 'contract.refused' }, { fact: 'contract.ended', where: { reason: 'refused' } }] },
    words: { bg: 'Няма писмен отказ на семейството.', ru: 'Нет письменного отказа семьи.', en: 'There is no refusal of the family in writing.' },
    basis: '442-ФЗ ст. 18', certainty: 'medium', verified: false, remedy: 'contract.refuse', owner: 'head'
  },
  {
    id: 'off-the-register-first',
    before: ['case.close'],
    when: { all: [prevented, { input: 'outcome', is: ['resolved', 'improved'] }] },
    ask: { not: { onRegister: 'sop' } },
    words: { bg: 'Превенцията завършва, след като комисията отпише семейството.', ru: 'ИПР завершают после снятия семьи с учёта СОП постановлением.', en: 'Prevention ends after the commission has taken the family off the register.' },
    basis: '120-ФЗ ст. 7', certainty: 'medium', verified: false, remedy: 'register.leave', owner: 'commission'
  },
  {
    id: 'follow-up-stage',
    before: ['follow-up.record'],
    when: { caseType: ['accompaniment', 'prevention'] },
    ask: { input: 'stage' },
    words: { bg: 'Не е посочено за кой месец е наблюдението.', ru: 'Не указано, за какой месяц постмониторинг.', en: 'It is not said which month the post-monitoring is for.' },
    ...low, owner: 'worker'
  }
]

export const accompanimentVocabularies: PackSource['vocabularies'] = {
  'assessment-kinds': [
    { code: 'initial', words: { bg: 'първична оценка', ru: 'первичная оценка', en: 'initial assessment' } },
    { code: 'deep', words: { bg: 'задълбочена диагностика', ru: 'углублённая диагностика', en: 'deep diagnosis' } },
    { code: 'adaptation', words: { bg: 'диагностика на адаптацията', ru: 'диагностика адаптации', en: 'diagnosis of adaptation' } },
    { code: 'closing', words: { bg: 'заключителна диагностика', ru: 'итоговая диагностика', en: 'closing diagnosis' } }
  ],
  'family-resources': [
    { code: 'attachment', words: { bg: 'привързаност между родител и дете', ru: 'привязанность родителя и ребёнка', en: 'bond of parent and child' } },
    { code: 'parenting', words: { bg: 'умения да отглежда', ru: 'родительские умения', en: 'parenting skills' } },
    { code: 'will-to-change', words: { bg: 'желание за промяна', ru: 'готовность к переменам', en: 'will to change' } },
    { code: 'work-income', words: { bg: 'работа и доход', ru: 'работа и доход', en: 'work and income' } },
    { code: 'home', words: { bg: 'собствено жилище', ru: 'своё жильё', en: 'a home of their own' } },
    { code: 'health', words: { bg: 'здраве', ru: 'здоровье', en: 'health' } },
    { code: 'traditions', words: { bg: 'семейни традиции', ru: 'семейные традиции', en: 'family traditions' } },
    { code: 'kin', words: { bg: 'подкрепа на роднини', ru: 'поддержка родных', en: 'support of kin' } }
  ],
  'follow-up-stages': [
    { code: '1', words: { bg: 'първи месец', ru: 'через 1 месяц', en: 'after 1 month' } },
    { code: '3', words: { bg: 'трети месец', ru: 'через 3 месяца', en: 'after 3 months' } },
    { code: '6', words: { bg: 'шести месец', ru: 'через 6 месяцев', en: 'after 6 months' } },
    { code: '12', words: { bg: 'дванадесети месец', ru: 'через 12 месяцев', en: 'after 12 months' } }
  ],
  'goal-progress': [
    { code: 'reached', words: { bg: 'постигната', ru: 'достигнута', en: 'reached' } },
    { code: 'closer', words: { bg: 'има напредък', ru: 'есть продвижение', en: 'progress' } },
    { code: 'same', words: { bg: 'без промяна', ru: 'без изменений', en: 'no change' } },
    { code: 'worse', words: { bg: 'влошаване', ru: 'ухудшение', en: 'worse' } },
    { code: 'dropped', words: { bg: 'отпаднала', ru: 'отпала', en: 'dropped' } }
  ],
  'tie-circles': [
    { code: 'kin', words: { bg: 'роднини', ru: 'родные', en: 'kin' } },
    { code: 'friends', words: { bg: 'приятели', ru: 'друзья', en: 'friends' } },
    { code: 'neighbours', words: { bg: 'съседи', ru: 'соседи', en: 'neighbours' } },
    { code: 'school', words: { bg: 'училище или детска градина', ru: 'школа или детский сад', en: 'school or kindergarten' } },
    { code: 'work', words: { bg: 'работа', ru: 'работа', en: 'work' } },
    { code: 'health', words: { bg: 'здравеопазване', ru: 'здравоохранение', en: 'health care' } },
    { code: 'authorities', words: { bg: 'държавни органи', ru: 'государственные органы', en: 'authorities' } },
    { code: 'community', words: { bg: 'църква, кръжок, организация', ru: 'храм, кружок, организация', en: 'church, club, organisation' } }
  ],
  'tie-strengths': [
    { code: 'strong', words: { bg: 'силна', ru: 'сильная', en: 'strong' } },
    { code: 'weak', words: { bg: 'слаба', ru: 'слабая', en: 'weak' } },
    { code: 'strained', words: { bg: 'напрегната', ru: 'напряжённая', en: 'strained' } },
    { code: 'broken', words: { bg: 'прекъсната', ru: 'прерванная', en: 'broken' } }
  ]
}

const lead = ['head', 'director']
const work = ['worker', 'head']
/** Work with the family itself, with or without its consent. */
export const accompanimentOnly = { 'contract.refuse': lead }
export const preventionOpen = {
  'case.assign': lead,
  'case.offer-transfer': lead,
  'case.accept-transfer': lead,
  'case.decline-transfer': lead,
  'case.close': lead,
  'case.contact': work,
  'case.meet': [...work, 'commission'],
  'visit.plan': work,
  'assessment.record': work,
  'plan.adopt': [...work, 'commission'],
  'plan.review': [...work, 'commission'],
  'notice.send': work
}
export const signalAnswers = { 'signal.notify': ['intake', 'worker', 'head'] }
export const accompanimentRecordable: PackSource['recordable'] = { 'contract.refuse': work }

/** A curator leads ten to fifteen families, as is common; nobody is refused for more. */
export const caseload: PackSource['caseload'] = { atMost: 15, types: ['accompaniment', 'prevention'], basis: 'Обычная нагрузка куратора: 10–15 семей', certainty: 'low', verified: false }

export const accompanimentTerms: PackSource['terms'] = {
  'act.signal.notify': { bg: 'Писмо по сигнала', ru: 'Письмо по сигналу', en: 'Letter on the signal' },
  'entry.signal.notice-sent': { bg: 'Писмо по сигнала', ru: 'Письмо по сигналу', en: 'Letter on the signal' }
}
