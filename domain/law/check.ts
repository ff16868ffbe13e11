/** Reads a pack and checks it as one would check a program: every fault is told together with its path. */
import type { z } from 'zod'
import type { StreamKind } from '../kernel/event.ts'
import { zone } from '../kernel/time.ts'
import { checkApprovals } from './check-approvals.ts'
import { checkMap } from './check-map.ts'
import { checkModels } from './check-models.ts'
import { checkAlarms, checkClocks, checkCourt, checkCourtTimes, checkRequirements } from './check-norms.ts'
import { checkPapers } from './check-papers.ts'
import { checkSeries } from './check-series.ts'
import { checkFigures, checkIdentifiers, checkTerms } from './check-words.ts'
import { type Checking, type Fault, type Tell, unique } from './checking.ts'
import { checkDigitOf } from './code-check.ts'
import { checkDisclosure } from './disclosure.ts'
import type { Known } from './known.ts'
import { Pack, vocabulariesOf } from './pack.ts'

export function readPack(source: unknown, known: Known): { pack: Pack } | { faults: Fault[] } {
  const read = Pack.safeParse(source)
  if (!read.success) return { faults: read.error.issues.flatMap(issue => flat(issue, '')) }
  const faults: Fault[] = []
  const pack = read.data
  const checking: Checking = {
    pack,
    known,
    codes: new Map(
      Object.entries(vocabulariesOf(pack)).map(([name, list]) => [name, new Set(list.map(({ code }) => code))])
    ),
    taken: new Set(
      Object.values(pack.process).flatMap(states => Object.values(states).flatMap(acts => Object.keys(acts)))
    ),
    tell: (path, message) => faults.push({ path, message })
  }
  for (const check of checks) check(checking)
  return faults.length > 0 ? { faults } : { pack }
}

/** A union's faults are those of its nearest choice. */
function flat(issue: z.core.$ZodIssue, before: string): Fault[] {
  const path = [before, ...issue.path.map(String)].filter(step => step !== '').join('.')
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? []
    if (depth(nearest) > 0) return nearest.flatMap(one => flat(one, path))
  }
  return [{ path, message: issue.message }]
}
const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map(({ path }) => path.length))

const checks: readonly ((checking: Checking) => void)[] = [
  checkPlace,
  checkOffices,
  checkMap,
  checkDuty,
  checkRetention,
  checkModels,
  checkVocabularies,
  checkProcess,
  checkApprovals,
  checkRequirements,
  checkClocks,
  checkAlarms,
  checkCourt,
  checkCourtTimes,
  checkTerms,
  checkFigures,
  checkDisclosure,
  checkSeries,
  checkIdentifiers,
  checkPapers
]

function checkPlace({ pack, tell }: Checking): void {
  try {
    zone(pack.timeZone)
  } catch {
    tell('timeZone', `no time zone '${pack.timeZone}'`)
  }
  if (new Set(pack.languages).size < pack.languages.length) tell('languages', 'a language is named twice')
}

function checkOffices({ pack, tell, codes }: Checking): void {
  unique('offices', pack.offices, tell)
  unique('territories', pack.territories, tell)
  tree('offices', pack.offices, tell)
  tree('territories', pack.territories, tell)
  const places = new Set(pack.territories.map(({ code }) => code))
  for (const [at, { code, check, successor }] of pack.territories.entries()) {
    if (successor !== undefined && !places.has(successor))
      tell(`territories.${at}.successor`, `no territory '${successor}'`)
    if (check === undefined) continue
    if (!pack.territoryCheck) tell('territoryCheck', 'missing: territories have check digits')
    else if (checkDigitOf(pack.territoryCheck, code) !== check)
      tell(`territories.${at}.check`, `the check digit of ${code} is ${checkDigitOf(pack.territoryCheck, code)}`)
  }
  const roots = pack.offices.filter(({ within }) => within === null)
  if (roots.length !== 1)
    tell(
      'offices',
      `one office stands above all others, not ${roots.length}: ${roots.map(({ code }) => code).join(', ')}`
    )
  for (const [at, { territory, agency, within }] of pack.offices.entries()) {
    if (territory !== null && !codes.get('territories')?.has(territory))
      tell(`offices.${at}.territory`, `no territory '${territory}'`)
    if (agency && !codes.get('agency-kinds')?.has(agency))
      tell(`offices.${at}.agency`, `no '${agency}' among agency-kinds`)
    // an agency answers for no office: whoever reads those within it would read files
    if (pack.offices.some(one => one.code === within && one.agency))
      tell(`offices.${at}.within`, `'${within}' is an agency`)
  }
  for (const [kind, agencies] of Object.entries(pack.agenciesFor)) {
    if (!codes.get('assistance-kinds')?.has(kind)) tell(`agenciesFor.${kind}`, `no '${kind}' among assistance-kinds`)
    for (const agency of agencies)
      if (!pack.offices.some(one => one.agency === agency)) tell(`agenciesFor.${kind}`, `no office is a '${agency}'`)
  }
  for (const [code, { rights, reach }] of Object.entries(pack.roles))
    if (rights.includes('desk') && (reach !== 'none' || rights.length > 1))
      tell(`roles.${code}`, "the right 'desk' is for agencies: it goes with no reach and no other right")
}

