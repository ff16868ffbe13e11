/**
 * Lives in care as entries alone, fuller than random acts come to: stays, their changes and ends, traits told late,
 * corrections of time and of fields, withdrawals, and two files of one child made one and told apart again.
 */
import type { Entry, StreamRef } from '#domain/kernel/event.ts'
import { type Moment, moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { type Dice, dice } from './random-acts.ts'

type Held = { ref: StreamRef; entries: Entry[] }
const DAY = 86_400_000

class Writer {
  readonly d: Dice
  readonly law: Law
  readonly streams: Held[]
  now: number
  readonly #offices: readonly string[]
  readonly #codes: (vocabulary: string) => string[]

  constructor(law: Law, seed: number, children: number, start: Moment) {
    this.law = law
    this.d = dice(seed)
    this.now = Date.parse(start)
    this.streams = Array.from({ length: children }, () => ({
      ref: { kind: 'person', id: this.d.uuid() },
      entries: []
    }))
    this.#offices = law.pack.offices.map(one => one.code)
    this.#codes = vocabulary => (law.pack.vocabularies[vocabulary] ?? [{ code: 'x' }]).map(one => one.code)
  }

  step(): void {
    const { d } = this
    this.now += d.whole(1, 90) * 1_800_000
    const held = d.pick(this.streams)
    const what = d.next()
    if (held.entries.length === 0) this.#write(held, 'person.registered', this.#before(300), this.#traits())
    else if (what < 0.4) this.#write(held, 'stay.began', this.#before(400), this.#stay())
    else if (what < 0.55)
      this.#write(held, 'stay.ended', this.#before(120), { reason: d.pick(this.#codes('stay-ends')) })
    else if (what < 0.62) this.#write(held, 'stay.taken-over', this.#before(60), { office: d.pick(this.#offices) })
    else if (what < 0.72) this.#write(held, 'person.described', this.#before(500), this.#traits())
    else if (what < 0.9) this.#mend(held)
    else this.#merge(held)
  }

  #write({ entries }: Held, type: string, at: number, data: object, command = this.d.uuid()): void {
    entries.push({
      version: entries.length + 1,
      type,
      at: moment(at),
      recordedAt: moment(this.now),
      actor: 'worker',
      office: this.#offices[0] ?? '',
      command,
      pack: `${this.law.pack.code}@${this.law.pack.version}`,
      data: { ...data }
    })
  }

  #before = (days: number): number => this.now - this.d.whole(0, days) * DAY - this.d.whole(0, 23) * 3_600_000

  #some<T>(share: number, made: () => T): T | undefined {
    return this.d.chance(share) ? made() : undefined
  }

  #traits(): object {
    const { d, law } = this
    return defined({
      birth: this.#some(0.5, () => moment(this.now - d.whole(0, 7500) * DAY).slice(0, 10)),
      sex: this.#some(0.4, () => d.pick(['male', 'female'])),
      territory: this.#some(0.4, () => d.pick(law.pack.territories).code),
      disability: this.#some(0.3, () => d.pick(['yes', 'no']))
    })
  }

  #stay(): object {
    const { d, law } = this
    const kind = this.#some(0.5, () => d.pick(law.pack.serviceKinds))
    return defined({
      setting: kind?.setting ?? 'kin',
      serviceKind: kind?.code,
      service: kind && d.uuid(),
      office: d.pick(this.#offices),
      basis: d.pick(['order', 'court']),
      grounds: this.#some(0.6, () => [d.pick(this.#codes('grounds'))]),
      moved: this.#some(0.3, () => false)
    })
  }

  #mend(held: Held): void {
    const { d } = this
    const wrong = d.pick(held.entries)
    if (wrong.type === 'entry.corrected') return
    const how = d.next()
    const fields = wrong.type.startsWith('person.') ? this.#traits() : this.#fields(wrong.type)
    const change = how < 0.4 ? { withdrawn: true } : how < 0.7 ? { at: moment(this.#before(400)) } : { data: fields }
    this.#write(held, 'entry.corrected', this.now, { entry: wrong.version, reason: 'mistake', ...change })
  }

  #fields(type: string): object {
    return type === 'stay.began'
      ? { office: this.d.pick(this.#offices), grounds: [this.d.pick(this.#codes('grounds'))] }
      : {}
  }

  /** What happened to the one is written to the other, each at the time when it was true; or all of it is undone. */
  #merge(held: Held): void {
    const { entries } = held
    const undone = (version: number) => entries.some(one => one.data.entry === version)
    const merged = entries.find(one => one.type === 'person.merged' && !undone(one.version))
    const command = this.d.uuid()
    if (merged) {
      const undo = (of: Held) => {
        for (const one of of.entries.filter(other => other.command === merged.command))
          this.#write(
            of,
            'entry.corrected',
            this.now,
            { entry: one.version, withdrawn: true, reason: 'mistake' },
            command
          )
      }
      for (const one of this.streams) undo(one)
      return
    }
    const into = this.d.pick(this.streams)
    if (into === held) return
    for (const one of entries.filter(({ type }) => type.startsWith('stay.')))
      this.#write(into, one.type, Date.parse(one.at), one.data, command)
    this.#write(held, 'person.merged', this.now, { into: into.ref.id }, command)
  }
}

const defined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** Every entry is valid only as far as the ledger reads it: no act stands behind them. */
export function livesInCare(law: Law, seed: number, children: number, start: Moment): Held[] {
  const writer = new Writer(law, seed, children, start)
  for (let step = 0; step < children * 14; step++) writer.step()
  return writer.streams
}
