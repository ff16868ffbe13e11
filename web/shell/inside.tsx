/** The house, once somebody is in. */

import { useQuery } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Pack } from '#domain/law/pack.ts'
import { loadDrafts } from '#web/act-form/draft-store.ts'
import { ApiError } from '#web/api/client.ts'
import { queries } from '#web/api/queries.ts'
import type { Session, Status } from '#web/api/schema.ts'
import { LawProvider } from '#web/law/law.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Toasts } from '#web/ui/toasts.tsx'
import { router } from './router.tsx'
import { SessionProvider } from './session.tsx'

export function Inside({ status, pack, session }: { status: Status; pack: Pack; session: Session }) {
  useEffect(
    () =>
      queries.getQueryCache().subscribe(({ query }) => {
        const { error } = query.state
        // A session that ended shows the door over the same address; drafts wait in memory and on the server.
        if (error instanceof ApiError && error.status === 401) queries.setQueryData(['session'], null)
      }),
    []
  )
  const drafts = useQuery({
    queryKey: ['drafts', session.login],
    queryFn: () => loadDrafts(session.login),
    retry: 2,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false
  })
  if (drafts.isPending) return <Bones />
  return (
    <LawProvider pack={pack} status={status}>
      <SessionProvider session={session}>
        <RouterProvider router={router} />
        <Toasts />
      </SessionProvider>
    </LawProvider>
  )
}
