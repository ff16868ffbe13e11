import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { relative } from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'

export type Outcome = { stage: string; passed: number; failed: number; skipped: number; seconds: number }

/** A tool that either is content or is not: it counts as one test. */
export async function check(stage: string, command: string, ...words: string[]): Promise<Outcome> {
  const began = performance.now()
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const code = await once(child, 'close').then(
    ([code]) => code,
    failure => {
      said = String(failure)
    }
  )
  if (code !== 0) console.log(`✗ ${stage}\n${said.trimEnd()}`)
  return outcome(stage, began, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })
}

/** Test files, each in its own process, a line each. */
export async function tests(stage: string, files: string[], concurrency: number): Promise<Outcome> {
  const began = performance.now()
  const sum = { passed: 0, failed: 0, skipped: 0 }
  if (files.length === 0) return outcome(stage, began, sum)

  const events = run({ files, concurrency, timeout: 600_000 })
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') explain(data)
    else if (type === 'test:pass' && isSkipped(data))
      console.log(`- ${data.name}: skipped ${why(data.skip ?? data.todo)}`)
    else if (type === 'test:stderr') process.stderr.write(data.message)
    else if (type === 'test:summary' && data.file !== undefined) add(sum, data)
  }
  return outcome(stage, began, sum)
}

type Fail = { name: string; file?: string | undefined; line?: number | undefined; details: { error: Error } }

function explain({ name, file, line, details }: Fail): void {
  const place = file ? ` (${relative('.', file)}${line ? `:${line}` : ''})` : ''
  const cause = details.error.cause ?? details.error
  const told = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause)
  console.log(`✗ ${name}${place}\n${told.replace(/^/gm, '    ')}`)
}

const isSkipped = (data: { skip?: unknown; todo?: unknown }) => data.skip !== undefined || data.todo !== undefined
const why = (reason: unknown) =>
  typeof reason === 'string' && reason !== '' ? `because ${reason}` : 'without a reason'

type Summary = {
  file?: string | undefined
  duration_ms: number
  counts: { passed: number; failed: number; cancelled: number; skipped: number; todo: number }
}

function add(
  sum: { passed: number; failed: number; skipped: number },
  { file = '', counts, duration_ms }: Summary
): void {
  const failed = counts.failed + counts.cancelled
  sum.passed += counts.passed
  sum.failed += failed
  sum.skipped += counts.skipped + counts.todo
  const tally = failed > 0 ? `${counts.passed} passed, ${failed} failed` : String(counts.passed)
  console.log(`${failed > 0 ? '✗' : '✓'} ${relative('.', file)} ${tally} (${Math.round(duration_ms)} ms)`)
}

function outcome(stage: string, began: number, sum: { passed: number; failed: number; skipped?: number }): Outcome {
  return { stage, skipped: 0, ...sum, seconds: (performance.now() - began) / 1000 }
}
