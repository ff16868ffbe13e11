/** Work on its way between offices: what waits for our answer, and what we still answer for until the other accepts. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { transfersQuery } from '#web/api/queries.ts'
import type { Offer } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { ageWords } from '#web/people/names.ts'
import { useSession } from '#web/shell/session.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './transfers.module.css'

export function Offers() {
  const { t } = useWords()
  const { office } = useSession()
  const found = useQuery({ ...transfersQuery, refetchInterval: 60_000 })
  if (found.isError) return <Failure of={found.error} again={() => void found.refetch()} />
  const toUs = (found.data ?? []).filter(one => one.to === office)
  const fromUs = (found.data ?? []).filter(one => one.to !== office)
  return (
    <>
      <OfferList title={t('transfer.to-us')} offers={toUs} side="office" />
      <OfferList title={t('transfer.from-us')} offers={fromUs} side="to" />
    </>
  )
}

function OfferList({ title, offers, side }: { title: string; offers: readonly Offer[]; side: 'office' | 'to' }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { moment } = useDates()
  const today = useToday()
  if (offers.length === 0) return null
  return (
    <section className={style.offers} aria-label={title}>
      <h2 className={style.head}>
        {title} <span>{offers.length}</span>
      </h2>
      <ul className={style.list}>
        {offers.map(({ stream, subject, type, since, ...offices }) => (
          <li key={stream.id} className={style.row}>
            <span className={style.who}>
              <Address stream={stream} subject={subject}>
                {subject?.name ?? t('person.unnamed')}
              </Address>{' '}
              <span className={style.soft}>{ageWords(subject?.birth, today, t)}</span>
            </span>
            <span>{stream.kind === 'case' ? option('case-types', type) : t('transfer.signal')}</span>
            <span>
              {t(side === 'office' ? 'transfer.from' : 'transfer.to', { office: option('offices', offices[side]) })}
            </span>
            <span className={style.soft}>{moment(since)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Address({ stream, subject, children }: Pick<Offer, 'stream' | 'subject'> & { children: string }) {
  if (stream.kind === 'signal' || !subject)
    return (
      <Link to="/signals/$id" params={{ id: stream.id }}>
        {children}
      </Link>
    )
  return (
    <Link to="/files/$kind/$id" params={{ kind: subject.kind, id: subject.id }}>
      {children}
    </Link>
  )
}
