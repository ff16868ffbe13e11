/** The server is still getting ready: how far it is. */
import { Progress } from '@mantine/core'
import type { Status, Progress as Told } from '#web/api/schema.ts'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import { Neighbours } from './neighbours.tsx'
import { Threshold } from './threshold.tsx'

const known: Record<string, Key> = {
  starting: 'starting.database',
  writing: 'starting.country'
}

export function Starting({ status, progress: { phase, done, total } }: { status: Status; progress: Told }) {
  const { t, say } = useWords()
  const share = total > 0 ? Math.min(100, (done / total) * 100) : 0
  return (
    <Threshold>
      <Neighbours status={status} />
      <h1 style={{ fontSize: 26, fontWeight: 600, marginBottom: 8 }}>{t('starting.title')}</h1>
      <p style={{ marginBottom: 8 }}>{say(status.installation.words)}</p>
      <p style={{ color: 'var(--ink-soft)', marginBottom: 22 }}>{t('starting.why')}</p>
      <Progress value={share} size="md" aria-label={t('starting.title')} />
      <p role="status" style={{ marginTop: 10, fontSize: 14 }}>
        {t(known[phase] ?? 'starting.other')}
        {total > 0 ? ` · ${t('starting.of', { done, total })}` : ''}
      </p>
    </Threshold>
  )
}
