/** In which order agencies are offered to whoever asks for assistance. */
import type { Law } from '../law/pack.ts'

export type Agencies = { group: 'usual' | 'other' | 'usual-elsewhere' | 'other-elsewhere'; offices: string[] }

/**
 * The agencies in groups: of the place those that are usually asked for this kind of help, its others, then the same of
 * all other places. Nobody is left out: who may be asked is no rule, and whoever is asked may say that it is not for them.
 * @param kind a code of `assistance-kinds`, while nothing is chosen undefined: then none is usual
 * @param place the territory of whoever asks
 */
export function agenciesInOrder(kind: string | undefined, place: string | null | undefined, law: Law): Agencies[] {
  const usual = (kind && law.pack.agenciesFor[kind]) || []
  const found: Record<Agencies['group'], string[]> = {
    usual: [],
    other: [],
    'usual-elsewhere': [],
    'other-elsewhere': []
  }
  const rank = (agency: string) => (usual.includes(agency) ? usual.indexOf(agency) : usual.length)
  const agencies = law.pack.offices
    .flatMap(({ code, agency, territory }) => (agency ? [{ code, agency, territory }] : []))
    .toSorted((one, other) => rank(one.agency) - rank(other.agency))
  for (const { code, agency, territory } of agencies) {
    const which = usual.includes(agency) ? ('usual' as const) : ('other' as const)
    found[territory === place ? which : (`${which}-elsewhere` as const)].push(code)
  }
  return (Object.keys(found) as Agencies['group'][])
    .map(group => ({ group, offices: found[group] }))
    .filter(({ offices }) => offices.length > 0)
}
