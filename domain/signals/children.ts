/** Who a signal is about becomes clearer with the check: a child comes to it, or turns out not to be meant. */
import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { PersonSketch, split } from '../people/register-person.ts'
import { signalOf } from './signal.ts'

/** A child already known, or one entered as far as known. */
export const addChild = act('signal.add-child', 'signal', {
  bears: true,
  input: z.strictObject({ person: field.person().optional(), sketch: PersonSketch.optional() }),
  needs: input => (input.person ? [ref('person', input.person)] : []),
  decide(input, seen) {
    const { children, office, kinds } = signalOf(seen.self.facts)
    if (input.person && children.includes(input.person)) return rule('child-already-in-signal', 'person')
    if (input.person && seen.of(input.person).version === 0) return { refusals: [{ why: 'not-found', what: 'person' }] }
    const person = input.person ?? seen.newId('child')
    const known = input.person ? null : split(person, input.sketch ?? {})
    return {
      names: known ? [known.names] : [],
      drafts: [
        draft(seen.self.ref, 'signal.child-added', seen.at, { person }),
        ...(known ? [draft(ref('person', person), 'person.registered', seen.at, known.entry)] : []),
        draft(ref('person', person), 'person.engaged', seen.at, { office, signal: seen.self.ref.id, kinds })
      ]
    }
  }
})

/** The child was named by mistake; a case opened on the signal for it keeps its own engagement. */
export const dropChild = act('signal.drop-child', 'signal', {
  input: z.strictObject({ person: field.person() }),
  needs: input => [ref('person', input.person)],
  decide(input, seen) {
    const { children, office } = signalOf(seen.self.facts)
    if (!children.includes(input.person)) return { refusals: [{ why: 'not-found', what: 'person' }] }
    return {
      drafts: [
        draft(seen.self.ref, 'signal.child-dropped', seen.at, input),
        draft(ref('person', input.person), 'person.released', seen.at, { office, signal: seen.self.ref.id })
      ]
    }
  }
})
