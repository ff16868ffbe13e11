/** One proposal as a paper: what is proposed, by whom, what the law says, and the word that is asked for. */
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { fileQuery, signalQuery } from '#web/api/queries.ts'
import type { File } from '#web/api/schema.ts'
import { FileContext } from '#web/files/file-context.ts'
import { opened } from '#web/files/streams.ts'
import { useTerms } from '#web/law/law.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { NotYet } from '#web/ui/found.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { Page } from '#web/ui/page.tsx'
import { useWords } from '#web/words/language.tsx'
import { heldIn } from './content.ts'
import { Paper } from './paper.tsx'

export function PaperPage() {
  const { kind = 'person', id = '' } = useParams({ strict: false })
  const asked = kind === 'signal' ? signalQuery(id) : fileQuery(kind, id)
  // what is signed is read anew: the file may have been looked at a moment before it was proposed
  const found = useQuery<File>({ ...(asked as object), queryKey: asked.queryKey, refetchOnMount: 'always' })
  return found.data ? <OpenPaper file={found.data} fresh={!found.isFetching} /> : <NotYet of={found} />
}

function OpenPaper({ file, fresh }: { file: File; fresh: boolean }) {
  const { t } = useWords()
  const terms = useTerms()
  const { on = '' } = useSearch({ strict: false }) as { on?: string }
  const open = useMemo(() => opened(file), [file])
  const [stream, version] = on.split('@')
  const held = heldIn(
    open.streams.find(one => one.ref.id === stream),
    Number(version),
    open.noteOf
  )
  const { kind, id } = file.subject
  const names = kind === 'signal' ? open.signals[0]?.facts.flatMap(children).map(open.nameOf) : [open.nameOf(id)]
  const who = names?.filter(Boolean).join(', ') || t('person.unnamed')
  if (!held && !fresh) return <Bones rows={8} />
  if (!held)
    return (
      <Page title={t('rail.approvals')}>
        <Empty title={t('refusal.not-found')} action={<LinkButton to="/approvals">{t('approval.to-list')}</LinkButton>}>
          {t('approval.none-why')}
        </Empty>
      </Page>
    )
  return (
    <FileContext value={open}>
      <Page
        title={terms.act(held.proposal.act)}
        sub={who}
        actions={
          <LinkButton
            variant="default"
            {...(kind === 'signal'
              ? { to: '/signals/$id', params: { id } }
              : { to: '/files/$kind/$id', params: { kind, id } })}
          >
            {t('approval.to-file')}
          </LinkButton>
        }
      >
        <Paper key={on} held={held} />
      </Page>
    </FileContext>
  )
}

const children = ({ type, data }: { type: string; data: Readonly<Record<string, unknown>> }) =>
  type === 'signal.registered' ? (data.children as string[]) : []
