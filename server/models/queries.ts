import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'

export type CentreRow = {
  id: string
  name: string
  former: readonly string[]
  kind: string
  formerKind: string | null
  reorganisedAt: Moment | null
  territory: string
  office: string
  places: number
  taken: number
  model: string | null
  version: number | null
  has: readonly string[] | null
  assessedAt: Moment | null
}

/** The services of these kinds that work, each with its last assessment by the model. */
export const centresAgainst = (tx: ISql, kinds: readonly string[], model: string) =>
  tx<CentreRow[]>`
    select s.service as id, s.name, s.former, s.kind, s.former_kind as "formerKind", s.reorganised_at as "reorganisedAt", s.territory,
      s.office, s.places, s.taken, m.model, m.version, m.has, m.at as "assessedAt"
    from view.service s
    left join lateral (
      select * from view.model_state m where m.service = s.service and m.model = ${model} order by m.at desc limit 1) m on true
    where s.state = 'open' and s.kind = any(${kinds as string[]})
    order by s.territory, s.name, s.service limit 500`
