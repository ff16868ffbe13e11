import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { additive } from '#domain/figures/additive.ts'
import { type ChartChoice, chartOf, stockAndFlow } from '#domain/figures/chart.ts'
import { classesOf, mapOf } from '#domain/figures/map.ts'
import { colours } from '#domain/figures/palette.ts'
import { FigureTable } from '#domain/figures/table.ts'
import { type FigureWords, sayNumber, sayTime } from '#domain/figures/words.ts'
import bulgaria from '#packs/bg/index.ts'
import { bySetting, rate, rateWords, settingWords } from '../../test/figure-tables.ts'
import { pieces, textsOf } from '../../test/svg.ts'
import { chartSvg, mapSvg } from './chart.ts'

const draw = (choice: Partial<ChartChoice>, table = bySetting, words = settingWords) =>
  chartSvg(chartOf(table, words, { kind: 'line', language: 'bg', width: 720, titled: true, ...choice }))
const coloured = (svg: string, name: string, attribute: 'fill' | 'stroke' = 'fill') =>
  pieces(svg).filter(({ attrs }) => attrs[attribute]?.startsWith(`var(--figure-${name},`))

/** The points of a path, a list for each stretch without a break. */
const stretches = (d: string) =>
  d
    .split('M')
    .filter(Boolean)
    .map(part => (part.match(/-?[\d.]+/g) ?? []).map(Number))

for (const kind of ['line', 'bars', 'stacked', 'multiples'] as const)
  for (const language of ['bg', 'ru', 'en'] as const)
    test(`a chart is well-formed and says what it is: ${kind}, ${language}`, () => {
      const svg = draw({ kind, language, by: 'careSetting' })
      const [root, title, desc] = pieces(svg)
      assert.equal(root?.attrs.role, 'img')
      assert.equal(root?.attrs['aria-labelledby'], `${title?.attrs.id} ${desc?.attrs.id}`)
      assert.equal(title?.text, settingWords.name[language])
      assert.ok(textsOf(svg).includes(settingWords.name[language]))
      assert.doesNotMatch(svg, /NaN|undefined|Infinity|\bzr\d/)
    })

test('a line breaks at a gap and at what is kept back', () => {
  const svg = draw({ by: 'careSetting' })
  // the whole has no figure for the third of five years, a foster family neither, residential care none for the last
  const lineOf = (name: string) =>
    coloured(svg, name, 'stroke').filter(
      ({ tag, attrs }) => tag === 'path' && attrs.fill === 'none' && attrs['stroke-width'] === '2'
    )
  const long = (name: string) =>
    lineOf(name)
      .flatMap(({ attrs }) => stretches(attrs.d ?? ''))
      .filter(points => points.length > 2)
  const steps = (name: string) =>
    long(name).flatMap(points => points.flatMap((x, at) => (at % 2 === 0 && at > 0 ? [x - (points[at - 2] ?? x)] : [])))
  const year = Math.max(...steps('1'))
  for (const name of ['ink', '1', '2', '3'])
    for (const step of steps(name)) assert.ok(step <= year + 1, `${name}: a step of ${step} where a year is ${year}`)
  assert.equal(steps('1').filter(step => step > year / 2).length, 4, 'four years on end')
  assert.equal(steps('ink').filter(step => step > year / 2).length, 2, 'two and two')
  assert.equal(steps('3').filter(step => step > year / 2).length, 3, 'the last year is kept back')
})

test('as many bars as there are figures; a zero is one, a gap and a figure kept back are none', () => {
  const svg = draw({ kind: 'bars', by: 'careSetting' })
  const bars = (name: string) => coloured(svg, name).filter(({ tag }) => tag === 'path').length - 1 // one in the legend
  assert.equal(bars('1'), 5)
  assert.equal(bars('2'), 4)
  assert.equal(bars('3'), 4)
})

test('what is missing stands in its strip, and the number below a mark is nowhere', () => {
  const svg = draw({ kind: 'line', at: { careSetting: 'residential' } })
  assert.ok(textsOf(svg).includes('поверително'))
  assert.ok(textsOf(svg).includes('2130'))
  assert.ok(!textsOf(svg).includes('2'))
  assert.match(svg, /31\.12\.2022 — 2130\u00a0деца\. 31\.12\.2023 — поверително/)
  const lines = textsOf(draw({ by: 'careSetting' }))
  assert.equal(lines.filter(text => text === 'Приемно семейство').length, 2, 'in the legend, and beside its marks')
  assert.equal(lines.filter(text => text === 'Роднини и близки').length, 1, 'nothing is missing')
})

