/** A question that cannot be answered: which choice is in the way, and what it may be instead. */
import { ApiError } from '#web/api/client.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Failure } from '#web/ui/failure.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'

const wrong: Record<string, Key> = {
  years: 'explore.wrong-years',
  on: 'explore.wrong-on',
  from: 'explore.wrong-from',
  to: 'explore.wrong-to',
  step: 'explore.wrong-step',
  cuts: 'explore.wrong-cuts',
  area: 'explore.wrong-area',
  knownAt: 'explore.wrong-known',
  compare: 'explore.wrong-known'
}

export function Trouble({ of, again }: { of: unknown; again(): void }) {
  const { t } = useWords()
  const field = of instanceof ApiError && of.status === 400 ? (of.message.split(':')[0] ?? '') : ''
  const key = wrong[field] ?? (of instanceof ApiError && of.code === 'cannot-protect' ? 'explore.cannot-protect' : null)
  if (!key) return <Failure of={of} again={again} />
  return (
    <div role="alert">
      <Empty title={t('explore.wrong')}>{t(key)}</Empty>
    </div>
  )
}
