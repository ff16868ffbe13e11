// biome-ignore-all format: one row a line
/**
 * Who hears of deadlines: the shares and roles are a proposal that no regulation sets, except that a missed check goes to
 * the head, then the director, then the regional directorate. A court's delay is told and not escalated.
 */
import type { PackSource } from '#domain/law/pack.ts'

export const alarms: PackSource['alarms'] = [
  { kinds: ['not-before'], warned: ['lead'], escalation: [{ at: 100, to: ['lead'] }] },
  { kinds: ['wait'], warned: ['lead'], escalation: [{ at: 100, to: ['lead', 'head'] }] },
  { whose: ['court', 'party'], warned: ['lead'], escalation: [{ at: 100, to: ['lead', 'liaison'] }] },
  { kinds: ['hard-limit'], warned: ['lead', 'head'], escalation: [{ at: 100, to: ['head', 'director', 'regional'] }] },
  { whose: ['provider', 'body'], warned: ['lead'], escalation: [{ at: 100, to: ['lead', 'head'] }] },
  { warned: ['lead', 'head'], escalation: [{ at: 75, to: ['head'] }, { at: 100, to: ['head', 'director'] }, { at: 150, to: ['regional'] }] }
]

/** Counted from birth in months; heard of only while the child lives outside the family. */
export const ages: PackSource['ages'] = [
  { months: 192, to: ['lead', 'head'], basis: 'ЗЗД; ЗСУ: план за напускане на грижата', certainty: 'proposal', verified: false },
  { months: 210, to: ['lead', 'head'], basis: 'ЗЗД; ЗСУ: план за напускане на грижата', certainty: 'proposal', verified: false },
  { months: 216, to: ['lead', 'head', 'director'], basis: 'ЗЗД: навършване на пълнолетие', certainty: 'high', verified: false },
  { months: 240, to: ['lead', 'head', 'director'], basis: 'ЗЗД: 20 години за учащите', certainty: 'found', verified: false }
]
