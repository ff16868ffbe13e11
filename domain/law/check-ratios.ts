/** The traps of shares and rates: what is divided by nothing, by what began instead of what ended, by less than its parts. */
import type { Indicator } from './indicator.ts'
import type { Series } from './series.ts'

/** What is wrong with a ratio, before it is ever shown. */
export function ratioFaults(
  indicator: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
  series: ReadonlyMap<string, Series>
): string[] {
  const { kind, unit, ratio, change } = indicator
  if (kind === 'ratio' && !ratio && !change) return ['a ratio says what it is divided by before it is shown']
  if (!ratio) return []
  if ('series' in ratio.denominator) {
    const over = series.get(ratio.denominator.series)
    if (!over) return []
    if (!over.denominator) return [`'${over.code}' is no denominator`]
    return over.cuts.includes('age') ? [] : [`'${over.code}' is not cut by age, and the rate asks for ages`]
  }
  const top = movesOf(ratio.numerator.figures, indicators)
  const below = movesOf(ratio.denominator.figures, indicators)
  if (top.length === 0 || below.length === 0) return []
  const found: string[] = []
  if (top.every(one => one.measure === 'out') && below.some(one => one.measure === 'in'))
    found.push('what ended is divided by what began: the denominator is what ended in the period')
  const ledgers = new Set(below.map(one => one.ledger))
  const apart = top.find(one => !ledgers.has(one.ledger))
  if (unit === 'percent' && top.length > 1 && apart)
    found.push(`'${apart.ledger}' is counted above and not below: the share could pass the whole`)
  return found
}

const movesOf = (codes: readonly string[], indicators: ReadonlyMap<string, Indicator>) =>
  codes.flatMap(code => indicators.get(code)?.counts ?? [])
