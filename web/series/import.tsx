/** A file of published values: tried first, told line by line, and imported whole or not at all. */
import { Button, Drawer, FileInput, Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { DayInput } from '#web/act-form/inputs/day.tsx'
import { Refusals } from '#web/act-form/refusals.tsx'
import { ruleWords } from '#web/act-form/rules.ts'
import { refresh } from '#web/act-form/send.ts'
import { sendFile } from '#web/api/client.ts'
import type { SeriesImported } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { SmallForm } from '#web/ui/small-form.tsx'
import { Table } from '#web/ui/table.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { bg, type Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import style from './series.module.css'

export function Import({ opened, close }: { opened: boolean; close(): void }) {
  const { t } = useWords()
  return (
    <Drawer
      opened={opened}
      onClose={close}
      size={620}
      title={t('series.import')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {opened ? <ImportForm close={close} /> : null}
    </Drawer>
  )
}

function ImportForm({ close }: { close(): void }) {
  const { t } = useWords()
  const today = useToday()
  const sources = useOptions('series-sources')
  const list = useOptions('series')
  const [chosen, setChosen] = useState<File | null>(null)
  const [said, setSaid] = useState<{ asAt: string | undefined; source: string | null; series: string | null }>({
    asAt: today,
    source: null,
    series: null
  })
  const send = useMutation({
    mutationFn: ({ file, dry }: { file: File; dry: boolean }) =>
      sendFile<SeriesImported>('/api/series/imports', { ...said, dry }, file),
    onSuccess: ({ answer }) => {
      if (answer?.kind !== 'done') return
      void refresh()
      toast(t('series.done'))
      close()
    }
  })
  const set = (part: Partial<typeof said>) => {
    setSaid(before => ({ ...before, ...part }))
    send.reset()
  }
  const plan = send.data
  const ready = plan !== undefined && plan.faults.length === 0 && plan.imports.some(one => !one.there)
  return (
    <>
      <SmallForm
        label={t('series.import')}
        button={t('series.try')}
        ready={chosen !== null && said.asAt !== undefined}
        busy={send.isPending}
        fault={send.error}
        send={() => chosen && send.mutate({ file: chosen, dry: true })}
      >
        <FileInput
          label={t('series.file')}
          description={t('series.file-why')}
          placeholder={t('form.choose')}
          accept=".csv,text/csv"
          value={chosen}
          onChange={file => {
            setChosen(file)
            send.reset()
          }}
          clearable
          clearButtonProps={{ 'aria-label': t('form.clear-field') }}
          withAsterisk
        />
        <DayInput
          label={t('series.read-on')}
          required
          error={undefined}
          value={said.asAt}
          change={value => set({ asAt: typeof value === 'string' ? value : undefined })}
        />
        <fieldset className={style.defaults}>
          <legend>{t('series.for-all')}</legend>
          <Select
            label={t('series.source')}
            data={sources}
            value={said.source}
            searchable
            clearable
            onChange={source => set({ source })}
          />
          <Select
            label={t('series.name')}
            data={list}
            value={said.series}
            searchable
            clearable
            onChange={series => set({ series })}
          />
        </fieldset>
      </SmallForm>
      {plan ? <Plan plan={plan} /> : null}
      {plan?.answer?.kind === 'refused' ? (
        <Refusals kind="stop" title={t('refusal.title')} refusals={plan.answer.refusals} />
      ) : null}
      {ready && chosen ? (
        <Button mt="md" loading={send.isPending} onClick={() => send.mutate({ file: chosen, dry: false })}>
          {t('series.import')}
        </Button>
      ) : null}
    </>
  )
}

/** Reasons against a line have words of their own; those of the act have the words of its rules. */
const faultKey = (rule: string): Key => {
  const own = `csv.${rule}`
  return own in bg ? (own as Key) : ruleWords(rule)
}

function Plan({ plan: { faults, imports } }: { plan: SeriesImported }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { day } = useDates()
  if (faults.length > 0)
    return (
      <section className={style.section} role="alert">
        <h3 className={style.wrong}>{t('series.faults', { n: faults.length })}</h3>
        <Table
          label={t('series.faults', { n: faults.length })}
          rows={faults.slice(0, 100).map((fault, nth) => ({ ...fault, nth }))}
          keyOf={row => String(row.nth)}
          columns={[
            { key: 'line', head: t('series.line'), cell: row => row.line, numeric: true },
            { key: 'column', head: t('series.column'), cell: row => row.column },
            { key: 'given', head: t('series.given'), cell: row => row.given },
            { key: 'rule', head: t('series.fault'), cell: row => t(faultKey(row.rule)) }
          ]}
        />
      </section>
    )
  return (
    <section className={style.section} aria-live="polite">
      <h3>{imports.every(one => one.there) ? t('series.nothing-new') : t('series.would')}</h3>
      <ul className={style.plan}>
        {imports.map(({ source, asAt, published, series, values, gaps, there }) => (
          <li key={`${source}|${asAt}|${published}|${series.join()}`}>
            <b>{option('series-sources', source)}</b>
            <span className={style.soft}>
              {t('series.read-on')} {day(asAt)}
            </span>
            <span>
              {t('series.count', { values, gaps })}
              {there ? ` · ${t('series.there')}` : ''}
            </span>
            <span className={style.soft}>{series.map(code => option('series', code)).join('; ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
