import type { ISql } from 'postgres'
import type { Card } from '#domain/people/likeness.ts'

export type Found = {
  person: string
  given: string | null
  family: string | null
  birthYear: number | null
  offices: string[]
  likeness: number
}

/** Persons like the one asked for, in every office; a threshold, not the order of all, keeps it fast. */
export async function findPeople(tx: ISql, wanted: string, number: string, least: number): Promise<Found[]> {
  await tx`select app_set('pg_trgm.similarity_threshold', ${String(least)})`
  return tx<
    Found[]
  >`select person, given, family, birth_year as "birthYear", offices, likeness from view.find_people(${wanted}, ${number}, ${least}, 20)`
}

export type Pair = { one: PairCard; other: PairCard }
export type PairCard = Card & { id: string; families: string[] }

/** Persons of the caller's reach whose names are near, in steps of so many persons by id; who was found to be two is left out. */
export async function nearPairs(
  tx: ISql,
  after: string | null,
  size: number
): Promise<{ pairs: Pair[]; last: string | null; seen: number }> {
  await tx`select app_set('pg_trgm.similarity_threshold', '0.6')`
  const mine = await tx<{ person: string }[]>`
    select person from view.person where not sealed and merged_into is null and search <> '' ${after ? tx`and person > ${after}::uuid` : tx``}
    order by person limit ${size}`
  const ids = mine.map(one => one.person)
  const pairs = await tx<Pair[]>`
    select json_build_object('id', p.person, 'given', p.given, 'middle', p.middle, 'family', p.family,
        'birth', p.birth, 'birthYear', p.birth_year, 'sex', p.sex, 'territory', p.territory, 'identifiers', p.identifiers, 'families', p.families) as one,
      json_build_object('id', d.person, 'given', d.given, 'middle', d.middle, 'family', d.family,
        'birth', d.birth, 'birthYear', d.birth_year, 'sex', d.sex, 'territory', d.territory, 'identifiers', d.identifiers, 'families', d.families) as other
    from view.person p cross join lateral (
      select * from view.person d where d.search % p.search and d.person > p.person and not d.sealed and d.merged_into is null
        and not d.person = any(p.distinct_from) order by similarity(d.search, p.search) desc, d.person limit 5) d
    where p.person = any(${ids}::uuid[]) order by p.person, d.person`
  return { pairs: [...pairs], last: ids.at(-1) ?? null, seen: ids.length }
}
