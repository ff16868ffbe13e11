/** Questions about the facts that packs combine. The answer is yes, no or unknown; unknown never passes for yes. */
import { z } from 'zod'
import { byTime, type Data, type Document, type Fact } from '../kernel/event.ts'
import { addDays, addHours, addMonths, ageOn, type Day, daysBetween, type Moment, type Zone } from '../kernel/time.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const path = z.string().regex(/^[a-zA-Z][a-zA-Z0-9.]*$/)
/** A field of the data against a value, one of several values, or a field of the act's own input. */
export const Where = z.record(path, z.union([scalar, z.array(scalar), z.strictObject({ input: path })]))
export type Where = z.infer<typeof Where>

/** A term before the act, or the calendar year in which it falls. */
const Within = z.union([
  z.strictObject({ hours: z.int().positive() }),
  z.strictObject({ days: z.int().positive() }),
  z.strictObject({ months: z.int().positive() }),
  z.strictObject({ year: z.literal(true) })
])
type Within = z.infer<typeof Within>

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /**
   * at least so many facts (1 unless told) of this type, within a term before the act, or in its calendar year, if that
   * is given;
   * `lastBy`: of several facts alike in these fields only the last speaks, as a later study of the same relative does; of
   * all of them only the last where no field is named;
   * `since`: only what was true from the last fact of another type on, as causes are told anew for each removal;
   * `dated`: the term counts from the day that the fact names in this field, where it names one: a judgment's own day, not
   * that of its force;
   * `closed`: also what stands in the child's closed cases, as aid of the same year does
   */
  | {
      fact: string
      where?: Where | undefined
      atLeast?: number | undefined
      within?: Within | undefined
      dated?: string | undefined
      lastBy?: string[] | undefined
      since?: string | undefined
      closed?: true | undefined
    }
  /** whatever these facts named in a field has been named again by a later fact of the same type */
  | { again: string; field: string; where?: Where | undefined }
  /** every fact of this type has this field filled */
  | { each: string; has: string; where?: Where | undefined }
  /** the act's own input: filled, or equal, or holding at least so many answers, or a number not above another */
  | {
      input: string
      is?: string | number | boolean | (string | number | boolean)[] | undefined
      atLeast?: number | undefined
      atMost?: number | undefined
      matches?: string | undefined
    }
  /** the act's list names at least this share of what the last such fact named in a field: a quorum of those invited */
  | { input: string; share: number; of: string; field: string }
  /** a child whom the act concerns is of such an age on the act's day, in years, or in days since the day of birth */
  | { age: { under?: number | undefined; from?: number | undefined; fromDays?: number | undefined } }
  /** the service named by the act is of one of these kinds */
  | { serviceKind: string | string[] }
  /** the case acted on, or about to be opened, is of such a type */
  | { caseType: string | string[] }
  /** the service named by the act has a free place */
  | { freePlace: true }
  /**
   * the service named by the act takes children in on the act's day: its kind is not closed by law, or nobody has decided
   * to close this one; yes where the act names no service
   */
  | { admits: 'kind' | 'service' }
  /** a child whom the act concerns lives outside the family */
  | { outside: true }
  /**
   * the act is written down from a document of one of these authorities; with `has`, one of which these are known;
   * no where the office acts by itself
   */
  | { document: string | string[]; has?: ('number' | 'dated')[] | undefined }
  /** a family or child whom the act concerns stands on this register at that moment */
  | { onRegister: string }
  /** a brother or sister lives outside the family with another provider than the one that the act names */
  | { siblingsElsewhere: true }
  /** one of these clocks of the stream acted on runs still at the act's moment, and its due moment has gone by */
  | { overdue: string | string[] }

const years = z.int().min(0).max(120)
export const Condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({
      fact: z.string(),
      where: Where.optional(),
      atLeast: z.int().min(1).optional(),
      within: Within.optional(),
      dated: path.optional(),
      lastBy: z.array(path).optional(),
      since: z.string().optional(),
      closed: z.literal(true).optional()
    }),
    z.strictObject({ again: z.string(), field: path, where: Where.optional() }),
    z.strictObject({ each: z.string(), has: path, where: Where.optional() }),
    z.strictObject({
      input: path,
      is: z.union([scalar, z.array(scalar)]).optional(),
      atLeast: z.int().min(1).optional(),
      atMost: z.number().min(0).optional(),
      matches: z.string().optional()
    }),
    z.strictObject({ input: path, share: z.number().gt(0).max(1), of: z.string(), field: path }),
    z.strictObject({
      age: z.strictObject({
        under: years.optional(),
        from: years.optional(),
        fromDays: z.int().min(0).max(4000).optional()
      })
    }),
    z.strictObject({ serviceKind: z.union([z.string(), z.array(z.string()).min(1)]) }),
    z.strictObject({ caseType: z.union([z.string(), z.array(z.string()).min(1)]) }),
    z.strictObject({ freePlace: z.literal(true) }),
    z.strictObject({ admits: z.enum(['kind', 'service']) }),
    z.strictObject({
      document: z.union([z.string(), z.array(z.string()).min(1)]),
      has: z
        .array(z.enum(['number', 'dated']))
        .min(1)
        .optional()
    }),
    z.strictObject({ outside: z.literal(true) }),
    z.strictObject({ onRegister: z.string() }),
    z.strictObject({ siblingsElsewhere: z.literal(true) }),
    z.strictObject({ overdue: z.union([z.string(), z.array(z.string()).min(1)]) })
  ])
)

