import { fillDemo } from '#demo/fill.ts'
import { loadLaw, openInstallation, serve } from '#server/index.ts'
import { type CommandLine, packOption } from './command.ts'
import { untilStopped } from './running.ts'

export const demo: CommandLine = {
  usage: '',
  summary: 'runs the demo: an invented country on a day of its own, with personas to sign in as',
  options: packOption,
  async run({ config, flags }) {
    const pack = String(flags.pack ?? 'bg')
    const fill = fillDemo(await loadLaw(config.packsDir, pack))
    const opened = await openInstallation(config, pack, true)
    try {
      const running = await serve(opened, config, { fill })
      process.stdout.write(`Opora demo: ${running.url}\n`)
      void running.ready.then(
        () => process.stdout.write('ready\n'),
        () => {}
      )
      return await untilStopped(running, opened)
    } catch (error) {
      await opened.close()
      throw error
    }
  }
}
