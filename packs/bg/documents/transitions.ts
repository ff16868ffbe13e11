/** Adoption, leaving care, exit from an institution, transfer to another office, notices, inspection. */
import {
  type Block,
  child,
  confidential,
  departmentHead,
  directorSigns,
  headSigns,
  household,
  law,
  lead,
  letterhead,
  parents,
  prepared,
  staff,
  type Template,
  title,
  voice,
  worker,
  workerSigns
} from './parts.ts'

const stays: Block = {
  table: 'stays',
  columns: [
    { head: 'От', cell: '{.from}' },
    { head: 'До', cell: '{.to?}' },
    { head: 'Вид грижа', cell: '{.setting}', wide: 1.2 },
    { head: 'При кого', cell: '{.place?}', wide: 1.2 },
    { head: 'Акт', cell: '{.basis} {.order?}', wide: 1.2 }
  ],
  none: 'Детето не е настанявано извън семейството.'
}

export const transitions: Template[] = [
  {
    code: 'adoption-notice',
    version: 1,
    words: {
      bg: 'Уведомление за вписване в регистъра за пълно осиновяване',
      ru: 'Уведомление о внесении в регистр полного усыновления',
      en: 'Notice for entry in the register for full adoption'
    },
    on: 'person',
    roles: lead,
    number: { series: 'УО' },
    basis: [
      law('СК чл. 84', 'high'),
      law('СК чл. 93, ал. 2', 'found'),
      law('Срокове за уведомяване и вписване (7 дни)', 'low')
    ],
    blocks: [
      ...letterhead,
      { text: 'ДО ДИРЕКТОРА НА {office.region}', align: 'left', bold: true },
      ...title('УВЕДОМЛЕНИЕ', 'за вписване на дете в регистъра по чл. 83 от Семейния кодекс'),
      ...child,
      ...parents,
      {
        rows: [
          ['Основание', '{adoption.registered/ground?} ………………………'],
          ['Изявление за съгласие', '{adoption.consented/date?} {adoption.consented/by?} {adoption.consented/number?}'],
          ['Родителски права', '{rights.changed/date?} {rights.changed/status?} {rights.changed/number?}']
        ]
      },
      { heading: 'Настаняване извън семейството', level: 2 },
      stays,
      { heading: 'Действия на родителите след настаняването', level: 2 },
      {
        table: 'petition.filed',
        columns: [
          { head: 'Дата', cell: '{.date}' },
          { head: 'Производство', cell: '{.kind}', wide: 2 }
        ],
        none: 'Родителите не са поискали прекратяване на настаняването или връщане на детето.'
      },
      { heading: 'Братя и сестри', level: 2 },
      { list: 'siblings', item: '{.name}, родено на {.birth}', none: 'Няма вписани братя и сестри.' },
      {
        rows: [
          ['Здравословно състояние', '……………………………………'],
          ['Развитие и особености', '……………………………………']
        ]
      },
      directorSigns,
      prepared,
      confidential
    ]
  },
  {
    code: 'leaving-care-plan',
    version: 1,
    words: { bg: 'План за напускане на грижа', ru: 'План выхода из-под опеки', en: 'Leaving-care plan' },
    on: 'case',
    of: 'plan.adopted',
    where: { plan: 'leaving-care' },
    roles: worker,
    number: { series: 'ПН' },
    basis: [law('ЗЗД; ЗСУ (план от 16 години)', 'proposal')],
    blocks: [
      ...departmentHead,
      ...title('ПЛАН ЗА НАПУСКАНЕ НА ГРИЖА'),
      ...child,
      {
        rows: [
          ['Приет на', '{entry/date}'],
          ['Вид на плана', '{entry/plan}'],
          ['Настоящо настаняване', '{placement.setting?} {placement.place?}']
        ]
      },
      {
        each: 'entry/goals',
        blocks: [
          { text: 'Цел: {.goal}', bold: true },
          {
            table: '.actions',
            columns: [
              { head: 'Дейност', cell: '{.what}', wide: 2 },
              { head: 'Отговорник', cell: '{.who}' },
              { head: 'Срок', cell: '{.by}', wide: 0.8 }
            ],
            none: 'Няма.'
          }
        ],
        none: 'Цели: ……………………………………………………………………………………'
      },
      {
        rows: [
          ['Жилище', '……………………………………'],
          ['Образование', '{schooling.recorded/status?} ………………'],
          ['Работа и доходи', '……………………………………'],
          ['Наставник и близки', '……………………………………'],
          ['Наблюдавано жилище', '……………………']
        ]
      },
      ...voice,
      {
        signatures: [
          { as: 'Млад човек', name: '{child.name}' },
          { as: 'Водещ на случая', name: '{case.lead}' },
          { as: 'За услугата' }
        ]
      }
    ]
  },
  {
    code: 'exit-plan',
    version: 1,
    words: {
      bg: 'План за извеждане от институция',
      ru: 'План вывода из учреждения',
      en: 'Exit plan from an institution'
    },
    on: 'person',
    of: 'exit.planned',
    roles: worker,
    number: { series: 'ПИ' },
    basis: [law('ЗСУ, преходни разпоредби: закриване на институциите', 'found')],
    blocks: [
      ...departmentHead,
      ...title('ПЛАН ЗА ИЗВЕЖДАНЕ'),
      ...child,
      ...household,
      {
        rows: [
          ['Оценка', '{exit.assessed/conclusion?} {exit.assessed/date?}'],
          ['Най-подходяща грижа', '{entry/target}'],
          ['Услуга', '{entry/service?}'],
          ['Срок', '{entry/by?}']
        ]
      },
      { text: '{exit.assessed/facts?}' },
      { heading: 'Подготовка', level: 2 },
      { text: '{entry/facts}' },
      { heading: 'Престои досега', level: 2 },
      stays,
      { text: 'Наблюдение след извеждането: ………………………………………………………………………' },
      workerSigns(headSigns),
      confidential
    ]
  },
  {
    code: 'transfer-letter',
    version: 1,
    words: {
      bg: 'Придружително писмо за прехвърляне на досие',
      ru: 'Сопроводительное письмо о передаче дела',
      en: 'Covering letter of a transferred file'
    },
    on: 'case',
    of: 'transfer.offered',
    roles: lead,
    number: { series: 'ПРП' },
    basis: [
      law('ППЗЗД (прехвърляне между дирекции)', 'low'),
      law('ЗЗД: компетентна е ДСП по настоящия адрес', 'found')
    ],
    blocks: [
      ...letterhead,
      { text: 'ДО {entry/to}', align: 'left', bold: true },
      ...title('ПРИДРУЖИТЕЛНО ПИСМО', 'за прехвърляне на досие'),
      { text: 'Поради {entry/reason} Ви изпращаме досието на детето:' },
      ...child,
      { text: '{entry/facts?}' },
      {
        rows: [
          ['Случай', '{case.type}, открит на {case.opened}'],
          ['Водещ досега', '{case.lead}'],
          ['Настаняване', '{placement.setting?} {placement.place?} {placement.order?}']
        ]
      },
      { heading: 'Неизтекли срокове', level: 2 },
      {
        table: 'clocks',
        columns: [
          { head: 'Срок', cell: '{.name}', wide: 2 },
          { head: 'От', cell: '{.since}' },
          { head: 'До', cell: '{.due}' },
          { head: 'Основание', cell: '{.basis}', wide: 1.2 }
        ],
        none: 'Няма неизтекли срокове.'
      },
      { text: 'До приемането на случая отговорността остава за {office.name}.' },
      directorSigns,
      { signatures: [{ as: 'Приел случая (дирекция, име, дата)' }] }
    ]
  },
  {
    code: 'file-list',
    version: 1,
    words: { bg: 'Опис на досието', ru: 'Опись дела', en: 'List of the file' },
    on: 'case',
    roles: staff,
    number: { series: 'ОД' },
    basis: [law('ППЗЗД (прехвърляне между дирекции)', 'low')],
    blocks: [
      ...departmentHead,
      ...title('ОПИС НА ДОСИЕТО'),
      { text: 'Дете: {child.name}, {child.identifier}, родено на {child.birth}.' },
      { heading: 'Издадени документи', level: 2 },
      {
        table: 'document.issued',
        columns: [
          { head: 'Дата', cell: '{.date}', wide: 0.8 },
          { head: 'Документ', cell: '{.template}', wide: 2 },
          { head: '№', cell: '{.number?}', wide: 1.2 }
        ],
        none: 'Няма издадени документи.'
      },
      { heading: 'Приложени документи', level: 2 },
      {
        table: 'document.received',
        columns: [
          { head: 'Дата', cell: '{.date}', wide: 0.8 },
          { head: 'Документ', cell: '{.kind}', wide: 2 },
          { head: '№ и дата', cell: '{.number?} {.dated?}', wide: 1.2 }
        ],
        none: 'Няма приложени документи.'
      },
      { signatures: [{ as: 'Предал', name: '{author.name}' }, { as: 'Приел' }] }
    ]
  },
  {
    code: 'notice',
    version: 1,
    words: { bg: 'Уведомление', ru: 'Уведомление', en: 'Notice' },
    on: 'case',
    of: 'notice.sent',
    roles: staff,
    number: { series: 'УВ' },
    basis: [law('АПК чл. 26, 61 (уведомяване)', 'low')],
    blocks: [
      ...letterhead,
      { text: 'ДО …………………………………………………………', align: 'left', bold: true },
      ...title('УВЕДОМЛЕНИЕ', '{entry/kind}'),
      { text: 'Относно: дете {child.name}, родено на {child.birth}.' },
      { text: '{entry/facts}' },
      { text: 'Последна заповед: {placement.ordered/order?} {placement.ordered/date?} {measure.ordered/order?}' },
      directorSigns,
      prepared,
      confidential
    ]
  },
  {
    code: 'inspection-record',
    version: 1,
    words: {
      bg: 'Констативен протокол от проверка на контролен орган',
      ru: 'Протокол проверки контролирующего органа',
      en: 'Inspection record'
    },
    on: 'case',
    roles: [...lead, 'worker'],
    number: { series: 'КПД' },
    basis: [law('ЗЗД (контрол на ДАЗД по правата на детето)', 'found')],
    blocks: [
      ...letterhead,
      ...title('КОНСТАТИВЕН ПРОТОКОЛ', 'от проверка по случай'),
      ...child,
      {
        rows: [
          ['Проверяващ орган', '……………………………………'],
          ['Обект на проверката', '{office.name}, случай „{case.type}“ от {case.opened}'],
          ['Дата', '{document.date}']
        ]
      },
      { heading: 'Сведения за случая', level: 2 },
      { text: 'Водещ: {case.lead}. Рискове: {case.risks}. Настаняване: {placement.setting?} {placement.place?}.' },
      {
        table: 'clocks',
        columns: [
          { head: 'Неизтекъл срок', cell: '{.name}', wide: 2 },
          { head: 'До', cell: '{.due}' }
        ],
        none: 'Няма неизтекли срокове.'
      },
      { heading: 'Констатации', level: 2 },
      { lines: 6 },
      { signatures: [{ as: 'Проверяващ' }, { as: 'Представител на дирекцията', name: '{author.name}' }] }
    ]
  },
  {
    code: 'inspection-answer',
    version: 1,
    words: {
      bg: 'Отговор по задължителни предписания',
      ru: 'Ответ на обязательные предписания',
      en: 'Answer to mandatory prescriptions'
    },
    on: 'case',
    roles: lead,
    number: { series: 'ОЗП' },
    basis: [law('ЗЗД (задължителни предписания на председателя на ДАЗД)', 'medium')],
    blocks: [
      ...letterhead,
      { text: 'ДО ДЪРЖАВНАТА АГЕНЦИЯ ЗА ЗАКРИЛА НА ДЕТЕТО', align: 'left', bold: true },
      ...title('ОТГОВОР', 'по задължителни предписания'),
      { text: 'Относно дете {child.name}, родено на {child.birth}, случай „{case.type}“, открит на {case.opened}.' },
      {
        table: 'children',
        columns: [
          { head: 'Предписание', cell: '………………………………………', wide: 1.6 },
          { head: 'Изпълнение', cell: '………………………………………', wide: 1.6 },
          { head: 'Дата', cell: '……………' }
        ],
        none: '………………………………………………………………………………………………………'
      },
      { heading: 'Предприети действия', level: 2 },
      {
        table: 'case.contact',
        columns: [
          { head: 'Дата', cell: '{.moment}' },
          { head: 'Действие', cell: '{.kind}' },
          { head: 'Съдържание', cell: '{.facts?}', wide: 2 }
        ],
        none: 'Няма.'
      },
      directorSigns,
      prepared,
      confidential
    ]
  }
]
