/** The latest row of each subject of a ledger, in room for those that it has and not for all that the book knows. */
import type { Rows } from './rows.ts'

export class Latest {
  /** rows, each where its subject leads; -1: free */
  #table = new Int32Array(64).fill(-1)
  #size = 0
  readonly #rows: Rows

  /** @param rows tell whose each of them is, so that no subject is written down twice */
  constructor(rows: Rows) {
    this.#rows = rows
  }

  /** -1: it has none. */
  get(subject: number): number {
    return this.#table[this.#slotOf(subject)] as number
  }

  /** @param row one of this subject */
  set(subject: number, row: number): void {
    const slot = this.#slotOf(subject)
    const fresh = (this.#table[slot] as number) < 0
    this.#table[slot] = row
    if (fresh && ++this.#size * 4 > this.#table.length * 3) this.#widen()
  }

  /** Where the subject stands, or the free place where it would. */
  #slotOf(subject: number): number {
    const mask = this.#table.length - 1
    for (let slot = hash(subject) & mask; ; slot = (slot + 1) & mask) {
      const row = this.#table[slot] as number
      if (row < 0 || this.#subjectOf(row) === subject) return slot
    }
  }

  #subjectOf(row: number): number {
    return this.#rows.chunkOf(row).subject[this.#rows.placeOf(row)] as number
  }

  #widen(): void {
    const before = this.#table
    this.#table = new Int32Array(before.length * 2).fill(-1)
    const mask = this.#table.length - 1
    for (const row of before) {
      if (row < 0) continue
      let slot = hash(this.#subjectOf(row)) & mask
      while ((this.#table[slot] as number) >= 0) slot = (slot + 1) & mask
      this.#table[slot] = row
    }
  }
}

const hash = (number: number): number => {
  const mixed = Math.imul(number, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
