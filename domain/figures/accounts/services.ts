/** Services that work, one each, and the places in them: by kind, by who pays for them, and where. */
import { filled, type Spell, type Told } from '../spell.ts'

export const services = ({ facts, law }: Told): Spell[] => {
  const found: Spell[] = []
  let account: Spell['account'] = {}
  const open = (ledger: string) => found.findLast(one => one.ledger === ledger && one.to === null)
  for (const { type, at, data } of facts) {
    const said = data as { kind: string; funding?: string; office: string; territory: string; places: number }
    const [service, place] = [open('service'), open('place')]
    if (type === 'service.opened' && !service) {
      const { kind: serviceKind, funding, office, territory } = said
      const group = law.serviceKinds.get(serviceKind)?.group
      account = filled({ serviceKind, group, funding, office, territory })
      const began = { account, from: at, to: null, came: 'opened', went: {} }
      found.push({ ...began, ledger: 'service' }, { ...began, ledger: 'place', amount: said.places })
    }
    if (type === 'service.capacity' && place && place.amount !== said.places) {
      Object.assign(place, { to: at, went: { beyond: 'changed' } })
      found.push({ ledger: 'place', account, from: at, to: null, came: 'changed', went: {}, amount: said.places })
    }
    if (type === 'service.reorganised' && service && place) {
      const { kind: serviceKind, was: formerKind } = data as { kind: string; was: string }
      const group = law.serviceKinds.get(serviceKind)?.group
      account = filled({ ...account, serviceKind, group, formerKind })
      for (const one of [service, place]) {
        Object.assign(one, { to: at, went: { beyond: 'reorganised' } })
        found.push({ ...one, account, from: at, to: null, came: 'reorganised', went: {} })
      }
    }
    if (type === 'service.closed')
      for (const one of [service, place]) if (one) Object.assign(one, { to: at, went: { beyond: 'closed' } })
  }
  return found.filter(one => one.from !== one.to)
}
