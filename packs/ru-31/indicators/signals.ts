// biome-ignore-all format: one field a line
/** Signals and how soon they were examined. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

export const signals: Indicators = chapter('signals', { cuts: ['state', 'result', 'check', 'source', 'channel', 'urgency', 'signalKind', 'violence', 'area', 'office', 'sex', 'ages'] }, [
  {
    code: 'signals',
    words: { bg: 'Постъпили сигнали', ru: 'Поступившие сигналы', en: 'Signals' },
    definition: { bg: 'Сигнали, регистрирани през периода, и повторните сред тях.', ru: 'Сигналы, зарегистрированные за период, включая повторные.', en: 'Signals registered in the period, repeated ones included.' },
    unit: 'signal',
    kind: 'flow',
    counts: [{ ledger: 'signal', measure: 'in', how: ['registered'] }]
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
    code: 'examinations-due',
    words: { bg: 'Сигнали, по които е било дължимо обследване', ru: 'Сигналы, по которым требовалось обследование', en: 'Signals on which an examination was due' },
    definition: { bg: 'От сигналите, регистрирани през периода: онези, по които обследването е направено, в срок или след него, или срокът е изтекъл без обследване.', ru: 'Из сигналов, зарегистрированных за период: те, по которым обследование проведено, в срок или позже, или срок истёк без обследования.', en: 'Of the signals registered in the period: those on which the examination was made, in time or late, or its term ran out without one.' },
    unit: 'signal',
    kind: 'flow',
    counts: [{ ledger: 'signal', measure: 'cohort', where: { check: ['in-time', 'late', 'overdue'] }, asOf: 'known' }]
  },
  {
    code: 'examinations-in-time',
    words: { bg: 'Сигнали, обследвани в срок', ru: 'Сигналы, обследованные в срок', en: 'Signals examined in time' },
    definition: { bg: 'От сигналите, регистрирани през периода: онези, по които обследването е направено в срок (24 часа при заплаха, 3 работни дни за останалите).', ru: 'Из сигналов, зарегистрированных за период: те, по которым обследование проведено в срок (24 часа при угрозе, 3 рабочих дня для остальных).', en: 'Of the signals registered in the period: those on which the examination was made in time (24 hours when there is a threat, 3 working days for the rest).' },
    unit: 'signal',
    kind: 'flow',
    counts: [{ ledger: 'signal', measure: 'cohort', where: { check: 'in-time' }, asOf: 'known' }]
  },
  {
    code: 'examinations-in-time-share',
    words: { bg: 'Дял на обследванията в срок', ru: 'Доля обследований в срок', en: 'Share of examinations in time' },
    definition: { bg: 'От сигналите през периода, по които е било дължимо обследване: обследваните в срок. Необследваните остават в знаменателя.', ru: 'Из сигналов за период, по которым требовалось обследование: обследованные в срок. Необследованные остаются в знаменателе.', en: 'Of the signals of the period on which an examination was due: those examined in time. Those never examined stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['examinations-in-time'] }, denominator: { figures: ['examinations-due'] }, per: 100 }
  },
  {
    code: 'signal-children',
    words: { bg: 'Деца, за които са подадени сигнали', ru: 'Дети, о которых поступили сигналы', en: 'Children whom signals were about' },
    definition: { bg: 'Деца, посочени в сигнали, регистрирани през периода. Всяко дете се брои веднъж.', ru: 'Дети, указанные в сигналах, зарегистрированных за период. Каждый ребёнок считается один раз.', en: 'Children named in signals registered in the period. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'signal-child', measure: 'in', how: ['registered', 'added'], each: 'person' }],
    excludes: { bg: 'сигналите, в които не е посочено дете.', ru: 'сигналы, в которых ребёнок не указан.', en: 'signals that name no child.' },
    cuts: ['source', 'signalKind', 'violence', 'area', 'office', 'sex', 'ages', 'age']
  }
])
