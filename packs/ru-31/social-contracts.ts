// biome-ignore-all format: one code a line
/**
 * The social contract: kinds, terms, limits and the papers' words. Kinds and amounts were found on public pages, the days
 * from which they hold were not: each limit is a dated row that nobody has checked.
 */
import type { PackSource } from '#domain/law/pack.ts'
import { casePapers, leftOver, proposing } from './papers.ts'

const work = ['worker', 'head']
const lead = ['head', 'director']

const mending = { 'case.correct': lead, 'case.resolve': lead, ...casePapers }
/** Money comes back, and the family is looked at again, long after the case is closed. */
const afterwards = {
  ...mending,
  'social-contract.claim': lead,
  'social-contract.judge': work,
  'social-contract.repay': work,
  'social-contract.follow-up': work,
  'case.contact': work
}

export const socialContractProcess: PackSource['process'][string] = {
  new: { 'case.open': work },
  open: {
    ...afterwards,
    ...proposing,
    'case.assign': lead,
    'case.offer-transfer': lead,
    'case.accept-transfer': lead,
    'case.decline-transfer': lead,
    'case.close': lead,
    'case.meet': [...work, 'commission'],
    'case.extend-clock': lead,
    'visit.plan': work,
    'notice.send': work,
    'social-contract.apply': work,
    'social-contract.decide': lead,
    'social-contract.adopt-programme': work,
    'social-contract.sign': lead,
    'social-contract.pay': work,
    'social-contract.report': work,
    'social-contract.prove': work,
    'social-contract.prolong': lead,
    'social-contract.end': lead,
    'social-contract.stop': lead
  },
  closed: { ...afterwards, ...leftOver }
}

export const socialContractRecordable: PackSource['recordable'] = Object.fromEntries(
  Object.keys({ ...socialContractProcess.open }).filter(act => act.startsWith('social-contract.')).map(act => [act, work])
)

const order = '178-ФЗ ст. 8, 8.1; ПП Белгородской обл. № 273-пп'
const limit = (kind: string, code: string, sum: number, dates: { from?: string; to?: string }, said: string): PackSource['requirements'][number] => ({
  id: code,
  before: ['social-contract.sign'],
  when: { fact: 'social-contract.applied', where: { kind } },
  ask: { input: 'sum', atMost: sum },
  words: {
    bg: `За този вид договор се плащат най-много ${said} рубли.`,
    ru: `По договору этого вида выплачивается не более ${said} рублей.`,
    en: `A contract of this kind pays at most ${said} roubles.`
  },
  basis: '178-ФЗ ст. 8.1; ПП РФ № 1931; суммы по опубликованным сведениям, даты не проверены',
  certainty: 'low',
  verified: false,
  ...dates,
  owner: 'head'
})
const term = (kind: string, most: number): PackSource['requirements'][number] => ({
  id: `term-${kind}`,
  before: ['social-contract.sign'],
  when: { fact: 'social-contract.applied', where: { kind } },
  ask: { all: [{ not: { input: 'months', atMost: 2 } }, { input: 'months', atMost: most }] },
  words: {
    bg: `Договор от този вид е за срок от 3 до ${most} месеца.`,
    ru: `Контракт этого вида заключается на срок от 3 до ${most} месяцев.`,
    en: `A contract of this kind lasts from 3 to ${most} months.`
  },
  basis: order,
  certainty: 'medium',
  verified: false,
  owner: 'head'
})

