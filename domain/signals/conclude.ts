import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { lapse, lapseNeeds } from '../transfers/together.ts'
import { concludeFields } from './entries.ts'
import { signalOf } from './signal.ts'

/** The result of the check. A result that opens no work releases the children from this office's work. */
export const concludeSignal = act('signal.conclude', 'signal', {
  input: z.strictObject(concludeFields(field.note)),
  needs: (_input, { self, of }) => [
    ...signalOf(self.facts).children.map(child => ref('person', child)),
    ...lapseNeeds({ self, of })
  ],
  decide(input, seen) {
    const signal = signalOf(seen.self.facts)
    const opens = seen.law.option('check-results', input.result)?.means === 'risk'
    const office = signal.office || seen.by.office
    return {
      drafts: [
        draft(seen.self.ref, 'signal.concluded', seen.at, { ...input, office }),
        ...(opens
          ? []
          : signal.children.map(child =>
              draft(ref('person', child), 'person.released', seen.at, { office, signal: seen.self.ref.id })
            )),
        ...lapse(seen)
      ]
    }
  }
})

/** Several signals on one child are one matter: the later joins the earlier, whose clocks go on. */
export const joinSignal = act('signal.join', 'signal', {
  input: z.strictObject({ into: field.signalId() }),
  needs: (input, { self, of }) => [ref('signal', input.into), ...lapseNeeds({ self, of })],
  decide(input, seen) {
    if (input.into === seen.self.ref.id) return { refusals: [{ why: 'rule', rule: 'joins-itself', field: 'into' }] }
    const other = signalOf(seen.of(input.into).facts)
    if (other.state !== 'open') return { refusals: [{ why: 'rule', rule: 'joined-signal-not-open', field: 'into' }] }
    const urgent = (urgency: string) => seen.law.option('urgencies', urgency)?.means === 'urgent'
    const mine = signalOf(seen.self.facts)
    // joining must not slow the check down: an urgent signal keeps its own clock
    if (urgent(mine.urgency) && !urgent(other.urgency))
      return { refusals: [{ why: 'rule', rule: 'joined-signal-slower', field: 'into' }] }
    if (mine.office !== other.office) return { refusals: [{ why: 'not-found', what: 'signal' }] }
    // nothing that this one says may go unchecked under the other
    if (mine.children.length === 0 || !mine.children.every(child => other.children.includes(child)))
      return { refusals: [{ why: 'rule', rule: 'joined-signal-lacks-a-child', field: 'into' }] }
    if (!mine.kinds.every(kind => other.kinds.includes(kind)))
      return { refusals: [{ why: 'rule', rule: 'joined-signal-lacks-a-kind', field: 'into' }] }
    return { drafts: [draft(seen.self.ref, 'signal.joined', seen.at, { into: input.into }), ...lapse(seen)] }
  }
})
