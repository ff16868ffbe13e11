import { readFileSync } from 'node:fs'
import {
  clockOf,
  commandLine,
  type Imported,
  importFile,
  importRows,
  openInstallation,
  readInstallation,
  sentenceOf
} from '#server/index.ts'
import { type CommandLine, packOption, Refused } from './command.ts'

export const series: CommandLine = {
  usage: 'import FILE --as-at DAY [--series CODE] [--source CODE] [--unit UNIT] --pack bg [--demo] [--dry-run]',
  summary: 'imports a CSV file of published values; a file with a fault writes nothing',
  more: [
    'The head names the columns: series, source, as-at, published, day or period, area, age, sex, unit, value,',
    'qualifier (exact, over, under, about), doubt. What the flags say holds for every line that does not say it itself.',
    'An empty value is a gap. A stock needs a day, a flow a period like 2018, 2018-Q1, 2018-05 or 2020-01/2020-08.'
  ].join('\n'),
  options: {
    ...packOption,
    demo: { type: 'boolean', help: 'the database of the demo' },
    series: { type: 'string', help: 'the series of lines that name none' },
    source: { type: 'string', help: 'the source of lines that name none' },
    unit: { type: 'string', help: 'the unit of lines that name none' },
    'as-at': { type: 'string', help: 'the day on which the values were read from the source' },
    published: { type: 'string', help: 'the day of publication' },
    'dry-run': { type: 'boolean', help: 'only tells what would be imported' }
  },
  async run({ config, flags, words }) {
    const [verb, file] = words
    if (verb !== 'import' || !file) throw new Refused('say: series import FILE --as-at 2024-01-16')
    const text = readFileSync(file, 'utf8')
    const dry = flags['dry-run'] === true
    const opened = await openInstallation(config, String(flags.pack ?? 'bg'), flags.demo === true)
    try {
      const { law, database, demo } = opened
      const there = await readInstallation(database.owner)
      if (!there?.ready) throw new Refused('the database holds no installation yet: start the program once')
      const given = (['series', 'source', 'unit', 'as-at', 'published'] as const).flatMap(name =>
        typeof flags[name] === 'string' ? [[name, flags[name]] as const] : []
      )
      const now = await clockOf(database.owner, demo, there.today)
      const found = await importFile({ database, law, now, synthetic: demo }, commandLine(law), text, {
        defaults: Object.fromEntries(given),
        dry,
        standing: await importRows(database.owner)
      })
      return report(found, dry)
    } finally {
      await opened.close()
    }
  }
}

/** What came of it, in lines; the code that the program ends with. */
function report({ lines, faults, imports, answer }: Imported, dry: boolean): number {
  const say = (text: string) => process.stdout.write(`${text}\n`)
  for (const { line, column, rule, given } of faults)
    say(`line ${line}${column ? `, ${column}` : ''}: ${sentenceOf(rule)}${given ? ` (${given})` : ''}`)
  if (faults.length > 0) say(`${faults.length} faults in ${lines} lines: nothing is imported`)
  else
    for (const { source, asAt, values, gaps, there } of imports)
      say(`${source}, as at ${asAt}: ${values} values, ${gaps} of them gaps${there ? '; is there already' : ''}`)
  if (answer?.kind === 'refused') say(`refused: ${JSON.stringify(answer.refusals)}`)
  else if (faults.length === 0) say(dry ? 'tried only: nothing is imported' : answer ? 'imported' : 'nothing new')
  return faults.length > 0 || (answer !== null && answer.kind !== 'done') ? 1 : 0
}