export const socialContractRequirements: PackSource['requirements'] = [
  {
    id: 'refusal-reasoned',
    before: ['social-contract.decide'],
    when: { input: 'decision', is: 'refused' },
    ask: { input: 'reason' },
    words: { bg: 'Отказът трябва да има основание.', ru: 'Отказ должен иметь основание.', en: 'A refusal needs a reason.' },
    basis: order,
    certainty: 'high',
    verified: false,
    owner: 'head'
  },
  {
    id: 'poverty-recognised',
    before: ['social-contract.adopt-programme', 'social-contract.sign'],
    ask: { fact: 'social-contract.decided', where: { decision: 'recognised' } },
    words: { bg: 'Правото на социален договор не е признато с решение.', ru: 'Право на социальный контракт не признано решением.', en: 'The right to a social contract has not been recognised by a decision.' },
    basis: order,
    certainty: 'medium',
    verified: false,
    remedy: 'social-contract.decide',
    owner: 'head'
  },
  {
    id: 'adaptation-programme',
    before: ['social-contract.sign'],
    ask: { fact: 'social-contract.programme-adopted' },
    words: { bg: 'Няма програма за социална адаптация: тя е част от договора.', ru: 'Нет программы социальной адаптации: она часть контракта.', en: 'There is no programme of social adaptation: it is part of the contract.' },
    basis: order,
    certainty: 'medium',
    verified: false,
    remedy: 'social-contract.adopt-programme',
    owner: 'worker'
  },
  term('job-search', 9),
  term('business', 12),
  term('farming', 12),
  term('hardship', 6),
  limit('farming', 'farming-100', 100_000, { to: '2023-01-01' }, '100 000'),
  limit('farming', 'farming-200', 200_000, { from: '2023-01-01' }, '200 000'),
  limit('business', 'business-250', 250_000, { to: '2023-01-01' }, '250 000'),
  limit('business', 'business-350', 350_000, { from: '2023-01-01' }, '350 000'),
  {
    id: 'contract-over',
    before: ['case.close'],
    when: { caseType: 'social-contract' },
    ask: { any: [{ fact: 'social-contract.ended' }, { fact: 'social-contract.stopped' }, { not: { fact: 'social-contract.signed' } }] },
    words: { bg: 'Социалният договор още действа: приключете го с резултат или го спрете.', ru: 'Социальный контракт ещё действует: завершите его с результатом или прекратите.', en: 'The social contract is still in force: end it with its result, or stop it.' },
    basis: order,
    certainty: 'medium',
    verified: false,
    remedy: 'social-contract.end',
    owner: 'head'
  }
]

export const socialContractClocks: PackSource['clocks'] = [
  {
    code: 'SCDEC10',
    words: { bg: 'Решение за социален договор', ru: 'Решение о социальном контракте', en: 'Decision on a social contract' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'social-contract.applied' }],
    whileRunning: 'ignore',
    stops: [{ on: 'social-contract.decided' }],
    voids: [{ on: 'case.closed' }],
    extension: { roles: lead, atMost: { workingDays: 20 }, times: 1, basis: 'До 30 дней при дополнительной проверке (комиссионном обследовании)' },
    norms: [{ from: '2000-01-01', to: null, term: { workingDays: 10 }, shift: 'none', basis: '178-ФЗ ст. 8', certainty: 'medium', verified: false }]
  },
  {
    code: 'SCSIGN3',
    words: { bg: 'Сключване на социалния договор', ru: 'Заключение социального контракта', en: 'Social contract signed' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'social-contract.decided', where: { decision: 'recognised' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'social-contract.signed' }],
    voids: [{ on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { workingDays: 3 }, shift: 'none', basis: 'Порядок другого региона: docs.cntd.ru/document/574782399', certainty: 'medium', verified: false }]
  },
  {
    code: 'SCREP',
    words: { bg: 'Месечен отчет по социалния договор', ru: 'Ежемесячный отчёт по социальному контракту', en: 'Monthly report on the social contract' },
    whose: 'party',
    kind: 'term',
    starts: [{ on: 'social-contract.signed' }],
    whileRunning: 'ignore',
    stops: [{ on: 'social-contract.reported' }],
    voids: [{ on: 'social-contract.ended' }, { on: 'social-contract.stopped' }, { on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 1 }, renews: [{ from: { days: 0 }, term: { months: 1 } }], shift: 'next-working-day', basis: 'Региональный порядок; срок по умолчанию', certainty: 'low', verified: false }]
  },
  {
    code: 'SCEND',
    words: { bg: 'Край на социалния договор', ru: 'Окончание социального контракта', en: 'End of the social contract' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'social-contract.signed' }, { on: 'social-contract.prolonged' }],
    whileRunning: 'second',
    stops: [{ on: 'social-contract.ended' }, { on: 'social-contract.stopped' }],
    voids: [{ on: 'social-contract.prolonged' }, { on: 'case.closed' }],
    warn: [{ days: 30 }],
    norms: [{ from: '2000-01-01', to: null, term: { date: 'until' }, shift: 'none', basis: 'Срок контракта', certainty: 'medium', verified: false }]
  },
  // what became of the family a year later is asked in the month that follows
  {
    code: 'SC12',
    words: { bg: 'Доходи 12 месеца след края', ru: 'Доходы через 12 месяцев после окончания', en: 'Incomes 12 months after the end' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'social-contract.ended' }],
    whileRunning: 'ignore',
    stops: [{ on: 'social-contract.followed-up', where: { months: 12 } }],
    voids: [],
    norms: [{ from: '2000-01-01', to: null, term: { months: 13 }, shift: 'next-working-day', basis: 'Приказ № 506н/389; срок по умолчанию', certainty: 'low', verified: false }]
  }
]

