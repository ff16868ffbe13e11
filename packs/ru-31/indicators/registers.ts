// biome-ignore-all format: one field a line
/** Families on registers and their children: on a day, entered, left, and back again. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

export const registers: Indicators = chapter('registers', { cuts: ['area', 'office'] }, [
  {
    code: 'sop-families',
    words: { bg: 'Семейства в социално опасно положение', ru: 'Семьи, находящиеся в социально опасном положении', en: 'Families in a socially dangerous situation' },
    definition: { bg: 'Семейства, които са на отчет като семейства в социално опасно положение в края на деня. Семейство, преместено в областта, се брои веднъж.', ru: 'Семьи, состоящие на учёте как находящиеся в социально опасном положении на конец дня. Семья, переехавшая внутри области, считается один раз.', en: 'Families on the register of socially dangerous situations at the end of the day. A family that moved within the oblast counts once.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'register', measure: 'stock', where: { register: 'sop' } }],
    excludes: { bg: 'семействата, които са само на друг отчет.', ru: 'семьи, состоящие только на другом учёте.', en: 'families that stand only on another register.' }
  },
  {
    code: 'sop-children',
    words: { bg: 'Деца в семейства в социално опасно положение', ru: 'Дети в семьях, находящихся в социально опасном положении', en: 'Children in families in a socially dangerous situation' },
    definition: { bg: 'Деца, които са членове на семейства на отчет като в социално опасно положение в края на деня. Дете в две домакинства се брои веднъж; дете, чиято възраст не е известна, се брои.', ru: 'Дети, состоящие в семьях, которые стоят на учёте как находящиеся в социально опасном положении на конец дня. Ребёнок в двух семьях считается один раз; ребёнок, чей возраст неизвестен, считается.', en: 'Children who are members of families on the register of socially dangerous situations at the end of the day. A child in two households counts once; a child whose age is not known counts.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'register-member', measure: 'stock', where: { register: 'sop', role: 'child' }, each: 'person' }, { ledger: 'register-member', measure: 'stock', where: { register: 'sop', role: 'child' }, age: { from: 18 }, each: 'person', less: true }],
    excludes: { bg: 'онези, за които се знае, че са навършили 18 години; пълнолетните членове на семейството.', ru: 'тех, о ком известно, что им исполнилось 18 лет; взрослых членов семьи.', en: 'those known to be 18 or older; adult members of the family.' },
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'sop-families-start',
    words: { bg: 'Семейства в социално опасно положение (в началото на деня)', ru: 'Семьи, находящиеся в социально опасном положении (на начало дня)', en: 'Families in a socially dangerous situation (start of the day)' },
    definition: { bg: 'Семейства, които са на отчет като семейства в социално опасно положение в началото на деня: така документите говорят за „1 януари“. Семейство, преместено в областта, се брои веднъж.', ru: 'Семьи, состоящие на учёте как находящиеся в социально опасном положении на начало дня: так документы говорят о «1 января». Семья, переехавшая внутри области, считается один раз.', en: 'Families on the register of socially dangerous situations at the start of the day: so documents speak of "1 January". A family that moved within the oblast counts once.' },
    unit: 'family',
    kind: 'stock',
    moment: 'start',
    variantOf: 'sop-families',
    counts: [{ ledger: 'register', measure: 'stock', where: { register: 'sop' } }],
    excludes: { bg: 'семействата, които са само на друг отчет.', ru: 'семьи, состоящие только на другом учёте.', en: 'families that stand only on another register.' }
  },
  {
    code: 'sop-children-start',
    words: { bg: 'Деца в семейства в социално опасно положение (в началото на деня)', ru: 'Дети в семьях, находящихся в социально опасном положении (на начало дня)', en: 'Children in families in a socially dangerous situation (start of the day)' },
    definition: { bg: 'Деца, които са членове на семейства на отчет като в социално опасно положение в началото на деня: така документите говорят за „1 януари“. Дете в две домакинства се брои веднъж; дете, чиято възраст не е известна, се брои.', ru: 'Дети, состоящие в семьях, которые стоят на учёте как находящиеся в социально опасном положении на начало дня: так документы говорят о «1 января». Ребёнок в двух семьях считается один раз; ребёнок, чей возраст неизвестен, считается.', en: 'Children who are members of families on the register of socially dangerous situations at the start of the day: so documents speak of "1 January". A child in two households counts once; a child whose age is not known counts.' },
    unit: 'child',
    kind: 'stock',
    moment: 'start',
    variantOf: 'sop-children',
    counts: [{ ledger: 'register-member', measure: 'stock', where: { register: 'sop', role: 'child' }, each: 'person' }, { ledger: 'register-member', measure: 'stock', where: { register: 'sop', role: 'child' }, age: { from: 18 }, each: 'person', less: true }],
    excludes: { bg: 'онези, за които се знае, че са навършили 18 години; пълнолетните членове на семейството.', ru: 'тех, о ком известно, что им исполнилось 18 лет; взрослых членов семьи.', en: 'those known to be 18 or older; adult members of the family.' },
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'sop-families-found',
    words: { bg: 'Семейства в социално опасно положение: вписани през периода', ru: 'Семьи, находящиеся в социально опасном положении: поставленные на учёт за период', en: 'Families in a socially dangerous situation: entered in the period' },
    definition: { bg: 'Семейства, вписани на този отчет през периода. Всяко семейство се брои веднъж.', ru: 'Семьи, поставленные на этот учёт за период. Каждая семья считается один раз.', en: 'Families entered on this register in the period. Each family counts once.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'register', measure: 'in', where: { register: 'sop' }, crossing: true, each: 'person' }]
  },
  {
    code: 'sop-children-found',
    words: { bg: 'Деца в семейства в социално опасно положение: вписани през периода', ru: 'Дети в семьях, находящихся в социально опасном положении: поставленные на учёт за период', en: 'Children in families in a socially dangerous situation: entered in the period' },
    definition: { bg: 'Деца, членове на семейства, вписани на този отчет през периода. Всяко дете се брои веднъж.', ru: 'Дети – члены семей, поставленных на этот учёт за период. Каждый ребёнок считается один раз.', en: 'Children who are members of families entered on this register in the period. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'register-member', measure: 'in', where: { register: 'sop', role: 'child' }, how: ['consilium', 'commission-resolution', 'police-decision'], each: 'person' }],
    excludes: { bg: 'децата, които са станали членове на вече вписано семейство.', ru: 'детей, ставших членами уже состоящей на учёте семьи.', en: 'children who joined a family already on the register.' },
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'sop-families-left',
    words: { bg: 'Семейства в социално опасно положение: отписани през периода', ru: 'Семьи, находящиеся в социально опасном положении: снятые с учёта за период', en: 'Families in a socially dangerous situation: who left in the period' },
    definition: { bg: 'Семейства, отписани от този отчет през периода, на каквото и да е основание; отписване, повторено след ново вписване, се брои отново.', ru: 'Снятия семей с этого учёта за период по любому основанию; повторное снятие после новой постановки считается снова.', en: 'Families that left this register in the period, on whatever basis; one that leaves again after a new entry counts again.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'register-left', measure: 'in', where: { register: 'sop' }, how: ['left'] }],
    cuts: ['registerBasis', 'area', 'office']
  },
  {
    code: 'early-stage-families',
    words: { bg: 'Семейства в ранен етап на неблагополучие', ru: 'Семьи на ранней стадии неблагополучия', en: 'Early-stage families' },
    definition: { bg: 'Семейства, които са на отчет като семейства в ранен етап на неблагополучие в края на деня. Семейство, преместено в областта, се брои веднъж.', ru: 'Семьи, состоящие на учёте ранней стадии неблагополучия на конец дня. Семья, переехавшая внутри области, считается один раз.', en: 'Families on the register of the early stage at the end of the day. A family that moved within the oblast counts once.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'register', measure: 'stock', where: { register: 'early-stage' } }],
    excludes: { bg: 'семействата, които са само на друг отчет.', ru: 'семьи, состоящие только на другом учёте.', en: 'families that stand only on another register.' }
  },
  {
    code: 'early-stage-children',
    words: { bg: 'Деца в семейства в ранен етап', ru: 'Дети в семьях на ранней стадии неблагополучия', en: 'Children in early-stage families' },
    definition: { bg: 'Деца, които са членове на семейства на отчет като в ранен етап на неблагополучие в края на деня. Дете в две домакинства се брои веднъж; дете, чиято възраст не е известна, се брои.', ru: 'Дети, состоящие в семьях, которые стоят на учёте ранней стадии неблагополучия на конец дня. Ребёнок в двух семьях считается один раз; ребёнок, чей возраст неизвестен, считается.', en: 'Children who are members of families on the register of the early stage at the end of the day. A child in two households counts once; a child whose age is not known counts.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'register-member', measure: 'stock', where: { register: 'early-stage', role: 'child' }, each: 'person' }, { ledger: 'register-member', measure: 'stock', where: { register: 'early-stage', role: 'child' }, age: { from: 18 }, each: 'person', less: true }],
    excludes: { bg: 'онези, за които се знае, че са навършили 18 години; пълнолетните членове на семейството.', ru: 'тех, о ком известно, что им исполнилось 18 лет; взрослых членов семьи.', en: 'those known to be 18 or older; adult members of the family.' },
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'early-stage-families-start',
    words: { bg: 'Семейства в ранен етап на неблагополучие (в началото на деня)', ru: 'Семьи на ранней стадии неблагополучия (на начало дня)', en: 'Early-stage families (start of the day)' },
    definition: { bg: 'Семейства, които са на отчет като семейства в ранен етап на неблагополучие в началото на деня: така документите говорят за „1 януари“. Семейство, преместено в областта, се брои веднъж.', ru: 'Семьи, состоящие на учёте ранней стадии неблагополучия на начало дня: так документы говорят о «1 января». Семья, переехавшая внутри области, считается один раз.', en: 'Families on the register of the early stage at the start of the day: so documents speak of "1 January". A family that moved within the oblast counts once.' },
    unit: 'family',
    kind: 'stock',
    moment: 'start',
    variantOf: 'early-stage-families',
    counts: [{ ledger: 'register', measure: 'stock', where: { register: 'early-stage' } }],
    excludes: { bg: 'семействата, които са само на друг отчет.', ru: 'семьи, состоящие только на другом учёте.', en: 'families that stand only on another register.' }
  },
  {
    code: 'early-stage-children-start',
    words: { bg: 'Деца в семейства в ранен етап (в началото на деня)', ru: 'Дети в семьях на ранней стадии неблагополучия (на начало дня)', en: 'Children in early-stage families (start of the day)' },
    definition: { bg: 'Деца, които са членове на семейства на отчет като в ранен етап на неблагополучие в началото на деня: така документите говорят за „1 януари“. Дете в две домакинства се брои веднъж; дете, чиято възраст не е известна, се брои.', ru: 'Дети, состоящие в семьях, которые стоят на учёте ранней стадии неблагополучия на начало дня: так документы говорят о «1 января». Ребёнок в двух семьях считается один раз; ребёнок, чей возраст неизвестен, считается.', en: 'Children who are members of families on the register of the early stage at the start of the day: so documents speak of "1 January". A child in two households counts once; a child whose age is not known counts.' },
    unit: 'child',
    kind: 'stock',
    moment: 'start',
    variantOf: 'early-stage-children',
    counts: [{ ledger: 'register-member', measure: 'stock', where: { register: 'early-stage', role: 'child' }, each: 'person' }, { ledger: 'register-member', measure: 'stock', where: { register: 'early-stage', role: 'child' }, age: { from: 18 }, each: 'person', less: true }],
    excludes: { bg: 'онези, за които се знае, че са навършили 18 години; пълнолетните членове на семейството.', ru: 'тех, о ком известно, что им исполнилось 18 лет; взрослых членов семьи.', en: 'those known to be 18 or older; adult members of the family.' },
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'early-stage-families-found',
    words: { bg: 'Семейства в ранен етап на неблагополучие: вписани през периода', ru: 'Семьи на ранней стадии неблагополучия: поставленные на учёт за период', en: 'Early-stage families: entered in the period' },
    definition: { bg: 'Семейства, вписани на този отчет през периода. Всяко семейство се брои веднъж.', ru: 'Семьи, поставленные на этот учёт за период. Каждая семья считается один раз.', en: 'Families entered on this register in the period. Each family counts once.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'register', measure: 'in', where: { register: 'early-stage' }, crossing: true, each: 'person' }]
  },
  {
    code: 'early-stage-children-found',
    words: { bg: 'Деца в семейства в ранен етап: вписани през периода', ru: 'Дети в семьях на ранней стадии неблагополучия: поставленные на учёт за период', en: 'Children in early-stage families: entered in the period' },
    definition: { bg: 'Деца, членове на семейства, вписани на този отчет през периода. Всяко дете се брои веднъж.', ru: 'Дети – члены семей, поставленных на этот учёт за период. Каждый ребёнок считается один раз.', en: 'Children who are members of families entered on this register in the period. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'register-member', measure: 'in', where: { register: 'early-stage', role: 'child' }, how: ['consilium', 'commission-resolution', 'police-decision'], each: 'person' }],
    excludes: { bg: 'децата, които са станали членове на вече вписано семейство.', ru: 'детей, ставших членами уже состоящей на учёте семьи.', en: 'children who joined a family already on the register.' },
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'early-stage-families-left',
    words: { bg: 'Семейства в ранен етап на неблагополучие: отписани през периода', ru: 'Семьи на ранней стадии неблагополучия: снятые с учёта за период', en: 'Early-stage families: who left in the period' },
    definition: { bg: 'Семейства, отписани от този отчет през периода, на каквото и да е основание; отписване, повторено след ново вписване, се брои отново.', ru: 'Снятия семей с этого учёта за период по любому основанию; повторное снятие после новой постановки считается снова.', en: 'Families that left this register in the period, on whatever basis; one that leaves again after a new entry counts again.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'register-left', measure: 'in', where: { register: 'early-stage' }, how: ['left'] }],
    cuts: ['registerBasis', 'area', 'office']
  },
  {
    code: 'found-families',
    words: { bg: 'Семейства, открити за първи път', ru: 'Семьи, выявленные впервые', en: 'Families found for the first time' },
    definition: { bg: 'Семейства, чието първо вписване изобщо – в ранен етап, в трудна житейска ситуация или в социално опасно положение – е през периода. Преместване между общини не е ново вписване.', ru: 'Семьи, чья первая вообще постановка на учёт – ранней стадии, трудной жизненной ситуации или социально опасного положения – пришлась на период. Переезд между муниципалитетами новой постановкой не является.', en: 'Families whose first entry ever, on the early stage, in a difficult life situation or in a socially dangerous one, fell in the period. A move between municipalities is no new entry.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'register', measure: 'in', where: { firstFound: ['early-stage', 'hard-situation', 'sop'] }, crossing: true, each: 'person' }],
    excludes: { bg: 'вписванията на полицията и училището; семействата, които са били вписани и преди.', ru: 'постановки на учёт полиции и школы; семьи, состоявшие на учёте прежде.', en: 'entries on the registers of police and school; families that stood on one of the three before.' },
    cuts: ['register', 'area', 'office']
  },
  {
    code: 'found-early-families',
    words: { bg: 'От тях: открити в ранен етап', ru: 'Из них: выявленные на ранней стадии', en: 'Of them: found at the early stage' },
    definition: { bg: 'Семейства, чието първо вписване изобщо е през периода и е в отчета за ранен етап.', ru: 'Семьи, чья первая вообще постановка на учёт пришлась на период и была постановкой на учёт ранней стадии.', en: 'Families whose first entry ever fell in the period and was on the register of the early stage.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'register', measure: 'in', where: { firstFound: 'early-stage' }, crossing: true, each: 'person' }]
  },
  {
    code: 'early-detection-share',
    words: { bg: 'Дял на откритите в ранен етап', ru: 'Доля выявленных на ранней стадии', en: 'Share found at the early stage' },
    definition: { bg: 'От всички семейства, вписани за първи път през периода: вписаните в ранен етап. Семейство, влошило се по-късно, остава открито рано.', ru: 'Из всех семей, впервые поставленных на учёт за период: поставленные на ранней стадии. Семья, чьё положение ухудшилось позже, остаётся выявленной рано.', en: 'Of all families first entered in the period: those entered at the early stage. A family that got worse later stays one found early.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['found-early-families'] }, denominator: { figures: ['found-families'] }, per: 100 },
    cuts: ['area', 'office']
  },
  {
    code: 'sop-closings',
    words: { bg: 'Семейства, отписани с подобрение', ru: 'Семьи, снятые с учёта с улучшением', en: 'Families that left with an improvement' },
    definition: { bg: 'Отписвания от отчета за социално опасно положение през периода с основание „подобрено положение“.', ru: 'Снятия с учёта социально опасного положения за период с основанием «улучшение положения».', en: 'Families that left the register of socially dangerous situations in the period because their situation improved.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'register-left', measure: 'cohort', where: { register: 'sop', registerBasis: 'improvement' }, asOf: 'known' }],
    cuts: ['again', 'area', 'office']
  },
  {
    code: 'sop-relapses',
    words: { bg: 'Отписани с подобрение и вписани отново до 12 месеца', ru: 'Снятые с улучшением и вновь поставленные в течение 12 месяцев', en: 'Families that left with an improvement and came back within 12 months' },
    definition: { bg: 'От семействата, отписани с подобрение през периода: онези, които са вписани отново на същия отчет до 12 месеца след това, доколкото е известно към деня на сведението. За пълна година се взема период, приключил поне 12 месеца по-рано.', ru: 'Из семей, снятых с улучшением за период: вновь поставленные на тот же учёт в течение 12 месяцев, насколько известно на день сведений. Для полного года берут период, завершившийся не менее чем 12 месяцев назад.', en: 'Of the families that left with an improvement in the period: those entered again on the same register within 12 months, as far as is known on the day of knowledge. For a whole year take a period that ended at least 12 months before.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'register-left', measure: 'cohort', where: { register: 'sop', registerBasis: 'improvement', again: 'within-year' }, asOf: 'known' }],
    cuts: ['area', 'office']
  },
  {
    code: 'sop-relapse-share',
    words: { bg: 'Дял на рецидивите', ru: 'Доля рецидивов', en: 'Share of relapses' },
    definition: { bg: 'От всички семейства, отписани с подобрение през периода: вписаните отново до 12 месеца.', ru: 'Из всех семей, снятых с улучшением за период: вновь поставленные в течение 12 месяцев.', en: 'Of all families that left with an improvement in the period: those entered again within 12 months.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['sop-relapses'] }, denominator: { figures: ['sop-closings'] }, per: 100 }
  },
  {
    code: 'closings',
    words: { bg: 'Семейства, за които работата завърши успешно', ru: 'Семьи, работа с которыми завершена успешно', en: 'Families whose work ended well' },
    definition: { bg: 'Семейства, чийто случай е закрит през периода като решен или подобрен, или които са отписани с подобрение. Всяко се брои веднъж.', ru: 'Семьи, случай которых закрыт за период решением или улучшением либо которые сняты с учёта с улучшением. Каждая считается один раз.', en: 'Families whose case was closed in the period as resolved or improved, or that left a register with an improvement. Each counts once.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'closing', measure: 'cohort', asOf: 'known', each: 'person' }],
    cuts: ['area', 'office']
  },
  {
    code: 'relapses',
    words: { bg: 'Върнали се до 12 месеца', ru: 'Вернувшиеся в течение 12 месяцев', en: 'Families that came back within 12 months' },
    definition: { bg: 'От семействата, за които работата завърши успешно през периода: онези, за които до 12 месеца е започнал нов случай или които са вписани отново на отчет, доколкото е известно към деня на сведението. За пълна година се взема период, приключил поне 12 месеца по-рано.', ru: 'Из семей, работа с которыми завершена успешно за период: те, по кому в течение 12 месяцев открыт новый случай или кто вновь поставлен на учёт, насколько известно на день сведений. Для полного года берут период, завершившийся не менее чем 12 месяцев назад.', en: 'Of the families whose work ended well in the period: those for whom a new case began, or who entered a register again, within 12 months, as far as is known on the day of knowledge. For a whole year take a period that ended at least 12 months before.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'closing', measure: 'cohort', where: { again: 'within-year' }, asOf: 'known', each: 'person' }],
    excludes: { bg: 'вписванията на полицията и училището.', ru: 'постановки на учёт полиции и школы.', en: 'entries on the registers of police and school.' },
    cuts: ['area', 'office']
  },
  {
    code: 'relapse-share',
    words: { bg: 'Дял на върналите се', ru: 'Доля вернувшихся', en: 'Share that came back' },
    definition: { bg: 'От всички семейства, за които работата завърши успешно през периода: върналите се до 12 месеца.', ru: 'Из всех семей, работа с которыми завершена успешно за период: вернувшиеся в течение 12 месяцев.', en: 'Of all families whose work ended well in the period: those that came back within 12 months.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['relapses'] }, denominator: { figures: ['closings'] }, per: 100 }
  },
  {
    code: 'without-care-children',
    words: { bg: 'Деца без родителска грижа на първичен отчет', ru: 'Дети, оставшиеся без попечения, на первичном учёте', en: 'Children without parental care on the primary account' },
    definition: { bg: 'Деца, които са на първичния отчет в края на деня, където и да са настанени.', ru: 'Дети, состоящие на первичном учёте на конец дня, где бы они ни были устроены.', en: 'Children on the primary account at the end of the day, wherever they live.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'register-person', measure: 'stock', where: { register: 'without-care' } }],
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability', 'territory']
  },
  {
    code: 'without-care-found',
    words: { bg: 'Деца без родителска грижа: установени през периода', ru: 'Дети, оставшиеся без попечения: выявленные за период', en: 'Children without parental care: found in the period' },
    definition: { bg: 'Деца, вписани на първичния отчет през периода. Всяко дете се брои веднъж.', ru: 'Дети, поставленные на первичный учёт за период. Каждый ребёнок считается один раз.', en: 'Children entered on the primary account in the period. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'register-person', measure: 'in', where: { register: 'without-care' }, crossing: true, each: 'person' }],
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability', 'territory']
  },
  {
    code: 'registered-families',
    words: { bg: 'Семейства на отчет', ru: 'Семьи на учёте', en: 'Families on registers' },
    definition: { bg: 'Вписвания, които са в сила в края на деня, по всички отчети; семейство на два отчета се брои два пъти.', ru: 'Постановки на учёт, действующие на конец дня, по всем учётам; семья на двух учётах считается дважды.', en: 'Entries in force at the end of the day on all registers; a family on two registers counts twice.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'register', measure: 'stock' }],
    cuts: ['register', 'area', 'office']
  }
])
