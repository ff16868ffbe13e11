/** Numbers for ids: millions of them in little room. An id is a UUID; its number is its place in the order of coming. */
export class Ids {
  #words = new Uint32Array(4 * 1024)
  #table = new Int32Array(4096).fill(-1)
  size = 0

  /** The number of an id, given to it when it is first met. */
  of(id: string): number {
    const a = Number.parseInt(id.slice(0, 8), 16)
    const b = Number.parseInt(id.slice(9, 13) + id.slice(14, 18), 16)
    const c = Number.parseInt(id.slice(19, 23) + id.slice(24, 28), 16)
    const d = Number.parseInt(id.slice(28, 36), 16)
    const mask = this.#table.length - 1
    let slot = this.#hash(a, b, c, d) & mask
    for (;;) {
      const known = this.#table[slot] ?? -1
      if (known < 0) break
      const at = known * 4
      const words = this.#words
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return known
      slot = (slot + 1) & mask
    }
    const fresh = this.size++
    if (this.#words.length < this.size * 4) this.#grow()
    this.#words.set([a, b, c, d], fresh * 4)
    if (this.size * 4 > this.#table.length * 3) this.#rehash()
    else this.#table[slot] = fresh
    return fresh
  }

  /** The id of a number. */
  at(number: number): string {
    const hex = Array.from(this.#words.subarray(number * 4, number * 4 + 4), word => word.toString(16).padStart(8, '0'))
    const all = hex.join('')
    return `${all.slice(0, 8)}-${all.slice(8, 12)}-${all.slice(12, 16)}-${all.slice(16, 20)}-${all.slice(20)}`
  }

  #hash(a: number, b: number, c: number, d: number): number {
    let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35)
    return (hash ^ (hash >>> 16) ^ Math.imul(d, 0x27d4eb2f)) >>> 0
  }

  #grow(): void {
    const wider = new Uint32Array(this.#words.length * 2)
    wider.set(this.#words)
    this.#words = wider
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 2).fill(-1)
    const mask = table.length - 1
    for (let number = 0; number < this.size; number++) {
      const [a = 0, b = 0, c = 0, d = 0] = this.#words.subarray(number * 4, number * 4 + 4)
      let slot = this.#hash(a, b, c, d) & mask
      while ((table[slot] ?? -1) >= 0) slot = (slot + 1) & mask
      table[slot] = number
    }
    this.#table = table
  }
}
