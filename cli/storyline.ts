import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parse } from 'yaml'
import { readStoryline, type Storyline } from '#domain/storyline/read.ts'
import { runStoryline } from '#domain/storyline/run.ts'
import { loadLaw, storylineJournal, storylineServer } from '#server/index.ts'
import { type CommandLine, packOption, Refused } from './command.ts'

export const storyline: CommandLine = {
  usage: 'FILE… [--pack bg]',
  summary: 'runs storylines against the real rules and a real database, and tells in words where they fail',
  more: 'The pack is the one whose folder holds the file, unless --pack names another.\nHow a storyline is written: docs/storylines.md.',
  options: packOption,
  async run({ config, flags, words }) {
    if (words.length === 0) throw new Refused('name at least one storyline file')
    const stories = words.map(file => ({ file, story: readFile(file), pack: String(flags.pack ?? packOf(file)) }))
    const server = await storylineServer(config.databaseUrl)
    let failed = 0
    try {
      for (const { file, story, pack } of stories) {
        const law = await loadLaw(config.packsDir, pack)
        const { passed, diff } = await server.withDatabase(database =>
          runStoryline(story, law, storylineJournal(database, law))
        )
        process.stdout.write(
          `${passed ? 'passed' : 'FAILED'}  ${file}\n${diff.map(line => `        ${line}\n`).join('')}`
        )
        if (!passed) failed += 1
      }
    } finally {
      await server.stop()
    }
    process.stdout.write(`${stories.length - failed} passed, ${failed} failed\n`)
    return failed === 0 ? 0 : 1
  }
}

const packOf = (file: string) => (basename(dirname(file)) === 'storylines' ? basename(dirname(dirname(file))) : 'bg')

function readFile(file: string): Storyline {
  let source: unknown
  try {
    source = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Refused(`${file}: ${(error as Error).message.split('\n')[0]}`)
  }
  const read = readStoryline(source)
  if ('faults' in read)
    throw new Refused(
      `${file} is no storyline:\n${read.faults.map(({ path, message }) => `  ${path}: ${message}`).join('\n')}`
    )
  return read.storyline
}
