import { openApi } from '#server/index.ts'
import type { CommandLine } from './command.ts'
import { typesOf } from './types.ts'

export const openapi: CommandLine = {
  usage: '[--types]',
  summary: 'prints the OpenAPI 3.1 description of the program',
  options: { types: { type: 'boolean', help: 'the TypeScript types of the web client instead' } },
  async run({ flags }) {
    const description = openApi()
    process.stdout.write(flags.types ? typesOf(description) : `${JSON.stringify(description, null, 2)}\n`)
    return 0
  }
}
