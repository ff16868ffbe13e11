import { addDays, type Day, zone } from '#domain/kernel/time.ts'
import { openInstallation, plain, sheetOf, type Verified, verifyFolder, verifyReleases } from '#server/index.ts'
import { type CommandLine, packOption, Refused } from './command.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

export const release: CommandLine = {
  usage: 'show 2023 --pack bg [--demo] · verify ID|--all --pack bg [--demo] · verify --files DIR',
  summary:
    'computes the figures of a year with their text; verifies releases against the journal, or a downloaded folder',
  options: {
    ...packOption,
    demo: { type: 'boolean', help: 'the database of the demo' },
    template: { type: 'string', help: 'the release template (the first of the pack)' },
    language: { type: 'string', help: 'the language of the text (the official one)' },
    'known-at': { type: 'string', help: 'as known at the end of this day, like 2024-01-10' },
    all: { type: 'boolean', help: 'every signed release' },
    files: { type: 'string', help: 'a folder of downloaded files, held against its manifest.json' }
  },
  async run(asked) {
    const { flags, words } = asked
    const [verb, what] = words
    if (verb === 'verify' && typeof flags.files === 'string') return verifyFiles(flags.files)
    const named = what !== undefined && /^[0-9a-f-]{36}$/.test(what)
    if (verb === 'verify' && (named || flags.all === true)) return verify(asked, named ? [what] : 'all')
    if (verb === 'verify')
      throw new Refused('say: release verify ID, release verify --all, or release verify --files DIR')
    if (verb !== 'show' || !/^\d{4}$/.test(what ?? '')) throw new Refused('say: release show 2023')
    return show(asked, String(what))
  }
}

type Asked = Parameters<CommandLine['run']>[0]

async function show({ config, flags }: Asked, year: string): Promise<number> {
  const opened = await openInstallation(config, String(flags.pack ?? 'bg'), flags.demo === true)
  try {
    const { law, database } = opened
    const template = String(flags.template ?? law.pack.releases[0]?.code ?? '')
    const until = String(flags['known-at'] ?? '9999-12-30') as Day
    const knownAt = zone(law.pack.timeZone).at(addDays(until, 1))
    const period = { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day }
    const sheet = await sheetOf(database, law, template, period, knownAt)
    if (!sheet) throw new Refused(`no release template '${template}' in the pack, or none for ${year}`)
    const language = String(flags.language ?? law.pack.languages[0]) as 'bg'
    for (const { indicator, value } of sheet.figures) say(`${indicator.padEnd(28)} ${String(value ?? '–').padStart(8)}`)
    for (const { total, parts, holds } of sheet.checks)
      say(`${total} = ${parts.join(' + ')}: ${holds ? 'holds' : 'BROKEN'}`)
    for (const paragraph of sheet.text[language] ?? []) say(`\n${plain(paragraph)}`)
    return sheet.checks.every(check => check.holds) ? 0 : 1
  } finally {
    await opened.close()
  }
}

async function verify({ config, flags }: Asked, ids: readonly string[] | 'all'): Promise<number> {
  const opened = await openInstallation(config, String(flags.pack ?? 'bg'), flags.demo === true)
  try {
    let count = 0
    const holds = await verifyReleases(opened.database, opened.law, ids, one => {
      count++
      tell(one)
    })
    if (count === 0) say('no release is signed yet')
    return holds ? 0 : 1
  } finally {
    await opened.close()
  }
}

function tell({ release, template, from, to, pack, files, holds }: Verified): void {
  say(`${release} ${template} ${from} – ${to}: ${holds ? 'the same bytes come out of the journal' : 'NOT THE SAME'}`)
  if (pack.signed && pack.signed !== pack.now) say(`  signed with pack ${pack.signed}, computed now with ${pack.now}`)
  tellFiles(files)
}

function tellFiles(files: Verified['files']): void {
  for (const { name, same, why } of files) say(`  ${same ? 'same     ' : 'DIFFERENT'} ${name}${why ? `: ${why}` : ''}`)
}

async function verifyFiles(folder: string): Promise<number> {
  const { manifest, files } = await verifyFolder(folder).catch((error: Error) => {
    throw new Refused(`no manifest.json that can be read in '${folder}': ${error.message}`)
  })
  tellFiles(files)
  say(`manifest.json ${manifest}`)
  say('Compare this hash with the one shown with the release: it stands in the journal.')
  return files.every(one => one.same) ? 0 : 1
}
