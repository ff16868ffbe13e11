// biome-ignore-all format: one code a line
/** Fields of the ledger whose codes are the core's own, with their words: no pack has a vocabulary for them. */
import type { Words } from '../law/words.ts'
import type { Deviation } from '../models/state.ts'
import type { termStates } from './accounts/line.ts'
import type { orderCourts } from './accounts/orders.ts'
import type { requestStates } from './accounts/requests.ts'
import type { contractEnds, recoveryStates } from './accounts/social-contracts.ts'

type Field<Code extends string = string> = { words: Words; codes: Readonly<Record<Code, Words>> }

const yesNo = {
  yes: { bg: 'да', ru: 'да', en: 'yes' },
  no: { bg: 'не', ru: 'нет', en: 'no' }
}
const kept: Field<(typeof termStates)[number]>['codes'] = {
  'not-yet': { bg: 'още не, в срок', ru: 'ещё нет, срок идёт', en: 'not yet, within the term' },
  overdue: { bg: 'не, срокът е изтекъл', ru: 'нет, срок истёк', en: 'no, the term has run out' },
  'in-time': { bg: 'в срок', ru: 'в срок', en: 'in time' },
  late: { bg: 'след срока', ru: 'после срока', en: 'late' },
  lapsed: { bg: 'отпаднало преди края на срока', ru: 'отпало до истечения срока', en: 'fell away within the term' }
}
const court: Field<(typeof orderCourts)[number]>['codes'] = {
  'none-yet': { bg: 'още не е пред съд', ru: 'ещё не в суде', en: 'not yet before a court' },
  pending: { bg: 'висящо', ru: 'на рассмотрении', en: 'pending' },
  confirmed: { bg: 'потвърдено от съда', ru: 'подтверждено судом', en: 'confirmed by the court' },
  changed: { bg: 'изменено от съда', ru: 'изменено судом', en: 'changed by the court' },
  refused: { bg: 'отказано от съда', ru: 'отказано судом', en: 'refused by the court' },
  annulled: { bg: 'заповедта е отменена', ru: 'приказ отменён', en: 'the order was annulled' },
  withdrawn: { bg: 'искането е оттеглено или делото е прекратено', ru: 'обращение отозвано или дело прекращено', en: 'petition withdrawn or case discontinued' },
  replaced: { bg: 'заменена с нова заповед преди решение', ru: 'заменён новым приказом до решения', en: 'replaced by a later order before a ruling' },
  ended: { bg: 'настаняването е приключило, преди да се сезира съд', ru: 'размещение завершилось до обращения в суд', en: 'the placement ended before a court was asked' }
}
const requestState: Field<(typeof requestStates)[number]>['codes'] = {
  waiting: { bg: 'чака отговор', ru: 'ждёт ответа', en: 'waiting for an answer' },
  answered: { bg: 'отговорено', ru: 'получен ответ', en: 'answered' },
  unanswered: { bg: 'без отговор', ru: 'нет ответа', en: 'no answer' },
  withdrawn: { bg: 'оттеглено', ru: 'отозвано', en: 'withdrawn' }
}

const deviant: Field<Deviation['why']>['codes'] = {
  missing: { bg: 'липсва', ru: 'отсутствует', en: 'missing' },
  'not-assessed': { bg: 'ново, не е проверено', ru: 'новое, не проверено', en: 'new, not looked at' }
}
const overBy: Field<(typeof contractEnds)[number]>['codes'] = {
  ended: { bg: 'приключил с резултат', ru: 'завершён с результатом', en: 'ended with its result' },
  stopped: { bg: 'спрян', ru: 'прекращён досрочно', en: 'stopped' },
  expired: { bg: 'изтекъл, без записан край', ru: 'срок истёк, итог не записан', en: 'term over, no end written down' }
}
const recovered: Field<(typeof recoveryStates)[number]>['codes'] = {
  outstanding: { bg: 'остава за връщане', ru: 'остаток к возврату', en: 'outstanding' },
  repaid: { bg: 'върнато', ru: 'возвращено', en: 'repaid' },
  remitted: { bg: 'не е присъдено', ru: 'судом не присуждено', en: 'not granted by the court' }
}

