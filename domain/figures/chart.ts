/**
 * A table of figures as a chart: options for ECharts, drawn by the server and by the screen. What is missing is shown
 * in a strip of its own beside the plot, so that neither a gap nor a figure kept back is ever taken for a zero.
 */
import type { Language, Words } from '../law/words.ts'
import { additive } from './additive.ts'
import { across, type Line } from './lines.ts'
import { type Colour, colour, seriesColours } from './palette.ts'
import { spanOf } from './period.ts'
import { type FigureTable, type Mark, TOTAL } from './table.ts'
import { inLines, textWidth } from './text-width.ts'
import { sayAmount } from './units.ts'
import { type FigureWords, markWords, sayNumber, sayTime } from './words.ts'

/** What another published for the same indicator: two values for one time stay two. */
export type Published = { time: string; value: number; source: Words }

export type ChartChoice = {
  /** stacked only where the parts make the whole; otherwise the bars stand side by side */
  kind: 'line' | 'bars' | 'stacked' | 'multiples'
  language: Language
  /** in pixels */
  width: number
  /** the dimension along the axis; left out, time */
  along?: string | undefined
  /** the dimension that makes the lines or bars; left out, there is one */
  by?: string | undefined
  /** the categories at which the other dimensions are read; left out, their first */
  at?: Readonly<Record<string, string>> | undefined
  published?: readonly Published[] | undefined
  /** the title stands in the picture */
  titled?: boolean | undefined
}

export type Chart = {
  title: string
  /** says in words what the picture shows */
  description: string
  width: number
  height: number
  /** options for ECharts */
  option: Record<string, unknown>
  /** what is told of each place along the axis, for a tip beside the pointer */
  told: readonly { head: string; lines: readonly string[] }[]
}

type Bag = Record<string, unknown>
type Parts = { title: Bag[]; grid: Bag[]; xAxis: Bag[]; yAxis: Bag[]; series: Bag[]; legend: Bag[] }

export const figureFont = "'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif"
const size = 13
const row = 18
// Filled ones only: a hollow point is a rounded figure. Seven, so that colours, eight, come round with other signs.
const symbols = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'path://M0 12L6 0L12 12L6 8Z',
  'path://M3 0H9L12 6L9 12H3L0 6Z',
  'path://M4 0H8V4H12V8H8V12H4V8H0V4H4Z'
]
const dashes = ['solid', [7, 3], [2, 2.5], [9, 3, 2, 3]]
const publishedSymbols = ['diamond', 'triangle', 'rect', 'circle']

/** Drawn shapes of what is missing: hatched, empty, crossed out; none of them is a colour. */
const markSymbols: Readonly<Record<Mark, string>> = {
  suppressed:
    'path://M0 0H12V12H0ZM1 1V11H11V1ZM1 4.4L4.4 1H1ZM1 8.2L8.2 1H6.2L1 6.2ZM1 11L11 1H10L1 10ZM3.8 11L11 3.8V5.8L5.8 11ZM7.6 11L11 7.6V11Z',
  gap: 'path://M0 0H4.2V1.7H1.7V4.2H0ZM7.8 0H12V4.2H10.3V1.7H7.8ZM0 7.8H1.7V10.3H4.2V12H0ZM10.3 7.8H12V12H7.8V10.3H10.3Z',
  refused: 'path://M0 1.4L1.4 0L6 4.6L10.6 0L12 1.4L7.4 6L12 10.6L10.6 12L6 7.4L1.4 12L0 10.6L4.6 6Z',
  rounded: 'path://M6 0A6 6 0 1 0 6 12A6 6 0 1 0 6 0ZM6 2A4 4 0 1 1 6 10A4 4 0 1 1 6 2Z'
}

const publishedWords: Words = { bg: 'публикувано', ru: 'опубликовано', en: 'published' }
const remainderWords: Words = {
  bg: 'останалите заедно (поверително или без данни)',
  ru: 'остальные вместе (конфиденциально или без данных)',
  en: 'the others together (kept back or no figure)'
}

