/** A file: one line that never scrolls away, its pages, and beside them what the law asks now. */
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiError } from '#web/api/client.ts'
import { fileQuery } from '#web/api/queries.ts'
import { NotYet } from '#web/ui/found.tsx'
import { AskReason, keptReason } from './ask-reason.tsx'
import { OpenFile } from './open-file.tsx'

export function FilePage() {
  const { kind = 'person', id = '' } = useParams({ strict: false })
  return <OneFile key={id} kind={kind} id={id} />
}

function OneFile({ kind, id }: { kind: string; id: string }) {
  const [reason, setReason] = useState(() => keptReason(id))
  const found = useQuery(fileQuery(kind, id, reason))
  const wantsReason = found.error instanceof ApiError && found.error.code === 'reason-needed'
  if (wantsReason) return <AskReason id={id} told={setReason} />
  if (!found.data) return <NotYet of={found} />
  return <OpenFile file={found.data} />
}
