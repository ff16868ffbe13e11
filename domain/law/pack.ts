/** The language of packs: a jurisdiction as data, checked whole before the server starts. */
import { z } from 'zod'
import { Term, workingCalendar } from '../kernel/calendar.ts'
import { Day, zone } from '../kernel/time.ts'
import { Clock, type Timing } from './clock.ts'
import { Disclosure } from './disclosure.ts'
import { Indicator } from './indicator.ts'
import { ModelProgramme, modelElements } from './model.ts'
import { Papers, type PaperTemplate } from './paper.ts'
import { Published } from './published.ts'
import { Condition } from './question.ts'
import { ReleaseTemplate } from './release-template.ts'
import { type Series, SeriesBook, type SeriesSource } from './series.ts'
import { Age, Alarm } from './steps.ts'
import { Code, Language, Words } from './words.ts'

const ActName = z.string().regex(/^[a-z-]+\.[a-z-]+$/)

export const Option = z.strictObject({
  code: Code,
  words: Words,
  /** what the core does with it, where it matters to the core */
  means: z.string().optional(),
  /** no longer offered, still readable */
  retired: z.boolean().optional()
})
export type Option = z.infer<typeof Option>

/** Where a child can live. `rung` is its place on the ladder, 0 for the child's own family. */
export const Setting = Option.extend({ rung: z.int().min(0).max(9), provider: z.enum(['none', 'person', 'service']) })
/** What a kind of service is counted as: a family's own home, a service one goes to, one that is lived in, an institution. */
export const serviceGroups = ['household', 'community', 'residential', 'institution'] as const
export const ServiceKind = Option.extend({
  setting: Code,
  group: z.enum(serviceGroups),
  /** the first day on which nobody may be taken in any more: a kind that the law has closed */
  admissionsUntil: Day.optional(),
  /** one place is for a parent with its child: they use it together and neither is placed */
  together: z.boolean().optional(),
  /** a family that offers its own home: it applies, is assessed and approved */
  household: z.boolean().optional()
})

export const Requirement = z.strictObject({
  id: Code,
  before: z.array(ActName).min(1),
  /** the requirement stands only where this holds or may hold */
  when: Condition.optional(),
  ask: Condition,
  words: Words,
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low', 'proposal']),
  verified: z.boolean(),
  from: Day.optional(),
  to: Day.optional(),
  /** the act that mends it */
  remedy: ActName.optional(),
  /** who looks after it when others acted without it */
  owner: Code
})
export type Requirement = z.infer<typeof Requirement>

/** An identity number: digits whose weighted sum gives the check digits; a remainder that does not fit them counts as 0. */
export const Identifier = z.strictObject({
  kind: Code,
  words: Words,
  digits: z.int().min(4).max(20),
  weights: z.array(z.int()).min(3),
  modulus: z.int().min(2),
  checkDigits: z.int().min(1).max(2),
  /** numbers up to this one carry no check */
  exemptUpTo: z.string().optional(),
  /** YYMMDD at the start: added to the month for each century */
  birth: z.array(z.strictObject({ century: z.int(), plus: z.int() })).optional(),
  /** position of the digit that is even for men */
  sexDigit: z.int().optional(),
  /** numbers kept for invented people: refused outside demo and tests */
  synthetic: z.string()
})
export type Identifier = z.infer<typeof Identifier>

export const Role = z.strictObject({
  words: Words,
  /** whose files it reads */
  reach: z.enum(['office', 'region', 'all', 'none']),
  rights: z.array(
    z.enum([
      'search',
      'team',
      'reporter',
      'figures',
      'cells',
      'accounts',
      'staff',
      'audit',
      'places',
      'sealed',
      'senders',
      'desk',
      'journal',
      'dispatch'
    ])
  )
})
export type Role = z.infer<typeof Role>

export const Office = z.strictObject({
  code: Code,
  words: Words,
  within: Code.nullable(),
  territory: Code.nullable(),
  orderPrefix: z.string().optional(),
  /** an agency of this kind, which is asked for assistance: it works with no cases, and its people see what it was asked */
  agency: Code.optional()
})
export type Office = z.infer<typeof Office>
export const Territory = z.strictObject({
  code: Code,
  words: Words,
  within: Code.nullable(),
  /** the check digit that the classifier prints beside the code */
  check: z.string().regex(/^\d$/).optional(),
  /** the last day on which there was such a place, and which one has taken its territory since */
  to: Day.optional(),
  successor: Code.optional()
})
/** How a classifier works out the check digit of a code: by weights from the left, and by others where ten remains. */
export const CodeCheck = z.strictObject({
  weights: z.array(z.int().min(0)).min(1),
  again: z.array(z.int().min(0)).min(1),
  modulus: z.int().min(2)
})
export type CodeCheck = z.infer<typeof CodeCheck>