export function chartOf(table: FigureTable, words: FigureWords, choice: ChartChoice): Chart {
  const { language, width } = choice
  const lines = across(table, words, choice)
  const timely = lines.along.code === table.dims[0]?.code
  const stacks = choice.kind === 'stacked' && choice.by !== undefined && additive(table, choice.by)
  const parts: Parts = { title: [], grid: [], xAxis: [], yAxis: [], series: [], legend: [] }
  const title = words.name[language]
  const head = heading(parts, title, words.unit[language], choice)
  const drawn = stacks ? lines.lines.filter(({ code }) => code !== TOTAL) : lines.lines
  const rest = stacks ? remainder(lines.lines, drawn, remainderWords[language]) : undefined
  const all = rest ? [...drawn, rest] : drawn
  const { told, description } = tellOf(lines, drawn, table, words, choice)
  const many = choice.kind === 'multiples' && drawn.length > 1
  const published = publishedSeries(table, choice, lines.places, drawn)
  const marks = marksIn(drawn)
  const legend = [
    ...(all.length > 1 && !many ? all.map(({ name }) => name) : []),
    ...published.map(({ name }) => name as string),
    ...marks.map(mark => markWords[mark][language])
  ]
  const top = head + legends(parts, legend, head, width)
  const draw = { table, language, timely, kind: stacks ? ('stacked' as const) : choice.kind, places: lines.places }
  const height = many
    ? multiples(parts, drawn, { ...draw, top, width, kind: 'line' })
    : onePanel(parts, all, { ...draw, top, width }, published)
  // an empty series gives the legend its sign of each mark
  for (const mark of marks)
    if (!parts.series.some(({ name }) => name === markWords[mark][language]))
      parts.series.push(markSeries(mark, language, [], 0))
  return { title, description, width, height, option: finished(parts), told }
}

/** What came, what left, and what stood at the end of each period, one above the other. */
export function stockAndFlow(
  { stock, came, left }: Record<'stock' | 'came' | 'left', { table: FigureTable; words: FigureWords }>,
  choice: Omit<ChartChoice, 'kind' | 'by' | 'along' | 'published'>
): Chart {
  const { language, width } = choice
  const [inflow, outflow] = [came, left].map(one => across(one.table, one.words, choice))
  const standing = across(stock.table, stock.words, choice)
  const places = inflow?.places ?? []
  const periods = inflow?.codes ?? []
  const first = standing.lines[0]
  const none = { value: null, mark: 'gap' as const }
  // a stock belongs to the period that ends on its day
  const stocks: Line = {
    code: 'stock',
    name: stock.words.name[language],
    look: 0,
    cells: periods.map(period => first?.cells[standing.codes.indexOf(spanOf(period)[1])] ?? none)
  }
  const flow = (line: Line | undefined, look: number, name: string, sign: 1 | -1): Line => ({
    code: String(look),
    name,
    look,
    cells: (line?.cells ?? []).map(({ value, mark }) => ({ value: value === null ? null : sign * value, mark }))
  })
  const flows = [
    flow(inflow?.lines[0], 1, came.words.name[language], 1),
    flow(outflow?.lines[0], 2, left.words.name[language], -1)
  ]
  const parts: Parts = { title: [], grid: [], xAxis: [], yAxis: [], series: [], legend: [] }
  const title = stock.words.name[language]
  const head = heading(parts, title, stock.words.unit[language], choice)
  const marks = marksIn([stocks, ...flows])
  const names = [stocks, ...flows].map(({ name }) => name)
  const top = head + legends(parts, [...names, ...marks.map(mark => markWords[mark][language])], head, width)
  const draw = { language, timely: true, places, width }
  const above: Draw = { ...draw, table: stock.table, top, kind: 'line', plot: 150, quiet: true }
  const below: Draw = { ...draw, table: came.table, top: 0, kind: 'stacked', plot: 150, numbered: true }
  const margin = Math.max(leftOf([stocks], above), leftOf(flows, below))
  const middle = upright(parts, [stocks], { ...above, margin })
  const height = upright(parts, flows, { ...below, top: middle, margin })
  for (const mark of marks) parts.series.push(markSeries(mark, language, [], 0))
  const said = (line: Line, place: number) => cellText(line.cells[place], stock.table, language, true)
  const told = places.map((name, place) => ({
    head: name,
    lines: [stocks, ...flows].map(line => `${line.name}: ${said(line, place)}`)
  }))
  return {
    title,
    description: describe(title, told),
    width,
    height,
    option: finished(parts),
    told
  }
}

