/** A file from elsewhere comes into the file: what it is, of which day, to what it belongs. */
import { Drawer, FileInput, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { caseOf } from '#domain/cases/case.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { DayInput } from '#web/act-form/inputs/day.tsx'
import { Refusals } from '#web/act-form/refusals.tsx'
import { refresh } from '#web/act-form/send.ts'
import { sendFile } from '#web/api/client.ts'
import type { Kept, Refusal } from '#web/api/schema.ts'
import { keptReason } from '#web/files/ask-reason.tsx'
import { useFile } from '#web/files/file-context.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { sentenceOf } from '#web/ui/failure.tsx'
import { SmallForm } from '#web/ui/small-form.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

const documents = '.pdf,.jpg,.jpeg,.png,.docx'
const signatures = '.p7s,.p7m'

/** @param streams those to which it may be added, the likeliest first */
export function Upload({ streams, opened, close }: { streams: readonly Stream[]; opened: boolean; close(): void }) {
  const { t } = useWords()
  return (
    <Drawer
      opened={opened}
      onClose={close}
      size={480}
      title={t('paper.upload')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {opened ? <UploadForm streams={streams} close={close} /> : null}
    </Drawer>
  )
}

function UploadForm({ streams, close }: { streams: readonly Stream[]; close(): void }) {
  const { t } = useWords()
  const { file } = useFile()
  const { kind, id } = file.subject
  const kinds = useOptions('document-kinds')
  const places = usePlaces(streams)
  const [command] = useState(() => crypto.randomUUID())
  const [said, setSaid] = useState({
    as: '',
    number: '',
    dated: undefined as string | undefined,
    on: places[0]?.value ?? ''
  })
  const [chosen, setChosen] = useState<File | null>(null)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const send = useMutation({
    mutationFn: (given: File) =>
      sendFile<Kept>(
        `/api/files/${kind}/${id}/documents`,
        { command, name: given.name, ...said, reason: keptReason(id) },
        given
      ),
    onSuccess: ({ answer }) => {
      if (answer.kind === 'refused') return setRefusals(answer.refusals)
      void refresh()
      toast(t('paper.kept'))
      close()
    }
  })
  const set = (part: Partial<typeof said>) => setSaid(before => ({ ...before, ...part }))
  const ready = chosen && said.as && said.on
  return (
    <SmallForm
      label={t('paper.upload')}
      button={t('paper.keep')}
      ready={Boolean(ready)}
      busy={send.isPending}
      fault={send.error}
      send={() => chosen && send.mutate(chosen)}
    >
      <FileInput
        label={t('paper.file')}
        description={t('paper.file-kinds')}
        placeholder={t('form.choose')}
        accept={documents}
        value={chosen}
        onChange={setChosen}
        clearable
        clearButtonProps={{ 'aria-label': t('form.clear-field') }}
        withAsterisk
      />
      <Select
        label={t('paper.kind')}
        data={kinds}
        value={said.as || null}
        searchable
        allowDeselect={false}
        placeholder={t('form.choose')}
        onChange={value => set({ as: value ?? '' })}
        withAsterisk
      />
      <TextInput
        label={t('paper.number')}
        value={said.number}
        onChange={event => set({ number: event.currentTarget.value })}
      />
      <DayInput
        label={t('paper.dated')}
        required={false}
        error={undefined}
        value={said.dated}
        change={value => set({ dated: typeof value === 'string' ? value : undefined })}
      />
      <Select
        label={t('paper.to')}
        data={places}
        value={said.on}
        allowDeselect={false}
        onChange={value => value && set({ on: value })}
      />
      <Refusals refusals={refusals} title={t('refusal.title')} kind="stop" />
    </SmallForm>
  )
}

/** The streams of the file as a person calls them. */
export function usePlaces(streams: readonly Stream[]): { value: string; label: string }[] {
  const { t } = useWords()
  const terms = useTerms()
  const { date } = useDates()
  const { nameOf, serviceOf } = useFile()
  return streams.map(({ ref, facts }) => ({
    value: ref.id,
    label:
      ref.kind === 'case'
        ? `${terms.option('case-types', caseOf(facts).type)}, ${facts[0] ? date(facts[0].at) : ''}`
        : ref.kind === 'signal'
          ? t('signal.of', { at: facts[0] ? date(facts[0].at) : '' })
          : ref.kind === 'service'
            ? (serviceOf(ref.id) ?? t('file.service'))
            : ref.kind === 'family'
              ? t('file.family')
              : (nameOf(ref.id) ?? t('asks.person'))
  }))
}

/** A signature is chosen and sent at once: there is nothing more to say of it. */
export function AddSignature({ document }: { document: string }) {
  const { t } = useWords()
  const { file } = useFile()
  const { kind, id } = file.subject
  const send = useMutation({
    mutationFn: (given: File) =>
      sendFile<Kept>(
        `/api/files/${kind}/${id}/documents/${document}/signatures`,
        { command: crypto.randomUUID(), name: given.name, reason: keptReason(id) },
        given
      ),
    onSuccess: ({ answer }) => {
      if (answer.kind === 'refused') return toast(t('refusal.title'), 'note')
      void refresh()
      toast(t('paper.kept'))
    },
    onError: fault => toast(t(sentenceOf(fault)), 'note', 12_000)
  })
  return (
    <FileInput
      size="xs"
      w={150}
      aria-label={t('paper.add-signature')}
      placeholder={t('paper.add-signature')}
      accept={signatures}
      value={null}
      disabled={send.isPending}
      onChange={given => given && send.mutate(given)}
    />
  )
}
