/** What was asked of the server: why it failed, a place kept while it is on its way, what to say where nothing is, or all of it. */
import type { ReactNode } from 'react'
import { useWords } from '#web/words/language.tsx'
import { Bones } from './bones.tsx'
import { Failure } from './failure.tsx'
import { Page } from './page.tsx'

type Asked = { isError: boolean; error: unknown; data: unknown; refetch(): unknown }
type Given = {
  of: Asked
  /** said where nothing was found; false where something was */
  none: ReactNode
  children: ReactNode
}

export function Found({ of, none, children }: Given) {
  if (of.isError) return <Failure of={of.error} again={() => void of.refetch()} />
  if (!of.data) return <Bones rows={8} />
  return none || children
}

/** A page of one thing that is not there yet: on its way, or why it does not come. */
export function NotYet({ of }: { of: Asked }) {
  const { t } = useWords()
  if (!of.isError) return <Bones rows={8} />
  return (
    <Page title={t('fault.title')} quiet>
      <Failure of={of.error} again={() => void of.refetch()} />
    </Page>
  )
}
