import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ExploreSearch } from './asked.ts'

/** What the address says, and how it is changed: what is undefined is left out of it. */
export function useExplore(): {
  search: ExploreSearch
  change(next: Partial<Record<keyof ExploreSearch, string | undefined>>): void
} {
  const search = useSearch({ strict: false }) as ExploreSearch
  const navigate = useNavigate()
  const change = useCallback(
    (next: Partial<Record<keyof ExploreSearch, string | undefined>>) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) =>
          Object.fromEntries(Object.entries({ ...before, ...next }).filter(([, value]) => value !== undefined)),
        resetScroll: false
      }),
    [navigate]
  )
  return { search, change }
}
