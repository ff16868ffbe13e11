/** A book from streams in memory, and a posting as the book takes it. */
import type { Entry, StreamRef } from '../kernel/event.ts'
import type { Law } from '../law/pack.ts'
import { Book, type Booked, dayNumber } from './book.ts'
import { areaReader } from './dimensions.ts'
import { type Posting, postings } from './ledger.ts'

/** A posting as the book takes it: days as numbers on the wall of the pack, `known` in milliseconds. */
export function booked(subject: string, posting: Posting, law: Law): Booked {
  const { zone } = law.timing
  const { ledger, amount, at, recordedAt, from, to, how, person, born, since } = posting
  return {
    subject,
    person,
    ledger,
    amount,
    day: dayNumber(zone.dayOf(at)),
    known: Date.parse(recordedAt),
    from,
    to,
    how,
    born: born === null ? null : dayNumber(born),
    since: since === null ? null : dayNumber(zone.dayOf(since))
  }
}

/** A book of whole streams, for tests, storylines and checks; the server reads postings from its table. */
export function bookOf(streams: readonly { ref: StreamRef; entries: readonly Entry[] }[], law: Law): Book {
  const book = new Book(areaReader(law))
  for (const { ref, entries } of streams)
    for (const posting of postings(ref, entries, law)) book.add(booked(ref.id, posting, law))
  return book
}
