/** One request as the office that asks has it: the question, the answer, and what may be done while there is none. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { requestOf } from '#domain/assistance/request.ts'
import { ActDrawer } from '#web/act-form/act-drawer.tsx'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { requestQuery } from '#web/api/queries.ts'
import type { RequestFile } from '#web/api/schema.ts'
import { AsksOfOne } from '#web/files/asks-of-one.tsx'
import { Entries } from '#web/files/entries.tsx'
import cards from '#web/files/file.module.css'
import { FileContext, useFile } from '#web/files/file-context.ts'
import { IrregularIn } from '#web/files/irregular-in.tsx'
import { Line } from '#web/files/line.tsx'
import { Section } from '#web/files/section.tsx'
import { opened } from '#web/files/streams.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useActor, useSession } from '#web/shell/session.tsx'
import style from '#web/signals/signals.module.css'
import { NotYet } from '#web/ui/found.tsx'
import { Page } from '#web/ui/page.tsx'
import { useWords } from '#web/words/language.tsx'
import { Question } from './question.tsx'
import { StateTag, waits } from './state.tsx'

export function RequestPage() {
  const { id = '' } = useParams({ strict: false })
  const found = useQuery(requestQuery(id))
  if (!found.data) return <NotYet of={found} />
  return <OneRequest key={id} file={found.data} />
}

function OneRequest({ file }: { file: RequestFile }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const open = useMemo(() => opened(file), [file])
  const { row } = file
  const whereFor = useCallback(() => row.id, [row.id])
  const made = requestOf(open.streams[0]?.facts ?? [])
  return (
    <FileContext value={open}>
      <Page
        title={t('request.title', { kind: option('assistance-kinds', row.kind) })}
        sub={`${option('offices', row.to)} · ${t('request.asked-on', { at: date(row.askedAt) })}`}
        actions={<StateTag of={row} />}
      >
        <div className={style.columns}>
          <div>
            <IrregularIn />
            <Question row={row}>
              <Line label={t('request.whom')}>
                <Link to="/files/$kind/$id" params={{ kind: 'person', id: row.subject.id }} search={{}}>
                  {row.subject.name ?? t('person.unnamed')}
                </Link>
              </Line>
              <Line label={t('file.lead')}>{open.accountOf(made.lead) ?? '—'}</Line>
              <Papers file={file} />
            </Question>
            <Section title={t('file.chronology')}>
              <div className={cards.content}>
                <Entries />
              </div>
            </Section>
          </div>
          <AsksOfOne>
            <FromPaper />
          </AsksOfOne>
        </div>
      </Page>
      <ActDrawer
        streams={open.streams}
        people={file.people}
        services={file.services}
        noteOf={open.noteOf}
        whereFor={whereFor}
      />
    </FileContext>
  )
}

/** The papers of the request are made where the case is that asks: the preview opens there. */
function Papers({ file: { asked, row } }: { file: RequestFile }) {
  const { t, say } = useWords()
  const { law } = useKnown()
  const { roles } = useSession()
  const papers = (law.pack.papers?.templates ?? []).filter(
    one => one.on === 'case' && one.of === 'assistance.asked' && one.roles.some(role => roles.includes(role))
  )
  if (!asked || papers.length === 0) return null
  return (
    <Line label={t('request.papers')}>
      {papers.map(paper => (
        <Link
          key={paper.code}
          to="/files/$kind/$id"
          params={{ kind: asked.kind, id: asked.subject }}
          search={{ paper: paper.code, of: `${row.case}@${asked.entry}` }}
        >
          {say(paper.words)}
        </Link>
      ))}
    </Line>
  )
}

/** An agency without an account answers on paper, and whoever asked writes it down. */
function FromPaper() {
  const { t } = useWords()
  const { law } = useKnown()
  const { roles } = useActor()
  const { open } = useOpenAct()
  const { streams } = useFile()
  const [stream] = streams
  const may = law.pack.recordable['assistance.answer']?.some(role => roles.includes(role))
  if (!stream || !may || !waits(requestOf(stream.facts).state)) return null
  return (
    <Button variant="light" fullWidth onClick={() => open('assistance.answer', stream.ref.id)}>
      {t('request.from-paper')}
    </Button>
  )
}
