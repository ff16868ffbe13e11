/** How far the computing is, a way to stop it, and how it ended: nothing is written before its end. */
import { Button, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Refusals } from '#web/act-form/refusals.tsx'
import { refresh } from '#web/act-form/send.ts'
import { remove } from '#web/api/client.ts'
import type { ReleaseJob } from '#web/api/schema.ts'
import file from '#web/files/file.module.css'
import { useTerms } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import { toast } from '#web/ui/toasts.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import style from './releases.module.css'
import { tellEnd } from './started.ts'

const reasons = [
  'identity-broken',
  'disclosure-breach',
  'no-disclosure-rules',
  'no-such-template',
  'no-edition',
  'no-such-indicator',
  'ratio-of-ratios',
  'contradictory-tables',
  'draft-changed',
  'signed-meanwhile',
  'comes-out-differently',
  'changed-meanwhile'
] as const
const reasonKey = (rule: string): Key => {
  const known = reasons.find(one => one === rule)
  return known ? `releases.reason.${known}` : 'releases.reason.other'
}

export function Computing({ job, written }: { job: ReleaseJob; written: boolean }) {
  const { t } = useWords()
  const terms = useTerms()
  const { login } = useSession()
  useEffect(() => {
    if (job.state !== 'done' || !tellEnd(job.release, job.kind)) return
    toast(t('form.done', { act: terms.act(job.kind === 'draft' ? 'release.draft' : 'release.sign') }))
    void refresh()
  }, [job, t, terms])
  const stop = useMutation({
    mutationFn: () => remove<{ stopped: boolean }>(`/api/release-jobs/${job.release}`),
    onSuccess: () => void refresh()
  })
  if (job.state === 'done') return null
  if (job.state === 'running')
    return (
      <section className={`${file.card} ${file.section}`} aria-live="polite">
        <p className={style.step}>{t(`releases.step.${job.step}`)}</p>
        <Progress value={Math.round(job.share * 100)} size="md" aria-label={t(`releases.step.${job.step}`)} />
        <p className={style.soft}>{t('releases.nothing-yet')}</p>
        {job.by === login ? (
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
            {t('releases.stop')}
          </Button>
        ) : null}
      </section>
    )
  return (
    <section className={`${file.card} ${file.section}`} role="alert">
      {job.state === 'refused' ? (
        <Refusals kind="stop" title={t('refusal.title')} refusals={job.refusals} />
      ) : (
        <>
          <p className={style.step}>
            {t(job.state === 'stopped' ? 'releases.stopped' : reasonKey(job.reason?.rule ?? ''))}
          </p>
          {job.reason && job.reason.detail.length > 0 ? (
            <ul className={style.details}>
              {job.reason.detail.slice(0, 20).map(one => (
                <li key={one}>
                  <code>{one}</code>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      )}
      {written ? null : <Link to="/figures/text">{t('releases.again')}</Link>}
    </section>
  )
}
