/** Do imported series say what they measure, without the traps that published figures set? */
import { ratioFaults } from './check-ratios.ts'
import { type Checking, unique } from './checking.ts'
import type { Series, Side } from './series.ts'
import { languages, type Words } from './words.ts'

export function checkSeries({ pack, tell }: Checking): void {
  const { list, sources, quotients } = pack.series
  unique('series.list', list, tell)
  unique('series.sources', sources, tell)
  const indicators = new Map(pack.indicators.map(one => [one.code, one]))
  const codes = new Map(list.map(one => [one.code, one]))
  for (const [at, indicator] of pack.indicators.entries())
    for (const message of ratioFaults(indicator, indicators, codes)) tell(`indicators.${at}.ratio`, message)
  for (const [at, series] of list.entries()) {
    const path = `series.list.${at}`
    for (const [nth, code] of series.beside.entries()) {
      const indicator = indicators.get(code)
      if (!indicator) tell(`${path}.beside.${nth}`, `no indicator '${code}'`)
      else if (indicator.kind !== series.kind)
        tell(`${path}.beside.${nth}`, `a ${series.kind} cannot stand beside '${code}', a ${indicator.kind}`)
    }
    for (const [nth, code] of series.related.entries())
      if (!list.some(one => one.code === code)) tell(`${path}.related.${nth}`, `no series '${code}'`)
    for (const message of faultsOf(series)) tell(path, message)
  }
  for (const [at, { numerator, denominator }] of quotients.entries())
    for (const code of [numerator, denominator])
      if (!codes.has(code)) tell(`series.quotients.${at}`, `no series '${code}'`)
      else if (codes.get(code)?.kind !== codes.get(numerator)?.kind)
        tell(`series.quotients.${at}`, 'divides a stock by a flow, or a flow by a stock')
}

/** What is wrong with a series as it is described. */
export function faultsOf(series: Series): string[] {
  const { kind, unit, ratio, denominator, beside, words, counts } = series
  const found: string[] = []
  if ((kind === 'ratio') !== (ratio !== undefined))
    found.push('a ratio says what is divided by what, and nothing else does')
  if ((kind === 'ratio') !== (unit === 'percent')) found.push('a ratio is in per cent, and nothing else is')
  if (ratio && ratio.denominator === null && beside.length > 0)
    found.push('nobody said what it is divided by: it can stand beside no indicator')
  if (ratio?.denominator && !alike(ratio.numerator, ratio.denominator))
    found.push('the two sides of the ratio do not count in the same people')
  if (denominator && kind !== 'stock') found.push('a denominator is a stock')
  if (saysChildren(words) && (unit === 'place' || counts.includes('young-people')))
    found.push("is called 'children' and counts places or young people too")
  return found
}

/** Adopted children, or young people over 18, are on both sides of a ratio or on neither. */
export const alike = (a: Pick<Side, 'counts'>, b: Pick<Side, 'counts'>): boolean =>
  [...new Set(a.counts)].sort().join() === [...new Set(b.counts)].sort().join()

const children = {
  bg: /(^|[^\p{L}])(деца|децата|дете)(?=$|[^\p{L}])/iu,
  ru: /(^|[^\p{L}])(дети|детей|ребён)/iu,
  en: /\bchild(ren)?\b/i
}
const young = { bg: /младеж/i, ru: /молод/i, en: /young/i }
/** A title that speaks of children and not of young people beside them. */
export const saysChildren = (words: Words): boolean =>
  languages.some(language => children[language].test(words[language]) && !young[language].test(words[language]))
