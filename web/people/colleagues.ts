/** Logins as names, for the people of one's own office. */
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { colleaguesQuery } from '#web/api/queries.ts'

export function useColleague(): (login: string | null) => string | null {
  const { data } = useQuery(colleaguesQuery)
  return useCallback(login => (login ? (data?.find(one => one.login === login)?.name ?? login) : null), [data])
}
