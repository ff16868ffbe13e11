/** Foster families on the register: professional or voluntary, and whether a child lives there. */
import type { Entry } from '../../kernel/event.ts'
import type { Law } from '../../law/pack.ts'
import { heldPlaces } from '../../services/entries.ts'
import { filled, type Spell, type Told } from '../spell.ts'
import { between, type Change, line } from './line.ts'

/** A family's own home is among the kinds of service; no other has such lines. */
export const isHousehold = (entries: readonly Entry[], law: Law): boolean =>
  entries.some(
    ({ type, data }) =>
      (type === 'service.opened' || type === 'foster.applied') &&
      law.serviceKinds.get(String(data.kind))?.household === true
  )

export function foster({ facts }: Told): Spell[] {
  const opened = facts.find(({ type }) => type === 'service.opened')
  if (!opened) return []
  const { office, territory } = opened.data as { office: string; territory: string }
  const approved = facts.find(({ type }) => type === 'foster.approved')?.data as { type?: string } | undefined
  const closed = facts.find(({ type, at }) => type === 'service.closed' && at >= opened.at)
  const struck = facts.find(({ type, at }) => type === 'foster.struck-off' && at === closed?.at)
  const held = heldPlaces(facts)
  const edges = [...new Set(held.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))].sort()
  const lived = (at: string) => held.some(one => one.from <= at && (one.to === null || at < one.to))
  const changes: Change[] = [opened.at, ...edges.filter(at => at > opened.at)].map((at, nth) => ({
    at,
    how: nth === 0 ? 'approved' : 'changed',
    set: { fosterType: approved?.type, occupied: lived(at) ? 'yes' : 'no', office, territory }
  }))
  const reason = (struck?.data as { reason?: string } | undefined)?.reason
  return between(line(changes, { ledger: 'foster', line: 'foster' }), {
    from: opened.at,
    to: closed?.at ?? null,
    came: 'approved',
    went: closed ? filled({ beyond: 'struck-off', fosterEnd: reason }) : {}
  })
}
