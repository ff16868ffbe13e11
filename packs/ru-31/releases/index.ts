/** What is published: every release that may be drafted, one a file. A figure is named by its indicator's code with `_` for `-`. */
import type { PackSource } from '#domain/law/pack.ts'
import { briefing } from './briefing.ts'
import { form103 } from './form-103.ts'
import { registers } from './registers.ts'
import { resultsReport } from './results-report.ts'

export type Release = PackSource['releases'][number]

export const releases: PackSource['releases'] = [registers, resultsReport, briefing, form103]
