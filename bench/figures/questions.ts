/** What is asked of all four, and how each is asked: the same question must give the same numbers everywhere. */
import type { Count } from '#domain/law/indicator.ts'
import { exits, years } from './data.ts'

/** One asking: a day, a year and a moment of knowledge, drawn anew each time. */
export type Asking = { day: string; year: number; known: string }

/** How the book is asked: what is counted, by what it is cut, when. Several counts give cells of their own. */
export type OfLedger = {
  counts: { name: string; count: Count }[]
  cuts: string[]
  /** the days of a stock, or the year of a flow */
  times: (asking: Asking) => string[]
  /** several times: the cells name them */
  timed?: true
  known: boolean
}

/** A statement answers rows of codes and a number `n`; or, with `days`, a number for each of them: n0, n1 … */
type Statement = { text: string; days?: readonly string[] }
export type Question = {
  name: string
  /** what the ledger must not take longer than, in milliseconds */
  limit: number
  /** over the plain table, as anyone would write it */
  plain(asking: Asking): Statement
  /** tuned by whoever knows: in one pass with filters, by an index of ranges, ages by arithmetic; the best is shown */
  tuned(asking: Asking): Statement[]
  duck(asking: Asking): Statement[]
  ledger: OfLedger
}

const current = 'superseded_at is null'
/** The end of a row as it was known: an end that was not yet written down had not come. */
const asKnown = (known: string) => `recorded_at <= '${known}' and (superseded_at is null or superseded_at > '${known}')`
const stands = (day: string) => `since <= date '${day}' and (until is null or until > date '${day}')`
const stoodAsKnown = (day: string, known: string) =>
  `since <= date '${day}' and (until is null or until > date '${day}' or end_recorded_at > '${known}')`

/** The same by an index of ranges. */
const rangeHas = (day: string) => `daterange(since, until) @> date '${day}'`

const place = 'setting, kind, oblast'
const ends = years.map(year => `${year}-12-31`)
/** What had not happened yet is no zero: of days after the moment of knowledge nothing is asked. */
const endsBefore = (known: string) => ends.filter(day => day < known)
const grouped = (of: string, where: string) =>
  `select ${of}, count(*) as n from plain.episode where ${where} group by ${of}`
const one = (text: string): Statement => ({ text })

const stockBy = (count: Count, cuts: string[], known = false): OfLedger => ({
  counts: [{ name: '', count }],
  cuts,
  times: ({ day }) => [day],
  known
})
const stock: Count = { ledger: 'care', measure: 'stock', where: {} }
const placeCuts = ['setting', 'serviceKind', 'area']

/** Each of the days joined with the rows that stood on it. */
const joined = (where: string, until: string, days: readonly string[] = ends): Statement =>
  one(`select d.day::text as day, ${place}, count(*) as n
    from (values ${days.map(day => `(date '${day}')`).join(', ')}) d (day)
      join plain.episode e on e.since <= d.day and (${until}) and ${where} group by 1, 2, 3, 4`)
const filtered = (where: string, until: (day: string) => string, days: readonly string[] = ends): Statement => ({
  text: `select ${place}, ${days.map((day, at) => `count(*) filter (where since <= date '${day}' and (${until(day)})) as n${at}`).join(', ')}
    from plain.episode where ${where} group by ${place}`,
  days
})
/** What came and what left in each year, summed up from the first year on: only for the ends of years. */
const running = (where: string, left: string, days: readonly string[] = ends): Statement =>
  one(`select day, ${place}, n from (
      select y || '-12-31' as day, ${place}, sum(sum(n)) over (partition by ${place} order by y)::bigint as n from (
        select extract(year from since)::int as y, ${place}, count(*) as n from plain.episode where ${where} group by 1, 2, 3, 4
        union all
        select extract(year from until)::int, ${place}, -count(*) from plain.episode where ${where} and ${left} group by 1, 2, 3, 4
        union all
        select y, ${place}, 0 from (select distinct ${place} from plain.episode) p, (values ${years.map(year => `(${year})`).join(', ')}) v (y)
      ) moves group by y, ${place}) sums where day between '${days[0]}' and '${days.at(-1)}' and n <> 0`)

