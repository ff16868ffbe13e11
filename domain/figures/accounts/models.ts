/** Services against the model programme, each deviation one, as time and new versions go by; technologies applied to families. */
import { caseOf } from '../../cases/case.ts'
import type { Moment } from '../../kernel/time.ts'
import { assessmentsOf, modelStates } from '../../models/state.ts'
import { serviceOf } from '../../services/entries.ts'
import { filled, type Spell, type Told } from '../spell.ts'
import { type Change, line } from './line.ts'

/** A service as a whole with whether it deviates, and each of its deviations, from its first assessment on. */
export function deviations({ facts, law }: Told): Spell[] {
  const { zone } = law.timing
  const [first] = assessmentsOf(facts)
  if (!first) return []
  // what is lacking changes with what happens, and on the first day of each version
  const moments = [
    ...facts.filter(one => /^service\.|^model\./.test(one.type)).map(one => one.at),
    ...law.pack.models.map(one => zone.at(one.from))
  ].filter(at => at >= first.at)
  const changes: Change[] = []
  const each = new Map<string, Change[]>()
  for (const at of [...new Set(moments)].sort()) {
    const { kind, state, office, territory } = serviceOf(facts, at)
    const where = { serviceKind: kind, office, territory }
    const lacking = state === 'open' ? modelStates(factsUpTo(facts, at), kind, zone.dayOf(at), law.pack, zone) : []
    const told = new Map(lacking.flatMap(one => one.deviations.map(({ element, why }) => [element, why])))
    const fits = told.size === 0 ? 'yes' : 'no'
    changes.push({ at, how: 'assessed', set: lacking.length > 0 ? { ...where, fits } : gone })
    for (const element of new Set([...each.keys(), ...told.keys()])) {
      const deviation = told.get(element)
      const own = each.get(element) ?? []
      own.push({ at, how: 'assessed', set: deviation ? { ...where, element, deviation } : gone })
      each.set(element, own)
    }
  }
  return [
    ...standing(line(changes, { ledger: 'model-state', line: 'model' })),
    ...[...each].flatMap(([element, own]) => standing(line(own, { ledger: 'deviation', line: element })))
  ]
}

const gone = { serviceKind: null, office: null, territory: null, fits: null, element: null, deviation: null }
const factsUpTo = (facts: Told['facts'], at: Moment) => facts.filter(one => one.at <= at)
/** Only what stands somewhere; what ends with nothing after it has been put right, or the service has closed. */
const standing = (spells: readonly Spell[]): Spell[] =>
  spells.flatMap(one =>
    Object.keys(one.account).length === 0 ? [] : [{ ...one, went: one.to === null ? {} : { beyond: 'assessed' } }]
  )

/** Each application of a technology, counted from its day on. */
export function technologies({ facts }: Told): Spell[] {
  const { tenures, family, child } = caseOf(facts)
  return facts.flatMap(({ type, at, version, data }): Spell[] => {
    if (type !== 'technology.applied') return []
    const { technology, insteadOfCare } = data as { technology: string; insteadOfCare: boolean }
    const office = tenures.findLast(one => one.from <= at)?.office
    const account = filled({ technology, insteadOfCare: insteadOfCare ? 'yes' : 'no', office })
    const rest = { came: 'applied', went: {}, line: `${version}`, person: family ?? child }
    return [{ ledger: 'technology', account, from: at, to: null, ...rest }]
  })
}
