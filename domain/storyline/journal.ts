/** What a storyline is run on: the journal in memory here, the real one elsewhere. */
import type { Actor } from '../acts/act.ts'
import type { Refusal } from '../kernel/answer.ts'
import type { Command } from '../kernel/command.ts'
import type { Entry, StreamRef } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'

export type StorylineJournal = {
  /** a fresh id */
  id(): string
  /** Notes in the input are plain text: the journal seals them before it decides. */
  act(command: Command, by: Actor, recordedAt: Moment): Promise<{ refusals: readonly Refusal[] } | object>
  /** Every stream that the storyline's acts wrote to. */
  streams(): Promise<readonly { ref: StreamRef; entries: readonly Entry[] }[]>
}
