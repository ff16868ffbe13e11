// biome-ignore-all format: one field a line
/** Signals about children at risk: how many, from whom, how soon checked and what the check found. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

const signalCuts = ['state', 'result', 'check', 'source', 'channel', 'urgency', 'signalKind', 'violence', 'coordination', 'area', 'office', 'sex', 'ages']
export const childCuts = ['source', 'signalKind', 'violence', 'coordination', 'area', 'office', 'sex', 'ages', 'age', 'disability']

export const signals: Indicators = chapter('signals', { cuts: signalCuts }, [
  {
    code: 'signals',
    words: { bg: 'Постъпили сигнали за деца в риск', ru: 'Поступившие сигналы о детях в риске', en: 'Signals about children at risk' },
    definition: { bg: 'Сигнали, регистрирани през периода във всички дирекции, и повторните, и присъединените към други сред тях.', ru: 'Сигналы, зарегистрированные за период во всех дирекциях, включая повторные и присоединённые к другим.', en: 'Signals registered in the period in all offices, repeated ones and those joined to others included.' },
    unit: 'signal',
    kind: 'flow',
    counts: [{ ledger: 'signal', measure: 'in', how: ['registered'] }],
    excludes: { bg: 'обажданията и писмата, които не са регистрирани като сигнал.', ru: 'звонки и письма, не зарегистрированные как сигнал.', en: 'calls and letters that were not registered as a signal.' }
  },
  {
    code: 'signals-open',
    words: { bg: 'Сигнали, по които тече проверка', ru: 'Сигналы на проверке', en: 'Signals being checked' },
    definition: { bg: 'Сигнали, чиято проверка не е приключила в края на деня.', ru: 'Сигналы, проверка которых не завершена на конец дня.', en: 'Signals whose check is not concluded at the end of the day.' },
    unit: 'signal',
    kind: 'stock',
    counts: [{ ledger: 'signal', measure: 'stock', where: { state: 'open' } }]
  },
  {
    code: 'signals-unconfirmed',
    words: { bg: 'Непотвърдени сигнали', ru: 'Неподтверждённые сигналы', en: 'Signals not confirmed' },
    definition: { bg: 'От сигналите, регистрирани през периода: онези, при които проверката не е установила риск или е установила умишлено невярна информация, доколкото е известно към деня на сведението.', ru: 'Из сигналов, зарегистрированных за период: те, при проверке которых риск не установлен или установлено заведомо ложное сообщение, насколько известно на день сведений.', en: 'Of the signals registered in the period: those in which the check found no risk or a deliberately false report, as far as is known on the day of knowledge.' },
    unit: 'signal',
    kind: 'flow',
    counts: [{ ledger: 'signal', measure: 'cohort', where: { state: 'concluded', result: ['no-risk', 'false-report'] }, asOf: 'known' }],
    excludes: { bg: 'сигналите, по които детето не е открито, препратените и повторните по открит случай.', ru: 'сигналы, по которым ребёнок не найден, переданные и повторные по открытому случаю.', en: 'signals in which the child was not found, that were forwarded, or that repeat an open case.' }
  },
  {
    code: 'signals-confirmed',
    words: { bg: 'Потвърдени сигнали', ru: 'Подтверждённые сигналы', en: 'Signals confirmed' },
    definition: { bg: 'От сигналите, регистрирани през периода: онези, при които проверката е установила риск, доколкото е известно към деня на сведението.', ru: 'Из сигналов, зарегистрированных за период: те, при проверке которых установлен риск, насколько известно на день сведений.', en: 'Of the signals registered in the period: those in which the check found a risk, as far as is known on the day of knowledge.' },
    unit: 'signal',
    kind: 'flow',
    counts: [{ ledger: 'signal', measure: 'cohort', where: { state: 'concluded', result: ['risk-case', 'risk-measure'] }, asOf: 'known' }]
  },
  {
    code: 'signals-followed',
    words: { bg: 'Сигнали на периода', ru: 'Сигналы периода', en: 'Signals of the period by what became of them' },
    definition: { bg: 'Всички сигнали, регистрирани през периода, според това докъде са стигнали към деня на сведението; с разрез по резултат показва какво е станало с тях.', ru: 'Все сигналы, зарегистрированные за период, по тому, до чего дошли на день сведений; в разрезе по результату показывает, что с ними стало.', en: 'All signals registered in the period, by where they stand on the day of knowledge; cut by result it shows what became of them.' },
    unit: 'signal',
    kind: 'flow',
    counts: [{ ledger: 'signal', measure: 'cohort', asOf: 'known' }]
  },
  {
    code: 'signals-unconfirmed-share',
    words: { bg: 'Дял на непотвърдените сигнали', ru: 'Доля неподтверждённых сигналов', en: 'Share of signals not confirmed' },
    definition: { bg: 'От всички сигнали, регистрирани през периода: непотвърдените. Сигналите, чиято проверка още тече, остават в знаменателя.', ru: 'Из всех сигналов, зарегистрированных за период: неподтверждённые. Сигналы, проверка которых ещё идёт, остаются в знаменателе.', en: 'Of all signals registered in the period: those not confirmed. Signals still being checked stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['signals-unconfirmed'] }, denominator: { figures: ['signals-followed'] }, per: 100 }
  },
  {
    code: 'signals-checked-in-time',
    words: { bg: 'Сигнали, проверени в срок', ru: 'Сигналы, проверенные в срок', en: 'Signals checked in time' },
    definition: { bg: 'От сигналите, регистрирани през периода: онези, чиято проверка е приключила в законния срок (24 часа за спешните, 10 дни за останалите).', ru: 'Из сигналов, зарегистрированных за период: те, проверка которых завершена в установленный срок (24 часа для срочных, 10 дней для остальных).', en: 'Of the signals registered in the period: those whose check was concluded within the term of the law (24 hours for urgent ones, 10 days for the rest).' },
    unit: 'signal',
    kind: 'flow',
    counts: [{ ledger: 'signal', measure: 'cohort', where: { check: 'in-time' }, asOf: 'known' }]
  },
  {
    code: 'signals-in-time-share',
    words: { bg: 'Дял на сигналите, проверени в срок', ru: 'Доля сигналов, проверенных в срок', en: 'Share of signals checked in time' },
    definition: { bg: 'От всички сигнали, регистрирани през периода: проверените в срок. Непроверените остават в знаменателя.', ru: 'Из всех сигналов, зарегистрированных за период: проверенные в срок. Непроверенные остаются в знаменателе.', en: 'Of all signals registered in the period: those checked in time. Those not checked stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['signals-checked-in-time'] }, denominator: { figures: ['signals-followed'] }, per: 100 }
  },
  {
    code: 'signal-children',
    words: { bg: 'Деца, за които са подадени сигнали', ru: 'Дети, о которых поступили сигналы', en: 'Children whom signals were about' },
    definition: { bg: 'Деца, посочени в сигнали, регистрирани през периода. Всяко дете се брои веднъж.', ru: 'Дети, указанные в сигналах, зарегистрированных за период. Каждый ребёнок считается один раз.', en: 'Children named in signals registered in the period. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'signal-child', measure: 'in', how: ['registered', 'added'], each: 'person' }],
    excludes: { bg: 'сигналите, в които не е посочено дете.', ru: 'сигналы, в которых ребёнок не указан.', en: 'signals that name no child.' },
    cuts: childCuts
  }
])
