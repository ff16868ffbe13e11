/** Accounts by number, their fields in columns of codes: what is asked of every account is worked out once for each code. */
import { Numbers } from './rows.ts'
import type { Account } from './spell.ts'

/** The codes of one field; 0 stands for an account without it. */
type Field = { at: number; values: string[]; codes: Map<string, number>; column: Numbers }

export class Accounts {
  size = 0
  readonly #fields = new Map<string, Field>()
  #table = new Int32Array(1024).fill(-1)
  /** codes by field of the account that is looked up */
  #wanted: number[] = []

  /** The number of an account, given to it when it is first met. */
  number(account: Account): number {
    this.#wanted.fill(0)
    for (const [name, value] of Object.entries(account)) {
      const field = this.#field(name)
      let code = field.codes.get(value)
      if (code === undefined) {
        code = field.values.push(value) - 1
        field.codes.set(value, code)
      }
      this.#wanted[field.at] = code
    }
    const slot = this.#slotOf(hash(this.#wanted))
    const known = this.#table[slot] as number
    if (known >= 0) return known
    const fresh = this.size++
    for (const { at, column } of this.#fields.values()) if (this.#wanted[at]) column.set(fresh, this.#wanted[at] ?? 0)
    this.#table[slot] = fresh
    if (this.size * 2 > this.#table.length) this.#rehash()
    return fresh
  }

  at(number: number): Account {
    return Object.fromEntries(
      [...this.#fields].flatMap(([name, { values, column }]) => {
        const code = column.get(number)
        return code === 0 ? [] : [[name, values[code] ?? '']]
      })
    )
  }

  *[Symbol.iterator](): Iterator<Account> {
    for (let number = 0; number < this.size; number++) yield this.at(number)
  }

  value(field: string, number: number): string | undefined {
    const known = this.#fields.get(field)
    return known?.values[known.column.get(number)] || undefined
  }

  /** Every value that a field has in any account. */
  values(field: string): readonly string[] {
    return this.#fields.get(field)?.values.slice(1) ?? []
  }

  /** For each account what its value of a field is worth. */
  worth(field: string, of: (value: string | undefined) => number): Int32Array {
    const worth = new Int32Array(this.size)
    const known = this.#fields.get(field)
    if (!known) return worth.fill(of(undefined))
    const each = Int32Array.from(known.values, (value, code) => of(code === 0 ? undefined : value))
    const column = known.column.upTo(this.size)
    for (let at = 0; at < worth.length; at++) worth[at] = each[column[at] as number] as number
    return worth
  }

  #field(name: string): Field {
    const known = this.#fields.get(name)
    if (known) return known
    const field = { at: this.#fields.size, values: [''], codes: new Map<string, number>(), column: new Numbers(0) }
    this.#fields.set(name, field)
    this.#wanted.push(0)
    return field
  }

  /** Where the wanted account stands in the table, or the empty place where it would. */
  #slotOf(hash: number): number {
    const mask = this.#table.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#table[slot] as number
      if (known < 0 || this.#isWanted(known)) return slot
    }
  }

  #isWanted(number: number): boolean {
    for (const { at, column } of this.#fields.values()) if (column.get(number) !== this.#wanted[at]) return false
    return true
  }

  #rehash(): void {
    this.#table = new Int32Array(this.#table.length * 2).fill(-1)
    const mask = this.#table.length - 1
    const fields = [...this.#fields.values()]
    for (let number = 0; number < this.size; number++) {
      let slot = hash(fields.map(({ column }) => column.get(number))) & mask
      while ((this.#table[slot] as number) >= 0) slot = (slot + 1) & mask
      this.#table[slot] = number
    }
  }
}

/** Fields that an account does not have leave it as it is: a field that comes later changes no account before. */
function hash(codes: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < codes.length; at++)
    if (codes[at]) {
      const mixed = Math.imul((codes[at] as number) ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b)
      sum = (sum + Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)) | 0
    }
  return (sum ^ (sum >>> 16)) >>> 0
}
