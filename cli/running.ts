/** Keeps a server running until it is told to stop, and then stops all that it started. */
import type { Opened, Running } from '#server/index.ts'

export async function untilStopped(running: Running, opened: Opened): Promise<number> {
  let failed = false
  let asked = false
  const stopped = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        asked = true
        resolve()
      })
  })
  const broken = running.ready.then(
    () => new Promise<never>(() => {}),
    (error: Error) => {
      if (asked) return
      failed = true
      process.stderr.write(`opora: ${error.message}\n`)
    }
  )
  await Promise.race([stopped, broken])
  // a request that does not end must not hold the stop up, and the waiting must not hold up the end
  await Promise.race([running.close(), new Promise(resolve => setTimeout(resolve, 3000).unref())])
  await opened.close()
  return failed ? 1 : 0
}