/** Whole years on a day, as each of them writes it. */
const ages = (day: string) => `extract(year from age(date '${day}', born))::int`
const agesByNumber = (day: string) =>
  `((${day.replaceAll('-', '')} - (extract(year from born) * 10000 + extract(month from born) * 100 + extract(day from born))::int) / 10000)::int`
const duckAges = (day: string) =>
  `((${day.replaceAll('-', '')} - (year(born) * 10000 + month(born) * 100 + day(born))) // 10000)`

const columnOf: Record<string, string> = { age: 'age', sex: 'sex', ground: 'ground', office: 'office' }
const cutNames = ['age', 'sex', 'ground', 'office']
const combinations: string[][] = [
  ...cutNames.map(name => [name]),
  ...cutNames.flatMap((name, at) => cutNames.slice(at + 1).map(other => [name, other])),
  cutNames
]
const cutBy = (cuts: string[]): Question => {
  const text = (day: string, age: string, where = stands(day)): Statement => {
    const columns = cuts.map(cut => (cut === 'age' ? `${age} as age` : columnOf[cut])).join(', ')
    return one(
      `select ${columns}, count(*) as n from plain.episode where ${current} and ${where} group by ${cuts.map((_, at) => at + 1).join(', ')}`
    )
  }
  return {
    name: `by ${cuts.map(cut => (cut === 'office' ? 'directorate' : cut)).join(' × ')}`,
    limit: 50,
    plain: ({ day }) => text(day, ages(day)),
    tuned: ({ day }) => [
      text(day, agesByNumber(day)),
      text(day, ages(day), rangeHas(day)),
      text(day, agesByNumber(day), rangeHas(day))
    ],
    duck: ({ day }) => [text(day, duckAges(day))],
    ledger: stockBy(stock, cuts)
  }
}

const lengths = [
  [60, '5y+'],
  [24, '2-5y'],
  [12, '1-2y'],
  [6, '6-12m'],
  [3, '3-6m'],
  [1, '1-3m']
] as const
const lengthOf = (months: string) =>
  `case ${lengths.map(([from, band]) => `when m >= ${from} then '${band}'`).join(' ')} else '<1m' end as length, count(*) as n
    from (select ${months} as m from plain.episode`
const monthsByNumber = (day: string) =>
  `(${Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))} - (extract(year from care_since) * 12 + extract(month from care_since))::int
    - case when extract(day from care_since) > ${Number(day.slice(8))} then 1 else 0 end)`
const lengthText = (day: string, months: string, where = stands(day)) =>
  one(`select ${lengthOf(months)} where ${current} and ${where}) e group by 1`)

const inYear = (column: string, year: number) => `${column} between date '${year}-01-01' and date '${year}-12-31'`
const flows = ({ year }: Asking): Statement =>
  one(`select 'in' as way, ${place}, count(*) as n from plain.episode where ${current} and not came_direct and ${inYear('since', year)} group by 2, 3, 4
    union all select 'out', ${place}, count(*) from plain.episode where ${current} and exit <> 'moved' and ${inYear('until', year)} group by 2, 3, 4`)
const flowsInOnePass = ({ year }: Asking): Statement => {
  const [came, left] = [`not came_direct and ${inYear('since', year)}`, `exit <> 'moved' and ${inYear('until', year)}`]
  return one(`select way, ${place}, n from (
      select ${place}, count(*) filter (where ${came}) as came, count(*) filter (where ${left}) as gone
      from plain.episode where ${current} and ((${came}) or (${left})) group by ${place}) e
    cross join lateral (values ('in', came), ('out', gone)) as w (way, n) where n > 0`)
}

