/** Do requirements and clocks speak of entries, fields and codes that are there, and does every clock end? */
import type { Checking, Tell } from './checking.ts'
import { checkCode, unique } from './checking.ts'
import type { Clock } from './clock.ts'
import type { KnownField } from './known.ts'
import type { Condition, Where } from './question.ts'
import { alarmFor, LEAD } from './steps.ts'

export function checkRequirements(checking: Checking): void {
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
  else if ('fact' in condition) {
    checkWhere(condition.fact, condition.where, path, 'fact', inputs, checking)
    if (condition.since && !checking.known.entries.has(condition.since))
      tell(`${path}.since`, `no entry '${condition.since}'`)
  } else if ('again' in condition) {
    checkWhere(condition.again, condition.where, path, 'again', inputs, checking)
    checkField(condition.again, condition.field, `${path}.field`, checking)
  } else if ('each' in condition) {
    checkWhere(condition.each, condition.where, path, 'each', inputs, checking)
    checkField(condition.each, condition.has, `${path}.has`, checking)
  } else if ('share' in condition) {
    checkInput({ input: condition.input }, path, inputs, checking)
    checkWhere(condition.of, undefined, path, 'of', inputs, checking)
    checkField(condition.of, condition.field, `${path}.field`, checking)
  } else if ('input' in condition) checkInput(condition, path, inputs, checking)
  else if ('document' in condition) {
    for (const one of [condition.document].flat()) checkCode('authorities', one, `${path}.document`, checking)
  } else if ('caseType' in condition)
    for (const type of [condition.caseType].flat()) checkCode('case-types', type, `${path}.caseType`, checking)
  else if ('onRegister' in condition) checkCode('registers', condition.onRegister, `${path}.onRegister`, checking)
  else if ('overdue' in condition) {
    for (const code of [condition.overdue].flat())
      if (!checking.pack.clocks.some(clock => clock.code === code)) tell(`${path}.overdue`, `no clock '${code}'`)
  } else if ('serviceKind' in condition)
    for (const kind of [condition.serviceKind].flat()) checkCode('service-kinds', kind, `${path}.serviceKind`, checking)
}

/** An entry that is there has the field; of one that is not, so much is told already. */
function checkField(entry: string, wanted: string, path: string, { known, tell }: Checking): void {
  const fields = known.entries.get(entry)
  if (fields && !fields.some(field => field.path === wanted)) tell(path, `'${entry}' has no field '${wanted}'`)
}

function checkInput(
  { input, is, atMost, matches }: Exclude<Extract<Condition, { input: string }>, { share: number }>,
  path: string,
  inputs: readonly KnownField[],
  checking: Checking
): void {
  const { tell } = checking
  const fields = inputs.filter(field => field.path === input)
  if (fields.length === 0) tell(`${path}.input`, `no such field in the input`)
  if (is !== undefined) checkCodes(fields, is, `${path}.is`, checking)
  if (atMost !== undefined && fields.some(field => field.kind !== 'number'))
    tell(`${path}.atMost`, 'is asked of a number')
  if (matches !== undefined)
    try {
      new RegExp(matches, 'u')
    } catch {
      tell(`${path}.matches`, 'is no pattern')
    }
}

