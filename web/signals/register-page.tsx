/** Registering a signal: no name and no number is needed; those already known appear while one types. */
import { useNavigate } from '@tanstack/react-router'
import type { Act } from '#domain/acts/act.ts'
import { registerSignal } from '#domain/signals/register.ts'
import { ActFormView } from '#web/act-form/form.tsx'
import { useTerms } from '#web/law/law.tsx'
import { SignerNow } from '#web/staff/on-duty.tsx'
import { Page } from '#web/ui/page.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './signals.module.css'

const none: never[] = []

export function RegisterPage() {
  const { t } = useWords()
  const terms = useTerms()
  const navigate = useNavigate()
  return (
    <Page title={terms.act('signal.register')} sub={t('signal.register-why')}>
      <SignerNow />
      <div className={style.sheet}>
        <ActFormView
          act={registerSignal as unknown as Act}
          streams={none}
          done={answer => {
            toast(t('form.done', { act: terms.act('signal.register') }))
            void navigate({ to: '/signals/$id', params: { id: answer.on.id }, search: {} })
          }}
        />
      </div>
    </Page>
  )
}