export type Yes = 'yes' | 'no' | 'unknown'

/** What is known where a question is asked. */
export type Situation = {
  at: Moment
  zone: Zone
  input: Data
  /** the document of others from which the act is written down, null where the office acts by itself */
  document: Document | null
  facts: readonly Fact[]
  /** what stands in closed cases of the child, asked only by questions that say so */
  past: readonly Fact[]
  /** birth days of the children concerned, null where not known */
  births: readonly (Day | null)[]
  /** kind of the service that the act names, null where it names none */
  serviceKind: string | null
  /** null where the act is not on a case */
  caseType: string | null
  /** free places of the service that the act names, null where it names none */
  freePlaces: number | null
  /** whether the kind of service that the act names, and the service itself, take anybody in on the day */
  admits: { kind: boolean; service: boolean }
  /** whether a child concerned lives outside the family; null where no child is known */
  outside: boolean | null
  /** the registers on which a family or a child concerned stands */
  registers: readonly string[]
  /** whether a sibling whom the families of the child name lives outside with somebody else */
  siblingsElsewhere: boolean
  /** does a clock of the stream acted on run past its due moment? worked out only where it is asked */
  overdue(clock: string): boolean
}

const yes = (is: boolean): Yes => (is ? 'yes' : 'no')

export function ask(condition: Condition, seen: Situation): Yes {
  if ('all' in condition) return worst(condition.all.map(one => ask(one, seen)))
  if ('any' in condition) return best(condition.any.map(one => ask(one, seen)))
  if ('not' in condition) {
    const answer = ask(condition.not, seen)
    return answer === 'unknown' ? 'unknown' : yes(answer === 'no')
  }
  if ('fact' in condition) return askFacts(condition, seen)
  if ('again' in condition) return askAgain(condition, seen)
  if ('each' in condition) return askEach(condition, seen)
  if ('share' in condition) return askShare(condition, seen)
  if ('input' in condition) return askInput(condition, seen)
  if ('age' in condition) return askAge(condition, seen)
  if ('serviceKind' in condition)
    return yes(seen.serviceKind !== null && meets(seen.serviceKind, condition.serviceKind))
  if ('caseType' in condition) return yes(seen.caseType !== null && meets(seen.caseType, condition.caseType))
  if ('onRegister' in condition) return yes(seen.registers.includes(condition.onRegister))
  if ('overdue' in condition) return yes([condition.overdue].flat().some(clock => seen.overdue(clock)))
  if ('siblingsElsewhere' in condition) return yes(seen.siblingsElsewhere)
  if ('admits' in condition) return yes(seen.admits[condition.admits])
  if ('document' in condition)
    return yes(
      seen.document !== null &&
        meets(seen.document.by, condition.document) &&
        (condition.has ?? []).every(one => filled(seen.document?.[one]))
    )
  if ('outside' in condition) return seen.outside === null ? 'unknown' : yes(seen.outside)
  return seen.freePlaces === null ? 'unknown' : yes(seen.freePlaces > 0)
}

/** Does a question ask for what stands in closed cases too? */
export function looksBack(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(looksBack)
  if ('any' in condition) return condition.any.some(looksBack)
  if ('not' in condition) return looksBack(condition.not)
  return 'fact' in condition && condition.closed === true
}

type Of<K extends string> = Extract<Condition, Record<K, unknown>>

function askFacts(condition: Of<'fact'>, seen: Situation): Yes {
  const { fact: type, where, atLeast = 1, within, dated, lastBy, since, closed } = condition
  const all = (closed ? [...seen.facts, ...seen.past] : seen.facts).filter(fact => fact.at <= seen.at)
  const from = since ? all.filter(fact => fact.type === since).map(fact => fact.at) : []
  const earliest = within ? before(seen, within) : null
  const counts = (fact: Fact): Moment => {
    const day = dated && read(fact.data, dated)
    return typeof day === 'string' ? seen.zone.at(day as Day) : fact.at
  }
  const known = all.filter(
    fact =>
      fact.type === type && from.every(moment => fact.at >= moment) && (earliest === null || counts(fact) >= earliest)
  )
  const speaking = lastBy
    ? [...new Map(known.toSorted(byTime).map(fact => [keyOf(fact, lastBy), fact])).values()]
    : known
  const counted = speaking.filter(fact => holds(where, fact.data, seen.input))
  return yes(counted.length >= atLeast)
}

