/** When the departments work, and what being on duty gives when they do not. */
import type { PackSource } from '#domain/law/pack.ts'

export const workingHours: PackSource['workingHours'] = {
  from: '09:00',
  to: '17:30',
  basis: '116111.bg, отдели „Закрила на детето“',
  certainty: 'found',
  verified: false
}

/** Whoever works at night takes in, assigns and opens; a placement order waits for whoever signs. */
export const duty: PackSource['duty'] = {
  worker: ['intake', 'worker', 'duty'],
  signer: ['director']
}
