/** A child lives outside the family: how it came to that, the court, the months there, and how it ends. */
import type { StreamRef } from '#domain/kernel/event.ts'
import { codes, words } from '../codes.ts'
import { DAY, dayOf, dayText, type Minute } from '../days.ts'
import type { Service } from '../network.ts'
import {
  act,
  adopt,
  assess,
  between,
  check,
  hear,
  heardBefore,
  type Known,
  knowFamily,
  onDay,
  openCase,
  outcomes,
  person,
  type Reported,
  report,
  reviews,
  type Scene,
  slips,
  soon
} from './scene.ts'

export type Where = 'kin' | 'foster' | 'homes' | 'crisis' | 'transitional'
/** One stay of all the children of the life, the service of each reserved beforehand. */
export type Spell = { where: Where; from: Minute; services: readonly (Service | undefined)[] }
/** Home by a judgment that ends the placement, or by one that never let it stand. */
export type Ending = { at: Minute; how: 'home' | 'of-age' | 'adopted' | Undone }
export type Undone = 'refused' | 'annulled'
export type Road = 'support-first' | 'urgent' | 'police' | 'ward' | 'taken-over'
/** Did a court undo this spell of the plan? Only the last can be. */
const undoneIn = ({ spells, end }: Placed, at: number): Undone | undefined =>
  at === spells.length - 1 && (end?.how === 'refused' || end?.how === 'annulled') ? end.how : undefined
/** A case for the work with the parents, closed when the child is home or grown, or when the work is given up. */
export type Reintegration = { givenUp?: Minute }
export type Placed = {
  road: Road
  spells: readonly [Spell, ...Spell[]]
  end: Ending | undefined
  reintegration?: Reintegration
  ward?: { signal: Reported; known: Known | undefined }
}

export const setting = (where: Where): 'kin' | 'foster' | 'residential' =>
  codes.settings[where === 'kin' || where === 'foster' ? where : 'residential']

export function placed(scene: Scene, plan: Placed): void {
  const { chance } = scene
  const [first] = plan.spells
  const urgent = plan.road === 'urgent' || plan.road === 'police'
  const police = plan.road === 'police'
  // a crisis centre takes in victims
  const violence = plan.spells.some(spell => spell.where === 'crisis') || (urgent && chance.chance(0.7))
  const risks = [
    violence ? codes.risks.violence : chance.pick([codes.risks.noCare, codes.risks.neglect, codes.risks.development])
  ]
  const kin =
    first.where === 'kin' || plan.spells.some(spell => spell.where === 'kin')
      ? chance.pick(['grandmother', 'grandmother', 'aunt'] as const)
      : undefined
  const before = urgent ? chance.whole(16, 28) * 60 : chance.whole(50, 130) * DAY
  const came = first.from - before
  const said = () => ({
    kinds: [violence ? chance.pick(codes.signalKinds.violence) : chance.pick(codes.signalKinds.neglect)],
    urgent,
    channel: chance.pick(codes.channels.usual),
    source: police ? codes.sources.police : chance.pick(codes.sources.usual)
  })
  const signal = plan.ward?.signal ?? report(scene, came, said(), heardBefore(scene, came, 0.06))
  if (police) protect(scene, came, first, signal.children)
  const checked = plan.ward
    ? first.from - chance.whole(8, 25) * DAY
    : check(scene, came, signal, urgent, violence, resultOf(chance, urgent), risks, first.from - 120)
  const opened = urgent
    ? Math.min(checked + 15, first.from - 60)
    : Math.min(checked + chance.whole(20, 200), first.from - DAY)
  const cases = signal.children.map((child, n) =>
    openCase(scene, opened + n, codes.caseTypes.protection, child, [signal.signal], risks)
  )
  const known = plan.ward?.known ?? knowFamily(scene, opened + 20, signal.children, kin)
  for (const [n, work] of cases.entries()) {
    const child = signal.children[n] ?? ''
    const causes = causesOf(scene, violence)
    stay(scene, plan, work, { child, n, signal: signal.signal, known, opened, urgent, kin, risks, causes })
  }
}

