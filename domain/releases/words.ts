/** What the tables of a release were called when it was frozen, in every language. */
import type { FigureTable } from '../figures/table.ts'
import type { FigureWords } from '../figures/words.ts'
import { languages, type Words } from '../law/words.ts'
import type { Frozen, ReleaseTable } from './content.ts'

type Naming = Pick<Frozen, 'definitions' | 'named' | 'pack'>

export function wordsOf(
  { indicator }: Pick<FigureTable, 'indicator'>,
  { definitions, named, pack }: Naming
): FigureWords {
  const one = definitions.find(({ code }) => code === indicator)
  const same = (text: string) => Object.fromEntries(languages.map(language => [language, text])) as Words
  return {
    name: one?.words ?? same(indicator),
    definition: one?.definition ?? same(indicator),
    unit: named.units[one?.unit ?? ''] ?? same(indicator),
    source: same(one?.source ?? indicator),
    excludes: one?.excludes,
    dims: named.dims,
    pack,
    publisher: named.publisher
  }
}

/** A table that the template asks for bears its title before the name of its indicator. */
export function tableWords({ table, words }: Pick<ReleaseTable, 'table' | 'words'>, naming: Naming): FigureWords {
  const own = wordsOf(table, naming)
  const name = Object.fromEntries(languages.map(one => [one, `${words[one]}: ${own.name[one]}`])) as Words
  return { ...own, name }
}
