/** What the administrator looks after: accounts, and notices by mail. */
import type { ReactNode } from 'react'
import { Page } from '#web/ui/page.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import { useWords } from '#web/words/language.tsx'

type Given = { title: string; sub?: ReactNode; actions?: ReactNode; children: ReactNode }

export function AdministrationFrame({ children, ...head }: Given) {
  const { t } = useWords()
  const tabs = [
    { to: '/administration', name: t('admin.title') },
    { to: '/mail', name: t('mail.tab') }
  ]
  return (
    <Page {...head}>
      <Tabs label={t('rail.administration')} tabs={tabs} />
      {children}
    </Page>
  )
}
