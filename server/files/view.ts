import { bearing } from '../views/bearing.ts'
import type { View } from '../views/view.ts'

/** One row for each subject in whose file the stream stands: a file is read with one statement. */
export const fileView: View = {
  table: 'view.file',
  key: ['subject', 'stream'],
  of: ['person', 'family', 'signal', 'case'],
  rows({ ref, entries, facts, known }) {
    const { files, offices } = bearing(ref, facts)
    const shown = facts.map(({ command: _command, pack: _pack, ...fact }) => fact)
    return [...new Set(files)].map(subject => ({
      subject,
      stream: ref.id,
      kind: ref.kind,
      version: entries.length,
      offices,
      facts: shown,
      notes: known.notes
    }))
  }
}
