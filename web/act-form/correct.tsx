/** A correction names the old entry: it was never so, or was at another time. The old one stays readable. */
import { Button, Radio } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Act } from '#domain/acts/act.ts'
import type { Stream } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Answer, Refusal } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { presentOf } from '#web/law/present.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './form.module.css'
import { CodeInput } from './inputs/code.tsx'
import { MomentInput } from './inputs/moment.tsx'
import { Refusals } from './refusals.tsx'
import { useAct } from './send.ts'

type Given = { act: Act; on: Stream; entry: number; done(answer: Extract<Answer, { kind: 'done' }>): void }

export function CorrectForm({ act, on, entry, done }: Given) {
  const { t } = useWords()
  const terms = useTerms()
  const { status } = useKnown()
  const { moment } = useDates()
  const wrong = on.facts.find(fact => fact.version === entry)
  const [how, setHow] = useState<'withdrawn' | 'at'>('at')
  const [at, setAt] = useState<unknown>(wrong?.at)
  const [reason, setReason] = useState<unknown>()
  const [command, setCommand] = useState(() => crypto.randomUUID())
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const sending = useAct(answer => {
    if (answer.kind === 'done') return done(answer)
    setCommand(crypto.randomUUID())
    setRefusals(answer.kind === 'refused' ? answer.refusals : [])
  })
  const ready =
    Boolean(reason) && (how === 'withdrawn' || (typeof at === 'string' && at.endsWith('Z') && at !== wrong?.at))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const said = how === 'withdrawn' ? { withdrawn: true } : { at }
    const input = { entry, reason, ...said }
    sending.mutate({ id: command, act: act.name, on: on.ref, at: presentOf(status) as Moment, seen: on.version, input })
  }
  if (!wrong) return <p>{t('refusal.not-found')}</p>
  return (
    <form className={style.form} onSubmit={submit}>
      <p>
        <strong>{terms.entry(wrong.type)}</strong>, {moment(wrong.at)}
      </p>
      <p className={style.when}>{t('correct.why')}</p>
      <Radio.Group label={t('correct.how')} value={how} onChange={value => setHow(value as typeof how)}>
        <Radio value="at" label={t('correct.at')} mt={6} />
        <Radio value="withdrawn" label={t('correct.withdrawn')} mt={6} />
      </Radio.Group>
      {how === 'at' ? (
        <MomentInput label={t('correct.true-at')} required error={undefined} value={at} change={setAt} />
      ) : null}
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
  )
}
