import type { ISql } from 'postgres'

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
