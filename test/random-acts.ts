/** Random sequences of acts for property tests: inputs are drawn from the acts' own schemas and the pack's vocabularies. */
import type { z } from 'zod'
import type { Act, Actor } from '#domain/acts/act.ts'
import { acts } from '#domain/acts/index.ts'
import { standing } from '#domain/acts/states.ts'
import type { Command } from '#domain/kernel/command.ts'
import type { Stream, StreamKind } from '#domain/kernel/event.ts'
import { fieldKind } from '#domain/kernel/fields.ts'
import { type Moment, moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'

/** Numbers from a seed (mulberry32): the same seed, the same run. */
export function dice(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(of: readonly T[]): T => of[whole(0, of.length - 1)] as T
  const hex = (digits: number) => Array.from({ length: digits }, () => whole(0, 15).toString(16)).join('')
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
  return { next, whole, pick, hex, uuid, chance: (of: number) => next() < of }
}
export type Dice = ReturnType<typeof dice>

export type World = {
  law: Law
  throwDice: Dice
  /** streams met so far */
  streams: Map<string, Stream>
  now: Moment
}

const shape = (schema: z.ZodType) =>
  schema.def as unknown as {
    type: string
    innerType?: z.ZodType
    element?: z.ZodType
    shape?: Record<string, z.ZodType>
  }

function drawn(schema: z.ZodType, world: World): unknown {
  const { throwDice: d, law, streams } = world
  const kind = fieldKind(schema)
  const any = (of: StreamKind) => {
    const known = [...streams.values()].filter(stream => stream.ref.kind === of)
    return known.length > 0 && d.chance(0.95) ? d.pick(known).ref.id : d.uuid()
  }
  switch (kind?.field) {
    case 'code':
      return d.pick((law.vocabulary(kind.vocabulary) ?? [{ code: 'x' }]).map(one => one.code))
    case 'person':
    case 'case':
    case 'signal':
    case 'service':
    case 'family':
    case 'release':
    case 'request':
    case 'session':
      return any(kind.field)
    case 'document':
      return d.uuid()
    case 'hash':
      return d.hex(64)
    case 'account':
      return d.pick(['worker-1', 'worker-2', 'head-1'])
    case 'office':
      return d.pick(law.pack.offices.filter(one => !one.agency === !kind.asked))?.code ?? 'none'
    case 'note':
      return `n:${d.uuid()}:${'a'.repeat(43)}`
    case 'name':
      return d.pick(['Алфа', 'Бета', 'Гама'])
    case 'contact':
      return 'няма'
    case 'identifier':
      return '0000000000'
    case 'day':
      return moment(Date.parse(world.now) - d.whole(-300, 6000) * 86_400_000).slice(0, 10)
    case 'moment':
      return moment(Date.parse(world.now) + d.whole(-50, 50) * 3_600_000)
    case 'flag':
      return d.chance(0.4)
    case 'number':
      return d.whole(1, 4)
    case 'version':
    case 'proceeding':
      return d.whole(1, 6)
    case 'register-number':
      return d.pick(['ЗД/Д-Т-001/01.02.2023', 'ЗД/Д-Т-002/01.03.2023', '12/2023'])
  }
  const def = shape(schema)
  if (def.type === 'optional') return def.innerType && d.chance(0.6) ? drawn(def.innerType, world) : undefined
  if (def.innerType) return drawn(def.innerType, world)
  if (def.element) return Array.from({ length: d.whole(0, 2) }, () => drawn(def.element as z.ZodType, world))
  if (def.shape) {
    const fields = Object.entries(def.shape).map(([name, one]) => [name, drawn(one, world)] as const)
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  }
  return undefined
}

/** A random act that the process admits for some stream, by someone whose role may take it. */
export function randomCommand(world: World): { command: Command; by: Actor } {
  const { throwDice: d, law, streams } = world
  const begins = streams.size < 4 || d.chance(0.2)
  const all = [...streams.values()]
  const cases = all.filter(stream => stream.ref.kind === 'case')
  const on = begins ? null : d.pick(cases.length > 0 && d.chance(0.5) ? cases : all)
  const kinds = ['person', 'family', 'signal', 'case', 'service', 'request', 'session'] as const
  const kind = on?.ref.kind ?? d.pick(kinds)
  const fitting = [...acts.values()].filter(
    act => act.kind === kind && (act.begins === true) === (on === null) && (on === null || admitted(act, on, law))
  )
  const order = fitting.find(one => one.name === 'placement.order')
  const act =
    order && d.chance(0.4)
      ? order
      : d.pick(fitting.length > 0 ? fitting : [...acts.values()].filter(one => one.begins && one.kind === 'signal'))
  const ref = fitting.length > 0 ? (on?.ref ?? { kind, id: d.uuid() }) : { kind: 'signal' as const, id: d.uuid() }
  const input = drawn(act.input as z.ZodType, world) as Record<string, unknown>
  delete input.identifier
  if (d.chance(0.8)) likely(act.name, input, world)
  world.now = moment(Date.parse(world.now) + d.whole(0, 200) * 600_000)
  const at = d.chance(0.3) ? moment(Date.parse(world.now) - d.whole(1, 90) * 86_400_000) : world.now
  const recorded =
    law.pack.recordable[act.name] && d.chance(0.5)
      ? { by: d.pick((law.pack.vocabularies.authorities ?? [{ code: 'court' }]).map(one => one.code)) }
      : undefined
  return {
    command: { id: d.uuid(), act: act.name, on: ref, at, input, ...(recorded ? { recorded } : {}) },
    by: {
      account: 'worker-1',
      office: d.chance(0.8) ? (law.pack.offices[1]?.code ?? '') : (law.pack.offices[2]?.code ?? ''),
      roles: Object.keys(law.pack.roles)
    }
  }
}

/** Pure chance would hardly ever bring a child as far as a placement: most inputs are made such as a person would give. */
function likely(act: string, input: Record<string, unknown>, { law, throwDice: d, streams }: World): void {
  const known = (kind: StreamKind) =>
    [...streams.values()].filter(stream => stream.ref.kind === kind).map(stream => stream.ref.id)
  if (act === 'signal.conclude')
    input.result = d.pick(
      law.pack.vocabularies['check-results']?.filter(one => one.means === 'risk').map(one => one.code) ?? []
    )
  if (act === 'case.open') {
    const concluded = [...streams.values()].filter(stream =>
      stream.facts.some(fact => fact.type === 'signal.concluded')
    )
    const child = concluded.flatMap(stream => stream.facts[0]?.data.children as string[])[0]
    if (child) Object.assign(input, { child, family: undefined, signals: concluded.map(stream => stream.ref.id) })
  }
  if (act !== 'placement.order') return
  const setting = d.pick(law.pack.settings.filter(one => one.rung > 0))
  const fitting = known('service').filter(
    id =>
      law.serviceKinds.get(String(streams.get(id)?.facts.find(fact => fact.type === 'service.opened')?.data.kind))
        ?.setting === setting.code
  )
  const steps = (law.pack.vocabularies['ladder-steps'] ?? []).map(one => one.code)
  const provider =
    setting.provider === 'person'
      ? { carer: d.pick(known('person')), service: undefined }
      : { service: fitting.length > 0 ? d.pick(fitting) : undefined, carer: undefined }
  const urgent = d.chance(0.7) ? { facts: `n:${d.uuid()}:${'a'.repeat(43)}`, impossible: steps } : undefined
  const grounds = (law.pack.vocabularies.grounds ?? []).slice(0, d.whole(0, 2)).map(one => one.code)
  Object.assign(input, {
    setting: setting.code,
    ...provider,
    urgent,
    grounds,
    child: undefined,
    order: `ЗД/Д-Т-${d.whole(100, 9999)}/01.02.2023`
  })
}

function admitted(act: Act, on: Stream, law: Law): boolean {
  const { subject, state } = standing(on, {})
  return law.pack.process[subject]?.[state]?.[act.name] !== undefined
}