function heading(
  parts: Parts,
  title: string,
  unit: string,
  { titled, width }: Pick<ChartChoice, 'titled' | 'width'>
): number {
  if (!titled) return 4
  const rows = inLines(title, 16.8, width - 8)
  parts.title.push({
    text: rows.join('\n'),
    subtext: unit,
    left: 0,
    top: 0,
    padding: 2,
    itemGap: 4,
    textStyle: {
      color: colour('ink'),
      fontSize: 16,
      fontWeight: 600,
      lineHeight: 20
    },
    subtextStyle: { color: colour('soft'), fontSize: size }
  })
  return rows.length * 20 + 26
}

/** The rows that a legend takes, and how high they are. */
function legends(parts: Parts, names: readonly string[], top: number, width: number): number {
  if (names.length === 0) return 0
  const gap = 16
  let [rows, at] = [1, 0]
  for (const name of names) {
    const item = 24 + 5 + textWidth(name, size) + gap
    if (at > 0 && at + item - gap > width - 4) {
      rows++
      at = 0
    }
    at += item
  }
  parts.legend.push({
    data: names,
    left: 0,
    top,
    padding: [0, 2],
    itemGap: gap,
    itemWidth: 24,
    itemHeight: 11,
    selectedMode: false,
    textStyle: { color: colour('ink'), fontSize: size, lineHeight: row },
    type: 'plain'
  })
  return rows * (row + 16) - 6
}

type Draw = {
  table: FigureTable
  language: Language
  timely: boolean
  kind: ChartChoice['kind']
  places: readonly string[]
  top: number
  width: number
  /** height of the plot itself */
  plot?: number
  /** the axis along which it runs is named by the panel below */
  quiet?: boolean
  /** room for what stands left of the plot, where several plots share it */
  margin?: number
  /** numbers stand beside stacked bars too */
  numbered?: boolean
}

/** One plot with its strip of marks; answers where it ends. */
function onePanel(parts: Parts, lines: readonly Line[], draw: Draw, published: readonly Bag[]): number {
  return draw.timely ? upright(parts, lines, draw, published) : lying(parts, lines, draw)
}

const lacks = (mark: Mark | null) => mark !== null && mark !== 'rounded'
const missing = (line: Line) => line.cells.some(({ mark }) => lacks(mark))
/** Names in the strip of marks: a single line needs none. */
const stripNames = (lines: readonly Line[]) => lines.filter(missing).map(({ name }) => (lines.length > 1 ? name : ''))

/** Room left of an upright plot, for numbers and names. */
function leftOf(lines: readonly Line[], draw: Draw): number {
  const numbers = lines.flatMap(({ cells }) => cells.map(({ value }) => saidWidth(value, draw)))
  return Math.min(
    150,
    Math.max(32, ...numbers.map(wide => wide + 14), ...stripNames(lines).map(name => textWidth(name, 12) + 8))
  )
}

