/** Does every indicator count what the ledger holds, and divide what may be divided? */
import { type Checking, checkCode } from './checking.ts'
import type { Filter, Indicator } from './indicator.ts'

export function checkIndicator(indicator: Indicator, path: string, checking: Checking): void {
  const { pack, known, tell } = checking
  const byCode = new Map(pack.indicators.map(one => [one.code, one]))
  for (const [at, { ledger, where, other, how, measure }] of (indicator.counts ?? []).entries()) {
    const on = `${path}.counts.${at}`
    const fields = known.accounts[ledger]
    if (!fields) {
      tell(`${on}.ledger`, `must be one of ${Object.keys(known.accounts).join(', ')}`)
      continue
    }
    checkFilter(where, fields, ledger, `${on}.where`, checking)
    if ('beyond' in where) tell(`${on}.where.beyond`, 'what lies beyond the ledger is not counted')
    if (other) checkFilter(other, fields, ledger, `${on}.other`, checking)
    if ((other || how) && measure !== 'in' && measure !== 'out')
      tell(`${on}.measure`, `a ${measure} has no other side and no way in`)
    if ((measure === 'stock') !== (indicator.kind === 'stock') && indicator.kind !== 'ratio')
      tell(`${path}.kind`, `a ${indicator.kind} does not count '${measure}'`)
  }
  const named = (code: string, on: string): Indicator | undefined => {
    const found = byCode.get(code)
    if (!found) tell(on, `no indicator '${code}'`)
    else if (dependsOn(found, indicator.code, byCode)) tell(on, `'${code}' is computed from this one`)
    return found
  }
  const { ratio, change } = indicator
  if (change) named(change.figure, `${path}.change.figure`)
  if (!ratio) return
  if (indicator.kind !== 'ratio') tell(`${path}.kind`, 'a ratio is neither stock nor flow')
  const top = ratio.numerator.figures.map((code, at) => named(code, `${path}.ratio.numerator.figures.${at}`))
  if ('series' in ratio.denominator) {
    const { series } = ratio.denominator
    if (!pack.series?.list.some(one => one.code === series))
      tell(`${path}.ratio.denominator.series`, `no series '${series}'`)
    return
  }
  const below = ratio.denominator.figures.map((code, at) => named(code, `${path}.ratio.denominator.figures.${at}`))
  const units = new Set([...top, ...below].flatMap(one => (one ? [one.unit] : [])))
  const persons = [...units].every(unit => ['child', 'young-person', 'person'].includes(unit))
  if (units.size > 1 && indicator.unit === 'percent' && !persons)
    tell(`${path}.ratio`, `a share is of one unit, not of ${[...units].join(' and ')}`)
}

function dependsOn(
  one: Indicator,
  code: string,
  byCode: ReadonlyMap<string, Indicator>,
  met = new Set<string>()
): boolean {
  if (one.code === code) return true
  if (met.has(one.code)) return false
  met.add(one.code)
  const below = one.ratio && 'figures' in one.ratio.denominator ? one.ratio.denominator.figures : []
  const uses = [...(one.ratio?.numerator.figures ?? []), ...below, ...(one.change ? [one.change.figure] : [])]
  return uses.some(used => {
    const next = byCode.get(used)
    return next ? dependsOn(next, code, byCode, met) : false
  })
}

function checkFilter(
  filter: Filter,
  fields: Readonly<Record<string, string | readonly string[] | null>>,
  ledger: string,
  path: string,
  checking: Checking
): void {
  for (const [key, wanted] of Object.entries(filter)) {
    const of = fields[key]
    if (of === undefined) checking.tell(`${path}.${key}`, `the ledger '${ledger}' has no '${key}'`)
    else for (const code of [wanted].flat()) checkAccount(of, code, `${path}.${key}`, checking)
  }
}

/** A list may hold, beside codes of the core's own, a whole vocabulary as `@stay-ends`. */
function checkAccount(of: string | readonly string[] | null, code: string, path: string, checking: Checking): void {
  if (typeof of === 'string') checkCode(of, code, path, checking)
  else if (of && !of.includes(code)) {
    const vocabulary = of.find(one => one.startsWith('@'))?.slice(1)
    if (vocabulary) checkCode(vocabulary, code, path, checking)
    else checking.tell(path, `must be one of ${of.join(', ')}`)
  }
}
