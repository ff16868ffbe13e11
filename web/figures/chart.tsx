/** A chart of figures. It is an image with a text of its own; whoever needs each number has the table beside it. */
import { useEffect, useMemo, useRef } from 'react'
import type { Chart } from '#domain/figures/chart.ts'
import { FigurePalette } from './palette.tsx'
import style from './picture.module.css'
import { useWidth } from './use-width.ts'

/** @param of makes the chart for a width in pixels: `width => chartOf(table, words, { ...choice, width })`; keep it stable */
export function FigureChart({ of }: { of: (width: number) => Chart }) {
  const [ref, width] = useWidth()
  const frame = useRef<HTMLDivElement>(null)
  const chart = useMemo(() => (width === null ? null : of(width)), [of, width])
  useEffect(() => {
    let stop = () => {}
    let gone = false
    if (chart)
      void import('./draw-chart.ts').then(({ drawChart }) => {
        if (!gone && frame.current) stop = drawChart(frame.current, chart)
      })
    return () => {
      gone = true
      stop()
    }
  }, [chart])
  return (
    <div ref={ref} className={`figure ${style.picture}`}>
      <FigurePalette />
      {chart ? (
        <div role="img" aria-label={chart.description} style={{ width: chart.width, height: chart.height }}>
          <div ref={frame} aria-hidden="true" />
        </div>
      ) : null}
    </div>
  )
}
