/** Cells row by row over dimensions: totals, the categories of a cell, and what may be left out. */
import { type Dimension, TOTAL, UNKNOWN } from './table.ts'

/** Sums of every cut put first; the last place of a cut, what is in none of its categories, counts only there. */
export function totalled(counted: Float64Array, dims: readonly Dimension[], times: number): Float64Array {
  const size = dims.reduce((all, dim) => all * (dim.categories.length + 1), 1)
  const result = new Float64Array(size * times)
  for (let time = 0; time < times; time++)
    for (let at = 0; at < size; at++) {
      const value = counted[time * size + at] as number
      if (value !== 0)
        spread(dims, at, target => {
          result[time * size + target] = (result[time * size + target] as number) + value
        })
    }
  return result
}

/** The cells that a combination counts in: its own, and each total above it. */
function spread(dims: readonly Dimension[], at: number, take: (cell: number) => void): void {
  const choices: number[][] = []
  let rest = at
  for (let dim = dims.length - 1; dim >= 0; dim--) {
    const count = dims[dim]?.categories.length ?? 0
    const category = rest % (count + 1)
    rest = Math.floor(rest / (count + 1))
    choices.unshift(category === count ? [0] : [0, category + 1])
  }
  const walk = (dim: number, cell: number): void => {
    if (dim === dims.length) {
      take(cell)
      return
    }
    const width = (dims[dim]?.categories.length ?? 0) + 1
    for (const choice of choices[dim] ?? []) walk(dim + 1, cell * width + choice)
  }
  walk(0, 0)
}

/** Puts the counts of some cuts where the other cuts show their total. */
export function place(
  counted: Float64Array,
  cuts: readonly Dimension[],
  grid: Float64Array,
  dims: readonly Dimension[],
  times: number
): void {
  const small = cuts.reduce((all, dim) => all * (dim.categories.length + 1), 1)
  const size = dims.reduce((all, dim) => all * (dim.categories.length + 1), 1)
  for (let time = 0; time < times; time++)
    for (let at = 0; at < small; at++) {
      const places = new Map<string, number>()
      let rest = at
      let whole = true
      for (let nth = cuts.length - 1; nth >= 0; nth--) {
        const dim = cuts[nth] as Dimension
        const category = rest % (dim.categories.length + 1)
        rest = Math.floor(rest / (dim.categories.length + 1))
        if (category === dim.categories.length) whole = false
        places.set(dim.code, category + 1)
      }
      if (!whole) continue
      const cell = dims.reduce((sum, dim) => sum * (dim.categories.length + 1) + (places.get(dim.code) ?? 0), 0)
      grid[time * size + cell] = counted[time * small + at] as number
    }
}

export function categoriesAt(dims: readonly Dimension[], cell: number): [string, string][] {
  const found: [string, string][] = []
  let rest = cell
  for (let nth = dims.length - 1; nth >= 0; nth--) {
    const { code, categories } = dims[nth] as Dimension
    const place = rest % (categories.length + 1)
    rest = Math.floor(rest / (categories.length + 1))
    found.push([code, place === 0 ? TOTAL : (categories[place - 1] ?? UNKNOWN)])
  }
  return found
}

/** Drops categories of which nothing is counted anywhere, but keeps every area and every age: there zero is a figure. */
export function withoutEmpty(
  dims: readonly Dimension[],
  values: readonly number[]
): { dims: Dimension[]; values: number[] } {
  const kept = dims.map(({ code, categories }, nth) =>
    categories.map((category, at) => {
      if (nth === 0 || category === TOTAL || (['area', 'age', 'ages'].includes(code) && category !== UNKNOWN))
        return true
      const inner = dims.slice(nth + 1).reduce((all, dim) => all * dim.categories.length, 1)
      const width = categories.length
      return values.some(
        (value, cell) => Math.floor(cell / inner) % width === at && Number.isFinite(value) && value !== 0
      )
    })
  )
  const sizes = dims.map(dim => dim.categories.length)
  return {
    dims: dims.map(({ code, categories }, nth) => ({
      code,
      categories: categories.filter((_, at) => kept[nth]?.[at])
    })),
    values: values.filter((_, cell) => {
      let rest = cell
      for (let nth = dims.length - 1; nth >= 0; nth--) {
        if (!kept[nth]?.[rest % (sizes[nth] as number)]) return false
        rest = Math.floor(rest / (sizes[nth] as number))
      }
      return true
    })
  }
}
