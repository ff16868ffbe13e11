/** Does every indicator count what the ledger holds, and divide what may be divided? */
import { type Checking, checkCode } from './checking.ts'
import type { Filter, Indicator } from './indicator.ts'

export function checkIndicator(indicator: Indicator, path: string, checking: Checking): void {
  const { pack, tell } = checking
  const byCode = new Map(pack.indicators.map(one => [one.code, one]))
  checkCuts(indicator, path, checking)
  for (const [at, one] of (indicator.counts ?? []).entries())
    checkCount(one, indicator, `${path}.counts.${at}`, path, checking)
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

/** Does the ledger hold what is counted, and can it be counted so? */
function checkCount(
  one: NonNullable<Indicator['counts']>[number],
  indicator: Indicator,
  on: string,
  path: string,
  checking: Checking
): void {
  const { known, tell } = checking
  const { ledger, where, other, how, measure, of, each, asOf } = one
  const fields = known.accounts[ledger]
  if (!fields) {
    tell(`${on}.ledger`, `must be one of ${Object.keys(known.accounts).join(', ')}`)
    return
  }
  checkFilter(where, fields, ledger, `${on}.where`, checking)
  if ('beyond' in where) tell(`${on}.where.beyond`, 'what lies beyond the ledger is not counted')
  if (other) checkFilter(other, fields, ledger, `${on}.other`, checking)
  if ((other || how) && measure !== 'in' && measure !== 'out')
    tell(`${on}.measure`, `a ${measure} has no other side and no way in`)
  if (of)
    for (const field of Object.keys(of))
      if (field.startsWith('age') || !known.cuts.persons.includes(field))
        tell(`${on}.of.${field}`, 'is no trait of a person')
  if ((of || one.age) && !known.cuts.countingPersons.includes(ledger))
    tell(`${on}.ledger`, `'${ledger}' does not count persons`)
  if (each === 'lead' && !('lead' in fields)) tell(`${on}.each`, `the ledger '${ledger}' has no 'lead'`)
  if (asOf && measure !== 'cohort') tell(`${on}.asOf`, `a ${measure} stands at the end of its time`)
  if ((measure === 'stock') !== (indicator.kind === 'stock') && indicator.kind !== 'ratio')
    tell(`${path}.kind`, `a ${indicator.kind} does not count '${measure}'`)
}

/** Every ledger that a figure is made of can be cut so, and a population only by area and sex. */
function checkCuts(indicator: Indicator, path: string, { pack, known, tell }: Checking): void {
  const byCode = new Map(pack.indicators.map(one => [one.code, one]))
  const ledgers = new Set<string>()
  let population = false
  const met = new Set<Indicator>()
  const gather = (one: Indicator | undefined) => {
    if (!one || met.has(one)) return
    met.add(one)
    for (const { ledger } of one.counts ?? []) ledgers.add(ledger)
    const below = one.ratio?.denominator
    if (below && 'series' in below) population = true
    const parts = [...(one.ratio?.numerator.figures ?? []), ...(below && 'figures' in below ? below.figures : [])]
    for (const code of [...parts, ...(one.change ? [one.change.figure] : [])]) gather(byCode.get(code))
  }
  gather(indicator)
  const { every, persons, countingPersons, never } = known.cuts
  for (const [at, cut] of indicator.cuts.entries()) {
    const on = `${path}.cuts.${at}`
    if (indicator.cuts.indexOf(cut) < at) tell(on, `'${cut}' stands here twice`)
    if (population && cut !== 'area' && cut !== 'sex') tell(on, `no population is told by '${cut}'`)
    for (const ledger of ledgers) {
      const has = cut in (known.accounts[ledger] ?? {}) && !never.includes(cut)
      const told = persons.includes(cut) && countingPersons.includes(ledger)
      if (!has && !told && !every.includes(cut)) tell(on, `the ledger '${ledger}' cannot be cut by '${cut}'`)
    }
  }
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
