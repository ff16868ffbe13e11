/** The table of figures: rows are categories, columns times; totals first, every mark in words, every number a way further. */
import { useMemo } from 'react'
import { cellAt, type FigureTable, TOTAL } from '#domain/figures/table.ts'
import {
  categoryWords,
  dimName,
  type FigureWords,
  markMeaning,
  markWords,
  sayNumber,
  sayTime
} from '#domain/figures/words.ts'
import { written } from '#domain/figures/written.ts'
import type { Language } from '#domain/law/words.ts'
import { Icon } from '#web/ui/icons.tsx'
import frame from '#web/ui/table.module.css'
import { useWords } from '#web/words/language.tsx'
import { cellText } from './asked.ts'
import { inParts, PartChoice } from './columns.tsx'
import style from './explore.module.css'
import { useExplore } from './state.ts'

type Head = { key: string; name: string; chosen: Readonly<Record<string, string>>; whole: boolean; inner?: string }
type Laid = { rows: Head[]; columns: Head[]; rowHeads: string[] }

/**
 * Without a cut, times are rows; of one time, the second cut makes the columns; otherwise times do, and the second cut
 * stands within the first.
 */
export function layOut(table: FigureTable, words: FigureWords, language: Language): Laid {
  const [time, first, second] = table.dims
  const times: Head[] = (time?.categories ?? []).map(code => ({
    key: code,
    name: sayTime(code, language),
    chosen: { time: code },
    whole: false
  }))
  const heads = (dim: typeof first): Head[] =>
    (dim?.categories ?? []).map(code => ({
      key: code,
      name: dim ? categoryWords(table, words, dim.code, code)[language] : '',
      chosen: dim ? { [dim.code]: code } : {},
      whole: code === TOTAL
    }))
  const name = (dim: typeof first) => (dim ? dimName(table, words, dim.code)[language] : '')
  if (!first)
    return {
      rows: times,
      columns: [{ key: 'value', name: words.unit[language], chosen: {}, whole: false }],
      rowHeads: [name(time)]
    }
  if (!second) return { rows: heads(first), columns: times, rowHeads: [name(first)] }
  if (times.length === 1) {
    const columns = heads(second).map(one => ({ ...one, chosen: { ...one.chosen, ...times[0]?.chosen } }))
    return { rows: heads(first), columns, rowHeads: [name(first)] }
  }
  const rows = heads(first).flatMap(outer =>
    heads(second).map(inner => ({
      key: `${outer.key}/${inner.key}`,
      name: outer.name,
      inner: inner.name,
      chosen: { ...outer.chosen, ...inner.chosen },
      whole: outer.whole && inner.whole
    }))
  )
  return { rows, columns: times, rowHeads: [name(first), name(second)] }
}

const read = (table: FigureTable, chosen: Readonly<Record<string, string>>) => {
  const places = table.dims.map((dim, at) => {
    const place = dim.categories.indexOf(chosen[at === 0 ? 'time' : dim.code] ?? dim.categories[0] ?? '')
    return place
  })
  return places.some(place => place < 0) ? null : written(table, cellAt(table.dims, places))
}

type Given = { table: FigureTable; compared: FigureTable | null; words: FigureWords; mayOpen: boolean }

