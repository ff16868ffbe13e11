/** The pack of the installation on the screen: its law, its words, its present. */
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { actOfEntry } from '#domain/acts/index.ts'
import type { Option } from '#domain/law/pack.ts'
import { type Law, lawOf, type Pack, vocabulariesOf } from '#domain/law/pack.ts'
import type { Status } from '#web/api/schema.ts'
import { useWords } from '#web/words/language.tsx'

type Known = { law: Law; status: Status; vocabularies: Record<string, readonly Option[]> }
const Known = createContext<Known | null>(null)

export function LawProvider({ pack, status, children }: { pack: Pack; status: Status; children: ReactNode }) {
  const known = useMemo(() => {
    const identifiers = pack.identifiers.map(({ kind, words }) => ({ code: kind, words }))
    return { law: lawOf(pack), status, vocabularies: { ...vocabulariesOf(pack), identifiers } }
  }, [pack, status])
  return <Known value={known}>{children}</Known>
}

export function useKnown(): Known {
  const known = useContext(Known)
  if (!known) throw new Error('no pack around')
  return known
}

const spaced = (code: string) =>
  code.replaceAll(/[.-]/g, ' ').replaceAll(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`)

/** What things are called here. A thing without a name shows its code, so that nothing disappears. */
export function useTerms() {
  const { law, vocabularies } = useKnown()
  const { say } = useWords()
  return useMemo(() => {
    const { terms } = law.pack
    const term = (...keys: string[]) => say(keys.map(key => terms[key]).find(Boolean))
    const indexed = new Map(
      Object.entries(vocabularies).map(([name, options]) => [name, new Map(options.map(one => [one.code, one.words]))])
    )
    return {
      act: (name: string) => term(`act.${name}`) || spaced(name),
      entry: (type: string) => term(`entry.${type}`, `act.${actOfEntry.get(type)?.name ?? ''}`) || spaced(type),
      /** `where` is the act, or the entry, that the field stands in */
      field(where: string, path: string) {
        const bare = path.replaceAll(/\.\d+/g, '')
        const last = bare.split('.').at(-1) ?? bare
        return term(`field.${where}.${bare}`, `field.${bare}`, `field.${last}`) || spaced(last)
      },
      option: (vocabulary: string, code: string | null | undefined) =>
        code ? say(indexed.get(vocabulary)?.get(code)) || spaced(code) : '',
      /** the subject of a process: a kind of stream or a type of case */
      term: (key: string) => term(key)
    }
  }, [law, vocabularies, say])
}
