import { existsSync, globSync, readFileSync } from 'node:fs'

export type Source = { file: string; source: string }

export const rooms = ['domain', 'packs', 'server', 'web', 'demo', 'cli', 'e2e', 'bench', 'test'] as const

export const isTest = (file: string) => /\.test\.tsx?$/.test(file)

/** The project's own sources in these rooms. A room that is not built yet is empty. */
export function readSources(within: readonly string[] = rooms): Source[] {
  return within
    .filter(room => existsSync(room))
    .flatMap(room => globSync(`${room}/**/*.{ts,tsx}`, { exclude: path => /(^|\/)(node_modules|dist)$/.test(path) }))
    .map(path => path.replaceAll('\\', '/'))
    .sort()
    .map(file => ({ file, source: readFileSync(file, 'utf8') }))
}
