import { z } from 'zod'
import { likeness } from '#domain/people/likeness.ts'
import { cardsShown } from '../access/queries.ts'
import { Duplicates, Hit } from '../api/contract.ts'
import { type PersonRow, peopleRows } from '../files/queries.ts'
import { route } from '../platform/http/route.ts'
import { findPeople, nearPairs, type PairCard } from './queries.ts'
import { searchKey } from './search-key.ts'

const part = z.string().trim().max(80).optional()

export const people = route({
  method: 'GET',
  path: '/api/people',
  summary: 'Persons like the one asked for; those of other offices as a minimal card',
  access: { right: 'search' },
  audit: { act: 'person.search', subject: () => 'search' },
  input: z.object({
    q: part,
    given: part,
    middle: part,
    family: part,
    identifier: part,
    birthYear: z.coerce.number().int().optional()
  }),
  output: z.array(Hit),
  async handle({ q, given, middle, family, identifier, birthYear }, { desk, who, read }) {
    const wanted = searchKey([q, given, middle, family])
    const number = (identifier ?? q ?? '').replaceAll(/[\s-]/g, '')
    if (wanted.length < 2 && number.length < 4) return []
    return read(async tx => {
      const found = await findPeople(tx, wanted, /^\d+$/.test(number) ? number : '', 0.4)
      const fits = found.filter(one => !birthYear || !one.birthYear || Math.abs(one.birthYear - birthYear) <= 1)
      const own = new Map<string, PersonRow>(
        (
          await peopleRows(
            tx,
            fits.map(({ person }) => person)
          )
        ).map(row => [row.id, row])
      )
      const foreign = fits.filter(one => !own.has(one.person)).map(one => one.person)
      if (foreign.length > 0) await cardsShown(tx, foreign, who, desk.now())
      return fits.map(one => {
        const card = own.get(one.person)
        return card
          ? { own: true, kind: 'person', card, likeness: one.likeness }
          : {
              own: false,
              kind: 'person',
              likeness: one.likeness,
              card: {
                id: one.person,
                name: [one.given, one.family].filter(Boolean).join(' '),
                birthYear: one.birthYear,
                office: one.offices.find(office => office !== who.office) ?? null
              }
            }
      }) as never
    })
  }
})

/** So many persons are looked at in one step; the screen goes on until the end or until it is stopped. */
const STEP = 200

export const duplicates = route({
  method: 'GET',
  path: '/api/duplicates',
  summary: 'Entries of the register that may be one person, with the reasons; nothing is merged by itself',
  access: { right: 'search' },
  audit: { act: 'person.duplicates', subject: () => 'search' },
  input: z.object({ after: z.uuid().optional() }),
  output: Duplicates,
  async handle({ after }, { read }) {
    const { pairs, last, seen } = await read(tx => nearPairs(tx, after ?? null, STEP))
    const rows = pairs.flatMap(({ one, other }) => {
      const reasons = likeness(
        one,
        other,
        one.families.some(family => other.families.includes(family))
      )
      return reasons.length > 0 ? [{ one: shown(one), other: shown(other), reasons }] : []
    })
    return { rows, seen, next: seen === STEP ? last : null } as never
  }
})

const shown = ({ families: _families, ...card }: PairCard) => card
