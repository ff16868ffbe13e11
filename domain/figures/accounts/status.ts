/** What the law has made of a child's bond to its parents: the register for adoption, adoptions, and parental rights. */
import type { Fact } from '../../kernel/event.ts'
import { filled, type Spell, type Told } from '../spell.ts'

type Said = {
  ground: string
  reason: string
  kind: string
  abroad?: boolean
  parent: string
  status: string
  family: string
}

/** Standing on the register for adoption, and each adoption in force. */
export function adoptions({ facts }: Told): Spell[] {
  const found: Spell[] = []
  let abroad: boolean | undefined
  const leave = (to: Spell['to'], went: Spell['went']) => {
    const open = found.findLast(one => one.ledger === 'adoption-register' && one.to === null)
    if (open) Object.assign(open, { to, went })
  }
  for (const { type, at, data, office } of facts) {
    const said = data as Said
    if (type === 'adoption.registered') {
      const account = filled({ office, adoptionGround: said.ground })
      leave(at, { beyond: 'renewed' })
      found.push({ ledger: 'adoption-register', account, from: at, to: null, came: 'registered', went: {} })
    } else if (type === 'adoption.register-left') leave(at, { beyond: 'left', reason: said.reason })
    else if (type === 'person.died') leave(at, { beyond: 'died' })
    else if (type === 'adoption.decreed') abroad = said.abroad
    else if (type === 'adoption.in-force') {
      leave(at, { beyond: 'adopted' })
      const adopters = abroad === undefined ? undefined : abroad ? 'abroad' : 'national'
      const account = filled({ office, adoptionKind: said.kind, adopters })
      found.push({
        ledger: 'adoption',
        account,
        from: at,
        to: null,
        came: 'adopted',
        went: {},
        line: `${found.length}`
      })
    }
  }
  return found.filter(one => one.from !== one.to)
}

/**
 * What courts have said of parental rights, one line for each parent of the child: once as the child's, once as the
 * parent's and once as the family's, so that children, parents and families can each be counted once.
 */
export function rights({ facts }: Told): Spell[] {
  const found = new Map<string, Spell[]>()
  for (const { type, at, data, office } of facts) {
    if (type !== 'rights.changed') continue
    const { parent, status } = data as Said
    const own = found.get(parent) ?? []
    found.set(parent, own)
    const last = own.at(-1)
    if (last) last.to = at
    const account = filled({ parentalStatus: status, office })
    own.push({ ledger: 'rights', account, from: at, to: null, came: 'ruled', went: {}, line: parent })
  }
  const family = familyOf(facts)
  return [...found.values()]
    .flat()
    .filter(one => one.from !== one.to)
    .flatMap(one => [
      one,
      { ...one, ledger: 'rights-parent', person: one.line ?? null },
      ...(family ? [{ ...one, ledger: 'rights-family', person: family }] : [])
    ])
}

/** The first family that the child was a member of: that of its parents. */
const familyOf = (facts: readonly Fact[]): string | undefined =>
  (facts.find(({ type }) => type === 'person.joined-family')?.data as Said | undefined)?.family
