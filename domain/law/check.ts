/** Reads a pack and checks it as one would check a program: every fault is told together with its path. */
import type { z } from 'zod'
import type { StreamKind } from '../kernel/event.ts'
import { zone } from '../kernel/time.ts'
import type { Clock } from './clock.ts'
import type { Known, KnownField } from './known.ts'
import { Pack, vocabulariesOf } from './pack.ts'
import type { Condition, Where } from './question.ts'
import { termOf } from './terms.ts'

export type Fault = { path: string; message: string }
type Tell = (path: string, message: string) => void
type Checking = {
  pack: Pack
  known: Known
  codes: ReadonlyMap<string, ReadonlySet<string>>
  taken: ReadonlySet<string>
  tell: Tell
}

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
  checkVocabularies,
  checkProcess,
  checkRequirements,
  checkClocks,
  checkCourt,
  checkTerms,
  checkFigures,
  checkIdentifiers
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
  const roots = pack.offices.filter(({ within }) => within === null)
  if (roots.length !== 1)
    tell(
      'offices',
      `one office stands above all others, not ${roots.length}: ${roots.map(({ code }) => code).join(', ')}`
    )
  for (const [at, { territory }] of pack.offices.entries())
    if (territory !== null && !codes.get('territories')?.has(territory))
      tell(`offices.${at}.territory`, `no territory '${territory}'`)
}

