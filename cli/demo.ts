import { fillDemo, jurisdictions } from '#demo/fill.ts'
import {
  type Config,
  InstallationFault,
  type Neighbour,
  type Opened,
  openDemos,
  type Running,
  serve,
  type Ways
} from '#server/index.ts'
import { type CommandLine, Refused } from './command.ts'
import { untilStopped } from './running.ts'

export const demo: CommandLine = {
  usage: '[--pack bg] [--scale 0.1]',
  summary: 'runs the demo: invented places on days of their own, with personas to sign in as',
  more: 'Without --pack all of them at once: each answers at a port of its own and has a database of its own.',
  options: {
    pack: { type: 'string', help: 'only this jurisdiction' },
    scale: { type: 'string', help: 'a part of the large population, 0.1 for a tenth: it starts sooner' }
  },
  async run({ config, flags }) {
    const asked = typeof flags.pack === 'string' ? [flags.pack] : jurisdictions
    const none = asked.find(pack => !jurisdictions.includes(pack))
    if (none !== undefined) throw new Refused(`there is a demo of ${jurisdictions.join(' and ')}, none of '${none}'`)
    const scale = Number(flags.scale ?? 1)
    if (!(scale >= 0.01 && scale <= 1)) throw new Refused('--scale: say a part between 0.01 and 1')
    const opened = await openDemos(config, asked)
    const running: Running[] = []
    const neighbours: Neighbour[] = []
    try {
      for (const one of opened) {
        const { code, words } = one.law.pack
        const ways = { fill: fillDemo(one.law, scale), beside: () => neighbours.filter(({ pack }) => pack !== code) }
        const here = running[0] ? await next(one, config, running.length, ways) : await serve(one, config, ways)
        void here.ready.catch(() => {})
        running.push(here)
        neighbours.push({ pack: code, words, port: here.port })
        process.stdout.write(`Opora demo: ${here.url}  ${words.en}\n`)
      }
      process.stdout.write(
        'Open an address. The first start builds the page and writes the invented data: some minutes, the page tells how far it is. Ctrl+C stops.\n'
      )
      void Promise.all(running.map(one => one.ready)).then(
        () => process.stdout.write('ready\n'),
        () => {}
      )
      return await untilStopped(running, opened)
    } catch (error) {
      for (const one of running) await one.close()
      for (const one of opened) await one.close()
      throw error
    }
  }
}

/** At the port after the first's, or at any that is free; the address that people open is the first's own. */
async function next(one: Opened, { publicUrl: _first, ...config }: Config, n: number, ways: Ways): Promise<Running> {
  const port = config.port === 0 ? 0 : config.port + n
  try {
    return await serve(one, { ...config, port }, ways)
  } catch (error) {
    if (!(error instanceof InstallationFault) || port === 0) throw error
    return serve(one, { ...config, port: 0 }, ways)
  }
}
