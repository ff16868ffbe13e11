// biome-ignore-all format: one paragraph a line
/** A fact sheet on children in specialised institutions and residential care. */
import type { Release } from './parts.ts'
import { tenYears } from './parts.ts'

export const institutions: Release = {
  code: 'institutions',
  words: { bg: '„Институциите са пълни с деца“: какво казват числата', ru: '«Учреждения полны детей»: что говорят числа', en: '"The institutions are full of children": what the figures say' },
  kind: 'fact-sheet',
  indicators: ['institution-children', 'institutions', 'in-care-stock', 'kin-stock', 'foster-stock', 'residential-stock', 'residential-under-3', 'family-share'],
  tables: [
    { code: 'settings', words: { bg: 'Къде живеят децата и младежите извън семейството', ru: 'Где живут дети и молодые люди вне семьи', en: 'Where children and young people outside their family live' }, indicators: ['in-care-stock'], cuts: ['setting'], times: tenYears, chart: { kind: 'stacked', along: 'time', by: 'setting' } },
    { code: 'children-by-year', words: { bg: 'Деца в специализирани институции по години', ru: 'Дети в специализированных учреждениях по годам', en: 'Children in specialised institutions, by year' }, indicators: ['institution-children'], times: tenYears, chart: { kind: 'line', along: 'time' } }
  ],
  plausible: { percent: 50, published: true },
  values: {
    day: { when: 'in_care_stock' },
    year_ago: { table: 'children-by-year', before: 1 },
    year_ago_day: { when: 'year_ago' },
    trend: { trend: ['year_ago', 'institution_children'] }
  },
  text: {
    bg: [
      '## Твърдението',
      'Твърди се, че децата извън семействата си живеят в големи институции.',
      '## Краткият отговор',
      'На {day} в специализирани институции {institution_children, plural, one {живее # дете или младеж} other {живеят # деца и младежи}}; {institutions, plural, =0 {не работи нито една институция} one {работи # институция} other {работят # институции}}. {trend, select, falling {Година по-рано, на {year_ago_day}, са били повече: {year_ago, number}.} rising {Година по-рано, на {year_ago_day}, са били по-малко: {year_ago, number}.} level {Толкова са били и година по-рано, на {year_ago_day}.} other {С предходната година не може да се сравни.}}',
      'Деца и младежи, настанени извън семейството: {in_care_stock, number}. При роднини и близки – {kin_stock, number}, в приемни семейства – {foster_stock, number}. Дял в семейна среда: {family_share, plural, gap {няма данни} other {# %}}.',
      '## Какво значи всяко число',
      'Всички числа са към края на {day}. Специализирана институция е дом за деца, лишени от родителска грижа, дом за деца с увреждания или дом за медико-социални грижи. Резидентните услуги от семеен тип, кризисните центрове и преходните жилища не са институции и се броят отделно: заети места там – {residential_stock, number}. Деца под 3 години в резидентна грижа или институция: {residential_under_3, number}.',
      '## Какво тези числа не могат да кажат',
      'Те казват къде живеят децата, не как живеят. Числото за един ден не показва колко деца са минали през годината. Сред живеещите в резидентна грижа има и младежи над 18 години.',
      '## Как да проверите сами',
      'Под този текст стоят таблиците на отворени данни, определението на всяко число и отпечатъкът на публикацията.'
    ],
    ru: [
      '## Утверждение',
      'Утверждают, что дети вне семьи живут в больших учреждениях.',
      '## Короткий ответ',
      'На {day} в специализированных учреждениях {institution_children, plural, one {живёт # ребёнок или молодой человек} few {живут # ребёнка и молодых человека} many {живут # детей и молодых людей} other {живут # детей и молодых людей}}; {institutions, plural, =0 {не работает ни одно учреждение} one {работает # учреждение} few {работают # учреждения} many {работает # учреждений} other {работает # учреждения}}. {trend, select, falling {Годом ранее, на {year_ago_day}, было больше: {year_ago, number}.} rising {Годом ранее, на {year_ago_day}, было меньше: {year_ago, number}.} level {Столько же было и годом ранее, на {year_ago_day}.} other {С предыдущим годом сравнить нельзя.}}',
      'Дети и молодые люди, размещённые вне семьи: {in_care_stock, number}. У родственников и близких – {kin_stock, number}, в приёмных семьях – {foster_stock, number}. Доля в семейной среде: {family_share, plural, gap {нет данных} other {# %}}.',
      '## Что значит каждое число',
      'Все числа – на конец дня {day}. Специализированное учреждение – это дом для детей, лишённых родительской заботы, для детей с инвалидностью или медико-социальной помощи. Стационарные службы семейного типа, кризисные центры и переходное жильё учреждениями не являются и считаются отдельно: занятых мест там – {residential_stock, number}. Дети до 3 лет в стационарных службах или учреждениях: {residential_under_3, number}.',
      '## Чего эти числа сказать не могут',
      'Они говорят, где живут дети, а не как они живут. Число на один день не показывает, сколько детей прошло за год. Среди живущих в стационарных службах есть и молодые люди старше 18 лет.',
      '## Как проверить самому',
      'Под этим текстом стоят таблицы открытых данных, определение каждого числа и отпечаток публикации.'
    ],
    en: [
      '## The claim',
      'It is claimed that children outside their families live in large institutions.',
      '## The short answer',
      'On {day}, {institution_children, plural, one {# child or young person was} other {# children and young people were}} living in specialised institutions; {institutions, plural, =0 {no institution was} one {# institution was} other {# institutions were}} working. {trend, select, falling {A year earlier, on {year_ago_day}, there were more: {year_ago, number}.} rising {A year earlier, on {year_ago_day}, there were fewer: {year_ago, number}.} level {There were as many a year earlier, on {year_ago_day}.} other {The year before cannot be compared.}}',
      'Children and young people placed outside their family: {in_care_stock, number}. With relatives and close persons: {kin_stock, number}; in foster families: {foster_stock, number}. Share in a family setting: {family_share, plural, gap {no figure} other {#%}}.',
      '## What each figure means',
      'All figures are of the end of {day}. A specialised institution is a home for children deprived of parental care, for children with disabilities, or for medical and social care. Family-type residential services, crisis centres and transitional homes are no institutions and count apart: places taken there, {residential_stock, number}. Children under 3 in residential care or an institution: {residential_under_3, number}.',
      '## What these figures cannot say',
      'They say where children live, not how they live. A figure of one day does not show how many children passed through in the year. Among those in residential care there are young people over 18.',
      '## How to check it yourself',
      'Below this text are the tables as open data, the definition of each figure and the fingerprint of the publication.'
    ]
  }
}
