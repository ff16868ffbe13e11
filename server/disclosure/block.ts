/** A problem falls into blocks that have nothing to do with each other: each is hidden and attacked by itself. */
import { ALWAYS_KNOWN, NEVER_SHOWN, type Problem } from '#domain/disclosure/problem.ts'

/** By how much an unknown may lie above and below its true value, while it is shown and while it is hidden. */
type Room = { above: readonly [shown: number, hidden: number]; below: readonly [shown: number, hidden: number] }

export type Block = {
  /** the deviations of unknowns from their true values; `switch` is the place among the switches of the block, or -1 for what is never shown */
  unknowns: (Room & { switch: number; of: number })[]
  /** Σ times · deviation = 0 */
  ties: (readonly (readonly [unknown: number, times: number])[])[]
  switches: { of: number; weight: number; forced: boolean }[]
  guarded: { unknown: number; width: number; of: number }[]
}

/** Nobody needs to go further from the truth than this many widths: an attacker taken to know so is the stronger. */
const FAR = 20
const VERY_FAR = 1000

export function blocksOf(problem: Problem): Block[] {
  const { unknowns, ties, switches, guarded } = problem
  const free = unknowns.map(one => one.switch !== ALWAYS_KNOWN || one.shown[0] !== one.shown[1])
  const roots = unknowns.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (roots[top] !== top) top = roots[top] ?? top
    for (let walk = at; walk !== top; ) {
      const next = roots[walk] ?? top
      roots[walk] = top
      walk = next
    }
    return top
  }
  const join = (a: number, b: number) => {
    roots[root(b)] = root(a)
  }
  const open = ties.map(({ terms }) => terms.filter(([at]) => free[at])).filter(terms => terms.length > 0)
  for (const terms of open) for (const [at] of terms) join(terms[0]?.[0] ?? at, at)
  const bySwitch = new Map<number, number>()
  for (const [at, one] of unknowns.entries()) {
    if (one.switch < 0 || !free[at]) continue
    const other = bySwitch.get(one.switch)
    if (other !== undefined) join(other, at)
    bySwitch.set(one.switch, at)
  }
  const guardedRoots = new Set(guarded.map(one => root(one.unknown)))
  const blocks = new Map<number, Block & { widest: number }>()
  for (const one of guarded) {
    const of = root(one.unknown)
    const block = blocks.get(of) ?? { unknowns: [], ties: [], switches: [], guarded: [], widest: 0 }
    block.widest = Math.max(block.widest, one.width)
    blocks.set(of, block)
  }
  const local = new Map<number, number>()
  const localSwitch = new Map<number, number>()
  for (const [at, one] of unknowns.entries()) {
    const block = blocks.get(root(at))
    if (!block || !free[at] || !guardedRoots.has(root(at))) continue
    const far = block.widest * FAR
    let place = -1
    if (one.switch >= 0) {
      place = localSwitch.get(one.switch) ?? -1
      if (place < 0) {
        const { weight = 1, forced = false } = switches[one.switch] ?? {}
        place = block.switches.push({ of: one.switch, weight, forced }) - 1
        localSwitch.set(one.switch, place)
      }
    }
    const isShown = one.switch === ALWAYS_KNOWN
    const near = (room: number) => Math.min(room, one.key === '' ? far * VERY_FAR : far)
    const hidden = isShown ? one.shown : one.hidden
    local.set(
      at,
      block.unknowns.push({
        of: at,
        switch: one.switch === NEVER_SHOWN || isShown ? -1 : place,
        above: [near(one.shown[1] - one.value), near(hidden[1] - one.value)],
        below: [near(one.value - one.shown[0]), near(one.value - hidden[0])]
      }) - 1
    )
  }
  for (const terms of open) {
    blocks.get(root(terms[0]?.[0] ?? 0))?.ties.push(terms.map(([at, times]) => [local.get(at) ?? 0, times] as const))
  }
  for (const [of, one] of guarded.entries())
    if (free[one.unknown])
      blocks.get(root(one.unknown))?.guarded.push({ unknown: local.get(one.unknown) ?? 0, width: one.width, of })
  return [...blocks.values()]
}

/** Which switches of a block are on. A number between is half hidden: only bounds are computed so. */
export type Pattern = Float64Array
export const forcedOf = (block: Block): Pattern => Float64Array.from(block.switches, ({ forced }) => (forced ? 1 : 0))
export const weightOf = (block: Block, pattern: Pattern): number =>
  block.switches.reduce((sum, { weight }, at) => sum + weight * (pattern[at] ?? 0), 0)

/** By how much an unknown may lie from the truth under a pattern. */
export function roomOf(
  { above, below, switch: at }: Block['unknowns'][number],
  pattern: Pattern
): [below: number, above: number] {
  const on = at < 0 ? 1 : (pattern[at] ?? 0)
  return [below[0] + on * (below[1] - below[0]), above[0] + on * (above[1] - above[0])]
}

/**
 * What is left of a block under a pattern, where nothing more is to be hidden: the unknowns that are open, in parts
 * that have nothing to do with each other. `of` of switches and guarded numbers is their place in the block.
 */
export function within(block: Block, pattern: Pattern): Block[] {
  const open = block.unknowns.map(one => roomOf(one, pattern).some(room => room > 0))
  const roots = block.unknowns.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (roots[top] !== top) top = roots[top] ?? top
    roots[at] = top
    return top
  }
  const ties = block.ties.map(terms => terms.filter(([at]) => open[at])).filter(terms => terms.length > 0)
  for (const terms of ties) for (const [at] of terms) roots[root(at)] = root(terms[0]?.[0] ?? at)
  const first = new Map<number, number>()
  for (const [at, one] of block.unknowns.entries()) {
    if (one.switch < 0 || !open[at]) continue
    const other = first.get(one.switch)
    if (other === undefined) first.set(one.switch, at)
    else roots[root(at)] = root(other)
  }
  const parts = new Map<number, Block>()
  for (const { unknown } of block.guarded)
    parts.set(root(unknown), { unknowns: [], ties: [], switches: [], guarded: [] })
  const local = new Map<number, number>()
  const localSwitch = new Map<number, number>()
  for (const [at, one] of block.unknowns.entries()) {
    const part = parts.get(root(at))
    if (!part || !(open[at] || block.guarded.some(({ unknown }) => unknown === at))) continue
    let place = -1
    const its = block.switches[one.switch]
    if (its && pattern[one.switch] === 1) {
      place = localSwitch.get(one.switch) ?? part.switches.push({ ...its, of: one.switch }) - 1
      localSwitch.set(one.switch, place)
    }
    // shown, and yet not exactly known
    const [below, above] = roomOf(one, pattern)
    const room = place < 0 ? { below: [below, below] as const, above: [above, above] as const } : one
    local.set(at, part.unknowns.push({ ...one, ...room, switch: place }) - 1)
  }
  for (const terms of ties)
    parts.get(root(terms[0]?.[0] ?? 0))?.ties.push(terms.map(([at, times]) => [local.get(at) ?? 0, times] as const))
  for (const [of, { unknown, width }] of block.guarded.entries())
    parts.get(root(unknown))?.guarded.push({ unknown: local.get(unknown) ?? 0, width, of })
  return [...parts.values()]
}
