/** Who hears a step: the one who leads the work or stands in for him, or everyone who holds the role where it reaches. */
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { LEAD, type Step } from '../law/steps.ts'
import { rolesAt, type Standing } from '../staff/standing.ts'

export type Told = Pick<Step, 'to'> & {
  office: string
  lead: string | null
  /** who stands aside from the stream */
  barred: readonly string[]
}

export function hears(told: Told, who: Standing & { login: string; office: string }, at: Moment, law: Law): boolean {
  const { to, office, lead, barred } = told
  if (barred.includes(who.login)) return false
  if (to === LEAD) return lead !== null && (who.login === lead || who.stands.some(({ login }) => login === lead))
  if (!rolesAt(who, at, law).includes(to)) return false
  switch (law.pack.roles[to]?.reach) {
    case 'office':
      return who.office === office
    case 'region':
      return who.office === office || law.offices.get(office)?.within === who.office
    case 'all':
      return true
    default:
      // the people of an agency read no files, and hear of what their office was asked
      return who.office === office && law.pack.roles[to]?.rights.includes('desk') === true
  }
}
