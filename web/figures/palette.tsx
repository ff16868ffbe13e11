/** The colours of charts and maps, as the page's theme has them; on paper always the light ones. */
import { paletteCss } from '#domain/figures/palette.ts'

const css = paletteCss('.figure', ':root[data-mantine-color-scheme="dark"] .figure')

/** React lays it in the head once, however many pictures ask for it. */
export const FigurePalette = () => (
  <style href="figure-palette" precedence="default">
    {css}
  </style>
)
