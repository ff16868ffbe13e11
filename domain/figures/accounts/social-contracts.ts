/**
 * Social contracts: those in force with the persons they cover, what became of those that are over, the money paid, and
 * what is to come back. Money stands in whole units of its currency; what was claimed is always the sum of what is
 * outstanding, repaid and remitted.
 */
import { caseOf } from '../../cases/case.ts'
import { addDays, type Moment } from '../../kernel/time.ts'
import { type Recovery, type SocialContract, socialContractOf } from '../../social-contracts/contract.ts'
import { filled, type Spell, type Told } from '../spell.ts'
import { between, type Change, line } from './line.ts'

export const contractEnds = ['ended', 'stopped', 'expired'] as const
export const recoveryStates = ['outstanding', 'repaid', 'remitted'] as const

export function socialContracts({ facts, law }: Told): Spell[] {
  const contract = socialContractOf(facts)
  const { signedAt, until, kind, household } = contract
  if (signedAt === null) return []
  const { tenures, family } = caseOf(facts)
  const offices: Change[] = tenures.map(({ from, office }) => ({ at: from, how: 'transfer', set: { office } }))
  const over = overAt(contract, until ? law.timing.zone.at(addDays(until, 1)) : null)
  const officeAt = (at: Moment) => tenures.findLast(one => one.from <= at)?.office
  const inForce = (ledger: string, person: string | null) =>
    between(
      line([...offices, { at: signedAt, how: 'signed', set: { contractKind: kind } }], {
        ledger,
        line: person ?? '',
        person
      }),
      {
        from: signedAt,
        to: over?.at ?? null,
        came: 'signed',
        went: over ? { beyond: over.how } : {}
      }
    )
  const money = { contractKind: kind, office: officeAt(signedAt) }
  return [
    ...inForce('social-contract', family),
    ...household.flatMap(person => inForce('social-contract-person', person)),
    ...(over ? results(contract, over, { contractKind: kind, office: officeAt(over.at) }, family) : []),
    ...contract.payments.map(({ at, amount }, n) =>
      lasting('social-contract-paid', at, 'paid', money, `${n}`, whole(amount))
    ),
    ...(contract.recovery ? recovery(contract.recovery, money) : [])
  ].filter(one => one.from !== one.to)
}

type Over = { at: Moment; how: (typeof contractEnds)[number] }
/** When it ceased to be in force: ended or stopped, or its last day gone by with nobody having said anything. */
function overAt({ endedAt, stop }: SocialContract, lastDay: Moment | null): Over | null {
  const ended = endedAt ? ({ at: endedAt, how: stop ? 'stopped' : 'ended' } as const) : null
  return lastDay !== null && (ended === null || ended.at > lastDay) ? (ended ?? { at: lastDay, how: 'expired' }) : ended
}

type Fields = Readonly<Record<string, string | null | undefined>>
const lasting = (ledger: string, at: Moment, came: string, fields: Fields, name: string, amount = 1): Spell => ({
  ledger,
  account: filled({ ...fields }),
  from: at,
  to: null,
  came,
  went: {},
  line: name,
  amount
})

/** What is over stays counted with its result, for the family and for each person, at the end and a year later. */
function results(
  { results, familyResult, household, incomes, stop }: SocialContract,
  over: Over,
  fields: Fields,
  family: string | null
): Spell[] {
  const later = incomes.some(one => one.months !== null && one.months >= 12) ? 'yes' : 'no'
  const told = { ...fields, contractEnd: over.how, later }
  return [
    {
      ...lasting(
        'social-contract-result',
        over.at,
        over.how,
        { ...told, contractResult: stop ? null : familyResult },
        'family'
      ),
      person: family
    },
    ...household.map(person => ({
      ...lasting(
        'social-contract-person-result',
        over.at,
        over.how,
        { ...told, contractResult: results.find(one => one.person === person)?.result },
        person
      ),
      person
    }))
  ]
}

const whole = (amount: number) => Math.round(amount)

/** What is claimed goes in parts from outstanding to repaid or remitted: each part is a line of its own. */
function recovery({ since, claimed, remitted, judgedAt, repayments }: Recovery, fields: Fields): Spell[] {
  const moves = [
    ...(remitted > 0 && judgedAt ? [{ at: judgedAt, amount: remitted, state: 'remitted' }] : []),
    ...repayments.map(({ at, amount }) => ({ at, amount, state: 'repaid' }))
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const found: Spell[] = []
  let gone = 0
  const part = (to: number, name: string): Spell[] => {
    const amount = whole(Math.min(to, claimed)) - whole(Math.min(gone, claimed))
    gone = to
    return amount > 0
      ? [lasting('recovery', since, 'stopped', { ...fields, recoveryState: 'outstanding' }, name, amount)]
      : []
  }
  for (const [n, { at, amount, state }] of moves.entries())
    for (const owed of part(gone + amount, `${n}`))
      found.push(
        { ...owed, to: at },
        { ...owed, account: filled({ ...fields, recoveryState: state }), from: at, came: state }
      )
  return [...found, ...part(claimed, 'rest')]
}
