/** What was begun and not yet done: kept on the device under the account, act and stream. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Values } from './values.ts'

export type Draft = {
  /** the id of the command: a repeat after a lost answer gets the first one */
  command: string
  /** the stream acted on; made once for an act that begins one */
  on: string
  /** when it was true; null stands for the moment of sending */
  at: string | null
  values: Values
  recorded: { by?: string; number?: string; dated?: string } | null
  savedAt: string | null
}

const prefix = 'opora.draft/'
const PAUSE = 250

export const draftKey = (login: string, act: string, about: string) => `${prefix}${login}/${act}/${about}`

export function begin(on: string | undefined, values: Values): Draft {
  return {
    command: crypto.randomUUID(),
    on: on ?? crypto.randomUUID(),
    at: null,
    values,
    recorded: null,
    savedAt: null
  }
}

function read(key: string): Draft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null
    return kept && typeof kept.command === 'string' ? kept : null
  } catch {
    return null
  }
}

function write(key: string, draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // A full or forbidden store must not stop the person from writing on.
  }
}

/** A draft that saves itself shortly after each change, and at once when the page is left. */
export function useDraft(key: string, fresh: () => Draft) {
  const [draft, setDraft] = useState(() => read(key) ?? fresh())
  const waiting = useRef<Draft | null>(null)
  const flush = useCallback(() => {
    if (waiting.current) write(key, waiting.current)
    waiting.current = null
  }, [key])
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  const change = useCallback(
    (how: (before: Draft) => Draft) => {
      setDraft(before => {
        const next = { ...how(before), savedAt: new Date().toISOString() }
        waiting.current = next
        return next
      })
      setTimeout(flush, PAUSE)
    },
    [flush]
  )
  const clear = useCallback(() => {
    waiting.current = null
    localStorage.removeItem(key)
  }, [key])
  const restart = useCallback(() => {
    clear()
    setDraft(fresh())
  }, [clear, fresh])
  return { draft, change, clear, restart }
}

/** The drafts of an account that wait for one of these streams: which act, on which. */
export function draftsOn(login: string, streams: readonly string[]): { act: string; about: string }[] {
  const mine = `${prefix}${login}/`
  return Object.keys(localStorage).flatMap(key => {
    if (!key.startsWith(mine)) return []
    const [act = '', about = ''] = key.slice(mine.length).split('/')
    return streams.includes(about) && read(key)?.savedAt ? [{ act, about }] : []
  })
}
