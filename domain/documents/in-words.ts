/** An entry in the words of its paper: codes as official words, notes as their text, people and services by name. */
import type { z } from 'zod'
import { entrySchema } from '../acts/entries.ts'
import type { Data } from '../kernel/event.ts'
import { type FieldKind, fieldKind } from '../kernel/fields.ts'
import { ageOn, type Day, daysBetween, type Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import type { PaperStyle } from '../law/paper.ts'
import { termOf } from '../law/terms.ts'
import type { Card as Likeness } from '../people/likeness.ts'
import { counted, figuresOf, moneyInWords, numberInWords } from './numerals.ts'

/** What one thing is on paper: texts by path, the codes behind them, and lists of further rows. An empty value is absent. */
export type Row = {
  readonly text: Readonly<Record<string, string>>
  readonly codes: Readonly<Record<string, readonly string[]>>
  readonly lists: Readonly<Record<string, readonly Row[]>>
  /** an entry of a day after that of the paper's own */
  readonly later?: true
}
export const nothing: Row = { text: {}, codes: {}, lists: {} }

/** A person as the register and the journal know it. */
export type Card = Likeness & {
  id: string
  currentAddress: string | null
  permanentAddress: string | null
  phone: string | null
}

/** What the references of entries mean. */
export type Meaning = {
  law: Law
  style: PaperStyle
  today: Day
  people: ReadonlyMap<string, Card>
  services: ReadonlyMap<string, { name: string; kind: string }>
  /** the names of the parents, or of whoever is there, by family */
  families: ReadonlyMap<string, string>
  accounts: Readonly<Record<string, string>>
  notes: Readonly<Record<string, string>>
  /** whose address is kept secret */
  withheld: ReadonlySet<string>
}

export function dayText(
  day: string,
  { day: pattern, monthNames = [] }: Pick<PaperStyle, 'day' | 'monthNames'>
): string {
  const parts = dayParts(day)
  return filled(pattern, { ...parts, d: String(Number(parts.dd)), month: monthNames[Number(parts.mm) - 1] ?? parts.mm })
}

export function dayParts(day: string): { dd: string; mm: string; yyyy: string } {
  const [yyyy = '', mm = '', dd = ''] = day.split('-')
  return { dd, mm, yyyy }
}

/** Where only the day is known no hour is told. */
export function momentText(at: Moment, { law, style }: Meaning): string {
  const [HH = '', MM = ''] = law.timing.zone.timeOf(at).split(':')
  const day = dayText(law.timing.zone.dayOf(at), style)
  return HH === '00' && MM === '00' ? day : `${day}${filled(style.time, { HH, MM })}`
}

export const filled = (pattern: string, by: Readonly<Record<string, string>>): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (all, name: string) => by[name] ?? all)

/** The word of a code in the language of the papers. */
export function optionText(vocabulary: string, code: string, { law }: Pick<Meaning, 'law'>): string {
  const language = law.pack.languages[0] ?? 'en'
  return law.option(vocabulary, code)?.words[language] ?? code
}

export const fullName = (card: Card | undefined, { names = 'given-first' }: Pick<PaperStyle, 'names'>): string =>
  (names === 'given-first' ? [card?.given, card?.middle, card?.family] : [card?.family, card?.given, card?.middle])
    .filter(Boolean)
    .join(' ')

/** The texts of a person; a newborn's age is told in months. */
export function personText(id: string, meaning: Meaning): Record<string, string> {
  const card = meaning.people.get(id)
  if (!card) return {}
  const { style, today, law } = meaning
  const birth = card.birth as Day | null
  const years = birth && birth <= today ? ageOn(birth, today) : null
  const months = birth && years !== null && years < 2 ? Math.floor(daysBetween(birth, today) / 30.44) : null
  const language = law.pack.languages[0] ?? 'en'
  const numbers = card.identifiers.map(({ kind, value }) => {
    const words = law.pack.identifiers.find(one => one.kind === kind)?.words
    return `${words?.[language] ?? kind} ${value}`
  })
  return known({
    name: fullName(card, style),
    given: card.given,
    middle: card.middle,
    family: card.family,
    birth: birth ? dayText(birth, style) : card.birthYear ? String(card.birthYear) : null,
    age:
      months !== null
        ? counted(months, style.months, language)
        : years !== null
          ? counted(years, style.years, language)
          : null,
    sex: card.sex ? optionText('sexes', card.sex, meaning) : null,
    identifier: numbers.join(', '),
    numbers: card.identifiers.map(({ value }) => value).join(', '),
    ...(meaning.withheld.has(id)
      ? { address: style.withheld, currentAddress: style.withheld, permanentAddress: style.withheld }
      : {
          address: card.currentAddress ?? card.permanentAddress,
          currentAddress: card.currentAddress,
          permanentAddress: card.permanentAddress,
          phone: card.phone
        }),
    territory: card.territory ? optionText('territories', card.territory, meaning) : null
  })
}

const known = (texts: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter((one): one is [string, string] => Boolean(one[1])))

type Def = { innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> }
type Into = { text: Record<string, string>; codes: Record<string, string[]>; lists: Record<string, Row[]> }

/** Ids of streams say nothing on paper; that some are named may be asked. */
const mute = new Set(['case', 'signal', 'family', 'release', 'version', 'document', 'hash'])

