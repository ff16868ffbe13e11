/** Papers of the commission on minors: its resolution, and the minutes of its sitting. */
import {
  type Block,
  child,
  confidential,
  HAND,
  household,
  law,
  SHORT_HAND,
  section,
  signs,
  type Template
} from './parts.ts'

const secretary = ['commission']
const basis = [
  law('120-ФЗ ст. 11 (постановления комиссии)', 'high'),
  law('ПП РФ 06.11.2013 № 995 (примерное положение)', 'found'),
  law('Закон Белгородской обл. 13.11.2002 № 53', 'found')
]

const head: Block[] = [
  { text: 'КОМИССИЯ ПО ДЕЛАМ НЕСОВЕРШЕННОЛЕТНИХ И ЗАЩИТЕ ИХ ПРАВ', align: 'center', bold: true },
  { text: '{office.territory}', align: 'center' }
]
const measures: Block = {
  table: 'entry/measures',
  columns: [
    { head: '№', cell: '{.n}', wide: 0.3 },
    { head: 'Мера', cell: '{.kind} {.what?}', wide: 2 },
    { head: 'Исполнитель', cell: '{.body} {.account?}', wide: 1.2 },
    { head: 'Сообщить об исполнении до', cell: '{.by}' }
  ],
  none: 'Меры не назначены.'
}

const resolution = (about: Block[]): Block[] => [
  ...head,
  { heading: 'ПОСТАНОВЛЕНИЕ' },
  { sides: ['{entry/on}', '№ {entry/number}'] },
  { text: 'По вопросу: {entry/question}', align: 'left', bold: true },
  { text: 'Комиссия, рассмотрев представленные материалы в отношении:', align: 'left' },
  ...about,
  { text: 'УСТАНОВИЛА:', align: 'left', bold: true },
  { text: '{session.decided/facts}' },
  {
    text: 'Руководствуясь Федеральным законом «Об основах системы профилактики безнадзорности и правонарушений несовершеннолетних»,'
  },
  { text: 'ПОСТАНОВИЛА:', align: 'left', bold: true },
  { text: '1. Решение: {entry/decision}.' },
  { when: { has: 'entry/until' }, blocks: [{ text: '2. Срок: до {entry/until}.' }] },
  ...section('Меры и исполнители', measures),
  {
    when: { has: 'session.decided/dissent' },
    blocks: [{ text: 'Особое мнение: {session.decided/dissent}. {session.decided/opinion?}' }]
  },
  {
    text: 'Постановление обязательно для органов и учреждений системы профилактики. О принятых мерах исполнители сообщают в комиссию в указанный срок.'
  },
  { text: 'Постановление может быть обжаловано в порядке, установленном законодательством Российской Федерации.' },
  signs({ as: 'Председательствующий' }, { as: 'Ответственный секретарь', name: '{staff.commission}' }),
  confidential
]

export const commissionPapers: Template[] = [
  {
    code: 'resolution-family',
    version: 1,
    words: {
      bg: 'Постановление на комисията за семейство',
      ru: 'Постановление КДН и ЗП в отношении семьи',
      en: 'Resolution of the commission on a family'
    },
    on: 'family',
    of: 'resolution.given',
    roles: secretary,
    number: { field: 'number' },
    basis,
    blocks: resolution([household])
  },
  {
    code: 'resolution-person',
    version: 1,
    words: {
      bg: 'Постановление на комисията за дете',
      ru: 'Постановление КДН и ЗП в отношении несовершеннолетнего',
      en: 'Resolution of the commission on a minor'
    },
    on: 'person',
    of: 'resolution.given',
    roles: secretary,
    number: { field: 'number' },
    basis,
    blocks: resolution([child])
  },
  {
    code: 'session-minutes',
    version: 1,
    words: {
      bg: 'Протокол от заседанието на комисията',
      ru: 'Протокол заседания КДН и ЗП',
      en: 'Minutes of the session of the commission'
    },
    on: 'session',
    of: 'session.held',
    roles: secretary,
    number: { field: 'number' },
    basis,
    blocks: [
      ...head,
      { heading: 'ПРОТОКОЛ № {entry/number}' },
      { text: 'заседания комиссии', align: 'center', bold: true },
      { sides: ['{entry/moment}', '{office.territory}'] },
      {
        rows: [
          ['Председательствовал', '{entry/chair}'],
          ['Присутствовали члены комиссии', '{entry/present}'],
          ['Отсутствовали', '{entry/absent}'],
          ['Приглашены', '{entry/attending}']
        ]
      },
      ...section('Повестка', {
        table: 'session.item-put',
        columns: [
          { head: '№', cell: '{.item}', wide: 0.3 },
          { head: 'Вопрос', cell: '{.question}', wide: 1.6 },
          { head: 'О ком', cell: '{.family.name?}{.person?}', wide: 1.4 },
          { head: 'Материал поступил', cell: '{.received}' },
          { head: 'Что представлено', cell: '{.facts?}', wide: 1.6 }
        ],
        none: HAND
      }),
      ...section('Рассмотрено и решено', {
        table: 'session.decided',
        columns: [
          { head: '№', cell: '{.item}', wide: 0.3 },
          { head: 'Решение', cell: '{.decision}', wide: 1.4 },
          { head: 'Постановление №', cell: '{.number?}' },
          { head: 'Особое мнение', cell: '{.dissent?} {.opinion?}', wide: 1.2 },
          { head: 'Обоснование', cell: '{.facts?}', wide: 1.6 }
        ],
        none: HAND
      }),
      { text: '{entry/facts?}' },
      { rows: [['Следующее заседание', SHORT_HAND]] },
      signs({ as: 'Председательствующий' }, { as: 'Ответственный секретарь', name: '{entry/author}' }),
      confidential
    ]
  }
]
