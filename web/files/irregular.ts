/** Irregularities of a stream that nobody has resolved yet. */
import type { Fact, Stream } from '#domain/kernel/event.ts'

export type Irregular = { stream: Stream; fact: Fact }

export function irregularIn(streams: readonly Stream[]): Irregular[] {
  return streams.flatMap(stream => {
    const resolved = new Set(
      stream.facts
        .filter(fact => fact.type === 'irregularity.resolved')
        .map(fact => (fact.data as { entry: number }).entry)
    )
    return stream.facts
      .filter(fact => fact.type === 'irregularity.raised' && !resolved.has(fact.version))
      .map(fact => ({ stream, fact }))
  })
}
