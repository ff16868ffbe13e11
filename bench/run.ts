/**
 * Measures the first road on the demo country. Trust the ratios: machines are noisy.
 * `npm run bench` writes the demo into a folder of its own the first time.
 */
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadLaw } from '#server/index.ts'
import { makeHeavy } from './heavy.ts'
import { alone, type Load, load } from './load.ts'
import { rulesSpeed } from './rules.ts'
import { startServer } from './server.ts'

const law = await loadLaw('packs', 'bg')
const out = (text: string) => process.stdout.write(`${text}\n`)
const show = (rate: number) => Math.round(rate).toLocaleString('en')

const { decided, folded, clocked } = rulesSpeed(law)
out(`rules: ${show(decided)} entries/s decided, ${show(folded)} folded, ${show(clocked)} clocked`)

const data = process.env.OPORA_DATA ?? join(tmpdir(), 'opora-bench')
const began = performance.now()
const { url, pid, stop, database } = await startServer(data)
const [counted] = await database`select count(*)::int as n from journal.entry`
const took = (performance.now() - began) / 1000
const entries = Number(counted?.n)
out(
  `country: ${show(entries)} entries${took > 8 ? `; started, built and written with all views in ${took.toFixed(1)} s, ${show(entries / took)} a second` : ` (written before), ready after ${took.toFixed(1)} s`}`
)

const personas = (await (await fetch(`${url}/api/personas`)).json()) as { login: string; roles: string[] }[]
const signedIn = await fetch(`${url}/api/session`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-opora': '1' },
  body: JSON.stringify({ persona: personas.find(one => one.roles.includes('worker'))?.login })
})
const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
const day = (await (await fetch(`${url}/api/my-day`, { headers: { cookie } })).json()) as {
  items: { stream: { kind: string }; subject: { id: string } | null }[]
}
const child = day.items.find(item => item.subject)?.subject?.id ?? ''
const floor = fork(new URL('./floor.ts', import.meta.url), [
  database.options.host.join(''),
  String(database.options.port)
])
const floorPort = await new Promise<number>(resolve => floor.once('message', port => resolve(Number(port))))

const middle = (of: number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0
const heavy = day.items.find(item => item.stream.kind === 'case' && item.subject && item.subject.id !== child)
if (heavy?.subject) await makeHeavy(url, cookie, heavy.subject.id, 400, 60)
for (const [name, path] of [
  ['My day', '/api/my-day'],
  ['a file', `/api/files/person/${child}`],
  ['a file of 400 events and 60 papers', `/api/files/person/${heavy?.subject?.id}`]
] as const) {
  const ours: Load[] = []
  const theirs: Load[] = []
  for (let round = 0; round < 3; round++) {
    ours.push(await load(url + path, cookie))
    theirs.push(await load(`http://127.0.0.1:${floorPort}${path}`, cookie))
  }
  const single = await alone(url + path, cookie)
  const ratio = middle(ours.map((one, at) => one.rate / (theirs[at]?.rate ?? 1)))
  out(
    `${name}: alone p50 ${single.p50.toFixed(1)} ms, p99 ${single.p99.toFixed(1)} ms; ${show(middle(ours.map(one => one.rate)))} req/s with 8 callers ` +
      `(p99 ${middle(ours.map(one => one.p99)).toFixed(0)} ms), floor ${show(middle(theirs.map(one => one.rate)))}: ${ratio.toFixed(2)} of the floor; ${show(single.bytes)} bytes against ${show(theirs[0]?.bytes ?? 0)}`
  )
}
const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
out(`memory of the server: ${Math.round(Number(memory) / 1024)} MiB`)
floor.kill()
await stop()
