/** The families in the hands of curators: by level, by curator, and whom to see by when. */
import { z } from 'zod'
import { asksForContacts, curatedTypes, missedInRow } from '#domain/accompaniment/contacts.ts'
import { addHours, type Moment, moment } from '#domain/kernel/time.ts'
import { Day, FamilyBoard, Load } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { Attachment, route } from '../platform/http/route.ts'
import { journalFile, journalRows } from './journal.ts'
import { familiesOf, loads } from './queries.ts'

/** More than a team reads at once; whoever has more narrows the choice. */
const SIZE = 500
const WEEK = 7 * 24

export const families = route({
  method: 'GET',
  path: '/api/families',
  summary: 'The families that the office accompanies, with their level and the contact that is due next',
  access: 'signed-in',
  audit: { noneBecause: 'a list opens no file' },
  input: z.object({
    /** only those whose next contact is overdue or due within a week */
    contacts: z.enum(['due']).optional(),
    lead: z.string().optional(),
    level: z.string().optional(),
    register: z.string().optional()
  }),
  output: FamilyBoard,
  async handle({ contacts, lead, level, register }, { who, read, desk }) {
    const { law } = desk
    const now = desk.now()
    const soon = addHours(now, WEEK)
    const found = await read(tx =>
      familiesOf(
        tx,
        {
          offices: who.offices,
          types: curatedTypes(law.pack),
          clocks: law.pack.clocks.filter(asksForContacts).map(({ code }) => code),
          lead: lead ?? null,
          level: level ?? null,
          register: register ?? null,
          by: contacts ? soon : null,
          now,
          soon
        },
        SIZE
      )
    )
    const rows = found.rows.map(({ family, given, name, children, standings, clock, since, due, ...row }) => {
      const asks = clock === null ? undefined : law.clock(clock)
      const run = { state: 'running', startedAt: utc(since), due: utc(due) } as const
      return {
        ...row,
        openedAt: utc(row.openedAt),
        levelSince: utc(row.levelSince),
        relapseAt: utc(row.relapseAt),
        family: { id: family, name: name ?? fullName({ given, family: null }), children: children ?? 0 },
        registers: (standings ?? []).map(one => one.register),
        contact: clock && run.due ? { clock, due: run.due } : null,
        missed: asks && run.startedAt ? missedInRow(asks, { ...run, startedAt: run.startedAt }, now, law.timing) : 0
      }
    })
    return { rows, counts: found.counts, soon } as never
  }
})

/** A moment out of JSON that the database has written. */
const utc = (at: string | null): Moment | null => (at === null ? null : moment(Date.parse(at)))

export const caseload = route({
  method: 'GET',
  path: '/api/caseload',
  summary: 'How many open cases each colleague leads, of the types that count for the load',
  access: 'signed-in',
  audit: { noneBecause: 'counts open no file' },
  input: z.object({}),
  output: z.array(Load),
  handle: (_input, { who, read, desk }) =>
    read(tx => loads(tx, [who.office, ...who.offices], curatedTypes(desk.law.pack))) as never
})

export const journal = route({
  method: 'GET',
  path: '/api/families/journal',
  summary: 'The journal of families on accompaniment, as a workbook to print: whoever was accompanied in the period',
  access: { right: 'journal' },
  audit: { act: 'families.journal', subject: () => 'journal' },
  input: z.object({ from: Day, to: Day }),
  output: z.unknown(),
  sends: 'file',
  async handle({ from, to }, { who, read, desk }) {
    const { law } = desk
    const { zone } = law.timing
    const language = law.pack.languages[0] ?? 'en'
    const filter = {
      offices: who.offices,
      types: curatedTypes(law.pack),
      from: zone.at(from),
      to: zone.at(to, '23:59')
    }
    const rows = await read(tx => journalRows(tx, filter, law, desk.now()))
    const name = journalName[language]
    return new Attachment(await journalFile(rows, `${from} – ${to}`, language), XLSX, `${name} ${from} ${to}.xlsx`)
  }
})
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const journalName = { bg: 'Журнал на семействата', ru: 'Журнал учёта семей', en: 'Journal of families' }
