/** Who uses services without living there by an order, each use one line. */
import { traitsOf } from '../../people/person.ts'
import { usesOf } from '../../services/uses.ts'
import { filled, type Spell, type Told } from '../spell.ts'

export const uses = ({ facts, law }: Told): Spell[] => {
  const { birth } = traitsOf(facts)
  const offices = new Map(
    facts.flatMap(({ type, data }) =>
      type === 'use.began' || type === 'use.joined' ? [[String(data.service), String(data.office)] as const] : []
    )
  )
  return usesOf(facts).map(({ service, serviceKind, from, to, end }) => ({
    ledger: 'use',
    account: filled({
      serviceKind,
      group: law.serviceKinds.get(serviceKind)?.group,
      service,
      office: offices.get(service)
    }),
    from,
    to,
    came: 'began',
    went: to === null ? {} : { beyond: end ?? 'ended' },
    line: service,
    born: birth
  }))
}
