/** What many papers of the offices have in common: the head, the child, the parents, appeal and service, signatures. */
import type { PackSource } from '#domain/law/pack.ts'

export type Template = NonNullable<PackSource['papers']>['templates'][number]
export type Block = Template['blocks'][number]
type Certainty = Template['basis'][number]['certainty']

/** Nothing of the law on these papers has been read by a lawyer yet. */
export const law = (basis: string, certainty: Certainty = 'medium') => ({ basis, certainty, verified: false })

export const worker = ['worker', 'head']
export const lead = ['head', 'director']
export const staff = ['worker', 'head', 'director', 'liaison']
export const directorate = ['director']

export const letterhead: Block[] = [
  { text: 'РЕПУБЛИКА БЪЛГАРИЯ', align: 'center', bold: true },
  { text: 'МИНИСТЕРСТВО НА ТРУДА И СОЦИАЛНАТА ПОЛИТИКА', align: 'center' },
  { text: 'АГЕНЦИЯ ЗА СОЦИАЛНО ПОДПОМАГАНЕ', align: 'center' },
  { text: '{office.region}', align: 'center' },
  { text: '{office.name}', align: 'center', bold: true }
]
/** Papers of the department rather than of the director. */
export const departmentHead: Block[] = [...letterhead, { text: 'Отдел „Закрила на детето“', align: 'center' }]

export const numbered: Block = { text: '№ {document.number}', align: 'center', bold: true }
export const title = (heading: string, under?: string): Block[] => [
  { heading },
  ...(under ? [{ text: under, align: 'center' as const }] : []),
  numbered
]

export const child: Block[] = [
  { heading: 'Данни за детето', level: 2 },
  {
    rows: [
      ['Име, презиме и фамилия', '{child.name}'],
      ['Идентификация', '{child.identifier}'],
      ['Дата на раждане и възраст', '{child.birth} ({child.age})'],
      ['Постоянен адрес', '{child.permanentAddress}'],
      ['Настоящ адрес', '{child.currentAddress}']
    ]
  }
]
export const parents: Block[] = [
  { heading: 'Родители', level: 2 },
  {
    table: 'parents',
    columns: [
      { head: 'Качество', cell: '{.as}', wide: 0.6 },
      { head: 'Име, презиме и фамилия', cell: '{.name}', wide: 1.4 },
      { head: 'Идентификация', cell: '{.identifier}' },
      { head: 'Адрес и телефон', cell: '{.address} {.phone?}', wide: 1.4 }
    ],
    none: 'Родителите не са вписани: …………………………………………………………………………'
  }
]
export const household: Block[] = [
  { heading: 'Семейство и близки', level: 2 },
  {
    table: 'members',
    columns: [
      { head: 'Връзка с детето', cell: '{.as}', wide: 0.8 },
      { head: 'Име', cell: '{.name}', wide: 1.4 },
      { head: 'Раждане', cell: '{.birth}', wide: 0.8 },
      { head: 'Адрес и телефон', cell: '{.address} {.phone?}', wide: 1.4 }
    ],
    none: 'Няма вписани членове на семейството.'
  }
]

