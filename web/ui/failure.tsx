/** Something did not work: a sentence that says what, and a way on. */
import { Button } from '@mantine/core'
import { ApiError } from '#web/api/client.ts'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import style from './states.module.css'

const sentences: Record<string, Key> = {
  offline: 'fault.offline',
  'other-office': 'fault.other-office',
  interest: 'fault.interest',
  locked: 'fault.locked',
  link: 'fault.link',
  password: 'fault.password',
  'own-account': 'fault.own-account',
  'login-taken': 'fault.login-taken',
  'no-such-account': 'fault.no-such-account',
  'deputy-of-oneself': 'fault.deputy-of-oneself',
  'deputy-of-another-office': 'fault.deputy-of-another-office',
  'deputy-role-not-held': 'fault.deputy-role-not-held',
  'deputy-not-yours-to-arrange': 'fault.deputy-not-yours-to-arrange',
  'deputy-arranged-by-himself': 'fault.deputy-arranged-by-himself',
  'deputy-signs': 'fault.deputy-signs',
  'deputy-chain': 'fault.deputy-chain',
  'deputy-overlaps': 'fault.deputy-overlaps',
  'duty-overlaps': 'fault.duty-overlaps',
  'duty-too-long': 'fault.duty-too-long',
  'no-duty-here': 'fault.no-duty-here',
  'period-is-over': 'fault.period-is-over',
  'period-ends-before-it-begins': 'fault.period-ends-before-it-begins',
  'lead-not-at-work': 'fault.lead-not-at-work',
  changed: 'fault.paper-changed',
  'cannot-bind': 'fault.cannot-bind',
  'too-large': 'fault.too-large',
  'file-empty': 'fault.file-empty',
  'not-utf-8': 'fault.not-utf-8',
  'file-unknown-kind': 'fault.file-unknown-kind',
  'file-name-says-other': 'fault.file-name-says-other',
  'file-macros': 'fault.file-macros',
  'file-signature': 'fault.file-signature',
  'file-no-signature': 'fault.file-no-signature',
  busy: 'fault.release-busy',
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
  const status = of instanceof ApiError ? of.status : 0
  // what is closed or is not there does not come by asking once more
  const settled = status === 403 || status === 404
  return (
    <div className={style.state} role="alert">
      <p className={style.title}>{t(status === 403 ? 'fault.closed' : 'fault.title')}</p>
      <p className={style.text}>{t(sentenceOf(of))}</p>
      {again && !settled ? (
        <Button variant="default" onClick={again}>
          {t('fault.again')}
        </Button>
      ) : null}
    </div>
  )
}
