import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { membersOf } from '../families/entries.ts'
import { type Decision, rule } from '../kernel/answer.ts'
import { ref, type Stream, type StreamRef } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { approvalFor } from '../services/capacity.ts'
import { freePlaces, serviceOf } from '../services/entries.ts'
import { waitingAt } from '../services/waiting.ts'
import { orderFields } from './entries.ts'
import { moveInto } from './move.ts'
import { stayAt, staysOf } from './stays.ts'

export const Provider = {
  setting: field.code('settings'),
  service: field.service().optional(),
  carer: field.person().optional()
}
type Provided = { setting: string; service?: string | undefined; carer?: string | undefined }

/** The streams a move may touch: the child, the services lived in and the service entered. */
export function touched(child: string, input: Provided, of: (id: string) => Stream): StreamRef[] {
  const lived = staysOf(of(child).facts).flatMap(stay => (stay.service ? [stay.service] : []))
  const services = new Set(input.service ? [input.service, ...lived] : lived)
  return [ref('person', child), ...[...services].map(id => ref('service', id))]
}

/** Does the provider fit the setting, and has it a place? */
export function checkProvider(
  input: Provided,
  child: string,
  seen: Seen,
  over: boolean
): Decision | { kind?: string; territory?: string } {
  const setting = seen.law.settings.get(input.setting)
  if (!setting || setting.rung === 0) return rule('no-such-setting', 'setting')
  if (setting.provider === 'person') {
    if (!input.carer) return rule('setting-needs-carer', 'carer')
    return input.service ? rule('setting-has-no-service', 'service') : {}
  }
  if (!input.service) return rule('setting-needs-service', 'service')
  const stream = seen.of(input.service)
  const service = serviceOf(stream.facts, seen.at)
  // what others did may have been in a service that nobody had entered yet
  if (service.state === 'new' || (service.state !== 'open' && !seen.recorded))
    return rule('service-not-open', 'service')
  if (seen.law.serviceKinds.get(service.kind)?.setting !== input.setting)
    return rule('service-of-other-setting', 'service')
  const stays = stayAt(seen.of(child).facts, seen.at)?.service === input.service
  if (!stays && !seen.recorded && !over && freePlaces(stream.facts, seen.at) <= 0)
    return rule('no-place-free', 'service')
  return { kind: service.kind, territory: service.territory }
}

/** The authority's order that a child lives outside the family for the time being. */
export const orderPlacement = act('placement.order', 'case', {
  entry: 'placement.ordered',
  input: z.strictObject({
    ...orderFields(field.note),
    /** one place more than there are: approved beforehand by another person, see `capacity.approve` */
    overCapacity: field.flag().optional(),
    child: field.person().optional(),
    signer: field.account().optional()
  }),
  needs(input, { self, of }) {
    const { child: own, family } = caseOf(self.facts)
    const child = input.child ?? own
    return [
      ...(child ? touched(child, input, of) : []),
      ...(family ? [ref('family', family)] : []),
      ...(input.carer ? [ref('person', input.carer)] : [])
    ]
  },
  decide(input, seen) {
    const work = caseOf(seen.self.facts)
    const child = input.child ?? work.child
    if (!child) return rule('which-child', 'child')
    const members = work.family ? membersOf(seen.of(work.family).facts).map(one => one.person) : [work.child]
    if (!members.includes(child)) return rule('child-of-another-case', 'child')
    if (seen.of(child).version === 0) return { refusals: [{ why: 'not-found', what: 'person' }] }
    if (input.carer && seen.of(input.carer).version === 0) return rule('no-such-carer', 'carer')
    const over = input.overCapacity === true
    const approval = over && input.service ? approvalFor(child, seen.of(input.service).facts, seen.at) : null
    if (over && !seen.recorded) {
      if (!approval) return rule('capacity-not-approved', 'overCapacity')
      if (approval.approvedBy === seen.by.account) return rule('approved-by-a-second-person', 'overCapacity')
    }
    const fits = checkProvider(input, child, seen, over)
    if ('refusals' in fits || 'drafts' in fits) return fits
    const into = {
      setting: input.setting,
      service: input.service,
      serviceKind: fits.kind,
      carer: input.carer,
      territory: fits.territory,
      office: work.office,
      basis: 'order',
      fosterKind: input.fosterKind,
      case: seen.self.ref.id,
      order: input.order,
      grounds: input.grounds
    }
    return {
      drafts: [
        draft(seen.self.ref, 'placement.ordered', seen.at, {
          ...input,
          overCapacity: approval ?? undefined,
          child,
          signer: input.signer ?? seen.by.account
        }),
        ...moveInto(seen.of(child), seen.at, into, over),
        ...leavesList(child, input.service, seen)
      ]
    }
  }
})

/** Whoever gets a place no longer waits for it. */
const leavesList = (person: string, service: string | undefined, seen: Seen) =>
  service && waitingAt(seen.of(service).facts, seen.law, seen.at).some(one => one.person === person)
    ? [draft(ref('service', service), 'waiting.left', seen.at, { person, reason: 'admitted' })]
    : []

/** A stay that others brought about, as the police or another office did: written down from their document. */
export const recordStay = act('stay.record', 'person', {
  input: z.strictObject({
    ...Provider,
    basis: field.code('stay-bases'),
    /** why a rule on age did not stand in the way */
    exception: field.code('placement-exceptions').optional()
  }),
  needs: (input, { self, of }) => touched(self.ref.id, input, of),
  decide({ exception: _exception, ...input }, seen) {
    if (!seen.recorded) return rule('only-from-document')
    if (input.basis === 'order') return rule('order-has-its-own-act', 'basis')
    const fits = checkProvider(input, seen.self.ref.id, seen, false)
    if ('refusals' in fits || 'drafts' in fits) return fits
    const into = { ...input, serviceKind: fits.kind, territory: fits.territory, office: seen.by.office }
    return { drafts: moveInto(seen.self, seen.at, into, false) }
  }
})
