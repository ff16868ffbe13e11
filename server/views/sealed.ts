/**
 * Rows about a sealed person alone name no office as such: they carry a mark, and the offices under the mark. Only a
 * reader with a right of its own brings the mark along, so no list, search or file has to remember the rule.
 */

/** The mark; a reader of every office who has the right brings it along bare. */
export const SEALED = 'sealed'
const under = (office: string) => `${SEALED}:${office}`

/** The offices of a row as they are, or under the mark. */
export const sealedFor = (offices: readonly string[]): string[] => [SEALED, ...offices.map(under)]

export const isSealed = (offices: readonly string[]): boolean => offices.includes(SEALED)

/** What a reader with the right reads beside its own; `*` stands for every office. */
export const withSealed = (offices: readonly string[]): string[] => [
  ...offices,
  ...offices.map(office => (office === '*' ? SEALED : under(office)))
]

/** The offices behind the mark. */
export const offices = (marked: readonly string[]): string[] =>
  marked.flatMap(one => (one.startsWith(`${SEALED}:`) ? [one.slice(SEALED.length + 1)] : []))
