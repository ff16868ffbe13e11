// biome-ignore-all format: one field a line
/** Accompaniment: contracts in force, levels, cases and who leads them. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

export const accompaniment: Indicators = chapter('accompaniment', { cuts: ['area', 'office'] }, [
  {
    code: 'contracts',
    words: { bg: 'Семейства с действащ договор за съпровождане', ru: 'Семьи с действующим договором о сопровождении', en: 'Families with a contract of accompaniment in force' },
    definition: { bg: 'Семейства (или деца), за които в края на деня действа договор за социално съпровождане: подписан, непрекратен и с неизтекъл срок. Всяко семейство се брои веднъж.', ru: 'Семьи (или дети), с которыми на конец дня действует договор о социальном сопровождении: подписан, не прекращён, срок не истёк. Каждая семья считается один раз.', en: 'Families (or children) with whom a contract of social accompaniment is in force at the end of the day: signed, not ended, its term not over. Each family counts once.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'contract', measure: 'stock', each: 'person' }],
    excludes: { bg: 'случаите с изтекъл договор, които още не са закрити.', ru: 'случаи с истёкшим договором, ещё не завершённые.', en: 'cases whose contract has run out and that are not closed yet.' }
  },
  {
    code: 'contracts-emergency',
    words: { bg: 'Семейства на спешно ниво', ru: 'Семьи на экстренном уровне', en: 'Families at the emergency level' },
    definition: { bg: 'Семейства с действащ договор, които в края на деня са на спешно ниво по историята на нивата.', ru: 'Семьи с действующим договором, которые на конец дня находятся на экстренном уровне по истории уровней.', en: 'Families with a contract in force that are at the emergency level at the end of the day, by the history of levels.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'contract', measure: 'stock', where: { level: 'emergency' }, each: 'person' }],
    cuts: ['area', 'office']
  },
  {
    code: 'level-emergency-share',
    words: { bg: 'Дял на семействата на спешно ниво', ru: 'Доля семей на экстренном уровне', en: 'Share of families at the emergency level' },
    definition: { bg: 'От всички семейства с действащ договор за съпровождане в края на деня: онези на спешно ниво. Семействата без определено ниво остават в знаменателя.', ru: 'Из всех семей с действующим договором о сопровождении на конец дня: те, что на экстренном уровне. Семьи без уровня остаются в знаменателе.', en: 'Of all families with a contract of accompaniment in force at the end of the day: those at the emergency level. Families without a level stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['contracts-emergency'] }, denominator: { figures: ['contracts'] }, per: 100 },
    cuts: ['area', 'office']
  },
  {
    code: 'contracts-crisis',
    words: { bg: 'Семейства на кризисно ниво', ru: 'Семьи на кризисном уровне', en: 'Families at the crisis level' },
    definition: { bg: 'Семейства с действащ договор, които в края на деня са на кризисно ниво по историята на нивата.', ru: 'Семьи с действующим договором, которые на конец дня находятся на кризисном уровне по истории уровней.', en: 'Families with a contract in force that are at the crisis level at the end of the day, by the history of levels.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'contract', measure: 'stock', where: { level: 'crisis' }, each: 'person' }],
    cuts: ['area', 'office']
  },
  {
    code: 'level-crisis-share',
    words: { bg: 'Дял на семействата на кризисно ниво', ru: 'Доля семей на кризисном уровне', en: 'Share of families at the crisis level' },
    definition: { bg: 'От всички семейства с действащ договор за съпровождане в края на деня: онези на кризисно ниво. Семействата без определено ниво остават в знаменателя.', ru: 'Из всех семей с действующим договором о сопровождении на конец дня: те, что на кризисном уровне. Семьи без уровня остаются в знаменателе.', en: 'Of all families with a contract of accompaniment in force at the end of the day: those at the crisis level. Families without a level stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['contracts-crisis'] }, denominator: { figures: ['contracts'] }, per: 100 },
    cuts: ['area', 'office']
  },
  {
    code: 'contracts-basic',
    words: { bg: 'Семейства на основно ниво', ru: 'Семьи на базовом уровне', en: 'Families at the basic level' },
    definition: { bg: 'Семейства с действащ договор, които в края на деня са на основно ниво по историята на нивата.', ru: 'Семьи с действующим договором, которые на конец дня находятся на базовом уровне по истории уровней.', en: 'Families with a contract in force that are at the basic level at the end of the day, by the history of levels.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'contract', measure: 'stock', where: { level: 'basic' }, each: 'person' }],
    cuts: ['area', 'office']
  },
  {
    code: 'level-basic-share',
    words: { bg: 'Дял на семействата на основно ниво', ru: 'Доля семей на базовом уровне', en: 'Share of families at the basic level' },
    definition: { bg: 'От всички семейства с действащ договор за съпровождане в края на деня: онези на основно ниво. Семействата без определено ниво остават в знаменателя.', ru: 'Из всех семей с действующим договором о сопровождении на конец дня: те, что на базовом уровне. Семьи без уровня остаются в знаменателе.', en: 'Of all families with a contract of accompaniment in force at the end of the day: those at the basic level. Families without a level stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['contracts-basic'] }, denominator: { figures: ['contracts'] }, per: 100 },
    cuts: ['area', 'office']
  },
  {
    code: 'contracts-adaptation',
    words: { bg: 'Семейства на адаптационно ниво', ru: 'Семьи на адаптационном уровне', en: 'Families at the adaptation level' },
    definition: { bg: 'Семейства с действащ договор, които в края на деня са на адаптационно ниво по историята на нивата.', ru: 'Семьи с действующим договором, которые на конец дня находятся на адаптационном уровне по истории уровней.', en: 'Families with a contract in force that are at the adaptation level at the end of the day, by the history of levels.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'contract', measure: 'stock', where: { level: 'adaptation' }, each: 'person' }],
    cuts: ['area', 'office']
  },
  {
    code: 'level-adaptation-share',
    words: { bg: 'Дял на семействата на адаптационно ниво', ru: 'Доля семей на адаптационном уровне', en: 'Share of families at the adaptation level' },
    definition: { bg: 'От всички семейства с действащ договор за съпровождане в края на деня: онези на адаптационно ниво. Семействата без определено ниво остават в знаменателя.', ru: 'Из всех семей с действующим договором о сопровождении на конец дня: те, что на адаптационном уровне. Семьи без уровня остаются в знаменателе.', en: 'Of all families with a contract of accompaniment in force at the end of the day: those at the adaptation level. Families without a level stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['contracts-adaptation'] }, denominator: { figures: ['contracts'] }, per: 100 },
    cuts: ['area', 'office']
  },
  {
    code: 'cases-opened',
    words: { bg: 'Приети за съпровождане', ru: 'Принятые на сопровождение', en: 'Accepted for accompaniment' },
    definition: { bg: 'Случаи на съпровождане, открити през периода.', ru: 'Случаи сопровождения, открытые за период.', en: 'Cases of accompaniment opened in the period.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'in', where: { type: 'accompaniment' }, how: ['opened'] }],
    cuts: ['risk', 'violence', 'area', 'office']
  },
  {
    code: 'cases-worked',
    words: { bg: 'Случаи на съпровождане в работа', ru: 'Случаи сопровождения в работе', en: 'Cases of accompaniment worked on' },
    definition: { bg: 'Случаи, открити в началото на периода или през него. Всеки се брои веднъж.', ru: 'Случаи, открытые на начало периода или за период. Каждый считается один раз.', en: 'Cases open at the start of the period or opened in it. Each counts once.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'worked', where: { type: 'accompaniment' } }],
    cuts: ['risk', 'violence', 'area', 'office']
  },
  {
    code: 'cases-open',
    words: { bg: 'Открити случаи на съпровождане', ru: 'Открытые случаи сопровождения', en: 'Open cases of accompaniment' },
    definition: { bg: 'Случаи на съпровождане, открити в края на деня.', ru: 'Случаи сопровождения, открытые на конец дня.', en: 'Cases of accompaniment open at the end of the day.' },
    unit: 'case',
    kind: 'stock',
    counts: [{ ledger: 'case', measure: 'stock', where: { type: 'accompaniment' } }],
    cuts: ['risk', 'violence', 'area', 'office']
  },
  {
    code: 'cases-closed',
    words: { bg: 'Завършени съпровождания', ru: 'Завершённые сопровождения', en: 'Accompaniments closed' },
    definition: { bg: 'Случаи на съпровождане, закрити през периода с какъвто и да е резултат.', ru: 'Случаи сопровождения, завершённые за период с любым исходом.', en: 'Cases of accompaniment closed in the period with any outcome.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'accompaniment' }, other: { beyond: 'closed' } }],
    cuts: ['risk', 'violence', 'area', 'office']
  },
  {
    code: 'cases-closed-resolved',
    words: { bg: 'Завършени с положителен резултат', ru: 'Завершённые с положительным результатом', en: 'Closed with a positive outcome' },
    definition: { bg: 'Случаи на съпровождане, закрити през периода като решени или с подобрение.', ru: 'Случаи сопровождения, завершённые за период решением трудностей или улучшением.', en: 'Cases of accompaniment closed in the period as resolved or improved.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', where: { type: 'accompaniment' }, other: { beyond: 'closed', outcome: ['resolved', 'improved'] } }],
    cuts: ['risk', 'violence', 'area', 'office']
  },
  {
    code: 'cases-resolved-share',
    words: { bg: 'Дял на положително завършените', ru: 'Доля положительно завершённых', en: 'Share closed with a positive outcome' },
    definition: { bg: 'От всички случаи на съпровождане, закрити през периода: решените и подобрените.', ru: 'Из всех случаев сопровождения, завершённых за период: с решением трудностей или улучшением.', en: 'Of all cases of accompaniment closed in the period: those resolved or improved.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['cases-closed-resolved'] }, denominator: { figures: ['cases-closed'] }, per: 100 }
  },
  {
    code: 'curators',
    words: { bg: 'Куратори с открити случаи', ru: 'Кураторы с открытыми случаями', en: 'Curators who lead open cases' },
    definition: { bg: 'Служители, които в края на деня водят поне един открит случай. Всеки се брои веднъж.', ru: 'Сотрудники, которые на конец дня ведут хотя бы один открытый случай. Каждый считается один раз.', en: 'Workers who at the end of the day lead at least one open case. Each counts once.' },
    unit: 'person',
    kind: 'stock',
    counts: [{ ledger: 'load', measure: 'stock', each: 'lead' }],
    cuts: ['area', 'office']
  },
  {
    code: 'cases-per-curator',
    words: { bg: 'Случаи на куратор', ru: 'Случаев на куратора', en: 'Cases per curator' },
    definition: { bg: 'Открити случаи в края на деня, разделени на служителите, които водят поне един.', ru: 'Открытые случаи на конец дня, делённые на сотрудников, ведущих хотя бы один.', en: 'Cases open at the end of the day, divided by the workers who lead at least one.' },
    unit: 'rate',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['cases-open'] }, denominator: { figures: ['curators'] }, per: 1 },
    cuts: ['area', 'office']
  }
])
