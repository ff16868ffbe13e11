import type { StreamKind } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'

/** The streams of a storyline by the names it gives them. A stream that it does not name bears the name of its kind. */
export type Cast = { names: Map<string, { kind: StreamKind; id: string }>; at(text: string): Moment }
