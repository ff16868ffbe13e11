import { requestOf } from '#domain/assistance/request.ts'
import { ageSteps } from '#domain/deadlines/ages.ts'
import { runs } from '#domain/law/clock.ts'
import type { Step } from '#domain/law/steps.ts'
import { stepsOf } from '#domain/law/steps.ts'
import { stayAt } from '#domain/placements/stays.ts'
import { deskOf } from '../assistance/desk.ts'
import { bearing } from '../views/bearing.ts'
import { isSealed } from '../views/sealed.ts'
import type { Row, Source, View } from '../views/view.ts'

/** What the clocks and birthdays of a stream make known, to which role, and since when it has been settled. */
export const stepView: View = {
  table: 'view.step',
  key: ['office', 'stream', 'item', 'code', 'n', 'step', 'at', 'role'],
  of: ['person', 'family', 'signal', 'case', 'service', 'request', 'session'],
  rows(source) {
    const told = [...ofClocks(source), ...(source.ref.kind === 'person' ? ofAges(source) : [])]
    if (told.length === 0) return []
    const { ref, facts } = source
    const { office, offices, lead, subject } = bearing(ref, facts)
    const whose = {
      office,
      stream: ref.id,
      stream_kind: ref.kind,
      lead,
      subject_kind: subject?.kind ?? null,
      subject: subject?.id ?? null,
      offices
    }
    const agency = ref.kind === 'request' && !isSealed(offices) ? requestOf(facts).to : null
    return told.map(
      ({ step: { step, at, to }, ...one }): Row => ({
        ...whose,
        // the people of an agency hear at their own desk, and not of whom it is
        ...(agency && source.law.pack.roles[to]?.rights.includes('desk')
          ? { office: agency, offices: [deskOf(agency)], lead: null, subject_kind: null, subject: null }
          : {}),
        ...one,
        step,
        at,
        role: to
      })
    )
  }
}

type Told = { step: Step } & Row

const ofClocks = ({ facts, law }: Source): Told[] =>
  runs(law.pack.clocks, facts, law.timing).flatMap(run => {
    const clock = law.clock(run.code)
    if (!clock) return []
    return stepsOf(run, clock, law.pack.alarms, law.timing).map(step => ({
      step,
      item: 'clock',
      code: run.code,
      n: run.n,
      started_at: run.startedAt,
      due: run.due,
      ended_at: run.endedAt,
      whose: clock.whose
    }))
  })

const ofAges = ({ facts, law }: Source): Told[] =>
  ageSteps(facts, law).map(step => ({
    step,
    item: 'age',
    code: '',
    n: 0,
    started_at: null,
    due: null,
    ended_at: stayAt(facts, step.at)?.to ?? null,
    whose: 'office'
  }))
