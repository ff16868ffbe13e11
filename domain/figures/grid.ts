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
  /** Each category one place further, the last one to the front. */
  const shift = (dim: number, from: number, to: number) => {
    if (dim === dims.length) {
      result[to] = counted[from] as number
      return
    }
    const [stride, width] = [strides[dim] as number, widths[dim] as number]
    const last = (width - 1) * stride
    if (stride === 1) {
      result[to] = counted[from + last] as number
      for (let at = 0; at < last; at++) result[to + at + 1] = counted[from + at] as number
      return
    }
    shift(dim + 1, from + last, to)
    for (let at = 0; at < last; at += stride) shift(dim + 1, from + at, to + at + stride)
  }
  for (let time = 0; time < times; time++) shift(0, time * size, time * size)
  // one cut after another: to the first of each line all others are added
  for (const [dim, stride] of strides.entries()) {
    const block = stride * (widths[dim] as number)
    for (let start = 0; start < result.length; start += block)
      for (let cell = start + stride; cell < start + block; cell += stride)
        for (let at = 0; at < stride; at++)
          result[start + at] = (result[start + at] as number) + (result[cell + at] as number)
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
  values: Float64Array
): { dims: Dimension[]; values: Float64Array } {
  const strides = stridesOf(dims.map(dim => dim.categories.length))
  const kept = dims.map(({ code, categories }, nth) =>
    Uint8Array.from(categories, category =>
      Number(nth === 0 || category === TOTAL || (['area', 'age', 'ages'].includes(code) && category !== UNKNOWN))
    )
  )
  /** Keeps the categories of a block in which anything is counted; answers whether there is anything at all. */
  const look = (dim: number, start: number): boolean => {
    const [mine, stride] = [kept[dim] as Uint8Array, strides[dim] as number]
    let any = false
    for (let at = 0; at < mine.length; at++) {
      const cell = start + at * stride
      const value = values[cell] as number
      const found = dim + 1 < dims.length ? look(dim + 1, cell) : value !== 0 && Number.isFinite(value)
      if (!found) continue
      mine[at] = 1
      any = true
    }
    return any
  }
  look(0, 0)
  const steps = kept.map((mine, dim) =>
    Array.from(mine.keys()).flatMap(at => (mine[at] ? [at * (strides[dim] ?? 1)] : []))
  )
  const left = new Float64Array(steps.reduce((all, mine) => all * mine.length, 1))
  let cells = 0
  const take = (dim: number, start: number): void => {
    for (const step of steps[dim] ?? []) {
      if (dim + 1 < dims.length) take(dim + 1, start + step)
      else left[cells++] = values[start + step] as number
    }
  }
  take(0, 0)
  return {
    dims: dims.map(({ code, categories }, nth) => ({
      code,
      categories: categories.filter((_, at) => kept[nth]?.[at])
    })),
    values: left
  }
}
