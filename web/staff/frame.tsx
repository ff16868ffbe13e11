/** People at work: the roster, deputies, and work that changes hands. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSession } from '#web/shell/session.tsx'
import { Page } from '#web/ui/page.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './staff.module.css'

const tabs = [
  ['/staff', 'staff.roster'],
  ['/staff/deputies', 'staff.deputies'],
  ['/staff/handover', 'staff.handover']
] as const

type Given = { title: string; sub?: ReactNode; actions?: ReactNode; children: ReactNode }

export function StaffPage({ children, ...head }: Given) {
  const { t } = useWords()
  const { rights } = useSession()
  const shown = tabs.filter(([to]) => to !== '/staff/handover' || rights.includes('staff'))
  return (
    <Page {...head}>
      <nav className={`${style.tabs} not-on-paper`} aria-label={t('staff.tabs')}>
        {shown.map(([to, word]) => (
          <Link
            key={to}
            to={to}
            className={style.tab}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(word)}
          </Link>
        ))}
      </nav>
      {children}
    </Page>
  )
}
