/** Writes an invented population into an empty installation, beside the server that already answers. */
import { fork } from 'node:child_process'
import type { Law } from '#domain/law/pack.ts'
import type { Fill } from '#server/index.ts'
import { worlds } from './worlds.ts'
import { SEED, type Told } from './write.ts'

/** The jurisdictions that have an invented population, in the order in which they are written. */
export const jurisdictions: readonly string[] = Object.keys(worlds)

export type Order = { url: string; packsDir: string; pack: string; seed: number; scale: number }

/** In a process of its own: the page stays quick while the country is written, and the memory is given back. */
export function fillDemo(law: Law, scale = 1, seed = SEED): Fill {
  const world = worlds[law.pack.code]?.(scale)
  if (!world) throw new Error(`nothing is invented for ${law.pack.code}`)
  return {
    today: world.today(law),
    run: ({ url, packsDir }, tell, stop) =>
      new Promise((resolve, reject) => {
        const order: Order = { url, packsDir, pack: law.pack.code, seed, scale }
        const child = fork(new URL('./child.ts', import.meta.url), [JSON.stringify(order)], {
          // the server keeps itself small; the writer holds a country for a minute
          execArgv: []
        })
        const end = () => void child.kill('SIGKILL')
        stop.addEventListener('abort', end)
        child.on('message', told => tell((told as Told).done, (told as Told).total))
        child.on('error', reject)
        child.on('exit', code => {
          stop.removeEventListener('abort', end)
          if (code === 0) resolve()
          else reject(new Error('the demo was not written to its end'))
        })
      })
  }
}