/** Danger is met at once, most of the time. */
const resultOf = (chance: Scene['chance'], urgent: boolean): string =>
  urgent && chance.chance(0.6) ? codes.results.atOnce : codes.results.risk

type Stay = {
  child: string
  n: number
  signal: StreamRef
  known: Known
  opened: Minute
  urgent: boolean
  kin: 'grandmother' | 'aunt' | undefined
  risks: readonly string[]
  causes: readonly string[]
}

const causesOf = ({ chance }: Scene, violence: boolean): string[] => {
  const known = violence ? codes.causes.violence : codes.causes.other
  return [...new Set([chance.pick(known), chance.pick(known)])]
}

function stay(
  scene: Scene,
  plan: Placed,
  work: StreamRef,
  { child, n, signal, known, opened, urgent, kin, risks, causes }: Stay
): void {
  const { chance } = scene
  const [first] = plan.spells
  // an order from the earlier system shows no steps; the next move needs them
  const takenOver = plan.road === 'taken-over'
  const ladder = takenOver && plan.spells.length === 1 ? [] : steps(scene, plan, work, kin, known)
  // danger leaves no time: what was impossible before the order is done before the petition
  const [from, to] =
    urgent || takenOver ? [first.from + DAY, first.from + 12 * DAY] : [opened + 2 * DAY, first.from - 60]
  const span = (to - from) / (ladder.length + 1)
  for (const [at, step] of ladder.entries())
    act(scene, between(scene, from + at * span, from + (at + 1) * span), step.act, work, step.input)
  act(scene, urgent ? from + chance.whole(10, 600) : opened + chance.whole(5, 20), 'causes.record', work, {
    occasion: codes.occasions.removal,
    causes: causes.map(cause => ({ cause, state: codes.causeStates.now }))
  })
  const assessed = onDay(scene, dayOf(opened) + (slips(scene) ? chance.whole(32, 50) : chance.whole(12, 26)))
  const planned = Math.min(assessed, urgent ? assessed : first.from - 40)
  assess(scene, planned, work, risks, codes.conclusions.away)
  // the work towards the return begins before the court is asked
  const parents = Math.max(
    first.from + 90,
    onDay(scene, scene.almanac.workingDayBefore(dayOf(first.from) + chance.whole(5, 12)))
  )
  const back = plan.reintegration
    ? openCase(scene, parents - 15 + n, codes.caseTypes.reintegration, child, [signal], risks)
    : undefined
  if (parents < (plan.end?.at ?? Number.MAX_SAFE_INTEGER)) {
    const { parents: withThem, reintegration } = codes.plans
    adopt(scene, parents, back ?? work, back ? reintegration : chance.pick([withThem, reintegration]))
    withParents(scene, parents, back ?? work, plan.end)
  }
  for (const [at, spell] of plan.spells.entries()) {
    const until = plan.spells[at + 1]?.from ?? plan.end?.at ?? Number.MAX_SAFE_INTEGER
    const before = plan.spells[at - 1]?.where
    if (kin && before && before !== 'kin' && spell.where === 'kin')
      act(scene, onDay(scene, dayOf(spell.from) - chance.whole(5, 12)), 'kin.study', work, suitable(kin, known))
    order(scene, work, spell, {
      child,
      n,
      known,
      kin,
      danger: before === 'kin' && spell.where !== 'kin' ? 'breakdown' : urgent && at === 0 ? 'now' : undefined,
      until,
      takenOver: takenOver && at === 0,
      before,
      undone: undoneIn(plan, at)
    })
  }
  const end = plan.end
  reviews(scene, work, n, planned, end?.at ?? Number.MAX_SAFE_INTEGER)
  const given = plan.reintegration?.givenUp
  if (back && given !== undefined) giveUp(scene, given + n, work, back)
  const last = plan.spells[plan.spells.length - 1]?.from ?? first.from
  if (end) finish(scene, work, given === undefined ? back : undefined, { n, causes, from: last, end })
}

