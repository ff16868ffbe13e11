import { z } from 'zod'
import { modelOn } from '#domain/law/model.ts'
import { stateAgainst } from '#domain/models/state.ts'
import { CentreStates } from '../api/contract.ts'
import { Fault, route } from '../platform/http/route.ts'
import { centresAgainst } from './queries.ts'

export const centres = route({
  method: 'GET',
  path: '/api/models/:model',
  summary: 'The services that a model programme is for, each with what it lacks of the version in force today',
  access: { right: 'places' },
  audit: { noneBecause: 'the network of services names no child' },
  input: z.object({ model: z.string().max(64) }),
  output: CentreStates,
  async handle({ model }, { read, desk }) {
    const { law } = desk
    const today = law.timing.zone.dayOf(desk.now())
    const programme = modelOn(law.pack.models, model, today)
    if (!programme) return new Fault(404, 'not-found', 'no version of such a programme is in force')
    const rows = await read(tx => centresAgainst(tx, programme.kinds, model))
    return {
      model,
      version: programme.version,
      rows: rows.map(({ version, has, assessedAt, model: _model, ...row }) => {
        const assessed = assessedAt && version && has ? { model, version, has, at: assessedAt } : null
        const { deviations } = stateAgainst(programme, assessed, law.pack.models)
        return { ...row, version, assessedAt, deviations }
      })
    } as never
  }
})
