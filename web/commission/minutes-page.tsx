/** The minutes of a session as a page to print: who sat, what was heard, what was resolved. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { sessionOf } from '#domain/commission/session.ts'
import { sitQuery } from '#web/api/queries.ts'
import type { SessionFile } from '#web/api/schema.ts'
import { keptReason } from '#web/files/ask-reason.tsx'
import { opened } from '#web/files/streams.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { NotYet } from '#web/ui/found.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { Page } from '#web/ui/page.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './commission.module.css'
import { useSubjectWords } from './whom.tsx'

export function MinutesPage() {
  const { id = '' } = useParams({ strict: false })
  const found = useQuery(sitQuery(id, keptReason(id)))
  if (!found.data) return <NotYet of={found} />
  return <Minutes file={found.data} id={id} />
}

function Minutes({ file, id }: { file: SessionFile; id: string }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, day, moment } = useDates()
  const subjectWords = useSubjectWords()
  const { streams, noteOf, accountOf } = opened(file)
  const session = sessionOf(streams[0]?.facts ?? [])
  const subjects = new Map(file.agenda.map(one => [one.item, one.subject]))
  const seats = (codes: readonly string[]) => codes.map(code => option('body-seats', code)).join(', ') || '—'
  const items = session.items.filter(one => one.dropped === null)
  return (
    <Page
      title={t('commission.minutes-of', { number: session.number ?? '—' })}
      sub={[option('collegial-bodies', session.body), option('offices', session.office)].filter(Boolean).join(' · ')}
      actions={
        <>
          <LinkButton variant="default" to="/commission/$id" params={{ id }} search={{}}>
            {t('commission.back')}
          </LinkButton>
          <Button leftSection={<Icon name="print" />} onClick={() => print()}>
            {t('commission.print')}
          </Button>
        </>
      }
    >
      <article className={style.sheet}>
        <p>{session.heldAt ? moment(session.heldAt) : session.on ? moment(session.on) : ''}</p>
        <p>
          {t('commission.in-the-chair')}: {option('body-seats', session.chair)}
        </p>
        <p>
          {t('commission.present', { n: session.present.length, of: session.invited.length })}: {seats(session.present)}
        </p>
        {session.absent.length > 0 ? (
          <p>
            {t('commission.absent')}: {seats(session.absent)}
          </p>
        ) : null}
        {session.attending.length > 0 ? (
          <p>
            {t('commission.attending')}: {session.attending.map(code => option('authorities', code)).join(', ')}
          </p>
        ) : null}
        {session.facts ? <p>{noteOf(session.facts)}</p> : null}
        <h2>{t('commission.agenda')}</h2>
        {items.map(({ item, question, facts, decided }) => {
          const subject = subjects.get(item)
          return (
            <section key={item} className={style.item}>
              <h3>
                {item}. {option('session-questions', question)} – {subject ? subjectWords(subject) : '—'}
              </h3>
              {facts ? (
                <p>
                  {t('commission.heard')}: {noteOf(facts)}
                </p>
              ) : null}
              {decided?.facts ? (
                <p>
                  {t('commission.found')}: {noteOf(decided.facts)}
                </p>
              ) : null}
              <p>
                <strong>
                  {decided
                    ? `${t('commission.resolved')}: ${option('session-decisions', decided.decision)}`
                    : t('commission.to-be-decided')}
                </strong>
                {decided?.number
                  ? ` (${t('commission.number-of', { number: decided.number, on: day(decided.on) })})`
                  : ''}
              </p>
              {decided?.until ? <p>{t('commission.until', { at: day(decided.until) })}</p> : null}
              {decided && decided.measures.length > 0 ? (
                <ol className={style.measures}>
                  {decided.measures.map(one => (
                    <li key={one.n}>
                      {[
                        option('resolution-measures', one.kind),
                        noteOf(one.what),
                        [option('authorities', one.body), accountOf(one.account)].filter(Boolean).join(', '),
                        t('commission.report-until', { at: day(one.by) }),
                        one.reportedAt ? `${option('measure-results', one.result)}, ${date(one.reportedAt)}` : null
                      ]
                        .filter(Boolean)
                        .join('; ')}
                    </li>
                  ))}
                </ol>
              ) : null}
              {decided && decided.dissent.length > 0 ? (
                <p>
                  {t('commission.dissent', { who: seats(decided.dissent) })}
                  {decided.opinion ? `: ${noteOf(decided.opinion) ?? ''}` : ''}
                </p>
              ) : null}
            </section>
          )
        })}
        <div className={style.signs}>
          <span>{t('commission.signs-chair')}</span>
          <span>{t('commission.signs-secretary')}</span>
        </div>
      </article>
    </Page>
  )
}
