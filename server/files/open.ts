/** Who may open a file: the office that works with its subject; another in reach says why; nobody who stands aside. */
import type { StreamKind } from '#domain/kernel/event.ts'
import type { ISql } from '../platform/database/context.ts'
import { Fault, type Signed } from '../platform/http/route.ts'
import { asOwnOffice } from '../services/queries.ts'
import { isSealed } from '../views/sealed.ts'
import { officesKnowing } from './queries.ts'

export const standsAside = () => new Fault(403, 'interest', 'you stand aside from this person: a conflict of interest')

export const ownOffice = (who: Signed, offices: readonly string[]): boolean => offices.includes(who.office)

type Subject = { kind: StreamKind; id: string }

/** @returns what stands against opening the file, null when nothing does. A service is its own office's, which the row rules tell. */
export async function closedTo(
  tx: ISql,
  { kind, id }: Subject,
  who: Signed,
  reason: string | undefined
): Promise<Fault | null> {
  if (kind === 'service') {
    if (who.offices.length === 0) await asOwnOffice(tx, who.office)
    return null
  }
  const { offices, aside } = await officesKnowing(tx, id)
  if (aside) return standsAside()
  if (offices.length === 0) return new Fault(404, 'not-found', 'no such file')
  // nobody without the right learns that there is such a file
  if (isSealed(offices) && !offices.some(office => who.offices.includes(office)))
    return new Fault(404, 'not-found', 'no such file')
  if (ownOffice(who, offices)) return null
  const reachable = who.offices.includes('*') || offices.some(office => who.offices.includes(office))
  if (!reachable) return new Fault(403, 'other-office', 'the file belongs to another office')
  return reason ? null : new Fault(403, 'reason-needed', 'say why you open the file of another office')
}
