/** One question to an agency, and the form in which it answers. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { acts } from '#domain/acts/index.ts'
import { type Fact, ref, type Stream } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { ActFormView } from '#web/act-form/form.tsx'
import { useAct } from '#web/act-form/send.ts'
import { deskRequestQuery } from '#web/api/queries.ts'
import type { DeskRequest } from '#web/api/schema.ts'
import { Line } from '#web/files/line.tsx'
import { Section } from '#web/files/section.tsx'
import { useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import style from '#web/signals/signals.module.css'
import { sentenceOf } from '#web/ui/failure.tsx'
import { NotYet } from '#web/ui/found.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { Page } from '#web/ui/page.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import { Question } from './question.tsx'
import { StateTag, waits } from './state.tsx'

const none: never[] = []

export function AnswerPage() {
  const { id = '' } = useParams({ strict: false })
  const found = useQuery(deskRequestQuery(id))
  if (!found.data) return <NotYet of={found} />
  return <OneQuestion key={id} row={found.data} />
}

function OneQuestion({ row }: { row: DeskRequest }) {
  const { t } = useWords()
  const terms = useTerms()
  const answering = acts.get('assistance.answer')
  const on = useMemo(() => streamOf(row), [row])
  return (
    <Page
      title={`${row.name ?? t('person.unnamed')}: ${terms.option('assistance-kinds', row.kind)}`}
      sub={terms.option('offices', row.office)}
      actions={
        <>
          <StateTag of={row} />
          {waits(row.state) && row.receivedAt === null ? <Receive row={row} /> : null}
          <LinkButton to="/desk" variant="default">
            {t('desk.title')}
          </LinkButton>
        </>
      }
    >
      <div className={style.columns}>
        <div>
          <Question row={row}>
            <Line label={t('request.whom')}>
              {[row.name ?? t('person.unnamed'), row.birthYear ? t('desk.born', { year: String(row.birthYear) }) : '']
                .filter(Boolean)
                .join(', ')}
            </Line>
          </Question>
        </div>
        {waits(row.state) && answering ? (
          <aside aria-label={t('request.answer')}>
            <Section title={t('request.answer')}>
              <ActFormView
                act={answering}
                on={on}
                streams={none}
                done={() => toast(t('form.done', { act: terms.act('assistance.answer') }))}
              />
            </Section>
          </aside>
        ) : null}
      </div>
    </Page>
  )
}

/** The agency has read the question: one press, and nothing to fill in. */
function Receive({ row }: { row: DeskRequest }) {
  const { t } = useWords()
  const terms = useTerms()
  const now = usePresent()
  const [command] = useState(() => crypto.randomUUID())
  const sending = useAct(answer => {
    if (answer.kind === 'done') toast(t('form.done', { act: terms.act('assistance.receive') }))
    else toast(t('request.moved-on'), 'note')
  })
  return (
    <Button
      loading={sending.isPending}
      onClick={() =>
        sending.mutate(
          {
            id: command,
            act: 'assistance.receive',
            on: { kind: 'request', id: row.id },
            at: now,
            seen: row.version,
            input: {}
          },
          { onError: fault => toast(t(sentenceOf(fault)), 'note') }
        )
      }
    >
      {terms.act('assistance.receive')}
    </Button>
  )
}

/** The request in the form that the rules read, as far as its desk is told of it. */
function streamOf(row: DeskRequest): Stream {
  const { kind, level, to, office, agency, consent, askedAt } = row
  const fact = (version: number, type: string, at: string, data = {}): Fact => ({
    version,
    type,
    at: at as Moment,
    recordedAt: at as Moment,
    actor: '',
    office,
    command: '',
    pack: '',
    data
  })
  const steps = [
    ['request.made', askedAt, { kind, level, to, office, agency, consent }],
    ['request.received', row.receivedAt, {}],
    ['request.escalated', row.escalatedAt, {}]
  ] as const
  const facts = steps.flatMap(([type, at, data], nth) => (at ? [fact(nth + 1, type, at, data)] : []))
  return { ref: ref('request', row.id), version: row.version, facts }
}