/** Who of kin and of the other rungs was studied, and with what result. */
export const ladder: Block[] = [
  { heading: 'Проучени роднини и близки (ред на настаняване)', level: 2 },
  {
    table: 'kin.studied',
    columns: [
      { head: 'Дата', cell: '{.date}', wide: 0.8 },
      { head: 'Връзка', cell: '{.relation}' },
      { head: 'Лице', cell: '{.relative?}', wide: 1.2 },
      { head: 'Резултат', cell: '{.outcome}', wide: 1.2 },
      { head: 'Обстоятелства', cell: '{.facts?}', wide: 2 }
    ],
    none: 'Няма отразено проучване на роднини и близки.'
  },
  {
    when: { has: 'rung.studied' },
    blocks: [
      {
        table: 'rung.studied',
        columns: [
          { head: 'Дата', cell: '{.date}', wide: 0.8 },
          { head: 'Вид грижа', cell: '{.rung}', wide: 1.4 },
          { head: 'Резултат', cell: '{.outcome}', wide: 1.4 },
          { head: 'Обстоятелства', cell: '{.facts?}', wide: 2 }
        ],
        none: 'Няма.'
      }
    ]
  }
]
export const support: Block[] = [
  { heading: 'Подкрепа, оказана на семейството', level: 2 },
  {
    table: 'support.tried',
    columns: [
      { head: 'Дата', cell: '{.date}', wide: 0.8 },
      { head: 'Подкрепа', cell: '{.kind}', wide: 1.4 },
      { head: 'Резултат', cell: '{.result}', wide: 1.2 },
      { head: 'Обстоятелства', cell: '{.facts?}', wide: 2 }
    ],
    none: 'Няма отразена оказана подкрепа.'
  },
  {
    when: { has: 'aid.granted' },
    blocks: [
      {
        table: 'aid.granted',
        columns: [
          { head: 'Дата', cell: '{.date}', wide: 0.8 },
          { head: 'Помощ', cell: '{.kind}', wide: 2 },
          { head: 'Размер', cell: '{.amount.value?} {.amount.currency?}' },
          { head: 'Заповед №', cell: '{.number?}' }
        ],
        none: 'Няма.'
      }
    ]
  }
]
/** Whether the child was heard at each decision, and what it said. */
export const voice: Block[] = [
  { heading: 'Мнение на детето (чл. 15 ЗЗД)', level: 2 },
  {
    table: 'child.heard',
    columns: [
      { head: 'Дата', cell: '{.date}', wide: 0.8 },
      { head: 'По решение', cell: '{.about}', wide: 1.2 },
      { head: 'Изслушано', cell: '{.heard}', wide: 0.7 },
      { head: 'Начин или причина да не е изслушано', cell: '{.how?} {.why?}', wide: 1.3 },
      { head: 'Мнение', cell: '{.view?}', wide: 2 }
    ],
    none: 'Няма отразено изслушване на детето: ………………………………………………………………'
  }
]

export const workerSigns = (...others: { as: string; name?: string }[]): Block => ({
  signatures: [{ as: '{author.role?}', name: '{author.name}' }, ...others]
})
export const headSigns = { as: 'Началник отдел „Закрила на детето“', name: '{staff.head}' }
export const directorSigns: Block = {
  signatures: [{ as: 'ДИРЕКТОР на дирекция „Социално подпомагане“', name: '{staff.director}' }]
}
export const prepared: Block = { text: 'Изготвил: {author.name}, {author.role?}', small: true, align: 'left' }

/** An order of the director: who may appeal it, where and until when, and to whom it is served. */
export const appealNote: Block[] = [
  {
    text: 'Настоящата заповед подлежи на обжалване по реда на Административнопроцесуалния кодекс пред административния съд в 14-дневен срок от съобщаването ѝ, чрез директора на дирекция „Социално подпомагане“ (чл. 27а от Закона за закрила на детето). Обжалването не спира изпълнението ѝ.'
  }
]
export const serviceNote: Block[] = [
  { heading: 'Връчване', level: 3 },
  {
    table: 'parents',
    columns: [
      { head: 'Връчена на', cell: '{.name}, {.as}', wide: 1.6 },
      { head: 'Дата', cell: '……………………', wide: 0.8 },
      { head: 'Подпис', cell: '……………………' },
      { head: 'Отказ да получи (двама свидетели)', cell: '……………………', wide: 1.4 }
    ],
    none: 'Връчена на: …………………………………………………… Дата: ………………… Подпис: …………………'
  }
]
/** A child's data are not made public; a placement address may be secret. */
export const confidential: Block = {
  text: 'Сведенията в този документ са за дете и не се разгласяват (чл. 11а и чл. 16 от Закона за закрила на детето).',
  small: true
}
