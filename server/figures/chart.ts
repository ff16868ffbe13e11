/** Charts and maps of figures as SVG, drawn on the server: the same figures give the same text. */
import { createHash } from 'node:crypto'
// in one file: its parts are six hundred, and reading them took a third of a start
import { init, setPlatformAPI } from 'echarts/dist/echarts.esm.min.mjs'
import { type Chart, figureFont } from '#domain/figures/chart.ts'
import type { MapPicture, Shape } from '#domain/figures/map.ts'
import { paletteCss } from '#domain/figures/palette.ts'
import { measureText } from '#domain/figures/text-width.ts'

// Without a browser letters that are not Latin would count as squares.
setPlatformAPI({ measureText })

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** An SVG that stands alone or in a page: it has a title, a description, and colours that follow the reader's theme. */
export function chartSvg(chart: Chart): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: chart.width, height: chart.height })
  drawing.setOption(chart.option)
  const raw = drawing.renderToSVGString({ useViewBox: true })
  drawing.dispose()
  // Ids count the drawings of the process: those of the picture are told by what it shows. Nothing changes under a
  // pointer, so the classes and notes kept for that go.
  const plain = raw
    .replace(/ (?:class="zr\d+-cls-\d+"|ecmeta_\w+="[^"]*")/g, '')
    .replace(/<style\s*>\s*<!\[CDATA\[[\s\S]*?\]\]>\s*<\/style>/g, '')
    .replace(/\bzr\d+-/g, 'zr-')
  const id = `f${createHash('sha256').update(plain).update(chart.description).digest('hex').slice(0, 10)}`
  const head =
    `<title id="${id}-title">${escaped(chart.title)}</title><desc id="${id}-desc">${escaped(chart.description)}</desc>` +
    `<style>${paletteCss('.figure')}</style>`
  return plain
    .replaceAll('zr-', `${id}-`)
    .replace(/^<svg ([^>]*)>/, `<svg $1 class="figure" role="img" aria-labelledby="${id}-title ${id}-desc">${head}`)
}

/** The same for a map. */
export function mapSvg(picture: MapPicture): string {
  const { title, description, width, height, shapes } = picture
  const body = shapes.map(written).join('')
  const id = `f${createHash('sha256').update(body).update(description).digest('hex').slice(0, 10)}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `class="figure" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${escaped(figureFont)}">` +
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>` +
    `<style>${paletteCss('.figure')}</style>${body}</svg>`
  )
}

// React's names of attributes, as SVG writes them
const kept = new Set(['viewBox', 'patternUnits', 'patternTransform'])
const attribute = (name: string) =>
  kept.has(name) ? name : name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function written({ tag, attrs, children }: Shape): string {
  const said = Object.entries(attrs).map(([name, value]) => ` ${attribute(name)}="${escaped(String(value))}"`)
  const inner = children.map(one => (typeof one === 'string' ? escaped(one) : written(one)))
  return `<${tag}${said.join('')}>${inner.join('')}</${tag}>`
}
