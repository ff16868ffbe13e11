/** Children placed with relatives, by the acts that it takes: each true since one day and written down on another. */
import { randomUUID } from 'node:crypto'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type PerformAnswer, perform } from '#server/act/perform.ts'
import { at, type Bench, done, fresh } from './installation.ts'

export type Placed = { work: StreamRef; signal: StreamRef; order: Record<string, unknown>; child: StreamRef }
export type Placer = {
  act(
    role: string,
    name: string,
    on: StreamRef,
    when: string,
    known: string,
    input?: object,
    recorded?: boolean
  ): Promise<PerformAnswer>
  placed(when: string, known: string, sketch?: object): Promise<Placed>
  /** an order number that nobody has */
  number(day?: string): string
}

/** @param office in which it is done; that of the bench where it is left out */
export function placer(bench: Bench, office?: string, series = 100): Placer {
  let orders = series
  const number = (day = '01.02.2025') => `ЗД/Д-Т-${++orders}/${day}`
  const act: Placer['act'] = (role, name, on, when, known, input = {}, recorded = false) =>
    perform(
      bench.desk,
      {
        id: randomUUID(),
        act: name,
        on,
        at: at(when),
        input: { ...input },
        ...(recorded ? { recorded: { by: 'court' } } : {})
      },
      bench.as(role, office),
      at(known)
    )
  const placed: Placer['placed'] = async (when, known, sketch = { birth: '2016-04-02' }) => {
    const [signal, work] = [fresh('signal'), fresh('case')]
    const said = {
      channel: 'letter',
      source: 'school',
      anonymous: false,
      kinds: ['without-care'],
      urgency: 'ordinary',
      children: [{ sketch }]
    }
    done(await act('intake', 'signal.register', signal, when, known, said))
    const [row] = await bench.database.owner`select children from view.signal where signal = ${signal.id}`
    const child = String(row?.children[0])
    done(await act('head', 'signal.conclude', signal, when, known, { result: 'risk-measure', risks: ['without-care'] }))
    done(
      await act('head', 'case.open', work, when, known, {
        type: 'protection',
        child,
        signals: [signal.id],
        risks: [],
        lead: 'worker.one'
      })
    )
    const grandmother = fresh('person')
    done(await act('worker', 'person.register', grandmother, when, known, {}))
    done(await act('worker', 'support.record', work, when, known, { kind: 'counselling', result: 'no-change' }))
    done(
      await act('worker', 'kin.study', work, when, known, {
        relation: 'grandmother',
        relative: grandmother.id,
        outcome: 'suitable'
      })
    )
    const causes = [{ cause: 'abroad', state: 'present' }]
    done(await act('worker', 'causes.record', work, when, known, { occasion: 'at-removal', causes }))
    const order = { order: number(), grounds: ['art-25-1-3'], setting: 'kin', carer: grandmother.id }
    done(await act('director', 'placement.order', work, when, known, order))
    done(await act('worker', 'plan.adopt', work, when, known, { plan: 'reintegration', goals: [] }))
    return { work, signal, order, child: { kind: 'person', id: child } }
  }
  return { act, placed, number }
}
