/** An act's form has an address: which act, on which stream. A reload opens it again with its draft. */
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

export type OpenAct = (act: string, on: string) => void

export function useOpenAct(): { open: OpenAct; close(): void } {
  const navigate = useNavigate()
  const open = useCallback<OpenAct>(
    (act, on) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, act, on }),
        resetScroll: false
      }),
    [navigate]
  )
  const close = useCallback(
    () =>
      void navigate({
        to: '.',
        search: ({ act: _act, on: _on, ...rest }: Record<string, unknown>) => rest,
        resetScroll: false
      }),
    [navigate]
  )
  return { open, close }
}
