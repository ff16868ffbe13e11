/** What stands on the screen in the official language of the pack, looked up where the program looks it up. */

import { vocabulariesOf } from '#domain/law/pack.ts'
import { termOf } from '#domain/law/terms.ts'
import type { Language, Words } from '#domain/law/words.ts'
import { loadLaw } from '#server/packs/load.ts'
import { bg } from '#web/words/bg.ts'
import { en } from '#web/words/en.ts'
import { phrases } from '#web/words/phrases.ts'
import { ru } from '#web/words/ru.ts'

export let law = await loadLaw('packs', 'bg')
let language: Language = 'bg'
let vocabularies = vocabulariesOf(law.pack)

/** Words of the interface. */
export let t = phrases('bg', bg)

/** From now on everything is read in the official language of this pack. */
export async function readIn(pack: string): Promise<void> {
  law = await loadLaw('packs', pack)
  language = law.pack.languages[0] ?? language
  vocabularies = vocabulariesOf(law.pack)
  t = phrases(language, { bg, ru, en }[language])
}

const there = (words: Words | undefined, what: string): string => {
  const said = words?.[language]
  if (!said) throw new Error(`the pack has no word for ${what}`)
  return said
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
