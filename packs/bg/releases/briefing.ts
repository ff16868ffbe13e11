// biome-ignore-all format: one paragraph a line
/** Two pages for visiting delegations: who does what, a year in figures, how it went over the years, and where the figures come from. */
import type { Release } from './parts.ts'
import { tenYears } from './parts.ts'

export const briefing: Release = {
  code: 'briefing',
  words: { bg: 'Закрила на детето: кратко представяне за гостуващи делегации', ru: 'Защита ребёнка: краткая справка для делегаций', en: 'Child protection: a briefing for visiting delegations' },
  kind: 'briefing',
  yearly: true,
  indicators: [
    'signals', 'cases-opened', 'cases-open', 'prevention-opened', 'prevention-success-share', 'orders', 'orders-confirmed-share', 'removed', 'returned',
    'in-care-stock', 'kin-stock', 'foster-stock', 'residential-stock', 'institution-children', 'foster-families', 'services', 'services-capacity', 'adoptions'
  ],
  tables: [
    { code: 'settings', words: { bg: 'Къде живеят децата и младежите извън семейството', ru: 'Где живут дети и молодые люди вне семьи', en: 'Where children and young people outside their family live' }, indicators: ['in-care-stock'], cuts: ['setting'], times: tenYears, chart: { kind: 'line', along: 'time', by: 'setting' } },
    { code: 'stocks', words: { bg: 'Последните три години, към последния ден', ru: 'Последние три года, на последний день', en: 'The last three years, on their last days' }, indicators: ['kin-stock', 'foster-stock', 'residential-stock', 'institution-children'], times: { years: 3 } },
    { code: 'moves', words: { bg: 'Изведени и върнати деца по години', ru: 'Изъятые и возвращённые дети по годам', en: 'Children taken out and returned, by year' }, indicators: ['removed', 'returned'], times: tenYears, chart: { kind: 'bars', along: 'time' } }
  ],
  plausible: { percent: 25, published: true },
  values: {
    day: { when: 'in_care_stock' },
    kin_1: { table: 'stocks', indicator: 'kin-stock', before: 1 },
    kin_2: { table: 'stocks', indicator: 'kin-stock', before: 2 },
    kin_trend: { trend: ['kin_2', 'kin_1', 'kin_stock'] },
    foster_1: { table: 'stocks', indicator: 'foster-stock', before: 1 },
    foster_2: { table: 'stocks', indicator: 'foster-stock', before: 2 },
    foster_trend: { trend: ['foster_2', 'foster_1', 'foster_stock'] },
    residential_1: { table: 'stocks', indicator: 'residential-stock', before: 1 },
    residential_2: { table: 'stocks', indicator: 'residential-stock', before: 2 },
    residential_trend: { trend: ['residential_2', 'residential_1', 'residential_stock'] },
    institutions_1: { table: 'stocks', indicator: 'institution-children', before: 1 },
    institutions_2: { table: 'stocks', indicator: 'institution-children', before: 2 },
    institutions_trend: { trend: ['institutions_2', 'institutions_1', 'institution_children'] },
    day_1: { when: 'kin_1' },
    day_2: { when: 'kin_2' }
  },
  text: {
    bg: [
      '## Кой какво прави',
      'Дирекция „Социално подпомагане“ приема сигнали за деца в риск, проверява ги, води случая, подкрепя семейството и, когато подкрепата не стига, издава заповед за временно настаняване. Съдът разглежда всяко настаняване, по което е сезиран, и решава. Доставчиците на социални услуги работят с детето и семейството; приемните семейства и близките отглеждат детето. Агенцията за социално подпомагане ръководи дирекциите и събира данните.',
      'Детето се настанява извън семейството по реда: роднини и близки, приемно семейство, социална услуга за резидентна грижа.',
      '## Годината в числа',
      '{During} {signals, plural, one {е постъпил # сигнал} other {са постъпили # сигнала}} за деца в риск и {cases_opened, plural, one {е открит # случай} other {са открити # случая}}; в края на {day} {cases_open, plural, one {е открит # случай} other {са открити # случая}}. По превенция на изоставянето {prevention_opened, plural, one {е започнал # случай} other {са започнали # случая}}. Дял на успешните от приключените през годината: {prevention_success_share, plural, gap {няма данни} other {# %}}.',
      '{During} {orders, plural, one {е издадена # заповед} other {са издадени # заповеди}} за настаняване извън семейството; потвърдени или изменени от съда досега: {orders_confirmed_share, plural, gap {няма данни} other {# %}}. От семейството {removed, plural, one {е изведено # дете} other {са изведени # деца}}, в семейството {returned, plural, one {се е върнало # дете} other {са се върнали # деца}}. {adoptions, plural, gap {За осиновените деца няма данни} one {Осиновено е # дете} other {Осиновени са # деца}}.',
      'Към {day} извън семейството {in_care_stock, plural, one {живее # дете или младеж} other {живеят # деца и младежи}}: при роднини и близки – {kin_stock, number}, в приемни семейства – {foster_stock, number}, на места в резидентна грижа – {residential_stock, number}, в специализирани институции – {institution_children, number}. {foster_families, plural, one {Утвърдено е # приемно семейство} other {Утвърдени са # приемни семейства}}. {services, plural, one {Работи # социална услуга} other {Работят # социални услуги}} за деца с {services_capacity, plural, one {# място} other {# места}}.',
      '## През годините',
      'Сравняват се трите дни {day_2}, {day_1} и {day}. При роднини и близки ({kin_2, number}, {kin_1, number}, {kin_stock, number}) {kin_trend, select, rising {броят расте всяка година} falling {броят намалява всяка година} level {броят не се променя} mixed {броят не върви в една посока} other {няма пълни данни}}. В приемни семейства ({foster_2, number}, {foster_1, number}, {foster_stock, number}) {foster_trend, select, rising {броят расте всяка година} falling {броят намалява всяка година} level {броят не се променя} mixed {броят не върви в една посока} other {няма пълни данни}}. В резидентна грижа ({residential_2, number}, {residential_1, number}, {residential_stock, number}) {residential_trend, select, rising {броят расте всяка година} falling {броят намалява всяка година} level {броят не се променя} mixed {броят не върви в една посока} other {няма пълни данни}}. В специализирани институции ({institutions_2, number}, {institutions_1, number}, {institution_children, number}) {institutions_trend, select, rising {броят расте всяка година} falling {броят намалява всяка година} level {броят не се променя} mixed {броят не върви в една посока} other {няма пълни данни}}. Числата показват какво е станало, не защо.',
      '## Откъде идват числата',
      'Всеки факт се записва веднъж, от онзи, който го е извършил, в деня, в който е станал: сигнал, заповед, решение на съда, настаняване, връщане. Всяко число се изчислява от тези записи; нито едно не се въвежда на ръка. Късно записан факт или поправка не променя вече публикуваното: поправката излиза като нова публикация.',
      'Преди публикуване сборовете и движенията се проверяват, а малките числа, които биха разкрили отделно дете, се скриват. Един изготвя публикацията, друг я подписва. Определението на всяко число и данните за проверка стоят под този текст.'
    ],
    ru: [
      '## Кто что делает',
      'Дирекция социальной помощи принимает сигналы о детях в риске, проверяет их, ведёт случай, поддерживает семью и, когда поддержки недостаточно, издаёт приказ о временном размещении. Суд рассматривает каждое размещение, по которому к нему обратились, и решает. Социальные службы работают с ребёнком и семьёй; приёмные семьи и близкие воспитывают ребёнка. Агентство социальной помощи руководит дирекциями и собирает данные.',
      'Вне семьи ребёнок размещается в таком порядке: родственники и близкие, приёмная семья, стационарная социальная служба.',
      '## Год в числах',
      '{During} {signals, plural, one {поступил # сигнал} few {поступили # сигнала} many {поступило # сигналов} other {поступило # сигнала}} о детях в риске и {cases_opened, plural, one {открыт # случай} few {открыты # случая} many {открыто # случаев} other {открыто # случая}}; на конец дня {day} {cases_open, plural, one {открыт # случай} few {открыты # случая} many {открыто # случаев} other {открыто # случая}}. По предотвращению оставления {prevention_opened, plural, one {начат # случай} few {начаты # случая} many {начато # случаев} other {начато # случая}}. Доля успешных среди завершённых за год: {prevention_success_share, plural, gap {нет данных} other {# %}}.',
      '{During} {orders, plural, one {издан # приказ} few {изданы # приказа} many {издано # приказов} other {издано # приказа}} о размещении вне семьи; подтверждено или изменено судом к настоящему времени: {orders_confirmed_share, plural, gap {нет данных} other {# %}}. Из семьи {removed, plural, one {изъят # ребёнок} few {изъяты # ребёнка} many {изъято # детей} other {изъято # ребёнка}}, в семью {returned, plural, one {вернулся # ребёнок} few {вернулись # ребёнка} many {вернулось # детей} other {вернулось # ребёнка}}. {adoptions, plural, gap {Об усыновлённых детях данных нет} one {Усыновлён # ребёнок} few {Усыновлены # ребёнка} many {Усыновлено # детей} other {Усыновлено # ребёнка}}.',
      'На {day} вне семьи {in_care_stock, plural, one {живёт # ребёнок или молодой человек} few {живут # ребёнка и молодых человека} many {живут # детей и молодых людей} other {живут # детей и молодых людей}}: у родственников и близких – {kin_stock, number}, в приёмных семьях – {foster_stock, number}, на местах в стационарных службах – {residential_stock, number}, в специализированных учреждениях – {institution_children, number}. {foster_families, plural, one {Утверждена # приёмная семья} few {Утверждены # приёмные семьи} many {Утверждено # приёмных семей} other {Утверждено # приёмной семьи}}. {services, plural, one {Работает # социальная служба} few {Работают # социальные службы} many {Работает # социальных служб} other {Работает # социальной службы}} для детей; мест в них – {services_capacity, number}.',
      '## По годам',
      'Сравниваются три дня: {day_2}, {day_1} и {day}. У родственников и близких ({kin_2, number}, {kin_1, number}, {kin_stock, number}) {kin_trend, select, rising {число растёт каждый год} falling {число снижается каждый год} level {число не меняется} mixed {число не идёт в одну сторону} other {полных данных нет}}. В приёмных семьях ({foster_2, number}, {foster_1, number}, {foster_stock, number}) {foster_trend, select, rising {число растёт каждый год} falling {число снижается каждый год} level {число не меняется} mixed {число не идёт в одну сторону} other {полных данных нет}}. В стационарных службах ({residential_2, number}, {residential_1, number}, {residential_stock, number}) {residential_trend, select, rising {число растёт каждый год} falling {число снижается каждый год} level {число не меняется} mixed {число не идёт в одну сторону} other {полных данных нет}}. В специализированных учреждениях ({institutions_2, number}, {institutions_1, number}, {institution_children, number}) {institutions_trend, select, rising {число растёт каждый год} falling {число снижается каждый год} level {число не меняется} mixed {число не идёт в одну сторону} other {полных данных нет}}. Числа показывают, что произошло, а не почему.',
      '## Откуда берутся числа',
      'Каждый факт записывается один раз, тем, кто его совершил, с днём, в который он произошёл: сигнал, приказ, решение суда, размещение, возвращение. Каждое число вычисляется из этих записей; ни одно не вводится вручную. Поздняя запись или исправление не меняет уже опубликованного: исправление выходит новой публикацией.',
      'До публикации проверяются суммы и движение, а малые числа, которые раскрыли бы отдельного ребёнка, скрываются. Один готовит публикацию, другой её подписывает. Определение каждого числа и данные для проверки стоят под этим текстом.'
    ],
    en: [
      '## Who does what',
      'A Social Assistance Directorate receives signals about children at risk, checks them, leads the case, supports the family and, where support is not enough, issues an order of temporary placement. The court examines every placement that is brought before it, and decides. Social services work with the child and the family; foster families and relatives raise the child. The Agency for Social Assistance directs the directorates and collects the data.',
      'A child is placed outside its family in this order: relatives and close persons, a foster family, a residential social service.',
      '## The year in figures',
      '{During}, {signals, plural, one {# signal} other {# signals}} about children at risk came in and {cases_opened, plural, one {# case was} other {# cases were}} opened; at the end of {day}, {cases_open, plural, one {# case was} other {# cases were}} open. {prevention_opened, plural, one {# case} other {# cases}} of prevention of abandonment began. Share of success among those closed in the year: {prevention_success_share, plural, gap {no figure} other {#%}}.',
      '{During}, {orders, plural, one {# order} other {# orders}} of placement outside the family {orders, plural, one {was} other {were}} issued; confirmed or changed by the court so far: {orders_confirmed_share, plural, gap {no figure} other {#%}}. {removed, plural, one {# child was} other {# children were}} taken out of their family, and {returned, plural, one {# child} other {# children}} returned to it. {adoptions, plural, gap {There is no figure for children who were} one {# child was} other {# children were}} adopted.',
      'On {day}, {in_care_stock, plural, one {# child or young person was} other {# children and young people were}} living outside their family: {kin_stock, number} with relatives and close persons, {foster_stock, number} in foster families, {residential_stock, number} in residential places, {institution_children, number} in specialised institutions. {foster_families, plural, one {# foster family was} other {# foster families were}} approved. {services, plural, one {# social service} other {# social services}} for children, with {services_capacity, plural, one {# place} other {# places}}, {services, plural, one {was} other {were}} working.',
      '## Over the years',
      'Three days are compared: {day_2}, {day_1} and {day}. With relatives and close persons ({kin_2, number}; {kin_1, number}; {kin_stock, number}) {kin_trend, select, rising {the number grows every year} falling {the number falls every year} level {the number does not change} mixed {the number does not go one way} other {there are no complete figures}}. In foster families ({foster_2, number}; {foster_1, number}; {foster_stock, number}) {foster_trend, select, rising {the number grows every year} falling {the number falls every year} level {the number does not change} mixed {the number does not go one way} other {there are no complete figures}}. In residential care ({residential_2, number}; {residential_1, number}; {residential_stock, number}) {residential_trend, select, rising {the number grows every year} falling {the number falls every year} level {the number does not change} mixed {the number does not go one way} other {there are no complete figures}}. In specialised institutions ({institutions_2, number}; {institutions_1, number}; {institution_children, number}) {institutions_trend, select, rising {the number grows every year} falling {the number falls every year} level {the number does not change} mixed {the number does not go one way} other {there are no complete figures}}. The figures show what happened, not why.',
      '## Where the figures come from',
      'Every fact is written down once, by whoever did it, with the day on which it happened: a signal, an order, a judgment, a placement, a return. Every figure is computed from these entries; none is typed in. A fact written down late, or a correction, does not change what is already published: the correction comes out as a new publication.',
      'Before publication, sums and moves are checked, and small figures that would tell of a single child are hidden. One person prepares the publication and another signs it. The definition of each figure and the data to check it stand below this text.'
    ]
  }
}
