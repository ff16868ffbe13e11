/** What stands at the edges of every page of a paper, and how an empty place looks on it. */
import { filled } from '#domain/documents/in-words.ts'
import type { PaperStyle } from '#domain/law/paper.ts'

export type Edges = { title: string; language: string; foot: string; page(at: number, of: number): string }

/** Dots to write on. */
export const BLANK = '……………………………'
/** Where a whole paragraph is not known. */
export const LONG_BLANK = '…'.repeat(76)
export const SHORT_BLANK = '…………'
/** Where one signs on a line, and where the name is written beside it. */
export const SIGNATURE = '______________'
export const NAME_BLANK = '____________________'

type Told = { title: string; language: string; version: number; number?: string | undefined; hash: string }

/** A hash is told by its beginning: enough to find the paper and to see that it is this one. */
export const shortHash = (hash: string): string => hash.slice(0, 12)

export const edgesOf = (style: PaperStyle, { title, language, version, number, hash }: Told): Edges => ({
  title,
  language,
  foot: filled(style.foot, { title, version: String(version), number: number ?? '–', hash: shortHash(hash) }),
  page: (at, of) => filled(style.page, { page: String(at), pages: String(of) })
})
