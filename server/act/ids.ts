import { createHash } from 'node:crypto'

/** An id made of a command and a label: the same act taken again makes the same ids. */
export function idFrom(command: string, label: string): string {
  const hex = createHash('sha256').update(`${command}/${label}`).digest('hex')
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
