/** What stands before the first page: the server's start, the first administrator, signing in. */
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { packQuery, sessionQuery, statusQuery } from '#web/api/queries.ts'
import { Failure } from '#web/ui/failure.tsx'
import { Threshold } from './threshold.tsx'

const Inside = lazy(() => import('./inside.tsx').then(file => ({ default: file.Inside })))
const SignIn = lazy(() => import('./sign-in.tsx').then(file => ({ default: file.SignIn })))
const Starting = lazy(() => import('./starting.tsx').then(file => ({ default: file.Starting })))
const NewPassword = lazy(() => import('./new-password.tsx').then(file => ({ default: file.NewPassword })))
const FirstAdministrator = lazy(() =>
  import('./first-administrator.tsx').then(file => ({ default: file.FirstAdministrator }))
)

export function Gate() {
  const status = useQuery({
    ...statusQuery,
    refetchInterval: query => (query.state.data?.progress || query.state.status === 'error' ? 1500 : false)
  })
  const ready = status.data !== undefined && status.data.progress === null
  const pack = useQuery({ ...packQuery, enabled: ready })
  const session = useQuery({ ...sessionQuery, enabled: ready })

  const failed = [status, pack, session].find(one => one.isError && one.data === undefined)
  if (failed)
    return (
      <Threshold>
        <Failure of={failed.error} again={() => void failed.refetch()} />
      </Threshold>
    )
  if (!status.data) return <Threshold />
  if (status.data.progress)
    return (
      <Suspense fallback={<Threshold />}>
        <Starting status={status.data} progress={status.data.progress} />
      </Suspense>
    )
  if (!pack.data || session.data === undefined) return <Threshold />
  if (session.data === null)
    return (
      <Suspense fallback={<Threshold />}>
        {location.pathname === '/first-administrator' ? (
          <FirstAdministrator />
        ) : location.pathname === '/new-password' ? (
          <NewPassword />
        ) : (
          <SignIn status={status.data} pack={pack.data} />
        )}
      </Suspense>
    )
  return (
    <Suspense fallback={<Threshold />}>
      <Inside status={status.data} pack={pack.data} session={session.data} />
    </Suspense>
  )
}
