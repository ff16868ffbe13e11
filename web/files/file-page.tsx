/** A file: one line that never scrolls away, its pages, and beside them what the law asks now. */
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiError } from '#web/api/client.ts'
import { fileQuery } from '#web/api/queries.ts'
import { Bones } from '#web/ui/bones.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Page } from '#web/ui/page.tsx'
import { useWords } from '#web/words/language.tsx'
import { AskReason, keptReason } from './ask-reason.tsx'
import { OpenFile } from './open-file.tsx'

export function FilePage() {
  const { kind = 'person', id = '' } = useParams({ strict: false })
  return <OneFile key={id} kind={kind} id={id} />
}

function OneFile({ kind, id }: { kind: string; id: string }) {
  const { t } = useWords()
  const [reason, setReason] = useState(() => keptReason(id))
  const found = useQuery(fileQuery(kind, id, reason))
  const wantsReason = found.error instanceof ApiError && found.error.code === 'reason-needed'
  if (wantsReason) return <AskReason id={id} told={setReason} />
  if (found.isError && !found.data)
    return (
      <Page title={t('fault.title')} quiet>
        <Failure of={found.error} again={() => void found.refetch()} />
      </Page>
    )
  if (!found.data) return <Bones rows={8} />
  return <OpenFile file={found.data} />
}