function upright(parts: Parts, lines: readonly Line[], draw: Draw, published: readonly Bag[] = []): number {
  const { width, top, places, plot = 250, margin: left = leftOf(lines, draw) } = draw
  const strip = lines.filter(missing)
  const band = (width - left) / Math.max(1, places.length)
  const ends = Math.max(...(places.at(-1) ?? '').split('\n').map(text => textWidth(text, size)))
  const right = Math.max(14, (ends - band) / 2 + 6)
  const labels = draw.quiet ? 6 : places.some(place => place.includes('\n')) ? 44 : 26
  const stripTop = top + 14 + plot + (strip.length > 0 ? 8 : 0)
  const along = { type: 'category', data: places, axisTick: { show: false }, boundaryGap: true }
  const few = places.length <= 12 ? { interval: 0 } : {}
  const named = { ...axisText(), show: !draw.quiet, margin: 8, hideOverlap: true, ...few }
  const grid = parts.grid.length
  parts.grid.push({ left, right, top: top + 14, height: plot })
  parts.xAxis.push({
    ...along,
    gridIndex: grid,
    axisLine: { lineStyle: { color: colour('soft') } },
    axisLabel: strip.length > 0 ? { show: false } : named
  })
  parts.yAxis.push(valueAxis(draw, grid))
  parts.series.push(
    ...plotted(lines, { ...draw, width: width - left - right }, grid),
    ...published.map(one => ({ ...one, xAxisIndex: grid, yAxisIndex: grid }))
  )
  if (strip.length > 0) {
    const at = parts.grid.length
    parts.grid.push({ left, right, top: stripTop, height: strip.length * row })
    parts.xAxis.push({ ...along, gridIndex: at, axisLine: { show: false }, axisLabel: named })
    parts.yAxis.push(stripAxis(strip, stripNames(lines), at, left))
    for (const mark of marksIn(strip).filter(lacks))
      parts.series.push(
        markSeries(
          mark,
          draw.language,
          marked(strip, mark, (place, line) => [place, line]),
          at
        )
      )
  }
  return stripTop + strip.length * row + labels
}

/** Bars that lie, for categories with long names. */
function lying(parts: Parts, lines: readonly Line[], draw: Draw): number {
  const { width, top, places } = draw
  const strip = lines.filter(missing)
  const left = Math.min(width * 0.42, Math.max(...places.map(place => textWidth(place, size)), 20) + 10)
  const thick = draw.kind === 'stacked' ? 1 : lines.length
  const plot = places.length * (8 + thick * 16)
  const grid = parts.grid.length
  const along = {
    type: 'category',
    data: places,
    inverse: true,
    axisTick: { show: false },
    axisLabel: { ...axisText(), margin: 6, width: left - 8, overflow: 'truncate', interval: 0 }
  }
  const stripWidth = strip.length * row
  parts.grid.push({ left: left + stripWidth, right: 52, top: top + 6, height: plot })
  parts.yAxis.push({
    ...along,
    gridIndex: grid,
    axisLine: { lineStyle: { color: colour('soft') } },
    ...(strip.length > 0 ? { axisLabel: { show: false } } : {})
  })
  parts.xAxis.push(valueAxis(draw, grid))
  parts.series.push(...plotted(lines, { ...draw, kind: draw.kind === 'stacked' ? 'stacked' : 'bars' }, grid))
  if (strip.length > 0) {
    const at = parts.grid.length
    parts.grid.push({ left, width: stripWidth, top: top + 6, height: plot })
    parts.yAxis.push({ ...along, gridIndex: at, axisLine: { show: false } })
    parts.xAxis.push({ type: 'category', data: strip.map(({ code }) => code), gridIndex: at, show: false })
    for (const mark of marksIn(strip))
      parts.series.push(
        markSeries(
          mark,
          draw.language,
          marked(strip, mark, (place, line) => [line, place]),
          at
        )
      )
  }
  return top + plot + 34
}

/** No narrower is a small plot. */
const PANEL = 220

