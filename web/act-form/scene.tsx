/** What a form knows of the world around it: the streams of the file, the people in it, where the act belongs. */
import { createContext, useContext } from 'react'
import type { Stream } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { PersonCard, ServiceRow } from '#web/api/schema.ts'

export type Scene = {
  act: string
  /** the stream acted on, absent when the act begins it */
  on: string | undefined
  /** the moment of which the form speaks */
  at: Moment
  /** the text behind a note reference, where the page knows it */
  noteOf(reference: unknown): string | null
  streams: readonly Stream[]
  people: readonly PersonCard[]
  services: readonly { id: string; name: string; kind: string }[]
  /** what the page already answers: not asked again */
  given: Readonly<Record<string, unknown>>
}

/** A service chosen in the form: enough to tell beforehand whether it has a place. */
export type Chosen = { service: ServiceRow | null; choose(service: ServiceRow | null): void }

const Around = createContext<(Scene & Chosen) | null>(null)
export const SceneProvider = Around.Provider

export function useScene(): Scene & Chosen {
  const scene = useContext(Around)
  if (!scene) throw new Error('a form without its scene')
  return scene
}