export function entryRow(type: string, data: Data, meaning: Meaning): Row {
  const schema = entrySchema(type)
  const into: Into = { text: {}, codes: {}, lists: {} }
  if (schema) put(schema, data, '', into, meaning)
  return into
}

function put(schema: z.ZodType, value: unknown, path: string, into: Into, meaning: Meaning): void {
  if (value === undefined || value === null || value === '') return
  const kind = fieldKind(schema)
  const def = schema.def as unknown as Def
  if (kind?.field) putField(kind, value, path, into, meaning)
  else if (def.innerType) put(def.innerType, value, path, into, meaning)
  else if (def.element && Array.isArray(value)) putList(def.element, value, path, into, meaning)
  else
    for (const [name, inner] of Object.entries(def.shape ?? {}))
      put(inner, (value as Data)[name], path ? `${path}.${name}` : name, into, meaning)
}

/** A list of plain values reads as one text; a list of groups is a list of rows. */
function putList(element: z.ZodType, values: readonly unknown[], path: string, into: Into, meaning: Meaning): void {
  const kind = fieldKind(element)
  if (kind?.field) {
    if (values.length === 0) return
    if (!mute.has(kind.field)) into.text[path] = values.map(one => plain(kind, one, meaning)).join('; ')
    if (kind.field === 'code' || mute.has(kind.field)) into.codes[path] = values.map(String)
    return
  }
  into.lists[path] = values.map(one => {
    const row: Into = { text: {}, codes: {}, lists: {} }
    put(element, one, '', row, meaning)
    return row
  })
}

function putField(kind: FieldKind, value: unknown, path: string, into: Into, meaning: Meaning): void {
  const names = kind.field === 'family' ? meaning.families.get(String(value)) : undefined
  if (names) into.text[`${path}.name`] = names
  if (mute.has(kind.field)) return
  const text = plain(kind, value, meaning)
  if (text) into.text[path] = text
  if (kind.field === 'code') into.codes[path] = [String(value)]
  if (kind.field === 'person')
    for (const [name, one] of Object.entries(personText(String(value), meaning))) into.text[`${path}.${name}`] = one
  if (kind.field === 'service')
    for (const [name, one] of Object.entries(serviceText(String(value), meaning))) into.text[`${path}.${name}`] = one
  const { numerals } = meaning.style
  if (kind.field === 'number' && typeof value === 'number' && numerals) {
    const language = meaning.law.pack.languages[0] ?? 'en'
    into.text[`${path}.words`] = numberInWords(value, numerals, language)
    into.text[`${path}.money`] = moneyInWords(value, numerals, language)
  }
}

export function serviceText(id: string, meaning: Meaning): Record<string, string> {
  const service = meaning.services.get(id)
  return service ? { name: service.name, kind: optionText('service-kinds', service.kind, meaning) } : {}
}

function plain(kind: FieldKind, value: unknown, meaning: Meaning): string {
  switch (kind.field) {
    case 'code':
      return optionText(kind.vocabulary, String(value), meaning)
    case 'office':
      return optionText('offices', String(value), meaning)
    case 'person':
      return fullName(meaning.people.get(String(value)), meaning.style)
    case 'service':
      return meaning.services.get(String(value))?.name ?? ''
    case 'account':
      return meaning.accounts[String(value)] ?? ''
    case 'note':
      return meaning.notes[String(value).split(':')[1] ?? ''] ?? ''
    case 'day':
      return dayText(String(value), meaning.style)
    case 'moment':
      return momentText(value as Moment, meaning)
    case 'act':
      return meaning.law.pack.terms[`act.${String(value)}`]?.[meaning.law.pack.languages[0] ?? 'en'] ?? ''
    case 'clock':
      return meaning.law.clock(String(value))?.words[meaning.law.pack.languages[0] ?? 'en'] ?? ''
    case 'flag':
      return value ? meaning.style.yes : meaning.style.no
    case 'number':
      return figuresOf(Number(value), meaning.law.pack.languages[0] ?? 'en')
    default:
      return String(value)
  }
}

/** An entry told in one line: each field with its word. */
export function told(type: string, row: Row, { law }: Meaning, leave: readonly string[] = []): string {
  const language = law.pack.languages[0] ?? 'en'
  const own = Object.entries(row.text).filter(
    ([path]) => !leave.includes(path) && !furtherOf(path, row) && path !== 'office' && !path.endsWith('family.name')
  )
  const lines = own.map(([path, text]) => `${termOf(law.pack.terms, type, path)?.[language] ?? path}: ${text}`)
  const inner = Object.entries(row.lists).flatMap(([path, rows]) =>
    rows.map(one => `${termOf(law.pack.terms, type, path)?.[language] ?? path}: ${nested(one)}`)
  )
  return [...lines, ...inner].join('; ')
}

const nested = (row: Row): string =>
  [...Object.values(row.text), ...Object.values(row.lists).flatMap(rows => rows.map(nested))].join(', ')

/** `carer.identifier` is told of the carer, not of the entry. */
const furtherOf = (path: string, row: Row): boolean => {
  const cut = path.lastIndexOf('.')
  return cut > 0 && path.slice(0, cut) in row.text
}
