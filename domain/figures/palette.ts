/** The colours of charts and maps: told apart by the colour-blind, at least 3 to 1 on paper, light and dark. */

const light = {
  ink: '#1f2725',
  soft: '#5a625e',
  line: '#d6d2c7',
  paper: '#ffffff',
  1: '#125a4f',
  2: '#c2571a',
  3: '#2f6db5',
  4: '#8f2d63',
  5: '#857000',
  6: '#5f6663',
  7: '#0b7c90',
  8: '#7a4a21',
  'step-1': '#e3f0ec',
  'step-2': '#b1d7cb',
  'step-3': '#6fb3a1',
  'step-4': '#2f8271',
  'step-5': '#0d483f',
  'on-1': '#1f2725',
  'on-2': '#1f2725',
  'on-3': '#1f2725',
  'on-4': '#ffffff',
  'on-5': '#ffffff'
}
export type Colour = keyof typeof light

const dark: Record<Colour, string> = {
  ink: '#e6e9e5',
  soft: '#a9b2ac',
  line: '#3a4542',
  paper: '#1c2322',
  1: '#86c9b8',
  2: '#f0a36b',
  3: '#8fbcf0',
  4: '#e79ac4',
  5: '#d9c45a',
  6: '#b9bfbb',
  7: '#5fc9dd',
  8: '#c9a27c',
  'step-1': '#26413b',
  'step-2': '#2f5f55',
  'step-3': '#397a6c',
  'step-4': '#74b8a6',
  'step-5': '#c4e6dc',
  'on-1': '#ffffff',
  'on-2': '#ffffff',
  'on-3': '#ffffff',
  'on-4': '#111615',
  'on-5': '#111615'
}
export const colours = { light, dark }

/** How many series have a colour of their own; beyond that they come round again with another sign. */
export const seriesColours = 8

/** A colour by name that follows the theme of the page, and is that of light paper where there is none. */
export const colour = (name: Colour): string => `var(--figure-${name}, ${light[name]})`

const declared = (set: Record<Colour, string>) =>
  Object.entries(set)
    .map(([name, value]) => `--figure-${name}:${value}`)
    .join(';')

/** The colours as a style sheet: dark where `dark` matches or, without it, where the reader's device is. */
export function paletteCss(within: string, darkWithin?: string): string {
  const night = `{${declared(dark)}}`
  const darkened = darkWithin ? `${darkWithin}${night}` : `@media (prefers-color-scheme:dark){${within}${night}}`
  const onPaper = [within, darkWithin].filter(Boolean).join()
  return `${within}{${declared(light)}}${darkened}@media print{${onPaper}{${declared(light)}}}`
}
