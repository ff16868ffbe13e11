/** Who makes and receives papers, and the steps before an act that another takes. Each template says who may issue it. */
import type { PackSource } from '#domain/law/pack.ts'

const anyone = ['intake', 'worker', 'head', 'director', 'commission', 'guardianship']

const papers = <K extends string>(kind: K) =>
  ({
    [`${kind}.issue-document`]: anyone,
    [`${kind}.receive-document`]: anyone,
    [`${kind}.sign-document`]: anyone
  }) as Record<`${K}.${'issue' | 'receive' | 'sign'}-document`, string[]>

export const casePapers = papers('case')
export const signalPapers = papers('signal')
export const personPapers = papers('person')
export const familyPapers = papers('family')
export const sessionPapers = papers('session')

/**
 * The curator prepares, the head agrees, the director signs. Whoever may take an act may still take it alone: the
 * order of agreement is that of the centre's own work, and no article names it.
 */
export const approvals: PackSource['approvals'] = {
  'level.set': { propose: ['worker', 'head'], agree: ['head'] },
  'contract.sign': { propose: ['worker', 'head'], agree: ['head'] },
  'case.close': { propose: ['worker', 'head'], agree: ['head'] }
}
export const proposing = {
  'case-proposal.make': ['worker', 'head'],
  'case-proposal.agree': ['head'],
  'case-proposal.return': ['head', 'director'],
  'case-proposal.withdraw': ['worker', 'head']
}
/** What was not signed before the case was closed is taken back. */
export const leftOver = { 'case-proposal.withdraw': ['worker', 'head'] }
