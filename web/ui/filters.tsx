/** A row of choices above a list. */
import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import style from './filters.module.css'

export const Filters = ({ children }: { children: ReactNode }) => (
  <div className={`${style.row} not-on-paper`}>{children}</div>
)

type Given<V extends string> = {
  label: string
  value: V
  options: readonly { value: V; label: string }[]
  change(value: V): void
}

export function Segments<V extends string>({ label, value, options, change }: Given<V>) {
  return (
    <SegmentedControl
      aria-label={label}
      size="sm"
      value={value}
      data={[...options]}
      onChange={given => change(given as V)}
      withItemsBorders={false}
    />
  )
}
