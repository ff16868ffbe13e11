/** The thread in which disclosure control computes, so that nobody waits for it. */
import { parentPort, workerData } from 'node:worker_threads'
import { ContradictoryTables } from '#domain/disclosure/problem.ts'
import { compute } from './compute.ts'

const { publication, rules, earlier, effort } = workerData as {
  publication: Parameters<typeof compute>[0]
  rules: Parameters<typeof compute>[1]
  earlier: Parameters<typeof compute>[2]
  effort: number
}
try {
  const steps = compute(publication, rules, earlier, effort)
  let step = await steps.next()
  while (!step.done) {
    parentPort?.postMessage({ share: step.value })
    step = await steps.next()
  }
  parentPort?.postMessage({ done: step.value })
} catch (failure) {
  parentPort?.postMessage({
    failed: { contradicts: failure instanceof ContradictoryTables, message: (failure as Error).message }
  })
}
