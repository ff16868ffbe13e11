// biome-ignore-all format: one field a line
/** Assistance asked of agencies and how soon they answer (B13). */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

export const assistance: Indicators = chapter('assistance', { cuts: ['assistance', 'agencyKind', 'agency', 'level', 'reply', 'requestState', 'assistanceResult', 'escalated', 'area', 'office'] }, [
  {
    code: 'requests-made',
    words: { bg: 'Поискано съдействие', ru: 'Направления за содействием', en: 'Requests for assistance' },
    definition: { bg: 'Запитвания към организации, отправени през периода.', ru: 'Направления в организации, сделанные за период.', en: 'Requests to agencies made in the period.' },
    unit: 'request',
    kind: 'flow',
    counts: [{ ledger: 'request', measure: 'in', how: ['asked'] }]
  },
  {
    code: 'requests-waiting',
    words: { bg: 'Запитвания, които чакат отговор', ru: 'Направления, ожидающие ответа', en: 'Requests waiting for an answer' },
    definition: { bg: 'Запитвания, на които в края на деня не е отговорено и които не са приключени.', ru: 'Направления, на которые на конец дня нет ответа и которые не закрыты.', en: 'Requests that at the end of the day are neither answered nor ended.' },
    unit: 'request',
    kind: 'stock',
    counts: [{ ledger: 'request', measure: 'stock', where: { requestState: 'waiting' } }]
  },
  {
    code: 'requests-unanswered',
    words: { bg: 'Запитвания без отговор', ru: 'Направления без ответа', en: 'Requests never answered' },
    definition: { bg: 'От запитванията през периода: приключените без отговор.', ru: 'Из направлений за период: закрытые без ответа.', en: 'Of the requests of the period: those closed without an answer.' },
    unit: 'request',
    kind: 'flow',
    counts: [{ ledger: 'request', measure: 'cohort', where: { requestState: 'unanswered' }, asOf: 'known' }]
  },
  {
    code: 'requests-due',
    words: { bg: 'Запитвания, на които е бил дължим отговор', ru: 'Направления, по которым требовался ответ', en: 'Requests on which an answer was due' },
    definition: { bg: 'От запитванията през периода: онези, на които е отговорено, в срок или след него, или срокът е изтекъл без отговор. Приключените без отговор остават; оттеглените в срок не влизат.', ru: 'Из направлений за период: те, на которые ответ получен, в срок или позже, или срок истёк без ответа. Закрытые без ответа остаются; отозванные в пределах срока не входят.', en: 'Of the requests of the period: those that were answered, in time or late, or whose term ran out without an answer. Those closed without an answer stay; those withdrawn within the term are not among them.' },
    unit: 'request',
    kind: 'flow',
    counts: [{ ledger: 'request', measure: 'cohort', where: { reply: ['in-time', 'late', 'overdue'] }, asOf: 'known' }]
  },
  {
    code: 'requests-answered-in-time',
    words: { bg: 'Запитвания с отговор в срок', ru: 'Направления с ответом в срок', en: 'Requests answered in time' },
    definition: { bg: 'От запитванията през периода: онези, на които е отговорено в срока за вида и нивото.', ru: 'Из направлений за период: те, на которые ответ получен в срок для вида и уровня.', en: 'Of the requests of the period: those answered within the term of their kind and level.' },
    unit: 'request',
    kind: 'flow',
    counts: [{ ledger: 'request', measure: 'cohort', where: { reply: 'in-time' }, asOf: 'known' }]
  },
  {
    code: 'requests-answered-in-time-share',
    words: { bg: 'Дял на отговорите в срок (B13)', ru: 'Доля ответов в срок (B13)', en: 'Share of answers in time (B13)' },
    definition: { bg: 'От запитванията през периода, на които е бил дължим отговор: онези с отговор в срок. Късните и неотговорените остават в знаменателя.', ru: 'Из направлений за период, по которым требовался ответ: те, где он получен в срок. Поздние и оставшиеся без ответа остаются в знаменателе.', en: 'Of the requests of the period on which an answer was due: those answered in time. Late answers and those that never came stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['requests-answered-in-time'] }, denominator: { figures: ['requests-due'] }, per: 100 }
  }
])
