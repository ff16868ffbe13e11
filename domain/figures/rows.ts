/** Rows of one ledger in columns: a row is what came into an account and left it again, or one of the two alone. */

/** A day that never comes: the row has no such side. */
export const NEVER = 0x7fffffff
/** No day known. */
export const NONE = -0x80000000

const BITS = 16
/** Rows in a chunk. */
export const CHUNK = 1 << BITS

export class Chunk {
  size = 0
  /** the first day on which one of its rows came or left */
  first = NEVER
  readonly in = new Int32Array(CHUNK)
  readonly out = new Int32Array(CHUNK)
  readonly inKnown = new Float64Array(CHUNK)
  readonly outKnown = new Float64Array(CHUNK)
  readonly account = new Int32Array(CHUNK)
  /** the account on the other side of the coming in, and of the going out */
  readonly cameFrom = new Int32Array(CHUNK)
  readonly wentTo = new Int32Array(CHUNK)
  readonly born = new Int32Array(CHUNK)
  readonly since = new Int32Array(CHUNK)
  readonly subject = new Int32Array(CHUNK)
  readonly person = new Int32Array(CHUNK)
  readonly howIn = new Uint8Array(CHUNK)
  readonly howOut = new Uint8Array(CHUNK)
  readonly amount = new Int16Array(CHUNK)
}

export class Rows {
  readonly chunks: Chunk[] = []
  size = 0

  /** The chunk that takes the next row; its place there is `size` of the chunk. */
  next(): Chunk {
    if (this.size >>> BITS === this.chunks.length) this.chunks.push(new Chunk())
    this.size++
    return this.chunks[(this.size - 1) >>> BITS] as Chunk
  }

  chunkOf(row: number): Chunk {
    return this.chunks[row >>> BITS] as Chunk
  }

  placeOf(row: number): number {
    return row & (CHUNK - 1)
  }

  /** Forgets the rows from this one on. */
  cut(size: number): void {
    this.size = size
    for (const [at, chunk] of this.chunks.entries()) chunk.size = Math.min(chunk.size, Math.max(0, size - at * CHUNK))
  }
}

/** A list of numbers that grows. */
export class Numbers {
  #list: Int32Array
  readonly #empty: number
  constructor(empty: number) {
    this.#empty = empty
    this.#list = new Int32Array(1024).fill(empty)
  }
  get(at: number): number {
    return at < this.#list.length ? (this.#list[at] as number) : this.#empty
  }
  set(at: number, value: number): void {
    if (at >= this.#list.length) {
      const wider = new Int32Array(Math.max(at + 1, this.#list.length * 2)).fill(this.#empty)
      wider.set(this.#list)
      this.#list = wider
    }
    this.#list[at] = value
  }
}
