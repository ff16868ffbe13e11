/** A paper before it is issued: what it says now, what is still unknown, what of its law nobody has checked. */
import { Button, Checkbox, Drawer } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { PaperTemplate } from '#domain/law/paper.ts'
import { Refusals } from '#web/act-form/refusals.tsx'
import { refresh } from '#web/act-form/send.ts'
import { fileAddress, post } from '#web/api/client.ts'
import { attachableQuery, paperQuery } from '#web/api/queries.ts'
import type { Kept, Refusal } from '#web/api/schema.ts'
import { keptReason } from '#web/files/ask-reason.tsx'
import { useFile } from '#web/files/file-context.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import { Norm } from '#web/law/norm.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Failure, sentenceOf } from '#web/ui/failure.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './documents.module.css'
import { useOpenPaper } from './papers.ts'
import { Sheet } from './sheet.tsx'

export function PaperDrawer() {
  const { say, t } = useWords()
  const { law } = useKnown()
  const { close } = useOpenPaper()
  const { paper = '', of = '' } = useSearch({ strict: false }) as { paper?: string; of?: string }
  const template = law.paper(paper)
  const [stream = '', entry] = of.split('@')
  return (
    <Drawer
      opened={Boolean(template && stream)}
      onClose={close}
      size={860}
      title={template ? say(template.words) : ''}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {template && stream ? <Prepared key={`${paper}/${of}`} template={template} on={stream} entry={entry} /> : null}
    </Drawer>
  )
}

type Given = { template: PaperTemplate; on: string; entry: string | undefined }

function Prepared({ template, on, entry }: Given) {
  const { t } = useWords()
  const { law } = useKnown()
  const { file } = useFile()
  const { close } = useOpenPaper()
  const { kind, id } = file.subject
  const reason = keptReason(id)
  const [bound, setBound] = useState<readonly string[]>([])
  const [command] = useState(() => crypto.randomUUID())
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const wanted = { on, entry, reason }
  const found = useQuery({
    ...paperQuery(kind, id, template.code, { ...wanted, attachments: bound.join(',') || undefined }),
    placeholderData: keepPreviousData
  })
  const issue = useMutation({
    mutationFn: () =>
      post<Kept>(`/api/files/${kind}/${id}/papers/${template.code}`, {
        on,
        ...(entry ? { entry: Number(entry) } : {}),
        ...(reason ? { reason } : {}),
        ...(template.bundle ? { attachments: bound } : {}),
        command,
        seen: found.data?.hash
      }),
    onSuccess: ({ answer }) => {
      if (answer.kind === 'refused') return setRefusals(answer.refusals)
      void refresh()
      toast(t('paper.issued'))
      close()
    }
  })
  if (found.isError) return <Failure of={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Bones rows={10} />
  const { sheet, blanks } = found.data
  return (
    <div className={style.drawer}>
      <div className={style.about}>
        <p>
          {template.number && 'series' in template.number ? t('paper.number-later') : null}{' '}
          {blanks.length > 0 ? t('paper.blanks', { n: blanks.length }) : t('paper.no-blanks')}
        </p>
        <details>
          <summary>{t('paper.basis', { n: template.basis.length })}</summary>
          <ul>
            {template.basis.map(one => (
              <li key={one.basis}>
                <Norm {...one} />
              </li>
            ))}
          </ul>
        </details>
      </div>
      {template.bundle ? <Bindable kind={kind} id={id} chosen={bound} choose={setBound} /> : null}
      <Sheet sheet={sheet} language={law.pack.languages[0] ?? 'en'} />
      <Refusals refusals={refusals} title={t('refusal.title')} kind="stop" />
      {issue.error ? (
        <p className={style.fault} role="alert">
          {t(sentenceOf(issue.error))}
        </p>
      ) : null}
      <div className={style.foot}>
        <Button
          component="a"
          variant="default"
          href={fileAddress(`/api/files/${kind}/${id}/papers/${template.code}/draft`, wanted)}
          leftSection={<Icon name="save" size={16} />}
        >
          {t('paper.draft')}
        </Button>
        {issue.error ? (
          <Button
            variant="default"
            onClick={() => {
              issue.reset()
              void found.refetch()
            }}
          >
            {t('paper.again')}
          </Button>
        ) : null}
        <Button
          loading={issue.isPending}
          disabled={(template.bundle && bound.length === 0) || found.isFetching || issue.isError}
          onClick={() => issue.mutate()}
        >
          {t('paper.issue')}
        </Button>
      </div>
    </div>
  )
}

type Choice = { kind: string; id: string; chosen: readonly string[]; choose(documents: readonly string[]): void }

/** What is bound behind the list, in the order of the papers' days. */
function Bindable({ kind, id, chosen, choose }: Choice) {
  const { t } = useWords()
  const { day } = useDates()
  const found = useQuery(attachableQuery(kind, id, keptReason(id)))
  if (found.isError) return <Failure of={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Bones rows={3} />
  const inOrder = (wanted: ReadonlySet<string>) =>
    found.data.filter(one => wanted.has(one.document)).map(one => one.document)
  const turn = (document: string, on: boolean) => {
    const wanted = new Set(chosen)
    if (on) wanted.add(document)
    else wanted.delete(document)
    choose(inOrder(wanted))
  }
  return (
    <fieldset className={style.bindable}>
      <legend>{t('paper.attachments', { n: chosen.length })}</legend>
      {found.data.length === 0 ? <p>{t('paper.no-attachments')}</p> : null}
      {found.data.map(one => (
        <Checkbox
          key={one.document}
          label={`${one.title}${one.number ? ` № ${one.number}` : ''}, ${day(one.date)} · ${one.child}`}
          checked={chosen.includes(one.document)}
          onChange={event => turn(one.document, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  )
}
