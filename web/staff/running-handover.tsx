/** A handover on its way, and its summary when it is through. */
import { Button, Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { ruleWords } from '#web/act-form/rules.ts'
import { handoverQuery } from '#web/api/queries.ts'
import type { Handover } from '#web/api/schema.ts'
import { useColleague } from '#web/people/colleagues.ts'
import { Bones } from '#web/ui/bones.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import style from './staff.module.css'
import { useHandoverRun } from './use-handover.ts'
import { useWorkColumns } from './work-columns.tsx'

export function Running({ id }: { id: string }) {
  const { t } = useWords()
  const found = useQuery(handoverQuery(id))
  const { runs, fault, run, stop } = useHandoverRun(id)
  const begun = useRef(false)
  const told = found.data
  const fresh = told?.stoppedAt === null && told.shares.every(share => share.result === null)
  // a plan just made goes at once; one that broke off waits to be told
  useEffect(() => {
    if (!fresh || begun.current) return
    begun.current = true
    void run()
  }, [fresh, run])
  if (found.isError) return <Failure of={found.error} again={() => void found.refetch()} />
  if (!told) return <Bones rows={6} />
  const done = told.shares.filter(share => share.result === 'done').length
  const open = told.shares.filter(share => share.result === null).length
  const total = told.shares.length
  return (
    <>
      <Progress value={(done / total) * 100} size="md" aria-label={t('staff.handover')} />
      <div className={style.bar}>
        <p role="status">
          {t('staff.progress', { done, total })}
          {done === total ? `. ${t('staff.all-done')}` : !runs && told.stoppedAt ? `. ${t('staff.stopped')}` : ''}
        </p>
        {runs ? (
          <Button variant="default" onClick={stop}>
            {t('staff.stop')}
          </Button>
        ) : open > 0 ? (
          <Button onClick={() => void run()}>{t('staff.go-on')}</Button>
        ) : done < total ? (
          <Button variant="default" onClick={() => void run(true)}>
            {t('staff.try-again')}
          </Button>
        ) : null}
      </div>
      {fault ? <Failure of={fault} /> : null}
      <Shares told={told} />
    </>
  )
}

function Shares({ told }: { told: Handover }) {
  const { t } = useWords()
  const colleague = useColleague()
  const columns = useWorkColumns<Handover['shares'][number]>()
  return (
    <Table
      label={t('staff.handover')}
      rows={told.shares}
      keyOf={row => row.stream.id}
      columns={[
        ...columns,
        { key: 'to', head: t('staff.to'), cell: row => colleague(row.to) },
        {
          key: 'result',
          head: t('case.state'),
          cell: ({ result }) =>
            result === 'done' ? (
              <Tag kind="open">{t('staff.done-mark')}</Tag>
            ) : result === null ? (
              '…'
            ) : (
              t('staff.not-done', { why: t(whyNot(result)) })
            )
        }
      ]}
    />
  )
}

const own: Record<string, Key> = {
  'not-open': 'staff.result-not-open',
  'taken-meanwhile': 'staff.result-taken-meanwhile',
  'not-permitted': 'fault.not-allowed',
  'not-found': 'fault.not-found'
}
const whyNot = (result: string): Key => {
  const known = own[result] ?? ruleWords(result)
  return known === 'rule.other' ? 'staff.result-other' : known
}
