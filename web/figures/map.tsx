/** Figures on a map. It is an image with a text of its own; whoever needs each number has the table beside it. */
import { createElement, type ReactNode, useId, useMemo } from 'react'
import { figureFont } from '#domain/figures/chart.ts'
import type { MapPicture, Shape } from '#domain/figures/map.ts'
import { FigurePalette } from './palette.tsx'
import style from './picture.module.css'
import { useWidth } from './use-width.ts'

type Props = {
  /** makes the map for a width in pixels, its hatching named by `id`; keep it stable */
  of: (width: number, id: string) => MapPicture
  /** an area was pointed at; the same must be in reach from the table */
  onChoose?: ((code: string) => void) | undefined
}

export function FigureMap({ of, onChoose }: Props) {
  const [ref, width] = useWidth()
  const id = useId()
  const picture = useMemo(() => (width === null ? null : of(Math.min(width, 960), id)), [of, width, id])
  const choose = (target: EventTarget) => {
    const area = target instanceof Element ? target.closest('[data-area]')?.getAttribute('data-area') : null
    if (area) onChoose?.(area)
  }
  return (
    <div ref={ref} className={`figure ${style.picture} ${onChoose ? style.choosable : ''}`}>
      <FigurePalette />
      {picture ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: what a click on an area opens is in the table beside the map
        <svg
          role="img"
          aria-label={picture.description}
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          fontFamily={figureFont}
          onClick={event => choose(event.target)}
        >
          {picture.shapes.map(drawn)}
        </svg>
      ) : null}
    </div>
  )
}

const drawn = ({ tag, attrs, children }: Shape, at: number): ReactNode =>
  createElement(
    tag,
    { ...attrs, key: at },
    ...children.map((one, place) => (typeof one === 'string' ? one : drawn(one, place)))
  )