export const ownCodes = {
  insteadOfCare: { words: { bg: 'Вместо резидентна грижа', ru: 'Взамен стационара', en: 'Instead of residential care' }, codes: yesNo },
  fits: { words: { bg: 'Отговаря на моделната програма', ru: 'Соответствует модельной программе', en: 'Fits the model programme' }, codes: yesNo },
  deviation: { words: { bg: 'Отклонение', ru: 'Отклонение', en: 'Deviation' }, codes: deviant },
  contractEnd: { words: { bg: 'Как приключи договорът', ru: 'Чем окончен контракт', en: 'How the contract ended' }, codes: overBy },
  recoveryState: { words: { bg: 'Връщане на парите', ru: 'Взыскание', en: 'Recovery' }, codes: recovered },
  later: { words: { bg: 'Погледнато отново след 12 месеца', ru: 'Сведения через 12 месяцев', en: 'Looked at again after 12 months' }, codes: yesNo },
  court: { words: { bg: 'Съдебен изход', ru: 'Судебный исход', en: 'Court outcome' }, codes: court },
  force: { words: { bg: 'Решението е в сила', ru: 'Решение вступило в силу', en: 'Judgment in force' }, codes: yesNo },
  petition: { words: { bg: 'Искане до съда', ru: 'Обращение в суд', en: 'Petition to the court' }, codes: kept },
  urgent: { words: { bg: 'Спешна', ru: 'Срочный', en: 'Urgent' }, codes: yesNo },
  support: {
    words: { bg: 'Подкрепа преди заповедта', ru: 'Поддержка до приказа', en: 'Support before the order' },
    codes: {
      tried: { bg: 'опитана', ru: 'испробована', en: 'tried' },
      impossible: { bg: 'невъзможна поради опасността', ru: 'невозможна из-за опасности', en: 'impossible in the danger' },
      'not-tried': { bg: 'не е записана', ru: 'не записана', en: 'none written down' }
    }
  },
  kin: {
    words: { bg: 'Роднини и близки', ru: 'Родственники и близкие', en: 'Relatives and close persons' },
    codes: {
      placed: { bg: 'настанено при тях', ru: 'размещён у них', en: 'placed with them' },
      studied: { bg: 'проучени преди заповедта', ru: 'изучены до приказа', en: 'studied before the order' },
      impossible: { bg: 'невъзможно поради опасността', ru: 'невозможно из-за опасности', en: 'impossible in the danger' },
      'not-studied': { bg: 'не е записано проучване', ru: 'изучение не записано', en: 'no study written down' }
    }
  },
  voice: {
    words: { bg: 'Изслушване на детето', ru: 'Заслушивание ребёнка', en: 'The child heard' },
    codes: {
      heard: { bg: 'изслушано преди заповедта', ru: 'заслушан до приказа', en: 'heard before the order' },
      'not-heard': { bg: 'не, с записана причина', ru: 'нет, причина записана', en: 'not heard, with a reason' },
      'not-recorded': { bg: 'не е записано', ru: 'не записано', en: 'not written down' }
    }
  },
  state: {
    words: { bg: 'Състояние', ru: 'Состояние', en: 'State' },
    codes: {
      open: { bg: 'проверява се', ru: 'проверяется', en: 'being checked' },
      concluded: { bg: 'проверката е приключила', ru: 'проверка завершена', en: 'check concluded' },
      joined: { bg: 'присъединен към друг', ru: 'присоединён к другому', en: 'joined to another' }
    }
  },
  violence: { words: { bg: 'Насилие', ru: 'Насилие', en: 'Violence' }, codes: yesNo },
  coordination: { words: { bg: 'Приложен координационен механизъм', ru: 'Применён координационный механизм', en: 'Coordination mechanism applied' }, codes: yesNo },
  reply: { words: { bg: 'Срок на отговора', ru: 'Срок ответа', en: 'Term of the answer' }, codes: kept },
  requestState: { words: { bg: 'Състояние на запитването', ru: 'Состояние запроса', en: 'State of the request' }, codes: requestState },
  escalated: { words: { bg: 'Сигнализирана комисията', ru: 'Доведено до комиссии', en: 'Taken to the commission' }, codes: yesNo },
  term: { words: { bg: 'Как е спазен срокът', ru: 'Как соблюдён срок', en: 'How the term was kept' }, codes: kept },
  check: { words: { bg: 'Проверка', ru: 'Проверка', en: 'Check' }, codes: kept },
  occupied: {
    words: { bg: 'Дете в семейството', ru: 'Ребёнок в семье', en: 'Child in the family' },
    codes: {
      yes: { bg: 'с настанено дете', ru: 'с размещённым ребёнком', en: 'with a child' },
      no: { bg: 'без настанено дете', ru: 'без размещённого ребёнка', en: 'without a child' }
    }
  },
  adopters: {
    words: { bg: 'Осиновители', ru: 'Усыновители', en: 'Adopters' },
    codes: {
      national: { bg: 'в страната', ru: 'внутри страны', en: 'within the country' },
      abroad: { bg: 'в чужбина', ru: 'за границей', en: 'abroad' }
    }
  },
  left: {
    words: { bg: 'Какво стана след настаняването', ru: 'Что стало после устройства', en: 'What became of it' },
    codes: {
      no: { bg: 'още е там', ru: 'ещё там', en: 'still there' },
      'home-within-year': { bg: 'у дома до 12 месеца', ru: 'дома в течение 12 месяцев', en: 'home within 12 months' },
      'home-later': { bg: 'у дома по-късно', ru: 'дома позже', en: 'home later' },
      elsewhere: { bg: 'другаде', ru: 'в другом месте', en: 'elsewhere' }
    }
  },
  again: {
    words: { bg: 'Ново вписване', ru: 'Повторная постановка', en: 'Entered again' },
    codes: {
      no: { bg: 'не', ru: 'нет', en: 'no' },
      'within-year': { bg: 'до 12 месеца', ru: 'в течение 12 месяцев', en: 'within 12 months' },
      later: { bg: 'по-късно', ru: 'позже', en: 'later' }
    }
  }
} as const satisfies Record<string, Field>

/** The codes of one of these fields. */
export const codesOf = (field: keyof typeof ownCodes): readonly string[] => Object.keys(ownCodes[field].codes)
/** The words of a field whose codes are the core's own; undefined for all others. */
export const ownField = (field: string): Field | undefined => (ownCodes as Record<string, Field>)[field]
