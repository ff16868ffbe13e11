/** Words with places to fill: ICU messages, each parsed once. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Key } from './bg.ts'

export type Values = Record<string, string | number>

export function phrases(language: string, texts: Record<Key, string>): (key: Key, values?: Values) => string {
  const made = new Map<Key, IntlMessageFormat>()
  return (key, values) => {
    const text = texts[key]
    if (!text.includes('{')) return text
    const known = made.get(key) ?? new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
    made.set(key, known)
    return String(known.format(values))
  }
}
