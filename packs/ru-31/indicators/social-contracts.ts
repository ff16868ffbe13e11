// biome-ignore-all format: one field a line
/** Social contracts: coverage and result (B16), by person and by family apart, and the recovery of money. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

const improved = ['above-minimum', 'income-up', 'job', 'own-business', 'overcome']

export const socialContracts: Indicators = chapter('social-contracts', { cuts: ['contractKind', 'area', 'office'] }, [
  {
    code: 'social-contracts',
    words: { bg: 'Действащи социални договори', ru: 'Действующие социальные контракты', en: 'Social contracts in force' },
    definition: { bg: 'Социални договори, които действат в края на деня: сключени, неприключили, неспрени и с неизтекъл срок, с всички продължения.', ru: 'Социальные контракты, действующие на конец дня: заключённые, не завершённые и не прекращённые, с неистёкшим сроком с учётом продлений.', en: 'Social contracts in force at the end of the day: signed, neither ended nor stopped, their term with every prolongation not over.' },
    unit: 'contract',
    kind: 'stock',
    counts: [{ ledger: 'social-contract', measure: 'stock' }]
  },
  {
    code: 'social-contract-families',
    words: { bg: 'Семейства с действащ социален договор', ru: 'Семьи с действующим социальным контрактом', en: 'Families with a social contract in force' },
    definition: { bg: 'Семейства с поне един действащ социален договор в края на деня. Всяко се брои веднъж.', ru: 'Семьи хотя бы с одним действующим социальным контрактом на конец дня. Каждая считается один раз.', en: 'Families with at least one social contract in force at the end of the day. Each counts once.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'social-contract', measure: 'stock', each: 'person' }]
  },
  {
    code: 'social-contract-persons',
    words: { bg: 'Лица, обхванати от социални договори', ru: 'Граждане, охваченные социальными контрактами', en: 'Persons covered by social contracts' },
    definition: { bg: 'Членове на домакинствата по действащите в края на деня договори. Всяко лице се брои веднъж.', ru: 'Члены семей, названные в действующих на конец дня контрактах. Каждый считается один раз.', en: 'Members of the households named in the contracts in force at the end of the day. Each person counts once.' },
    unit: 'person',
    kind: 'stock',
    counts: [{ ledger: 'social-contract-person', measure: 'stock', each: 'person' }],
    cuts: ['contractKind', 'area', 'office', 'sex', 'ages']
  },
  {
    code: 'social-contract-coverage',
    words: { bg: 'Обхват на социалните договори', ru: 'Охват социальными контрактами', en: 'Coverage by social contracts' },
    definition: { bg: 'Лица, обхванати от действащи договори, от всички лица с доход под жизнения минимум. Броят на бедните идва от внесена серия; без нея няма дял.', ru: 'Граждане, охваченные действующими контрактами, из всех граждан с доходами ниже прожиточного минимума. Число малоимущих берётся из внесённого ряда; без него доли нет.', en: 'Persons covered by contracts in force, of all persons with incomes below the subsistence minimum. The number of the poor comes from an imported series; without it there is no share.' },
    unit: 'rate',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['social-contract-persons'] }, denominator: { series: 'poor-population', age: { from: 0 } }, per: 100 },
    cuts: ['area']
  },
  {
    code: 'social-contracts-signed',
    words: { bg: 'Сключени социални договори', ru: 'Заключённые социальные контракты', en: 'Social contracts signed' },
    definition: { bg: 'Договори, сключени през периода.', ru: 'Контракты, заключённые за период.', en: 'Contracts signed in the period.' },
    unit: 'contract',
    kind: 'flow',
    counts: [{ ledger: 'social-contract', measure: 'in', how: ['signed'], crossing: true }]
  },
  {
    code: 'social-contracts-over',
    words: { bg: 'Приключили социални договори', ru: 'Окончившиеся социальные контракты', en: 'Social contracts that are over' },
    definition: { bg: 'Договори, престанали да действат през периода: приключили с резултат, спрени, или с изтекъл срок без записан край.', ru: 'Контракты, переставшие действовать за период: завершённые с итогом, прекращённые досрочно или с истёкшим сроком без записанного итога.', en: 'Contracts that ceased to be in force in the period: ended with a result, stopped, or their term over with no end written down.' },
    unit: 'contract',
    kind: 'flow',
    counts: [{ ledger: 'social-contract-result', measure: 'cohort', asOf: 'known' }],
    cuts: ['contractEnd', 'contractResult', 'contractKind', 'area', 'office']
  },
  {
    code: 'social-contract-families-improved',
    words: { bg: 'Договори, след които семейството е по-добре', ru: 'Контракты, после которых положение семьи улучшилось', en: 'Contracts after which the family is better off' },
    definition: { bg: 'От приключилите през периода: онези, за които последно е записано подобрение за семейството.', ru: 'Из окончившихся за период: те, по которым последним записано улучшение для семьи.', en: 'Of those over in the period: those for which an improvement of the family was written down last.' },
    unit: 'contract',
    kind: 'flow',
    counts: [{ ledger: 'social-contract-result', measure: 'cohort', where: { contractResult: improved }, asOf: 'known' }]
  },
  {
    code: 'social-contract-result-share',
    words: { bg: 'Резултатност на договорите (семейства)', ru: 'Результативность контрактов (семьи)', en: 'Result of contracts (families)' },
    definition: { bg: 'От всички договори, престанали да действат през периода, заедно със спрените и онези без записан резултат: онези, след които семейството е по-добре.', ru: 'Из всех контрактов, переставших действовать за период, вместе с прекращёнными и не имеющими записанного итога: те, после которых положение семьи улучшилось.', en: 'Of all contracts that ceased in the period, stopped ones and those without a result among them: those after which the family is better off.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['social-contract-families-improved'] }, denominator: { figures: ['social-contracts-over'] }, per: 100 }
  },
  {
    code: 'social-contract-persons-over',
    words: { bg: 'Лица по приключилите договори', ru: 'Граждане в окончившихся контрактах', en: 'Persons in the contracts that are over' },
    definition: { bg: 'Членове на домакинствата по договорите, престанали да действат през периода.', ru: 'Члены семей, названные в контрактах, переставших действовать за период.', en: 'Members of the households named in the contracts that ceased in the period.' },
    unit: 'person',
    kind: 'flow',
    counts: [{ ledger: 'social-contract-person-result', measure: 'cohort', asOf: 'known' }],
    cuts: ['contractEnd', 'contractResult', 'contractKind', 'area', 'office', 'sex', 'ages']
  },
  {
    code: 'social-contract-persons-improved',
    words: { bg: 'Лица, които са по-добре', ru: 'Граждане, чьё положение улучшилось', en: 'Persons who are better off' },
    definition: { bg: 'От тях: лицата, за които самите е записано подобрение. Едно лице може да е по-добре, когато семейството не е.', ru: 'Из них: те, для кого самих записано улучшение. Положение одного может улучшиться и тогда, когда у семьи оно прежнее.', en: 'Of these: persons for whom an improvement of their own was written down. One may be better off where the family is not.' },
    unit: 'person',
    kind: 'flow',
    counts: [{ ledger: 'social-contract-person-result', measure: 'cohort', where: { contractResult: improved }, asOf: 'known' }],
    cuts: ['contractKind', 'area', 'office', 'sex', 'ages']
  },
  {
    code: 'social-contract-persons-share',
    words: { bg: 'Резултатност на договорите (лица)', ru: 'Результативность контрактов (граждане)', en: 'Result of contracts (persons)' },
    definition: { bg: 'От всички лица по приключилите през периода договори: онези, които самите са по-добре. Не е същото като дела на семействата.', ru: 'Из всех граждан в контрактах, окончившихся за период: те, чьё собственное положение улучшилось. Не то же, что доля семей.', en: 'Of all persons in the contracts over in the period: those who are better off themselves. Not the same as the share of families.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['social-contract-persons-improved'] }, denominator: { figures: ['social-contract-persons-over'] }, per: 100 },
    cuts: ['contractKind', 'area', 'office']
  },
  {
    code: 'social-contracts-looked-at-again',
    words: { bg: 'Договори, погледнати отново след 12 месеца', ru: 'Контракты со сведениями через 12 месяцев', en: 'Contracts looked at again after 12 months' },
    definition: { bg: 'От приключилите през периода: онези, за които е записано какво е станало поне 12 месеца по-късно.', ru: 'Из окончившихся за период: те, по которым записано, что стало с семьёй не менее чем через 12 месяцев.', en: 'Of those over in the period: those for which it was written down what became of the family at least 12 months later.' },
    unit: 'contract',
    kind: 'flow',
    counts: [{ ledger: 'social-contract-result', measure: 'cohort', where: { later: 'yes' }, asOf: 'known' }],
    cuts: ['contractResult', 'contractKind', 'area', 'office']
  },
  {
    code: 'social-contract-money',
    words: { bg: 'Изплатено по социални договори', ru: 'Выплачено по социальным контрактам', en: 'Paid under social contracts' },
    definition: { bg: 'Сума на плащанията през периода, в цели рубли.', ru: 'Сумма выплат за период, в целых рублях.', en: 'Sum of the payments of the period, in whole roubles.' },
    unit: 'money',
    kind: 'flow',
    counts: [{ ledger: 'social-contract-paid', measure: 'in', crossing: true }]
  },
  {
    code: 'recovery-claimed',
    words: { bg: 'Поискано за връщане', ru: 'Предъявлено к взысканию', en: 'Claimed back' },
    definition: { bg: 'Суми за връщане по спрените до края на деня договори, в цели рубли: остатък, върнато и неприсъдено заедно.', ru: 'Суммы, предъявленные к взысканию по прекращённым на конец дня контрактам, в целых рублях: остаток, возвращённое и не присуждённое вместе.', en: 'Sums asked back under the contracts stopped by the end of the day, in whole roubles: outstanding, repaid and not granted together.' },
    unit: 'money',
    kind: 'stock',
    counts: [{ ledger: 'recovery', measure: 'stock' }],
    cuts: ['recoveryState', 'contractKind', 'area', 'office']
  },
  {
    code: 'recovery-outstanding',
    words: { bg: 'Остава за връщане', ru: 'Остаток к возврату', en: 'Outstanding' },
    definition: { bg: 'От поисканото за връщане: онова, което в края на деня не е нито върнато, нито отказано от съда.', ru: 'Из предъявленного к взысканию: то, что на конец дня не возвращено и судом не отклонено.', en: 'Of what is claimed back: what at the end of the day is neither repaid nor refused by the court.' },
    unit: 'money',
    kind: 'stock',
    counts: [{ ledger: 'recovery', measure: 'stock', where: { recoveryState: 'outstanding' } }]
  },
  {
    code: 'recovery-repaid',
    words: { bg: 'Върнато през периода', ru: 'Возвращено за период', en: 'Repaid in the period' },
    definition: { bg: 'Върнати през периода суми по спрени договори, в цели рубли.', ru: 'Суммы, возвращённые за период по прекращённым контрактам, в целых рублях.', en: 'Sums repaid in the period under stopped contracts, in whole roubles.' },
    unit: 'money',
    kind: 'flow',
    counts: [{ ledger: 'recovery', measure: 'in', where: { recoveryState: 'repaid' } }]
  }
])
