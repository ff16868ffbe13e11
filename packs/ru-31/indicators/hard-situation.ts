// biome-ignore-all format: one field a line
/** Families in a difficult life situation and their children: on a day, entered, left. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

export const hardSituation: Indicators = chapter('registers', { cuts: ['area', 'office'] }, [
  {
    code: 'hard-situation-families',
    words: { bg: 'Семейства в трудна житейска ситуация', ru: 'Семьи, находящиеся в трудной жизненной ситуации', en: 'Families in a difficult life situation' },
    definition: { bg: 'Семейства, които са на отчет като семейства в трудна житейска ситуация в края на деня. Семейство, преместено в областта, се брои веднъж.', ru: 'Семьи, состоящие на учёте как находящиеся в трудной жизненной ситуации на конец дня. Семья, переехавшая внутри области, считается один раз.', en: 'Families on the register of difficult life situations at the end of the day. A family that moved within the oblast counts once.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'register', measure: 'stock', where: { register: 'hard-situation' } }],
    excludes: { bg: 'семействата, които са само на друг отчет.', ru: 'семьи, состоящие только на другом учёте.', en: 'families that stand only on another register.' }
  },
  {
    code: 'hard-situation-children',
    words: { bg: 'Деца в семейства в трудна житейска ситуация', ru: 'Дети в семьях, находящихся в трудной жизненной ситуации', en: 'Children in families in a difficult life situation' },
    definition: { bg: 'Деца, които са членове на семейства на отчет като в трудна житейска ситуация в края на деня. Дете в две домакинства се брои веднъж; дете, чиято възраст не е известна, се брои.', ru: 'Дети, состоящие в семьях, которые стоят на учёте как находящиеся в трудной жизненной ситуации на конец дня. Ребёнок в двух семьях считается один раз; ребёнок, чей возраст неизвестен, считается.', en: 'Children who are members of families on the register of difficult life situations at the end of the day. A child in two households counts once; a child whose age is not known counts.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'register-member', measure: 'stock', where: { register: 'hard-situation', role: 'child' }, each: 'person' }, { ledger: 'register-member', measure: 'stock', where: { register: 'hard-situation', role: 'child' }, age: { from: 18 }, each: 'person', less: true }],
    excludes: { bg: 'онези, за които се знае, че са навършили 18 години; пълнолетните членове на семейството.', ru: 'тех, о ком известно, что им исполнилось 18 лет; взрослых членов семьи.', en: 'those known to be 18 or older; adult members of the family.' },
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'hard-situation-families-start',
    words: { bg: 'Семейства в трудна житейска ситуация (в началото на деня)', ru: 'Семьи, находящиеся в трудной жизненной ситуации (на начало дня)', en: 'Families in a difficult life situation (start of the day)' },
    definition: { bg: 'Семейства, които са на отчет като семейства в трудна житейска ситуация в началото на деня: така документите говорят за „1 януари“. Семейство, преместено в областта, се брои веднъж.', ru: 'Семьи, состоящие на учёте как находящиеся в трудной жизненной ситуации на начало дня: так документы говорят о «1 января». Семья, переехавшая внутри области, считается один раз.', en: 'Families on the register of difficult life situations at the start of the day: so documents speak of "1 January". A family that moved within the oblast counts once.' },
    unit: 'family',
    kind: 'stock',
    moment: 'start',
    variantOf: 'hard-situation-families',
    counts: [{ ledger: 'register', measure: 'stock', where: { register: 'hard-situation' } }],
    excludes: { bg: 'семействата, които са само на друг отчет.', ru: 'семьи, состоящие только на другом учёте.', en: 'families that stand only on another register.' }
  },
  {
    code: 'hard-situation-children-start',
    words: { bg: 'Деца в семейства в трудна житейска ситуация (в началото на деня)', ru: 'Дети в семьях, находящихся в трудной жизненной ситуации (на начало дня)', en: 'Children in families in a difficult life situation (start of the day)' },
    definition: { bg: 'Деца, които са членове на семейства на отчет като в трудна житейска ситуация в началото на деня: така документите говорят за „1 януари“. Дете в две домакинства се брои веднъж; дете, чиято възраст не е известна, се брои.', ru: 'Дети, состоящие в семьях, которые стоят на учёте как находящиеся в трудной жизненной ситуации на начало дня: так документы говорят о «1 января». Ребёнок в двух семьях считается один раз; ребёнок, чей возраст неизвестен, считается.', en: 'Children who are members of families on the register of difficult life situations at the start of the day: so documents speak of "1 January". A child in two households counts once; a child whose age is not known counts.' },
    unit: 'child',
    kind: 'stock',
    moment: 'start',
    variantOf: 'hard-situation-children',
    counts: [{ ledger: 'register-member', measure: 'stock', where: { register: 'hard-situation', role: 'child' }, each: 'person' }, { ledger: 'register-member', measure: 'stock', where: { register: 'hard-situation', role: 'child' }, age: { from: 18 }, each: 'person', less: true }],
    excludes: { bg: 'онези, за които се знае, че са навършили 18 години; пълнолетните членове на семейството.', ru: 'тех, о ком известно, что им исполнилось 18 лет; взрослых членов семьи.', en: 'those known to be 18 or older; adult members of the family.' },
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'hard-situation-families-found',
    words: { bg: 'Семейства в трудна житейска ситуация: вписани през периода', ru: 'Семьи, находящиеся в трудной жизненной ситуации: поставленные на учёт за период', en: 'Families in a difficult life situation: entered in the period' },
    definition: { bg: 'Семейства, вписани на този отчет през периода. Всяко семейство се брои веднъж.', ru: 'Семьи, поставленные на этот учёт за период. Каждая семья считается один раз.', en: 'Families entered on this register in the period. Each family counts once.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'register', measure: 'in', where: { register: 'hard-situation' }, crossing: true, each: 'person' }]
  },
  {
    code: 'hard-situation-children-found',
    words: { bg: 'Деца в семейства в трудна житейска ситуация: вписани през периода', ru: 'Дети в семьях, находящихся в трудной жизненной ситуации: поставленные на учёт за период', en: 'Children in families in a difficult life situation: entered in the period' },
    definition: { bg: 'Деца, членове на семейства, вписани на този отчет през периода. Всяко дете се брои веднъж.', ru: 'Дети – члены семей, поставленных на этот учёт за период. Каждый ребёнок считается один раз.', en: 'Children who are members of families entered on this register in the period. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'register-member', measure: 'in', where: { register: 'hard-situation', role: 'child' }, how: ['consilium', 'commission-resolution', 'police-decision'], each: 'person' }],
    excludes: { bg: 'децата, които са станали членове на вече вписано семейство.', ru: 'детей, ставших членами уже состоящей на учёте семьи.', en: 'children who joined a family already on the register.' },
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'hard-situation-families-left',
    words: { bg: 'Семейства в трудна житейска ситуация: отписани през периода', ru: 'Семьи, находящиеся в трудной жизненной ситуации: снятые с учёта за период', en: 'Families in a difficult life situation: who left in the period' },
    definition: { bg: 'Семейства, отписани от този отчет през периода, на каквото и да е основание; отписване, повторено след ново вписване, се брои отново.', ru: 'Снятия семей с этого учёта за период по любому основанию; повторное снятие после новой постановки считается снова.', en: 'Families that left this register in the period, on whatever basis; one that leaves again after a new entry counts again.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'register-left', measure: 'in', where: { register: 'hard-situation' }, how: ['left'] }],
    cuts: ['registerBasis', 'area', 'office']
  }
])
