/** All that was measured as one Markdown table: medians and, in brackets, the 99th hundredth; and how many times slower the others are. */
import type { Measured, Times } from './measure.ts'

const others = ['plain SQL', 'tuned SQL', 'DuckDB'] as const

export function table(all: readonly { size: string; measured: readonly Measured[] }[]): string {
  const head = [
    'question',
    'size',
    'ledger, ms',
    'limit',
    'over HTTP, ms',
    ...others.map(name => `${name}, ms`),
    ...others.map(name => `× ${name}`)
  ]
  const names = [...new Set(all.flatMap(({ measured }) => measured.map(one => one.question.name)))]
  const rows = names.flatMap(name =>
    all.flatMap(({ size, measured }) => {
      const one = measured.find(({ question }) => question.name === name)
      if (!one) return []
      const own = one.times.get('ledger')
      const limit = `${(own?.p50 ?? Number.POSITIVE_INFINITY) < one.question.limit ? '' : '✗ '}< ${one.question.limit}`
      const ratios = others.map(other => {
        const theirs = one.times.get(other)
        return own && theirs ? digits(theirs.p50 / own.p50) : '–'
      })
      return [
        [
          name,
          size,
          said(own),
          limit,
          said(one.times.get('over HTTP')),
          ...others.map(other => said(one.times.get(other))),
          ...ratios
        ]
      ]
    })
  )
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at < 2 ? '---' : '--:'))), ...rows.map(line), '', notes].join('\n')
}

const said = (times: Times | undefined) => (times ? `${digits(times.p50)} (${digits(times.p99)})` : '–')
const digits = (value: number) =>
  value < 10 ? value.toFixed(value < 1 ? 2 : 1) : Math.round(value).toLocaleString('en')

const notes = `Not like for like:
- The ledger answers from columns and kept sums in memory, which it must read from the postings when the server starts; PostgreSQL and DuckDB answer from disk, here from warm caches.
- The ledger answers a whole table of figures with totals, gaps and all categories of the pack; the others answer the cells that there are.
- The plain table holds one row a stay with its codes as texts, no history but what corrections replaced; the postings hold every move with both its accounts, and take more room on disk.
- What was known at a moment is asked of columns that such a table seldom has (\`recorded_at\`, \`end_recorded_at\`, \`superseded_at\`), filled by whoever makes the rows; the ledger has them by construction.
- PostgreSQL runs as an installation of this program does, with 256 MiB for sorting and two workers beside; DuckDB has a thread for each core, columns of codes as enumerations, rows in the order in which they became known. Of several forms of a statement the fastest is shown.
- Times of PostgreSQL and DuckDB include fetching the rows into the same process; those of the ledger are taken in the server, up to the finished table; 'over HTTP' is what somebody waits who is signed in, with JSON and its transfer. A dash: it has no way of its own to ask that.`
