/**
 * What pages need beside themselves: two fonts and one small script, whose addresses hold their hashes. The style sheet
 * is small and stands in each page: on a slow line a request of its own would cost more than the page.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { paletteCss } from '#domain/figures/palette.ts'

export type Asset = { address: string; media: string; bytes: Buffer }

const asset = (name: string, media: string, bytes: Buffer): Asset => ({
  address: `/public/assets/${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}/${name}`,
  media,
  bytes
})
const own = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url))
const font = (script: string) => {
  const file = `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-normal.woff2`
  return asset(`${script}.woff2`, 'font/woff2', readFileSync(createRequire(import.meta.url).resolve(file)))
}

const latin = font('latin')
const cyrillic = font('cyrillic')
/** As the package that carries the fonts divides them. */
const faces = [
  [cyrillic, 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'],
  [
    latin,
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
  ]
] as const
const face = ([{ address }, range]: (typeof faces)[number]) =>
  `@font-face{font-family:"Source Sans 3 Variable";font-display:swap;font-weight:200 900;src:url(${address}) format("woff2");unicode-range:${range}}`
const css = `${faces.map(face).join('')}${paletteCss('.figure')}${own('public.css')
  .toString('utf8')
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')
  .replaceAll(/\s*\n\s*/g, '')}`

export const assets = {
  latin,
  cyrillic,
  verify: asset('verify.js', 'text/javascript; charset=utf-8', own('verify.js'))
}

/** The style sheet, and how a policy names it. */
export const style = { text: css, source: `'sha256-${createHash('sha256').update(css).digest('base64')}'` }
