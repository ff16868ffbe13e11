import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { known } from '#domain/acts/known.ts'
import { readPack } from '#domain/law/check.ts'
import { type Law, lawOf, type Pack } from '#domain/law/pack.ts'
import { storylineMemory } from '#domain/storyline/memory.ts'
import { readStoryline, type Storyline } from '#domain/storyline/read.ts'
import { runStoryline } from '#domain/storyline/run.ts'

const folders = readdirSync('packs').filter(folder => existsSync(`packs/${folder}/storylines`))

async function lawIn(folder: string): Promise<Law> {
  const read = readPack((await import(`./${folder}/index.ts`)).default, known)
  return lawOf((read as { pack: Pack }).pack)
}

function read(text: string): Storyline {
  const told = readStoryline(parse(text))
  assert.deepEqual('faults' in told ? told.faults : [], [])
  return (told as { storyline: Storyline }).storyline
}

const run = (story: Storyline, law: Law) => runStoryline(story, law, storylineMemory(law))

for (const folder of folders) {
  const law = await lawIn(folder)
  for (const file of readdirSync(`packs/${folder}/storylines`))
    test(`${folder}/${file}`, async () => {
      const story = read(readFileSync(`packs/${folder}/storylines/${file}`, 'utf8'))
      assert.deepEqual((await run(story, law)).diff, [])
    })
}

/** The storyline of an unfounded signal with one line of it changed. */
async function changed(from: string, to: string): Promise<string[]> {
  const text = readFileSync('packs/bg/storylines/S17.yaml', 'utf8')
  assert.ok(text.includes(from), from)
  const { passed, diff } = await run(read(text.replace(from, to)), await lawIn('bg'))
  assert.equal(passed, false)
  return diff
}

const wrong = [
  [
    'due: 17.11.2025',
    'due: 15.11.2025',
    ['CHK10: expected due 15.11.2025 23:59, is due 17.11.2025 23:59 (began 05.11.2025 18:40)']
  ],
  ['is: met, at: 13.11.2025', 'is: open', ['CHK10: expected open, is met since 13.11.2025 00:00']],
  ['clock: CHK10', 'clock: COURT', ['COURT: expected to run until 17.11.2025, and it never began (begun: CHK10)']],
  ['open: []', 'open: [CHK10]', ['expected CHK10 to run still, and it is met']],
  ['signal: concluded', 'signal: open', ['signal: expected to be open, is concluded']],
  ['value: 0', 'value: 2', ['prevention-opened from 01.01.2025 to 31.12.2025: expected 2, found 0']],
  [
    'refused: [risk-found]',
    'refused: [ground]',
    [
      "step 6 (14.11.2025): expected to be refused for 'ground', which did not stand in the way",
      "step 6 (14.11.2025): refused for 'risk-found' too, which was not expected"
    ]
  ],
  [
    'worker: Вяра Примерова }',
    'worker: Никой }',
    ["step 2 (06.11.2025): signal.assign: worker names 'Никой', and there is no such account"]
  ],
  ['absent: [case.opened', 'absent: [signal.registered', ['expected no signal.registered, and there is one in signal']]
] as const
for (const [from, to, diff] of wrong)
  test(`a wrong storyline is told: ${to}`, async () => assert.deepEqual(await changed(from, to), diff))

test('a step that cannot be taken is told with what stands in its way', async () =>
  assert.deepEqual(await changed('refused: [risk-found]', 'note: a mistake'), [
    'step 6 (14.11.2025): case.open was refused: risk-found'
  ]))

test('what is not the language is told with its path', () => {
  const told = readStoryline({
    title: 'x',
    office: 'o',
    given: { workers: {} },
    steps: [{ when: '31.02.2025', who: 'a', acts: [] }],
    expect: { clock: [] }
  })
  assert.deepEqual('faults' in told && told.faults.map(({ path }) => path).sort(), [
    'expect',
    'steps.0.acts',
    'steps.0.when'
  ])
})
