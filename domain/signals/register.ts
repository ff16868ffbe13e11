import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { PersonSketch, split } from '../people/register-person.ts'
import { gone } from '../status/status.ts'
import { registeredFields } from './entries.ts'

const Child = z.strictObject({ person: field.person().optional(), sketch: PersonSketch.optional() })

/** A signal is registered with what is known; a child not yet in the person register is entered as far as known. */
export const registerSignal = act('signal.register', 'signal', {
  begins: true,
  input: z.strictObject({
    ...registeredFields(field.note),
    children: z.array(Child).max(20),
    /** kept apart and shown to few */
    reporter: z.strictObject({ name: field.name().optional(), contact: field.contact().optional() }).optional()
  }),
  needs: input => input.children.flatMap(child => (child.person ? [ref('person', child.person)] : [])),
  decide(input, seen) {
    const { children, reporter, ...said } = input
    if (said.anonymous && reporter) return rule('anonymous-has-no-reporter', 'reporter')
    const drafts = []
    const names = []
    const ids: string[] = []
    for (const [at, child] of children.entries()) {
      const person = child.person ?? seen.newId(`child-${at}`)
      ids.push(person)
      if (child.person) {
        const known = seen.of(child.person)
        if (known.version === 0 || gone(known.facts, seen.at) === 'person-is-sealed')
          return { refusals: [{ why: 'not-found', what: 'person' }] }
      } else {
        const known = split(person, child.sketch ?? {})
        names.push(known.names)
        drafts.push(draft(ref('person', person), 'person.registered', seen.at, known.entry))
      }
      drafts.push(
        draft(ref('person', person), 'person.engaged', seen.at, {
          office: seen.by.office,
          signal: seen.self.ref.id,
          kinds: said.kinds
        })
      )
    }
    return {
      drafts: [
        draft(seen.self.ref, 'signal.registered', seen.at, { ...said, office: seen.by.office, children: ids }),
        ...drafts
      ],
      names,
      ...(reporter ? { reporter: { signal: seen.self.ref.id, ...reporter } } : {})
    }
  }
})
