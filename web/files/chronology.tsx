/** All that is known, in the order in which it was true. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { papersOf, useOpenPaper } from '#web/documents/papers.ts'
import { useKnown } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Icon } from '#web/ui/icons.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import { Entries, useEntries } from './entries.tsx'
import { useFile } from './file-context.ts'

const kinds = ['all', 'case', 'person', 'signal', 'family'] as const
type Kind = (typeof kinds)[number]
const words: Record<Kind, Key> = {
  all: 'chronology.all',
  case: 'chronology.case',
  person: 'chronology.person',
  signal: 'chronology.signal',
  family: 'chronology.family'
}

export function Chronology() {
  const { t } = useWords()
  const [kind, setKind] = useState<Kind>('all')
  const all = useEntries()
  const present = kinds.filter(one => one === 'all' || all.some(({ stream }) => stream.ref.kind === one))
  return (
    <section>
      <h2 className="for-readers-only">{t('file.chronology')}</h2>
      {present.length > 2 ? (
        <Filters>
          <Segments
            label={t('chronology.which')}
            value={kind}
            options={present.map(value => ({ value, label: t(words[value]) }))}
            change={(value: Kind) => setKind(value)}
          />
        </Filters>
      ) : null}
      <Printed />
      {all.length === 0 ? <Empty title={t('chronology.nothing')} /> : null}
      <Entries only={({ stream }) => kind === 'all' || stream.ref.kind === kind} />
    </section>
  )
}

/** The same as a paper for the court. */
function Printed() {
  const { say } = useWords()
  const { law } = useKnown()
  const { roles } = useSession()
  const { person } = useFile()
  const { open } = useOpenPaper()
  const papers = person ? papersOf(person, roles, law).filter(one => one.prints === 'chronology') : []
  return papers.map(one => (
    <Button
      key={one.code}
      variant="default"
      mb={12}
      className="not-on-paper"
      leftSection={<Icon name="paper" size={16} />}
      onClick={() => person && open(one.code, person.ref.id)}
    >
      {say(one.words)} (DOCX, PDF)
    </Button>
  ))
}
