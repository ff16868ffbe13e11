/** Who has looked at this file, when and why. */
import { useQuery } from '@tanstack/react-query'
import { looksQuery } from '#web/api/queries.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Table } from '#web/ui/table.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import { useFile } from './file-context.ts'
import { Section } from './section.tsx'

/** What the program does by itself when a term of keeping is over. */
const ERASED = 'retention.erase'
/** Looks that are no acts. */
const looked: Readonly<Record<string, Key>> = {
  'file.read': 'looks.read',
  'document.preview': 'looks.paper',
  'document.read': 'looks.document',
  'document.list': 'looks.documents',
  [ERASED]: 'looks.erased'
}

export function Looks() {
  const { t } = useWords()
  const terms = useTerms()
  const { moment } = useDates()
  const { file } = useFile()
  const found = useQuery(looksQuery(file.subject.kind, file.subject.id))
  if (found.isError) return <Failure of={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Bones />
  return (
    <Section title={t('file.looks')}>
      {found.data.length === 0 ? <Empty title={t('looks.none')} /> : null}
      {found.data.length > 0 ? (
        <Table
          label={t('file.looks')}
          rows={found.data}
          keyOf={look => `${look.at}/${look.account}`}
          columns={[
            { key: 'at', head: t('looks.at'), cell: look => moment(look.at) },
            { key: 'name', head: t('looks.who'), cell: look => (look.act === ERASED ? t('entry.system') : look.name) },
            {
              key: 'act',
              head: t('looks.what'),
              cell: look => (look.act in looked ? t(looked[look.act] as Key) : terms.act(look.act))
            },
            { key: 'office', head: t('case.office'), cell: look => terms.option('offices', look.office), wide: true },
            { key: 'reason', head: t('looks.reason'), cell: look => look.reason ?? '' }
          ]}
        />
      ) : null}
    </Section>
  )
}
