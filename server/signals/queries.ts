import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'

export type SignalRow = {
  id: string
  at: Moment
  state: string
  urgency: string
  kinds: string[]
  channel: string
  source: string
  anonymous: boolean
  worker: string | null
  result: string | null
  due: Moment | null
  children: { id: string; given: string | null; family: string | null; birth: string | null }[]
}

/** Open signals by what is due first; all signals by the newest. */
export async function listSignals(
  tx: ISql,
  offices: readonly string[],
  open: boolean,
  after: readonly unknown[] | null,
  size: number
): Promise<SignalRow[]> {
  const [key, id] = after ?? []
  const order = open ? tx`coalesce(s.due, 'infinity')` : tx`s.at`
  const past = !after
    ? tx``
    : open
      ? tx`and (coalesce(s.due, 'infinity'), s.signal) > (${key as string}::timestamptz, ${id as string}::uuid)`
      : tx`and (s.at, s.signal) < (${key as string}::timestamptz, ${id as string}::uuid)`
  return tx<SignalRow[]>`
    select s.signal as id, s.at, s.state, s.urgency, s.kinds, s.channel, s.source, s.anonymous, s.worker, s.result, s.due,
      coalesce((select json_agg(json_build_object('id', p.person, 'given', p.given, 'family', p.family, 'birth', p.birth))
        from view.person p where p.person = any(s.children)), '[]') as children
    from view.signal s where s.office = any(${offices as string[]}) ${open ? tx`and s.state = 'open'` : tx``} ${past}
    order by ${order} ${open ? tx`` : tx`desc`}, s.signal ${open ? tx`` : tx`desc`} limit ${size + 1}`
}

export type Repeat = { id: string; at: Moment; state: string; result: string | null }

/** Other signals about any of the same children, oldest first. */
export const repeatsByChild = (tx: ISql, signal: string) =>
  tx<Repeat[]>`
    select o.signal as id, o.at, o.state, o.result from view.signal s join view.signal o on o.children && s.children and o.signal <> s.signal
    where s.signal = ${signal} order by o.at`

/** Other signals of the same sender: by contact everywhere in reach, by name only about the same child. */
export const repeatsBySender = (tx: ISql, signal: string) =>
  tx<(Repeat & { by: 'contact' | 'name' })[]>`
    select o.signal as id, o.at, o.state, o.result, case when r.contact_key = me.contact_key then 'contact' else 'name' end as by
    from register.reporter me join view.signal s on s.signal = me.signal
      join register.reporter r on r.signal <> me.signal and (r.contact_key = me.contact_key or r.name_key = me.name_key)
      join view.signal o on o.signal = r.signal
    where me.signal = ${signal} and (r.contact_key = me.contact_key or o.children && s.children) order by o.at`

export async function reporterOf(
  tx: ISql,
  signal: string
): Promise<{ name: string | null; contact: string | null } | null> {
  const [row] = await tx<
    { name: string | null; contact: string | null }[]
  >`select name, contact from register.reporter where signal = ${signal}`
  return row ?? null
}
