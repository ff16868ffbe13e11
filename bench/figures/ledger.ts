/** The ledger itself, in a process of its own with the memory settings of the program, so that its memory can be told. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { FigureTable } from '#domain/figures/table.ts'
import { addCells } from './book.ts'
import type { Peer } from './peers.ts'
import type { Answer, Asking, OfLedger } from './questions.ts'

export type LedgerAsked = OfLedger & { at: Asking }
export type ToLedger = { id: number; ask: Omit<OfLedger, 'times'> & { days: string[]; at: Asking } }
export type FromLedger =
  | { id: number; answer: [string, number][]; took: number }
  | { ready: number; postings: number; address: string }

/** The figure that is asked for over HTTP: all children in care. */
export const shown = 'in-care-stock'
export const everyCut = ['setting', 'serviceKind', 'area', 'age', 'sex', 'ground', 'office', 'length']

export type Ledger = Peer & {
  loaded: number
  postings: number
  /** the same questions of the running server by someone signed in, as far as an indicator of the pack asks them */
  served: Peer
  memory(): { now: number; most: number }
}

/** Opens the book of the installation in this database; `loaded` is how long reading all postings took. */
export async function ledger(url: string): Promise<Ledger> {
  const child = fork(new URL('./ledger-process.ts', import.meta.url), [url], {
    execArgv: ['--max-semi-space-size=8', '--max-old-space-size=192']
  })
  const [ready] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the ledger did not open (${code})`)))
  ])) as [Extract<FromLedger, { ready: number }>]
  const waiting = new Map<number, (said: Extract<FromLedger, { id: number }>) => void>()
  child.on('message', (said: Extract<FromLedger, { id: number }>) => {
    waiting.get(said.id)?.(said)
    waiting.delete(said.id)
  })
  const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the ledger went away (${code})`)))
  died.catch(() => {})
  let last = 0
  return {
    name: 'ledger',
    loaded: ready.ready,
    postings: ready.postings,
    async ask({ ledger: { times, ...rest } }, at) {
      const id = ++last
      const said = new Promise<Extract<FromLedger, { id: number }>>(resolve => waiting.set(id, resolve))
      child.send({ id, ask: { ...rest, days: times(at), at } } satisfies ToLedger)
      const { answer, took } = await Promise.race([said, died])
      return { answer: new Map(answer) satisfies Answer, took }
    },
    served: await served(ready.address),
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      const of = (what: string) => Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
      return { now: of('VmRSS'), most: of('VmHWM') }
    },
    async close() {
      const gone = once(child, 'exit')
      child.kill('SIGINT')
      await gone
    }
  }
}

async function served(address: string): Promise<Peer> {
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-opora': '1' },
    body: JSON.stringify({ persona: 'analyst' })
  })
  const headers = { cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' }
  return {
    name: 'over HTTP',
    async ask({ ledger: { counts, cuts, times, timed, known } }, at) {
      if (counts.some(({ count }) => count.measure !== 'stock')) return null
      const days = { on: times(at).join(','), cuts: cuts.join(','), ...(known ? { knownAt: at.known } : {}) }
      const began = performance.now()
      const got = await fetch(`${address}/api/figures/${shown}/table?${new URLSearchParams(days)}`, { headers })
      const body = await got.text()
      const took = performance.now() - began
      // more cells than anyone reads are refused
      if (got.status === 400) return null
      if (!got.ok) throw new Error(`${got.status} ${body}`)
      const answer: Answer = new Map()
      addCells(answer, (JSON.parse(body) as { table: FigureTable }).table, [], timed === true)
      return { answer, took }
    }
  }
}
