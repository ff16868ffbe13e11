/**
 * Where drafts wait: on the server, for their writer alone, and in the memory of this page.
 * Nothing about a child is left on the device. What could not be sent goes with the next chance.
 */
import { get } from '#web/api/client.ts'
import type { Draft as Kept } from '#web/api/schema.ts'
import type { Draft } from './draft.ts'

const drafts = new Map<string, Draft>()
const unsent = new Set<string>()
/** Commands that are answered: an answer of the server that was on its way must not bring their drafts back. */
const ended = new Set<string>()
const onTheWay = new Map<string, Promise<unknown>>()
let writer = ''

/** Fetches what this person has begun; what the last minutes before a lost session hold is newer and stays. */
export async function loadDrafts(login: string): Promise<true> {
  if (login !== writer) {
    drafts.clear()
    unsent.clear()
  }
  writer = login
  for (const { key, draft } of await get<Kept[]>('/api/drafts'))
    if (!unsent.has(key) && typeof draft.command === 'string' && !ended.has(draft.command))
      drafts.set(key, draft as unknown as Draft)
  sendUnsent()
  return true
}

export const readDraft = (key: string): Draft | null => drafts.get(key) ?? null
export const draftKeys = (): string[] => [...drafts.keys()]

export function keepDraft(key: string, draft: Draft): void {
  drafts.set(key, draft)
  unsent.add(key)
  sendUnsent()
}

export function dropDraft(key: string): void {
  const draft = drafts.get(key)
  if (draft) ended.add(draft.command)
  drafts.delete(key)
  unsent.delete(key)
  // Not before what was sent of it has arrived, or it would be kept after it was forgotten.
  const forget = () => send('DELETE', `/api/drafts/${encodeURIComponent(key)}`)
  onTheWay.set(key, (onTheWay.get(key) ?? Promise.resolve()).then(forget))
}

function sendUnsent(): void {
  for (const key of unsent) {
    const draft = drafts.get(key)
    if (!draft) continue
    unsent.delete(key)
    const sent = send('POST', '/api/drafts', { key, draft }).then(arrived => {
      if (!arrived && drafts.has(key)) unsent.add(key)
    })
    onTheWay.set(key, Promise.all([onTheWay.get(key), sent]))
  }
}

/** Goes out even while the page is being left, as long as it is small enough for the browser to carry it on. */
async function send(method: string, path: string, body?: object): Promise<boolean> {
  const text = body && JSON.stringify(body)
  const headers: Record<string, string> = { 'x-opora': '1', ...(text ? { 'content-type': 'application/json' } : {}) }
  const keepalive = (text?.length ?? 0) < 20_000
  const answer = await fetch(path, { method, headers, keepalive, ...(text ? { body: text } : {}) }).catch(() => null)
  return answer?.ok ?? false
}