/** The outlines of the territories of one level, for figures on a map. The licence must let it be passed on. */
export const TerritoryMap = z.strictObject({
  /** the areas are the territories directly within this one; null, those within none */
  within: Code.nullable(),
  width: z.int().min(1),
  height: z.int().min(1),
  /** `at` is the place for words; `path` goes from a first point by relative whole steps, one `z` for each ring */
  areas: z
    .array(
      z.strictObject({
        code: Code,
        at: z.tuple([z.int(), z.int()]),
        path: z.string().regex(/^(M\d+ \d+l[-\d ]+z)+$/, 'must be rings like M10 10l5 0 0 5z')
      })
    )
    .min(1),
  source: z.string().min(1),
  licence: z.string().min(1),
  credit: Words
})
export type TerritoryMap = z.infer<typeof TerritoryMap>

/** How long a court takes in practice, from published cases: a date to expect, beside any term that the law sets. */
export const CourtTime = z.strictObject({
  court: Code,
  /** the kinds of petition it was seen for; left out, whatever the court rules on */
  kinds: z.array(Code).min(1).optional(),
  /** counted from the order, from the day the matter came to this court, or from the judgment below */
  counts: z.enum(['order', 'since', 'judgment']),
  term: Term,
  source: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low']),
  verified: z.boolean()
})
export type CourtTime = z.infer<typeof CourtTime>

const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day like 09:00')
/** When the offices work on a working day; at all other times somebody is on duty. */
export const WorkingHours = z.strictObject({
  from: Hour,
  to: Hour,
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low', 'proposal']),
  verified: z.boolean()
})
/** The roles that being on duty gives while the office is closed: to whoever works, and to whoever signs. */
export const Duty = z.strictObject({ worker: z.array(Code).min(1), signer: z.array(Code).min(1) })

/** How many open cases of these types one worker should lead at most: told where work is given out, never refused. */
export const Caseload = z.strictObject({
  atMost: z.int().min(1).max(500),
  types: z.array(Code).min(1),
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low', 'proposal']),
  verified: z.boolean()
})

/**
 * Signals that found nothing: whom they alone were about is met in a search only by who has the right `dispatch`, and
 * once the term is over their names, texts and reporters are erased.
 */
export const Retention = z.strictObject({
  /** the results of a check after which it is so */
  results: z.array(Code).min(1),
  term: Term,
  counts: z.enum(['received', 'concluded']),
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low', 'proposal']),
  verified: z.boolean()
})

/** Under which terms published figures may be used again. */
export const OpenData = z.strictObject({
  licence: Words,
  url: z.url({ protocol: /^https?$/ }),
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low', 'proposal']),
  verified: z.boolean()
})

export const Pack = z.strictObject({
  code: z.string().regex(/^[a-z]{2}(-\d+)?$/),
  version: z.string().regex(/^\d{4}\.\d+$/),
  words: Words,
  /** the official language first */
  languages: z.array(Language).min(1),
  timeZone: z.string(),
  calendar: z.strictObject({ daysOff: z.array(Day), workingWeekends: z.array(Day) }),
  workingHours: WorkingHours.optional(),
  duty: Duty.optional(),
  caseload: Caseload.optional(),
  retention: Retention.optional(),
  identifiers: z.array(Identifier),
  roles: z.record(Code, Role),
  offices: z.array(Office).min(1),
  territories: z.array(Territory),
  territoryCheck: CodeCheck.optional(),
  map: TerritoryMap.optional(),
  vocabularies: z.record(z.string(), z.array(Option).min(1)),
  settings: z.array(Setting),
  serviceKinds: z.array(ServiceKind),
  /** what may be done: subject (a stream kind or a case type) → its state → act → roles */
  process: z.record(Code, z.record(z.string(), z.record(ActName, z.array(Code)))),
  /** which role may write down, from their document, what others did */
  recordable: z.record(ActName, z.array(Code)),
  /** acts that one may prepare for another to take: who proposes, and who agrees in this order before it is signed */
  approvals: z.record(ActName, z.strictObject({ propose: z.array(Code).min(1), agree: z.array(Code) })).default({}),
  requirements: z.array(Requirement),
  clocks: z.array(Clock),
  courtTimes: z.array(CourtTime).optional(),
  /** which kinds of agency are usually asked for a kind of assistance: they are offered first, the others after them */
  agenciesFor: z.record(Code, z.array(Code).min(1)).default({}),
  /** who hears of deadlines; without a row that fits nobody does */
  alarms: z.array(Alarm).default([]),
  ages: z.array(Age).default([]),
  /** the pack's own words for acts, entries and fields; the interface has the usual ones */
  terms: z.record(z.string(), Words),
  indicators: z.array(Indicator),
  /** the chapters of the catalogue, in order; `group` of an indicator names one */
  chapters: z.array(z.strictObject({ code: Code, words: Words })).default([]),
  /** published figures and what answers to them here */
  published: z.array(Published).default([]),
  releases: z.array(ReleaseTemplate),
  /** the clocks by which the ledger tells whether a court was asked, a signal checked, and a request answered, in time */
  counted: z
    .strictObject({
      petition: z.array(z.string()).default([]),
      check: z.array(z.string()).default([]),
      answer: z.array(z.string()).default([]),
      /** those whose every run is counted by itself: how it was kept, by clock, level and office */
      term: z.array(z.string()).default([])
    })
    .prefault({}),
  /** what may not be read off published figures; without it nothing can be published */
  disclosure: Disclosure.optional(),
  /** what is imported beside: published figures and what rates are divided by */
  series: SeriesBook.prefault({}),
  /** what services of a kind are to have: each version of each programme, in order */
  models: z.array(ModelProgramme).default([]),
  /** titles that are met for one and the same organisation or kind of organisation: whoever seeks by one finds all */
  aliases: z.array(z.array(z.string().min(1)).min(2)).default([]),
  /** the papers of the offices, in the official language */
  papers: Papers.optional(),
  openData: OpenData.optional()
})
export type Pack = z.infer<typeof Pack>
/** A pack as it is written down, before it is read. */
export type PackSource = z.input<typeof Pack>

