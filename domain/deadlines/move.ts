/** A deadline is extended with a reason, or dropped as no longer needed, where its own norm allows it. */
import { z } from 'zod'
import { act, draft, type Seen, upToNow } from '../acts/act.ts'
import { type Decision, rule } from '../kernel/answer.ts'
import { lastDay } from '../kernel/calendar.ts'
import type { StreamKind } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Day } from '../kernel/time.ts'
import { type Clock, open, type Run, runs, type Timing } from '../law/clock.ts'

/** The kinds of stream in which clocks run. */
export const clockedKinds = ['person', 'signal', 'case', 'service'] as const satisfies readonly StreamKind[]

/** The last day to which a clock may be extended, null where its norm allows no extension. */
export function latestDay(clock: Clock, run: Run, { zone, calendar }: Timing): Day | null {
  const { extension } = clock
  if (!extension) return null
  const shift = clock.norms[run.norm]?.shift ?? 'none'
  return lastDay(extension.atMost, zone.dayOf(run.first), shift, calendar)
}

const which = { clock: field.clock(), n: field.number(1, 999) }

type Found = { clock: Clock; run: Run }

/** The clock as it stands at the moment of the act; a refusal where it does not run or the roles may not touch it. */
function find(
  { clock: code, n }: { clock: string; n: number },
  { law, by, ...seen }: Pick<Seen, 'law' | 'by' | 'self' | 'at'>,
  roles: (clock: Clock) => readonly string[] | undefined
): Found | Decision {
  const clock = law.clock(code)
  const run = clock && runs([clock], upToNow(seen), law.timing).find(one => one.n === n)
  if (!clock || !run) return { refusals: [{ why: 'not-found', what: 'clock' }] }
  const allowed = roles(clock)
  if (!allowed) return rule('clock-allows-it-not', 'clock')
  if (!by.roles.some(role => allowed.includes(role))) return rule('clock-belongs-to-other-roles', 'clock')
  if (!open(run)) return rule('clock-ended', 'clock')
  return { clock, run }
}

const extend = (kind: StreamKind) =>
  act(`${kind}.extend-clock`, kind, {
    input: z.strictObject({
      ...which,
      until: field.day(),
      reason: field.code('extension-reasons'),
      note: field.note().optional()
    }),
    decide({ n, ...input }, seen) {
      const found = find({ clock: input.clock, n }, seen, clock => clock.extension?.roles)
      if (!('run' in found)) return found
      const { clock, run } = found
      const { zone } = seen.law.timing
      if (run.due === null) return rule('clock-stands-still', 'clock')
      if (seen.at > run.due) return rule('clock-is-late', 'clock')
      if (run.extended >= (clock.extension?.times ?? 0)) return rule('extended-often-enough', 'clock')
      if (input.until <= zone.dayOf(run.due)) return rule('extension-goes-no-further', 'until')
      const latest = latestDay(clock, run, seen.law.timing)
      if (latest === null || input.until > latest) return rule('extension-too-long', 'until')
      return { drafts: [draft(seen.self.ref, 'clock.extended', seen.at, { ...input, started: run.startedBy })] }
    }
  })

const drop = (kind: StreamKind) =>
  act(`${kind}.drop-clock`, kind, {
    input: z.strictObject({ ...which, reason: field.code('drop-reasons'), note: field.note().optional() }),
    decide({ n, ...input }, seen) {
      const found = find({ clock: input.clock, n }, seen, clock => clock.droppable?.roles)
      if (!('run' in found)) return found
      return { drafts: [draft(seen.self.ref, 'clock.dropped', seen.at, { ...input, started: found.run.startedBy })] }
    }
  })

export const deadlineActs = clockedKinds.flatMap(kind => [extend(kind), drop(kind)])
