/** Cells row by row over dimensions: totals, the categories of a cell, and what may be left out. */
import { type Dimension, TOTAL, UNKNOWN } from './table.ts'

/** By how many cells each dimension moves. */
const stridesOf = (widths: readonly number[]): number[] =>
  widths.map((_, at) => widths.slice(at + 1).reduce((all, width) => all * width, 1))

/** Sums of every cut put first; the last place of a cut, what is in none of its categories, counts only there. */
export function totalled(counted: Float64Array, dims: readonly Dimension[], times: number): Float64Array {
  const widths = dims.map(dim => dim.categories.length + 1)
  const strides = stridesOf(widths)
  const size = widths.reduce((all, width) => all * width, 1)
  const result = new Float64Array(size * times)
  for (let cell = 0; cell < counted.length; cell++) {
    const value = counted[cell] as number
    if (value === 0) continue
    let [target, rest] = [cell - (cell % size), cell % size]
    for (let dim = 0; dim < dims.length; dim++) {
      const [stride, width] = [strides[dim] as number, widths[dim] as number]
      target += ((Math.floor(rest / stride) + 1) % width) * stride
      rest %= stride
    }
    result[target] = value
  }
  // one cut after another: to the first of each line all others are added
  for (const [dim, stride] of strides.entries()) {
    const block = stride * (widths[dim] as number)
    for (let start = 0; start < result.length; start += block)
      for (let first = start; first < start + stride; first++)
        for (let cell = first + stride; cell < start + block; cell += stride)
          result[first] = (result[first] as number) + (result[cell] as number)
  }
  return result
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
  const strides = stridesOf(dims.map(dim => dim.categories.length))
  const kept = dims.map(({ code, categories }, nth) =>
    Uint8Array.from(categories, category =>
      Number(nth === 0 || category === TOTAL || (['area', 'age', 'ages'].includes(code) && category !== UNKNOWN))
    )
  )
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell] as number
    if (value === 0 || !Number.isFinite(value)) continue
    let rest = cell
    for (let dim = 0; dim < dims.length; dim++) {
      const stride = strides[dim] as number
      ;(kept[dim] as Uint8Array)[Math.floor(rest / stride)] = 1
      rest %= stride
    }
  }
  let cells = [0]
  for (const [dim, stride] of strides.entries()) {
    const steps = [...(kept[dim] ?? [])].flatMap((keep, at) => (keep ? [at * stride] : []))
    cells = cells.flatMap(cell => steps.map(step => cell + step))
  }
  return {
    dims: dims.map(({ code, categories }, nth) => ({
      code,
      categories: categories.filter((_, at) => kept[nth]?.[at])
    })),
    values: cells.map(cell => values[cell] as number)
  }
}