test('a rounded figure says so', () => {
  assert.ok(textsOf(draw({ kind: 'bars' })).includes('≈ 8205'))
  assert.ok(textsOf(draw({ by: 'careSetting' })).includes('закръглено'))
})

test('two published values for one time are two points with their sources', () => {
  const source = (bg: string) => ({ bg, ru: bg, en: bg })
  const published = [
    { time: '2021-12-31', value: 4400, source: source('АСП') },
    { time: '2021-12-31', value: 4512, source: source('УНИЦЕФ') }
  ]
  const texts = textsOf(draw({ at: { careSetting: 'kin' }, published }))
  for (const text of ['4400', '4512', '4390', 'АСП (публикувано)', 'УНИЦЕФ (публикувано)'])
    assert.ok(texts.includes(text), text)
})

test('a published value equal to the computed one is a sign beside it, and the number stands there once', () => {
  const source = { bg: 'АСП', ru: 'АСП', en: 'АСП' }
  const of = (value: number) => draw({ at: { careSetting: 'kin' }, published: [{ time: '2021-12-31', value, source }] })
  const signs = (svg: string) =>
    pieces(svg).filter(({ attrs }) => attrs['stroke-width'] === '2' && attrs.fill?.includes('paper')).length
  const numbers = (svg: string) => textsOf(svg).filter(text => text === '4390').length
  assert.equal(numbers(of(4390)), 1)
  assert.ok(signs(of(4390)) > 0)
  assert.equal(signs(of(4390)), signs(of(4200)))
  assert.match(of(4390), /АСП \(публикувано\): 4390/, 'and in the description')
  assert.ok(textsOf(of(4200)).includes('4200'))
})

test('bars are stacked only where the parts make the whole', () => {
  assert.equal(additive(bySetting, 'careSetting'), true)
  const twice = { ...bySetting, cells: bySetting.cells.with(0, 9000) }
  assert.equal(additive(twice, 'careSetting'), false, 'children of two settings are counted twice')
  assert.equal(additive({ ...bySetting, kind: 'ratio' }, 'careSetting'), false)
  const unknown = {
    ...bySetting,
    marks: Object.fromEntries(bySetting.cells.map((_one, at) => [at, 'rounded' as const]))
  }
  assert.equal(additive(unknown, 'careSetting'), false, 'nothing vouches for it')
  const whole = (table: FigureTable) => textsOf(draw({ kind: 'stacked', by: 'careSetting' }, table)).includes('Общо')
  assert.equal(whole(bySetting), false, 'the whole is the height of the column')
  assert.equal(whole(twice), true, 'side by side, and the whole among them')
})

test('a column is never lower than its whole: what is kept back fills it up without a colour', () => {
  const { option } = chartOf(bySetting, settingWords, {
    kind: 'stacked',
    by: 'careSetting',
    language: 'en',
    width: 720
  })
  const rest = (option.series as { name: string; data: { value: number | null }[] }[]).find(({ name }) =>
    /together/.test(name)
  )
  assert.deepEqual(
    rest?.data.map(({ value }) => value),
    [null, null, null, null, 7990 - 4210]
  )
})

test('what came and left stands below what stood at the end of each period', () => {
  const flow = (cells: (number | null)[], marks = {}) => ({
    table: FigureTable.parse({
      ...rate,
      kind: 'flow',
      digits: 0,
      dims: [{ code: 'time', categories: ['2020', '2021', '2022', '2023'] }],
      cells,
      marks
    }),
    words: rateWords
  })
  const { option, told } = stockAndFlow(
    {
      stock: { table: bySetting, words: settingWords },
      came: flow([900, null, 980, 870], { 1: 'suppressed' }),
      left: flow([1180, 1190, 1265, 1085])
    },
    { language: 'bg', width: 720, at: { careSetting: 'kin' } }
  )
  const [stock, came, left] = option.series as { data: { value: number | null }[] }[]
  assert.deepEqual(
    stock?.data.map(({ value }) => value),
    [4480, 4390, 4275, 4210],
    'each year has the stock of its last day'
  )
  assert.deepEqual(
    came?.data.map(({ value }) => value),
    [900, null, 980, 870]
  )
  assert.deepEqual(
    left?.data.map(({ value }) => value),
    [-1180, -1190, -1265, -1085]
  )
  assert.match(told[1]?.lines[1] ?? '', /поверително/)
})

test('the same figures give the same picture, whatever was drawn before', () => {
  const first = draw({ kind: 'bars', by: 'careSetting' })
  draw({}, rate, rateWords)
  assert.equal(draw({ kind: 'bars', by: 'careSetting' }), first)
  const idsOf = (svg: string) => pieces(svg).flatMap(({ attrs }) => attrs.id ?? [])
  const other = draw({ kind: 'bars', by: 'careSetting', language: 'ru' })
  assert.deepEqual(
    idsOf(first).filter(id => idsOf(other).includes(id)),
    [],
    'two pictures of one page share no id'
  )
})

