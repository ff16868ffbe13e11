import { bearing } from '../views/bearing.ts'
import { isSealed, sealedFor } from '../views/sealed.ts'
import type { View } from '../views/view.ts'

/** One row for each subject in whose file the stream stands: a file is read with one statement. */
export const fileView: View = {
  table: 'view.file',
  key: ['subject', 'stream'],
  of: ['person', 'family', 'signal', 'case', 'service', 'request', 'session'],
  rows({ ref, entries, facts, known }) {
    const { files, offices, sealed } = bearing(ref, facts)
    const shown = facts.map(({ command: _command, pack: _pack, ...fact }) => fact)
    return [...new Set(files)].map(subject => ({
      subject,
      stream: ref.id,
      kind: ref.kind,
      version: entries.length,
      offices: sealed.includes(subject) && !isSealed(offices) ? sealedFor(offices) : offices,
      facts: shown,
      notes: known.notes
    }))
  }
}
