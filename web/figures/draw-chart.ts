/** Draws a chart into an element, with the parts of ECharts that our charts use. Loaded when a chart is first shown. */
import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart } from '#domain/figures/chart.ts'
import { measureText } from '#domain/figures/text-width.ts'

use([BarChart, LineChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer])

setPlatformAPI({ measureText })

/** Answers how to take it away again. */
export function drawChart(frame: HTMLElement, chart: Chart): () => void {
  const drawing = init(frame, null, { renderer: 'svg', width: chart.width, height: chart.height })
  drawing.setOption({ ...chart.option, tooltip: tip(chart) })
  return () => drawing.dispose()
}

/** What stands at the place under the pointer, marks in words. */
const tip = ({ told }: Chart) => ({
  trigger: 'axis',
  axisPointer: { type: 'none' },
  transitionDuration: 0,
  confine: true,
  backgroundColor: 'var(--sheet)',
  borderColor: 'var(--line-strong)',
  textStyle: { color: 'var(--ink)', fontSize: 13 },
  formatter: (under: unknown) => {
    const place = told[(Array.isArray(under) ? (under[0] as { dataIndex?: number }) : {})?.dataIndex ?? -1]
    const box = document.createElement('div')
    for (const [at, text] of [place?.head ?? '', ...(place?.lines ?? [])].entries()) {
      const line = box.appendChild(document.createElement('div'))
      line.textContent = text
      if (at === 0) line.style.fontWeight = '600'
    }
    return box
  }
})
