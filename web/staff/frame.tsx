/** People at work: the roster, deputies, and work that changes hands. */
import type { ReactNode } from 'react'
import { useKnown } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Page } from '#web/ui/page.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import { useWords } from '#web/words/language.tsx'

const tabs = [
  ['/staff', 'staff.roster'],
  ['/staff/deputies', 'staff.deputies'],
  ['/staff/handover', 'staff.handover']
] as const

type Given = { title: string; sub?: ReactNode; actions?: ReactNode; children: ReactNode }

export function StaffPage({ children, ...head }: Given) {
  const { t } = useWords()
  const { law } = useKnown()
  const { rights } = useSession()
  const shown = tabs.filter(
    ([to]) => (to !== '/staff' || law.pack.duty !== undefined) && (to !== '/staff/handover' || rights.includes('staff'))
  )
  return (
    <Page {...head}>
      <Tabs label={t('staff.tabs')} tabs={shown.map(([to, word]) => ({ to, name: t(word) }))} />
      {children}
    </Page>
  )
}
