/** A stay that goes on past the limit of the law without a new order: irregular, though no act has made it so. */
import { limitsOf } from '#domain/services/limits.ts'
import { ClockNorm } from '#web/law/clock-norm.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './file.module.css'
import { useFile } from './file-context.ts'
import { Section } from './section.tsx'

export function OverLimit() {
  const { t, say } = useWords()
  const { law } = useKnown()
  const { date } = useDates()
  const now = usePresent()
  const { streams } = useFile()
  const over = streams.flatMap(({ ref, facts }) =>
    ref.kind === 'person'
      ? limitsOf(facts, law).flatMap(run =>
          run.state === 'running' && run.due !== null && run.due < now ? [{ ...run, due: run.due, of: ref.id }] : []
        )
      : []
  )
  if (over.length === 0) return null
  return (
    <Section title={t('limits.over')}>
      {over.map(run => (
        <article key={`${run.of}/${run.code}/${run.n}`} className={style.card}>
          <div className={style.cardHead}>
            <h3 className={style.cardTitle}>{say(law.clock(run.code)?.words)}</h3>
            <Tag kind="late">{t('tasks.late')}</Tag>
          </div>
          <p>{t('limits.over-why', { at: date(run.due) })}</p>
          <ClockNorm code={run.code} startedAt={run.startedAt} />
        </article>
      ))}
    </Section>
  )
}