export const socialContractVocabularies: PackSource['vocabularies'] = {
  currencies: [{ code: 'rub', words: { bg: 'рубли', ru: 'руб.', en: 'roubles' } }],
  'social-contract-kinds': [
    { code: 'job-search', words: { bg: 'търсене на работа', ru: 'поиск работы', en: 'job search' } },
    { code: 'business', words: { bg: 'собствена дейност', ru: 'ИП, самозанятость', en: 'own business' } },
    { code: 'farming', words: { bg: 'лично стопанство', ru: 'личное подсобное хозяйство', en: 'household farming' } },
    { code: 'hardship', words: { bg: 'преодоляване на трудна житейска ситуация', ru: 'преодоление трудной жизненной ситуации', en: 'overcoming a difficult situation' } }
  ],
  'poverty-causes': [
    { code: 'unemployment', words: { bg: 'безработица', ru: 'безработица', en: 'unemployment' } },
    { code: 'low-pay', words: { bg: 'ниско заплащане', ru: 'низкая оплата труда', en: 'low pay' } },
    { code: 'many-children', words: { bg: 'много деца', ru: 'многодетность', en: 'many children' } },
    { code: 'one-parent', words: { bg: 'само един родител', ru: 'неполная семья', en: 'one parent only' } },
    { code: 'disability', words: { bg: 'увреждане', ru: 'инвалидность', en: 'disability' } },
    { code: 'care-of-child', words: { bg: 'отглеждане на малко дете', ru: 'уход за малолетним ребёнком', en: 'care of a small child' } },
    { code: 'illness', words: { bg: 'продължително заболяване', ru: 'длительная болезнь', en: 'long illness' } },
    { code: 'debts', words: { bg: 'дългове', ru: 'долги', en: 'debts' } },
    { code: 'disaster', words: { bg: 'бедствие', ru: 'стихийное бедствие, пожар', en: 'disaster' } }
  ],
  'social-contract-refusals': [
    { code: 'income-above', words: { bg: 'доходът е над минимума', ru: 'доход выше прожиточного минимума', en: 'income above the minimum' } },
    { code: 'own-fault', words: { bg: 'причините зависят от семейството', ru: 'причины бедности зависят от семьи', en: 'the causes are of the family\'s own making' } },
    { code: 'false-data', words: { bg: 'неверни данни', ru: 'недостоверные сведения', en: 'false data' } },
    { code: 'documents', words: { bg: 'непълни документи', ru: 'неполные документы', en: 'documents missing' } },
    { code: 'earlier-contract', words: { bg: 'предишен договор е спрян по вина на семейството', ru: 'прежний контракт прекращён по вине семьи', en: 'an earlier contract was stopped through the family\'s fault' } },
    { code: 'no-funds', words: { bg: 'средствата за годината са изчерпани', ru: 'средства на год исчерпаны', en: 'the year\'s funds are spent' } }
  ],
  'adaptation-activities': [
    { code: 'job-registration', words: { bg: 'регистрация в центъра по заетостта', ru: 'постановка на учёт в центре занятости', en: 'registration with the employment centre' } },
    { code: 'job', words: { bg: 'намиране на работа', ru: 'поиск и получение работы', en: 'finding a job' } },
    { code: 'training', words: { bg: 'обучение', ru: 'профессиональное обучение', en: 'training' } },
    { code: 'business-registration', words: { bg: 'регистрация на дейността', ru: 'регистрация ИП или самозанятости', en: 'registration of the business' } },
    { code: 'equipment', words: { bg: 'закупуване на оборудване', ru: 'приобретение оборудования', en: 'purchase of equipment' } },
    { code: 'livestock', words: { bg: 'закупуване на животни', ru: 'приобретение скота или птицы', en: 'purchase of livestock' } },
    { code: 'seeds-tools', words: { bg: 'семена и инвентар', ru: 'семена и инвентарь', en: 'seeds and tools' } },
    { code: 'produce-sale', words: { bg: 'продажба на продукция', ru: 'реализация продукции', en: 'sale of produce' } },
    { code: 'treatment', words: { bg: 'лечение', ru: 'лечение', en: 'treatment' } },
    { code: 'debt-payment', words: { bg: 'погасяване на дългове', ru: 'погашение долгов', en: 'payment of debts' } },
    { code: 'household-needs', words: { bg: 'стоки от първа необходимост', ru: 'товары первой необходимости', en: 'necessities' } }
  ],
  'spending-purposes': [
    { code: 'livestock', words: { bg: 'животни и фураж', ru: 'скот, птица, корма', en: 'livestock and feed' } },
    { code: 'equipment', words: { bg: 'оборудване', ru: 'оборудование', en: 'equipment' } },
    { code: 'materials', words: { bg: 'материали', ru: 'материалы', en: 'materials' } },
    { code: 'training', words: { bg: 'обучение', ru: 'обучение', en: 'training' } },
    { code: 'food-clothes', words: { bg: 'храна, дрехи, обувки', ru: 'продукты, одежда, обувь', en: 'food and clothes' } },
    { code: 'medicine', words: { bg: 'лекарства и лечение', ru: 'лекарства и лечение', en: 'medicine and treatment' } },
    { code: 'other', words: { bg: 'друго по програмата', ru: 'иное по программе', en: 'other, within the programme' } }
  ],
  'prolongation-reasons': [
    { code: 'illness', words: { bg: 'болест на член на семейството', ru: 'болезнь члена семьи', en: 'illness in the family' } },
    { code: 'training-goes-on', words: { bg: 'обучението продължава', ru: 'обучение не завершено', en: 'the training goes on' } },
    { code: 'season', words: { bg: 'сезонен характер на работата', ru: 'сезонный характер работ', en: 'the work is seasonal' } },
    { code: 'disaster', words: { bg: 'бедствие или карантина', ru: 'стихийное бедствие, карантин', en: 'disaster or quarantine' } }
  ],
  'social-contract-results': [
    { code: 'above-minimum', words: { bg: 'доход над минимума', ru: 'доход выше прожиточного минимума', en: 'income above the minimum' }, means: 'improved' },
    { code: 'income-up', words: { bg: 'доходът нарасна', ru: 'доход вырос', en: 'income has risen' }, means: 'improved' },
    { code: 'job', words: { bg: 'работи', ru: 'трудоустроен', en: 'in work' }, means: 'improved' },
    { code: 'own-business', words: { bg: 'собствена дейност', ru: 'ведёт своё дело', en: 'runs a business' }, means: 'improved' },
    { code: 'overcome', words: { bg: 'трудностите са преодолени', ru: 'трудная ситуация преодолена', en: 'the difficulty is overcome' }, means: 'improved' },
    { code: 'unchanged', words: { bg: 'без промяна', ru: 'без изменений', en: 'no change' }, means: 'same' },
    { code: 'worse', words: { bg: 'влошаване', ru: 'ухудшение', en: 'worse' }, means: 'worse' }
  ],
  'social-contract-stops': [
    { code: 'misuse', words: { bg: 'парите са похарчени за друго', ru: 'нецелевое использование денег', en: 'the money was spent on something else' }, means: 'fault' },
    { code: 'duties-not-met', words: { bg: 'програмата не се изпълнява', ru: 'невыполнение программы без уважительной причины', en: 'the duties were not met' }, means: 'fault' },
    { code: 'false-data', words: { bg: 'неверни данни', ru: 'недостоверные сведения', en: 'false data' }, means: 'fault' },
    { code: 'own-wish', words: { bg: 'по желание на семейството', ru: 'по заявлению семьи', en: 'at the family\'s request' } },
    { code: 'moved', words: { bg: 'преместване', ru: 'переезд', en: 'moved away' } },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'died' } }
  ]
}

