/** Accounts are found by what a person reads: a name, or the words of an office or a role. */
import type { Law } from '../law/pack.ts'

/** So many accounts are shown at once; whoever seeks another says more. */
export const ACCOUNTS_SHOWN = 200

/** The offices and roles whose words, in any language, or whose code hold the text. An empty text names none. */
export function namedBy(text: string, law: Law): { offices: string[]; roles: string[] } {
  const sought = text.trim().toLocaleLowerCase()
  if (sought === '') return { offices: [], roles: [] }
  const holds = (code: string, words: object) =>
    [code, ...Object.values(words)].some(one => String(one).toLocaleLowerCase().includes(sought))
  return {
    offices: law.pack.offices.flatMap(({ code, words }) => (holds(code, words) ? [code] : [])),
    roles: Object.entries(law.pack.roles).flatMap(([code, { words }]) => (holds(code, words) ? [code] : []))
  }
}
