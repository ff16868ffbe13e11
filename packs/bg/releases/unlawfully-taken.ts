// biome-ignore-all format: one paragraph a line
/** A fact sheet that answers the claim "taken away unlawfully" with the orders of a year and what became of them. */
import type { Release } from './parts.ts'
import { tenYears } from './parts.ts'

export const unlawfullyTaken: Release = {
  code: 'unlawfully-taken',
  words: { bg: '„Незаконно отнети деца“: какво казват числата', ru: '«Незаконно отобранные дети»: что говорят числа', en: '"Children taken away unlawfully": what the figures say' },
  kind: 'fact-sheet',
  indicators: [
    'orders', 'orders-confirmed', 'orders-changed', 'orders-refused', 'orders-annulled', 'orders-pending', 'orders-not-in-court',
    'petitions-in-time-share', 'urgent-share', 'support-share', 'kin-first-share', 'heard-share', 'removed', 'returned'
  ],
  tables: [
    { code: 'outcomes', words: { bg: 'Заповеди по съдебен изход и година', ru: 'Приказы по судебному исходу и году', en: 'Orders by court outcome and year' }, indicators: ['orders'], cuts: ['court'], times: tenYears, chart: { kind: 'stacked', along: 'time', by: 'court' } },
    { code: 'steps', words: { bg: 'Стъпки преди заповедта и срок пред съда по години', ru: 'Шаги до приказа и срок обращения в суд по годам', en: 'Steps before the order and the term for the court, by year' }, indicators: ['petitions-in-time-share', 'urgent-share', 'support-share', 'kin-first-share', 'heard-share'], times: tenYears, chart: { kind: 'line', along: 'time' } },
    { code: 'out-and-back', words: { bg: 'Изведени и върнати деца по години', ru: 'Изъятые и возвращённые дети по годам', en: 'Children taken out and returned, by year' }, indicators: ['removed', 'returned'], times: tenYears, chart: { kind: 'bars', along: 'time' } }
  ],
  sums: [{ total: 'orders', parts: ['orders-confirmed', 'orders-changed', 'orders-refused', 'orders-annulled', 'orders-pending', 'orders-not-in-court'] }],
  plausible: { percent: 50, published: true },
  text: {
    bg: [
      '## Твърдението',
      'В социалните мрежи се твърди, че деца се отнемат от семействата им незаконно.',
      '## Краткият отговор',
      'Дали едно настаняване е законно, решава съдът. {During} {orders, plural, one {е издадена # заповед} other {са издадени # заповеди}} за временно настаняване на дете извън семейството. До деня, към който са тези сведения: потвърдени от съда – {orders_confirmed, number}, изменени – {orders_changed, number}, отказани – {orders_refused, number}, отменени – {orders_annulled, number}, висящи – {orders_pending, number}, не са пред съд – {orders_not_in_court, number}. Отказаните и отменените заповеди се показват отделно.',
      '## Какво значи всяко число',
      'Потвърдени: {orders_confirmed, number}. Съдът е разгледал искането и е настанил детето така, както е по заповедта; решението може още да не е в сила.',
      'Изменени: {orders_changed, number}. Съдът е настанил детето другаде или при други условия, отколкото по заповедта.',
      'Отказани: {orders_refused, number}. Съдът не е настанил детето.',
      'Отменени: {orders_annulled, number}. Самата заповед е отменена от съда, който проверява административните актове.',
      'Висящи: {orders_pending, number}. Искането е подадено и съдът още не се е произнесъл.',
      'Не са пред съд: {orders_not_in_court, number}. Искане още не е подадено или е оттеглено, заповедта е заменена с нова или настаняването е приключило, преди да се сезира съд.',
      'Искания до съда, подадени в срок: {petitions_in_time_share, plural, gap {няма данни} other {# % от дължимите}}. Просрочените и неподадените след срока остават в знаменателя.',
      'Спешни извеждания: {urgent_share, plural, gap {няма данни} other {# % от заповедите}}. Издадени са при опасност, която не оставя време за предварителните стъпки.',
      'Преди заповедта е опитана подкрепа на семейството: {support_share, plural, gap {няма данни} other {# % от заповедите}}. Роднините и близките са проучени или детето е настанено при тях: {kin_first_share, plural, gap {няма данни} other {# %}}. Детето е изслушано: {heard_share, plural, gap {няма данни} other {# %}}. Спешните заповеди, при които стъпката е била невъзможна, остават в знаменателя.',
      'Деца, изведени от семейството {during}: {removed, number}. Деца, върнати в семейството {during}: {returned, number}. Не са непременно едни и същи деца: върнатите може да са изведени и в по-ранна година.',
      '## Какво тези числа не могат да кажат',
      'Те не казват дали отделно решение е правилно: това решава съдът по всяко дело. Потвърдена заповед не доказва, че всяка стъпка преди нея е била добра, а отказана или отменена не доказва умисъл. Подкрепа или проучване, които са направени, но не са записани в случая, не се виждат тук. Настаняванията от съда без заповед и полицейската закрила не влизат в броя на заповедите. Изходът на висящите дела не е известен и числата за този период могат още да се променят.',
      '## Как да проверите сами',
      'Под този текст стоят таблиците на отворени данни, определението на всяко число и отпечатъкът на публикацията. Събиранията се проверяват на ръка: шестте изхода дават всички заповеди. Ако някое число се окаже грешно, поправката излиза като нова публикация, която назовава тази.'
    ],
    ru: [
      '## Утверждение',
      'В социальных сетях утверждают, что детей отбирают у семей незаконно.',
      '## Короткий ответ',
      'Законно ли размещение, решает суд. {During} {orders, plural, one {издан # приказ} few {изданы # приказа} many {издано # приказов} other {издано # приказа}} о временном размещении ребёнка вне семьи. Ко дню, на который даны эти сведения: подтверждено судом – {orders_confirmed, number}, изменено – {orders_changed, number}, отказано – {orders_refused, number}, отменено – {orders_annulled, number}, на рассмотрении – {orders_pending, number}, не в суде – {orders_not_in_court, number}. Отказы и отмены показаны отдельно.',
      '## Что значит каждое число',
      'Подтверждено: {orders_confirmed, number}. Суд рассмотрел обращение и разместил ребёнка так, как в приказе; решение может ещё не вступить в силу.',
      'Изменено: {orders_changed, number}. Суд разместил ребёнка в другом месте или на других условиях, чем в приказе.',
      'Отказано: {orders_refused, number}. Суд ребёнка не разместил.',
      'Отменено: {orders_annulled, number}. Сам приказ отменён судом, который проверяет административные акты.',
      'На рассмотрении: {orders_pending, number}. Обращение подано, и суд ещё не вынес решения.',
      'Не в суде: {orders_not_in_court, number}. Обращение ещё не подано или отозвано, приказ заменён новым, или размещение завершилось до обращения в суд.',
      'Обращения в суд, поданные в срок: {petitions_in_time_share, plural, gap {нет данных} other {# % от требовавшихся}}. Поданные позже и не поданные после срока остаются в знаменателе.',
      'Срочные изъятия: {urgent_share, plural, gap {нет данных} other {# % приказов}}. Они изданы при опасности, не оставляющей времени на предварительные шаги.',
      'До приказа испробована поддержка семьи: {support_share, plural, gap {нет данных} other {# % приказов}}. Родственники и близкие изучены или ребёнок размещён у них: {kin_first_share, plural, gap {нет данных} other {# %}}. Ребёнок заслушан: {heard_share, plural, gap {нет данных} other {# %}}. Срочные приказы, при которых шаг был невозможен, остаются в знаменателе.',
      'Дети, изъятые из семьи {during}: {removed, number}. Дети, возвращённые в семью {during}: {returned, number}. Это не обязательно одни и те же дети: возвращённые могли быть изъяты и в более ранний год.',
      '## Чего эти числа сказать не могут',
      'Они не говорят, верно ли отдельное решение: это решает суд по каждому делу. Подтверждённый приказ не доказывает, что каждый шаг до него был хорош, а отказ или отмена не доказывают умысла. Поддержка или изучение, которые были, но не записаны в случае, здесь не видны. Размещения судом без приказа и полицейская защита в число приказов не входят. Исход дел на рассмотрении неизвестен, и числа за этот период ещё могут измениться.',
      '## Как проверить самому',
      'Под этим текстом стоят таблицы открытых данных, определение каждого числа и отпечаток публикации. Сложение проверяется вручную: шесть исходов дают все приказы. Если какое-то число окажется ошибочным, исправление выйдет новой публикацией, которая назовёт эту.'
    ],
    en: [
      '## The claim',
      'It is claimed in social networks that children are taken away from their families unlawfully.',
      '## The short answer',
      'Whether a placement is lawful is decided by the court. {During}, {orders, plural, one {# order was} other {# orders were}} issued for the temporary placement of a child outside its family. By the day of this information: confirmed by the court, {orders_confirmed, number}; changed, {orders_changed, number}; refused, {orders_refused, number}; annulled, {orders_annulled, number}; pending, {orders_pending, number}; not before a court, {orders_not_in_court, number}. Refused and annulled orders are shown apart.',
      '## What each figure means',
      'Confirmed: {orders_confirmed, number}. The court examined the petition and placed the child as the order did; the judgment may not be in force yet.',
      'Changed: {orders_changed, number}. The court placed the child elsewhere or on other terms than the order did.',
      'Refused: {orders_refused, number}. The court did not place the child.',
      'Annulled: {orders_annulled, number}. The order itself was annulled by the court that reviews administrative acts.',
      'Pending: {orders_pending, number}. The petition is filed and the court has not ruled yet.',
      'Not before a court: {orders_not_in_court, number}. No petition is filed yet or it was withdrawn, the order was replaced by another, or the placement ended before a court was asked.',
      'Petitions to the court filed in time: {petitions_in_time_share, plural, gap {no figure} other {#% of those due}}. Those filed late and those never filed stay in the denominator.',
      'Urgent removals: {urgent_share, plural, gap {no figure} other {#% of the orders}}. They were issued in a danger that left no time for the steps before.',
      'Support of the family was tried before the order: {support_share, plural, gap {no figure} other {#% of the orders}}. Relatives and close persons were studied, or the child was placed with them: {kin_first_share, plural, gap {no figure} other {#%}}. The child was heard: {heard_share, plural, gap {no figure} other {#%}}. Urgent orders in which the step was impossible stay in the denominator.',
      'Children taken out of their family {during}: {removed, number}. Children returned to their family {during}: {returned, number}. They need not be the same children: those returned may have been taken out in an earlier year.',
      '## What these figures cannot say',
      'They do not say whether a single decision is right: the court decides that in each case. A confirmed order does not prove that every step before it was good, and a refused or annulled one does not prove intent. Support or a study that was done but not written down in the case is not seen here. Placements made by a court without an order, and police protection, are not among the orders. How pending cases will end is not known, and the figures of this period may still change.',
      '## How to check it yourself',
      'Below this text are the tables as open data, the definition of each figure and the fingerprint of the publication. The sums can be checked by hand: the six outcomes make all the orders. Should a figure prove wrong, the correction comes out as a new publication that names this one.'
    ]
  }
}
