/** What was asked of the server: why it failed, a place kept while it is on its way, what to say where nothing is, or all of it. */
import type { ReactNode } from 'react'
import { Bones } from './bones.tsx'
import { Failure } from './failure.tsx'

type Given = {
  of: { isError: boolean; error: unknown; data: unknown; refetch(): unknown }
  /** said where nothing was found; false where something was */
  none: ReactNode
  children: ReactNode
}

export function Found({ of, none, children }: Given) {
  if (of.isError) return <Failure of={of.error} again={() => void of.refetch()} />
  if (!of.data) return <Bones rows={8} />
  return none || children
}
