/** Families: heard of, examined, put on a register, accompanied level by level, and let go or ruled upon. */
import type { StreamRef } from '#domain/kernel/event.ts'
import { DAY, type DayNumber, dayNumber, dayOf, dayText, type Minute, minute } from '../days.ts'
import { onAccount, warded } from './children.ts'
import { codes, words } from './codes.ts'
import { asked } from './desk.ts'
import { afterRuling, type FamilyJob } from './plan.ts'
import { act, examine, type Known, knowFamily, onDay, person, type Reported, report, type Scene } from './scene.ts'
import { offered } from './shown.ts'

/** A signal is checked and nothing is found. */
export function unfounded(scene: Scene, day: DayNumber): void {
  const { chance } = scene
  const urgent = chance.chance(0.1)
  const heard = report(scene, day, urgent)
  const seen = examine(scene, heard, urgent)
  const result = chance.pick(codes.results.none)
  act(scene, onDay(scene, dayOf(seen) + chance.whole(1, 3)), 'signal.conclude', heard.signal, { result, risks: [] })
}

/** Heard of, examined and put on a register. */
function heardOf(scene: Scene, job: FamilyJob): Begun {
  const { chance } = scene
  const sop = job.register === codes.registers.sop
  const urgent = sop && chance.chance(0.15)
  const heard = report(scene, scene.time.workingDayBefore(job.entered - chance.whole(6, 8)), urgent)
  const entered = onDay(scene, job.entered)
  examine(scene, heard, urgent, entered - 60)
  const known = knowFamily(scene, entered - 30, heard.children, chance.chance(0.5) || job.rights?.both === true)
  enter(scene, job, heard, known, entered)
  const risks = [chance.pick(sop ? codes.risks.sop : codes.risks.early)]
  act(scene, entered + 20, 'signal.conclude', heard.signal, {
    result: codes.results[job.register],
    risks
  })
  return { heard, known, entered, risks }
}

/** Helped with services and money, and not accompanied. */
export function registered(scene: Scene, job: FamilyJob): void {
  leave(scene, job, heardOf(scene, job).known)
}

export function family(scene: Scene, job: FamilyJob): void {
  const { chance } = scene
  const sop = job.register === codes.registers.sop
  const { heard, known, entered, risks } = heardOf(scene, job)
  // services need consent: some families on the register are never accompanied
  const work = chance.chance(sop ? 0.62 : 0.85) ? accompanied(scene, job, { heard, known, entered, risks }) : null
  // the ward is the exception: the police bring a child there, and nearly always it goes home again
  if (sop && !job.rights && chance.chance(0.15))
    for (const child of heard.children) warded(scene, child, entered + 40, chance.whole(3, 24))
  if (job.rights) ruled(scene, job, heard.children, known)
  leave(scene, job, known)
  if (job.left !== null) return
  const { signal, children } = heard
  scene.shown?.push({
    scene,
    sop,
    entered: job.entered,
    signal,
    family: known.family,
    mother: known.mother,
    children,
    work
  })
  if (work && scene.moves?.()) offered(scene, work)
}

function enter(scene: Scene, { register }: FamilyJob, { signal }: Reported, { family }: Known, at: Minute): void {
  const sop = register === codes.registers.sop
  if (!sop)
    act(scene, at - 10, 'signal.meet', signal, {
      kind: codes.meetings.consilium,
      participants: [...codes.participants.consilium],
      recommendation: codes.recommendations.accept
    })
  onto(scene, at, 'register.enter', family, sop, {
    register,
    basis: sop ? codes.bases.resolution : codes.bases.consilium
  })
}

function leave(scene: Scene, { register, left, rights }: FamilyJob, { family }: Known): void {
  if (left === null) return
  onto(scene, onDay(scene, left), 'register.leave', family, register === codes.registers.sop, {
    register,
    basis: rights ? codes.bases.rightsLost : scene.chance.chance(0.04) ? codes.bases.moved : codes.bases.improvement
  })
}

/** A resolution of the commission is written down from its paper. */
function onto(
  scene: Scene,
  at: Minute,
  name: string,
  family: StreamRef,
  resolved: boolean,
  input: Record<string, unknown>
): void {
  const number = scene.number(resolved ? 'П' : 'К', at)
  if (!resolved) {
    act(scene, at, name, family, { ...input, number })
    return
  }
  const by = scene.office.recording(name, scene.lead)
  const paper = { by: codes.authorities.commission, number, dated: dayText(dayOf(at)) }
  scene.life.plan(at, name, family, { ...input, number }, by, paper)
}

