/** The form of an act beside the page it belongs to. */
import { Drawer } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { acts } from '#domain/acts/index.ts'
import type { Stream } from '#domain/kernel/event.ts'
import type { Answer, PersonCard } from '#web/api/schema.ts'
import { heldIn } from '#web/approvals/content.ts'
import { useTerms } from '#web/law/law.tsx'
import { useOthers } from '#web/law/may.ts'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import { CorrectForm } from './correct.tsx'
import style from './form.module.css'
import { ActFormView } from './form.tsx'
import { useOpenAct } from './open-act.ts'
import type { Values } from './values.ts'

/** An entry, a deadline, or a task of a meeting, that the act is about: told by the address and not asked again. */
function within(act: string, entry: string): Readonly<Record<string, unknown>> {
  if (act.endsWith('.resolve')) return { entry: Number(entry) }
  if (act.endsWith('-clock')) {
    const [clock, n] = entry.split(':')
    return { clock, n: Number(n) }
  }
  if (!act.endsWith('.finish-task')) return {}
  const [meeting, task] = entry.split('.').map(Number)
  return { meeting, task }
}

type Done = Extract<Answer, { kind: 'done' }>
type Given = {
  streams: readonly Stream[]
  people: readonly PersonCard[]
  services: readonly { id: string; name: string; kind: string }[]
  /** the text behind a note reference */
  noteOf(reference: unknown): string | null
  /** what the page answers for an act, by its name; `about`: what the act is opened on within its stream, such as one who waits */
  givenFor?(act: string, on: Stream | undefined, about: string | undefined): Readonly<Record<string, unknown>>
  /** shown beside the form of an act, for whoever must look while deciding */
  besideOf?(act: string): ReactNode
  /** what the form begins with */
  suggestedFor?(act: string, on: Stream | undefined): Values
  /** where an act that mends another is taken */
  whereFor(act: string): string | undefined
  done?(answer: Done, act: string, input: Values): void
}

export function ActDrawer({
  streams,
  people,
  services,
  noteOf,
  givenFor,
  besideOf,
  suggestedFor,
  whereFor,
  done
}: Given) {
  const { t } = useWords()
  const terms = useTerms()
  const { open, close } = useOpenAct()
  const { act: name = '', on: where = '' } = useSearch({ strict: false }) as { act?: string; on?: string }
  const [on, entry] = where.split('@')
  const act = acts.get(name)
  const stream = streams.find(one => one.ref.id === on)
  const given = useMemo(
    () => ({ ...givenFor?.(name, stream, entry), ...(entry ? within(name, entry) : {}) }),
    [givenFor, name, stream, entry]
  )
  // a form opened from a proposal begins with what was proposed
  const held = useMemo(() => {
    const found = entry ? heldIn(stream, Number(entry), noteOf) : null
    return found?.proposed?.act.name === name ? found : null
  }, [stream, entry, noteOf, name])
  const suggested = useMemo(
    () => held?.proposed?.input ?? suggestedFor?.(name, stream) ?? {},
    [held, suggestedFor, name, stream]
  )
  const ready = act && (act.begins || stream)
  const beside = ready ? besideOf?.(name) : null
  const finished = (answer: Done, proposed = false, input: Values = {}) => {
    toast(t(proposed ? 'approval.sent' : 'form.done', { act: terms.act(name) }))
    if (answer.unmet?.length) toast(t('approval.unmet', { n: answer.unmet.length }), 'note', 12_000)
    if (answer.irregularities.length > 0)
      toast(t('form.irregular', { n: answer.irregularities.length }), 'note', 12_000)
    close()
    done?.(answer, name, input)
  }
  const mend = (remedy: string) => {
    const at = whereFor(remedy)
    if (at) open(remedy, at)
  }
  const others = useOthers()
  const mendedBy = (remedy: string) =>
    others(
      remedy,
      streams.find(one => one.ref.id === whereFor(remedy))
    )
  return (
    <Drawer
      opened={Boolean(ready)}
      onClose={close}
      size={beside ? 980 : 580}
      title={terms.act(name)}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {ready && name.endsWith('.correct') && stream ? (
        <CorrectForm
          key={where}
          act={act}
          on={stream}
          entry={Number(entry)}
          streams={streams}
          people={people}
          services={services}
          noteOf={noteOf}
          done={finished}
        />
      ) : ready ? (
        <div className={beside ? style.beside : undefined}>
          <ActFormView
            key={`${name}/${where}`}
            act={act}
            on={act.begins ? undefined : stream}
            about={where}
            given={given}
            suggested={suggested}
            streams={streams}
            people={people}
            services={services}
            noteOf={noteOf}
            held={held}
            done={finished}
            mend={mend}
            mendedBy={mendedBy}
          />
          {beside ? <aside>{beside}</aside> : null}
        </div>
      ) : null}
    </Drawer>
  )
}
