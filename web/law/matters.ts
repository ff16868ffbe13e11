/** What an act is about, so that many acts are told in few groups. Which acts there are says the pack. */
import type { Key } from '#web/words/bg.ts'

/** Names of acts, whole or up to the dot, in the order in which the groups are shown. */
const held = {
  contacts: [
    'visit',
    'child.hear',
    'notice',
    'case.contact',
    'case.meet',
    'case.call-meeting',
    'case.finish-task',
    'signal.contact',
    'signal.meet',
    'signal.call-meeting',
    'signal.finish-task',
    'signal.notify',
    'signal.alert'
  ],
  plan: [
    'assessment',
    'plan',
    'support',
    'measure',
    'aid',
    'social-contract',
    'technology',
    'referral',
    'assistance',
    'provider-plan',
    'causes',
    'capacity.assess',
    'follow-up',
    'outcome',
    'application',
    'need',
    'programme',
    'contract',
    'level',
    'schooling',
    'exit',
    'aftercare'
  ],
  placement: ['removal', 'kin', 'rung', 'placement', 'handover', 'contact.arrange', 'stay', 'prolongation'],
  court: ['petition', 'proceeding', 'hearing', 'judgment', 'appeal', 'order', 'violence', 'protection-order'],
  danger: ['protection', 'centre', 'limit', 'child', 'missing', 'trafficking'],
  status: [
    'rights',
    'guardian',
    'adoption',
    'adopter',
    'person.come-of-age',
    'person.leave-country',
    'person.return',
    'person.die'
  ],
  places: ['waiting', 'place', 'offer', 'use'],
  service: ['service', 'model', 'capacity', 'foster'],
  record: ['person', 'family', 'register'],
  commission: ['session'],
  lead: ['signal', 'case', 'request', 'release', 'series']
} as const

export type Matter = keyof typeof held
export const matterWords = (matter: Matter): Key => `matter.${matter}`

const matters = Object.keys(held) as Matter[]
const byName = new Map(matters.flatMap(matter => held[matter].map(name => [name as string, matter] as const)))

/** The whole name decides before its first word does; null for an act that nobody has put anywhere. */
export const matterOf = (act: string): Matter | null =>
  byName.get(act) ?? byName.get(act.slice(0, act.indexOf('.'))) ?? null

/** Groups that hold something, each in the order given. */
export function byMatter<T>(list: readonly T[], actOf: (one: T) => string): { matter: Matter; list: T[] }[] {
  return matters
    .map(matter => ({ matter, list: list.filter(one => (matterOf(actOf(one)) ?? 'lead') === matter) }))
    .filter(group => group.list.length > 0)
}
