/** Finds a pack in the folder of packs and checks it whole; every fault is told together with its place. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { known } from '#domain/acts/known.ts'
import { readPack } from '#domain/law/check.ts'
import { type Law, lawOf } from '#domain/law/pack.ts'

/** A fault that a person can act on. */
export class PackFault extends Error {}

export const packsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap(one =>
        one.isDirectory() && existsSync(join(folder, one.name, 'index.ts')) ? [one.name] : []
      )
    : []

export async function loadLaw(folder: string, code: string): Promise<Law> {
  const file = join(folder, code, 'index.ts')
  if (!existsSync(file))
    throw new PackFault(`no pack '${code}' in ${folder}; there are: ${packsIn(folder).join(', ') || 'none'}`)
  const module: unknown = await import(pathToFileURL(file).href)
  const read = readPack((module as { default?: unknown }).default, known)
  if ('faults' in read)
    throw new PackFault(
      `pack '${code}' is refused:\n${read.faults.map(({ path, message }) => `  ${path}: ${message}`).join('\n')}`
    )
  return lawOf(read.pack)
}
