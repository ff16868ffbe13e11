/** Who is on duty now and how to reach a signer; a night with nobody is told to whoever keeps the roster. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dutyNowQuery } from '#web/api/queries.ts'
import type { DutyNow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useSession } from '#web/shell/session.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './staff.module.css'

export function OnDuty() {
  const { t } = useWords()
  const { moment } = useDates()
  const { rights } = useSession()
  const { data } = useQuery(dutyNowQuery)
  if (!data?.duty) return null
  const gap = rights.includes('staff') ? data.gaps[0] : undefined
  return (
    <section className={style.now} aria-label={t('staff.on-duty-now')} data-gap={gap !== undefined}>
      {data.closed ? (
        <div>
          <h2>{t('staff.duty-worker')}</h2>
          <Reached people={data.worker} nobody={t('staff.no-worker')} />
        </div>
      ) : null}
      <Signer signer={data.signer} />
      {gap ? (
        <p className={style.none}>
          {t('staff.gap', {
            kind: t(`staff.duty-${gap.kind}`),
            since: moment(gap.since),
            until: moment(gap.until)
          })}
        </p>
      ) : null}
      <p>
        <Link to="/staff">{t('staff.see-roster')}</Link>
      </p>
    </section>
  )
}

/** In the form of a signal: whom to call when something must be signed before the morning. */
export function SignerNow() {
  const { t } = useWords()
  const { data } = useQuery(dutyNowQuery)
  if (!data?.duty) return null
  return (
    <section className={style.now} aria-label={t('staff.signer-now')}>
      <Signer signer={data.signer} />
    </section>
  )
}

function Signer({ signer }: { signer: DutyNow['signer'] }) {
  const { t } = useWords()
  return (
    <div>
      <h2>{t('staff.signer-now')}</h2>
      <Reached people={signer} nobody={t('staff.no-signer')} />
    </div>
  )
}

function Reached({ people, nobody }: { people: DutyNow['signer']; nobody: string }) {
  const { t } = useWords()
  const { moment } = useDates()
  if (people.length === 0) return <p className={style.none}>{nobody}</p>
  return (
    <ul className={style.reached}>
      {people.map(({ login, name, phone, until }) => (
        <li key={login}>
          <strong>{name}</strong>,{' '}
          {phone ? <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a> : t('staff.no-phone')}
          {until ? <span className={style.time}> {t('staff.until-time', { at: moment(until) })}</span> : null}
        </li>
      ))}
    </ul>
  )
}
