/** What many papers have in common: the head, date and number, the family, signatures. */
import type { PackSource } from '#domain/law/pack.ts'

export type Template = NonNullable<PackSource['papers']>['templates'][number]
export type Block = Template['blocks'][number]
type Certainty = Template['basis'][number]['certainty']

/** Nothing of the law on these papers has been read by a lawyer yet. */
export const law = (basis: string, certainty: Certainty = 'medium') => ({ basis, certainty, verified: false })

export const worker = ['worker', 'head']
export const lead = ['head', 'director']
export const staff = ['worker', 'head', 'director']

/** A line to be filled by hand. */
export const HAND = '……………………………………………………………………………………………………'
export const SHORT_HAND = '……………………………………'

export const letterhead: Block[] = [
  { text: '{office.region?}', align: 'center' },
  { text: '{office.name}', align: 'center', bold: true }
]

/** The name of the paper, what it is about, its day and number at the edges, the place. */
export const title = (heading: string, about?: string, day = '{entry/date}'): Block[] => [
  { heading },
  ...(about ? [{ text: about, align: 'center' as const, bold: true }] : []),
  { sides: [day, '№ {document.number}'] },
  { text: '{office.territory?}', align: 'center' }
]
/** A paper that is of no entry bears the day on which it is issued. */
export const titleToday = (heading: string, about?: string): Block[] => title(heading, about, '{document.date}')

export const section = (heading: string, ...blocks: Block[]): Block[] => [{ heading, level: 2 }, ...blocks]

/** Everyone of the family with what each is to the child. */
export const household: Block = {
  table: 'members',
  columns: [
    { head: 'Фамилия, имя, отчество', cell: '{.name}', wide: 1.6 },
    { head: 'Кем приходится', cell: '{.as}', wide: 0.9 },
    { head: 'Дата рождения', cell: '{.birth}', wide: 1 },
    { head: 'СНИЛС', cell: '{.numbers}', wide: 1.1 },
    { head: 'Адрес, телефон', cell: '{.address} {.phone?}', wide: 1.5 }
  ],
  none: `Состав семьи: ${HAND}`
}
export const parents: Block = {
  table: 'parents',
  columns: [
    { head: 'Родитель', cell: '{.as}', wide: 0.6 },
    { head: 'Фамилия, имя, отчество', cell: '{.name}', wide: 1.5 },
    { head: 'Дата рождения', cell: '{.birth}', wide: 0.9 },
    { head: 'Место жительства, телефон', cell: '{.address} {.phone?}', wide: 1.6 }
  ],
  none: `Сведения о родителях: ${HAND}`
}
export const children: Block = {
  table: 'children',
  columns: [
    { head: 'Фамилия, имя, отчество', cell: '{.name}', wide: 1.6 },
    { head: 'Дата рождения', cell: '{.birth}', wide: 0.9 },
    { head: 'Возраст', cell: '{.age}', wide: 0.6 },
    { head: 'СНИЛС', cell: '{.numbers}' },
    { head: 'Место жительства', cell: '{.address}', wide: 1.4 }
  ],
  none: `Ребёнок не установлен: ${HAND}`
}
/** One child, whose file it is. */
export const child: Block = {
  rows: [
    ['Фамилия, имя, отчество', '{child.name}'],
    ['Дата рождения, возраст', '{child.birth}, {child.age}'],
    ['СНИЛС', '{child.numbers}'],
    ['Свидетельство о рождении (паспорт)', 'серия ………… № ………………… выдано ………………………………………………………'],
    ['Место жительства', '{child.permanentAddress}'],
    ['Место пребывания', '{child.currentAddress}']
  ]
}

export const signs = (...of: { as: string; name?: string }[]): Block => ({ signatures: of, inLines: true })
export const authorSigns = { as: '{author.role?}', name: '{author.name}' }
export const curatorSigns = { as: 'Куратор случая', name: '{case.lead}' }
export const headSigns = { as: 'Заведующий отделением', name: '{staff.head}' }
export const directorSigns = { as: 'Директор', name: '{staff.director}' }
export const parentSigns = { as: 'Родитель (законный представитель)' }

/** Those whom an order or a plan concerns have read it. */
export const acquainted = (...who: string[]): Block[] => [
  { text: 'С документом ознакомлены:', align: 'left' },
  signs(...who.map(as => ({ as })))
]

export const confidential: Block = {
  text: 'Документ содержит сведения о семье и ребёнке, которые не подлежат разглашению.',
  small: true
}
