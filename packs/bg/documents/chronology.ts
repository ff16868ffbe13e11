/** The child's life for the court, and the list of a bundle. */
import { type Block, confidential, departmentHead, law, staff, type Template, title, workerSigns } from './parts.ts'

const stays: Block[] = [
  { heading: 'Къде е живяло детето извън семейството', level: 2 },
  {
    table: 'stays',
    columns: [
      { head: 'От', cell: '{.from}' },
      { head: 'До', cell: '{.to?}' },
      { head: 'Вид грижа', cell: '{.setting}', wide: 1.3 },
      { head: 'При кого', cell: '{.place?}', wide: 1.4 },
      { head: 'Акт', cell: '{.basis} {.order?}', wide: 1.4 },
      { head: 'Край', cell: '{.end?}' }
    ],
    none: 'Детето не е било настанявано извън семейството.'
  }
]

export const forCourt: Template[] = [
  {
    code: 'chronology',
    version: 1,
    words: {
      bg: 'Хронология на живота на детето',
      ru: 'Хронология жизни ребёнка',
      en: 'Chronology of the child’s life'
    },
    on: 'person',
    roles: staff,
    number: { series: 'ХР' },
    prints: 'chronology',
    basis: [law('ЗЗД чл. 15, 16; доказателства пред съда по чл. 28', 'medium')],
    blocks: [
      ...departmentHead,
      ...title('ХРОНОЛОГИЯ', 'на известните обстоятелства от живота на детето'),
      {
        text: 'Дете: {child.name}, {child.identifier}, родено на {child.birth} ({child.age}), с настоящ адрес: {child.currentAddress}.'
      },
      {
        text: 'Към {document.date}, по записите в досието. Всяко обстоятелство е посочено с деня, в който е настъпило.'
      },
      ...stays,
      { heading: 'Хронология', level: 2 },
      {
        table: 'chronology',
        columns: [
          { head: 'Кога', cell: '{.moment}', wide: 0.9 },
          { head: 'Обстоятелство', cell: '{.what}', wide: 1.2 },
          { head: 'Съдържание', cell: '{.text?}', wide: 3 },
          { head: 'Записал; по документ на', cell: '{.author?} {.paper?}', wide: 1.1 }
        ],
        none: 'В досието няма записи.'
      },
      workerSigns(),
      confidential
    ]
  },
  {
    code: 'bundle-list',
    version: 1,
    words: {
      bg: 'Опис на приложенията към искането до съда',
      ru: 'Опись приложений к обращению в суд',
      en: 'List of attachments to the petition'
    },
    on: 'case',
    roles: staff,
    number: { series: 'ОП' },
    bundle: true,
    basis: [law('ГПК чл. 128 (приложения към исковата молба)', 'medium'), law('ЗЗД чл. 26', 'found')],
    blocks: [
      ...departmentHead,
      { text: 'ДО РАЙОНЕН СЪД – ……………………………………', align: 'left', bold: true },
      ...title('ОПИС', 'на писмените доказателства, приложени към искане по чл. 26 от Закона за закрила на детето'),
      {
        list: 'children',
        item: '{.name}, {.identifier}, родено на {.birth}',
        none: '{child.name}, {child.identifier}'
      },
      { text: 'Искане № {petition.filed/number?} от {petition.filed/date}, заповед № {petition.filed/order?}.' },
      {
        table: 'attachments',
        columns: [
          { head: '№', cell: '{.n}', wide: 0.4 },
          { head: 'Документ', cell: '{.title}', wide: 2.2 },
          { head: 'Номер и дата', cell: '{.number?} / {.date}', wide: 1.6 },
          { head: 'За дете', cell: '{.child?}', wide: 1.4 },
          { head: 'Стр.', cell: '{.from}–{.to}', wide: 0.7 }
        ],
        none: 'Няма приложения.'
      },
      workerSigns()
    ]
  }
]
