/** The tasks that meetings left behind: whose, until when, done or not. */

import { Button } from '@mantine/core'
import { standing } from '#domain/acts/states.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { type Guest, meetingsOf, type Task } from '#domain/signals/meetings.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { useFile } from './file-context.ts'
import { Section } from './section.tsx'

type Row = Task & { stream: Stream; meeting: number; owner: Guest | null }

const ended = (task: Task) => task.doneAt !== null || task.undoneAt !== null

export function Tasks() {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const { roles } = useSession()
  const { day, date } = useDates()
  const { open } = useOpenAct()
  const now = usePresent()
  const { streams, noteOf, accountOf } = useFile()
  const rows: Row[] = streams
    .flatMap(stream =>
      meetingsOf(stream.facts).flatMap(({ version, guests, tasks }) =>
        tasks.map(task => ({
          ...task,
          stream,
          meeting: version,
          owner: guests.find(one => one.n === task.guest) ?? null
        }))
      )
    )
    .sort((a, b) => Number(ended(a)) - Number(ended(b)) || a.by.localeCompare(b.by))
  if (rows.length === 0) return null
  const may = ({ stream }: Row) => {
    const { subject, state } = standing(stream, {})
    return law.pack.process[subject]?.[state]?.[`${stream.ref.kind}.finish-task`]?.some(role => roles.includes(role))
  }
  const late = (row: Row) => !ended(row) && law.timing.zone.at(row.by, '23:59') < now
  return (
    <Section title={t('tasks.title')}>
      <Table
        label={t('tasks.title')}
        rows={rows}
        keyOf={row => `${row.stream.ref.id}/${row.meeting}/${row.n}`}
        columns={[
          { key: 'what', head: t('tasks.what'), cell: row => noteOf(row.what) ?? t('note.erased'), wide: true },
          {
            key: 'whose',
            head: t('tasks.whose'),
            cell: row =>
              row.owner
                ? [noteOf(row.owner.name), option('guest-relations', row.owner.relation)].filter(Boolean).join(', ')
                : [option('authorities', row.body), accountOf(row.account)].filter(Boolean).join(', ')
          },
          {
            key: 'by',
            head: t('tasks.by'),
            cell: row => (
              <>
                {day(row.by)} {late(row) ? <Tag kind="late">{t('tasks.late')}</Tag> : null}
              </>
            )
          },
          {
            key: 'state',
            head: t('tasks.state'),
            cell: row =>
              row.doneAt ? (
                <Tag kind="quiet">{t('tasks.done', { at: date(row.doneAt) })}</Tag>
              ) : row.undoneAt ? (
                <Tag kind="late">{t('tasks.undone', { at: date(row.undoneAt) })}</Tag>
              ) : may(row) ? (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() =>
                    open(`${row.stream.ref.kind}.finish-task`, `${row.stream.ref.id}@${row.meeting}.${row.n}`)
                  }
                >
                  {t('tasks.finish')}
                </Button>
              ) : (
                <Tag kind={late(row) ? 'late' : 'open'}>{t(late(row) ? 'tasks.late' : 'tasks.open')}</Tag>
              )
          }
        ]}
      />
    </Section>
  )
}