function unique(path: string, list: readonly { code: string }[], tell: Tell): void {
  const met = new Set<string>()
  for (const [at, { code }] of list.entries()) {
    if (met.has(code)) tell(`${path}.${at}.code`, `'${code}' stands here twice`)
    met.add(code)
  }
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

function checkRequirements(checking: Checking): void {
  const { pack, known, tell } = checking
  unique(
    'requirements',
    pack.requirements.map(({ id }) => ({ code: id })),
    tell
  )
  for (const [at, requirement] of pack.requirements.entries()) {
    const path = `requirements.${at}`
    for (const [nth, act] of requirement.before.entries())
      if (!known.acts.has(act)) tell(`${path}.before.${nth}`, `no act '${act}'`)
    if (requirement.remedy && !checking.taken.has(requirement.remedy))
      tell(`${path}.remedy`, `the process has no act '${requirement.remedy}'`)
    if (!(requirement.owner in pack.roles)) tell(`${path}.owner`, `no role '${requirement.owner}'`)
    if (requirement.from && requirement.to && requirement.from >= requirement.to)
      tell(`${path}.to`, 'ends before it begins')
    const inputs = requirement.before.flatMap(act => known.acts.get(act)?.fields ?? [])
    if (requirement.when) checkCondition(requirement.when, `${path}.when`, inputs, checking)
    checkCondition(requirement.ask, `${path}.ask`, inputs, checking)
  }
}

function checkCondition(condition: Condition, path: string, inputs: readonly KnownField[], checking: Checking): void {
  const { tell } = checking
  const go = (inner: Condition, step: string) => checkCondition(inner, `${path}.${step}`, inputs, checking)
  if ('all' in condition)
    condition.all.forEach((one, at) => {
      go(one, `all.${at}`)
    })
  else if ('any' in condition)
    condition.any.forEach((one, at) => {
      go(one, `any.${at}`)
    })
  else if ('not' in condition) go(condition.not, 'not')
  else if ('fact' in condition) checkWhere(condition.fact, condition.where, path, 'fact', inputs, checking)
  else if ('each' in condition) {
    checkWhere(condition.each, condition.where, path, 'each', inputs, checking)
    const fields = checking.known.entries.get(condition.each)
    if (fields && !fields.some(field => field.path === condition.has))
      tell(`${path}.has`, `'${condition.each}' has no field '${condition.has}'`)
  } else if ('input' in condition) {
    const fields = inputs.filter(field => field.path === condition.input)
    if (fields.length === 0) tell(`${path}.input`, `no such field in the input`)
    if (condition.is !== undefined) checkCodes(fields, condition.is, `${path}.is`, checking)
    if (condition.matches !== undefined)
      try {
        new RegExp(condition.matches, 'u')
      } catch {
        tell(`${path}.matches`, 'is no pattern')
      }
  } else if ('serviceKind' in condition)
    for (const kind of [condition.serviceKind].flat()) checkCode('service-kinds', kind, `${path}.serviceKind`, checking)
}

function checkWhere(
  entry: string,
  where: Where | undefined,
  path: string,
  step: string,
  inputs: readonly KnownField[],
  checking: Checking
): void {
  const fields = checking.known.entries.get(entry)
  if (!fields) {
    checking.tell(`${path}.${step}`, `no entry '${entry}'`)
    return
  }
  for (const [at, wanted] of Object.entries(where ?? {})) {
    const found = fields.filter(field => field.path === at)
    if (found.length === 0) checking.tell(`${path}.where.${at}`, `'${entry}' has no field '${at}'`)
    if (typeof wanted === 'object' && !Array.isArray(wanted)) {
      if (!inputs.some(field => field.path === wanted.input))
        checking.tell(`${path}.where.${at}.input`, `no field '${wanted.input}' in the input`)
    } else checkCodes(found, wanted, `${path}.where.${at}`, checking)
  }
}

function checkCodes(fields: readonly KnownField[], wanted: unknown, path: string, checking: Checking): void {
  const [field] = fields
  if (field?.kind !== 'code' || !field.vocabulary) return
  for (const code of [wanted].flat()) checkCode(field.vocabulary, String(code), path, checking)
}

function checkCode(vocabulary: string, code: string, path: string, { codes, tell }: Checking): void {
  if (!codes.get(vocabulary)?.has(code)) tell(path, `no '${code}' among ${vocabulary}`)
}

function checkClocks(checking: Checking): void {
  const { pack, known, tell } = checking
  unique('clocks', pack.clocks, tell)
  for (const [at, clock] of pack.clocks.entries()) {
    const path = `clocks.${at}`
    for (const part of ['starts', 'stops', 'voids'] as const)
      for (const [nth, { on, where }] of clock[part].entries())
        checkWhere(on, where, `${path}.${part}.${nth}`, 'on', [], checking)
    const pair = clock.pairedBy
    if (pair)
      for (const [nth, { on }] of clock.starts.entries())
        if (known.entries.has(on) && !known.entries.get(on)?.some(field => field.path === pair))
          tell(`${path}.pairedBy`, `'${on}' (starts.${nth}) has no field '${pair}'`)
    checkStop(clock, path, checking)
    checkNorms(clock, path, checking)
  }
}

/** A clock sees one stream: what starts it there must be stopped there. */
function checkStop(clock: Clock, path: string, { known, tell }: Checking): void {
  const stops = clock.stops.map(({ on }) => known.streams.get(on))
  for (const [nth, { on }] of clock.starts.entries()) {
    const stream = known.streams.get(on)
    if (stream && !stops.some(stop => stop === undefined || stop === stream))
      tell(`${path}.starts.${nth}`, `nothing stops it in the stream of a ${stream}, where '${on}' stands`)
  }
}

function checkNorms(clock: Clock, path: string, { known, tell }: Checking): void {
  const norms = clock.norms.map((norm, at) => ({ ...norm, at })).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  for (const [nth, norm] of norms.entries()) {
    if (norm.to !== null && norm.to <= norm.from) tell(`${path}.norms.${norm.at}.to`, 'ends before it begins')
    const next = norms[nth + 1]
    if (next && (norm.to === null || next.from < norm.to))
      tell(`${path}.norms.${next.at}.from`, `overlaps norm ${norm.at}`)
    if ('date' in norm.term) {
      const { date } = norm.term
      for (const { on } of clock.starts)
        if (!known.entries.get(on)?.some(field => field.path === date && field.kind === 'day'))
          tell(`${path}.norms.${norm.at}.term.date`, `'${on}' has no day '${date}'`)
    }
  }
}

/** Every placement order leads to a court. */
function checkCourt({ pack, taken, tell }: Checking): void {
  if (!taken.has('placement.order')) return
  const leads = pack.clocks.some(
    clock =>
      clock.starts.some(({ on, where }) => on === 'placement.ordered' && !where) &&
      clock.stops.some(({ on }) => on === 'petition.filed')
  )
  if (!leads)
    tell(
      'clocks',
      'no clock leads from every placement order to a court: started by placement.ordered, stopped by petition.filed'
    )
  for (const act of ['petition.file', 'judgment.record'])
    for (const [subject, states] of Object.entries(pack.process))
      for (const [state, acts] of Object.entries(states))
        if ('placement.order' in acts && !(act in acts))
          tell(`process.${subject}.${state}`, `a child may be placed, but ${act} is missing`)
}

function checkTerms({ pack, known, taken, tell }: Checking): void {
  const entries = new Set([...taken].flatMap(act => known.acts.get(act)?.entry ?? []))
  const wanting = (key: string) => tell('terms', `no words for '${key}'`)
  for (const act of taken) {
    if (!pack.terms[`act.${act}`] && known.acts.has(act)) wanting(`act.${act}`)
    for (const { path } of known.acts.get(act)?.fields ?? [])
      if (!termOf(pack.terms, act, path)) wanting(`field.${act}.${path}`)
  }
  for (const entry of entries) {
    if (!pack.terms[`entry.${entry}`]) wanting(`entry.${entry}`)
    for (const { path } of known.entries.get(entry) ?? [])
      if (!termOf(pack.terms, entry, path)) wanting(`field.${entry}.${path}`)
  }
  for (const key of Object.keys(pack.terms)) {
    const [kind = '', ...rest] = key.split('.')
    const name = rest.join('.')
    if (kind === 'act' && !known.acts.has(name)) tell(`terms.${key}`, `no act '${name}'`)
    if (kind === 'entry' && !known.entries.has(name)) tell(`terms.${key}`, `no entry '${name}'`)
    if (!['act', 'entry', 'field'].includes(kind)) tell(`terms.${key}`, 'begins with act, entry or field')
  }
}

function checkFigures(checking: Checking): void {
  const { pack, known, tell } = checking
  unique('indicators', pack.indicators, tell)
  for (const [at, { account }] of pack.indicators.entries()) {
    const path = `indicators.${at}.account`
    const keys = known.accounts[String(account.ledger)]
    if (!keys) {
      tell(`${path}.ledger`, `must be one of ${Object.keys(known.accounts).join(', ')}`)
      continue
    }
    for (const [key, wanted] of Object.entries(account)) {
      if (key === 'ledger') continue
      const vocabulary = keys[key]
      if (vocabulary === undefined) tell(`${path}.${key}`, `the ledger '${account.ledger}' has no '${key}'`)
      else if (vocabulary !== null)
        for (const code of [wanted].flat()) checkCode(vocabulary, code, `${path}.${key}`, checking)
    }
  }
  unique('releases', pack.releases, tell)
  for (const [at, release] of pack.releases.entries()) checkRelease(release, `releases.${at}`, checking)
}

function checkRelease(release: Pack['releases'][number], path: string, { pack, tell }: Checking): void {
  const indicators = new Map(pack.indicators.map(one => [one.code, one]))
  for (const [at, code] of release.indicators.entries())
    if (!indicators.has(code)) tell(`${path}.indicators.${at}`, `no indicator '${code}'`)
  for (const [at, { total, parts }] of release.sums.entries()) {
    for (const code of [total, ...parts])
      if (!release.indicators.includes(code)) tell(`${path}.sums.${at}`, `'${code}' is not in the release`)
    const units = new Set([total, ...parts].flatMap(code => indicators.get(code)?.unit ?? []))
    if (units.size > 1) tell(`${path}.sums.${at}`, `adds up different units: ${[...units].join(', ')}`)
  }
  const names = new Set([...release.indicators.map(code => code.replaceAll('-', '_')), 'year', 'from', 'to'])
  for (const language of pack.languages) {
    const text = release.text[language] ?? []
    if (text.length !== release.text[pack.languages[0] ?? language]?.length)
      tell(`${path}.text.${language}`, 'has another number of paragraphs')
    for (const [at, paragraph] of text.entries())
      for (const [, name = ''] of paragraph.matchAll(/\{\s*([\p{L}\d_-]+)\s*[,}]/gu))
        if (!names.has(name)) tell(`${path}.text.${language}.${at}`, `no figure '${name}'`)
  }
}

function checkIdentifiers({ pack, tell }: Checking): void {
  unique(
    'identifiers',
    pack.identifiers.map(({ kind }) => ({ code: kind })),
    tell
  )
  for (const [at, rule] of pack.identifiers.entries()) {
    if (rule.weights.length !== rule.digits - rule.checkDigits)
      tell(`identifiers.${at}.weights`, `must be ${rule.digits - rule.checkDigits}, one a digit before the check`)
    try {
      new RegExp(rule.synthetic)
    } catch {
      tell(`identifiers.${at}.synthetic`, 'is no pattern')
    }
  }
}
