/** The storyline language: dated steps and what must hold after them, in names and dates of the wall. */
import { z } from 'zod'
import { Day } from '../kernel/time.ts'
import { stepSaid } from '../law/steps.ts'

const name = z.string().trim().min(1).max(80)
const code = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'must be a code')
const actName = z.string().regex(/^[a-z-]+\.[a-z-]+$/, 'must be an act, like signal.register')

/** `14.06.2025` or `14.06.2025 23:10`; the day is checked to be real. */
const moment = z
  .string()
  .regex(/^\d{2}\.\d{2}\.\d{4}( ([01]\d|2[0-3]):[0-5]\d)?$/, 'must be a date like 14.06.2025 or 14.06.2025 23:10')
  .refine(text => Day.safeParse(dayOf(text)).success, 'is no real day')
const day = z
  .string()
  .regex(/^\d{2}\.\d{2}\.\d{4}$/, 'must be a date like 14.06.2025')
  .refine(text => Day.safeParse(dayOf(text)).success, 'is no real day')

/** The day of a date as written in a storyline. */
export const dayOf = (text: string): string => `${text.slice(6, 10)}-${text.slice(3, 5)}-${text.slice(0, 2)}`
export const timeOf = (text: string): string => text.slice(11) || '00:00'

const Input = z.record(z.string(), z.unknown())
const Person = z.strictObject({
  birth: day.optional(),
  birthYear: z.int().optional(),
  sex: code.optional(),
  disability: code.optional(),
  territory: code.optional(),
  identifier: z.strictObject({ kind: code, value: z.string() }).optional(),
  given: name.optional(),
  middle: name.optional(),
  family: name.optional()
})
const Worker = z.union([
  code.transform(role => ({ role, office: undefined })),
  z.strictObject({ role: code, office: code.optional() })
])
const Service = z.strictObject({ kind: code, places: z.int().min(1), territory: code, funding: code.optional() })

const Step = z.strictObject({
  when: moment,
  who: name,
  /** the streams spoken of, by the names that the storyline gives them */
  signal: name.optional(),
  case: name.optional(),
  person: name.optional(),
  family: name.optional(),
  service: name.optional(),
  request: name.optional(),
  session: name.optional(),
  /** written down later than it was true */
  written: moment.optional(),
  /** others acted, and this is written down from their document */
  recorded: z.strictObject({ by: code, number: z.string().optional(), dated: day.optional() }).optional(),
  /** the act is not taken but prepared for another to take, under this name; it may be made again instead of an earlier one */
  proposes: name.optional(),
  instead: name.optional(),
  /** the act is taken by signing what was proposed under this name */
  signs: name.optional(),
  acts: z
    .array(z.record(actName, Input.nullable()).refine(acts => Object.keys(acts).length === 1, 'names one act'))
    .min(1),
  /** all that must stand against it: ids of requirements, rules of the core, or not-permitted, not-now */
  refused: z.array(z.string()).min(1).optional(),
  note: z.string().optional()
})
export type Step = z.infer<typeof Step>

const clockName = z.string().regex(/^[A-Z][A-Z0-9-]*(:\d+)?$/, 'must be a clock like REV6, or REV6:2 for the second')
const ClockHeld = z.strictObject({
  clock: clockName,
  /** whose clock, where several streams have one: a name of the storyline */
  in: name.optional(),
  from: moment.optional(),
  /** left out for a clock that stands still */
  due: moment.optional(),
  is: z.enum(['met', 'late', 'early', 'void', 'suspended', 'open']),
  at: moment.optional(),
  /** how late: `24 d 0 h`, `20 h` */
  by: z
    .string()
    .regex(/^(\d+ d)?( ?\d+ h)?$/, 'must be like 24 d 0 h')
    .optional()
})
export type ClockHeld = z.infer<typeof ClockHeld>

