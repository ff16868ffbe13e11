import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import { calledAfter } from '../people/queries.ts'

export type IrregularityRow = {
  stream: string
  streamKind: string
  version: number
  requirement: string
  act: string
  at: Moment
  owner: string
  unknown: boolean
  subjectKind: string | null
  subject: string | null
  given: string | null
  family: string | null
}

export async function openIrregularities(
  tx: ISql,
  offices: readonly string[],
  after: readonly unknown[] | null,
  size: number
): Promise<IrregularityRow[]> {
  const [at, stream, version] = after ?? []
  return tx<IrregularityRow[]>`
    select i.stream, i.stream_kind as "streamKind", i.version, i.requirement, i.act, i.at, i.owner, i.unknown, i.subject_kind as "subjectKind", i.subject, p.given, p.family
    from view.irregularity i left join view.person p on p.person = ${calledAfter(tx, tx`i.subject_kind`, tx`i.subject`)}
    where i.office = any(${offices as string[]}) and not i.resolved
      ${after ? tx`and (i.at, i.stream, i.version) < (${at as string}::timestamptz, ${stream as string}::uuid, ${version as number}::int)` : tx``}
    order by i.at desc, i.stream desc, i.version desc limit ${size + 1}`
}
