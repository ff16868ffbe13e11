/**
 * Titles of organisations as people write them: quotation marks of any kind or none, hyphens and dashes, е for ё, and one
 * organisation under several names, which a pack lists.
 */

/** The words of a title without what differs from hand to hand. */
export const titleWords = (title: string): string[] =>
  title
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)

/**
 * Every way in which what is sought may be written in a title: as it is, and with each known title in it replaced by the
 * others of its group. Each way is the words that a title must hold, in this order.
 */
export function waysOf(sought: string, aliases: readonly (readonly string[])[]): string[][] {
  const words = titleWords(sought)
  if (words.length === 0) return []
  const ways = new Map([[words.join(' '), words]])
  for (const group of aliases)
    for (const title of group) {
      const known = titleWords(title)
      const at = indexOf(words, known)
      if (at < 0) continue
      for (const other of group) {
        const way = [...words.slice(0, at), ...titleWords(other), ...words.slice(at + known.length)]
        ways.set(way.join(' '), way)
      }
    }
  return [...ways.values()]
}

function indexOf(words: readonly string[], part: readonly string[]): number {
  for (let at = 0; at + part.length <= words.length; at++)
    if (part.every((word, n) => words[at + n] === word)) return at
  return -1
}
