/** Tables that have passed disclosure control, and what is told of how they did. */
import type { FigureTable } from '../figures/table.ts'
import type { Secret } from './primary.ts'

declare const passed: unique symbol
/**
 * A table that may be published. Only `protect` makes one, and `frozen` reads one back: whatever writes public files
 * takes no other, so there is no road around.
 */
export type ProtectedTable = FigureTable & { readonly [passed]: true }

export type ProtectionReport = {
  method: 'suppress' | 'round'
  /** of rounded numbers: every total is the sum of its parts as shown */
  additive: boolean
  /** figures shown or hidden, each counted once in however many tables it stands */
  figures: number
  /** hidden because of what they tell by themselves, by reason */
  primary: Partial<Record<Secret['why'], number>>
  /** hidden because others could be computed with them */
  secondary: number
  /** what is lost with all that is hidden, and what no pattern could be below */
  weight: number
  bound: number
  /** nothing less could have been hidden */
  proven: boolean
  /** figures that earlier releases or what must be shown already give away: how far open they still are */
  lost: { key: string; apart: number }[]
  /** identities that do not hold, as keys */
  broken: string[]
  blocks: number
  /** simplex steps */
  effort: number
}
