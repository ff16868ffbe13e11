// biome-ignore-all format: one field a line
/** Contacts with families by level, and how their terms were kept: one not made in time stays in the count. */
import type { Indicators } from '../../common/indicators.ts'
import { contactClocks } from '../accompaniment.ts'
import { chapter } from './parts.ts'

const ledger = 'case-term'
const clock = [...contactClocks]

export const contacts: Indicators = chapter('accompaniment', { cuts: ['level', 'area', 'office'], unit: 'term' }, [
  {
    code: 'contacts-due',
    words: { bg: 'Контакти, които е трябвало да се състоят', ru: 'Контакты, которые должны были состояться', en: 'Contacts that were due' },
    definition: { bg: 'Срокове за контакт със семейството по ниво, които през периода са спазени или са изтекли без контакт. Срок, който е отпаднал, преди да изтече (смяна на ниво, закриване), не се брои; ненаправеният контакт остава в броя.', ru: 'Сроки контакта с семьёй по уровню, которые за период соблюдены или истекли без контакта. Срок, отпавший до истечения (перевод на другой уровень, закрытие), не считается; несостоявшийся контакт остаётся в числе.', en: 'Terms of a contact with the family by level that in the period were kept or ran out without one. A term that fell away before it ran out (another level, the closing) does not count; a contact never made stays in the number.' },
    unit: 'term',
    kind: 'flow',
    counts: [{ ledger, measure: 'in', where: { clock, term: ['in-time', 'overdue'] }, crossing: true }]
  },
  {
    code: 'contacts-in-time',
    words: { bg: 'Контакти в срок', ru: 'Контакты в срок', en: 'Contacts made in time' },
    definition: { bg: 'От сроковете за контакт, настъпили през периода: спазените. Нивото е това, на което семейството е било тогава.', ru: 'Из сроков контакта, наступивших за период: соблюдённые. Уровень – тот, на котором семья была тогда.', en: 'Of the terms of a contact that came in the period: those kept. The level is the one on which the family was then.' },
    unit: 'term',
    kind: 'flow',
    counts: [{ ledger, measure: 'in', where: { clock, term: 'in-time' }, crossing: true }]
  },
  {
    code: 'contacts-in-time-share',
    words: { bg: 'Дял на контактите в срок', ru: 'Доля контактов в срок', en: 'Share of contacts made in time' },
    definition: { bg: 'От всички контакти, които през периода е трябвало да се състоят: направените в срок. Закъснелите и ненаправените остават в знаменателя.', ru: 'Из всех контактов, которые за период должны были состояться: состоявшиеся в срок. Запоздавшие и несостоявшиеся остаются в знаменателе.', en: 'Of all contacts that were due in the period: those made in time. Late ones and those never made stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['contacts-in-time'] }, denominator: { figures: ['contacts-due'] }, per: 100 }
  },
  {
    code: 'contacts-late',
    words: { bg: 'Контакти след срока', ru: 'Контакты после срока', en: 'Contacts made late' },
    definition: { bg: 'Контакти, направени през периода, след като срокът им е изтекъл.', ru: 'Контакты, состоявшиеся за период, после того как их срок истёк.', en: 'Contacts made in the period after their term had run out.' },
    unit: 'term',
    kind: 'flow',
    counts: [{ ledger, measure: 'in', where: { clock, term: 'late' }, crossing: true }]
  },
  {
    code: 'contacts-awaited',
    words: { bg: 'Контакти, чийто срок тече', ru: 'Контакты, срок которых идёт', en: 'Contacts whose term is running' },
    definition: { bg: 'Срокове за контакт, които в края на деня нито са спазени, нито са изтекли.', ru: 'Сроки контакта, которые на конец дня не соблюдены и не истекли.', en: 'Terms of a contact that at the end of the day are neither kept nor run out.' },
    unit: 'term',
    kind: 'stock',
    counts: [{ ledger, measure: 'stock', where: { clock, term: 'not-yet' } }]
  }
])