/** The work with the parents goes on in the case of protection, without the aim that the child returns soon. */
function giveUp(scene: Scene, at: Minute, work: StreamRef, back: StreamRef): void {
  adopt(scene, at - 10, work, codes.plans.parents)
  act(scene, at, 'case.close', back, { outcome: codes.outcomes.failure })
}

const suitable = (kin: 'grandmother' | 'aunt', known: Known) => ({
  relation: codes.relations[kin],
  relative: known[kin],
  outcome: codes.kinOutcomes.suitable
})

/** What the mother is able to and when she meets the child, in some files from the beginning. */
function withParents(scene: Scene, at: Minute, work: StreamRef, end: Ending | undefined): void {
  const { chance } = scene
  if (end?.how === 'home' || chance.chance(0.2)) capacity(scene, at + 20, work, codes.capacity.before)
  if (!chance.chance(0.25)) return
  act(scene, at + 30, 'contact.arrange', work, {
    with: codes.familyRoles.mother,
    everyDays: chance.pick([7, 14, 30]),
    supervised: chance.chance(0.5),
    where: chance.pick(codes.contactPlaces),
    until: dayText(scene.almanac.addMonths(dayOf(at), 3))
  })
  for (let n = 1; n <= 3; n++) {
    const met = onDay(scene, dayOf(at) + 9 * n + chance.whole(0, 4))
    if (met >= (end?.at ?? Number.MAX_SAFE_INTEGER)) return
    act(scene, met, 'case.contact', work, {
      kind: chance.chance(0.8) ? codes.contactKinds.family : codes.contactKinds.missed,
      with: [codes.familyRoles.mother]
    })
  }
}

function capacity(scene: Scene, at: Minute, work: StreamRef, occasion: 'before' | 'after'): void {
  const { before, areas, low, high } = codes.capacity
  act(scene, at, 'capacity.assess', work, {
    parent: codes.familyRoles.mother,
    occasion,
    areas: areas.map(area => ({ area, level: scene.chance.pick(occasion === before ? low : high) }))
  })
}

type Step = { act: string; input: Record<string, unknown> }

/** What the law wants tried before the child may live so far from home: support, then kin, then a foster family. */
function steps(
  scene: Scene,
  plan: Placed,
  work: StreamRef,
  kin: 'grandmother' | 'aunt' | undefined,
  known: Known
): Step[] {
  const { chance, life } = scene
  const wheres = plan.spells.map(spell => spell.where)
  const found: Step[] = [
    {
      act: 'support.record',
      input: {
        kind: chance.pick(codes.supports),
        result: chance.pick(codes.supportResults),
        ...(chance.chance(0.3) ? { facts: life.note(work, chance.pick(words.support)) } : {})
      }
    }
  ]
  if (chance.chance(0.3))
    found.push({
      act: 'support.record',
      input: { kind: chance.pick(codes.supports), result: chance.pick(codes.supportResults) }
    })
  // a relative who takes the child in later is studied then
  if (kin && wheres[0] === 'kin')
    found.push({
      act: 'kin.study',
      input: {
        ...suitable(kin, known),
        ...(chance.chance(0.4) ? { facts: life.note(work, chance.pick(words.kin)) } : {})
      }
    })
  if (!kin || wheres.some(where => where !== 'kin'))
    found.push({
      act: 'kin.study',
      input: { relation: chance.pick(codes.relations.others), outcome: chance.pick(codes.kinOutcomes.not) }
    })
  if (wheres.some(where => where === 'homes' || where === 'crisis' || where === 'transitional'))
    found.push({ act: 'rung.study', input: { rung: codes.settings.foster, outcome: chance.pick(codes.rungOutcomes) } })
  return found
}

