/** Which categories a cut has, in the order of the pack. */
import type { Filter, Indicator } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import type { Book } from './book.ts'
import { ownField } from './codes.ts'
import { ageBands, areas, lengthBands, wholeAges } from './dimensions.ts'
import { UNKNOWN } from './table.ts'

/** Every category a cut may have, in the order of the pack; those of whom it is not known come last. */
export function categoriesOf(cut: string, only: Filter, book: Book, indicator: Indicator, law: Law): string[] {
  const wanted = only[cut] === undefined ? null : [only[cut]].flat()
  const chosen = (list: readonly string[]) => (wanted ? list.filter(code => wanted.includes(code)) : [...list, UNKNOWN])
  if (cut === 'area') return chosen(areas(law).all)
  if (cut === 'office' || cut === 'agency') return chosen(officesWithin(law, only, cut === 'agency'))
  if (cut === 'age') return chosen(wholeAges)
  if (cut === 'ages') return chosen(ageBands.map(one => one.code))
  if (cut === 'length') return chosen(lengthBands.map(one => one.code))
  if (cut === 'territory') return chosen(law.pack.territories.map(one => one.code))
  const vocabulary = law.vocabulary(cutVocabularies[cut] ?? '')
  if (vocabulary) return chosen(vocabulary.map(one => one.code))
  const own = ownField(cut)
  if (own) return chosen(Object.keys(own.codes))
  // what has no vocabulary, as services by their ids, or codes of the core's own
  const ledgers = new Set(indicator.counts?.map(one => one.ledger))
  const met = new Set([...ledgers].flatMap(ledger => book.sheets.get(ledger)?.accounts.values(cut) ?? []))
  return chosen([...met].sort())
}

/** Offices of the areas asked for: those that work with cases, or the agencies that they ask. */
function officesWithin(law: Law, only: Filter, agencies: boolean): string[] {
  const wanted = only.area === undefined ? null : [only.area].flat()
  const { of } = areas(law)
  return law.pack.offices.flatMap(({ code, territory, agency }) =>
    (agency !== undefined) === agencies && (!wanted || wanted.includes(of(territory) ?? '')) ? [code] : []
  )
}

/** The vocabulary that the codes of a field come from. */
export const cutVocabularies: Readonly<Record<string, string>> = {
  setting: 'settings',
  serviceKind: 'service-kinds',
  kind: 'service-kinds',
  basis: 'stay-bases',
  ground: 'grounds',
  sex: 'sexes',
  disability: 'disability',
  type: 'case-types',
  risk: 'risks',
  outcome: 'case-outcomes',
  register: 'registers',
  level: 'levels',
  result: 'check-results',
  channel: 'channels',
  source: 'sources',
  urgency: 'urgencies',
  signalKind: 'signal-kinds',
  assistance: 'assistance-kinds',
  assistanceResult: 'assistance-results',
  agencyKind: 'agency-kinds',
  body: 'collegial-bodies',
  question: 'session-questions',
  decision: 'session-decisions',
  resolutionMeasure: 'resolution-measures',
  measureResult: 'measure-results',
  executor: 'authorities',
  adoptionGround: 'adoption-grounds',
  adoptionKind: 'adoption-kinds',
  parentalStatus: 'parental-statuses',
  fosterType: 'foster-types',
  registerBasis: 'register-bases',
  firstFound: 'registers',
  funding: 'funding',
  formerKind: 'service-kinds',
  technology: 'technologies',
  element: 'model-elements',
  contractKind: 'social-contract-kinds',
  contractResult: 'social-contract-results',
  role: 'family-roles',
  clock: 'counted-clocks'
}
