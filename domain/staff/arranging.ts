/** Who may stand in for whom, and who may be on duty: what stands against it, as the rule's name. */
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { type DutyKind, signs } from './standing.ts'

export type Colleague = { login: string; office: string; roles: readonly string[] }
export type Deputising = {
  login: string
  deputy: string
  roles: readonly string[]
  since: Moment
  until: Moment
}
/** Who arranges it: with all roles of the moment, and whether accounts are theirs to keep. */
export type Arranger = {
  login: string
  office: string
  roles: readonly string[]
  keepsAccounts: boolean
  staff: boolean
}

const overlap = (a: { since: Moment; until: Moment }, b: { since: Moment; until: Moment }) =>
  a.since < b.until && b.since < a.until

/**
 * Deputies: nobody stands in for himself, nobody stands in for one who himself stands in, nobody gives what is not
 * his to give, and each role of a person has one deputy at a time.
 * @param others deputyships of the office that have not ended early
 */
export function againstDeputy(
  wanted: Deputising,
  who: { absent: Colleague | null; deputy: Colleague | null },
  others: readonly Deputising[],
  by: Arranger,
  now: Moment,
  law: Law
): string | null {
  const { absent, deputy } = who
  if (!absent || !deputy) return 'no-such-account'
  if (wanted.login === wanted.deputy) return 'deputy-of-oneself'
  if (absent.office !== deputy.office) return 'deputy-of-another-office'
  if (wanted.since >= wanted.until) return 'period-ends-before-it-begins'
  if (wanted.until <= now) return 'period-is-over'
  if (wanted.roles.some(role => !absent.roles.includes(role))) return 'deputy-role-not-held'
  if (by.login !== absent.login && !by.keepsAccounts) {
    if (!by.staff || by.office !== absent.office) return 'deputy-not-yours-to-arrange'
    // nobody makes himself another, and a signature is lent only by one who signs
    if (by.login === wanted.deputy) return 'deputy-arranged-by-himself'
    if (signs(wanted.roles, law) && !signs(by.roles, law)) return 'deputy-signs'
  }
  const meanwhile = others.filter(one => overlap(one, wanted))
  if (meanwhile.some(one => one.deputy === wanted.login || one.login === wanted.deputy)) return 'deputy-chain'
  if (meanwhile.some(one => one.login === wanted.login && one.roles.some(role => wanted.roles.includes(role))))
    return 'deputy-overlaps'
  return null
}

export type Duty = { login: string; kind: DutyKind; since: Moment; until: Moment }

/** The longest that one entry of a roster lasts: a month; longer is no duty but a post. */
const LONGEST = 31 * 24 * 3_600_000

/** The roster: a colleague of the office, once at a time in each kind; a signature is lent only by one who signs. */
export function againstDuty(
  wanted: Duty,
  who: Colleague | null,
  others: readonly Duty[],
  by: Arranger,
  now: Moment,
  law: Law
): string | null {
  if (!who || who.office !== by.office) return 'no-such-account'
  if (!law.pack.duty) return 'no-duty-here'
  if (wanted.since >= wanted.until) return 'period-ends-before-it-begins'
  if (wanted.until <= now) return 'period-is-over'
  if (Date.parse(wanted.until) - Date.parse(wanted.since) > LONGEST) return 'duty-too-long'
  if (wanted.kind === 'signer' && !signs(who.roles, law) && (!signs(by.roles, law) || by.login === wanted.login))
    return 'deputy-signs'
  if (others.some(one => one.login === wanted.login && one.kind === wanted.kind && overlap(one, wanted)))
    return 'duty-overlaps'
  return null
}
