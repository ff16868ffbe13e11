// biome-ignore-all format: one field a line
/** Orders that placed children outside the family: what came before them, whether courts were asked in time, and what courts said. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

const orderCuts = ['court', 'force', 'petition', 'urgent', 'support', 'kin', 'voice', 'setting', 'ground', 'area', 'office', 'sex', 'ages', 'age', 'disability']

export const orders: Indicators = chapter('orders', { cuts: orderCuts }, [
  {
    code: 'orders',
    words: { bg: 'Заповеди за настаняване', ru: 'Приказы о размещении', en: 'Placement orders' },
    definition: { bg: 'Заповеди за временно настаняване извън семейството, издадени през периода; с разрез по съдебен изход показва докъде е стигнала всяка към деня на сведението.', ru: 'Приказы о временном размещении вне семьи, изданные за период; в разрезе по судебному исходу показывает, до чего дошёл каждый на день сведений.', en: 'Orders of temporary placement outside the family issued in the period; cut by court outcome it shows where each stands on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', asOf: 'known' }],
    excludes: { bg: 'полицейската закрила и настаняванията, извършени от съда без заповед.', ru: 'полицейскую защиту и размещения, произведённые судом без приказа.', en: 'police protection, and placements made by a court without an order.' }
  },
  {
    code: 'orders-by-then',
    words: { bg: 'Заповеди за настаняване според края на периода', ru: 'Приказы о размещении на конец периода', en: 'Placement orders as they stood at the end of the period' },
    definition: { bg: 'Заповеди, издадени през периода, според това докъде са стигнали в последния му ден; онова, което е станало по-късно, не се брои.', ru: 'Приказы, изданные за период, по тому, до чего дошли в его последний день; то, что произошло позже, не учитывается.', en: 'Orders issued in the period by where they stood on its last day; what happened later does not count.' },
    variantOf: 'orders',
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort' }]
  },
  {
    code: 'orders-confirmed',
    words: { bg: 'Заповеди, потвърдени от съда', ru: 'Приказы, подтверждённые судом', en: 'Orders confirmed by the court' },
    definition: { bg: 'Настаняването по заповедта е потвърдено от съда, и когато решението още не е в сила. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Размещение по приказу подтверждено судом, в том числе если решение ещё не в силе. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'The court confirmed the placement under the order, whether or not the judgment is in force yet. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { court: 'confirmed' }, asOf: 'known' }]
  },
  {
    code: 'orders-confirmed-final',
    words: { bg: 'Заповеди, потвърдени с влязло в сила решение', ru: 'Приказы, подтверждённые вступившим в силу решением', en: 'Orders confirmed by a judgment in force' },
    definition: { bg: 'Настаняването по заповедта е потвърдено от съда и решението е в сила. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Размещение по приказу подтверждено судом, и решение вступило в силу. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'The court confirmed the placement under the order and the judgment is in force. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { court: 'confirmed', force: 'yes' }, asOf: 'known' }]
  },
  {
    code: 'orders-changed',
    words: { bg: 'Заповеди, изменени от съда', ru: 'Приказы, изменённые судом', en: 'Orders changed by the court' },
    definition: { bg: 'Съдът е настанил детето другаде или при други условия, отколкото по заповедта. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Суд разместил ребёнка в другом месте или на других условиях, чем по приказу. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'The court placed the child elsewhere or on other terms than the order did. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { court: 'changed' }, asOf: 'known' }]
  },
  {
    code: 'orders-refused',
    words: { bg: 'Заповеди, за които съдът е отказал настаняване', ru: 'Приказы, по которым суд отказал в размещении', en: 'Orders for which the court refused the placement' },
    definition: { bg: 'Съдът не е настанил детето: искането е отхвърлено или настаняването е прекратено. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Суд не разместил ребёнка: в обращении отказано или размещение прекращено. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'The court did not place the child: the petition was refused or the placement ended. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { court: 'refused' }, asOf: 'known' }]
  },
  {
    code: 'orders-annulled',
    words: { bg: 'Отменени заповеди', ru: 'Отменённые приказы', en: 'Orders annulled' },
    definition: { bg: 'Заповедта е отменена от съда, който проверява административните актове. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Приказ отменён судом, проверяющим административные акты. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'The order was annulled by the court that reviews administrative acts. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { court: 'annulled' }, asOf: 'known' }]
  },
  {
    code: 'orders-pending',
    words: { bg: 'Заповеди с висящо дело', ru: 'Приказы с делом на рассмотрении', en: 'Orders pending before the court' },
    definition: { bg: 'Искането е подадено и съдът още не е постановил решение. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Обращение подано, и суд ещё не вынес решения. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'The petition is filed and the court has not ruled yet. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { court: 'pending' }, asOf: 'known' }]
  },
  {
    code: 'orders-not-in-court',
    words: { bg: 'Заповеди, които не са пред съд', ru: 'Приказы, не поступившие в суд', en: 'Orders not before a court' },
    definition: { bg: 'Искане още не е подадено, било оттеглено, заповедта е заменена с нова преди решение или настаняването е приключило, преди да се сезира съд. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Обращение ещё не подано или отозвано, приказ заменён новым до решения, или размещение завершилось до обращения в суд. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'No petition is filed yet or it was withdrawn, the order was replaced by a later one before a ruling, or the placement ended before a court was asked. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { court: ['none-yet', 'withdrawn', 'replaced', 'ended'] }, asOf: 'known' }]
  },
  {
    code: 'orders-confirmed-share',
    words: { bg: 'Дял на потвърдените заповеди', ru: 'Доля подтверждённых приказов', en: 'Share of orders confirmed' },
    definition: { bg: 'От всички заповеди, издадени през периода: онези, при които съдът е потвърдил настаняването или го е изменил. Знаменателят е цял: висящите и нестигналите до съд остават в него.', ru: 'Из всех приказов, изданных за период: те, по которым суд подтвердил размещение или изменил его. Знаменатель полный: дела на рассмотрении и не поступившие в суд остаются в нём.', en: 'Of all orders issued in the period: those whose placement the court confirmed or changed. The denominator is whole: those pending and those that never came to a court stay in it.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['orders-confirmed', 'orders-changed'] }, denominator: { figures: ['orders'] }, per: 100 }
  },
  {
    code: 'orders-refused-share',
    words: { bg: 'Дял на отказаните настанявания', ru: 'Доля отказов в размещении', en: 'Share of orders refused' },
    definition: { bg: 'От всички заповеди, издадени през периода: онези, при които съдът е отказал настаняване. Знаменателят е цял: висящите и нестигналите до съд остават в него.', ru: 'Из всех приказов, изданных за период: те, по которым суд отказал в размещении. Знаменатель полный: дела на рассмотрении и не поступившие в суд остаются в нём.', en: 'Of all orders issued in the period: those for which the court refused the placement. The denominator is whole: those pending and those that never came to a court stay in it.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['orders-refused'] }, denominator: { figures: ['orders'] }, per: 100 }
  },
  {
    code: 'orders-annulled-share',
    words: { bg: 'Дял на отменените заповеди', ru: 'Доля отменённых приказов', en: 'Share of orders annulled' },
    definition: { bg: 'От всички заповеди, издадени през периода: отменените. Знаменателят е цял: висящите и нестигналите до съд остават в него.', ru: 'Из всех приказов, изданных за период: отменённые. Знаменатель полный: дела на рассмотрении и не поступившие в суд остаются в нём.', en: 'Of all orders issued in the period: those annulled. The denominator is whole: those pending and those that never came to a court stay in it.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['orders-annulled'] }, denominator: { figures: ['orders'] }, per: 100 }
  },
  {
    code: 'orders-pending-share',
    words: { bg: 'Дял на заповедите с висящо дело', ru: 'Доля приказов на рассмотрении', en: 'Share of orders pending' },
    definition: { bg: 'От всички заповеди, издадени през периода: онези, по които съдът още не се е произнесъл. Знаменателят е цял: висящите и нестигналите до съд остават в него.', ru: 'Из всех приказов, изданных за период: те, по которым суд ещё не вынес решения. Знаменатель полный: дела на рассмотрении и не поступившие в суд остаются в нём.', en: 'Of all orders issued in the period: those on which the court has not ruled yet. The denominator is whole: those pending and those that never came to a court stay in it.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['orders-pending'] }, denominator: { figures: ['orders'] }, per: 100 }
  },
  {
    code: 'petitions-in-time',
    words: { bg: 'Искания до съда, подадени в срок', ru: 'Обращения в суд, поданные в срок', en: 'Petitions filed in time' },
    definition: { bg: 'Искането до съда по заповедта е подадено в срока по чл. 27, ал. 2 от Закона за закрила на детето. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Обращение в суд по приказу подано в срок ст. 27 ч. 2 Закона о защите ребёнка. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'The petition to the court on the order was filed within the term of art. 27(2) of the Child Protection Act. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { petition: 'in-time' }, asOf: 'known' }]
  },
  {
    code: 'petitions-due',
    words: { bg: 'Заповеди, по които срокът за искане е изтекъл или е спазен', ru: 'Приказы, по которым срок обращения истёк или соблюдён', en: 'Orders on which a petition was due' },
    definition: { bg: 'Искане е подадено, в срок или след него, или срокът му е изтекъл без искане. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Обращение подано, в срок или позже, или срок истёк без обращения. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'A petition was filed, in time or late, or its term ran out without one. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { petition: ['in-time', 'late', 'overdue'] }, asOf: 'known' }]
  },
  {
    code: 'petitions-late',
    words: { bg: 'Искания до съда, подадени след срока', ru: 'Обращения в суд, поданные после срока', en: 'Petitions filed late' },
    definition: { bg: 'Искането до съда по заповедта е подадено след изтичането на срока. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Обращение в суд по приказу подано после истечения срока. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'The petition to the court on the order was filed after its term had run out. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { petition: 'late' }, asOf: 'known' }]
  },
  {
    code: 'petitions-overdue',
    words: { bg: 'Заповеди без искане след срока', ru: 'Приказы без обращения после срока', en: 'Orders without a petition after the term' },
    definition: { bg: 'Срокът за искане до съда е изтекъл и искане няма. Броят се заповедите, издадени през периода, според това докъде са стигнали към деня на сведението.', ru: 'Срок обращения в суд истёк, а обращения нет. Считаются приказы, изданные за период, по тому, до чего дошли на день сведений.', en: 'The term for the petition has run out and there is none. Counted are the orders issued in the period, by where they stand on the day of knowledge.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { petition: 'overdue' }, asOf: 'known' }]
  },
  {
    code: 'petitions-in-time-share',
    words: { bg: 'Дял на исканията в срок', ru: 'Доля обращений в срок', en: 'Share of petitions in time' },
    definition: { bg: 'От заповедите през периода, по които искане е било дължимо: онези с искане в срок. Неподадените след срока остават в знаменателя; заповедите, чието настаняване е приключило преди края на срока, и онези, чийто срок още тече, не са в него.', ru: 'Из приказов за период, по которым обращение требовалось: те, где оно подано в срок. Неподанные после срока остаются в знаменателе; приказы, размещение по которым завершилось до конца срока, и те, срок которых ещё идёт, в него не входят.', en: 'Of the orders of the period on which a petition was due: those with one in time. Those never filed after the term stay in the denominator; orders whose placement ended within the term, and those whose term still runs, are not in it.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['petitions-in-time'] }, denominator: { figures: ['petitions-due'] }, per: 100 }
  },
  {
    code: 'orders-urgent',
    words: { bg: 'Спешни извеждания', ru: 'Срочные изъятия', en: 'Urgent removals' },
    definition: { bg: 'Заповеди, издадени при опасност, която не оставя време за предварителните стъпки.', ru: 'Приказы, изданные при опасности, не оставляющей времени на предварительные шаги.', en: 'Orders issued in a danger that left no time for the steps before.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { urgent: 'yes' }, asOf: 'known' }]
  },
  {
    code: 'orders-support-tried',
    words: { bg: 'Заповеди след подкрепа на семейството', ru: 'Приказы после поддержки семьи', en: 'Orders after support of the family' },
    definition: { bg: 'Преди заповедта в същия случай е записана опитана подкрепа или мярка в семейна среда.', ru: 'До приказа в том же случае записана испробованная поддержка или мера в семье.', en: 'Before the order, support or a measure in the family was written down in the same case.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { support: 'tried' }, asOf: 'known' }],
    excludes: { bg: 'подкрепата и проучванията, записани само в друг случай на същото дете.', ru: 'поддержку и изучение, записанные только в другом случае того же ребёнка.', en: 'support and studies written down only in another case of the same child.' }
  },
  {
    code: 'orders-kin-first',
    words: { bg: 'Заповеди след проучване на роднини и близки', ru: 'Приказы после изучения родственников и близких', en: 'Orders after a study of relatives' },
    definition: { bg: 'Детето е настанено при роднини или близки, или преди заповедта в същия случай е записано, че те са проучени.', ru: 'Ребёнок размещён у родственников или близких, или до приказа в том же случае записано, что они изучены.', en: 'The child was placed with relatives or close persons, or before the order it was written down in the same case that they were studied.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { kin: ['placed', 'studied'] }, asOf: 'known' }],
    excludes: { bg: 'подкрепата и проучванията, записани само в друг случай на същото дете.', ru: 'поддержку и изучение, записанные только в другом случае того же ребёнка.', en: 'support and studies written down only in another case of the same child.' }
  },
  {
    code: 'orders-heard',
    words: { bg: 'Заповеди след изслушване на детето', ru: 'Приказы после заслушивания ребёнка', en: 'Orders after the child was heard' },
    definition: { bg: 'Преди заповедта в същия случай е записано, че детето е изслушано.', ru: 'До приказа в том же случае записано, что ребёнок заслушан.', en: 'Before the order it was written down in the same case that the child was heard.' },
    unit: 'order',
    kind: 'flow',
    counts: [{ ledger: 'order', measure: 'cohort', where: { voice: 'heard' }, asOf: 'known' }]
  },
  {
    code: 'urgent-share',
    words: { bg: 'Дял на спешните извеждания', ru: 'Доля срочных изъятий', en: 'Share of urgent removals' },
    definition: { bg: 'От всички заповеди, издадени през периода: издадените спешно.', ru: 'Из всех приказов, изданных за период: изданные срочно.', en: 'Of all orders issued in the period: those issued urgently.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['orders-urgent'] }, denominator: { figures: ['orders'] }, per: 100 }
  },
  {
    code: 'support-share',
    words: { bg: 'Дял на заповедите след подкрепа', ru: 'Доля приказов после поддержки', en: 'Share of orders after support' },
    definition: { bg: 'От всички заповеди, издадени през периода: онези, преди които е опитана подкрепа на семейството. Спешните, при които стъпката е била невъзможна, остават в знаменателя.', ru: 'Из всех приказов, изданных за период: те, до которых испробована поддержка семьи. Срочные, при которых шаг был невозможен, остаются в знаменателе.', en: 'Of all orders issued in the period: those before which support of the family was tried. Urgent ones in which the step was impossible stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['orders-support-tried'] }, denominator: { figures: ['orders'] }, per: 100 }
  },
  {
    code: 'kin-first-share',
    words: { bg: 'Дял на заповедите след проучване на роднини', ru: 'Доля приказов после изучения родственников', en: 'Share of orders after a study of relatives' },
    definition: { bg: 'От всички заповеди, издадени през периода: онези, преди които роднините и близките са проучени или детето е настанено при тях. Спешните, при които стъпката е била невъзможна, остават в знаменателя.', ru: 'Из всех приказов, изданных за период: те, до которых родственники и близкие изучены, или ребёнок размещён у них. Срочные, при которых шаг был невозможен, остаются в знаменателе.', en: 'Of all orders issued in the period: those before which relatives and close persons were studied, or that placed the child with them. Urgent ones in which the step was impossible stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['orders-kin-first'] }, denominator: { figures: ['orders'] }, per: 100 }
  },
  {
    code: 'heard-share',
    words: { bg: 'Дял на заповедите след изслушване на детето', ru: 'Доля приказов после заслушивания ребёнка', en: 'Share of orders after the child was heard' },
    definition: { bg: 'От всички заповеди, издадени през периода: онези, преди които детето е изслушано. Спешните, при които стъпката е била невъзможна, остават в знаменателя.', ru: 'Из всех приказов, изданных за период: те, до которых ребёнок заслушан. Срочные, при которых шаг был невозможен, остаются в знаменателе.', en: 'Of all orders issued in the period: those before which the child was heard. Urgent ones in which the step was impossible stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['orders-heard'] }, denominator: { figures: ['orders'] }, per: 100 }
  }
])