export function checkWhere(
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

export function checkClocks(checking: Checking): void {
  const { pack, known, tell } = checking
  unique('clocks', pack.clocks, tell)
  for (const [at, clock] of pack.clocks.entries()) {
    const path = `clocks.${at}`
    for (const part of ['starts', 'stops', 'voids', 'suspends', 'resumes'] as const)
      for (const [nth, { on, where }] of (clock[part] ?? []).entries())
        checkWhere(on, where, `${path}.${part}.${nth}`, 'on', [], checking)
    const pair = clock.pairedBy
    if (pair)
      for (const [nth, { on }] of clock.starts.entries())
        if (known.entries.has(on) && !known.entries.get(on)?.some(field => field.path === pair))
          tell(`${path}.pairedBy`, `'${on}' (starts.${nth}) has no field '${pair}'`)
    checkStop(clock, path, checking)
    checkMoves(clock, path, checking)
    checkNorms(clock, path, checking)
  }
}

export function checkAlarms({ pack, tell }: Checking): void {
  if (LEAD in pack.roles) tell(`roles.${LEAD}`, 'is the word for whoever leads the work')
  for (const [at, { warned, escalation }] of pack.alarms.entries()) {
    checkRolesAt(`alarms.${at}.warned`, warned, pack.roles, tell, [LEAD])
    for (const [nth, { to }] of escalation.entries())
      checkRolesAt(`alarms.${at}.escalation.${nth}.to`, to, pack.roles, tell, [LEAD])
  }
  for (const [at, { to }] of pack.ages.entries()) checkRolesAt(`ages.${at}.to`, to, pack.roles, tell, [LEAD])
  const met = new Set<number>()
  for (const [at, { months }] of pack.ages.entries()) {
    if (met.has(months)) tell(`ages.${at}.months`, `${months} stands here twice`)
    met.add(months)
  }
  for (const [at, clock] of pack.clocks.entries())
    if (clock.warn && !alarmFor(clock, pack.alarms)) tell(`clocks.${at}.warn`, 'no alarm says who is warned')
}

/** A clock sees one stream: what starts it there must be stopped there. */
/** Times of courts speak of courts and kinds of petition that are there. */
export function checkCourtTimes(checking: Checking): void {
  for (const [at, { court, kinds = [] }] of (checking.pack.courtTimes ?? []).entries()) {
    checkCode('courts', court, `courtTimes.${at}.court`, checking)
    for (const kind of kinds) checkCode('petition-kinds', kind, `courtTimes.${at}.kinds`, checking)
  }
}

function checkStop(clock: Clock, path: string, { known, tell }: Checking): void {
  const stops = clock.stops.map(({ on }) => known.streams.get(on))
  for (const [nth, { on }] of clock.starts.entries()) {
    const stream = known.streams.get(on)
    if (stream && !stops.some(stop => stop === undefined || stop === stream))
      tell(`${path}.starts.${nth}`, `nothing stops it in the stream of a ${stream}, where '${on}' stands`)
  }
}

/** What stands still goes on; what may be moved by people has an act by which they do it; roles are there. */
function checkMoves(clock: Clock, path: string, { pack, known, taken, tell }: Checking): void {
  if ((clock.suspends === undefined) !== (clock.resumes === undefined))
    tell(`${path}.${clock.suspends ? 'resumes' : 'suspends'}`, 'missing: what stands still must be able to go on')
  const kinds = new Set(clock.starts.flatMap(({ on }) => known.streams.get(on) ?? []))
  for (const [part, act] of [
    ['extension', 'extend-clock'],
    ['droppable', 'drop-clock']
  ] as const) {
    const moved = clock[part]
    if (!moved) continue
    checkRolesAt(`${path}.${part}.roles`, moved.roles, pack.roles, tell)
    for (const kind of kinds)
      if (!taken.has(`${kind}.${act}`)) tell(`${path}.${part}`, `the process has no act '${kind}.${act}'`)
  }
  if (clock.extension && clock.norms.some(({ term }) => 'hours' in term))
    tell(`${path}.extension`, 'a term in hours cannot be extended to a day')
  for (const [nth, { to }] of (clock.escalation ?? []).entries())
    checkRolesAt(`${path}.escalation.${nth}.to`, to, pack.roles, tell, [LEAD])
}

function checkRolesAt(
  path: string,
  roles: readonly string[],
  known: Readonly<Record<string, unknown>>,
  tell: Tell,
  besides: readonly string[] = []
): void {
  for (const [at, role] of roles.entries())
    if (!(role in known) && !besides.includes(role)) tell(`${path}.${at}`, `no role '${role}'`)
}

function checkNorms(clock: Clock, path: string, { known, tell }: Checking): void {
  const norms = clock.norms.map((norm, at) => ({ ...norm, at })).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  for (const [nth, norm] of norms.entries()) {
    if (norm.to !== null && norm.to <= norm.from) tell(`${path}.norms.${norm.at}.to`, 'ends before it begins')
    const next = norms[nth + 1]
    if (next && (norm.to === null || next.from < norm.to))
      tell(`${path}.norms.${next.at}.from`, `overlaps norm ${norm.at}`)
    if (norm.touchesRunning && !norms.some(({ to }) => to === norm.from))
      tell(`${path}.norms.${norm.at}.touchesRunning`, 'no norm ends on the day on which it begins')
    if ('date' in norm.term) {
      const { date } = norm.term
      for (const { on } of clock.starts)
        if (!known.entries.get(on)?.some(field => field.path === date && field.kind === 'day'))
          tell(`${path}.norms.${norm.at}.term.date`, `'${on}' has no day '${date}'`)
    }
  }
}

/** Where courts are asked to place a child, every placement order leads to a court. */
export function checkCourt({ pack, taken, tell }: Checking): void {
  const asked = pack.vocabularies['petition-kinds']?.some(({ means }) => means === 'places')
  if (!taken.has('placement.order') || (taken.has('petition.file') && !asked)) return
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
