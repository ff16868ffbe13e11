/** Keeps servers running until they are told to stop, and then stops all that they started. */
import type { Opened, Running } from '#server/index.ts'

export async function untilStopped(running: readonly Running[], opened: readonly Opened[]): Promise<number> {
  let failed = false
  let asked = false
  const stopped = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        asked = true
        resolve()
      })
  })
  const broken = Promise.all(running.map(one => one.ready)).then(
    () => new Promise<never>(() => {}),
    (error: Error) => {
      if (asked) return
      failed = true
      process.stderr.write(`opora: ${error.message}\n`)
    }
  )
  await Promise.race([stopped, broken])
  // a request that does not end must not hold the stop up, and the waiting must not hold up the end
  await Promise.race([
    Promise.all(running.map(one => one.close())),
    new Promise(resolve => setTimeout(resolve, 3000).unref())
  ])
  for (const one of opened) await one.close()
  return failed ? 1 : 0
}
