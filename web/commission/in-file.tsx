/** What a commission has resolved on this family, child or case, and what it laid on whom. */
import { Link } from '@tanstack/react-router'
import { resolutionsOf } from '#domain/commission/session.ts'
import style from '#web/files/file.module.css'
import { useFile } from '#web/files/file-context.ts'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { usePresent } from '#web/law/present.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'

export function Resolutions() {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const { day, date } = useDates()
  const now = usePresent()
  const { streams, family, person, noteOf, accountOf } = useFile()
  const mayPut = useMay('session', 'called', 'session.put-item')
  // the same resolution stands in the family's and in the case's stream: the one with the measures is shown
  const found = new Map(
    streams
      .flatMap(({ facts }) => resolutionsOf(facts))
      .sort((a, b) => a.measures.length - b.measures.length)
      .map(one => [`${one.session}/${one.item}`, one])
  )
  const rows = [...found.values()].sort((a, b) => b.on.localeCompare(a.on))
  const about = family ?? person
  if (rows.length === 0 && !mayPut) return null
  return (
    <Section title={t('commission.resolutions')}>
      {rows.map(one => (
        <article key={`${one.session}/${one.item}`} className={style.card}>
          <div className={style.cardHead}>
            <h3 className={style.cardTitle}>
              <Link to="/commission/$id" params={{ id: one.session }} search={{}}>
                {t('commission.number-of', { number: one.number ?? '—', on: day(one.on) })}
              </Link>
            </h3>
            <Tag kind="quiet">{option('session-decisions', one.decision)}</Tag>
          </div>
          <p>
            {option('session-questions', one.question)}
            {one.until ? ` · ${t('commission.until', { at: day(one.until) })}` : ''}
          </p>
          {one.measures.length > 0 ? (
            <ul>
              {one.measures.map(measure => (
                <li key={measure.n}>
                  {[
                    option('resolution-measures', measure.kind),
                    noteOf(measure.what),
                    [option('authorities', measure.body), accountOf(measure.account)].filter(Boolean).join(', '),
                    t('commission.report-until', { at: day(measure.by) })
                  ]
                    .filter(Boolean)
                    .join('; ')}{' '}
                  {measure.reportedAt ? (
                    <Tag kind="quiet">
                      {option('measure-results', measure.result)}, {date(measure.reportedAt)}
                    </Tag>
                  ) : law.timing.zone.at(measure.by, '23:59') < now ? (
                    <Tag kind="late">{t('tasks.late')}</Tag>
                  ) : (
                    <Tag kind="open">{t('tasks.open')}</Tag>
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </article>
      ))}
      {mayPut && about ? (
        <LinkButton
          className="not-on-paper"
          variant="default"
          size="xs"
          to="/commission"
          search={{ about: `${about.ref.kind}:${about.ref.id}` }}
        >
          {t('commission.put')}
        </LinkButton>
      ) : null}
    </Section>
  )
}
