import { z } from 'zod'
import { act, draft, upToNow } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { rule } from '../kernel/answer.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { rulingToCarryOut } from '../proceedings/turns.ts'
import { moveInto } from './move.ts'
import { checkProvider, Provider, touched } from './order.ts'

/**
 * The court itself has placed the child, as a higher one does that overturns a refusal: its judgment is carried out
 * without a new order, so nothing has to be brought before a court again.
 */
export const carryOutPlacement = act('placement.carry-out', 'case', {
  entry: 'placement.carried-out',
  input: z.strictObject({ ...Provider, child: field.person().optional() }),
  needs(input, { self, of }) {
    const child = input.child ?? caseOf(self.facts).child
    return [...(child ? touched(child, input, of) : []), ...(input.carer ? [ref('person', input.carer)] : [])]
  },
  decide(input, seen) {
    const facts = upToNow(seen)
    const work = caseOf(facts)
    const ruling = rulingToCarryOut(facts, seen.law)
    if (!ruling) return rule('no-judgment-to-carry-out')
    const child = input.child ?? work.child
    if (!child) return rule('which-child', 'child')
    if (work.child && child !== work.child) return rule('child-of-another-case', 'child')
    if (seen.of(child).version === 0) return { refusals: [{ why: 'not-found', what: 'person' }] }
    if (input.carer && seen.of(input.carer).version === 0) return rule('no-such-carer', 'carer')
    const fits = checkProvider(input, child, seen, false)
    if ('refusals' in fits || 'drafts' in fits) return fits
    const { setting, service, carer } = input
    return {
      drafts: [
        draft(seen.self.ref, 'placement.carried-out', seen.at, { ...input, child, judgment: ruling.version }),
        ...moveInto(
          seen.of(child),
          seen.at,
          {
            setting,
            service,
            serviceKind: fits.kind,
            carer,
            territory: fits.territory,
            office: work.office,
            basis: 'court',
            case: seen.self.ref.id
          },
          false
        )
      ]
    }
  }
})
