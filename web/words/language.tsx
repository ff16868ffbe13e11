/** The language of the interface: chosen by the person, kept on the device, loaded when needed. */
import { createContext, type ReactNode, use, useContext, useMemo, useState } from 'react'
import type { Language, Words } from '#web/api/schema.ts'
import type { Key } from './bg.ts'
import { phrases, type Values } from './phrases.ts'

const place = 'opora.language'
const sources = {
  bg: () => import('./bg.ts').then(file => file.bg),
  ru: () => import('./ru.ts').then(file => file.ru),
  en: () => import('./en.ts').then(file => file.en)
}
export const languageNames: Record<Language, string> = { bg: 'Български', ru: 'Русский', en: 'English' }

const loaded = new Map<Language, Promise<Record<Key, string>>>()
function load(language: Language): Promise<Record<Key, string>> {
  const known = loaded.get(language) ?? sources[language]()
  loaded.set(language, known)
  return known
}

function kept(): Language {
  // the page comes with the official language of the installation
  const text = localStorage.getItem(place) ?? document.documentElement.lang
  return text in sources ? (text as Language) : 'bg'
}

export type Say = (key: Key, values?: Values) => string
type Spoken = {
  language: Language
  t: Say
  /** words of the pack in the language of the interface */
  say(words: Words | undefined): string
  speak(language: Language): void
}

const Spoken = createContext<Spoken | null>(null)

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(kept)
  const texts = use(load(language))
  const spoken = useMemo<Spoken>(() => {
    document.documentElement.lang = language
    return {
      language,
      t: phrases(language, texts),
      say: words => words?.[language] ?? '',
      speak(next) {
        localStorage.setItem(place, next)
        // Loaded first, so that the page under the person's eyes never gives way to a blank.
        void load(next).then(() => setLanguage(next))
      }
    }
  }, [language, texts])
  return <Spoken value={spoken}>{children}</Spoken>
}

export function useWords(): Spoken {
  const spoken = useContext(Spoken)
  if (!spoken) throw new Error('no language around')
  return spoken
}
