/** One release: being computed, checked and explained, signed by a second person, frozen, corrected by another. */
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { refresh } from '#web/act-form/send.ts'
import { post } from '#web/api/client.ts'
import { releaseQuery } from '#web/api/queries.ts'
import type { Release, ReleaseContent, ReleaseJob, ReleaseRow } from '#web/api/schema.ts'
import figures from '#web/figures/figures.module.css'
import file from '#web/files/file.module.css'
import { Line } from '#web/files/line.tsx'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { useSession } from '#web/shell/session.tsx'
import { sentenceOf } from '#web/ui/failure.tsx'
import { NotYet } from '#web/ui/found.tsx'
import { Page } from '#web/ui/page.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import { Checks } from './checks.tsx'
import { Computing } from './computing.tsx'
import { Content } from './content.tsx'
import { Corrects } from './corrects.tsx'
import { Disclosed } from './disclosed.tsx'
import { Files } from './files.tsx'
import { kindOf } from './kind.ts'
import style from './releases.module.css'
import { began } from './started.ts'
import { Withdraw } from './withdraw.tsx'
import { useWorker } from './worker.ts'

export function ReleasePage() {
  const { t } = useWords()
  const { option } = useTerms()
  const { day } = useDates()
  const { id = '' } = useParams({ strict: false })
  const found = useQuery({
    ...releaseQuery(id),
    // while it is computed it is asked again and again
    refetchInterval: ({ state }) => (state.data?.job?.state === 'running' ? 700 : false)
  })
  if (!found.data) return <NotYet of={found} />
  const { row, content, job } = found.data
  return (
    <Page
      title={option('release-templates', row?.template ?? job?.template)}
      sub={row ? `${day(row.from)} – ${day(row.to)}` : t('releases.being-drafted')}
      actions={row ? <Actions row={row} job={job} /> : null}
    >
      {job ? <Computing job={job} written={row !== null} /> : null}
      {row ? <Standing row={row} content={content} /> : null}
      {row && content ? <Parts row={row} content={content} job={job} /> : null}
    </Page>
  )
}

function Parts({ row, content, job }: { row: ReleaseRow; content: ReleaseContent; job: Release['job'] }) {
  return (
    <div className={style.parts}>
      <div className={style.main}>
        <Content content={content} />
      </div>
      <div className={style.beside}>
        <Checks row={row} content={content} busy={job?.state === 'running'} />
        <Disclosed told={content.disclosure} />
        {row.state === 'signed' ? <Files row={row} content={content} /> : null}
      </div>
    </div>
  )
}

function Standing({ row, content }: { row: ReleaseRow; content: ReleaseContent | null }) {
  const { t, language } = useWords()
  const { option } = useTerms()
  const { moment } = useDates()
  const worker = useWorker()
  return (
    <section className={`${file.card} ${file.section}`}>
      {row.supersededBy ? (
        <p className={style.banner} role="note">
          {t('releases.corrected-by', { why: option('release-corrections', row.supersededReason) })}{' '}
          <Link to="/releases/$id" params={{ id: row.supersededBy }}>
            {t('releases.open-correction')}
          </Link>
        </p>
      ) : null}
      <div className={file.cardHead}>
        <Tag kind={kindOf[row.state]}>{t(`releases.${row.state}`)}</Tag>
      </div>
      <dl className={file.details}>
        {row.corrects ? (
          <Line label={t('releases.corrects')}>
            <Link to="/releases/$id" params={{ id: row.corrects }}>
              {t('releases.open-corrected')}
            </Link>{' '}
            ({option('release-corrections', row.correctsReason)})
          </Line>
        ) : null}
        <Line label={t('releases.known-at')}>{moment(row.knownAt)}</Line>
        {content ? <Line label={t('releases.pack')}>{`${content.pack.code} ${content.pack.version}`}</Line> : null}
        <Line label={t('releases.drafted-by')}>{worker(row.drafter)}</Line>
        {row.signedBy && row.signedAt ? (
          <Line label={t('releases.signed-by')}>
            {worker(row.signer)}, {moment(row.signedAt)}
          </Line>
        ) : null}
        {row.state === 'signed' ? (
          <Line label={t('releases.public')}>
            <a href={`/public/${language}/releases/${row.id}/`}>{t('releases.open-public')}</a>
          </Line>
        ) : null}
        {row.manifest ? (
          <Line label={t('releases.manifest')}>
            <span className={figures.manifest}>{row.manifest}</span>
          </Line>
        ) : null}
      </dl>
    </section>
  )
}

function Actions({ row, job }: { row: ReleaseRow; job: Release['job'] }) {
  const { t } = useWords()
  const [correcting, setCorrecting] = useState(false)
  const mayDraft = useMay('release', 'new', 'release.draft')
  const mayWithdraw = useMay('release', row.state, 'release.withdraw')
  const busy = job?.state === 'running'
  return (
    <>
      {mayWithdraw && !busy ? <Withdraw row={row} /> : null}
      {row.state === 'signed' && !row.supersededBy && mayDraft ? (
        <Button variant="default" onClick={() => setCorrecting(true)}>
          {t('releases.correct')}
        </Button>
      ) : null}
      <Corrects row={row} opened={correcting} close={() => setCorrecting(false)} />
      {busy ? null : <Sign row={row} />}
    </>
  )
}

/** Whoever drafted it cannot sign it, and nobody while a check wants an answer: the button says so before it is tried. */
function Sign({ row }: { row: ReleaseRow }) {
  const { t } = useWords()
  const terms = useTerms()
  const { login } = useSession()
  const sign = useMutation({
    mutationFn: () => post<ReleaseJob>(`/api/releases/${row.id}/sign`),
    onSuccess: ({ release, kind }) => {
      began(release, kind)
      void refresh()
    },
    onError: fault => toast(t(sentenceOf(fault)), 'note')
  })
  const may = useMay('release', 'draft', 'release.sign')
  if (row.state !== 'draft' || !may) return null
  const open = row.asks.filter(n => row.answers[n] === undefined).length
  const why =
    row.draftedBy === login
      ? t('rule.signed-by-a-second-person')
      : open > 0
        ? t('releases.open-checks', { n: open })
        : null
  return (
    <>
      {why ? (
        <span id="why-not-signed" className={style.why}>
          {why}
        </span>
      ) : null}
      <Button
        disabled={why !== null}
        aria-describedby={why ? 'why-not-signed' : undefined}
        loading={sign.isPending}
        onClick={() => sign.mutate()}
      >
        {terms.act('release.sign')}
      </Button>
    </>
  )
}
