/** The papers of the file: what was issued, received and signed, and what may be issued now. */
import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { fileAddress } from '#web/api/client.ts'
import { keptReason } from '#web/files/ask-reason.tsx'
import { useFile } from '#web/files/file-context.ts'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './documents.module.css'
import { type Kept, mayReceive, papersOf, useKept, useOpenPaper, useOwnStreams } from './papers.ts'
import { AddSignature, Upload, usePlaces } from './upload.tsx'

export function Documents() {
  const { t } = useWords()
  const terms = useTerms()
  const { date } = useDates()
  const { law } = useKnown()
  const { roles } = useSession()
  const streams = useOwnStreams()
  const kept = useKept()
  const [uploading, setUploading] = useState(false)
  const places = streams.filter(one => mayReceive(one, roles, law))
  const titleOf = ({ issued, received }: Kept) =>
    issued ? terms.option('documents', issued.template) : terms.option('document-kinds', received?.kind ?? '')
  return (
    <Section title={t('file.documents')}>
      <div className={style.bar}>
        <NewPaper />
        {places.length > 0 ? (
          <Button variant="default" leftSection={<Icon name="plus" size={16} />} onClick={() => setUploading(true)}>
            {t('paper.upload')}
          </Button>
        ) : null}
      </div>
      {kept.length === 0 ? <Empty title={t('paper.none')}>{t('paper.none-why')}</Empty> : null}
      {kept.length > 0 ? (
        <Table
          label={t('file.documents')}
          rows={kept}
          keyOf={one => one.document}
          columns={[
            { key: 'date', head: t('paper.date'), cell: one => date(one.fact.at), width: '105px' },
            {
              key: 'title',
              head: t('paper.title'),
              cell: one => (
                <>
                  {titleOf(one)}
                  <br />
                  <span className={style.soft}>
                    {t(one.issued ? 'paper.was-issued' : 'paper.was-received')}
                    {one.issued ? ` · ${t('paper.version', { n: one.issued.version })}` : ''}
                    {' · '}
                    <span className={style.hash} title={one.issued?.hash ?? one.received?.hash}>
                      {(one.issued?.hash ?? one.received?.hash ?? '').slice(0, 12)}
                    </span>
                    {one.received?.dated ? ` · ${date(`${one.received.dated}T12:00:00.000Z`)}` : ''}
                  </span>
                </>
              )
            },
            {
              key: 'number',
              head: t('paper.number'),
              cell: one => <span className={style.number}>{one.issued?.number ?? one.received?.number ?? '—'}</span>
            },
            { key: 'files', head: t('paper.files'), cell: one => <Files of={one} title={titleOf(one)} /> },
            { key: 'signed', head: t('paper.signatures'), cell: one => <Signatures of={one} /> }
          ]}
        />
      ) : null}
      {streams.length > 0 ? <Upload streams={places} opened={uploading} close={() => setUploading(false)} /> : null}
    </Section>
  )
}

/** A paper that the facts of the file already allow, by the stream it belongs to. */
function NewPaper() {
  const { t, say } = useWords()
  const { law } = useKnown()
  const { roles } = useSession()
  const { open } = useOpenPaper()
  const streams = useOwnStreams()
  const names = usePlaces(streams)
  const data = streams
    .map((stream, at) => ({
      group: names[at]?.label ?? '',
      items: papersOf(stream, roles, law).map(one => ({ value: `${one.code}/${stream.ref.id}`, label: say(one.words) }))
    }))
    .filter(one => one.items.length > 0)
  if (data.length === 0) return null
  return (
    <Select
      label={t('paper.new')}
      placeholder={t('form.choose')}
      data={data}
      value={null}
      searchable
      w={430}
      maxDropdownHeight={420}
      nothingFoundMessage={t('search.nothing')}
      onChange={value => {
        const [template = '', stream = ''] = value?.split('/') ?? []
        if (template) open(template, stream)
      }}
    />
  )
}

function Files({ of, title }: { of: Kept; title: string }) {
  const { t } = useWords()
  const { file } = useFile()
  const { law } = useKnown()
  const { kind, id } = file.subject
  const bundle = of.issued && law.paper(of.issued.template)?.bundle
  const parts = of.received
    ? [['file', of.received.media.toUpperCase()] as const]
    : [...(bundle ? [] : [['docx', 'DOCX'] as const]), ['pdf', 'PDF'] as const]
  return (
    <span className={style.files}>
      {parts.map(([part, label]) => (
        <a
          key={part}
          href={fileAddress(`/api/files/${kind}/${id}/documents/${of.document}/${part}`, { reason: keptReason(id) })}
          aria-label={t('paper.download', { title, format: label })}
        >
          {label}
        </a>
      ))}
    </span>
  )
}

function Signatures({ of }: { of: Kept }) {
  const { t } = useWords()
  const { date } = useDates()
  const { file, accountOf } = useFile()
  const { law } = useKnown()
  const { roles } = useSession()
  const { kind, id } = file.subject
  return (
    <>
      {of.signatures.length === 0 ? <span className={style.soft}>{t('paper.unsigned')}</span> : null}
      {of.signatures.map(({ signature, media, fact }) => (
        <span key={signature} className={style.files}>
          <a
            href={fileAddress(`/api/files/${kind}/${id}/documents/${of.document}/${signature}`, {
              reason: keptReason(id)
            })}
          >
            {media.toUpperCase()}
          </a>
          <span className={style.soft}>
            {accountOf(fact.actor)}, {date(fact.at)}
          </span>
        </span>
      ))}
      {mayReceive(of.stream, roles, law) ? (
        <span className="not-on-paper">
          <AddSignature document={of.document} />
        </span>
      ) : null}
    </>
  )
}