export const socialContractTerms: PackSource['terms'] = {
  'act.social-contract.apply': { bg: 'Заявление за социален договор', ru: 'Заявление о социальном контракте', en: 'Application for a social contract' },
  'act.social-contract.decide': { bg: 'Решение за социален договор', ru: 'Решение о социальном контракте', en: 'Decision on a social contract' },
  'act.social-contract.adopt-programme': { bg: 'Програма за социална адаптация', ru: 'Программа социальной адаптации', en: 'Programme of social adaptation' },
  'act.social-contract.sign': { bg: 'Сключване на социален договор', ru: 'Заключение социального контракта', en: 'Sign the social contract' },
  'act.social-contract.pay': { bg: 'Плащане по договора', ru: 'Выплата по контракту', en: 'Pay an instalment' },
  'act.social-contract.report': { bg: 'Месечен отчет', ru: 'Ежемесячный отчёт', en: 'Monthly report' },
  'act.social-contract.prove': { bg: 'Доказан разход', ru: 'Подтверждение расходов', en: 'Proof of spending' },
  'act.social-contract.prolong': { bg: 'Продължаване на договора', ru: 'Продление контракта', en: 'Prolong the contract' },
  'act.social-contract.end': { bg: 'Приключване с резултат', ru: 'Завершение контракта с результатом', en: 'End the contract with its result' },
  'act.social-contract.stop': { bg: 'Спиране на договора', ru: 'Прекращение контракта', en: 'Stop the contract' },
  'act.social-contract.claim': { bg: 'Иск за връщане на парите', ru: 'Иск о взыскании', en: 'Claim for recovery' },
  'act.social-contract.judge': { bg: 'Решение на съда по иска', ru: 'Решение суда о взыскании', en: 'Judgment on the recovery' },
  'act.social-contract.repay': { bg: 'Върната сума', ru: 'Возврат суммы', en: 'Repayment' },
  'act.social-contract.follow-up': { bg: 'Доходи след края на договора', ru: 'Доходы после окончания контракта', en: 'Incomes after the contract' },
  'entry.social-contract.applied': { bg: 'Заявление за социален договор', ru: 'Заявление о социальном контракте', en: 'Application for a social contract' },
  'entry.social-contract.decided': { bg: 'Решение за социален договор', ru: 'Решение о социальном контракте', en: 'Decision on the social contract' },
  'entry.social-contract.programme-adopted': { bg: 'Програма за социална адаптация', ru: 'Программа социальной адаптации', en: 'Programme of social adaptation' },
  'entry.social-contract.signed': { bg: 'Сключен социален договор', ru: 'Социальный контракт заключён', en: 'Social contract signed' },
  'entry.social-contract.paid': { bg: 'Плащане', ru: 'Выплата', en: 'Payment' },
  'entry.social-contract.reported': { bg: 'Отчет', ru: 'Отчёт', en: 'Report' },
  'entry.social-contract.proved': { bg: 'Доказан разход', ru: 'Подтверждены расходы', en: 'Spending proved' },
  'entry.social-contract.prolonged': { bg: 'Договорът е продължен', ru: 'Контракт продлён', en: 'Contract prolonged' },
  'entry.social-contract.ended': { bg: 'Договорът приключи', ru: 'Контракт завершён', en: 'Contract ended' },
  'entry.social-contract.stopped': { bg: 'Договорът е спрян', ru: 'Контракт прекращён', en: 'Contract stopped' },
  'entry.social-contract.claimed': { bg: 'Иск за връщане на парите', ru: 'Иск о взыскании', en: 'Claim for recovery' },
  'entry.social-contract.judged': { bg: 'Решение на съда по иска', ru: 'Решение суда о взыскании', en: 'Judgment on the recovery' },
  'entry.social-contract.repaid': { bg: 'Върната сума', ru: 'Возвращена сумма', en: 'Repaid' },
  'entry.social-contract.followed-up': { bg: 'Доходи след края на договора', ru: 'Доходы после окончания контракта', en: 'Incomes after the contract' },
  'field.applicant': { bg: 'Заявител', ru: 'Заявитель', en: 'Applicant' },
  'field.social-contract.apply.causes': { bg: 'Причини за бедността', ru: 'Причины бедности', en: 'Causes of poverty' },
  'field.social-contract.applied.causes': { bg: 'Причини за бедността', ru: 'Причины бедности', en: 'Causes of poverty' },
  'field.social-contract.apply.kind': { bg: 'Вид договор', ru: 'Вид контракта', en: 'Kind of contract' },
  'field.social-contract.applied.kind': { bg: 'Вид договор', ru: 'Вид контракта', en: 'Kind of contract' },
  'field.currency': { bg: 'Валута', ru: 'Валюта', en: 'Currency' },
  'field.household': { bg: 'Членове на семейството и месечен доход', ru: 'Состав семьи и доход в месяц', en: 'Household and income of a month' },
  'field.income': { bg: 'Доход на месец', ru: 'Доход в месяц', en: 'Income of a month' },
  'field.minimum': { bg: 'Жизнен минимум на човек', ru: 'Прожиточный минимум на человека', en: 'Subsistence minimum per person' },
  'field.activities': { bg: 'Дейности', ru: 'Мероприятия', en: 'Activities' },
  'field.activity': { bg: 'Дейност', ru: 'Мероприятие', en: 'Activity' },
  'field.social-contract.adopt-programme.activities.by': { bg: 'Изпълнява', ru: 'Исполнитель', en: 'Carried out by' },
  'field.social-contract.programme-adopted.activities.by': { bg: 'Изпълнява', ru: 'Исполнитель', en: 'Carried out by' },
  'field.social-contract.sign.months': { bg: 'Срок, месеци', ru: 'Срок, месяцев', en: 'Term in months' },
  'field.social-contract.signed.months': { bg: 'Срок, месеци', ru: 'Срок, месяцев', en: 'Term in months' },
  'field.social-contract.prolong.months': { bg: 'Продължава се с, месеци', ru: 'Продлевается на, месяцев', en: 'Prolonged by, months' },
  'field.social-contract.prolonged.months': { bg: 'Продължен с, месеци', ru: 'Продлён на, месяцев', en: 'Prolonged by, months' },
  'field.social-contract.follow-up.months': { bg: 'Месеци след края', ru: 'Месяцев после окончания', en: 'Months after the end' },
  'field.social-contract.followed-up.months': { bg: 'Месеци след края', ru: 'Месяцев после окончания', en: 'Months after the end' },
  'field.social-contract.sign.from': { bg: 'Начало, ако не е днес', ru: 'Начало, если не в день подписания', en: 'First day, if not that of the signature' },
  'field.social-contract.signed.from': { bg: 'Начало', ru: 'Начало', en: 'First day' },
  'field.social-contract.signed.until': { bg: 'Край', ru: 'Окончание', en: 'Last day' },
  'field.social-contract.prolonged.until': { bg: 'Нов край', ru: 'Новое окончание', en: 'New last day' },
  'field.social-contract.adopt-programme.activities.until': { bg: 'До', ru: 'Срок', en: 'Until' },
  'field.social-contract.programme-adopted.activities.until': { bg: 'До', ru: 'Срок', en: 'Until' },
  'field.sum': { bg: 'Сума по договора', ru: 'Сумма контракта', en: 'Sum of the contract' },
  'field.amount': { bg: 'Сума', ru: 'Сумма', en: 'Amount' },
  'field.done': { bg: 'Изпълнени дейности', ru: 'Выполненные мероприятия', en: 'Activities done' },
  'field.purpose': { bg: 'За какво', ru: 'На что', en: 'Purpose' },
  'field.familyResult': { bg: 'Резултат за семейството', ru: 'Результат для семьи', en: 'Result for the family' },
  'field.results': { bg: 'Резултат за всеки', ru: 'Результат для каждого', en: 'Result for each person' },
  'field.recover': { bg: 'За връщане', ru: 'Подлежит взысканию', en: 'To be recovered' },
  'field.awarded': { bg: 'Присъдено', ru: 'Присуждено', en: 'Awarded' }
}
