/** The quiet rail: where one can go, and where one is. */

import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { approvalCountsQuery, unreadQuery } from '#web/api/queries.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { Icon } from '#web/ui/icons.tsx'
import mark from '#web/ui/opora.svg'
import { useWords } from '#web/words/language.tsx'
import { Person } from './person.tsx'
import { usePlaces } from './places.ts'
import style from './rail.module.css'
import { useSession } from './session.tsx'

/** Pages that stand within a place without beginning with its address. */
const within: Record<string, string> = { '/cases': '/files/', '/administration': '/mail' }

export function Rail() {
  const { t, say } = useWords()
  const { status } = useKnown()
  const { option } = useTerms()
  const session = useSession()
  const { pathname } = useLocation()
  const { day } = useDates()
  const today = useToday()
  return (
    <aside className={style.rail}>
      <div className={style.house}>
        <img src={mark} alt="" width="28" height="28" />
        <span className={style.name}>Opora</span>
        <span className={style.installation}>{say(status.installation.words)}</span>
      </div>
      {status.demo ? <p className={style.demo}>{t('rail.demo', { day: day(today) })}</p> : null}
      <nav aria-label={t('rail.label')} className={style.places}>
        {usePlaces().map(({ to, word, icon, apart }) => (
          <Link
            key={to}
            to={to}
            className={style.place}
            data-apart={apart}
            activeProps={{ 'aria-current': 'page' }}
            {...(pathname.startsWith(within[to] ?? ' ') ? { 'data-within': true } : {})}
          >
            <Icon name={icon} size={20} />
            <span>{t(word)}</span>
            {to === '/approvals' ? <Waiting /> : null}
            {to === '/notices' ? <Unread /> : null}
          </Link>
        ))}
      </nav>
      <div className={style.foot}>
        <p className={style.office}>{option('offices', session.office)}</p>
        <Person />
      </div>
    </aside>
  )
}

/** How many proposals wait for a word of mine. */
function Waiting() {
  const { data } = useQuery(approvalCountsQuery)
  const count = (data?.waits ?? 0) + (data?.returned ?? 0)
  return count > 0 ? <span className={style.count}>{count}</span> : null
}

/** How many notices I have not read; past a hundred they are not counted. */
function Unread() {
  const { t } = useWords()
  const { data } = useQuery(unreadQuery)
  if (!data?.n) return null
  return (
    <span className={style.count}>
      <span aria-hidden>{data.n < 100 ? data.n : '99+'}</span>
      <span className="for-readers-only">{t('notices.count', { n: data.n })}</span>
    </span>
  )
}