/** A pack made ready: its calendar, its clock of the wall, its tables by code. */
export type Law = {
  pack: Pack
  timing: Timing
  offices: ReadonlyMap<string, Office>
  settings: ReadonlyMap<string, z.infer<typeof Setting>>
  serviceKinds: ReadonlyMap<string, z.infer<typeof ServiceKind>>
  requirementsBefore(act: string): readonly Requirement[]
  /** those with a table of their own in the pack too; undefined: the pack has none of this name */
  vocabulary(name: string): readonly Option[] | undefined
  option(vocabulary: string, code: string): Option | undefined
  clock(code: string): Clock | undefined
  paper(code: string): PaperTemplate | undefined
  series(code: string): Series | undefined
  seriesSource(code: string): SeriesSource | undefined
}

export function lawOf(pack: Pack): Law {
  const before = new Map<string, Requirement[]>()
  for (const requirement of pack.requirements)
    for (const act of requirement.before) before.set(act, [...(before.get(act) ?? []), requirement])
  const vocabularies = vocabulariesOf(pack)
  const options = new Map(
    Object.entries(vocabularies).map(([name, list]) => [name, new Map(list.map(one => [one.code, one]))])
  )
  const clocks = new Map(pack.clocks.map(clock => [clock.code, clock]))
  const papers = new Map(pack.papers?.templates.map(template => [template.code, template]))
  const series = new Map(pack.series.list.map(one => [one.code, one]))
  const sources = new Map(pack.series.sources.map(one => [one.code, one]))
  return {
    pack,
    timing: {
      zone: zone(pack.timeZone),
      calendar: workingCalendar(pack.calendar.daysOff, pack.calendar.workingWeekends)
    },
    offices: new Map(pack.offices.map(office => [office.code, office])),
    settings: new Map(pack.settings.map(setting => [setting.code, setting])),
    serviceKinds: new Map(pack.serviceKinds.map(kind => [kind.code, kind])),
    requirementsBefore: act => before.get(act) ?? [],
    vocabulary: name => vocabularies[name],
    option: (vocabulary, code) => options.get(vocabulary)?.get(code),
    clock: code => clocks.get(code),
    paper: code => papers.get(code),
    series: code => series.get(code),
    seriesSource: code => sources.get(code)
  }
}

/** The vocabularies, with those that have a table of their own in the pack. */
export const vocabulariesOf = (pack: Pack): Record<string, readonly Option[]> => ({
  ...pack.vocabularies,
  settings: pack.settings,
  'service-kinds': pack.serviceKinds,
  // what is there no more stays readable and is not offered
  territories: pack.territories.map(one => (one.to ? { ...one, retired: true } : one)),
  offices: pack.offices,
  roles: Object.entries(pack.roles).map(([code, role]) => ({ code, words: role.words })),
  'release-templates': pack.releases,
  documents: pack.papers?.templates ?? [],
  indicators: pack.indicators,
  'indicator-groups': pack.chapters,
  series: pack.series.list,
  'series-sources': pack.series.sources,
  models: [...new Map(pack.models.map(({ code, words }) => [code, { code, words }])).values()],
  'model-elements': modelElements(pack.models),
  'counted-clocks': pack.clocks.filter(({ code }) => pack.counted.term.includes(code)),
  requirements: pack.requirements.map(({ id, words }) => ({ code: id, words }))
})
