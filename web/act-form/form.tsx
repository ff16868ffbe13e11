/** The form of any act. */
import { Button } from '@mantine/core'
import { type FormEvent, useMemo, useRef, useState } from 'react'
import type { PersonCard } from '#web/api/schema.ts'
import { AheadPapers } from '#web/documents/ahead.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { useSession } from '#web/shell/session.tsx'
import { sentenceOf } from '#web/ui/failure.tsx'
import { useWords } from '#web/words/language.tsx'
import { FieldView } from './field-view.tsx'
import type { Field } from './fields.ts'
import style from './form.module.css'
import { MomentInput } from './inputs/moment.tsx'
import { Recorded } from './recorded.tsx'
import { Refusals } from './refusals.tsx'
import { isRelevant } from './relevance.ts'
import { SceneProvider } from './scene.tsx'
import { type FormAsked, useActForm } from './use-act-form.ts'

export type FormGiven = FormAsked & {
  people?: readonly PersonCard[]
  services?: readonly { id: string; name: string; kind: string }[]
  /** opens the act that mends a refusal */
  mend?: ((act: string) => void) | undefined
  mendedBy?: ((act: string) => readonly string[]) | undefined
  /** the text behind a note reference */
  noteOf?: (reference: unknown) => string | null
}

const none: never[] = []
const untold = () => null

/** Long answers take the whole width; codes, dates and numbers stand side by side. */
const broad = ['note', 'flag', 'service', 'person']
/** names of agencies are long, and are told in groups */
const isAgency = ({ kind }: Field & { shape: 'answer' }) => kind.field === 'office' && kind.asked === true
const isWide = (field: Field) => field.shape !== 'answer' || broad.includes(field.kind.field) || isAgency(field)

export function ActFormView({ people = none, services = none, mend, mendedBy, noteOf = untold, ...asked }: FormGiven) {
  const { act, on, given = {}, streams } = asked
  const { t } = useWords()
  const terms = useTerms()
  const { law } = useKnown()
  const { roles } = useSession()
  const form = useActForm(asked)
  const place = useRef<HTMLFormElement>(null)
  const { service, choose, at } = form
  const scene = useMemo(
    () => ({ act: act.name, on: on?.ref.id, at, noteOf, streams, people, services, given, service, choose }),
    [act, on, at, noteOf, streams, people, services, given, service, choose]
  )
  const recordable = roles.some(role => law.pack.recordable[act.name]?.includes(role))
  const shown = form.fields.filter(field =>
    isRelevant(field, { act, given, values: form.draft.values, self: form.self, law })
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!form.send())
      setTimeout(() =>
        place.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-error=true] input')?.focus()
      )
  }
  const recorded = form.draft.recorded !== null
  return (
    <SceneProvider value={scene}>
      <form
        ref={place}
        className={style.form}
        onSubmit={submit}
        noValidate
        tabIndex={-1}
        data-autofocus
        aria-label={terms.act(act.name)}
      >
        <When form={form} />
        <div className={style.fields}>
          {shown.map(field => (
            <div key={field.name} className={isWide(field) ? style.wide : undefined}>
              <FieldView
                field={field}
                path={[field.name]}
                values={form.draft.values}
                faults={form.faults}
                set={form.set}
              />
            </div>
          ))}
        </div>
        {recordable ? <Recorded form={form} /> : null}
        {form.refusals.length > 0 ? (
          <Refusals kind="stop" title={t('refusal.title')} refusals={form.refusals} mend={mend} mendedBy={mendedBy} />
        ) : (
          <Refusals
            kind="note"
            title={t(recorded ? 'refusal.will-be-irregular' : 'refusal.before')}
            refusals={form.inTheWay}
            mend={mend}
            mendedBy={mendedBy}
          />
        )}
        {form.changed ? <Changed form={form} /> : null}
        {form.fault ? (
          <p className={style.fault} role="alert">
            {t(sentenceOf(form.fault))}
          </p>
        ) : null}
        {form.tried && form.faults.size > 0 ? (
          <p className={style.fault} role="alert">
            {t('form.faults', { n: form.faults.size })}
          </p>
        ) : null}
        {form.way === 'sign' ? <p className={style.when}>{t('approval.unchanged')}</p> : null}
        {form.way === 'alone' ? <p className={style.when}>{t('approval.changed')}</p> : null}
        <div className={style.foot}>
          <Button type="submit" loading={form.sending} disabled={form.way === 'nobody'}>
            {form.way === 'propose' ? t('approval.send') : terms.act(act.name)}
          </Button>
          <AheadPapers act={act} on={on} input={form.filled} />
          <Kept form={form} />
        </div>
      </form>
    </SceneProvider>
  )
}

type Of = { form: ReturnType<typeof useActForm> }

function When({ form }: Of) {
  const { t } = useWords()
  const { moment } = useDates()
  const [asks, setAsks] = useState(form.draft.at !== null)
  if (!asks)
    return (
      <p className={style.when}>
        {t('form.when')}: <strong>{t('form.now', { at: moment(form.at) })}</strong>
        <button type="button" className={style.link} onClick={() => setAsks(true)}>
          {t('form.other-time')}
        </button>
      </p>
    )
  return (
    <MomentInput
      label={t('form.when')}
      required
      error={undefined}
      value={form.at}
      change={given => form.setAt(typeof given === 'string' && given.endsWith('Z') ? given : null)}
    />
  )
}

/** Somebody wrote meanwhile: shown to a person, who decides whether to send on. */
function Changed({ form }: Of) {
  const { t } = useWords()
  const { moment } = useDates()
  const colleague = useColleague()
  if (!form.changed) return null
  return (
    <section className={style.changed} role="alert">
      <p className={style.changedTitle}>{t('changed.title')}</p>
      <p>{t('changed.why', { by: colleague(form.changed.by) ?? '', at: moment(form.changed.at) })}</p>
    </section>
  )
}

function Kept({ form }: Of) {
  const { t } = useWords()
  if (!form.draft.savedAt) return null
  return (
    <span className={style.kept}>
      {t('form.kept')}
      <button type="button" className={style.link} onClick={form.restart}>
        {t('form.restart')}
      </button>
    </span>
  )
}
