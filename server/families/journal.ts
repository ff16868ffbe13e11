/** The journal of families on accompaniment as a workbook, in the columns in which offices keep it on paper. */
import type { SheetData } from 'write-excel-file/node'
import { type JournalLine, journalLine } from '#domain/accompaniment/journal.ts'
import { dayText, fullName, optionText } from '#domain/documents/in-words.ts'
import { membersOf } from '#domain/families/entries.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import type { Language, Words } from '#domain/law/words.ts'
import { namesOf } from '../access/queries.ts'
import { peopleRows } from '../files/queries.ts'
import type { ISql } from '../platform/database/context.ts'
import { type JournalFilter, journalCases } from './queries.ts'

const heads = {
  title: {
    bg: 'Журнал на съпровожданите семейства',
    ru: 'Журнал учёта семей, находящихся на социальном сопровождении',
    en: 'Journal of accompanied families'
  },
  n: { bg: '№', ru: '№ п/п', en: 'No.' },
  applicant: { bg: 'Заявител', ru: 'Заявитель (законный представитель)', en: 'Applicant' },
  household: { bg: 'Живеещи заедно', ru: 'Совместно проживающие', en: 'Living together' },
  circumstances: { bg: 'Обстоятелства', ru: 'Обстоятельства', en: 'Circumstances' },
  category: { bg: 'Категория', ru: 'Категория семьи', en: 'Category' },
  specialist: { bg: 'Специалист', ru: 'Специалист (куратор)', en: 'Specialist' },
  contract: { bg: 'Договор, номер и дата', ru: 'Номер и дата договора', en: 'Contract, number and day' },
  level: {
    bg: 'Ниво, времетраене и дата на смяна',
    ru: 'Уровень сопровождения, его продолжительность, дата перевода',
    en: 'Level, how long, day of change'
  },
  result: { bg: 'Резултат', ru: 'Результат', en: 'Result' },
  removed: { bg: 'Дата на отписване', ru: 'Дата снятия', en: 'Day of removal' },
  days: { bg: 'дни', ru: 'дн.', en: 'days' }
} as const satisfies Record<string, Words>

const columns = [
  'n',
  'applicant',
  'household',
  'circumstances',
  'category',
  'specialist',
  'contract',
  'level',
  'result',
  'removed'
] as const
const widths = [6, 28, 34, 26, 26, 22, 22, 34, 20, 14]

/** The lines of the journal: cases of these types that were open in the period, oldest first. */
export async function journalRows(tx: ISql, filter: JournalFilter, law: Law, now: Moment): Promise<string[][]> {
  const cases = await journalCases(tx, filter)
  const [people, names] = await Promise.all([
    peopleRows(tx, [...new Set(cases.flatMap(one => membersOf(one.family).map(({ person }) => person)))]),
    namesOf(tx, [...new Set(cases.flatMap(one => journalLine(one.work, one.family).lead ?? []))])
  ])
  const cards = new Map(people.map(card => [card.id, card]))
  const words = written(law, now)
  return cases.map(({ work, family }, at) => {
    const line = journalLine(work, family)
    const members = membersOf(family)
    const isParent = (as: string) => law.option('family-roles', as)?.means === 'parent'
    const applicant = members.find(one => isParent(one.as)) ?? members.find(one => one.as !== 'child')
    const named = (person: string) => fullName(cards.get(person), law.pack.papers?.style ?? {})
    const others = members
      .filter(one => one !== applicant)
      .map(one => `${named(one.person)} (${optionText('family-roles', one.as, { law })})`)
    return [
      String(at + 1),
      applicant ? named(applicant.person) : '',
      others.join('; '),
      words.options('risks', line.circumstances),
      words.options('registers', line.categories),
      line.lead ? (names[line.lead] ?? line.lead) : '',
      line.contracts.map(one => `№ ${one.number}, ${words.day(one.at)}`).join('; '),
      words.levels(line),
      line.outcome ? words.options('case-outcomes', [line.outcome]) : '',
      line.closedAt ? words.day(line.closedAt) : ''
    ]
  })
}

function written(law: Law, now: Moment) {
  const language = law.pack.languages[0] ?? 'en'
  const day = (at: Moment) => dayText(law.timing.zone.dayOf(at), { day: '{dd}.{mm}.{yyyy}' })
  const options = (vocabulary: string, codes: readonly string[]) =>
    codes.map(code => optionText(vocabulary, code, { law })).join('; ')
  return {
    day,
    options,
    levels: ({ levels }: JournalLine) =>
      levels
        .map(({ level, from, to }) => {
          const days = Math.max(1, Math.round((Date.parse(to ?? now) - Date.parse(from)) / 86_400_000))
          return `${options('levels', [level])}: ${day(from)} – ${to ? day(to) : '…'} (${days} ${heads.days[language]})`
        })
        .join('; ')
  }
}

/** A sheet that prints on paper lying on its side. */
export async function journalFile(rows: readonly string[][], period: string, language: Language): Promise<Uint8Array> {
  const head = columns.map(
    one => ({ value: heads[one][language], type: String, fontWeight: 'bold', wrap: true, borderStyle: 'thin' }) as const
  )
  const data: SheetData = [
    [{ value: `${heads.title[language]} (${period})`, type: String, fontWeight: 'bold', fontSize: 13 }],
    head,
    ...rows.map(row =>
      row.map(value => ({ value, type: String, wrap: true, alignVertical: 'top', borderStyle: 'thin' }) as const)
    )
  ]
  const sheet = {
    sheet: period,
    data,
    columns: widths.map(width => ({ width })),
    orientation: 'landscape' as const,
    stickyRowsCount: 2
  }
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const file = await writeExcelFile([sheet], { fontFamily: 'Times New Roman', fontSize: 10 }).toBuffer()
  return new Uint8Array(file)
}
