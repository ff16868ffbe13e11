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
  await tx`select app_set('pg_trgm.similarity_threshold', ${String(NEAR)})`
  const mine = await tx<{ person: string }[]>`
    select person from view.person where not sealed and merged_into is null and search <> '' ${after ? tx`and person > ${after}::uuid` : tx``}
    order by person limit ${size}`
  const ids = mine.map(({ person }) => person)
  const near = await tx<
    { one: string; other: string }[]
  >`select one, other from view.near_people(${ids}::uuid[], ${NEAR}, 5)`
  const cards = await cardsOf(tx, [...new Set(near.flatMap(({ one, other }) => [one, other]))])
  const pairs = near.flatMap(({ one, other }) => {
    const [first, second] = [cards.get(one), cards.get(other)]
    return first && second ? [{ one: first, other: second }] : []
  })
  return { pairs, last: ids.at(-1) ?? null, seen: ids.length }
}

/** How near names are of whom it is worth asking whether they are one person. */
const NEAR = 0.6

async function cardsOf(tx: ISql, ids: readonly string[]): Promise<Map<string, PairCard>> {
  if (ids.length === 0) return new Map()
  const rows = await tx<PairCard[]>`
    select person as id, given, middle, family, birth, birth_year as "birthYear", sex, territory, identifiers, families
    from view.person where person = any(${ids as string[]}::uuid[])`
  return new Map(rows.map(row => [row.id, row]))
}

/** A family is called after the first of its members who has a family name, parents first. */
const namesake = (tx: ISql, family: ReturnType<ISql>) => tx`
  (select m.person from view.family f join view.person m on m.person = any(f.people)
   where f.family = ${family} and m.family is not null order by array_position(f.people, m.person) limit 1)`

/** The person by whose name a subject of either kind is called in lists; what is asked about stands under no alias `f` or `m`. */
export const calledAfter = (tx: ISql, kind: ReturnType<ISql>, subject: ReturnType<ISql>) =>
  tx`case ${kind} when 'person' then ${subject} when 'family' then ${namesake(tx, subject)} end`
