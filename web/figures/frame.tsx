/** Figures: any of them to explore, and those of a release with its text. */
import type { ReactNode } from 'react'
import { Page } from '#web/ui/page.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import { useWords } from '#web/words/language.tsx'

type Given = { sub?: ReactNode; actions?: ReactNode; children: ReactNode }

export function FiguresFrame({ children, ...head }: Given) {
  const { t } = useWords()
  const tabs = [
    { to: '/figures', name: t('explore.tab') },
    { to: '/figures/years', name: t('figures.years-tab') },
    { to: '/figures/text', name: t('explore.text-tab') },
    { to: '/figures/published', name: t('published.tab') }
  ]
  return (
    <Page title={t('rail.figures')} {...head}>
      <Tabs label={t('rail.figures')} tabs={tabs} />
      {children}
    </Page>
  )
}