function checkDuty({ pack, tell }: Checking): void {
  const { workingHours, duty } = pack
  if (workingHours && workingHours.from >= workingHours.to) tell('workingHours.to', 'comes before from')
  if (duty && !workingHours) tell('workingHours', 'missing: duty is what goes on outside them')
  for (const kind of ['worker', 'signer'] as const) checkRoles(`duty.${kind}`, duty?.[kind] ?? [], pack, tell)
}

function checkRetention({ pack, codes, tell }: Checking): void {
  if (!pack.retention) return
  for (const [at, code] of pack.retention.results.entries()) {
    if (!codes.get('check-results')?.has(code)) tell(`retention.results.${at}`, `no '${code}' among check-results`)
    if (pack.vocabularies['check-results']?.find(one => one.code === code)?.means === 'risk')
      tell(`retention.results.${at}`, `'${code}' means a risk: what follows from it is kept`)
  }
  if (!Object.values(pack.roles).some(({ rights }) => rights.includes('dispatch')))
    tell('roles', "nobody has the right 'dispatch': whom such a signal was about could be met by nobody")
}

function tree(path: string, list: readonly { code: string; within: string | null }[], tell: Tell): void {
  const above = new Map(list.map(({ code, within }) => [code, within]))
  for (const [at, { code, within }] of list.entries()) {
    if (within !== null && !above.has(within)) tell(`${path}.${at}.within`, `no '${within}' among ${path}`)
    const met = new Set([code])
    for (let up = above.get(code) ?? null; up !== null; up = above.get(up) ?? null) {
      if (met.has(up)) {
        tell(`${path}.${at}.within`, `'${code}' stands within itself`)
        break
      }
      met.add(up)
    }
  }
}

function checkVocabularies(checking: Checking): void {
  const { pack, known, codes, taken, tell } = checking
  const fields = [...known.acts].flatMap(([act, { fields }]) => fields.map(field => ({ act, ...field })))
  const spoken = new Set(
    [...fields, ...[...known.entries.values()].flat()].flatMap(({ vocabulary }) => vocabulary ?? [])
  )
  for (const [name, list] of Object.entries(pack.vocabularies)) {
    if (!spoken.has(name)) tell(`vocabularies.${name}`, 'no act or entry speaks of it')
    if (ownTables.has(name)) tell(`vocabularies.${name}`, 'has a table of its own')
    unique(`vocabularies.${name}`, list, tell)
    checkMeans(name, list, checking)
  }
  const wanting = new Map<string, string>()
  for (const { act, vocabulary, required } of fields)
    if (required && vocabulary && vocabulary !== 'identifiers' && taken.has(act) && !codes.get(vocabulary)?.size)
      wanting.set(vocabulary, act)
  for (const [vocabulary, act] of wanting) tell(`vocabularies.${vocabulary}`, `missing: ${act} needs it`)
  for (const [vocabulary, needed] of Object.entries(known.codes))
    for (const code of needed)
      if (codes.has(vocabulary) && !codes.get(vocabulary)?.has(code))
        tell(`vocabularies.${vocabulary}`, `missing '${code}', which the core itself uses`)
  unique('settings', pack.settings, tell)
  unique('serviceKinds', pack.serviceKinds, tell)
  if (!pack.settings.some(({ rung }) => rung === 0)) tell('settings', "no setting has rung 0, the child's own family")
  for (const [at, { setting }] of pack.serviceKinds.entries())
    if (!codes.get('settings')?.has(setting)) tell(`serviceKinds.${at}.setting`, `no setting '${setting}'`)
}

