/** What is kept of a signal that found no trouble. */
import type { PackSource } from '#domain/law/pack.ts'

/**
 * S2 of the storylines: the family is met in later searches by the dispatcher alone, and three years after the signal
 * came in its names go. A proposal of ours until the oblast gives its own list of terms (номенклатура дел).
 */
export const retention: PackSource['retention'] = {
  results: ['no-trouble'],
  term: { months: 36 },
  counts: 'received',
  basis: '152-ФЗ, ст. 5 ч. 7 (хранение не дольше, чем требует цель); срок по номенклатуре дел',
  certainty: 'proposal',
  verified: false
}
