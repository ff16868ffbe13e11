import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { isTest, type Source } from './sources.ts'

type Rule = {
  /** The files it speaks of. The first rule whose pattern fits decides. */
  room: RegExp
  /** What of this repository they may import. */
  may: RegExp
  /** Which packages from npm; absent: any. */
  packages?: readonly string[]
  /** May they use what Node brings: files, processes, the network? */
  node?: true
}

/** Who may import whom. A file that no rule speaks of, and a test, may import anything. */
export const rules: readonly Rule[] = [
  { room: /^domain\/kernel\//, may: /^domain\/kernel\//, packages: ['zod'] },
  { room: /^domain\/law\//, may: /^domain\/(kernel|law)\//, packages: ['zod'] },
  { room: /^domain\//, may: /^domain\//, packages: ['zod'] },
  { room: /^packs\//, may: /^(domain\/law|packs)\//, packages: [] },
  { room: /^server\//, may: /^(domain|server)\//, node: true },
  { room: /^web\//, may: /^(domain|web)\// },
  { room: /^demo\//, may: /^(domain|packs|demo)\/|^server\/(.+\/)?index\.ts$/, node: true },
  { room: /^cli\//, may: /^(domain|demo|cli)\/|^server\/index\.ts$/, node: true }
]

/** Only here may a server file speak SQL. */
const speaksSql = /^server\/(journal|platform)\/|\/(view|queries|project)\.ts$/
const sqlTag = /\b(sql|tx|db)\s*(<[^`;=]*>)?\s*`|\.unsafe\(/

/** A build tool reads it on the developer's side; it never reaches a screen. */
const isBuildFile = (file: string) => /(^|\/)vite\.config\.ts$/.test(file)

/** Every breach of the tables above, each as one line: the file, and what it may not do. */
export function violations(sources: readonly Source[]): string[] {
  return sources.filter(({ file }) => !isTest(file) && !isBuildFile(file)).flatMap(breachesOf)
}

function breachesOf({ file, source }: Source): string[] {
  const rule = rules.find(({ room }) => room.test(file))
  const imported = importsOf(source)
  const breaches = rule ? imported.filter(name => !allows(rule, file, name)).map(name => `imports ${name}`) : []
  if (/^(server|demo|web)\//.test(file) && !speaksSql.test(file)) {
    if (sqlTag.test(source)) breaches.push('speaks SQL')
    if (imported.includes('postgres')) breaches.push('imports postgres')
  }
  return breaches.map(breach => `${file} ${breach}`)
}

function allows(rule: Rule, file: string, name: string): boolean {
  if (name.startsWith('.')) return rule.may.test(posix.join(posix.dirname(file), name))
  if (name.startsWith('#')) return rule.may.test(name.slice(1))
  if (isBuiltin(name)) return rule.node === true
  return !rule.packages || rule.packages.some(known => name === known || name.startsWith(`${known}/`))
}

const statement = /^\s*(?:import|export)\b(?:[^'"`;()]*?\bfrom)?\s*['"]([^'"]+)['"]/gm
const call = /\b(?:import|require)\s*\(\s*['"`]([^'"`$]+)['"`]/g

function importsOf(source: string): string[] {
  return [...source.matchAll(statement), ...source.matchAll(call)].map(([, name = '']) => name)
}
