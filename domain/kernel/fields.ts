/**
 * The kinds of answer that acts take and events hold. Each carries what a form needs to draw it.
 * An event admits codes, ids, numbers, dates and references; text of people's own lives outside the journal as a note.
 */
import { z } from 'zod'
import { Day, Moment } from './time.ts'

export type FieldKind =
  | { field: 'code'; vocabulary: string }
  | {
      field:
        | 'person'
        | 'case'
        | 'signal'
        | 'service'
        | 'family'
        | 'release'
        | 'request'
        | 'session'
        | 'account'
        | 'version'
    }
  /** `asked`: an agency that is asked for assistance; otherwise one that works with cases */
  | { field: 'office'; asked?: true }
  | { field: 'note' | 'name' | 'identifier' | 'contact' }
  | { field: 'day' | 'moment' | 'flag' | 'number' | 'register-number' | 'clock' | 'act' }
  | { field: 'document' | 'hash' | 'proceeding' }

const kind = <T extends z.ZodType>(schema: T, meta: FieldKind): T => schema.meta(meta) as T

/** In small letters, as the database writes them: one id has one spelling. */
export const Id = z.uuid().regex(/^[0-9a-f-]+$/, 'must be in small letters')
export type Id = string

// a NUL has no place in any text and none in the database
const printable = (text: z.ZodString) => text.refine(one => !one.includes('\0'), 'holds a sign that cannot be kept')

export const code = (vocabulary: string) =>
  kind(z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'must be a code of the vocabulary'), {
    field: 'code',
    vocabulary
  })
export const codes = (vocabulary: string) => z.array(code(vocabulary)).max(40)
export const day = () => kind(Day, { field: 'day' })
export const moment = () => kind(Moment, { field: 'moment' })
export const flag = () => kind(z.boolean(), { field: 'flag' })
export const number = (min: number, max: number) => kind(z.number().min(min).max(max), { field: 'number' })
/** A whole number. */
export const count = (min: number, max: number) => kind(z.int().min(min).max(max), { field: 'number' })
/** Money: whole hundredths of its currency. */
export const amount = (max: number) => kind(z.number().min(0).max(max).multipleOf(0.01), { field: 'number' })
export const person = () => kind(Id, { field: 'person' })
export const caseId = () => kind(Id, { field: 'case' })
export const signalId = () => kind(Id, { field: 'signal' })
export const service = () => kind(Id, { field: 'service' })
export const family = () => kind(Id, { field: 'family' })
export const release = () => kind(Id, { field: 'release' })
export const request = () => kind(Id, { field: 'request' })
export const session = () => kind(Id, { field: 'session' })
export const account = () => kind(z.string().regex(/^[a-z0-9][a-z0-9.@_-]{1,63}$/), { field: 'account' })
export const office = () => kind(z.string().regex(/^[a-z0-9][a-z0-9-]{1,63}$/), { field: 'office' })
/** An agency that can be asked for assistance: an office of the pack that works with no cases of its own. */
export const agency = () => kind(z.string().regex(/^[a-z0-9][a-z0-9-]{1,63}$/), { field: 'office', asked: true })
/** The version of an entry of the same stream. */
export const entry = () => kind(z.int().min(1), { field: 'version' })

/** The name of an act. */
export const actName = () => kind(z.string().regex(/^[a-z-]{1,40}\.[a-z-]{1,40}$/), { field: 'act' })

/** A proceeding before a court: the version of the entry that began it in this stream. */
export const proceeding = () => kind(z.int().min(1), { field: 'proceeding' })

/** The code of a deadline of the pack. */
export const clock = () => kind(z.string().regex(/^[A-Z][A-Z0-9-]{0,31}$/), { field: 'clock' })

/** The number of an act, order or petition as its paper shows it. Letters, digits and few signs: no sentence fits. */
export const registerNumber = () =>
  kind(z.string().regex(/^[\p{L}\d][\p{L}\d/.№-]{0,39}$/u, 'must be a register number without spaces'), {
    field: 'register-number'
  })

/** A paper or a file, kept outside the journal. */
export const document = () => kind(Id, { field: 'document' })
/** What a file or a frozen snapshot comes to: SHA-256. */
export const hash = () => kind(z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 hash'), { field: 'hash' })

/** What a person writes freely: given in an act's input, kept outside the journal. */
export const note = (max = 10_000) => kind(printable(z.string().trim().min(1).max(max)), { field: 'note' })
/** What stays of a note in the journal: its id and a salted hash. */
export const noteRef = () =>
  kind(z.string().regex(/^n:[0-9a-f-]{36}:[A-Za-z0-9_-]{43}$/, 'must be a note reference, not text'), { field: 'note' })

/** Part of a name, kept in the person register and never in the journal. */
export const name = () => kind(printable(z.string().trim().min(1).max(80)), { field: 'name' })
export const identifier = () => kind(z.string().trim().min(4).max(20), { field: 'identifier' })
export const contact = () => kind(printable(z.string().trim().min(3).max(200)), { field: 'contact' })

export const fieldKind = (schema: z.ZodType): FieldKind | undefined => schema.meta() as FieldKind | undefined
