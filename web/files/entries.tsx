/** Entries of all streams of the file, newest first: what, when it was true, when and by whom it was written. */
import { useMemo } from 'react'
import { acts } from '#domain/acts/index.ts'
import { standing } from '#domain/acts/states.ts'
import type { Fact, Stream } from '#domain/kernel/event.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { EntryPapers } from '#web/documents/entry-papers.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './chronology.module.css'
import { FactDetails } from './fact-details.tsx'
import { useFile } from './file-context.ts'

export type Placed = { stream: Stream; fact: Fact }

/** Entries that only keep order in other streams: of interest to the program, not to a reader. */
const inner = new Set(['person.engaged', 'person.released', 'person.joined-family', 'person.left-family', 'place.held'])

export function useEntries(): readonly Placed[] {
  const { streams } = useFile()
  return useMemo(
    () =>
      streams
        .flatMap(stream => stream.facts.filter(fact => !inner.has(fact.type)).map(fact => ({ stream, fact })))
        .sort((a, b) => b.fact.at.localeCompare(a.fact.at) || b.fact.version - a.fact.version),
    [streams]
  )
}

export function Entries({ limit, only }: { limit?: number; only?: (placed: Placed) => boolean }) {
  const all = useEntries()
  const { dayOf } = useDates()
  const shown = (only ? all.filter(only) : all).slice(0, limit)
  const days = Map.groupBy(shown, ({ fact }) => dayOf(fact.at))
  return (
    <ol className={style.days}>
      {[...days].map(([day, entries]) => (
        <Day key={day} day={day} entries={entries} />
      ))}
    </ol>
  )
}

function Day({ day, entries }: { day: string; entries: readonly Placed[] }) {
  const dates = useDates()
  return (
    <li className={style.day}>
      <h3 className={style.date}>{dates.day(day)}</h3>
      <ol className={style.entries}>
        {entries.map(one => (
          <Entry key={`${one.stream.ref.id}/${one.fact.version}`} {...one} />
        ))}
      </ol>
    </li>
  )
}

function Entry({ stream, fact }: Placed) {
  const { t } = useWords()
  const terms = useTerms()
  const { time, moment, dayOf } = useDates()
  const { accountOf } = useFile()
  const late = dayOf(fact.recordedAt) !== dayOf(fact.at)
  const document = fact.document
  return (
    <li className={style.entry} data-kind={stream.ref.kind}>
      <span className={style.time}>{time(fact.at)}</span>
      <div className={style.body}>
        <p className={style.title}>
          {terms.entry(fact.type)}
          {fact.correctedBy ? (
            <span className={style.corrected}>{t('entry.corrected', { n: fact.correctedBy })}</span>
          ) : null}
        </p>
        <FactDetails
          type={fact.type}
          data={fact.data as Record<string, unknown>}
          leave={['office', 'children', 'manifest', 'entry', 'content', 'proposal', 'replaces']}
        />
        <p className={style.foot}>
          <span>{accountOf(fact.actor) ?? t('entry.system')}</span>
          {late ? <span>{t('entry.recorded', { at: moment(fact.recordedAt) })}</span> : null}
          {document ? (
            <span>
              {t('entry.by-document', {
                by: terms.option('authorities', document.by),
                number: [document.number, document.dated].filter(Boolean).join(' / ') || '—'
              })}
            </span>
          ) : null}
          <EntryPapers stream={stream} fact={fact} />
          <Correct stream={stream} fact={fact} />
        </p>
      </div>
    </li>
  )
}

function Correct({ stream, fact }: Placed) {
  const { t } = useWords()
  const { law } = useKnown()
  const { roles } = useSession()
  const { open } = useOpenAct()
  const act = `${stream.ref.kind}.correct`
  const { subject, state } = standing(stream, {})
  const may = law.pack.process[subject]?.[state]?.[act]?.some(role => roles.includes(role))
  if (!may || !acts.has(act) || fact.type.startsWith('entry.') || fact.type.startsWith('irregularity.')) return null
  return (
    <button
      type="button"
      className={`${style.link} not-on-paper`}
      onClick={() => open(act, `${stream.ref.id}@${fact.version}`)}
    >
      {t('entry.correct')}
    </button>
  )
}
