import { firstLink, openInstallation, serve as run } from '#server/index.ts'
import { type CommandLine, packOption } from './command.ts'
import { untilStopped } from './running.ts'

export const serve: CommandLine = {
  usage: '--pack bg',
  summary: 'runs an installation; an empty one prints the link for its first administrator once',
  options: packOption,
  async run({ config, flags }) {
    const opened = await openInstallation(config, String(flags.pack ?? 'bg'), false)
    try {
      const running = await run(opened, config)
      process.stdout.write(`Opora: ${running.url}\n`)
      const link = await firstLink(opened, running.url)
      if (link) process.stdout.write(`The first administrator is made here, once: ${link}\n`)
      void running.ready.then(
        () => process.stdout.write('ready\n'),
        () => {}
      )
      return await untilStopped([running], [opened])
    } catch (error) {
      await opened.close()
      throw error
    }
  }
}
