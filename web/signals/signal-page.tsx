/** One signal: what was said, about whom, what was done, what is due. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { acts } from '#domain/acts/index.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { signalOf } from '#domain/signals/signal.ts'
import { ActDrawer } from '#web/act-form/act-drawer.tsx'
import type { Values } from '#web/act-form/values.ts'
import { signalQuery } from '#web/api/queries.ts'
import type { Answer, SignalFile } from '#web/api/schema.ts'
import { Documents } from '#web/documents/page.tsx'
import { PaperDrawer } from '#web/documents/paper-drawer.tsx'
import { Entries } from '#web/files/entries.tsx'
import { FileContext } from '#web/files/file-context.ts'
import { IrregularIn } from '#web/files/irregular-in.tsx'
import { Kept } from '#web/files/kept.tsx'
import { Section } from '#web/files/section.tsx'
import { opened } from '#web/files/streams.ts'
import { Tasks } from '#web/files/tasks.tsx'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { Offered } from '#web/transfers/offered.tsx'
import { NotYet } from '#web/ui/found.tsx'
import { Page } from '#web/ui/page.tsx'
import { useWords } from '#web/words/language.tsx'
import { Before } from './before.tsx'
import { Repeats } from './repeats.tsx'
import { SignalAside } from './signal-aside.tsx'
import { SignalFacts } from './signal-facts.tsx'
import style from './signals.module.css'

export function SignalPage() {
  const { id = '' } = useParams({ strict: false })
  const found = useQuery(signalQuery(id))
  if (!found.data) return <NotYet of={found} />
  return <OneSignal key={id} id={id} file={found.data} />
}

function OneSignal({ id, file }: { id: string; file: SignalFile }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const navigate = useNavigate()
  const open = useMemo(() => opened(file), [file])
  const stream = open.streams.find(one => one.ref.id === id)
  const signal = useMemo(() => signalOf(stream?.facts ?? []), [stream])
  const child = signal.children.length === 1 ? signal.children[0] : undefined

  // where some cases are a family's, the form asks whose
  const families = law.pack.vocabularies['case-types']?.some(one => one.means === 'family') ?? false

  const givenFor = useCallback(
    (act: string, _on: Stream | undefined) =>
      act === 'case.open' ? { signals: [id], ...(child && !families ? { child } : {}) } : {},
    [id, child, families]
  )
  const suggestedFor = useCallback(
    (act: string) =>
      act === 'case.open'
        ? { risks: signal.risks, ...(signal.worker ? { lead: signal.worker } : {}), ...(child ? { child } : {}) }
        : {},
    [signal, child]
  )
  const whereFor = useCallback(
    (act: string) => (acts.get(act)?.kind === 'signal' || acts.get(act)?.begins ? id : undefined),
    [id]
  )
  const done = useCallback(
    (_answer: Extract<Answer, { kind: 'done' }>, act: string, { family }: Values) => {
      if (act !== 'case.open' || !(child || family)) return
      const params = family ? { kind: 'family', id: String(family) } : { kind: 'person', id: child ?? '' }
      void navigate({ to: '/files/$kind/$id', params, search: {} })
    },
    [navigate, child]
  )
  const names = signal.children.map(one => open.nameOf(one) ?? t('person.unnamed')).join(', ')
  if (!stream) return null
  return (
    <FileContext value={open}>
      <Page
        title={t('signal.about-whom', { names: names || t('signal.no-child') })}
        sub={signal.kinds.map(kind => option('signal-kinds', kind)).join(', ')}
      >
        <div className={style.columns}>
          <div>
            <Offered streams={[stream]} />
            <Kept />
            <IrregularIn />
            <SignalFacts stream={stream} reporter={file.reporter} />
            <Before before={file.before} nameOf={open.nameOf} />
            <Repeats repeats={file.repeats} />
            <Tasks />
            <Documents />
            <Section title={t('file.chronology')}>
              <Entries only={one => one.stream.ref.id === id} />
            </Section>
          </div>
          <SignalAside stream={stream} />
        </div>
      </Page>
      <PaperDrawer />
      <ActDrawer
        streams={open.streams}
        people={file.people}
        services={file.services}
        noteOf={open.noteOf}
        givenFor={givenFor}
        suggestedFor={suggestedFor}
        whereFor={whereFor}
        done={done}
      />
    </FileContext>
  )
}
