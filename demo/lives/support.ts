/** Lives that never leave the family: signals that prove unfounded, prevention from the ward, measures at home. */
import type { StreamRef } from '#domain/kernel/event.ts'
import { codes, words } from '../codes.ts'
import { DAY, dayOf, dayText, type Minute } from '../days.ts'
import {
  act,
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
  type Reported,
  report,
  type Scene,
  slips
} from './scene.ts'

/** A signal is checked and nothing is found; now and then a second voice has said the same. */
export function unfounded(scene: Scene, at: Minute): void {
  const { chance } = scene
  const urgent = chance.chance(0.18)
  const kinds = kindsOf(chance, urgent, chance.pick(codes.signalKinds.other))
  const said = { kinds, urgent, channel: chance.pick(codes.channels.usual), source: chance.pick(codes.sources.usual) }
  const signal = report(scene, at, said)
  if (chance.chance(0.06)) {
    const second = report(
      scene,
      at + chance.whole(60, 260),
      { ...said, source: codes.sources.citizen },
      signal.children
    )
    act(scene, at + 280, 'signal.join', second.signal, { into: signal.signal.id })
  }
  const result = chance.chance(0.16) ? chance.pick(codes.results.others) : codes.results.noRisk
  check(scene, at, signal, urgent, urgent, result, [])
}

/** Of violence or of something else, now and then of two things. */
const kindsOf = (chance: Scene['chance'], violence: boolean, other: string): string[] => {
  const first = violence ? chance.pick(codes.signalKinds.violence) : other
  return chance.chance(0.12) ? [...new Set([first, chance.pick(codes.signalKinds.neglect)])] : [first]
}

export type Prevention = { opened: Minute; closed: Minute; outcome: 'success' | 'failure'; ward: boolean }

/** Word from the ward or from the street that a mother may leave her child; gives what a placement would go on from. */
export function prevention(
  scene: Scene,
  { opened, closed, outcome, ward }: Prevention
): { signal: Reported; known: Known | undefined } {
  const { chance } = scene
  const risks = [codes.risks.abandonment]
  const came = opened - chance.whole(5, 20) * 60
  const signal = report(scene, came, {
    kinds: [codes.signalKinds.abandonment],
    urgent: true,
    channel: codes.channels.phone,
    source: ward ? codes.sources.ward : chance.pick(codes.sources.usual)
  })
  const checked = check(scene, came, signal, true, false, codes.results.risk, risks)
  const start = Math.max(opened, checked + 5)
  const known =
    chance.chance(0.22) || scene.household.children.length > 1 || outcome === 'failure'
      ? knowFamily(scene, start + 60, signal.children, undefined)
      : undefined
  for (const [n, child] of signal.children.entries()) {
    const work = openCase(scene, start + n, codes.caseTypes.prevention, child, [signal.signal], risks)
    const assessed = onDay(scene, dayOf(start) + (slips(scene) ? chance.whole(32, 45) : chance.whole(6, 25)))
    assess(scene, assessed, work, risks, codes.conclusions.home)
    if (chance.chance(0.4)) refer(scene, onDay(scene, dayOf(start) + 3), closed, work)
    if (chance.chance(0.4))
      act(scene, onDay(scene, dayOf(start) + 5), 'aid.grant', work, {
        kind: codes.aids.prevention,
        amount: { value: chance.pick([300, 450, 600, 750]), currency: codes.currency }
      })
    if (chance.chance(0.6))
      act(scene, between(scene, assessed + DAY, closed - 3 * DAY), 'case.contact', work, {
        kind: codes.contactKinds.visit,
        childSeen: true
      })
    act(scene, closed + n, 'case.close', work, {
      outcome: outcome === 'success' ? codes.outcomes.success : codes.outcomes.failure
    })
    if (outcome === 'success') outcomes(scene, closed + n, work)
  }
  return { signal, known }
}

/** Risk that can be met at home: a measure by order, services, visits, and an end. */
export function atHome(scene: Scene, opened: Minute, closed: Minute): void {
  const { chance, office, numbers } = scene
  const urgent = chance.chance(0.2)
  const risks = [urgent ? codes.risks.violence : codes.risks.development]
  const came = opened - (urgent ? 20 * 60 : 10 * DAY)
  const known = heardBefore(scene, came, 0.15)
  const said = {
    kinds: kindsOf(chance, urgent, chance.pick(codes.signalKinds.neglect)),
    urgent,
    channel: chance.pick(codes.channels.usual),
    source: chance.pick(codes.sources.usual)
  }
  const signal = report(scene, came, said, known)
  const checked = check(scene, came, signal, urgent, urgent, codes.results.risk, risks)
  const start = Math.max(opened, checked + 20)
  knowFamily(scene, start + 45, signal.children, undefined)
  for (const [n, child] of signal.children.entries()) {
    const work = openCase(scene, start + n, codes.caseTypes.protection, child, [signal.signal], risks)
    const assessed = onDay(scene, dayOf(start) + (slips(scene) ? chance.whole(32, 45) : chance.whole(10, 25)))
    assess(scene, assessed, work, risks, codes.conclusions.home)
    const ordered = onDay(scene, dayOf(assessed) + chance.whole(1, 6))
    const order = numbers.order(office.home, ordered)
    hear(scene, ordered - chance.whole(20, 30), work, n, [codes.decisions.measure])
    act(scene, ordered, 'measure.order', work, {
      order,
      measures: [chance.pick(codes.measures)],
      until: dayText(dayOf(closed))
    })
    refer(scene, ordered + 30, closed, work)
    act(scene, between(scene, ordered + DAY, closed - 2 * DAY), 'case.contact', work, {
      kind: codes.contactKinds.visit,
      childSeen: true
    })
    const review = onDay(scene, dayOf(assessed) + (slips(scene) ? chance.whole(186, 205) : chance.whole(165, 180)))
    if (review < closed - DAY) {
      hear(scene, review - chance.whole(20, 30), work, n, [codes.decisions.review])
      act(scene, review, 'plan.review', work, { decision: codes.reviews.goesOn })
    }
    act(scene, closed - 60, 'measure.end', work, { order, reason: codes.measureEnds.reached })
    act(scene, closed + n, 'case.close', work, {
      outcome: codes.outcomes.reached,
      ...(chance.chance(0.2) ? { facts: scene.life.note(work, chance.pick(words.closing)) } : {})
    })
  }
}

/** To the centre nearby, which answers with its own plan within three weeks. */
function refer(scene: Scene, at: Minute, until: Minute, work: StreamRef): void {
  const kind = codes.serviceKinds.support
  act(scene, at, 'referral.make', work, { kind })
  const planned = onDay(scene, dayOf(at) + (slips(scene) ? scene.chance.whole(22, 30) : scene.chance.whole(6, 18)))
  if (planned < until) act(scene, planned, 'provider-plan.record', work, { kind })
}
