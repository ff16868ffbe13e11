/** Beside an entry: the papers that are made of it. */
import type { Fact, Stream } from '#domain/kernel/event.ts'
import { useWords } from '#web/words/language.tsx'
import style from './documents.module.css'
import { useMyPapers, useOpenPaper } from './papers.ts'

export function EntryPapers({ stream, fact }: { stream: Stream; fact: Fact }) {
  const { say } = useWords()
  const { open } = useOpenPaper()
  const papers = useMyPapers(stream, fact)
  return papers.map(one => (
    <button
      key={one.code}
      type="button"
      className={`${style.small} not-on-paper`}
      onClick={() => open(one.code, stream.ref.id, fact.version)}
    >
      {say(one.words)}
    </button>
  ))
}