type Ordered = {
  child: string
  n: number
  known: Known
  kin: 'grandmother' | 'aunt' | undefined
  danger: 'now' | 'breakdown' | undefined
  until: Minute
  takenOver: boolean
  /** where the child lived just before, undefined for the own family */
  before: Where | undefined
  /** a court does not let it stand: the stay ends by that */
  undone: Undone | undefined
}

/** The order, the hand-over, and the court that confirms it. */
function order(
  scene: Scene,
  work: StreamRef,
  spell: Spell,
  { child, n, known, kin, danger, until, takenOver, before, undone }: Ordered
): void {
  const { life, chance, office, numbers, almanac, horizon } = scene
  const at = spell.from
  const number = numbers.order(office.home, at)
  const service = spell.services[n]
  const grounds = groundsOf(chance, danger === 'now')
  const input = {
    order: number,
    grounds,
    setting: setting(spell.where),
    child,
    ...(service ? { service: service.id } : {}),
    ...(spell.where === 'kin' && kin ? { carer: known[kin] } : {}),
    ...(danger
      ? {
          urgent: {
            facts: life.note(work, chance.pick(danger === 'now' ? words.danger : words.breakdown)),
            impossible: impossible(danger, spell.where)
          }
        }
      : {}),
    ...apart(scene, work, spell, n, before !== undefined && before !== spell.where),
    ...(chance.chance(0.2) ? { motives: life.note(work, chance.pick(words.motives)) } : {})
  }
  if (takenOver) {
    const by = office.recording('placement.order', scene.lead)
    life.plan(at, 'placement.order', work, input, by, {
      by: codes.authorities.earlier,
      number,
      dated: dayText(dayOf(at))
    })
    hear(scene, at - chance.whole(20, 30), work, n, [codes.decisions.placement])
  } else {
    if (!danger) hear(scene, at - chance.whole(20, 30), work, n, [codes.decisions.placement])
    act(scene, at, 'placement.order', work, input)
  }
  const handed = at + chance.whole(30, 200)
  if (handed < until && chance.chance(0.5))
    act(scene, handed, 'handover.record', work, { to: codes.handovers[setting(spell.where)] })
  if (spell.where === 'homes' && chance.chance(0.3)) {
    const done = onDay(scene, dayOf(at) + chance.whole(5, 18))
    if (done < until) act(scene, done, 'provider-plan.record', work, { kind: service?.kind })
  }
  if (grounds.includes(codes.grounds.noCare)) {
    const waited = onDay(scene, almanac.addMonths(dayOf(at), 6) + (slips(scene) ? chance.whole(3, 20) : 0))
    if (waited < until && waited < horizon) act(scene, waited, 'notice.send', work, { kind: codes.notices.inaction })
  }
  if (undone === 'annulled') appealed(scene, work, number, at, { ruled: until, outcome: codes.judgments.annuls })
  else if (!takenOver && until > at + 60 * DAY && chance.chance(UPHELD))
    appealed(scene, work, number, at, {
      ruled: onDay(scene, dayOf(at) + chance.whole(24, 45)),
      outcome: codes.judgments.upholds
    })
  askCourt(scene, work, spell, { n, number, until, before, undone })
}

/** Of the orders that stand so many were appealed against in vain. */
const UPHELD = 0.02

/** The first is what figures are cut by; now and then there is a second. */
function groundsOf(chance: Scene['chance'], danger: boolean): string[] {
  const { violence, noCare, unable, orphaned, abroad } = codes.grounds
  const all = [unable, noCare, orphaned, violence, abroad]
  const first = danger ? violence : (all[chance.index([0.56, 0.27, 0.12, 0.045, 0.005])] ?? unable)
  const second = chance.chance(0.12) ? (all[chance.index([0.5, 0.4, 0.1])] ?? first) : first
  return [...new Set([first, second])]
}