export function FigureTableView({ table, compared, words, mayOpen }: Given) {
  const { t, language } = useWords()
  const { search, change } = useExplore()
  const { rows, columns: all, rowHeads } = useMemo(() => layOut(table, words, language), [table, words, language])
  const parts = useMemo(() => inParts(all, rows.length), [all, rows])
  const part = Math.min(Math.max(1, Number(search.part) || parts.length), parts.length) - 1
  const columns = parts[part] ?? all
  const sort = search.sort?.replace('-', '')
  const down = search.sort?.startsWith('-') === true
  // what stands in groups keeps its order
  const sortable = rowHeads.length === 1 && rows.length > 2
  const sorted = useMemo(() => {
    if (!sortable || !sort) return rows
    const column = columns.find(one => one.key === sort)
    const number = (row: Head) => (column ? (read(table, { ...row.chosen, ...column.chosen })?.value ?? -1) : 0)
    const compare = column
      ? (a: Head, b: Head) => number(a) - number(b)
      : (a: Head, b: Head) => a.name.localeCompare(b.name, language)
    // totals stay on top
    return rows.toSorted((a, b) => Number(b.whole) - Number(a.whole) || (down ? -1 : 1) * compare(a, b))
  }, [rows, columns, table, sort, down, sortable, language])
  const sorter = (key: string, name: string, numeric: boolean) =>
    sortable ? (
      <button
        type="button"
        className={frame.sorter}
        onClick={() =>
          change({
            sort:
              sort !== key ? (numeric ? `-${key}` : key) : down === numeric ? (numeric ? key : `-${key}`) : undefined
          })
        }
      >
        {name}
        <span className={frame.arrow} data-on={sort === key} data-down={down}>
          <Icon name="down" size={14} />
        </span>
      </button>
    ) : (
      name
    )
  const marks = [...new Set(table.cells.map((_, at) => written(table, at).mark).filter(one => one !== null))]
  const opens = mayOpen || compared !== null
  return (
    <div className={style.table}>
      <PartChoice parts={parts} at={part} />
      <div className={frame.frame}>
        <table className={frame.table}>
          <caption className="for-readers-only">
            {words.name[language]}, {words.unit[language]}
          </caption>
          <thead>
            <tr>
              {rowHeads.map((head, at) => (
                <th
                  key={head}
                  scope="col"
                  className={
                    rowHeads.length === 1 ? style.rowHead : at === 0 ? `${style.rowHead} ${style.outer}` : style.inner
                  }
                  aria-sort={at === 0 && sort === 'name' ? (down ? 'descending' : 'ascending') : undefined}
                >
                  {at === 0 ? sorter('name', head, false) : head}
                </th>
              ))}
              {columns.map(column => (
                <th
                  key={column.key}
                  scope="col"
                  data-numeric="true"
                  aria-sort={sort === column.key ? (down ? 'descending' : 'ascending') : undefined}
                >
                  {sorter(column.key, column.name, true)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row, at) => (
              <tr key={row.key} data-whole={row.whole || undefined} className={row.whole ? style.whole : undefined}>
                {rowHeads.length === 2 ? (
                  <>
                    <th scope="row" className={`${style.rowHead} ${style.outer}`}>
                      {sorted[at - 1]?.name === row.name ? (
                        <span className="for-readers-only">{row.name}</span>
                      ) : (
                        row.name
                      )}
                    </th>
                    <th scope="row" className={`${style.rowHead} ${style.inner}`}>
                      {row.inner}
                    </th>
                  </>
                ) : (
                  <th scope="row" className={style.rowHead}>
                    {row.name}
                  </th>
                )}
                {columns.map(column => {
                  const chosen = { ...row.chosen, ...column.chosen }
                  const { time = '', ...cell } = chosen
                  const named = [row.name, row.inner, column.name].filter(Boolean).join(', ')
                  return (
                    <td key={column.key} data-numeric="true" className={column.whole ? style.wholeCell : undefined}>
                      <Cell
                        is={read(table, chosen)}
                        was={compared ? read(compared, chosen) : null}
                        digits={table.digits}
                        named={named}
                        {...(opens ? { open: () => change({ time, cell: cellText(cell) || 'all:_T' }) } : {})}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {marks.length > 0 ? (
        <ul className={style.marks}>
          {marks.map(mark => (
            <li key={mark}>
              <b>
                {mark === 'suppressed' ? '∗ ' : ''}
                {markWords[mark][language]}
              </b>
              : {markMeaning[mark][language]}
            </li>
          ))}
        </ul>
      ) : null}
      {compared ? <p className={style.soft}>{t('explore.was-why')}</p> : null}
    </div>
  )
}

type Shown = ReturnType<typeof written> | null

function Cell({
  is,
  was,
  digits,
  named,
  open
}: {
  is: Shown
  was: Shown
  digits: number
  named: string
  open?: () => void
}) {
  const { t, language } = useWords()
  if (!is) return <span className={style.soft}>—</span>
  const said = (one: NonNullable<Shown>) =>
    one.value === null
      ? `${one.mark === 'suppressed' ? '∗ ' : ''}${markWords[one.mark ?? 'gap'][language]}`
      : `${one.mark === 'rounded' ? '≈ ' : ''}${sayNumber(one.value, digits, language)}`
  const differs = was !== null && (was.value !== is.value || was.mark !== is.mark)
  const text = (
    <>
      <span className={is.value === null ? style.mark : undefined}>{said(is)}</span>
      {differs ? <span className={style.was}>{t('explore.was', { value: said(was) })}</span> : null}
    </>
  )
  if (!open || is.mark === 'suppressed') return <span className={style.number}>{text}</span>
  return (
    <button type="button" className={style.open} onClick={open} aria-haspopup="dialog">
      <span className="for-readers-only">{named}: </span>
      {text}
    </button>
  )
}