test('letters that are not Latin are as wide as they are', () => {
  const legend = (names: number) =>
    chartOf(bySetting, settingWords, { kind: 'line', by: 'careSetting', language: 'bg', width: names }).height
  assert.ok(legend(400) > legend(1400), 'a legend that does not fit takes another line')
})

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}
for (const [theme, set] of Object.entries(colours)) {
  for (const name of [1, 2, 3, 4, 5, 6, 7, 8, 'soft', 'ink'] as const)
    test(`${theme}: ${name} stands out from the paper`, () =>
      assert.ok(contrast(set[name], set.paper) >= (name === 'soft' || name === 'ink' ? 4.5 : 3)))
  for (const step of [1, 2, 3, 4, 5] as const)
    test(`${theme}: words on step ${step} can be read`, () =>
      assert.ok(contrast(set[`step-${step}`], set[`on-${step}`]) >= 4.5))
}

const said: [string, string, string][] = [
  [sayNumber(1234567.25, 1, 'bg'), '1\u00a0234\u00a0567,3', 'thousands apart'],
  [sayNumber(9120, 0, 'ru'), '9120', 'four digits together'],
  [sayNumber(9120, 0, 'en'), '9,120', 'English'],
  [sayNumber(-0.04, 1, 'bg'), '0,0', 'no negative zero'],
  [sayNumber(-12, 0, 'bg'), '−12', 'a minus'],
  [sayTime('2023-Q4', 'bg'), 'IV трим. 2023 г.', 'quarter'],
  [sayTime('2023-05', 'ru'), 'май 2023 г.', 'month'],
  [sayTime('2023', 'en'), '2023', 'year'],
  [sayTime('2023-01-15/2023-02-14', 'en'), '15.01.2023–14.02.2023', 'span']
]
for (const [is, wanted, what] of said) test(`${what}: ${wanted}`, () => assert.equal(is, wanted))

const oblasts = bulgaria.territories.filter(({ within }) => within === null).map(({ code }) => code)
const map = bulgaria.map ?? assert.fail('no map')
const byArea = FigureTable.parse({
  ...bySetting,
  dims: [
    { code: 'time', categories: ['2023-12-31'] },
    { code: 'area', categories: ['_T', ...oblasts, '_U'] }
  ],
  cells: [7990, ...oblasts.map((_code, at) => (at === 4 ? null : at * 17 + 3)), 12],
  marks: { 10: 'suppressed', 21: 'rounded' }
})
const areaWords: FigureWords = {
  ...settingWords,
  dims: {
    area: {
      name: settingWords.name,
      categories: Object.fromEntries(bulgaria.territories.map(({ code, words }) => [code, words]))
    }
  }
}
for (const width of [320, 760]) {
  const svg = mapSvg(mapOf(byArea, areaWords, map, { language: 'bg', width, by: 'area', titled: true }))
  const areas = new Map(pieces(svg).flatMap(({ attrs }) => (attrs['data-area'] ? [[attrs['data-area'], attrs]] : [])))
  test(`the map at ${width} has every oblast, hatched where kept back and empty where there is no figure`, () => {
    assert.deepEqual([...areas.keys()].sort(), [...oblasts].sort())
    assert.match(areas.get(oblasts[9] ?? '')?.fill ?? '', /^url\(#figure-hatch/)
    assert.match(areas.get(oblasts[4] ?? '')?.fill ?? '', /--figure-paper/)
    assert.match(areas.get('sof')?.fill ?? '', /--figure-step-/)
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/)
    const texts = textsOf(svg)
    assert.ok(!texts.includes(String(9 * 17 + 3)), 'the number below the mark is nowhere')
    assert.ok(texts.includes(String(oblasts.indexOf('sof') * 17 + 3)), 'the capital is not passed over')
    for (const text of ['поверително', 'няма данни', 'Извън картата: Неизвестно: 12', map.credit.bg])
      assert.ok(texts.join(' ').includes(text), text)
  })
}

test('classes hold every value once, and equal values together', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 60 }), values => {
      const classes = classesOf(values)
      assert.ok(classes.length <= 5)
      for (const value of values) assert.equal(classes.filter(({ from, to }) => value >= from && value <= to).length, 1)
      for (const [at, { from }] of classes.entries()) assert.ok(at === 0 || from > (classes[at - 1]?.to ?? 0))
      assert.deepEqual(
        classes.map(({ step }) => step),
        classes.map(({ step }) => step).toSorted((a, b) => a - b)
      )
    })
  )
})
