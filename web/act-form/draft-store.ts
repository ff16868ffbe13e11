/**
 * Where drafts wait: on the server, for their writer alone, and in the memory of this page.
 * Nothing about a child is left on the device. What could not be sent goes with the next chance.
 */
import { get } from '#web/api/client.ts'
import type { Draft as Kept } from '#web/api/schema.ts'
import type { Draft } from './draft.ts'

const drafts = new Map<string, Draft>()
const unsent = new Set<string>()
let writer = ''

/** Fetches what this person has begun; what the last minutes before a lost session hold is newer and stays. */
export async function loadDrafts(login: string): Promise<true> {
  if (login !== writer) {
    drafts.clear()
    unsent.clear()
  }
  writer = login
  for (const { key, draft } of await get<Kept[]>('/api/drafts'))
    if (!unsent.has(key) && typeof draft.command === 'string') drafts.set(key, draft as unknown as Draft)
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
  drafts.delete(key)
  unsent.delete(key)
  void send('DELETE', `/api/drafts/${encodeURIComponent(key)}`)
}

function sendUnsent(): void {
  for (const key of unsent) {
    const draft = drafts.get(key)
    if (!draft) continue
    unsent.delete(key)
    void send('POST', '/api/drafts', { key, draft }).then(sent => {
      if (!sent) unsent.add(key)
    })
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
