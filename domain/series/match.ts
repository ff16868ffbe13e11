/**
 * Titles and names of organisations as they are met in files: compared by a key and kept as they were written. The key
 * folds case, dashes, quotes, spaces, and letters of one script that look like those of another.
 */

/** Letters that look alike, folded to the Latin one; Ukrainian and Belarusian І and the digit-like palochka among them. */
const alike: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', ё: 'e', і: 'i', ї: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x',
  ѕ: 's', ӏ: 'i', ԛ: 'q', ԝ: 'w', α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x'
} // biome-ignore format: pairs of letters

/** The key of a title: equal for what a reader takes for the same. */
export const matchKey = (title: string): string =>
  title
    .normalize('NFKD')
    // й and ё lose their marks here; that two titles differ in nothing else does not happen
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[«»„“”"'‘’‚‹›]/gu, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/\s*-\s*/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/./gu, letter => alike[letter] ?? letter)

export type Titled = { code: string; titles: readonly string[] }

/** The one whose title or other name this is; null when none is, or more than one. */
export function matching(title: string, known: readonly Titled[]): string | null {
  const key = matchKey(title)
  const found = known.filter(({ code, titles }) => code === title || titles.some(one => matchKey(one) === key))
  return found.length === 1 ? (found[0]?.code ?? null) : null
}
