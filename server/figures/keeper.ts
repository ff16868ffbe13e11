/** The book of an installation, kept in step with the postings of its database: before each answer what is new is read. */
import { Book, type Booked } from '#domain/figures/book.ts'
import { areaReader } from '#domain/figures/dimensions.ts'
import type { Law } from '#domain/law/pack.ts'
import { setContext } from '../platform/database/context.ts'
import type { Database } from '../platform/database/open.ts'
import { postingsSince, postingsState } from './queries.ts'

/** Sums name nobody: the book reads all postings, as no one in particular. */
const nobody = { login: '', offices: [], rights: ['figures'] }

class Keeper {
  #book: Book
  #file = ''
  #settled = '0'
  #reading: Promise<unknown> = Promise.resolve()
  readonly #database: Database
  readonly #law: Law

  constructor(database: Database, law: Law) {
    this.#database = database
    this.#law = law
    this.#book = new Book(areaReader(law))
  }

  /** The book as of now. One reads at a time; whoever asks meanwhile waits for a reading begun after the asking. */
  current(): Promise<Book> {
    const read = this.#reading.then(() => this.#read())
    this.#reading = read.catch(() => {})
    return read
  }

  async #read(): Promise<Book> {
    // mostly nothing is new, and one statement tells: a book without an unsettled end is then the book as of now
    const { file, settled, more } = await postingsState(this.#database.reader, this.#settled)
    if (file !== this.#file || more) await this.#readMore()
    else this.#settled = settled
    return this.#book
  }

  async #readMore(): Promise<void> {
    await this.#database.reader.begin('isolation level repeatable read read only', async tx => {
      await setContext(tx, nobody)
      const { file, settled } = await postingsState(tx, this.#settled)
      const anew = file !== this.#file
      const book = anew ? new Book(areaReader(this.#law)) : this.#book
      const unsettled: Booked[] = []
      const fresh: Booked[] = []
      const since = { written: anew ? '0' : this.#settled, settled }
      for await (const page of postingsSince(tx, this.#law.pack.timeZone, since))
        for (const posting of page)
          if (posting.unsettled) unsettled.push(posting)
          else if (anew) book.add(posting)
          else fresh.push(posting)
      // from here on nothing waits, so nobody sees the book half turned
      book.rewind()
      for (const posting of fresh) book.add(posting)
      book.mark()
      for (const posting of unsettled) book.add(posting)
      this.#book = book
      this.#file = file
      this.#settled = settled
    })
  }
}

const keepers = new WeakMap<Database, Keeper>()

/** The book of a database, in step with it. */
export function currentBook(database: Database, law: Law): Promise<Book> {
  let keeper = keepers.get(database)
  if (!keeper) {
    keeper = new Keeper(database, law)
    keepers.set(database, keeper)
  }
  return keeper.current()
}