type Begun = { heard: Reported; known: Known; entered: Minute; risks: readonly string[] }
type Step = { level: string; day: DayNumber }

const MODEL_KNOWN = dayNumber('2018-01-01')
const MODEL_ROUTINE = dayNumber('2019-01-01')

/** In the first years nearly all began in crisis and stayed there for most of a year; later most are met earlier. */
function levelsOf(scene: Scene, { register, left }: FamilyJob, opened: DayNumber): [Step, ...Step[]] {
  const { chance } = scene
  const { emergency, crisis, basic } = codes.levels
  const at = (level: string, day: DayNumber): Step => ({ level, day })
  if (register !== codes.registers.sop) return [at(basic, opened)]
  const last = (left ?? scene.today) - 20
  const [urgent, heavy, days]: [number, number, [number, number]] =
    opened < MODEL_KNOWN ? [0.3, 1, [190, 330]] : opened < MODEL_ROUTINE ? [0.2, 0.85, [90, 150]] : [0.1, 0.6, [40, 75]]
  const steps: Step[] = []
  let day = opened
  if (chance.chance(urgent)) {
    steps.push(at(emergency, day))
    day += chance.whole(16, 40)
  }
  if (steps.length > 0 || chance.chance(heavy)) {
    steps.push(at(crisis, day))
    day += chance.whole(...days)
  }
  steps.push(at(basic, day))
  if (chance.chance(0.06)) {
    const again = day + chance.whole(60, 200)
    steps.push(at(crisis, again), at(basic, again + chance.whole(30, 60)))
  }
  const [first, ...rest] = steps
  return [first ?? at(basic, opened), ...rest.filter(step => step.day < last)]
}

function accompanied(scene: Scene, job: FamilyJob, { heard, known, entered, risks }: Begun): StreamRef {
  const { chance, life } = scene
  const work = life.begin('case')
  const opened = onDay(scene, dayOf(entered) + chance.whole(1, 3))
  act(scene, opened, 'case.open', work, {
    type: codes.caseTypes.accompaniment,
    family: known.family.id,
    signals: [heard.signal.id],
    lead: scene.lead.account,
    risks: [...risks]
  })
  const levels = levelsOf(scene, job, dayOf(opened))
  const [first] = levels
  act(scene, opened + 5, 'level.set', work, { level: first.level, reason: codes.levelReasons.accepted })
  act(scene, opened + 60, 'application.receive', work, { kind: codes.applications.services })
  const decided = onDay(scene, dayOf(opened) + chance.whole(2, 4))
  act(scene, decided, 'need.decide', work, {
    decision: codes.need.recognised,
    number: scene.number('Н', decided)
  })
  const agreed = onDay(scene, dayOf(decided) + chance.whole(2, 4))
  const [, ...again] = contracts(scene, job, work, agreed)
  const studied = onDay(scene, dayOf(agreed) + chance.whole(3, 8))
  act(scene, studied, 'assessment.record', work, {
    kind: codes.assessments.deep,
    conclusion: codes.conclusions.accompany,
    risks: [...risks],
    resources: [{ resource: chance.pick(codes.resources) }]
  })
  const planned = onDay(scene, dayOf(studied) + 1)
  // a contract signed anew has a plan of its own
  const goals = [planned, ...again.map(day => onDay(scene, day + 4))].map(at => plan(scene, work, at)).at(-1) ?? 0
  if (first.level === codes.levels.emergency) plan(scene, work, onDay(scene, dayOf(opened) + 1), codes.plans.safety)
  walk(scene, job, work, levels)
  helped(scene, job, work, { known, since: dayOf(studied) + 1, level: levels.at(-1)?.level ?? first.level })
  if (job.left !== null) close(scene, job, work, { level: levels.at(-1)?.level ?? first.level, goals })
  return work
}

