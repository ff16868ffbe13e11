// biome-ignore-all format: one paragraph a line
/** Two pages for visiting delegations: who does what, a year in figures, how it went over the years, and where the figures come from. */
import type { Release } from './index.ts'

export const briefing: Release = {
  code: 'briefing',
  words: { bg: 'Социално съпровождане: кратко представяне за гостуващи делегации', ru: 'Социальное сопровождение: краткая справка для делегаций', en: 'Social accompaniment: a briefing for visiting delegations' },
  kind: 'briefing',
  yearly: true,
  indicators: ['signals', 'examinations-in-time-share', 'cases-opened', 'cases-closed', 'cases-resolved-share', 'contracts', 'sop-families', 'sop-children', 'early-stage-families', 'sop-families-found', 'sop-families-left', 'sop-relapse-share'],
  tables: [
    { code: 'stocks', words: { bg: 'Последните три години, към последния ден', ru: 'Последние три года, на последний день', en: 'The last three years, on their last days' }, indicators: ['sop-families', 'early-stage-families', 'contracts'], times: { years: 3 }, chart: { kind: 'bars', along: 'time' } },
    { code: 'moves', words: { bg: 'Вписани и отписани по години', ru: 'Поставленные на учёт и снятые с учёта по годам', en: 'Entered and left, by year' }, indicators: ['sop-families-found', 'sop-families-left'], times: { years: 3 }, chart: { kind: 'bars', along: 'time' } }
  ],
  plausible: { percent: 25, published: true },
  values: {
    day: { when: 'sop_families' },
    sop_1: { table: 'stocks', indicator: 'sop-families', before: 1 },
    sop_2: { table: 'stocks', indicator: 'sop-families', before: 2 },
    sop_trend: { trend: ['sop_2', 'sop_1', 'sop_families'] },
    early_1: { table: 'stocks', indicator: 'early-stage-families', before: 1 },
    early_2: { table: 'stocks', indicator: 'early-stage-families', before: 2 },
    early_trend: { trend: ['early_2', 'early_1', 'early_stage_families'] },
    day_1: { when: 'sop_1' },
    day_2: { when: 'sop_2' }
  },
  text: {
    ru: [
      '## Кто что делает',
      'Центр «Семья» принимает сигналы, обследует условия жизни семьи, заключает с ней договор о социальном сопровождении и назначает куратора. Межведомственный консилиум рекомендует уровень сопровождения и план. Комиссия по делам несовершеннолетних выносит постановления, обязательные для ведомств. Права родителей ограничивает и прекращает только суд.',
      'Социальное сопровождение – не социальная услуга, а содействие: семье помогают получить медицинскую, психологическую, педагогическую, юридическую и социальную помощь там, где её оказывают.',
      '## Год в числах',
      '{During} {signals, plural, one {поступил # сигнал} few {поступили # сигнала} many {поступило # сигналов} other {поступило # сигнала}}. Обследовано в срок: {examinations_in_time_share, plural, gap {нет данных} other {# % из тех, где требовалось обследование}}. На сопровождение {cases_opened, plural, one {принят # случай} few {приняты # случая} many {принято # случаев} other {принято # случая}}, {cases_closed, plural, one {завершён # случай} few {завершены # случая} many {завершено # случаев} other {завершено # случая}}; из завершённых с положительным результатом: {cases_resolved_share, plural, gap {нет данных} other {# %}}.',
      'На {day} {contracts, plural, one {действовал договор с # семьёй} other {действовали договоры с # семьями}}. В социально опасном положении на учёте {sop_families, plural, one {состояла # семья} few {состояли # семьи} many {состояли # семей} other {состояли # семьи}}, в них {sop_children, plural, one {# ребёнок} few {# ребёнка} many {# детей} other {# ребёнка}}; на ранней стадии неблагополучия – {early_stage_families, plural, one {# семья} few {# семьи} many {# семей} other {# семьи}}. {During} на учёт поставлено семей: {sop_families_found, number}, снято: {sop_families_left, number}. Доля вернувшихся на учёт в течение года среди снятых с улучшением: {sop_relapse_share, plural, gap {нет данных} other {# %}}.',
      '## По годам',
      'Сравниваются три дня: {day_2}, {day_1} и {day}. В социально опасном положении ({sop_2, number}, {sop_1, number}, {sop_families, number}) {sop_trend, select, rising {число семей растёт каждый год} falling {число семей снижается каждый год} level {число семей не меняется} mixed {число семей не идёт в одну сторону} other {полных данных нет}}. На ранней стадии ({early_2, number}, {early_1, number}, {early_stage_families, number}) {early_trend, select, rising {число семей растёт каждый год} falling {число семей снижается каждый год} level {число семей не меняется} mixed {число семей не идёт в одну сторону} other {полных данных нет}}. Числа показывают, что произошло, а не почему.',
      '## Откуда берутся числа',
      'Каждый факт записывается один раз, тем, кто его совершил, с днём, в который он произошёл: сигнал, обследование, договор, смена уровня, постановка на учёт и снятие с него. Каждое число вычисляется из этих записей; ни одно не вводится вручную. Поздняя запись или исправление не меняет уже опубликованного: исправление выходит новой публикацией.',
      'До публикации проверяются суммы и движение, а малые числа, по которым узнали бы семью, скрываются. Один готовит публикацию, другой её подписывает. Определение каждого числа и данные для проверки стоят под этим текстом.'
    ],
    bg: [
      '## Кой какво прави',
      'Центърът „Семья“ приема сигнали, обследва условията на живот на семейството, сключва с него договор за социално съпровождане и определя куратор. Междуведомственият консилиум препоръчва нивото на съпровождане и плана. Комисията за непълнолетните взема решения, задължителни за ведомствата. Правата на родителите ограничава и отнема само съдът.',
      'Социалното съпровождане не е социална услуга, а съдействие: на семейството се помага да получи медицинска, психологическа, педагогическа, юридическа и социална помощ там, където се оказва.',
      '## Годината в числа',
      '{During} {signals, plural, one {е постъпил # сигнал} other {са постъпили # сигнала}}. Обследвани в срок: {examinations_in_time_share, plural, gap {няма данни} other {# % от онези, при които е било нужно обследване}}. За съпровождане {cases_opened, plural, one {е приет # случай} other {са приети # случая}}, {cases_closed, plural, one {завършен е # случай} other {завършени са # случая}}; от завършените с положителен резултат: {cases_resolved_share, plural, gap {няма данни} other {# %}}.',
      'На {day} {contracts, plural, one {е действал договор с # семейство} other {са действали договори с # семейства}}. На отчет в социално опасно положение {sop_families, plural, one {е било # семейство} other {са били # семейства}}, в тях {sop_children, plural, one {# дете} other {# деца}}; в ранен етап на неблагополучие – {early_stage_families, plural, one {# семейство} other {# семейства}}. Вписани семейства {during}: {sop_families_found, number}, отписани: {sop_families_left, number}. Дял на върналите се на отчет до една година сред отписаните с подобрение: {sop_relapse_share, plural, gap {няма данни} other {# %}}.',
      '## През годините',
      'Сравняват се трите дни {day_2}, {day_1} и {day}. В социално опасно положение ({sop_2, number}, {sop_1, number}, {sop_families, number}) {sop_trend, select, rising {броят на семействата расте всяка година} falling {броят на семействата намалява всяка година} level {броят на семействата не се променя} mixed {броят на семействата не върви в една посока} other {няма пълни данни}}. В ранен етап ({early_2, number}, {early_1, number}, {early_stage_families, number}) {early_trend, select, rising {броят на семействата расте всяка година} falling {броят на семействата намалява всяка година} level {броят на семействата не се променя} mixed {броят на семействата не върви в една посока} other {няма пълни данни}}. Числата показват какво е станало, не защо.',
      '## Откъде идват числата',
      'Всеки факт се записва веднъж, от онзи, който го е извършил, с деня, в който е станал: сигнал, обследване, договор, смяна на нивото, вписване на отчет и отписване. Всяко число се изчислява от тези записи; нито едно не се въвежда на ръка. Късно записан факт или поправка не променя вече публикуваното: поправката излиза като нова публикация.',
      'Преди публикуване сборовете и движенията се проверяват, а малките числа, по които би се познало семейство, се скриват. Един изготвя публикацията, друг я подписва. Определението на всяко число и данните за проверка стоят под този текст.'
    ],
    en: [
      '## Who does what',
      'The centre "Semya" receives signals, examines how the family lives, signs a contract of social accompaniment with it and names a curator. A council of several agencies recommends the level of accompaniment and the plan. The commission on minors takes decisions that bind the agencies. Only a court limits or ends the rights of parents.',
      'Social accompaniment is not a social service but assistance: the family is helped to obtain medical, psychological, pedagogical, legal and social help where it is given.',
      '## The year in figures',
      '{During}, {signals, plural, one {# signal} other {# signals}} came in. Examined in time: {examinations_in_time_share, plural, gap {no figure} other {#% of those in which an examination was due}}. {cases_opened, plural, one {# case was} other {# cases were}} accepted for accompaniment and {cases_closed, plural, one {# case was} other {# cases were}} closed; of those closed, with a positive outcome: {cases_resolved_share, plural, gap {no figure} other {#%}}.',
      'On {day}, {contracts, plural, one {a contract with # family was} other {contracts with # families were}} in force. {sop_families, plural, one {# family was} other {# families were}} on the register of socially dangerous situations, with {sop_children, plural, one {# child} other {# children}}; at an early stage of trouble, {early_stage_families, plural, one {# family} other {# families}}. Families entered on the register {during}: {sop_families_found, number}; families that left it: {sop_families_left, number}. Share of those back on it within a year among those that left with an improvement: {sop_relapse_share, plural, gap {no figure} other {#%}}.',
      '## Over the years',
      'Three days are compared: {day_2}, {day_1} and {day}. In a socially dangerous situation ({sop_2, number}; {sop_1, number}; {sop_families, number}) {sop_trend, select, rising {the number of families grows every year} falling {the number of families falls every year} level {the number of families does not change} mixed {the number of families does not go one way} other {there are no complete figures}}. At an early stage ({early_2, number}; {early_1, number}; {early_stage_families, number}) {early_trend, select, rising {the number of families grows every year} falling {the number of families falls every year} level {the number of families does not change} mixed {the number of families does not go one way} other {there are no complete figures}}. The figures show what happened, not why.',
      '## Where the figures come from',
      'Every fact is written down once, by whoever did it, with the day on which it happened: a signal, an examination, a contract, a change of level, an entry on a register and the leaving of it. Every figure is computed from these entries; none is typed in. A fact written down late, or a correction, does not change what is already published: the correction comes out as a new publication.',
      'Before publication, sums and moves are checked, and small figures by which a family would be recognised are hidden. One person prepares the publication and another signs it. The definition of each figure and the data to check it stand below this text.'
    ]
  }
}
