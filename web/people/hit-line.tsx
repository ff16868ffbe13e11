/** A person found: in full from the own office, as a minimal card from another. */
import type { ReactNode } from 'react'
import type { Hit } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './hit-line.module.css'
import { ageWords, fullName } from './names.ts'

export function HitLine({ hit, reasons }: { hit: Hit; reasons?: ReactNode }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { day } = useDates()
  const today = useToday()
  const own = hit.own ? hit.card : null
  const facts = own
    ? [
        own.birth
          ? `${t('person.born')} ${day(own.birth)} (${ageWords(own.birth, today, t)})`
          : (own.birthYear ?? null),
        option('territories', own.territory),
        ...own.identifiers.map(({ kind, value }) => `${option('identifiers', kind)} ${value}`)
      ]
    : [hit.card.birthYear, hit.own ? null : option('offices', hit.card.office)]
  return (
    <span className={style.line}>
      <span className={style.name}>
        {(hit.own ? fullName(hit.card) : hit.card.name) ?? t('person.unnamed')}
        {hit.own ? null : (
          <span className={style.other}>
            <Icon name="lock" size={14} />
            {t('person.other-office')}
          </span>
        )}
      </span>
      <span className={style.facts}>{facts.filter(Boolean).join(' · ')}</span>
      {reasons ? <span className={style.reasons}>{reasons}</span> : null}
    </span>
  )
}