/** For three years at most, as long as the individual programme lasts; signed anew before it runs out. */
function contracts(scene: Scene, { left }: FamilyJob, work: StreamRef, from: Minute): DayNumber[] {
  const signed: DayNumber[] = []
  const end = left ?? scene.today
  for (let at = from; dayOf(at) < end; ) {
    const whole = dayOf(at) + 3 * 365 - 2
    // not for the few weeks before an end
    const until = end - whole < 30 ? Math.max(whole, end + 3) : whole
    act(scene, at - 5, 'programme.adopt', work, { number: scene.number('И', at), until: dayText(until) })
    act(scene, at, 'contract.sign', work, { number: scene.number('С', at), until: dayText(until) })
    signed.push(dayOf(at))
    if (until > end) break
    at = onDay(scene, scene.time.workingDayBefore(until - 8))
  }
  return signed
}

/** Agencies are asked: of those who are accompanied today some have not answered yet. */
function helped(
  scene: Scene,
  { left, entered, register }: FamilyJob,
  work: StreamRef,
  { known, since, level }: { known: Known; since: DayNumber; level: string }
): void {
  const now = left === null
  const wanted = now
    ? scene.chance.chance(scene.board ? 0.7 : 0.3)
    : entered > MODEL_ROUTINE && scene.chance.chance(0.2)
  const latest = left === null ? since : Math.min(since, left - 90)
  const request = wanted && (now || since === latest) ? asked(scene, work, known.mother, { since, now }) : null
  if (now && register === codes.registers.sop)
    scene.board?.push({ family: known.family, requests: request ? [request] : [], level, since })
}

/** Gives how many goals the plan has. */
function plan(scene: Scene, work: StreamRef, at: Minute, kind: string = codes.plans.individual): number {
  const { life, chance } = scene
  const count = chance.whole(1, 2)
  const goals = Array.from({ length: count }, () => ({
    goal: life.note(work, chance.pick(words.goals)),
    actions: [
      {
        what: life.note(work, chance.pick(words.actions)),
        who: chance.pick(codes.actors),
        by: dayText(dayOf(at) + 270)
      }
    ]
  }))
  act(scene, at, 'plan.adopt', work, { plan: kind, goals })
  return count
}

/** Days between two visits, by level; in years long past only some of them were written down. */
const often: Record<string, number> = { emergency: 3, crisis: 7, basic: 27, adaptation: 14 }
const SPARSE = 170
/** Of the last weeks every visit stands there. */
const RECENT = 75

/** Reviews, moves from level to level, and visits, until the end or the demo's present. */
function walk(scene: Scene, { left }: FamilyJob, work: StreamRef, levels: readonly Step[]): void {
  const { chance, today } = scene
  const end = left ?? today + 1
  for (const [n, { level, day }] of levels.entries()) {
    const next = levels[n + 1]
    const until = Math.min(next?.day ?? end, end)
    reviews(scene, work, level, day, until)
    const seen = left === null && !next && scene.dueToday ? lastSeen(scene, level) : Number.MAX_SAFE_INTEGER
    if (seen > day && seen < until)
      act(scene, minute(seen, 11), 'case.contact', work, { kind: codes.contacts.visit, childSeen: true })
    let at = day + chance.whole(1, Math.min(SPARSE, often[level] ?? SPARSE))
    while (at < until - 2) {
      const held = scene.time.workingDay(at)
      if (held < Math.min(until, seen)) visit(scene, work, held)
      const every = often[level] ?? SPARSE
      const next = at + SPARSE + chance.whole(-25, 25)
      if (left !== null) at = next
      else if (at > today - RECENT)
        at += Math.max(1, Math.round(every * (chance.chance(0.03) ? 1.5 : 0.72 + 0.26 * chance.next())))
      else at = Math.min(next, today - RECENT + 1 + chance.whole(0, every))
    }
    if (!next || next.day >= end) continue
    move(scene, work, level, next)
  }
}

/** A consilium recommends every move; upward in danger it meets afterwards. */
function move(scene: Scene, work: StreamRef, level: string, next: Step): void {
  const at = onDay(scene, next.day)
  const up = next.level === codes.levels.crisis && level === codes.levels.basic
  act(scene, up ? onDay(scene, next.day + 1) : at - 20, 'case.meet', work, {
    kind: codes.meetings.consilium,
    participants: [...codes.participants.consilium],
    recommendation: codes.recommendations.level,
    level: next.level
  })
  act(scene, at, 'level.set', work, {
    level: next.level,
    reason: up ? codes.levelReasons.relapse : codes.levelReasons.improved
  })
}

