/** An invented population, as the machinery that writes it down sees it. */
import type { Actor } from '#domain/acts/act.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import type { DemoBatch } from './life.ts'
import type { DemoAccount, DemoDuty } from './offices.ts'

export type World = {
  /** its own present: nothing in it was written later */
  today(law: Law): Moment
  accounts(law: Law): DemoAccount[]
  duties(law: Law, accounts: readonly DemoAccount[], today: Day, idOf: (name: string) => string): DemoDuty[]
  /** batches in which every stream is whole */
  lived(law: Law, seed: number): Iterable<DemoBatch>
  /** about how many entries it has: only the bar of progress stands on it */
  expected: number
  /** what it has published, in the order in which it went out, and who drafted and signed it */
  published: { templates: readonly (readonly [template: string, year: number])[]; author: Actor; signer: Actor }
}
