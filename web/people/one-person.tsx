/** Said on the file of a person entered twice: what waits, or where the person stands now. */
import { Link } from '@tanstack/react-router'
import type { Stream } from '#domain/kernel/event.ts'
import { mergedInto, proposalOf } from '#domain/people/merged.ts'
import style from '#web/transfers/transfers.module.css'
import { useWords } from '#web/words/language.tsx'

export function OnePerson({ person }: { person: Stream | undefined }) {
  const { t } = useWords()
  if (!person) return null
  const merged = mergedInto(person.facts)
  const proposal = proposalOf(person.facts)
  const other = proposal?.into ?? merged?.into
  if (!other) return null
  return (
    <p className={style.offered} role="status">
      {merged ? `${t('duplicates.merged')} ` : ''}
      {proposal ? `${t(proposal.what === 'merge' ? 'duplicates.waits' : 'duplicates.waits-split')} ` : ''}
      <Link to="/files/$kind/$id" params={{ kind: 'person', id: other }} search={{}}>
        {t('duplicates.open-remaining')}
      </Link>
    </p>
  )
}
