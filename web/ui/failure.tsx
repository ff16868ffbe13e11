/** Something did not work: a sentence that says what, and a way on. */
import { Button } from '@mantine/core'
import { ApiError } from '#web/api/client.ts'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import style from './states.module.css'

const sentences: Record<string, Key> = {
  offline: 'fault.offline',
  'other-office': 'fault.other-office',
  '401': 'fault.signed-out',
  '403': 'fault.not-allowed',
  '404': 'fault.not-found',
  '429': 'fault.too-many',
  '503': 'fault.busy'
}

export const sentenceOf = (fault: unknown): Key =>
  fault instanceof ApiError
    ? (sentences[fault.code] ?? sentences[String(fault.status)] ?? 'fault.other')
    : 'fault.other'

export function Failure({ of, again }: { of: unknown; again?: (() => void) | undefined }) {
  const { t } = useWords()
  return (
    <div className={style.state} role="alert">
      <p className={style.title}>{t('fault.title')}</p>
      <p className={style.text}>{t(sentenceOf(of))}</p>
      {again ? (
        <Button variant="default" onClick={again}>
          {t('fault.again')}
        </Button>
      ) : null}
    </div>
  )
}
