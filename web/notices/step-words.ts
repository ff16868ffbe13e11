/** What a step says, in words: how far the term has gone, how much is left, which age was reached. */
import type { Clock } from '#domain/law/clock.ts'
import { stepSaid } from '#domain/law/steps.ts'
import type { Key } from '#web/words/bg.ts'
import type { Say } from '#web/words/language.tsx'

const ahead = { h: 'step.hours', d: 'step.days', w: 'step.working-days', m: 'step.months' } as const

export function stepWords(step: string, kind: Clock['kind'] | undefined, t: Say): string {
  const said = stepSaid(step)
  if (said?.says === 'warning') return t(ahead[said.unit], { n: said.n })
  if (said?.says === 'age') return t('step.age', { years: yearsWords(said.n) })
  if (said === null) return step
  if (said.n < 100) return t('step.share', { n: said.n })
  if (kind === 'not-before') return t('step.open')
  if (kind === 'wait') return t('step.reached')
  const word: Key = said.n === 100 ? 'step.over' : 'step.long-over'
  return t(word, { n: said.n })
}

export const yearsWords = (months: number): string =>
  months % 12 === 0
    ? String(months / 12)
    : `${Math.floor(months / 12)}${months % 12 === 6 ? '½' : ` + ${months % 12}/12`}`
