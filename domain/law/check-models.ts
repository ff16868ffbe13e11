/** Do model programmes count their versions, speak of kinds of service that there are, and name each element once? */
import type { Checking } from './checking.ts'

export function checkModels({ pack, codes, tell }: Checking): void {
  const last = new Map<string, { version: number; from: string }>()
  for (const [at, { code, version, from, kinds, elements }] of pack.models.entries()) {
    const path = `models.${at}`
    const before = last.get(code)
    if (version !== (before?.version ?? 0) + 1) tell(`${path}.version`, `must be ${(before?.version ?? 0) + 1}`)
    if (before && from <= before.from) tell(`${path}.from`, 'comes no later than the version before')
    last.set(code, { version, from })
    for (const kind of kinds)
      if (!codes.get('service-kinds')?.has(kind)) tell(`${path}.kinds`, `no kind of service '${kind}'`)
    const seen = new Set<string>()
    for (const element of elements) {
      if (seen.has(element.code)) tell(`${path}.elements`, `'${element.code}' stands here twice`)
      seen.add(element.code)
    }
  }
}
