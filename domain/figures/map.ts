/** A table of figures on the map of a pack: areas in classes, hatched where kept back, empty where there is no figure. */
import type { Language, Words } from '../law/words.ts'
import { type Colour, colour } from './palette.ts'
import { cellAt, type FigureTable, type Mark, TOTAL } from './table.ts'
import { inLines, textWidth } from './text-width.ts'
import { sayAmount } from './units.ts'
import { categoryWords, type FigureWords, markWords, sayNumber } from './words.ts'
import { written } from './written.ts'

/** The map of a pack (`map` in `domain/law/pack.ts`): outlines in a plane of its own, and a place for words in each. */
export type AreaMap = {
  width: number
  height: number
  areas: readonly { code: string; at: readonly [x: number, y: number]; path: string }[]
  credit: Words
}

export type MapChoice = {
  language: Language
  /** in pixels */
  width: number
  /** the dimension whose categories are areas */
  by: string
  /** the categories at which the other dimensions are read; left out, their first */
  at?: Readonly<Record<string, string>> | undefined
  /** the title stands in the picture */
  titled?: boolean | undefined
  /** of the hatching, where several maps stand in one page */
  id?: string | undefined
}

/** A piece of SVG: React draws it as it is, the server writes it down. */
export type Shape = {
  tag: string
  attrs: Readonly<Record<string, string | number>>
  children: readonly (Shape | string)[]
}

export type MapPicture = {
  title: string
  description: string
  width: number
  height: number
  shapes: readonly Shape[]
}

/** `said` stands on the map; `told`, with its unit, where the area is pointed at or read aloud. */
type Reading = { code: string; name: string; value: number | null; mark: Mark | null; said: string; told: string }
type Class = { from: number; to: number; step: number }

const shape = (tag: string, attrs: Shape['attrs'], ...children: (Shape | string)[]): Shape => ({ tag, attrs, children })
const said = { fontSize: 13, fill: colour('ink') }

/** @throws RangeError for a dimension that the table does not have. */
export function mapOf(table: FigureTable, words: FigureWords, map: AreaMap, choice: MapChoice): MapPicture {
  const { language, width, id = 'figure-hatch' } = choice
  const readings = read(table, words, choice)
  const byCode = new Map(readings.map(one => [one.code, one]))
  const drawn = map.areas.map(area => ({ area, reading: byCode.get(area.code) ?? noReading(area.code, language) }))
  const classes = classesOf(drawn.flatMap(({ reading }) => reading.value ?? []))
  const off = readings.filter(({ code }) => code !== TOTAL && !map.areas.some(area => area.code === code))
  const scale = width / map.width
  const title = words.name[language]
  const heads = choice.titled ? inLines(title, 16.8, width - 4) : []
  const top = choice.titled ? 32 + 20 * heads.length : 4
  const legend = legendOf(classes, drawn, table, { language, width, id, top: top + map.height * scale + 16 })
  const notes = [
    ...(off.length > 0 ? [`${offMap[language]} ${off.map(one => `${one.name}: ${one.told}`).join('; ')}`] : []),
    map.credit[language]
  ].flatMap(note => inLines(note, 12, width - 4))
  const shapes = [
    shape('defs', {}, hatching(id, 1), hatching(`${id}-areas`, 1 / scale)),
    ...(choice.titled ? headOf(heads, words.unit[language]) : []),
    shape(
      'g',
      { transform: `translate(0 ${top})` },
      shape(
        'g',
        { transform: `scale(${scale.toFixed(4)})` },
        ...drawn.map(({ area, reading }) => outline(area.path, reading, classes, id))
      ),
      ...drawn.flatMap(({ area, reading }) => labels(area, reading, classes, scale))
    ),
    ...legend.shapes,
    ...notes.map((text, at) =>
      shape('text', { ...said, x: 2, y: legend.bottom + 18 + at * 17, fontSize: 12, fill: colour('soft') }, text)
    )
  ]
  const listed = readings.map(one => `${one.name}: ${one.told}`).join('; ')
  return {
    title,
    description: `${title}. ${listed}. ${map.credit[language]}`,
    width,
    height: Math.ceil(legend.bottom + 10 + notes.length * 17),
    shapes
  }
}

