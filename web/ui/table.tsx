/** A table that can be sorted by its heads and read by a screen reader as one. */
import type { CSSProperties, ReactNode } from 'react'
import { Icon } from './icons.tsx'
import style from './table.module.css'

export type Column<Row> = {
  key: string
  head: string
  cell(row: Row): ReactNode
  /** what it is sorted by; absent when it is not */
  by?(row: Row): string | number
  numeric?: boolean
  /** on a wide screen; on a narrow one the words decide */
  width?: string
  /** left out on a narrow screen */
  wide?: boolean
}

type Given<Row> = {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf(row: Row): string
  sort?: string | undefined
  onSort?(sort: string | undefined): void
  /** marks a row that wants attention */
  markOf?(row: Row): string | undefined
  /** nothing in it takes the focus: the keyboard scrolls the table itself where it is wider than the screen */
  still?: boolean
}

/** `name` sorts upward, `-name` downward. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string | undefined
): readonly Row[] {
  const by = columns.find(one => one.key === sort?.replace('-', ''))?.by
  if (!by || !sort) return rows
  const turn = sort.startsWith('-') ? -1 : 1
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b))
  return [...rows].sort((a, b) => turn * compare(by(a), by(b)))
}

export function Table<Row>({ label, columns, rows, keyOf, sort, onSort, markOf, still = false }: Given<Row>) {
  const key = sort?.replace('-', '')
  const down = sort?.startsWith('-')
  const next = (column: string) => (key !== column ? column : down ? undefined : `-${column}`)
  return (
    <div className={style.frame} {...(still ? { tabIndex: 0, role: 'region', 'aria-label': label } : {})}>
      <table className={style.table}>
        <caption className="for-readers-only">{label}</caption>
        <thead>
          <tr>
            {columns.map(({ key: name, head, by, numeric, width, wide }) => (
              <th
                key={name}
                scope="col"
                style={width ? ({ '--column': width } as CSSProperties) : undefined}
                className={wide ? style.wide : undefined}
                data-numeric={numeric}
                aria-sort={key === name ? (down ? 'descending' : 'ascending') : undefined}
              >
                {by && onSort ? (
                  <button type="button" className={style.sorter} onClick={() => onSort(next(name))}>
                    {head}
                    <span className={style.arrow} data-on={key === name} data-down={down}>
                      <Icon name="down" size={14} />
                    </span>
                  </button>
                ) : (
                  head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, columns, sort).map(row => (
            <tr key={keyOf(row)} data-mark={markOf?.(row)}>
              {columns.map(({ key: name, cell, numeric, wide }) => (
                <td key={name} data-numeric={numeric} className={wide ? style.wide : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