/** A parent goes to court against the order itself. */
function appealed(
  scene: Scene,
  work: StreamRef,
  order: string,
  at: Minute,
  { ruled, outcome }: { ruled: Minute; outcome: string }
): void {
  const { chance } = scene
  const { parent } = codes.parties
  const served = at + chance.whole(60, 300)
  act(scene, served, 'order.serve', work, { order, to: parent, how: chance.pick(codes.serviceWays) })
  const court = codes.orderCourt
  act(scene, onDay(scene, dayOf(served) + chance.whole(3, 11)), 'appeal.file', work, { court, by: parent, order })
  const number = String(chance.whole(10, 990))
  act(scene, ruled, 'judgment.record', work, { court, outcome, number })
}

/** Brothers and sisters who follow the same day, or for whom no place together was found. */
function apart({ household, life }: Scene, work: StreamRef, { services }: Spell, n: number, moved: boolean) {
  const together = new Set(services.map(service => service?.id)).size <= 1
  const follow = moved && n < household.children.length - 1
  if (together && !follow) return {}
  const { noPlace, sameDay } = codes.siblingExceptions
  return { siblings: { apart: together ? sameDay : noPlace, facts: life.note(work, words.apart) } }
}

type Asked = { n: number; number: string; until: Minute; before: Where | undefined; undone: Undone | undefined }

/** The petition, the hearing and the judgment that confirms the order, as far as the placement lasts. */
function askCourt(scene: Scene, work: StreamRef, spell: Spell, { n, number, until, before, undone }: Asked): void {
  const { chance, office, numbers, almanac, horizon } = scene
  const at = spell.from
  const filed = onDay(scene, dayOf(at) + (slips(scene) ? chance.whole(34, 45) : chance.whole(14, 27)))
  if (filed >= until) return
  const court = codes.court
  hear(scene, filed - chance.whole(20, 30), work, n, [codes.decisions.petition])
  act(scene, filed, 'petition.file', work, {
    court,
    kind: codes.petitions[before === undefined ? 'placement' : before === spell.where ? 'extend' : 'change'],
    order: number,
    number: numbers.petition(office.home, filed)
  })
  // nothing is asked any more about an order that is gone
  if (undone === 'annulled')
    act(scene, until + chance.whole(60, 300), 'petition.withdraw', work, { reason: codes.withdrawals.annulled })
  if (undone === 'refused') {
    act(scene, filed + 120, 'hearing.set', work, { court, on: almanac.momentOf(until - 60) })
    act(scene, until, 'judgment.record', work, {
      court,
      outcome: codes.judgments.refuses,
      number: String(chance.whole(10, 990))
    })
    act(scene, onDay(scene, dayOf(until) + 7), 'judgment.in-force', work, { court })
  }
  if (undone) return
  const told = onDay(scene, dayOf(filed) + chance.whole(3, 9))
  const heard = onDay(scene, dayOf(filed) + (chance.chance(0.6) ? chance.whole(15, 29) : chance.whole(32, 80)))
  if (heard >= until) return
  act(scene, told, 'hearing.set', work, { court, on: almanac.momentOf(heard) })
  const judged = heard + chance.whole(60, 240)
  // a year that ends before the demo's day would need the next petition
  const year = almanac.addMonths(dayOf(at), 12)
  const ends =
    spell.where === 'crisis'
      ? almanac.addMonths(dayOf(at), 6)
      : year > dayOf(horizon) - 4 && chance.chance(0.3)
        ? year
        : undefined
  act(scene, judged, 'judgment.record', work, {
    court,
    outcome: codes.judgments.confirms,
    number: String(chance.whole(10, 990)),
    ...(ends === undefined ? {} : { until: dayText(ends) })
  })
  const force = onDay(scene, dayOf(judged) + 7)
  if (force < until) act(scene, force, 'judgment.in-force', work, { court })
}

