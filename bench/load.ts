/** Asks one address again and again over a few connections: requests a second and the times that callers wait. */
import { Agent, get } from 'node:http'

export type Load = { rate: number; p50: number; p99: number; bytes: number }

export async function load(url: string, cookie: string, { seconds = 3, connections = 8 } = {}): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let bytes = 0
  const once = () =>
    new Promise<void>((resolve, reject) => {
      const began = performance.now()
      get(url, { agent, headers: { cookie } }, response => {
        let size = 0
        response.on('data', (chunk: Buffer) => (size += chunk.length))
        response.on('end', () => {
          times.push(performance.now() - began)
          bytes = size
          if (response.statusCode === 200) resolve()
          else reject(new Error(`${url} answered ${response.statusCode}`))
        })
      }).on('error', reject)
    })
  const until = performance.now() + seconds * 1000
  const lane = async () => {
    while (performance.now() < until) await once()
  }
  await once()
  times.length = 0
  await Promise.all(Array.from({ length: connections }, lane))
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor((times.length - 1) * part)] ?? 0
  return { rate: times.length / seconds, p50: at(0.5), p99: at(0.99), bytes }
}

/** The time of one request at a time: what a person waits at the server. */
export const alone = (url: string, cookie: string): Promise<Load> => load(url, cookie, { seconds: 2, connections: 1 })