const offMap: Words = { bg: 'Извън картата:', ru: 'Вне карты:', en: 'Not on the map:' }

function read(table: FigureTable, words: FigureWords, { by, at, language }: MapChoice): Reading[] {
  const dim = table.dims.find(({ code }) => code === by)
  if (!dim) throw new RangeError(`the table ${table.indicator} has no dimension '${by}'`)
  return dim.categories.map((code, place) => {
    const places = table.dims.map(one =>
      one === dim ? place : Math.max(0, one.categories.indexOf(at?.[one.code] ?? one.categories[0] ?? ''))
    )
    const { value, mark } = written(table, cellAt(table.dims, places))
    const name = categoryWords(table, words, by, code)[language]
    if (value === null) {
      const why = markWords[mark ?? 'gap'][language]
      return { code, name, value, mark, said: why, told: why }
    }
    const about = mark === 'rounded' ? '≈ ' : ''
    const said = about + sayNumber(value, table.digits, language)
    return { code, name, value, mark, said, told: about + sayAmount(value, table.unit, table.digits, language) }
  })
}

const noReading = (code: string, language: Language): Reading => ({
  code,
  name: code,
  value: null,
  mark: 'gap',
  said: markWords.gap[language],
  told: markWords.gap[language]
})

const stepsFor = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]]

/** Up to five classes with about as many areas in each; equal values are never parted. */
export function classesOf(values: readonly number[]): Class[] {
  const sorted = values.toSorted((a, b) => a - b)
  const count = Math.min(5, new Set(sorted).size)
  const groups: [from: number, to: number][] = []
  let at = 0
  for (let left = count; left > 0 && at < sorted.length; left--) {
    let end = at + Math.max(1, Math.round((sorted.length - at) / left))
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end++
    groups.push([sorted[at] as number, sorted[end - 1] as number])
    at = end
  }
  const steps = stepsFor[groups.length] ?? []
  return groups.map(([from, to], place) => ({ from, to, step: steps[place] ?? 3 }))
}

const stepOf = (classes: readonly Class[], value: number): number =>
  classes.find(({ from, to }) => value >= from && value <= to)?.step ?? 3

function fillOf({ value, mark }: Pick<Reading, 'value' | 'mark'>, classes: readonly Class[], id: string): string {
  if (value !== null) return colour(`step-${stepOf(classes, value)}` as Colour)
  return mark === 'suppressed' ? `url(#${id})` : colour('paper')
}

