/** A table with more columns than a page can hold is read a part at a time, the latest first; totals stand in each part. */
import { Button } from '@mantine/core'
import { useWords } from '#web/words/language.tsx'
import style from './explore.module.css'
import { useExplore } from './state.ts'

/** More cells than these at a time are neither read nor quickly drawn. */
const MOST_DRAWN = 5000

/** Columns in parts of one size: of months whole years, of quarters too, counted from the last. */
export function inParts<C extends { whole: boolean }>(columns: readonly C[], rows: number): C[][] {
  const totals = columns.filter(one => one.whole)
  const others = columns.filter(one => !one.whole)
  const most = Math.max(1, Math.floor(MOST_DRAWN / Math.max(1, rows)) - totals.length)
  if (others.length <= most) return [[...columns]]
  const size = most >= 12 ? most - (most % 12) : most >= 4 ? most - (most % 4) : most
  const parts: C[][] = []
  for (let end = others.length; end > 0; end -= size)
    parts.unshift([...totals, ...others.slice(Math.max(0, end - size), end)])
  return parts
}

type Given = { parts: readonly (readonly { name: string; whole: boolean }[])[]; at: number }

/** Which part is read, and the way to those beside it; nothing where there is only one. */
export function PartChoice({ parts, at }: Given) {
  const { t } = useWords()
  const { change } = useExplore()
  if (parts.length < 2) return null
  const turn = (to: number) => change({ part: to === parts.length - 1 ? undefined : String(to + 1), sort: undefined })
  const own = (parts[at] ?? []).filter(one => !one.whole)
  return (
    <nav className={`${style.parts} not-on-paper`} aria-label={t('explore.parts')}>
      <Button variant="default" size="compact-sm" disabled={at === 0} onClick={() => turn(at - 1)}>
        {t('explore.part-before')}
      </Button>
      <span aria-live="polite">
        {t('explore.part', { from: own[0]?.name ?? '', to: own.at(-1)?.name ?? '', n: at + 1, all: parts.length })}
      </span>
      <Button variant="default" size="compact-sm" disabled={at === parts.length - 1} onClick={() => turn(at + 1)}>
        {t('explore.part-after')}
      </Button>
    </nav>
  )
}
