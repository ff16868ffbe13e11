import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const opora = (args: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/main.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env }
  })
  return { status, stdout, stderr }
}

test('help lists the commands, and each has a help of its own', () => {
  const { status, stdout } = opora(['help'])
  assert.equal(status, 0)
  for (const command of ['serve', 'demo', 'storyline', 'views', 'journal', 'release', 'series', 'openapi']) {
    assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'))
    assert.match(opora(['help', command]).stdout, new RegExp(`npm run opora -- ${command}`))
  }
})

for (const [what, args, env, says] of [
  ['an unknown command', ['fly'], {}, /no command 'fly'/],
  ['an unknown flag', ['serve', '--colour', 'red'], {}, /colour/],
  ['a port that is none', ['serve'], { PORT: 'eighty' }, /PORT must be/],
  ['a database address that is none', ['serve'], { DATABASE_URL: 'mysql://x' }, /DATABASE_URL must/],
  ['a data folder of something else', ['serve', '--data', 'server/platform'], {}, /holds other files, not a database/],
  ['a pack that is not there', ['serve', '--pack', 'atlantis'], {}, /no pack 'atlantis'/],
  ['a demo that is not there', ['demo', '--pack', 'atlantis'], {}, /there is a demo of bg.*none of 'atlantis'/],
  [
    'a database that does not answer',
    ['serve'],
    { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x' },
    /ECONNREFUSED|refused/
  ],
  ['a storyline that is none', ['storyline', 'package.json'], {}, /is no storyline/],
  ['a series without a file', ['series', 'import'], {}, /series import FILE/],
  ['a release of no year', ['release', 'show', 'soon'], {}, /release show 2023/],
  ['a release to verify that is not named', ['release', 'verify'], {}, /release verify ID/],
  ['a folder without a manifest', ['release', 'verify', '--files', 'cli'], {}, /no manifest\.json/]
] as const)
  test(`${what} is told in one clear word and a code other than zero`, () => {
    const { status, stderr } = opora([...args], env)
    assert.notEqual(status, 0)
    assert.match(stderr, /^opora: /)
    assert.match(stderr, says)
    assert.doesNotMatch(stderr, /\n {4}at /, 'no trace for a fault that a person can mend')
  })

test('a storyline that fails tells in words what was expected and what was found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opora-cli-'))
  try {
    const file = join(folder, 'wrong.yaml')
    const right = spawnSync('sed', ['s/due: 17.11.2025/due: 18.11.2025/', 'packs/bg/storylines/S17.yaml'], {
      encoding: 'utf8'
    }).stdout
    writeFileSync(file, right)
    const { status, stdout } = opora(['storyline', file, 'packs/bg/storylines/S17.yaml'])
    assert.equal(status, 1)
    assert.match(stdout, /FAILED/)
    assert.match(stdout, /18\.11\.2025/)
    assert.match(stdout, /17\.11\.2025/)
    assert.match(stdout, /^1 passed, 1 failed$/m)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
