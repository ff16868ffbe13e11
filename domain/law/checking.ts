/** What every check of a pack has at hand, and the two checks that all of them share. */
import type { Known } from './known.ts'
import type { Pack } from './pack.ts'

export type Fault = { path: string; message: string }
export type Tell = (path: string, message: string) => void
export type Checking = {
  pack: Pack
  known: Known
  codes: ReadonlyMap<string, ReadonlySet<string>>
  taken: ReadonlySet<string>
  tell: Tell
}

export function unique(path: string, list: readonly { code: string }[], tell: Tell): void {
  const met = new Set<string>()
  for (const [at, { code }] of list.entries()) {
    if (met.has(code)) tell(`${path}.${at}.code`, `'${code}' stands here twice`)
    met.add(code)
  }
}

export function checkCode(vocabulary: string, code: string, path: string, { codes, tell }: Checking): void {
  if (!codes.get(vocabulary)?.has(code)) tell(path, `no '${code}' among ${vocabulary}`)
}
