/** The imports that the values of a series came in: from whom, when read, by whom imported; a wrong one is withdrawn. */
import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { Refusals } from '#web/act-form/refusals.tsx'
import { useAct } from '#web/act-form/send.ts'
import type { Refusal, SeriesSheet } from '#web/api/schema.ts'
import file from '#web/files/file.module.css'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { presentOf } from '#web/law/present.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { FormDrawer } from '#web/ui/small-form.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './series.module.css'

type Row = SeriesSheet['imports'][number]

export function Imports({ of: { imports } }: { of: SeriesSheet }) {
  const { t, say } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const { day, moment } = useDates()
  const colleague = useColleague()
  const mayWithdraw = useMay('series', 'standing', 'series.withdraw')
  const [wrong, setWrong] = useState<Row | null>(null)
  if (imports.length === 0) return null
  return (
    <section className={style.section}>
      <h2 className={file.heading}>{t('series.imports')}</h2>
      <Table
        label={t('series.imports')}
        rows={imports.toReversed()}
        keyOf={row => row.id}
        columns={[
          {
            key: 'source',
            head: t('series.source'),
            cell: row => {
              const source = law.seriesSource(row.source)
              return (
                <span className={style.value}>
                  {source?.url ? (
                    <a href={source.url} rel="noreferrer noopener" target="_blank">
                      {option('series-sources', row.source)}
                    </a>
                  ) : (
                    option('series-sources', row.source)
                  )}
                  {source ? <span className={style.soft}>{t(`series.source.${source.kind}`)}</span> : null}
                  {source?.licence ? <span className={style.soft}>{say(source.licence)}</span> : null}
                </span>
              )
            }
          },
          { key: 'read', head: t('series.read-on'), cell: row => day(row.asAt) },
          {
            key: 'published',
            head: t('series.published'),
            cell: row => (row.published ? day(row.published) : '—'),
            wide: true
          },
          { key: 'values', head: t('series.values'), cell: row => row.values, numeric: true },
          {
            key: 'by',
            head: t('series.imported-by'),
            cell: row =>
              `${row.by === 'command-line' ? t('series.command-line') : colleague(row.by)}, ${moment(row.recordedAt)}`,
            wide: true
          },
          {
            key: 'state',
            head: t('case.state'),
            cell: row =>
              row.withdrawnAt ? (
                <span className={style.value}>
                  <Tag kind="quiet">{t('series.withdrawn')}</Tag>
                  <span className={style.soft}>{option('series-withdrawals', row.reason)}</span>
                </span>
              ) : mayWithdraw ? (
                <Button size="compact-sm" variant="default" onClick={() => setWrong(row)}>
                  {t('series.withdraw')}
                </Button>
              ) : (
                <Tag kind="well">{t('series.standing')}</Tag>
              )
          }
        ]}
      />
      <Withdraw row={wrong} close={() => setWrong(null)} />
    </section>
  )
}

function Withdraw({ row, close }: { row: Row | null; close(): void }) {
  const { t } = useWords()
  const { status } = useKnown()
  const terms = useTerms()
  const reasons = useOptions('series-withdrawals')
  const [reason, setReason] = useState<string | null>(null)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const act = useAct(answer => {
    if (answer.kind === 'refused') return setRefusals(answer.refusals)
    toast(t('form.done', { act: terms.act('series.withdraw') }))
    setReason(null)
    setRefusals([])
    close()
  })
  return (
    <FormDrawer
      opened={row !== null}
      close={close}
      label={terms.act('series.withdraw')}
      button={t('series.withdraw')}
      ready={reason !== null}
      busy={act.isPending}
      fault={act.error}
      send={() =>
        row &&
        act.mutate({
          id: crypto.randomUUID(),
          act: 'series.withdraw',
          on: { kind: 'series', id: row.id },
          at: presentOf(status),
          input: { reason }
        })
      }
    >
      <p>{row ? terms.option('series-sources', row.source) : ''}</p>
      <Select
        label={t('series.reason')}
        data={reasons}
        value={reason}
        allowDeselect={false}
        placeholder={t('form.choose')}
        onChange={setReason}
        withAsterisk
      />
      <Refusals kind="stop" title={t('refusal.title')} refusals={refusals} />
    </FormDrawer>
  )
}