/** The day from which the next contact falls due today. */
const lastSeen = ({ time, today }: Scene, level: string): DayNumber =>
  level === codes.levels.basic ? time.addMonths(today, -1) : today - (level === codes.levels.crisis ? 7 : 3)

const intervals: Record<string, number> = { emergency: 13, crisis: 29, basic: 110, adaptation: 29 }

function reviews(scene: Scene, work: StreamRef, level: string, from: DayNumber, to: DayNumber): void {
  // of the years before not every review was written down
  const step = (intervals[level] ?? 110) * (to < scene.today - 300 ? 2 : 1)
  for (let day = from + step; day < to - 10; day += step) {
    const held = scene.time.workingDayBefore(day)
    if (held <= from) continue
    act(scene, onDay(scene, held), 'plan.review', work, {
      decision: codes.reviews.goesOn,
      level,
      ...(scene.chance.chance(0.1) ? { progress: scene.life.note(work, scene.chance.pick(words.reviews)) } : {})
    })
  }
}

const visit = (scene: Scene, work: StreamRef, day: DayNumber): string =>
  act(scene, onDay(scene, day), 'case.contact', work, {
    kind: codes.contacts.visit,
    childSeen: scene.chance.chance(0.93)
  })

function close(
  scene: Scene,
  { left, rights }: FamilyJob,
  work: StreamRef,
  last: { level: string; goals: number }
): void {
  if (left === null) return
  const { chance } = scene
  const at = onDay(scene, left) + 30
  if (rights) {
    act(scene, at, 'contract.end', work, { reason: codes.contractEnds.term })
    act(scene, at + 5, 'case.close', work, { outcome: codes.outcomes.rightsLost })
    return
  }
  const refused = chance.chance(0.05)
  if (refused) {
    act(scene, at, 'contract.end', work, { reason: codes.contractEnds.refused })
    act(scene, at + 5, 'case.close', work, { outcome: codes.outcomes.refused })
    return
  }
  act(scene, at - 12, 'plan.review', work, { decision: codes.reviews.close, level: last.level })
  act(scene, at, 'contract.end', work, { reason: codes.contractEnds.reached })
  const { resolved, improved } = codes.outcomes
  const closed = act(scene, at + 5, 'case.close', work, {
    outcome: chance.chance(0.6) ? resolved : improved,
    goals: Array.from({ length: last.goals }, (_none, n) => ({ goal: n + 1, result: chance.pick(codes.goalResults) }))
  })
  if (closed) followed(scene, work, dayOf(at))
}

/** One, three, six and twelve months later; most are visited only until the half-year, long ago only once. */
function followed(scene: Scene, work: StreamRef, closed: DayNumber): void {
  const { chance, time, today } = scene
  const last = closed < today - 500 ? 1 : chance.chance(0.2) ? 12 : chance.chance(0.7) ? 6 : 3
  for (const months of [1, 3, 6, 12]) {
    if (months > last) return
    const due = time.addMonths(closed, months)
    const held = time.workingDayBefore(due - chance.whole(0, 5))
    if (held <= closed) continue
    act(scene, onDay(scene, held), 'follow-up.record', work, {
      stage: String(months),
      final: months === last,
      conclusion: chance.pick(codes.followUps)
    })
  }
}

/** The court's ruling for each parent and child; from then on the children stand on the primary account. */
function ruled(scene: Scene, job: FamilyJob, children: readonly string[], { mother, father }: Known): void {
  const { rights } = job
  if (!rights) return
  const { life, office, lead } = scene
  const at = onDay(scene, rights.on)
  const number = scene.number('2', at)
  const recorded = { by: codes.authorities.court, number, dated: dayText(dayOf(at)) }
  const parents = rights.both && father ? [mother, father] : [mother]
  const away = scene.chance.chance(0.06)
  for (const [n, child] of children.entries()) {
    for (const [m, parent] of parents.entries())
      life.plan(
        at + 2 * m,
        'rights.record',
        person(child),
        { parent, status: rights.status },
        office.recording('rights.record', lead),
        recorded,
        at + 3 * DAY + n
      )
    // from the ward such a child goes to whoever takes it in
    if (away) warded(scene, child, at - 10 * DAY, null)
    const after = afterRuling(job, n)
    if (after) onAccount(scene, child, after)
  }
}
