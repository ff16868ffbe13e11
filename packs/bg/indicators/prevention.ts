// biome-ignore-all format: one field a line
/** Prevention of abandonment and the return of children: the cases, and what they came to. */
import type { Indicators } from '../../common/indicators.ts'
import { caseCuts, chapter } from './parts.ts'

export const prevention: Indicators = chapter('prevention', { cuts: caseCuts }, [
  {
    code: 'prevention-opened',
    words: { bg: 'Нови случаи по превенция на изоставянето', ru: 'Новые случаи предотвращения оставления', en: 'New cases of prevention of abandonment' },
    definition: { bg: 'Случаи по превенция, по които е открита работа през периода.', ru: 'Случаи предотвращения, открытые за период.', en: 'Cases of prevention opened in the period.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'in', where: { type: 'prevention' }, how: ['opened'] }]
  },
  {
    code: 'prevention-closed',
    words: { bg: 'Приключени случаи по превенция', ru: 'Завершённые случаи предотвращения', en: 'Closed cases of prevention' },
    definition: { bg: 'Случаи по превенция, закрити през периода, с какъвто и да е резултат; част от тях са открити в предишни години.', ru: 'Случаи предотвращения, закрытые за период с любым исходом; часть открыта в прежние годы.', en: 'Cases of prevention closed in the period with any outcome; some were opened in earlier years.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'prevention' }, other: { beyond: 'closed' } }]
  },
  {
    code: 'prevention-successful',
    words: { bg: 'Успешно приключени случаи по превенция', ru: 'Успешно завершённые случаи предотвращения', en: 'Cases of prevention closed as successful' },
    definition: { bg: 'Случаи по превенция, закрити през периода, в които детето е останало в семейството.', ru: 'Случаи предотвращения, закрытые за период, где ребёнок остался в семье.', en: 'Cases of prevention closed in the period in which the child stayed with the family.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'prevention' }, other: { beyond: 'closed', outcome: 'successful' } }]
  },
  {
    code: 'prevented',
    words: { bg: 'Деца с предотвратено изоставяне', ru: 'Дети, чьё оставление предотвращено', en: 'Children whose abandonment was prevented' },
    definition: { bg: 'Деца, чийто случай по превенция е закрит през периода като успешен: детето е останало да живее в своето семейство. Броят се случаи: случай за цялото семейство се брои веднъж, дете с два успешни случая през периода – два пъти.', ru: 'Дети, чей случай предотвращения закрыт за период как успешный: ребёнок остался жить в своей семье. Считаются случаи: случай всей семьи – один раз, ребёнок с двумя успешными случаями за период – дважды.', en: 'Children whose case of prevention was closed in the period as successful: the child stayed with its own family. Cases are counted: that of a whole family once, a child with two successful cases in the period twice.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'prevention' }, other: { beyond: 'closed', outcome: 'successful' } }],
    excludes: { bg: 'случаите, по които в края на периода още се работи.', ru: 'случаи, которые в конце периода ещё в работе.', en: 'cases still open at the end of the period.' }
  },
  {
    code: 'prevention-worked',
    words: { bg: 'Случаи по превенция в работа', ru: 'Случаи предотвращения в работе', en: 'Cases of prevention worked on' },
    definition: { bg: 'Случаи по превенция на изоставянето, които са били открити в началото на периода или са открити през него. Всеки случай се брои веднъж.', ru: 'Случаи предотвращения оставления, открытые на начало периода или открытые за период. Каждый случай считается один раз.', en: 'Cases of prevention of abandonment that were open at the start of the period or opened in it. Each case counts once.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'worked', where: { type: 'prevention' } }]
  },
  {
    code: 'prevention-success-share',
    words: { bg: 'Дял на успешно приключените случаи по превенция', ru: 'Доля успешно завершённых случаев предотвращения', en: 'Share of cases of prevention closed as successful' },
    definition: { bg: 'От всички случаи по превенция, закрити през периода: закритите като успешни. Случаите, закрити с друг резултат или без посочен резултат, остават в знаменателя.', ru: 'Из всех случаев предотвращения, закрытых за период: закрытые успешно. Случаи с другим или неуказанным исходом остаются в знаменателе.', en: 'Of all cases of prevention closed in the period: those closed as successful. Cases closed with another outcome or none stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['prevention-successful'] }, denominator: { figures: ['prevention-closed'] }, per: 100 }
  }
])

export const reintegration: Indicators = chapter('reintegration', { cuts: caseCuts }, [
  {
    code: 'reintegration-worked',
    words: { bg: 'Случаи по реинтеграция в работа', ru: 'Случаи реинтеграции в работе', en: 'Cases of reintegration worked on' },
    definition: { bg: 'Случаи по реинтеграция, които са били открити в началото на периода или са открити през него. Всеки случай се брои веднъж, и когато е преминал към друга дирекция или е възобновен.', ru: 'Случаи реинтеграции, открытые на начало периода или открытые за период. Каждый случай считается один раз, даже если он перешёл в другую дирекцию или возобновлён.', en: 'Cases of reintegration that were open at the start of the period or opened in it. Each case counts once, even if it went to another office or was opened again.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'worked', where: { type: 'reintegration' } }],
    excludes: { bg: 'работата по връщане на дете, за която не е открит случай по реинтеграция.', ru: 'работу по возвращению ребёнка, для которой не открыт случай реинтеграции.', en: 'work towards a return for which no case of reintegration was opened.' }
  },
  {
    code: 'reintegration-returned',
    words: { bg: 'Случаи по реинтеграция, в които детето се е върнало', ru: 'Случаи реинтеграции, в которых ребёнок вернулся', en: 'Cases of reintegration in which the child returned' },
    definition: { bg: 'Случаи по реинтеграция, закрити през периода с резултат „детето е реинтегрирано“: детето вече не живее извън семейството и случаят е закрит, защото се е върнало при родителите си. Брои се по деня на закриването; наблюдението след това върви в случая по закрила.', ru: 'Случаи реинтеграции, закрытые за период с исходом «ребёнок реинтегрирован»: ребёнок больше не живёт вне семьи, и случай закрыт, потому что он вернулся к родителям. Считается по дню закрытия; наблюдение после этого идёт в случае защиты.', en: 'Cases of reintegration closed in the period with the outcome "the child is reintegrated": the child no longer lives outside the family and the case was closed because it returned to its parents. Counted by the day of closing; the follow-up after it goes on in the case of protection.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'reintegration' }, other: { beyond: 'closed', outcome: 'reintegrated' } }],
    excludes: { bg: 'децата, които са се върнали без случай по реинтеграция, и случаите, които в края на периода още не са закрити.', ru: 'детей, вернувшихся без случая реинтеграции, и случаи, ещё не закрытые в конце периода.', en: 'children who returned without a case of reintegration, and cases not yet closed at the end of the period.' }
  },
  {
    code: 'reintegration-opened',
    words: { bg: 'Нови случаи по реинтеграция', ru: 'Новые случаи реинтеграции', en: 'New cases of reintegration' },
    definition: { bg: 'Случаи по реинтеграция, открити през периода.', ru: 'Случаи реинтеграции, открытые за период.', en: 'Cases of reintegration opened in the period.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'in', where: { type: 'reintegration' }, how: ['opened'] }],
    excludes: { bg: 'възобновените и поетите от друга дирекция случаи.', ru: 'возобновлённые и принятые от другой дирекции случаи.', en: 'cases reopened or taken over from another office.' }
  },
  {
    code: 'reintegration-closed',
    words: { bg: 'Приключени случаи по реинтеграция', ru: 'Завершённые случаи реинтеграции', en: 'Cases of reintegration closed' },
    definition: { bg: 'Случаи по реинтеграция, закрити през периода с какъвто и да е резултат.', ru: 'Случаи реинтеграции, закрытые за период с любым исходом.', en: 'Cases of reintegration closed in the period with any outcome.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'reintegration' }, other: { beyond: 'closed' } }]
  },
  {
    code: 'reintegration-share',
    words: { bg: 'Дял на успешните реинтеграции', ru: 'Доля успешных реинтеграций', en: 'Share of successful reintegrations' },
    definition: { bg: 'От всички случаи по реинтеграция, закрити през периода: онези, в които детето се е върнало.', ru: 'Из всех случаев реинтеграции, закрытых за период: те, в которых ребёнок вернулся.', en: 'Of all cases of reintegration closed in the period: those in which the child returned.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['reintegration-returned'] }, denominator: { figures: ['reintegration-closed'] }, per: 100 }
  }
])