/** A small plot for each line, all with one scale. */
function multiples(parts: Parts, lines: readonly Line[], draw: Draw): number {
  const columns = Math.max(1, Math.min(lines.length, Math.floor(draw.width / PANEL)))
  const each = draw.width / columns
  const highest = Math.max(...lines.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)), 0)
  const lowest = Math.min(...lines.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)), 0)
  const left = Math.max(saidWidth(highest, draw), saidWidth(lowest, draw)) + 12
  const [plot, gap] = [96, 72]
  // the strip takes its room from all alike: heights are to be compared
  const tall = lines.some(missing) ? plot - row : plot
  for (const [at, line] of lines.entries()) {
    const x = (at % columns) * each
    const y = draw.top + Math.floor(at / columns) * (plot + gap)
    const grid = parts.grid.length
    parts.title.push({
      text: line.name,
      left: x,
      top: y,
      padding: 2,
      textStyle: { color: colour('ink'), fontSize: size, fontWeight: 600, width: each - 16, overflow: 'truncate' }
    })
    const [first, last] = [0, draw.places.length - 1]
    const along = { type: 'category', data: draw.places, axisTick: { show: false }, boundaryGap: true }
    const ends = { ...axisText(), margin: 6, interval: 0, customValues: [first, last] }
    const strip = missing(line)
    parts.grid.push({ left: x + left, width: each - left - 22, top: y + 26, height: tall })
    parts.xAxis.push({
      ...along,
      gridIndex: grid,
      axisLine: { lineStyle: { color: colour('soft') } },
      axisLabel: strip ? { show: false } : ends
    })
    parts.yAxis.push({ ...valueAxis(draw, grid), min: niceEnd(lowest), max: niceEnd(highest), splitNumber: 2 })
    parts.series.push(...plotted([line], draw, grid, true))
    if (!strip) continue
    const below = parts.grid.length
    parts.grid.push({ left: x + left, width: each - left - 22, top: y + 26 + tall + 2, height: row - 2 })
    parts.xAxis.push({ ...along, gridIndex: below, axisLine: { show: false }, axisLabel: ends })
    parts.yAxis.push(stripAxis([line], [''], below, 20))
    for (const mark of marksIn([line]).filter(lacks))
      parts.series.push(
        markSeries(
          mark,
          draw.language,
          marked([line], mark, (place, one) => [place, one]),
          below
        )
      )
  }
  return draw.top + Math.ceil(lines.length / columns) * (plot + gap)
}

/** The next 1, 2, 2.5 or 5 times a power of ten away from zero. */
function niceEnd(value: number): number {
  if (value === 0) return 0
  const power = 10 ** Math.floor(Math.log10(Math.abs(value)))
  const step = [1, 2, 2.5, 4, 5, 8, 10].find(one => one * power >= Math.abs(value)) ?? 10
  return Math.sign(value) * step * power
}

/** Lines or bars in a plot. Numbers stand beside them where there are few. */
function plotted(lines: readonly Line[], draw: Draw, grid: number, bare = false): Bag[] {
  const { kind, timely, language, table } = draw
  const bars = kind !== 'line'
  const side = bars && kind !== 'stacked' ? lines.length * 1.4 : 1
  const space = timely ? draw.width / Math.max(1, draw.places.length * side) : Number.POSITIVE_INFINITY
  const widest = Math.max(0, ...lines.flatMap(({ cells }) => cells.map(({ value }) => saidWidth(value, draw))))
  const one = bars ? kind !== 'stacked' || draw.numbered === true : lines.length === 1
  const numbered = !bare && one && space > widest + 4
  // of very many points the line is to be seen, and one that stands alone still is
  const crowded = Math.max(2, Math.min(7, Math.round((0.6 * (bare ? PANEL : draw.width)) / draw.places.length)))
  return lines.map(({ code, name, cells, look }) => {
    const hue = hueOf(look)
    const sign = look === 'whole' ? 0 : lines.some(line => line.look === 'whole') ? Number(look) + 1 : Number(look)
    const label = (value: number, mark: Mark | null) => ({
      show: numbered,
      formatter: (mark === 'rounded' ? '≈ ' : '') + sayNumber(Math.abs(value), table.digits, language),
      color: colour('ink'),
      fontSize: 12,
      position: bars ? (timely ? (value < 0 ? 'bottom' : 'top') : 'right') : 'top'
    })
    const data = cells.map(({ value, mark }) => {
      if (value === null) return { value: null }
      const rounded =
        mark === 'rounded' ? { itemStyle: { color: colour('paper'), borderColor: hue, borderWidth: 2 } } : {}
      return { value, label: label(value, mark), ...rounded }
    })
    const common = { id: `${grid}-${code}`, name, data, xAxisIndex: grid, yAxisIndex: grid, ...still }
    if (!bars)
      return {
        ...common,
        type: 'line',
        connectNulls: false,
        symbol: symbols[sign % symbols.length],
        symbolSize: crowded,
        showAllSymbol: true,
        lineStyle: { color: hue, width: 2, type: dashes[sign % dashes.length] },
        itemStyle: { color: hue }
      }
    const filled = { color: hue, borderColor: colour('paper'), borderWidth: kind === 'stacked' ? 1 : 0 }
    const empty = { color: 'transparent', borderColor: colour('soft'), borderWidth: 1.5, borderType: [3, 3] }
    return {
      ...common,
      type: 'bar',
      ...(kind === 'stacked' ? { stack: `stack-${grid}` } : {}),
      barMaxWidth: kind === 'stacked' || lines.length === 1 ? 44 : 28,
      barGap: '8%',
      barCategoryGap: '28%',
      itemStyle: look === 'rest' ? empty : filled
    }
  })
}

