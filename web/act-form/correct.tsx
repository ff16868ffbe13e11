/** A correction names the old entry: it was never so, was at another time, or says something else. The old one stays readable. */
import { Button, Radio } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import type { Act } from '#domain/acts/act.ts'
import { decisive } from '#domain/acts/correct.ts'
import { entrySchema } from '#domain/acts/entries.ts'
import type { Fact, Stream } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Answer, PersonCard, Refusal } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { presentOf } from '#web/law/present.tsx'
import { useWords } from '#web/words/language.tsx'
import { FieldView } from './field-view.tsx'
import { type Field, fieldsOf } from './fields.ts'
import style from './form.module.css'
import { CodeInput } from './inputs/code.tsx'
import { MomentInput } from './inputs/moment.tsx'
import { Refusals } from './refusals.tsx'
import { SceneProvider } from './scene.tsx'
import { useAct } from './send.ts'
import { answered, put, type Values } from './values.ts'

type Given = {
  act: Act
  on: Stream
  entry: number
  streams: readonly Stream[]
  people: readonly PersonCard[]
  services: readonly { id: string; name: string; kind: string }[]
  /** the text behind a note reference */
  noteOf(reference: unknown): string | null
  done(answer: Extract<Answer, { kind: 'done' }>): void
}
type How = 'data' | 'at' | 'withdrawn'
const ways: readonly How[] = ['data', 'at', 'withdrawn']
const isText = (field: Field) => field.shape === 'answer' && field.kind.field === 'note'
const holdsText = (field: Field): boolean =>
  isText(field) ||
  (field.shape === 'group' && field.fields.some(holdsText)) ||
  (field.shape === 'list' && holdsText(field.of))

/** The fields that a person can write anew: not those that decided what else was written, nor texts deep inside. */
function mendable(type: string): readonly Field[] {
  const schema = entrySchema(type)
  const fixed = decisive[type] ?? []
  if (!schema || fixed.includes('*')) return []
  return fieldsOf(schema).filter(
    field => !fixed.includes(field.name) && field.shape !== 'known-or-new' && (isText(field) || !holdsText(field))
  )
}

export function CorrectForm({ act, on, entry, streams, people, services, noteOf, done }: Given) {
  const { t } = useWords()
  const terms = useTerms()
  const { status } = useKnown()
  const { moment } = useDates()
  const wrong = on.facts.find(fact => fact.version === entry)
  const fields = useMemo(() => (wrong ? mendable(wrong.type) : []), [wrong])
  const before = useMemo(() => said(wrong, fields, noteOf), [wrong, fields, noteOf])
  const [how, setHow] = useState<How>(fields.length > 0 ? 'data' : 'at')
  const [values, setValues] = useState<Values>(before)
  const [at, setAt] = useState<unknown>(wrong?.at)
  const [reason, setReason] = useState<unknown>()
  const [command, setCommand] = useState(() => crypto.randomUUID())
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const sending = useAct(answer => {
    if (answer.kind === 'done') return done(answer)
    setCommand(crypto.randomUUID())
    setRefusals(answer.kind === 'refused' ? answer.refusals : [])
  })
  const change = useMemo(() => changes(fields, before, values), [fields, before, values])
  const scene = useMemo(
    () => ({
      act: wrong?.type ?? '',
      on: on.ref.id,
      at: (wrong?.at ?? presentOf(status)) as Moment,
      noteOf,
      streams,
      people,
      services,
      given: {},
      service: null,
      choose: () => {}
    }),
    [wrong?.type, wrong?.at, status, on.ref.id, noteOf, streams, people, services]
  )
  const filled = {
    data: change !== null,
    at: typeof at === 'string' && at.endsWith('Z') && at !== wrong?.at,
    withdrawn: true
  }
  const ready = Boolean(reason) && filled[how]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const told = how === 'withdrawn' ? { withdrawn: true } : how === 'at' ? { at } : change
    const input = { entry, reason, ...told }
    sending.mutate({ id: command, act: act.name, on: on.ref, at: presentOf(status) as Moment, seen: on.version, input })
  }
  if (!wrong) return <p>{t('refusal.not-found')}</p>
  return (
    <SceneProvider value={scene}>
      <form className={style.form} onSubmit={submit}>
        <p>
          <strong>{terms.entry(wrong.type)}</strong>, {moment(wrong.at)}
        </p>
        <p className={style.when}>{t('correct.why')}</p>
        <Radio.Group label={t('correct.how')} value={how} onChange={value => setHow(value as How)}>
          {ways.map(one =>
            one === 'data' && fields.length === 0 ? null : (
              <Radio key={one} value={one} label={t(`correct.${one}`)} mt={6} />
            )
          )}
        </Radio.Group>
        {how === 'at' ? (
          <MomentInput label={t('correct.true-at')} required error={undefined} value={at} change={setAt} />
        ) : null}
        {how === 'data' ? (
          <div className={style.fields}>
            {fields.map(field => (
              <div key={field.name} className={style.wide}>
                <FieldView
                  field={field}
                  path={[field.name]}
                  values={values}
                  faults={new Map()}
                  set={(path, value) => setValues(old => put(old, path, value) as Values)}
                />
              </div>
            ))}
          </div>
        ) : null}
        {how === 'withdrawn' ? <p className={style.when}>{t('correct.whole')}</p> : null}
        <CodeInput
          vocabulary="correction-reasons"
          label={terms.field(act.name, 'reason')}
          required
          error={undefined}
          value={reason}
          change={setReason}
        />
        <Refusals kind="stop" title={t('refusal.title')} refusals={refusals} />
        <div className={style.foot}>
          <Button type="submit" disabled={!ready} loading={sending.isPending}>
            {terms.act(act.name)}
          </Button>
        </div>
      </form>
    </SceneProvider>
  )
}

/** What the entry says now, its texts readable. */
function said(wrong: Fact | undefined, fields: readonly Field[], noteOf: Given['noteOf']): Values {
  if (!wrong) return {}
  return Object.fromEntries(
    fields.map(field => {
      const value = wrong.data[field.name]
      return [field.name, isText(field) ? (noteOf(value) ?? '') : value]
    })
  )
}

/** Only what is now said otherwise; a text emptied is written as it was. Null where nothing has changed. */
function changes(fields: readonly Field[], before: Values, after: Values) {
  const [was, is] = [answered(fields, before), answered(fields, after)]
  const changed = fields.filter(
    ({ name }) => is[name] !== undefined && JSON.stringify(was[name]) !== JSON.stringify(is[name])
  )
  if (changed.length === 0) return null
  const data = Object.fromEntries(changed.filter(field => !isText(field)).map(({ name }) => [name, is[name]]))
  const texts = changed.filter(isText).map(({ name }) => ({ field: name, text: is[name] }))
  return {
    ...(Object.keys(data).length > 0 ? { data } : {}),
    ...(texts.length > 0 ? { texts } : {})
  }
}