/** What a clock, or a birthday in care, made known: all that came of the clock up to the last step is named. */
const NoticeHeld = z.strictObject({
  clock: clockName.optional(),
  in: name.optional(),
  /** `at-75` (per cent of the term), `warn-30d`, `age-216` (months) */
  step: z.string().refine(step => stepSaid(step) !== null, 'must be like at-75, warn-30d or age-216'),
  at: moment,
  to: code
})
export type NoticeHeld = z.infer<typeof NoticeHeld>

/** A figure, of one cell of its table if `cut` names one, as it was known at a moment; null where there is none. */
const figure = {
  indicator: code,
  cut: z.record(z.string(), z.string()).default({}),
  knownAt: moment.optional(),
  value: z.number().nullable()
}

const Expect = z.strictObject({
  clocks: z.array(ClockHeld).default([]),
  notices: z.array(NoticeHeld).default([]),
  /** every clock that still runs at the end */
  open: z
    .array(
      z.union([
        clockName.transform(clock => ({ clock, in: undefined })),
        z.strictObject({ clock: clockName, in: name })
      ])
    )
    .optional(),
  /** state of a signal, case or service by its name */
  states: z.record(name, z.string()).default({}),
  irregularities: z
    .array(z.strictObject({ requirement: z.string(), in: name.optional(), owner: code.optional() }))
    .default([]),
  figures: z
    .array(z.union([z.strictObject({ ...figure, on: day }), z.strictObject({ ...figure, from: day, to: day })]))
    .default([]),
  levels: z.array(z.strictObject({ case: name.optional(), on: day, level: code.nullable() })).default([]),
  registers: z
    .array(z.strictObject({ family: name.optional(), person: name.optional(), on: day, registers: z.array(code) }))
    .default([]),
  lives: z.array(z.strictObject({ person: name, on: moment, setting: code, service: name.optional() })).default([]),
  /** places taken in a service at a moment, with the names of those who wait, the next in turn first */
  occupancy: z
    .array(
      z.strictObject({
        service: name,
        on: moment,
        places: z.int().optional(),
        taken: z.int(),
        waiting: z.array(name).optional()
      })
    )
    .default([]),
  /** the last day on which names and texts of a signal are kept; null where they are kept for good */
  kept: z.record(name, day.nullable()).default({}),
  /** entries of which there may be none */
  absent: z.array(z.string()).default([])
})

export const Storyline = z.strictObject({
  title: z.string().trim().min(1).max(200),
  note: z.string().optional(),
  /** where everybody works who is not said to work elsewhere */
  office: code,
  given: z.strictObject({
    workers: z.record(name, Worker),
    people: z.record(name, Person.nullable()).default({}),
    families: z.record(name, z.record(name, code)).default({}),
    services: z.record(name, Service).default({})
  }),
  steps: z.array(Step).min(1),
  expect: Expect
})
export type Storyline = z.infer<typeof Storyline>

export type StorylineFault = { path: string; message: string }

/** `source` is what the YAML of the file holds. Every fault is told together with its path. */
export function readStoryline(source: unknown): { storyline: Storyline } | { faults: StorylineFault[] } {
  const read = Storyline.safeParse(source)
  if (!read.success)
    return {
      faults: read.error.issues.map(issue => ({ path: issue.path.map(String).join('.'), message: issue.message }))
    }
  const faults: StorylineFault[] = []
  const { given, steps } = read.data
  for (const [at, step] of steps.entries()) {
    if (!(step.who in given.workers))
      faults.push({ path: `steps.${at}.who`, message: `no worker '${step.who}' in given.workers` })
    if (step.family && !(step.family in given.families))
      faults.push({ path: `steps.${at}.family`, message: `no family '${step.family}' in given.families` })
  }
  for (const [family, members] of Object.entries(given.families))
    for (const member of Object.keys(members))
      if (!(member in given.people))
        faults.push({ path: `given.families.${family}.${member}`, message: `no person '${member}' in given.people` })
  return faults.length > 0 ? { faults } : { storyline: read.data }
}
