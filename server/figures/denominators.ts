/** What rates are divided by: the one way from imported series into the figures. */
import type { Denominator } from '#domain/figures/evaluate.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import type { Law } from '#domain/law/pack.ts'
import { denominators } from '#domain/series/denominator.ts'
import type { ISql } from '../platform/database/context.ts'
import { seriesCells } from '../series/queries.ts'

export type Divisors = {
  denominator: Denominator
  /** whether a number asked for so far was invented by its source */
  invented(): boolean
}

/**
 * The imported values as known at a moment (null: now), asked the way indicators ask. A refusal is a code and, after
 * spaces, what there is instead: bands, days or sources. Where nothing is divided by a series, none is read;
 * they name nobody, so any reader may be given.
 */
export async function divisorsOf(tx: ISql, law: Law, indicator: Indicator, knownAt: Moment | null): Promise<Divisors> {
  const series = seriesOf(indicator)
  const cells = series ? await seriesCells(tx, law, series, knownAt ?? undefined) : []
  const ask = denominators(cells, law)
  let invented = false
  return {
    denominator: (code, wanted) => {
      const found = ask(code, wanted)
      if ('value' in found && found.invented) invented = true
      return found
    },
    invented: () => invented
  }
}

const seriesOf = ({ ratio }: Indicator): string | null =>
  ratio && 'series' in ratio.denominator ? ratio.denominator.series : null
