/**
 * What a worker drafts, the head agrees to and the director signs. Whoever may take an act may still take it alone.
 * The order of agreement is that of the directorate's own work: no article names it.
 */
import type { PackSource } from '#domain/law/pack.ts'

const drafted = ['worker', 'head']

export const approvals: PackSource['approvals'] = {
  'placement.order': { propose: drafted, agree: ['head'] },
  'placement.end': { propose: drafted, agree: ['head'] },
  'measure.order': { propose: drafted, agree: ['head'] },
  'petition.file': { propose: drafted, agree: ['head'] },
  'measure.end': { propose: ['worker'], agree: [] },
  'aid.grant': { propose: ['worker'], agree: [] },
  'case.close': { propose: ['worker'], agree: [] },
  'signal.conclude': { propose: ['worker'], agree: [] }
}
