/** What was said and about whom; who said it, to those who may know. */
import { Link } from '@tanstack/react-router'
import type { Stream } from '#domain/kernel/event.ts'
import { signalOf } from '#domain/signals/signal.ts'
import type { SignalFile } from '#web/api/schema.ts'
import style from '#web/files/file.module.css'
import { useFile } from '#web/files/file-context.ts'
import { Line } from '#web/files/line.tsx'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { ageWords } from '#web/people/names.ts'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'

export function SignalFacts({ stream, reporter }: { stream: Stream; reporter: SignalFile['reporter'] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const { moment } = useDates()
  const today = useToday()
  const { file, nameOf, noteOf, accountOf } = useFile()
  const signal = signalOf(stream.facts)
  const registered = stream.facts.find(fact => fact.type === 'signal.registered')
  const said = (registered?.data ?? {}) as { channel?: string; source?: string; anonymous?: boolean; facts?: string }
  const note = noteOf(said.facts)
  return (
    <Section title={t('signal.facts')}>
      <article className={style.card}>
        <div className={style.cardHead}>
          <Tag kind={signal.state === 'open' ? 'open' : 'quiet'}>
            {signal.state === 'concluded'
              ? option('check-results', signal.result)
              : t(signal.state === 'open' ? 'signal.open' : 'signal.joined')}
          </Tag>
          <Tag kind={law.option('urgencies', signal.urgency)?.means === 'urgent' ? 'late' : 'quiet'}>
            {option('urgencies', signal.urgency)}
          </Tag>
        </div>
        <dl className={style.details}>
          <Line label={t('signal.children')}>
            {signal.children.length === 0 ? t('signal.no-child') : null}
            {signal.children.map(id => {
              const age = ageWords(file.people.find(card => card.id === id)?.birth, today, t)
              return (
                <span key={id} style={{ display: 'block' }}>
                  <Link to="/files/$kind/$id" params={{ kind: 'person', id }} search={{}}>
                    {nameOf(id) ?? t('person.unnamed')}
                  </Link>
                  {age ? `, ${age}` : ''}
                </span>
              )
            })}
          </Line>
          <Line label={t('signal.came')}>{registered ? moment(registered.at) : '—'}</Line>
          <Line label={t('signal.source')}>
            {[
              option('sources', said.source),
              option('channels', said.channel),
              said.anonymous ? t('signal.anonymous') : null
            ]
              .filter(Boolean)
              .join(' · ')}
          </Line>
          {reporter ? (
            <Line label={t('signal.reporter')}>
              {[reporter.name, reporter.contact].filter(Boolean).join(', ') || '—'}
            </Line>
          ) : null}
          <Line label={t('signal.worker')}>{accountOf(signal.worker) ?? t('signal.nobody')}</Line>
          {signal.risks.length > 0 ? (
            <Line label={t('case.risks')}>{signal.risks.map(one => option('risks', one)).join(', ')}</Line>
          ) : null}
          {note ? <Line label={t('signal.said')}>{note}</Line> : null}
          {signal.into ? (
            <Line label={t('signal.joined')}>
              <Link to="/signals/$id" params={{ id: signal.into }} search={{}}>
                {t('signal.the-other')}
              </Link>
            </Line>
          ) : null}
        </dl>
      </article>
    </Section>
  )
}
