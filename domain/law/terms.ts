/** The pack's own word for a field of an act or entry: the nearest one written down. */
import type { Words } from './words.ts'

export function termOf(terms: Readonly<Record<string, Words>>, of: string, path: string): Words | undefined {
  return (
    terms[`field.${of}.${path}`] ?? terms[`field.${path}`] ?? terms[`field.${path.slice(path.lastIndexOf('.') + 1)}`]
  )
}
