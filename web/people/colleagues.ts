/** Logins as names, for the people of one's own office and of those within reach. */
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { colleaguesQuery } from '#web/api/queries.ts'

/** The name behind a login. While the names are on their way nothing is said: a login that turns into a name helps nobody. */
export function useColleague(): (login: string | null) => string | null {
  const { data, isPending } = useQuery(colleaguesQuery)
  const names = useMemo(() => new Map(data?.map(({ login, name }) => [login, name])), [data])
  return useCallback(login => (login ? (names.get(login) ?? (isPending ? '' : login)) : null), [names, isPending])
}
