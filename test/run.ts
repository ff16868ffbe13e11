import { availableParallelism } from 'node:os'
import { findChromium } from './browser.ts'
import { isTest, readSources } from './rules/sources.ts'
import { serverVariable, startTestServer } from './server.ts'
import { check, type Outcome, tests } from './stages.ts'

/** `npm test` runs everything; `npm test -- domain/cases` only the test files whose path holds one of these texts. */
const filters = process.argv.slice(2)
const wanted = (file: string) => filters.length === 0 || filters.some(filter => file.includes(filter))

const files = readSources()
  .map(({ file }) => file)
  .filter(file => isTest(file) && wanted(file))
const from = (...places: string[]) => files.filter(file => places.some(place => file.startsWith(place)))
const rules = from('test/rules/')
const journeys = from('e2e/')
const units = files.filter(file => !rules.includes(file) && !journeys.includes(file))

// every file is a process of its own: what one has read and compiled, the next need not
process.env.NODE_COMPILE_CACHE ??= 'node_modules/.cache/opora-tests'

const outcomes: Outcome[] = []

if (filters.length === 0)
  outcomes.push(
    ...(await Promise.all([
      check('types', 'tsc'),
      check('lint', 'biome', 'check', '--error-on-warnings', '--no-errors-on-unmatched', '--colors=off', '.')
    ]))
  )
outcomes.push(await tests('rules', rules, 1))

const server = units.length + journeys.length > 0 && !process.env[serverVariable] ? await startTestServer() : undefined
// Interrupted by hand, the run must not leave its database folder behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.resolve(server?.stop()).finally(() => process.exit(1)))
try {
  if (server) process.env[serverVariable] = server.url
  outcomes.push(await tests('units', units, availableParallelism()))
  outcomes.push(await inBrowser(journeys))
} finally {
  await server?.stop()
}

report(outcomes)

/** Two at a time: each waits for its browser as long as its browser works. */
async function inBrowser(journeys: string[]): Promise<Outcome> {
  try {
    if (journeys.length > 0) process.env.CHROMIUM = findChromium()
    return await tests('journeys', journeys, 2)
  } catch (failure) {
    console.log(`✗ journeys\n    ${(failure as Error).message}`)
    return { stage: 'journeys', passed: 0, failed: journeys.length, skipped: 0, seconds: 0 }
  }
}

function report(outcomes: readonly Outcome[]): void {
  const total = { passed: 0, failed: 0 }
  console.log(
    filters.length === 0 ? '' : `\nOnly ${filters.join(', ')}: types, lint and the other tests were left out.`
  )
  for (const { stage, passed, failed, skipped, seconds } of outcomes) {
    total.passed += passed
    total.failed += failed
    const missed = skipped > 0 ? `, ${skipped} skipped` : ''
    console.log(`${stage.padEnd(9)} ${passed} passed, ${failed} failed${missed} (${seconds.toFixed(1)} s)`)
  }
  const { passed, failed } = total
  if (passed + failed === 0) console.log('No test was found.')
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
