/** Who leads open cases: figures count how many lead any, and never tell who. */
import type { Fact } from '../../kernel/event.ts'
import type { Spell, Told } from '../spell.ts'

type Said = { lead: string; office: string; type?: string }

export function load({ facts }: Told): Spell[] {
  const found: Spell[] = []
  let type = ''
  const end = (at: Fact['at'], beyond: string) => {
    const open = found.at(-1)
    if (open && open.to === null) Object.assign(open, { to: at, went: { beyond } })
  }
  for (const fact of facts) {
    const { lead, office, type: said } = fact.data as Said
    const { at } = fact
    const last = found.at(-1)
    const open = last?.to === null
    if (fact.type === 'case.closed') end(at, 'closed')
    else if (fact.type === 'case.opened' || fact.type === 'case.reopened') {
      type = said ?? type
      end(at, 'changed')
      found.push(spell({ lead, office, type }, at, 'opened'))
    } else if (fact.type === 'case.assigned' && open) {
      end(at, 'changed')
      found.push(spell({ lead, office: last.account.office ?? '', type }, at, 'assigned'))
    } else if (fact.type === 'transfer.accepted' && open) {
      end(at, 'changed')
      found.push(spell({ lead, office, type }, at, 'transfer'))
    }
  }
  return found.filter(one => one.from !== one.to)
}

const spell = (account: { lead: string; office: string; type: string }, from: Fact['at'], came: string): Spell => ({
  ledger: 'load',
  account,
  from,
  to: null,
  came,
  went: {},
  line: 'load'
})
