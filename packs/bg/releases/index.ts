/** What is published: every release that may be drafted, one a file. A figure is named by its indicator's code with `_` for `-`. */
import type { PackSource } from '#domain/law/pack.ts'
import { annual } from './annual.ts'
import { annualTables } from './annual-tables.ts'
import { briefing } from './briefing.ts'
import { deinstitutionalisation } from './deinstitutionalisation.ts'
import { institutions } from './institutions.ts'
import { statement } from './statement.ts'
import { unlawfullyTaken } from './unlawfully-taken.ts'

export const releases: PackSource['releases'] = [
  annual,
  statement,
  deinstitutionalisation,
  unlawfullyTaken,
  institutions,
  briefing,
  annualTables
]
