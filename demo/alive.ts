/** No figure of any year stands still: what the law asks about varies, in plausible shares. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '#domain/kernel/event.ts'
import { codes } from './codes.ts'

export type Said = { id: string; entry: Entry }

const told = new Set([
  'placement.ordered',
  'judgment.given',
  'kin.studied',
  'support.tried',
  'signal.concluded',
  'petition.filed',
  'person.registered',
  'stay.began'
])
/** Of these the shares are taken. */
export const isTold = ({ type }: Entry): boolean => told.has(type)

const between = (value: number, least: number, most: number, what: string) =>
  assert.ok(value >= least && value <= most, `${what}: ${value}`)

/** The tests of a country that somebody has walked through. */
export function aliveIn(country: () => readonly Said[]): void {
  const of = (type: string, year: number) =>
    country().filter(({ entry }) => entry.type === type && entry.at.startsWith(String(year)))
  const valuesOf = (type: string, year: number, field: string) =>
    Map.groupBy(of(type, year), ({ entry }) => entry.data[field])
  /** The share of those that fit, of all of that type in the year. */
  const share = (type: string, year: number, fits: (data: Entry['data']) => boolean) => {
    const found = of(type, year)
    return found.filter(({ entry }) => fits(entry.data)).length / found.length
  }

  for (const year of [2018, 2019, 2020, 2021, 2022, 2023])
    test(`${year}: orders, courts, signals and what was tried before`, () => {
      const { orphaned, noCare, unable, violence } = codes.grounds
      for (const ground of [orphaned, noCare, unable, violence])
        between(
          share('placement.ordered', year, ({ grounds }) => (grounds as string[]).includes(ground)),
          0.04,
          0.75,
          ground
        )
      between(
        share('placement.ordered', year, ({ urgent }) => urgent !== undefined),
        0.05,
        0.4,
        'urgent'
      )
      const rulings = valuesOf('judgment.given', year, 'outcome')
      for (const outcome of Object.values(codes.judgments)) assert.ok(rulings.has(outcome), `no court ${outcome}`)
      between(
        (rulings.get(codes.judgments.refuses)?.length ?? 0) / (rulings.get(codes.judgments.confirms)?.length ?? 1),
        0.002,
        0.1,
        'refused to confirmed'
      )
      for (const field of ['outcome', 'relation']) assert.ok(valuesOf('kin.studied', year, field).size >= 4, field)
      assert.ok(valuesOf('support.tried', year, 'result').size >= 4)
      assert.ok(valuesOf('signal.concluded', year, 'result').size >= 4)
      between(
        share('signal.concluded', year, ({ risks }) => (risks as string[]).length > 0),
        0.5,
        0.97,
        'a risk was found'
      )
    })

  test('some petitions are late, and some orders still wait for a court', () => {
    const ordered = new Map(
      country().flatMap(({ entry: { type, at, data } }) => (type === 'placement.ordered' ? [[data.order, at]] : []))
    )
    const days = country().flatMap(({ entry: { type, at, data } }) => {
      const since = type === 'petition.filed' && data.kind !== codes.petitions.end ? ordered.get(data.order) : undefined
      return since ? [(Date.parse(at) - Date.parse(String(since))) / 86_400_000] : []
    })
    between(days.filter(count => count > 31).length / days.length, 0.01, 0.1, 'late')
    const asked = new Set(country().flatMap(({ entry }) => (entry.type === 'petition.filed' ? [entry.data.order] : [])))
    assert.ok([...ordered].some(([order, at]) => String(at).startsWith('2024') && !asked.has(order)))
  })

  test('disability is told of most children in care, and is far more common in homes', () => {
    const told = new Map<string, unknown>()
    const lives = new Map<string, string>()
    for (const { id, entry } of country()) {
      if (entry.type === 'person.registered') told.set(id, entry.data.disability)
      if (entry.type === 'stay.began') lives.set(id, String(entry.data.serviceKind ?? entry.data.setting))
    }
    const yes = (where: string) => {
      const inside = [...lives].filter(([, kind]) => kind === where).map(([id]) => told.get(id))
      return inside.filter(one => one === codes.disabilities.yes).length / inside.length
    }
    between(yes(codes.settings.kin), 0.02, 0.12, 'with relatives')
    between(yes(codes.serviceKinds.homes), 0.35, 0.7, 'in centres')
    assert.equal(yes(codes.institutions.disability), 1)
  })
}
