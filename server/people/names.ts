/** A person as lists name it: what is known of the given and the family name, null where neither is. */
export const fullName = (parts: { given: string | null; family: string | null }): string | null =>
  [parts.given, parts.family].filter(Boolean).join(' ') || null
