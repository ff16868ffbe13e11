/** The life of a child as the file tells it, and the list of what is bound for a court or a commission. */
import {
  confidential,
  HAND,
  household,
  law,
  letterhead,
  section,
  signs,
  staff,
  type Template,
  titleToday
} from './parts.ts'

const told = (about: 'person' | 'family'): Template['blocks'] => [
  {
    text: 'По состоянию на {document.date}, по записям в деле. Каждое обстоятельство указано с днём, когда оно наступило.'
  },
  ...(about === 'person'
    ? section('Где ребёнок жил вне семьи', {
        table: 'stays',
        columns: [
          { head: 'С', cell: '{.from}' },
          { head: 'По', cell: '{.to?}' },
          { head: 'Форма устройства', cell: '{.setting}', wide: 1.3 },
          { head: 'Где', cell: '{.place?}', wide: 1.4 },
          { head: 'Основание', cell: '{.basis} {.order?}', wide: 1.4 },
          { head: 'Окончание', cell: '{.end?}' }
        ],
        none: 'Вне семьи ребёнок не жил.'
      })
    : []),
  ...section('Хронология', {
    table: 'chronology',
    columns: [
      { head: 'Когда', cell: '{.moment}', wide: 1 },
      { head: 'Что произошло', cell: '{.what}', wide: 1.2 },
      { head: 'Содержание', cell: '{.text?}', wide: 2.8 },
      { head: 'Кто записал; по чьему документу', cell: '{.author?} {.paper?}', wide: 1.2 }
    ],
    none: 'В деле нет записей.'
  }),
  signs({ as: '{author.role?}', name: '{author.name}' }),
  confidential
]

export const chronologies: Template[] = [
  {
    code: 'chronology',
    version: 1,
    words: {
      bg: 'Хронология на живота на детето',
      ru: 'Хронология жизни ребёнка',
      en: 'Chronology of the child’s life'
    },
    on: 'person',
    roles: [...staff, 'guardianship'],
    number: { series: 'ХР' },
    prints: 'chronology',
    basis: [law('Доказательства по делам о правах ребёнка: СК РФ ст. 78; ГПК РФ', 'medium')],
    blocks: [
      ...letterhead,
      ...titleToday('ХРОНОЛОГИЯ', 'известных обстоятельств жизни ребёнка'),
      {
        text: 'Ребёнок: {child.name}, дата рождения: {child.birth} ({child.age}), {child.identifier}, место жительства: {child.address}.'
      },
      ...told('person')
    ]
  },
  {
    code: 'family-chronology',
    version: 1,
    words: {
      bg: 'Хронология на работата със семейството',
      ru: 'Хронология работы с семьёй',
      en: 'Chronology of the work with the family'
    },
    on: 'family',
    roles: staff,
    number: { series: 'ХР' },
    prints: 'chronology',
    basis: [law('Региональный порядок; для заседания комиссии и суда', 'proposal')],
    blocks: [
      ...letterhead,
      ...titleToday('ХРОНОЛОГИЯ', 'работы с семьёй'),
      ...section('Семья', household),
      ...told('family')
    ]
  },
  {
    code: 'bundle-list',
    version: 1,
    words: { bg: 'Опис на приложенията', ru: 'Опись прилагаемых документов', en: 'List of attachments' },
    on: 'case',
    roles: [...staff, 'commission', 'guardianship'],
    number: { series: 'ОП' },
    bundle: true,
    basis: [law('ГПК РФ ст. 132 (документы, прилагаемые к исковому заявлению)', 'high')],
    blocks: [
      ...letterhead,
      { address: ['В …………………………………………', '(суд, комиссия, орган)'] },
      ...titleToday('ОПИСЬ', 'прилагаемых документов'),
      { list: 'children', item: '{.name}, дата рождения: {.birth}', none: HAND },
      {
        table: 'attachments',
        columns: [
          { head: '№', cell: '{.n}', wide: 0.4 },
          { head: 'Документ', cell: '{.title}', wide: 2.2 },
          { head: 'Номер и дата', cell: '{.number?} {.date}', wide: 1.6 },
          { head: 'О ком', cell: '{.child?}', wide: 1.4 },
          { head: 'Листы', cell: '{.from}–{.to}', wide: 0.7 }
        ],
        none: 'Документы не приложены.'
      },
      signs({ as: '{author.role?}', name: '{author.name}' })
    ]
  }
]
