/** What the cases of a file have asked of agencies, and the asking itself. */
import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { caseOf } from '#domain/cases/case.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { requestsOfCaseQuery } from '#web/api/queries.ts'
import { useFile } from '#web/files/file-context.ts'
import { Section } from '#web/files/section.tsx'
import { useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { useReaches } from '#web/shell/session.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { useRequestColumns } from './columns.tsx'

/** Cases that have asked something tell so in their own entries: nothing is fetched for the others. */
export function Requests() {
  const { t } = useWords()
  const terms = useTerms()
  const { open } = useOpenAct()
  const { cases } = useFile()
  const reaches = useReaches()
  const may = useMay('request', 'new', 'assistance.ask')
  const asking = cases.filter(one => one.facts.some(fact => fact.type === 'assistance.asked'))
  const found = useQueries({ queries: asking.map(one => requestsOfCaseQuery(one.ref.id)) })
  const columns = useRequestColumns('file')
  const rows = found.flatMap(one => one.data ?? [])
  const able = cases.filter(one => {
    const { state, office } = caseOf(one.facts)
    return state === 'open' && reaches(office)
  })
  if (asking.length === 0 && !(may && able.length > 0)) return null
  return (
    <Section title={t('request.in-file')}>
      {rows.length > 0 ? (
        <Table
          label={t('request.in-file')}
          rows={rows}
          columns={columns}
          keyOf={row => row.id}
          markOf={row => (row.endedAt === null && row.late ? 'late' : undefined)}
        />
      ) : null}
      {may
        ? able.map(one => (
            <Button
              key={one.ref.id}
              className="not-on-paper"
              variant="default"
              size="xs"
              mt="xs"
              mr="xs"
              leftSection={<Icon name="plus" size={16} />}
              onClick={() => open('assistance.ask', one.ref.id)}
            >
              {terms.act('assistance.ask')}
              {able.length > 1 ? `: ${terms.option('case-types', caseOf(one.facts).type)}` : ''}
            </Button>
          ))
        : null}
    </Section>
  )
}