const ownTables = new Set(['settings', 'service-kinds', 'territories', 'offices', 'roles', 'identifiers'])

function checkMeans(name: string, list: Pack['vocabularies'][string], { known, tell }: Checking): void {
  const means = known.means[name]
  const allowed = means ? `must be one of ${means.values.join(', ')}` : 'means nothing to the core here'
  for (const [at, option] of list.entries()) {
    const wrong = option.means === undefined ? means?.each : !means?.values.includes(option.means)
    if (wrong) tell(`vocabularies.${name}.${at}.means`, allowed)
  }
}

function checkProcess(checking: Checking): void {
  const { pack, known, codes, tell } = checking
  const types = codes.get('case-types') ?? new Set()
  for (const [subject, states] of Object.entries(pack.process)) {
    const kind = kindOf(subject, types, known)
    if (!kind) {
      tell(`process.${subject}`, 'is neither a kind of stream nor a type of case')
      continue
    }
    for (const [state, acts] of Object.entries(states)) {
      const path = `process.${subject}.${state}`
      if (!known.states[kind].includes(state)) tell(path, `no state '${state}' of a ${kind}`)
      for (const [act, roles] of Object.entries(acts))
        checkTaking(`${path}.${act}`, act, roles, { kind, state }, checking)
    }
    checkEnd(subject, states, known.ends[kind], known, tell)
  }
  for (const type of types)
    if (!pack.process[type]) tell(`process.${type}`, `missing: cases of type '${type}' could not be opened`)
  for (const [act, roles] of Object.entries(pack.recordable)) {
    if (!known.acts.has(act)) tell(`recordable.${act}`, `no act '${act}'`)
    checkRoles(`recordable.${act}`, roles, pack, tell)
  }
}

/** A subject is a kind of stream, or a type of case. */
function kindOf(subject: string, types: ReadonlySet<string>, known: Known): StreamKind | null {
  if (types.has(subject)) return 'case'
  return subject in known.states && subject !== 'case' ? (subject as StreamKind) : null
}

function checkTaking(
  path: string,
  act: string,
  roles: readonly string[],
  where: { kind: StreamKind; state: string },
  { pack, known, tell }: Checking
): void {
  const knows = known.acts.get(act)
  if (!knows) tell(path, `no act '${act}'`)
  else if (knows.stream !== where.kind) tell(path, `acts on a ${knows.stream}, not on a ${where.kind}`)
  else if (knows.begins !== (where.state === 'new'))
    tell(path, knows.begins ? "belongs to 'new'" : "nothing is there yet in 'new'")
  if (roles.length === 0 && !pack.recordable[act]?.length) tell(path, 'nobody may take it')
  checkRoles(path, roles, pack, tell)
}

function checkRoles(path: string, roles: readonly string[], pack: Pack, tell: Tell): void {
  for (const [at, role] of roles.entries()) if (!(role in pack.roles)) tell(`${path}.${at}`, `no role '${role}'`)
}

/** What is begun can be ended: some act of an open state is known to end it. */
const ending: Readonly<Record<string, readonly string[]>> = {
  closed: ['case.close', 'service.close'],
  concluded: ['signal.conclude'],
  signed: ['release.sign']
}
function checkEnd(
  subject: string,
  states: Pack['process'][string],
  end: string | undefined,
  known: Known,
  tell: Tell
): void {
  if (!end) return
  const acts = Object.entries(states).flatMap(([state, acts]) =>
    state === 'new' || state === end ? [] : Object.entries(acts)
  )
  const ends = (ending[end] ?? []).filter(act => known.acts.has(act))
  if (!acts.some(([act, roles]) => ends.includes(act) && roles.length > 0))
    tell(`process.${subject}`, `can never be ${end}: nobody may take ${ends.join(' or ')}`)
  if (!Object.values(states.new ?? {}).length) tell(`process.${subject}.new`, 'nothing begins it')
}
