/** As whom an account acts at a moment: by its own roles, in the stead of others, and on duty. */
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { offHours } from './hours.ts'

export const dutyKinds = ['worker', 'signer'] as const
export type DutyKind = (typeof dutyKinds)[number]

/** Whom it stands in for now, in which of his roles, until when. */
export type Stand = { login: string; name: string; roles: readonly string[]; until: Moment }
export type OnDuty = { kind: DutyKind; until: Moment }
/** An account with what runs at a moment: a deputyship or duty that does not run is not here. */
export type Standing = { roles: readonly string[]; stands: readonly Stand[]; duties: readonly OnDuty[] }

/** All roles at the moment. Being on duty gives something only while the office is closed. */
export function rolesAt({ roles, stands, duties }: Standing, at: Moment, law: Law): string[] {
  return [
    ...new Set([...roles, ...stands.flatMap(one => one.roles), ...dutiesAt(duties, at, law).flatMap(one => one.roles)])
  ]
}

/** The duties that give something now, with the roles they give. */
export function dutiesAt(duties: readonly OnDuty[], at: Moment, law: Law): (OnDuty & { roles: readonly string[] })[] {
  const { duty } = law.pack
  if (!duty || !offHours(at, law)) return []
  return duties.map(one => ({ ...one, roles: duty[one.kind] }))
}

/**
 * In whose stead an act was taken that one of `allowed` may take: nobody's, when the account's own roles or its duty
 * suffice.
 */
export function stoodFor(standing: Standing, allowed: readonly string[], at: Moment, law: Law): string | null {
  const own = rolesAt({ ...standing, stands: [] }, at, law)
  if (own.some(role => allowed.includes(role))) return null
  return standing.stands.find(one => one.roles.some(role => allowed.includes(role)))?.login ?? null
}

/** Does one of these roles sign? */
export const signs = (roles: readonly string[], { pack }: Law): boolean =>
  roles.some(role => pack.duty?.signer.includes(role))
