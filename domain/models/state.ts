/** How far a service fits the model programme on a day: told from its last assessment and the version that holds. */
import type { Fact } from '../kernel/event.ts'
import type { Day, Moment, Zone } from '../kernel/time.ts'
import { type ModelProgramme, modelOn } from '../law/model.ts'

export type Assessed = { model: string; version: number; has: readonly string[]; at: Moment }
export type Deviation = {
  element: string
  /** the service lacks it, or it is new in a version that the service has not been held against */
  why: 'missing' | 'not-assessed'
}
/** How far a service fits one model on a day. */
export type ModelState = {
  model: string
  /** the version that holds on the day */
  version: number
  /** the last assessment by the day, of whatever version; null where there is none */
  assessed: Assessed | null
  /** required elements that are lacking, in the order of the programme; without an assessment none is known */
  deviations: readonly Deviation[]
}

/** All assessments of a service in the order of time, by whatever model and version. */
export const assessmentsOf = (facts: readonly Fact[]): Assessed[] =>
  facts.flatMap(({ type, at, data }) => {
    if (type !== 'model.assessed') return []
    const { model, version, has } = data as { model: string; version: number; has: string[] }
    return [{ model, version, has, at }]
  })

/** The models that a service of a kind is held against on a day. */
export const modelsFor = (models: readonly ModelProgramme[], kind: string, day: Day): ModelProgramme[] =>
  [...new Set(models.map(one => one.code))].flatMap(code => {
    const programme = modelOn(models, code, day)
    return programme?.kinds.includes(kind) ? [programme] : []
  })

/** @param assessed the last assessment by the model on the day, null where there is none */
export function stateAgainst(
  programme: ModelProgramme,
  assessed: Assessed | null,
  models: readonly ModelProgramme[]
): ModelState {
  const { code: model, version, elements } = programme
  if (!assessed) return { model, version, assessed, deviations: [] }
  const asked = new Set(
    models.find(one => one.code === model && one.version === assessed.version)?.elements.map(one => one.code)
  )
  const deviations = elements.flatMap(({ code, required }): Deviation[] =>
    !required || assessed.has.includes(code)
      ? []
      : [{ element: code, why: asked.has(code) ? 'missing' : 'not-assessed' }]
  )
  return { model, version, assessed, deviations }
}

/** A service of a kind on a day, against each model that holds for it. */
export function modelStates(
  facts: readonly Fact[],
  kind: string,
  day: Day,
  { models }: { models: readonly ModelProgramme[] },
  zone: Zone
): ModelState[] {
  const known = assessmentsOf(facts).filter(one => zone.dayOf(one.at) <= day)
  return modelsFor(models, kind, day).map(programme =>
    stateAgainst(programme, known.findLast(one => one.model === programme.code) ?? null, models)
  )
}