/** @param scale undoes that of the outlines, so that the hatching is as wide in them as in the legend */
const hatching = (id: string, scale: number) =>
  shape(
    'pattern',
    {
      id,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(45) scale(${scale.toFixed(4)})`
    },
    shape('rect', { width: 6, height: 6, fill: colour('paper') }),
    shape('rect', { width: 1.6, height: 6, fill: colour('soft') })
  )

const headOf = (lines: readonly string[], unit: string) => [
  ...lines.map((line, at) => shape('text', { ...said, x: 2, y: 18 + at * 20, fontSize: 16, fontWeight: 600 }, line)),
  shape('text', { ...said, x: 2, y: 18 + lines.length * 20, fill: colour('soft') }, unit)
]

function outline(path: string, reading: Reading, classes: readonly Class[], id: string): Shape {
  const shown = reading.value === null ? { strokeDasharray: reading.mark === 'suppressed' ? 'none' : '3 2' } : {}
  return shape(
    'path',
    {
      'data-area': reading.code,
      d: path,
      fill: fillOf(reading, classes, `${id}-areas`),
      stroke: colour('soft'),
      strokeWidth: 0.8,
      strokeLinejoin: 'round',
      vectorEffect: 'non-scaling-stroke',
      ...shown
    },
    shape('title', {}, `${reading.name}: ${reading.told}`)
  )
}

function outlinesOf(path: string): [number, number][][] {
  return path
    .split('z')
    .filter(Boolean)
    .map(ring => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number)
      const points: [number, number][] = []
      let [x, y] = [0, 0]
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        x += numbers[at] ?? 0
        y += numbers[at + 1] ?? 0
        points.push([x, y])
      }
      return points
    })
}

/** The number in the middle of an area, and its name where there is room for both. */
function labels(
  { at, path }: AreaMap['areas'][number],
  reading: Reading,
  classes: readonly Class[],
  scale: number
): Shape[] {
  const room = roomAt(path, at) * scale - 4
  // a small area, as a capital often is, is not passed over: its words may stand over its border on its own colour
  const number = reading.value !== null && textWidth(reading.said, 13) <= 2 * room ? [reading.said] : []
  const name = inTwo(reading.name, room) ?? inTwo(reading.name, 1.5 * room) ?? []
  const step = reading.value === null ? null : stepOf(classes, reading.value)
  const ink = colour(step === null ? 'ink' : (`on-${step}` as Colour))
  const halo = {
    stroke: colour(step === null ? 'paper' : (`step-${step}` as Colour)),
    strokeWidth: 3,
    strokeLinejoin: 'round',
    paintOrder: 'stroke'
  }
  const all = [
    ...(scale > 0.55 ? name : []).map(text => ({ text, fontSize: 10.5, fontWeight: 400 })),
    ...number.map(text => ({ text, fontSize: 13, fontWeight: 600 }))
  ]
  const [x, y] = [at[0] * scale, at[1] * scale - (all.length - 1) * 6.5 + 4.5]
  return all.map(({ text, ...font }, line) =>
    shape(
      'text',
      {
        ...font,
        ...halo,
        x: round(x),
        y: round(y + line * 13),
        textAnchor: 'middle',
        fill: ink,
        pointerEvents: 'none'
      },
      text
    )
  )
}

/** How wide an area is where its words stand: twice the way to the nearer border. */
function roomAt(path: string, [x, y]: readonly [number, number]): number {
  const crossings = outlinesOf(path).flatMap(ring =>
    ring.flatMap(([toX, toY], at) => {
      const [fromX, fromY] = ring.at(at - 1) ?? [toX, toY]
      return fromY > y === toY > y ? [] : [fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)]
    })
  )
  return 2 * Math.min(...crossings.map(crossing => Math.abs(crossing - x)))
}

const round = (value: number) => Math.round(value * 10) / 10

/** A name in one line or two, if it fits. */
function inTwo(name: string, room: number): string[] | undefined {
  if (textWidth(name, 10.5) <= room) return [name]
  const parts = name.split(' ')
  for (let at = 1; at < parts.length; at++) {
    const two = [parts.slice(0, at).join(' '), parts.slice(at).join(' ')]
    if (two.every(one => textWidth(one, 10.5) <= room)) return two
  }
  return undefined
}

function legendOf(
  classes: readonly Class[],
  drawn: readonly { reading: Reading }[],
  table: FigureTable,
  { language, width, id, top }: { language: Language; width: number; id: string; top: number }
) {
  const say = (value: number) => sayNumber(value, table.digits, language)
  const missing = (['suppressed', 'gap', 'refused'] as const).filter(mark =>
    drawn.some(one => one.reading.mark === mark)
  )
  const items = [
    ...classes.map(({ from, to, step }) => ({
      fill: colour(`step-${step}` as Colour),
      dash: 'none',
      text: from === to ? say(from) : `${say(from)}–${say(to)}`
    })),
    ...missing.map(mark => ({
      fill: mark === 'suppressed' ? `url(#${id})` : colour('paper'),
      dash: mark === 'suppressed' ? 'none' : '3 2',
      text: markWords[mark][language]
    }))
  ]
  const rounded = drawn.some(one => one.reading.mark === 'rounded')
  if (rounded) items.push({ fill: 'none', dash: 'none', text: `≈ ${markWords.rounded[language]}` })
  let [x, y] = [2, top]
  const shapes = items.flatMap(({ fill, dash, text }) => {
    const sign = fill === 'none' ? 0 : 30
    const wide = sign + textWidth(text, 13) + 16
    if (x > 2 && x + wide > width) [x, y] = [2, y + 22]
    const box = { width: 24, height: 13, fill, stroke: colour('soft'), strokeWidth: 0.8, strokeDasharray: dash }
    const item = [
      ...(sign > 0 ? [shape('rect', { x: round(x), y: round(y), ...box })] : []),
      shape('text', { ...said, x: round(x + sign), y: round(y + 11) }, text)
    ]
    x += wide
    return item
  })
  return { shapes, bottom: y + 13 }
}
