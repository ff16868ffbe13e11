/** One release: its figures and text as frozen, who drafted and signed it, and the hash that proves it. */
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Refusals } from '#web/act-form/refusals.tsx'
import { refresh } from '#web/act-form/send.ts'
import { post } from '#web/api/client.ts'
import { releaseQuery } from '#web/api/queries.ts'
import type { Answer, Release, ReleaseRow } from '#web/api/schema.ts'
import style from '#web/figures/figures.module.css'
import { Sheet } from '#web/figures/sheet.tsx'
import file from '#web/files/file.module.css'
import { Line } from '#web/files/line.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { useColleague } from '#web/people/colleagues.ts'
import { csv, download } from '#web/ui/csv.ts'
import { sentenceOf } from '#web/ui/failure.tsx'
import { NotYet } from '#web/ui/found.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { Page } from '#web/ui/page.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

export function ReleasePage() {
  const { option } = useTerms()
  const { day } = useDates()
  const { id = '' } = useParams({ strict: false })
  const found = useQuery(releaseQuery(id))
  if (!found.data) return <NotYet of={found} />
  const { row, sheet } = found.data
  return (
    <Page
      title={option('release-templates', row.template)}
      sub={`${day(row.from)} – ${day(row.to)}`}
      actions={
        <>
          <OpenData of={found.data} />
          <Sign row={row} />
        </>
      }
    >
      <Standing row={row} />
      <Sheet sheet={sheet} />
    </Page>
  )
}

function Standing({ row }: { row: ReleaseRow }) {
  const { t } = useWords()
  const { moment } = useDates()
  const colleague = useColleague()
  return (
    <section className={`${file.card} ${file.section}`}>
      <div className={file.cardHead}>
        <Tag kind={row.state === 'signed' ? 'well' : 'soon'}>
          {t(row.state === 'signed' ? 'releases.signed' : 'releases.draft')}
        </Tag>
      </div>
      <dl className={file.details}>
        <Line label={t('releases.known-at')}>{moment(row.knownAt)}</Line>
        <Line label={t('releases.drafted-by')}>{colleague(row.draftedBy)}</Line>
        {row.signedBy && row.signedAt ? (
          <Line label={t('releases.signed-by')}>
            {colleague(row.signedBy)}, {moment(row.signedAt)}
          </Line>
        ) : null}
        {row.manifest ? (
          <Line label={t('releases.manifest')}>
            <span className={style.manifest}>{row.manifest}</span>
          </Line>
        ) : null}
      </dl>
    </section>
  )
}

function OpenData({ of: { row, sheet } }: { of: Release }) {
  const { t, say } = useWords()
  const { law } = useKnown()
  const words = (code: string) => say(law.pack.indicators.find(one => one.code === code)?.words)
  const rows = sheet.figures.map(one => [one.indicator, one.version, words(one.indicator), one.value ?? ''])
  return (
    <Button
      variant="default"
      leftSection={<Icon name="save" size={16} />}
      onClick={() =>
        download(`${row.template}-${row.from}-${row.to}.csv`, csv([['indicator', 'version', 'name', 'value'], ...rows]))
      }
    >
      {t('ui.export')}
    </Button>
  )
}

/** Whoever drafted it cannot sign it; the button says so before it is tried. */
function Sign({ row }: { row: ReleaseRow }) {
  const { t } = useWords()
  const terms = useTerms()
  const [refused, setRefused] = useState<Extract<Answer, { kind: 'refused' }> | null>(null)
  const sign = useMutation({
    mutationFn: () => post<Answer>(`/api/releases/${row.id}/sign`),
    onSuccess: answer => {
      if (answer.kind === 'refused') return setRefused(answer)
      void refresh()
      if (answer.kind === 'done') toast(t('form.done', { act: terms.act('release.sign') }))
    },
    onError: fault => toast(t(sentenceOf(fault)), 'note')
  })
  const may = useMay('release', 'draft', 'release.sign')
  if (row.state !== 'draft' || !may) return null
  return (
    <>
      {refused ? <Refusals kind="stop" title={t('refusal.title')} refusals={refused.refusals} /> : null}
      <Button loading={sign.isPending} onClick={() => sign.mutate()}>
        {terms.act('release.sign')}
      </Button>
    </>
  )
}
