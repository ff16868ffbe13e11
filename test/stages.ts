import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { relative, resolve } from 'node:path'
import { run } from 'node:test'
import { isTest } from './rules/sources.ts'

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

type Tally = { passed: number; failed: number; skipped: number }

/** Test files, each in its own process, a line each. */
export async function tests(stage: string, files: string[], concurrency: number): Promise<Outcome> {
  const began = performance.now()
  const running = new Set(files.map(file => resolve(file)))
  const sum = { passed: 0, failed: 0, skipped: 0 }

  let content = true
  const events = files.length > 0 ? run({ files, concurrency, timeout: 1_500_000 }) : []
  for await (const { type, data } of events) {
    if (type === 'test:stderr') process.stderr.write(data.message)
    else if (type === 'test:summary') {
      content &&= data.success
      if (data.file === undefined) continue
      const { passed, failed, cancelled } = data.counts
      show(relative('.', data.file), { passed, failed: failed + cancelled }, data.duration_ms)
      running.delete(resolve(data.file))
    } else if (type === 'test:pass' || type === 'test:fail') {
      const verdict = judge(type === 'test:pass', data)
      if (verdict !== undefined) sum[verdict] += 1
    }
  }
  // A file that broke off gets no summary of its own.
  for (const file of running) console.log(`✗ ${relative('.', file)} broke off, or holds no test`)
  if (!content && sum.failed === 0) sum.failed = 1
  return outcome(stage, began, sum)
}

/** What takes long is told with its seconds. */
function show(file: string, { passed, failed }: Omit<Tally, 'skipped'>, ms: number): void {
  const long = ms > 5000 ? ` (${Math.round(ms / 1000)} s)` : ''
  console.log(`${failed > 0 ? '✗' : '✓'} ${file} ${failed > 0 ? `${failed} failed, ` : ''}${passed} passed${long}`)
}

type Result = {
  name: string
  file?: string | undefined
  line?: number | undefined
  skip?: string | boolean | undefined
  todo?: string | boolean | undefined
  details: { type?: string | undefined; error?: Error & { failureType?: string } }
}

/** What a result counts as, and tells what a reader must know of one that is not simply right. */
function judge(passed: boolean, result: Result): keyof Tally | undefined {
  const { name, skip, todo, details } = result
  const reason = skip ?? todo
  if (reason !== undefined) {
    console.log(
      `- ${name}: skipped ${typeof reason === 'string' && reason !== '' ? `because ${reason}` : 'without a reason'}`
    )
    return 'skipped'
  }
  const onlyGroups = details.type === 'suite' && (passed || details.error?.failureType === 'subtestsFailed')
  if (onlyGroups) return undefined
  // A file in which node found no test is reported as one test with the file's name.
  if (passed && !isTest(name)) return 'passed'
  if (passed) console.log(`✗ ${name}\n    It holds no test`)
  else if (details.error) explain(details.error, result)
  return 'failed'
}

function explain(error: Error & { failureType?: string }, { name, file, line }: Result): void {
  if (error.failureType === 'subtestsFailed') return
  const cause = error.cause instanceof Error ? error.cause : error
  const told = (cause.stack ?? cause.message).replace(/^\s+at (.*[( ])?(node:|<anonymous>\)).*\n?/gm, '').trimEnd()
  console.log(`✗ ${name}${file ? ` (${relative('.', file)}:${line ?? 1})` : ''}\n${told.replace(/^/gm, '    ')}`)
}

function outcome(stage: string, began: number, sum: { passed: number; failed: number; skipped?: number }): Outcome {
  return { stage, skipped: 0, ...sum, seconds: (performance.now() - began) / 1000 }
}
