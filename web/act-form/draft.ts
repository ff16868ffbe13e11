/** What was begun and not yet done: kept under the act and its stream. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { draftKeys, dropDraft, keepDraft, readDraft } from './draft-store.ts'
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

const PAUSE = 250

export const draftKey = (act: string, about: string) => `${act}/${about}`

export function begin(on: string | undefined, values: Values, recorded: Draft['recorded'] = null): Draft {
  return {
    command: crypto.randomUUID(),
    on: on ?? crypto.randomUUID(),
    at: null,
    values,
    recorded,
    savedAt: null
  }
}

/** A draft that saves itself shortly after each change, and at once when the page is left. */
export function useDraft(key: string, fresh: () => Draft) {
  const [draft, setDraft] = useState(() => readDraft(key) ?? fresh())
  const waiting = useRef<Draft | null>(null)
  const flush = useCallback(() => {
    if (waiting.current) keepDraft(key, waiting.current)
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
    dropDraft(key)
  }, [key])
  const restart = useCallback(() => {
    clear()
    setDraft(fresh())
  }, [clear, fresh])
  return { draft, change, clear, restart }
}

/** The drafts that wait for one of these streams: which act, on which. */
export const draftsOn = (streams: readonly string[]): { act: string; about: string }[] =>
  draftKeys().flatMap(key => {
    const [act = '', about = ''] = key.split('/')
    return streams.includes(about.split('@')[0] ?? '') && readDraft(key)?.savedAt ? [{ act, about }] : []
  })