const hueOf = (look: Line['look']): string =>
  look === 'whole' ? colour('ink') : look === 'rest' ? colour('soft') : colour(((look % seriesColours) + 1) as Colour)

/** Nothing moves, and nothing changes under the pointer. */
const still = { animation: false, emphasis: { disabled: true }, silent: true }

function marked(lines: readonly Line[], mark: Mark, at: (place: number, line: number) => number[]): number[][] {
  return lines.flatMap(({ cells }, line) =>
    cells.flatMap((cell, place) => (cell.mark === mark ? [at(place, line)] : []))
  )
}

const markSeries = (mark: Mark, language: Language, data: readonly number[][], grid: number): Bag => ({
  id: `mark-${grid}-${mark}-${data.length}`,
  name: markWords[mark][language],
  type: 'scatter',
  xAxisIndex: grid,
  yAxisIndex: grid,
  symbol: markSymbols[mark],
  symbolSize: 11,
  symbolKeepAspect: true,
  itemStyle: { color: colour('soft') },
  data,
  ...still
})

/** Two points whose heights differ by less than this share of the highest have labels that would touch. */
const NEAR = 0.1

/** Each source has its own sign, and stands a little beside the line: two values for one time stay two to see. */
function publishedSeries(
  table: FigureTable,
  choice: ChartChoice,
  places: readonly string[],
  drawn: readonly Line[]
): Bag[] {
  const { published = [], language } = choice
  if (choice.along !== undefined) return []
  const sources = [...new Set(published.map(({ source }) => source[language]))]
  const highest = Math.max(
    ...published.map(({ value }) => Math.abs(value)),
    ...drawn.flatMap(({ cells }) => cells.map(({ value }) => Math.abs(value ?? 0)))
  )
  return sources.map((source, at) => ({
    id: `published-${at}`,
    name: `${source} (${publishedWords[language]})`,
    type: 'scatter',
    symbol: publishedSymbols[at % publishedSymbols.length],
    symbolSize: 11,
    symbolOffset: [16 + at * 14, 0],
    symbolKeepAspect: true,
    itemStyle: { color: colour('paper'), borderColor: colour('ink'), borderWidth: 2, opacity: 1 },
    data: published.flatMap(one => {
      const place = places.indexOf(sayTime(one.time, language, true))
      if (one.source[language] !== source || place < 0) return []
      const beside = drawn.length === 1 ? (drawn[0]?.cells[place]?.value ?? null) : null
      // the computed number stands above its point: beneath the sign there is room, and an equal one needs no second
      const near = beside !== null && Math.abs(one.value - beside) < NEAR * highest
      const lower = near || published.some(({ time, value }) => time === one.time && value > one.value)
      const label = {
        show: one.value !== beside,
        formatter: sayNumber(one.value, table.digits, language),
        position: lower ? 'bottom' : 'top',
        color: colour('ink'),
        fontSize: 12
      }
      return [{ value: [place, one.value], label }]
    }),
    z: 5,
    ...still
  }))
}

