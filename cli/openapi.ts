import { openApi } from '#server/index.ts'
import type { CommandLine } from './command.ts'

export const openapi: CommandLine = {
  usage: '',
  summary: 'prints the OpenAPI 3.1 description of the program',
  async run() {
    process.stdout.write(`${JSON.stringify(openApi(), null, 2)}\n`)
    return 0
  }
}
