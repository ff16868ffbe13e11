/** Signals that belong with this one: about the same child, and, for those who may know, by the same sender. */
import { Link } from '@tanstack/react-router'
import type { SignalFile } from '#web/api/schema.ts'
import style from '#web/files/file.module.css'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'

export function Repeats({ repeats: { child, sender } }: { repeats: SignalFile['repeats'] }) {
  const { t } = useWords()
  if (child.length === 0 && !sender?.length) return null
  return (
    <Section title={t('repeats.title')}>
      <div className={style.card}>
        {child.length > 0 ? (
          <>
            <p>{t('repeats.child', { n: child.length })}</p>
            <List of={child} />
          </>
        ) : null}
        {sender && sender.length > 0 ? (
          <>
            <p>{t('repeats.sender', { n: sender.length + 1 })}</p>
            <p className={style.soft}>{t('repeats.no-guilt')}</p>
            <List of={sender} />
          </>
        ) : null}
      </div>
    </Section>
  )
}

type One = SignalFile['repeats']['child'][number] & { by?: 'contact' | 'name' }

function List({ of }: { of: readonly One[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  return (
    <ul>
      {of.map(one => (
        <li key={one.id}>
          <Link to="/signals/$id" params={{ id: one.id }} search={{}}>
            {t('signal.of', { at: date(one.at) })}
          </Link>{' '}
          <span className={style.soft}>
            {[
              one.result ? option('check-results', one.result) : t('signal.open'),
              one.by ? t(one.by === 'contact' ? 'repeats.by-contact' : 'repeats.by-name') : null
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
