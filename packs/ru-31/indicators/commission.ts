// biome-ignore-all format: one field a line
/** What the commission on minors decides, and whether its measures are reported on in time. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

export const commission: Indicators = chapter('commission', { cuts: ['area', 'office'] }, [
  {
    code: 'commission-decisions',
    words: { bg: 'Решения на комисията за непълнолетни', ru: 'Решения КДН и ЗП по вопросам повестки', en: 'Decisions of the commission on minors' },
    definition: { bg: 'Точки от дневния ред, решени през периода, и отложените. Брои се ден на решението.', ru: 'Вопросы повестки, по которым за период принято решение, включая отложенные. По дню решения.', en: 'Items of agendas decided in the period, the postponed ones among them, by the day of the decision.' },
    unit: 'decision',
    kind: 'flow',
    cuts: ['decision', 'question', 'area', 'office'],
    counts: [{ ledger: 'resolution', measure: 'in', how: ['resolved'] }]
  },
  {
    code: 'commission-sop-decisions',
    words: { bg: 'Решения за социално опасно положение', ru: 'Решения о признании находящимися в СОП', en: 'Decisions that a family is in a socially dangerous situation' },
    definition: { bg: 'Решенията през периода, с които семейство е признато за намиращо се в социално опасно положение.', ru: 'Решения за период, которыми семья признана находящейся в социально опасном положении.', en: 'Decisions of the period by which a family was found to be in a socially dangerous situation.' },
    unit: 'decision',
    kind: 'flow',
    counts: [{ ledger: 'resolution', measure: 'in', where: { decision: 'sop' }, how: ['resolved'] }]
  },
  {
    code: 'commission-measures',
    words: { bg: 'Мерки по постановления', ru: 'Меры по постановлениям КДН', en: 'Measures laid by resolutions' },
    definition: { bg: 'Мерките, възложени с постановления през периода.', ru: 'Меры, возложенные постановлениями за период.', en: 'Measures laid on somebody by resolutions of the period.' },
    unit: 'measure',
    kind: 'flow',
    cuts: ['resolutionMeasure', 'executor', 'reply', 'measureResult', 'area', 'office'],
    counts: [{ ledger: 'resolution-measure', measure: 'in', how: ['ordered'] }]
  },
  {
    code: 'commission-measures-due',
    words: { bg: 'Мерки, за които е дължим отчет', ru: 'Меры, по которым наступил срок отчёта', en: 'Measures on which a report was due' },
    definition: { bg: 'От мерките през периода: онези, за които е отчетено, в срок или след него, или срокът е изтекъл.', ru: 'Из мер за период: те, по которым отчёт получен, в срок или позже, или срок истёк.', en: 'Of the measures of the period: those reported on, in time or late, or whose day has passed.' },
    unit: 'measure',
    kind: 'flow',
    cuts: ['resolutionMeasure', 'executor', 'area', 'office'],
    counts: [{ ledger: 'resolution-measure', measure: 'cohort', where: { reply: ['in-time', 'late', 'overdue'] }, asOf: 'known' }]
  },
  {
    code: 'commission-measures-in-time',
    words: { bg: 'Мерки с отчет в срок', ru: 'Меры с отчётом в срок', en: 'Measures reported on in time' },
    definition: { bg: 'От мерките през периода: онези с отчет до определения ден.', ru: 'Из мер за период: те, по которым отчёт получен к назначенному дню.', en: 'Of the measures of the period: those reported on by their day.' },
    unit: 'measure',
    kind: 'flow',
    cuts: ['resolutionMeasure', 'executor', 'area', 'office'],
    counts: [{ ledger: 'resolution-measure', measure: 'cohort', where: { reply: 'in-time' }, asOf: 'known' }]
  },
  {
    code: 'commission-measures-in-time-share',
    words: { bg: 'Дял на отчетите в срок', ru: 'Доля отчётов в срок', en: 'Share of reports in time' },
    definition: { bg: 'От мерките, за които е дължим отчет: онези с отчет в срок. Неотчетените остават в знаменателя.', ru: 'Из мер, по которым наступил срок отчёта: те, где он получен в срок. Неотчитанные остаются в знаменателе.', en: 'Of the measures on which a report was due: those reported on in time. Those never reported on stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    cuts: ['resolutionMeasure', 'executor', 'area', 'office'],
    ratio: { numerator: { figures: ['commission-measures-in-time'] }, denominator: { figures: ['commission-measures-due'] }, per: 100 }
  }
])