const ever = `until is null or until > d.day`
export const questions: readonly Question[] = [
  {
    name: 'stock by setting × oblast, a day',
    limit: 10,
    plain: ({ day }) => one(grouped(place, `${current} and ${stands(day)}`)),
    tuned: ({ day }) => [one(grouped(place, `${current} and ${rangeHas(day)}`))],
    duck: ({ day }) => [one(grouped(place, `${current} and ${stands(day)}`))],
    ledger: stockBy(stock, placeCuts)
  },
  {
    name: 'ten year-ends by setting × oblast (1,960 cells)',
    limit: 10,
    plain: () => joined(current, ever),
    tuned: () => [
      filtered(current, day => `until is null or until > date '${day}'`),
      running(current, 'until is not null')
    ],
    duck: () => [
      filtered(current, day => `until is null or until > date '${day}'`),
      running(current, 'until is not null'),
      joined(current, ever)
    ],
    ledger: { ...stockBy(stock, placeCuts), times: () => ends, timed: true }
  },
  ...combinations.map(cutBy),
  {
    name: 'by length of care',
    limit: 50,
    plain: ({ day }) =>
      lengthText(
        day,
        `extract(year from age(date '${day}', care_since)) * 12 + extract(month from age(date '${day}', care_since))`
      ),
    tuned: ({ day }) => [lengthText(day, monthsByNumber(day)), lengthText(day, monthsByNumber(day), rangeHas(day))],
    duck: ({ day }) => [lengthText(day, monthsByNumber(day))],
    ledger: stockBy(stock, ['length'])
  },
  {
    name: 'a year’s flows by setting × oblast',
    limit: 50,
    plain: flows,
    tuned: asking => [flowsInOnePass(asking)],
    duck: asking => [flows(asking), flowsInOnePass(asking)],
    ledger: {
      counts: [
        { name: 'in', count: { ledger: 'care', measure: 'in', where: {}, other: { beyond: ['entered'] } } },
        {
          name: 'out',
          count: {
            ledger: 'care',
            measure: 'out',
            where: {},
            other: { beyond: exits }
          }
        }
      ],
      cuts: placeCuts,
      times: ({ year }) => [String(year)],
      known: false
    }
  },
  {
    name: 'stock by setting × oblast, known at',
    limit: 500,
    plain: ({ day, known }) => one(grouped(place, `${asKnown(known)} and ${stoodAsKnown(day, known)}`)),
    tuned: ({ day, known }) => [
      one(
        grouped(
          place,
          `${asKnown(known)} and since <= date '${day}' and (${rangeHas(day)} or (until <= date '${day}' and end_recorded_at > '${known}'))`
        )
      )
    ],
    duck: ({ day, known }) => [one(grouped(place, `${asKnown(known)} and ${stoodAsKnown(day, known)}`))],
    ledger: stockBy(stock, placeCuts, true)
  },
  {
    name: 'ten year-ends by setting × oblast, known at',
    limit: 500,
    plain: ({ known }) => joined(asKnown(known), `${ever} or end_recorded_at > '${known}'`, endsBefore(known)),
    tuned: ({ known }) => [
      filtered(
        asKnown(known),
        day => `until is null or until > date '${day}' or end_recorded_at > '${known}'`,
        endsBefore(known)
      ),
      running(asKnown(known), `until is not null and end_recorded_at <= '${known}'`, endsBefore(known))
    ],
    duck: ({ known }) => [
      filtered(
        asKnown(known),
        day => `until is null or until > date '${day}' or end_recorded_at > '${known}'`,
        endsBefore(known)
      ),
      running(asKnown(known), `until is not null and end_recorded_at <= '${known}'`, endsBefore(known))
    ],
    ledger: { ...stockBy(stock, placeCuts, true), times: ({ known }) => endsBefore(known), timed: true }
  }
]

/** Cell by cell what an answer says: codes joined by `|` to the number, without the cells that are nothing. */
export type Answer = Map<string, number>

export function answerOf(rows: readonly Record<string, unknown>[], { days }: Statement): Answer {
  const answer: Answer = new Map()
  const put = (codes: unknown[], n: unknown) => {
    if (Number(n) !== 0) answer.set(codes.map(code => (code === null ? '_U' : String(code))).join('|'), Number(n))
  }
  for (const row of rows) {
    if (!days) {
      const { n, ...codes } = row
      put(Object.values(codes), n)
      continue
    }
    const codes = Object.entries(row)
      .filter(([name]) => !/^n\d$/.test(name))
      .map(([, code]) => code)
    for (const [at, day] of days.entries()) put([day, ...codes], row[`n${at}`])
  }
  return answer
}

/** The first cells in which two answers differ, told for people; empty if none. */
export function differences(first: Answer, second: Answer): string[] {
  const cells = new Set([...first.keys(), ...second.keys()])
  return [...cells]
    .filter(cell => first.get(cell) !== second.get(cell))
    .slice(0, 5)
    .map(cell => `${cell}: ${first.get(cell) ?? 0} and ${second.get(cell) ?? 0}`)
}
