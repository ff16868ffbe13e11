/** The paper of an act before it is taken: what the director will sign, read as it will stand on the page. */
import { Button, Drawer } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useContext, useMemo } from 'react'
import type { Act } from '#domain/acts/act.ts'
import type { Stream } from '#domain/kernel/event.ts'
import type { PaperTemplate } from '#domain/law/paper.ts'
import { post } from '#web/api/client.ts'
import type { Preview } from '#web/api/schema.ts'
import { keptReason } from '#web/files/ask-reason.tsx'
import { FileContext } from '#web/files/file-context.ts'
import { useKnown } from '#web/law/law.tsx'
import { sentenceOf } from '#web/ui/failure.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './documents.module.css'
import { Sheet } from './sheet.tsx'

type Given = {
  act: Act
  on: Stream | undefined
  /** what would be sent; null while the form is not yet filled in, and then told where it stands */
  input(): Record<string, unknown> | null
}

export function AheadPapers({ act, on, input }: Given) {
  const { law } = useKnown()
  const open = useContext(FileContext)
  const papers = useMemo(
    () => (law.pack.papers?.templates ?? []).filter(one => one.of && one.of === act.entry && one.on === on?.ref.kind),
    [law, act, on]
  )
  if (!open || !on) return null
  const { subject } = open.file
  return papers.map(one => (
    <AheadPaper key={one.code} template={one} subject={subject} act={act} on={on} input={input} />
  ))
}

type One = Given & { template: PaperTemplate; on: Stream; subject: { kind: string; id: string } }

function AheadPaper({ template, subject: { kind, id }, act, on, input }: One) {
  const { t, say } = useWords()
  const { law } = useKnown()
  const reason = keptReason(id)
  const look = useMutation({
    mutationFn: (said: Record<string, unknown>) =>
      post<Preview>(`/api/files/${kind}/${id}/papers/${template.code}/ahead`, {
        on: on.ref.id,
        act: act.name,
        input: said,
        ...(reason ? { reason } : {})
      })
  })
  const press = () => {
    const said = input()
    if (said) look.mutate(said)
  }
  return (
    <>
      <Button variant="default" loading={look.isPending} onClick={press}>
        {t('paper.ahead', { paper: say(template.words) })}
      </Button>
      {look.error ? (
        <p className={style.fault} role="alert">
          {t(sentenceOf(look.error))}
        </p>
      ) : null}
      <Drawer
        opened={look.data !== undefined}
        onClose={() => look.reset()}
        size={860}
        title={say(template.words)}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        {look.data ? (
          <div className={style.drawer}>
            <p className={style.about}>
              {t('paper.ahead-why')}{' '}
              {look.data.blanks.length > 0 ? t('paper.blanks', { n: look.data.blanks.length }) : t('paper.no-blanks')}
            </p>
            <Sheet sheet={look.data.sheet} language={law.pack.languages[0] ?? 'en'} />
          </div>
        ) : null}
      </Drawer>
    </>
  )
}
