/** What a stream would amount to with drafts written to it. */
import { CORRECTED, type Draft, type Fact, fold, type Stream } from '../kernel/event.ts'

export function withDrafts(self: Stream, drafts: readonly Draft[]): Fact[] {
  const added = drafts.flatMap((one, index) =>
    one.stream.id === self.ref.id
      ? [
          {
            version: self.version + index + 1,
            type: one.type,
            at: one.at,
            recordedAt: one.at,
            actor: '',
            office: '',
            command: '',
            pack: '',
            data: one.data
          }
        ]
      : []
  )
  // The facts already bear their corrections: only the new ones are applied to them.
  const bare = self.facts.filter(({ type }) => type !== CORRECTED)
  return fold([...bare, ...added])
}