/** Alike only if every one of the fields is said: two unnamed aunts are two aunts. */
const keyOf = (fact: Fact, fields: readonly string[]) =>
  fields.some(one => !filled(read(fact.data, one)))
    ? `${fact.version} ${fact.at} ${fact.recordedAt}`
    : JSON.stringify(fields.map(one => read(fact.data, one) ?? null))

const askAgain = ({ again: type, field, where }: Of<'again'>, seen: Situation): Yes => {
  const known = seen.facts.filter(fact => fact.type === type && fact.at <= seen.at).sort(byTime)
  return yes(
    known.every(
      (fact, at) =>
        !holds(where, fact.data, seen.input) ||
        [read(fact.data, field)]
          .flat()
          .every(one => known.slice(at + 1).some(later => meets(read(later.data, field), one)))
    )
  )
}

const askEach = ({ each: type, where, has }: Of<'each'>, seen: Situation): Yes =>
  yes(
    seen.facts.every(
      fact =>
        fact.type !== type || fact.at > seen.at || !holds(where, fact.data, seen.input) || filled(read(fact.data, has))
    )
  )

/** Nothing to take a share of is unknown. */
function askShare({ input, share, of, field }: Of<'share'>, seen: Situation): Yes {
  const last = seen.facts
    .filter(fact => fact.type === of && fact.at <= seen.at)
    .sort(byTime)
    .at(-1)
  const [all, named] = [[read(last?.data ?? {}, field) ?? []].flat(), [read(seen.input, input) ?? []].flat()]
  return all.length === 0 ? 'unknown' : yes(all.filter(one => named.includes(one)).length >= share * all.length)
}

function askInput({ input, is, matches, atLeast, atMost }: Exclude<Of<'input'>, Of<'share'>>, seen: Situation): Yes {
  const value = read(seen.input, input)
  if (atMost !== undefined) return typeof value === 'number' ? yes(value <= atMost) : 'unknown'
  if (is !== undefined) return yes(meets(value, is))
  if (matches !== undefined) return yes(typeof value === 'string' && new RegExp(matches, 'u').test(value))
  if (atLeast !== undefined) return yes(Array.isArray(value) && value.length >= atLeast)
  return yes(filled(value))
}

/** Nobody known to ask about is unknown, not no: a rule on age must not pass for want of a child. */
function askAge({ age: { under, from, fromDays } }: Of<'age'>, seen: Situation): Yes {
  if (seen.births.length === 0) return 'unknown'
  const on = seen.zone.dayOf(seen.at)
  return best(
    seen.births.map((birth): Yes => {
      if (birth === null) return 'unknown'
      const age = ageOn(birth, on)
      const days = daysBetween(birth, on)
      return yes(
        (under === undefined || age < under) &&
          (from === undefined || age >= from) &&
          (fromDays === undefined || days >= fromDays)
      )
    })
  )
}

const worst = (answers: Yes[]): Yes => (answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes')
const best = (answers: Yes[]): Yes => (answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no')

function before(seen: Situation, term: Within): Moment {
  if ('year' in term) return seen.zone.at(`${seen.zone.dayOf(seen.at).slice(0, 4)}-01-01` as Day)
  if ('hours' in term) return addHours(seen.at, -term.hours)
  const day = seen.zone.dayOf(seen.at)
  if ('months' in term) return seen.zone.at(addMonths(day, -term.months))
  return seen.zone.at(addDays(day, -term.days))
}

/** A field by its path; the path into a list gives what all its members hold there. */
export function read(data: unknown, at: string): unknown {
  let value = data
  for (const step of at.split('.'))
    value = Array.isArray(value)
      ? value.flatMap(one => (one as Data | undefined)?.[step] ?? [])
      : (value as Data | undefined)?.[step]
  return value
}

const filled = (value: unknown) =>
  value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0)

/** A list meets a value when it holds it. */
function meets(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.some(one => meets(value, one))
  return Array.isArray(value) ? value.includes(wanted) : value === wanted
}

export function holds(where: Where | undefined, data: Data, input: Data = {}): boolean {
  if (!where) return true
  for (const at in where) {
    const wanted = where[at]
    const value =
      wanted !== null && typeof wanted === 'object' && !Array.isArray(wanted) ? read(input, wanted.input) : wanted
    if (!meets(read(data, at), value)) return false
  }
  return true
}
