import { z } from 'zod'
import { ApprovalCounts, ProposalRow, page } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { paged, readCursor, route } from '../platform/http/route.ts'
import { proposalCounts, proposalRows } from './queries.ts'

const SIZE = 60

export const approvals = route({
  method: 'GET',
  path: '/api/approvals',
  summary:
    'What waits for my agreement or signature, what was returned to me, or what I have out; longest waiting first',
  access: 'signed-in',
  audit: { noneBecause: 'a list opens no file' },
  input: z.object({ list: z.enum(['waits', 'returned', 'out']).default('waits'), after: z.string().optional() }),
  output: page(ProposalRow),
  async handle({ list, after }, { who, read }) {
    const rows = await read(tx => proposalRows(tx, who, list, readCursor(after), SIZE))
    return paged(
      rows,
      SIZE,
      row => [row.since, row.stream, row.version],
      ({ stream, streamKind, subject, subjectKind, given, family, ...row }) => ({
        ...row,
        stream: { kind: streamKind, id: stream },
        subject: subject ? { kind: subjectKind, id: subject, name: fullName({ given, family }) } : null
      })
    ) as never
  }
})

export const approvalCounts = route({
  method: 'GET',
  path: '/api/approvals/counts',
  summary: 'How many proposals wait for me, were returned to me, and are out',
  access: 'signed-in',
  audit: { noneBecause: 'numbers open no file' },
  input: z.object({}),
  output: ApprovalCounts,
  handle: async (_input, { who, read }) => read(tx => proposalCounts(tx, who))
})