function valueAxis({ table, language }: Draw, grid: number): Bag {
  return {
    type: 'value',
    gridIndex: grid,
    splitNumber: 4,
    ...(table.digits === 0 ? { minInterval: 1 } : {}),
    axisLine: { show: false },
    splitLine: { lineStyle: { color: colour('line') } },
    axisLabel: {
      ...axisText(),
      hideOverlap: true,
      formatter: (value: number) => sayNumber(Math.abs(value), Number.isInteger(value) ? 0 : table.digits, language)
    }
  }
}

const stripAxis = (strip: readonly Line[], names: readonly string[], grid: number, left: number): Bag => ({
  type: 'category',
  data: strip.map(({ code }) => code),
  gridIndex: grid,
  inverse: true,
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: {
    ...axisText(),
    fontSize: 12,
    show: names.some(name => name !== ''),
    width: left - 6,
    overflow: 'truncate',
    margin: 4,
    interval: 0,
    // the axis tells lines apart by their codes, and says their names
    formatter: (_code: string, at: number) => names[at] ?? ''
  }
})

const axisText = () => ({ color: colour('ink'), fontSize: size })
const saidWidth = (value: number | null, { table, language }: Pick<Draw, 'table' | 'language'>) =>
  value === null ? 0 : textWidth(sayNumber(value, table.digits, language), size)

const marksIn = (lines: readonly Line[]): Mark[] =>
  (['suppressed', 'gap', 'refused', 'rounded'] as const).filter(mark =>
    lines.some(({ cells }) => cells.some(cell => cell.mark === mark))
  )

/** What the whole has beyond its parts that may be shown, so that a column never looks lower than it is. */
function remainder(lines: readonly Line[], drawn: readonly Line[], name: string): Line | undefined {
  const whole = lines.find(({ code }) => code === TOTAL)
  if (!whole || !drawn.some(missing)) return undefined
  const cells = whole.cells.map(({ value }, place) => {
    const known = drawn.reduce((sum, { cells }) => sum + (cells[place]?.value ?? 0), 0)
    const lacking = drawn.some(({ cells }) => cells[place]?.value === null)
    return { value: lacking && value !== null && value > known ? value - known : null, mark: null }
  })
  return { code: 'rest', name, cells, look: 'rest' }
}

/** A number with its unit, or why there is none. */
function cellText(
  cell: Line['cells'][number] | undefined,
  { unit, digits }: Pick<FigureTable, 'unit' | 'digits'>,
  language: Language,
  plain = false
): string {
  if (!cell || cell.value === null) return markWords[cell?.mark ?? 'gap'][language]
  const number = sayAmount(plain ? Math.abs(cell.value) : cell.value, unit, digits, language)
  return cell.mark === 'rounded' ? `≈ ${number}` : number
}

function tellOf(
  { places }: ReturnType<typeof across>,
  drawn: readonly Line[],
  table: FigureTable,
  words: FigureWords,
  { language, published = [] }: ChartChoice
) {
  const title = words.name[language]
  const told = places.map((head, place) => ({
    head: plainly(head),
    lines: [
      ...drawn.map(
        ({ name, cells }) => `${drawn.length > 1 ? `${name}: ` : ''}${cellText(cells[place], table, language)}`
      ),
      ...published
        .filter(({ time }) => sayTime(time, language, true) === head)
        .map(
          ({ value, source }) =>
            `${source[language]} (${publishedWords[language]}): ${sayAmount(value, table.unit, table.digits, language)}`
        )
    ]
  }))
  return { told, description: describe(title, told) }
}

/** On an axis a long name of a period stands in two lines. */
const plainly = (place: string) => place.replaceAll('–\n', '–').replaceAll('\n', ' ')

/** All of a short series, its ends if it is long: the table beside the picture has everything. */
function describe(title: string, told: Chart['told']): string {
  const some = told.length > 12 ? [...told.slice(0, 3), ...told.slice(-3)] : told
  return `${title}. ${some.map(({ head, lines }) => `${head} — ${lines.join('; ')}`).join('. ')}.`
}

const finished = (parts: Parts): Record<string, unknown> => ({
  ...parts,
  animation: false,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: figureFont, fontSize: size, color: colour('ink') },
  color: Array.from({ length: seriesColours }, (_one, at) => colour((at + 1) as Colour))
})
