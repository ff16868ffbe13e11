// biome-ignore-all format: one paragraph a line
/** Services, and the institutions that are closed, after the statement of the summer of 2019. */
import type { Release } from './parts.ts'
import { byPlace, tenYears } from './parts.ts'

export const deinstitutionalisation: Release = {
  code: 'deinstitutionalisation',
  words: { bg: 'Социални услуги и деинституционализация', ru: 'Социальные службы и деинституционализация', en: 'Social services and deinstitutionalisation' },
  kind: 'statement',
  indicators: ['services', 'services-capacity', 'institution-children', 'institution-decrease', 'institutions'],
  tables: [
    // the statement says "in 2010" and names no day: the end of the year is taken
    { code: 'children-since', words: { bg: 'Деца в специализирани институции от края на 2010 г.', ru: 'Дети в специализированных учреждениях с конца 2010 года', en: 'Children in specialised institutions since the end of 2010' }, indicators: ['institution-children'], times: { since: '2010-12-31' } },
    { code: 'closed-since', words: { bg: 'Закрити специализирани институции от 2010 г.', ru: 'Закрытые специализированные учреждения с 2010 года', en: 'Specialised institutions closed since 2010' }, indicators: ['institutions-closed'], times: { since: '2010-01-01' } },
    { code: 'children-by-year', words: { bg: 'Деца в специализирани институции по години', ru: 'Дети в специализированных учреждениях по годам', en: 'Children in specialised institutions, by year' }, indicators: ['institution-children'], times: tenYears, chart: { kind: 'line', along: 'time' } },
    { code: 'services-by-year', words: { bg: 'Услуги и места по години', ru: 'Службы и места по годам', en: 'Services and places, by year' }, indicators: ['services', 'services-capacity'], times: tenYears, chart: { kind: 'line', along: 'time' } },
    { code: 'services-by-area', words: { bg: 'Услуги и места по области', ru: 'Службы и места по областям', en: 'Services and places, by oblast' }, indicators: ['services', 'services-capacity'], cuts: byPlace, chart: { kind: 'bars', along: 'area' } }
  ],
  plausible: { percent: 25, published: true },
  values: {
    services_1: { table: 'services-by-year', indicator: 'services', before: 1 },
    services_2: { table: 'services-by-year', indicator: 'services', before: 2 },
    services_3: { table: 'services-by-year', indicator: 'services', before: 3 },
    services_trend: { trend: ['services_3', 'services_2', 'services_1', 'services'] },
    services_day: { when: 'services_3' },
    children_then: { table: 'children-since', before: 1 },
    children_then_year: { when: 'children_then', as: 'year' },
    children_trend: { trend: ['children_then', 'institution_children'] },
    closed: { table: 'closed-since' },
    whole_percent: { down: 'institution_decrease', to: 1 },
    above_whole: { trend: ['whole_percent', 'institution_decrease'] }
  },
  text: {
    bg: [
      '{services_trend, select, rising {В последните години броят на социалните услуги непрекъснато нараства.} falling {В последните години броят на социалните услуги намалява.} level {В последните години броят на социалните услуги не се променя.} mixed {От {services_day} броят на социалните услуги се е променял и нагоре, и надолу или е оставал същият.} other {За броя на социалните услуги в последните години няма пълни данни.}} {ends, select, month {Към края на {month}} other {Към {last}}} в страната {services, plural, one {функционира # социална услуга} other {функционират # социални услуги}} в общността за деца, {services, plural, one {финансирана} other {финансирани}} от бюджета. {services, plural, one {Нейният} other {Техният}} капацитет е {services_capacity, plural, one {# място} other {# места}}.',
      '{children_trend, select, falling {{above_whole, select, rising {С над {whole_percent, number} % са намалели децата} level {С {whole_percent, number} % са намалели децата} other {Намалели са децата}} в специализираните институции.} rising {Децата в специализираните институции са повече, отколкото в края на {children_then_year} г.} level {Децата в специализираните институции са толкова, колкото в края на {children_then_year} г.} other {Данните за децата в специализираните институции не позволяват сравнение.}} От {children_then, plural, one {# дете} other {# деца}} през {children_then_year} г. {ends, select, month {в края на {month}} other {към {last}}} {institution_children, plural, one {то е #} other {те са #}}. От 2010 г. насам {closed, plural, one {е закрита # специализирана институция} other {са закрити # специализирани институции}}, като {ends, select, month {към края на {month}} other {към {last}}} {institutions, plural, =0 {не функционира нито една специализирана институция} one {функционира # специализирана институция} other {функционират # специализирани институции}} за деца.',
      'Числото за 2010 г. е към края на годината. Намалението сравнява два дни: колко деца са живели в институция на единия и на другия. То не казва къде живеят днес децата, които са ги напуснали.'
    ],
    ru: [
      '{services_trend, select, rising {В последние годы число социальных служб непрерывно растёт.} falling {В последние годы число социальных служб сокращается.} level {В последние годы число социальных служб не меняется.} mixed {С {services_day} число социальных служб то росло, то сокращалось или не менялось.} other {О числе социальных служб за последние годы полных данных нет.}} {ends, select, month {На конец {month}} other {На {last}}} в стране {services, plural, one {работает # социальная служба в общине для детей, финансируемая} few {работают # социальные службы в общине для детей, финансируемые} many {работают # социальных служб в общине для детей, финансируемых} other {работают # социальных служб в общине для детей, финансируемых}} из бюджета. Их вместимость – {services_capacity, plural, one {# место} few {# места} many {# мест} other {# места}}.',
      '{children_trend, select, falling {{above_whole, select, rising {Более чем на {whole_percent, number} % сократилось} level {На {whole_percent, number} % сократилось} other {Сократилось}} число детей в специализированных учреждениях.} rising {Детей в специализированных учреждениях больше, чем на конец {children_then_year} года.} level {Детей в специализированных учреждениях столько же, сколько на конец {children_then_year} года.} other {Данные о детях в специализированных учреждениях сравнения не позволяют.}} В {children_then_year} году {children_then, plural, one {был # ребёнок} few {было # ребёнка} many {было # детей} other {было # ребёнка}}, {ends, select, month {на конец {month}} other {на {last}}} – {institution_children, number}. С 2010 года {closed, plural, one {закрыто # специализированное учреждение} few {закрыты # специализированных учреждения} many {закрыто # специализированных учреждений} other {закрыто # специализированного учреждения}}; {ends, select, month {на конец {month}} other {на {last}}} {institutions, plural, =0 {не работает ни одного} one {работает # специализированное учреждение} few {работают # специализированных учреждения} many {работает # специализированных учреждений} other {работает # специализированного учреждения}} для детей.',
      'Число за 2010 год – на конец года. Сокращение сравнивает два дня: сколько детей жило в учреждениях в один и в другой. Оно не говорит, где сегодня живут дети, которые из них выбыли.'
    ],
    en: [
      '{services_trend, select, rising {In recent years the number of social services has grown without a break.} falling {In recent years the number of social services has fallen.} level {In recent years the number of social services has not changed.} mixed {Since {services_day} the number of social services has gone up and down or stayed the same.} other {For the number of social services in recent years there are no complete figures.}} {ends, select, month {At the end of {month}} other {On {last}}}, {services, plural, one {# social service} other {# social services}} in the community for children, funded from the budget, {services, plural, one {was} other {were}} working in the country. {services, plural, one {Its} other {Their}} capacity was {services_capacity, plural, one {# place} other {# places}}.',
      '{children_trend, select, falling {The number of children in specialised institutions has fallen{above_whole, select, rising { by over {whole_percent, number}%} level { by {whole_percent, number}%} other {}}.} rising {There are more children in specialised institutions than at the end of {children_then_year}.} level {There are as many children in specialised institutions as at the end of {children_then_year}.} other {The figures on children in specialised institutions allow no comparison.}} From {children_then, plural, one {# child} other {# children}} in {children_then_year} it came to {institution_children, number} {ends, select, month {at the end of {month}} other {on {last}}}. Since 2010, {closed, plural, one {# specialised institution has} other {# specialised institutions have}} been closed; {ends, select, month {at the end of {month}} other {on {last}}}, {institutions, plural, =0 {no specialised institution for children was} one {# specialised institution for children was} other {# specialised institutions for children were}} still working.',
      'The figure for 2010 is that of the end of the year. The decrease compares two days: how many children lived in institutions on the one and on the other. It does not say where the children who left them live today.'
    ]
  }
}
