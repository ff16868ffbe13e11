/** How well a foster family fits a child, reason by reason. It orders nothing by itself: a person decides. */
import type { Profile } from './foster.ts'

export type Wanted = {
  age: number | null
  disability: boolean
  /** how many children are to live together, the child among them */
  together: number
  territory: string | null
}
export type Offered = { free: number; territory: string; profile: Profile | null }
export type Reason = { what: 'age' | 'disability' | 'siblings' | 'places' | 'territory'; fits: boolean | null }
/** `fits`: nothing known speaks against it; null while something that matters is not known */
export type Match = { fits: boolean | null; reasons: readonly Reason[] }

/** `null` in a reason: it is not known. Distance is told and excludes nobody. */
export function matchOf(wanted: Wanted, offered: Offered): Match {
  const { profile } = offered
  const known = (fits: boolean) => (profile ? fits : null)
  const reasons: Reason[] = [
    { what: 'places', fits: offered.free >= wanted.together },
    {
      what: 'age',
      fits: wanted.age === null || !profile ? null : profile.ageFrom <= wanted.age && wanted.age <= profile.ageTo
    },
    ...(wanted.disability ? [{ what: 'disability' as const, fits: known(profile?.disability === true) }] : []),
    ...(wanted.together > 1 ? [{ what: 'siblings' as const, fits: known(profile?.siblings === true) }] : []),
    { what: 'territory', fits: wanted.territory === null ? null : wanted.territory === offered.territory }
  ]
  const weighed = reasons.filter(one => one.what !== 'territory' && !(one.what === 'age' && wanted.age === null))
  const against = weighed.some(one => one.fits === false)
  return { fits: against ? false : weighed.some(one => one.fits === null) ? null : true, reasons }
}

/** Those that fit first, then those of which too little is known, then by reasons against; the nearer before the farther. */
export function byFit<T>(rows: readonly T[], matchOfRow: (row: T) => Match): { row: T; match: Match }[] {
  const against = ({ reasons }: Match) => reasons.filter(one => one.fits === false && one.what !== 'territory').length
  const far = ({ reasons }: Match) => (reasons.find(one => one.what === 'territory')?.fits === true ? 0 : 1)
  return rows
    .map(row => ({ row, match: matchOfRow(row) }))
    .sort(
      (a, b) =>
        against(a.match) - against(b.match) ||
        Number(a.match.fits === null) - Number(b.match.fits === null) ||
        far(a.match) - far(b.match)
    )
}
