// biome-ignore-all format: one row a line
/** Who hears of deadlines. The roles and shares are a proposal; no regulation of the region sets them. */
import type { PackSource } from '#domain/law/pack.ts'
import { assistanceAlarms } from './assistance.ts'

export const alarms: PackSource['alarms'] = [
  ...assistanceAlarms,
  { whose: ['court', 'party'], warned: ['lead'], escalation: [{ at: 100, to: ['lead'] }] },
  { warned: ['lead'], escalation: [{ at: 100, to: ['lead', 'head'] }, { at: 150, to: ['director'] }] }
]
