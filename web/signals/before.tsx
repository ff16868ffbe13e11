/** A child who comes back: the earlier cases, so that nobody begins from nothing. */
import { Link } from '@tanstack/react-router'
import type { SignalFile } from '#web/api/schema.ts'
import style from '#web/files/file.module.css'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'

type Given = { before: SignalFile['before']; nameOf(id: string): string | null }

export function Before({ before, nameOf }: Given) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  if (before.length === 0) return null
  return (
    <Section title={t('before.title')}>
      <div className={style.card}>
        <ul>
          {before.map(one => (
            <li key={one.case}>
              <Link to="/files/$kind/$id" params={{ kind: 'person', id: one.child }} search={{}}>
                {nameOf(one.child) ?? t('person.unnamed')}
              </Link>
              : {option('case-types', one.type)}, {date(one.openedAt)}
              {one.closedAt ? ` – ${date(one.closedAt)}, ${option('case-outcomes', one.outcome)}` : ''}{' '}
              <Tag kind={one.state === 'open' ? 'open' : 'quiet'}>
                {t(one.state === 'open' ? 'case.open' : 'case.closed')}
              </Tag>
            </li>
          ))}
        </ul>
        <p className={style.soft}>{t(before.some(one => one.state === 'open') ? 'before.open' : 'before.closed')}</p>
      </div>
    </Section>
  )
}
