/** The solver of linear programmes: HiGHS, with as much of it as hiding and attacking need. It computes alike every time. */
import loadHighs, { type Highs, type Model } from 'highs'

let loaded: Promise<Highs> | undefined
export const solver = (): Promise<Highs> => {
  loaded ??= loadHighs()
  return loaded
}

export type Column = { cost: number; least: number; most: number; whole?: boolean }
export type Row = { least: number; most: number; terms: readonly (readonly [column: number, times: number])[] }
export type Solved = {
  status: 'optimal' | 'infeasible' | 'unbounded' | 'stopped'
  value: number
  /** the best that could still be found: equal to value when it is optimal */
  bound: number
  columns: Float64Array
  /** what each row is worth to the value, of a programme without whole numbers */
  prices: Float64Array
  /** what one more of each column would add to it */
  reduced: Float64Array
}

/** A minimisation that stays in memory and is solved again and again with other costs and bounds. Dispose of it. */
export class Programme {
  readonly #model: Model
  readonly #highs: Highs
  readonly #whole: boolean
  /** simplex steps taken so far: the measure of effort, the same on every machine */
  steps = 0

  constructor(highs: Highs, columns: readonly Column[], rows: readonly Row[]) {
    this.#highs = highs
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    for (const { terms } of rows) {
      for (const [column, times] of terms) {
        indices.push(column)
        values.push(times)
      }
      starts.push(indices.length)
    }
    this.#model = highs.createModel({
      numCols: columns.length,
      numRows: rows.length,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(({ least }) => least),
      colUpper: columns.map(({ most }) => most),
      rowLower: rows.map(({ least }) => least),
      rowUpper: rows.map(({ most }) => most),
      matrix: { format: 'csr', numRows: rows.length, numCols: columns.length, starts, indices, values },
      ...(columns.some(({ whole }) => whole) && { integrality: columns.map(({ whole }) => (whole ? 1 : 0)) })
    })
    const whole = columns.some(one => one.whole)
    this.#whole = whole
    this.#model.options.set({ output_flag: false, presolve: whole ? 'choose' : 'off', random_seed: 1 })
    if (whole) this.#model.options.set({ mip_rel_gap: 0, mip_abs_gap: 0.9 })
  }

  cost(column: number, cost: number): void {
    this.#model.changeColCost(column, cost)
  }
  bounds(column: number, least: number, most: number): void {
    this.#model.changeColBounds(column, least, most)
  }
  rowBounds(row: number, least: number, most: number): void {
    this.#model.changeRowBounds(row, least, most)
  }
  addRow({ least, most, terms }: Row): void {
    this.#model.addRow(least, most, {
      indices: terms.map(([column]) => column),
      values: terms.map(([, times]) => times)
    })
  }

  /** A solve with whole numbers takes about so many times as long for each simplex step. */
  static readonly WHOLE = 10

  /** @param effort for whole numbers: after so many simplex steps the best found so far is taken */
  solve(effort = Number.POSITIVE_INFINITY): Solved {
    const { modelStatus, callbackType } = this.#highs.constants
    this.#model.run(
      effort === Number.POSITIVE_INFINITY
        ? {}
        : {
            [callbackType.mipInterrupt]: event => {
              if (Programme.WHOLE * Number(event.data.mip_total_lp_iterations ?? 0) > effort) event.interrupt()
              return undefined
            }
          }
    )
    const status = this.#model.getModelStatus()
    const { colValue, rowDual, colDual } = this.#model.getSolution()
    const value = this.#model.getObjectiveValue()
    this.steps += (this.#whole ? Programme.WHOLE : 1) * (10 + Number(this.#model.info.get('simplex_iteration_count')))
    return {
      status:
        status === modelStatus.optimal || status === modelStatus.empty
          ? 'optimal'
          : status === modelStatus.infeasible
            ? 'infeasible'
            : status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible
              ? 'unbounded'
              : 'stopped',
      value,
      bound:
        status === modelStatus.optimal
          ? value
          : Number(this.#model.info.get('mip_dual_bound') ?? Number.NEGATIVE_INFINITY),
      columns: colValue,
      prices: rowDual,
      reduced: colDual
    }
  }

  dispose(): void {
    this.#model.dispose()
  }
}