/** What danger leaves no time for: all that the rung would need, or, when a carer falls out, the study of kin. */
const impossible = (danger: 'now' | 'breakdown', where: Where): string[] => {
  const { support, kin, foster, hearing, causes } = codes.ladderSteps
  if (danger === 'breakdown') return [kin, hearing]
  return setting(where) === 'residential' ? [support, kin, foster, hearing, causes] : [support, kin, hearing, causes]
}

/** The police bring the children to a centre and tell the office at once; within two days an order takes over. */
function protect(scene: Scene, told: Minute, first: Spell, children: readonly string[]): void {
  const { chance, life, lead, office } = scene
  const taken = told - chance.whole(10, 45)
  for (const [n, child] of children.entries()) {
    const on = person(child)
    const police = { by: codes.authorities.police }
    life.plan(
      taken,
      'protection.begin',
      on,
      { authority: codes.authorities.police },
      office.recording('protection.begin', lead),
      police,
      told + 1
    )
    const service = first.services[n]
    if (service)
      life.plan(
        told + 30,
        'stay.record',
        on,
        { setting: setting(first.where), service: service.id, basis: codes.bases.police },
        office.recording('stay.record', lead),
        police
      )
    act(scene, told + 60 + chance.whole(10, 90), 'centre.notify', on, {})
    life.plan(first.from + 30, 'protection.end', on, {}, office.recording('protection.end', lead), police)
  }
}

function finish(
  scene: Scene,
  work: StreamRef,
  back: StreamRef | undefined,
  { n, causes, from, end: { at, how } }: { n: number; causes: readonly string[]; from: Minute; end: Ending }
): void {
  const { chance, office, numbers, almanac } = scene
  if (how === 'refused' || how === 'annulled') {
    // the family is helped for some months more
    const over = onDay(scene, dayOf(at) + chance.whole(60, 170))
    act(scene, over - DAY, 'case.contact', work, { kind: codes.contactKinds.visit, childSeen: true })
    act(scene, over, 'case.close', work, { outcome: codes.outcomes.reached })
    return
  }
  if (how !== 'home') {
    act(scene, at, 'placement.end', work, { reason: codes.stayEnds[how] })
    if (back) act(scene, at + 15, 'case.close', back, { outcome: codes.outcomes[how] })
    act(scene, onDay(scene, dayOf(at) + chance.whole(1, 9)), 'case.close', work, { outcome: codes.outcomes[how] })
    return
  }
  const court = codes.court
  const filed = onDay(scene, Math.max(dayOf(from) + 16, dayOf(at) - chance.whole(25, 45)))
  const parents = back ?? work
  act(scene, filed - chance.whole(200, 300), 'causes.record', parents, {
    occasion: codes.occasions.back,
    causes: causes.map(cause => ({ cause, state: chance.pick(codes.causeStates.back) }))
  })
  capacity(scene, filed - chance.whole(100, 150), parents, codes.capacity.after)
  hear(scene, filed - chance.whole(20, 30), parents, n, [codes.decisions.back])
  act(scene, filed, 'petition.file', work, {
    court,
    kind: codes.petitions.end,
    number: numbers.petition(office.home, filed)
  })
  act(scene, soon(filed, scene, 20, 90), 'hearing.set', work, { court, on: almanac.momentOf(at - 60) })
  act(scene, at, 'judgment.record', work, {
    court,
    outcome: codes.judgments.ends,
    number: String(chance.whole(10, 990))
  })
  const force = onDay(scene, dayOf(at) + 7)
  act(scene, force, 'judgment.in-force', work, { court })
  if (back)
    act(scene, onDay(scene, dayOf(force) + chance.whole(1, 4)), 'case.close', back, { outcome: codes.outcomes.home })
  outcomes(scene, at, work)
  for (const months of [6, 12]) {
    const seen = onDay(scene, almanac.addMonths(dayOf(at), months) - chance.whole(2, 12))
    act(scene, seen, 'follow-up.record', work, { final: months === 12, conclusion: codes.followUps.well })
    if (months === 12) act(scene, seen + 30, 'case.close', work, { outcome: codes.outcomes.home })
  }
}
