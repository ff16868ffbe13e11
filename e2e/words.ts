/** What stands on the screen in Bulgarian, looked up where the program looks it up. */

import { vocabulariesOf } from '#domain/law/pack.ts'
import { termOf } from '#domain/law/terms.ts'
import type { Words } from '#domain/law/words.ts'
import { loadLaw } from '#server/packs/load.ts'
import { bg } from '#web/words/bg.ts'
import { phrases } from '#web/words/phrases.ts'

export const law = await loadLaw('packs', 'bg')
const vocabularies = vocabulariesOf(law.pack)

/** Words of the interface. */
export const t = phrases('bg', bg)

const there = (words: Words | undefined, what: string): string => {
  if (!words?.bg) throw new Error(`the pack has no word for ${what}`)
  return words.bg
}
export const actName = (act: string) => there(law.pack.terms[`act.${act}`], act)
export const entryName = (entry: string) => there(law.pack.terms[`entry.${entry}`], entry)
export const fieldName = (act: string, path: string) => there(termOf(law.pack.terms, act, path), `${act} ${path}`)
export const optionName = (vocabulary: string, code: string) =>
  there(vocabularies[vocabulary]?.find(one => one.code === code)?.words, `${vocabulary} ${code}`)
export const isLong = (vocabulary: string) => (vocabularies[vocabulary]?.length ?? 0) > 14
export const requirement = (id: string) => {
  const found = law.pack.requirements.find(one => one.id === id)
  if (!found) throw new Error(`no requirement ${id}`)
  return { ...found, said: there(found.words, id) }
}
export const clockName = (code: string) => there(law.clock(code)?.words, code)
export const indicatorName = (code: string) => optionName('indicators', code)
