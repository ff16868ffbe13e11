/** The child's own words, with the day and the decision they were about; or why it was not heard. */
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { useEntries } from './entries.tsx'
import { useFile } from './file-context.ts'
import { Section } from './section.tsx'
import style from './voice.module.css'

/** The latest are enough at a glance; all of them stand in the chronology. */
const latest = 4

type Heard = { about: readonly string[]; heard: boolean; why?: string; how?: string; view?: string; child?: string }

export function Voice() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { noteOf, nameOf } = useFile()
  const heard = useEntries().filter(({ fact }) => fact.type === 'child.heard')
  if (heard.length === 0) return null
  return (
    <Section title={t('voice.title')}>
      <ol className={style.list}>
        {heard.slice(0, latest).map(({ fact, stream }) => {
          const said = fact.data as Heard
          return (
            <li key={`${stream.ref.id}/${fact.version}`} className={style.one}>
              <p className={style.head}>
                <span className={style.date}>{date(fact.at)}</span>
                {said.child ? <span>{nameOf(said.child)}</span> : null}
                <span>{said.about.map(one => option('decisions', one)).join(', ')}</span>
                {said.heard ? (
                  <span className={style.soft}>{option('hearing-ways', said.how)}</span>
                ) : (
                  <Tag kind="soon">{t('voice.not-heard', { why: option('not-heard-reasons', said.why) })}</Tag>
                )}
              </p>
              {said.view ? (
                <blockquote className={style.words}>{noteOf(said.view) ?? t('note.erased')}</blockquote>
              ) : null}
            </li>
          )
        })}
      </ol>
      {heard.length > latest ? <p className={style.more}>{t('voice.more', { n: heard.length - latest })}</p> : null}
    </Section>
  )
}
