/** Do the areas of a pack's map and its territories of that level stand for each other, each once? */
import { type Checking, unique } from './checking.ts'

export function checkMap({ pack, tell }: Checking): void {
  const { map } = pack
  if (!map) return
  unique('map.areas', map.areas, tell)
  const level = new Set(pack.territories.filter(({ within }) => within === map.within).map(({ code }) => code))
  for (const [at, { code }] of map.areas.entries())
    if (!level.has(code))
      tell(`map.areas.${at}.code`, `no territory '${code}' directly within ${map.within ?? 'the whole'}`)
  const drawn = new Set(map.areas.map(({ code }) => code))
  for (const code of level) if (!drawn.has(code)) tell('map.areas', `the territory '${code}' has no area`)
}
