/** The words for a matter and for how it stands. */
import { effectOf, type Track } from '#domain/proceedings/tracks.ts'
import type { Key } from '#web/words/bg.ts'

type Kind = 'open' | 'quiet' | 'late' | 'soon' | 'well'

export const trackKind = (
  track: Track,
  option: (vocabulary: string, code: string | null | undefined) => string
): string => (track.kind ? option('petition-kinds', track.kind) : option('proceeding-subjects', track.subject))

const states: Readonly<Record<Track['state'], { word: Key; kind: Kind }>> = {
  open: { word: 'track.open', kind: 'quiet' },
  pending: { word: 'track.pending', kind: 'open' },
  heard: { word: 'track.heard', kind: 'open' },
  decided: { word: 'track.decided', kind: 'soon' },
  appealed: { word: 'track.appealed', kind: 'open' },
  'in-force': { word: 'track.in-force', kind: 'well' },
  withdrawn: { word: 'track.withdrawn', kind: 'quiet' }
}

export const trackState = (track: Track): { word: Key; kind: Kind } =>
  effectOf(track) === 'annuls' && track.state === 'decided'
    ? { word: 'track.annulled', kind: 'soon' }
    : states[track.state]
