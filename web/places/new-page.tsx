/** A service or a foster family enters the network with its places. */
import { useNavigate } from '@tanstack/react-router'
import type { Act } from '#domain/acts/act.ts'
import { openService } from '#domain/services/entries.ts'
import { ActFormView } from '#web/act-form/form.tsx'
import { useTerms } from '#web/law/law.tsx'
import style from '#web/signals/signals.module.css'
import { Page } from '#web/ui/page.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

const none: never[] = []

export function NewServicePage() {
  const { t } = useWords()
  const terms = useTerms()
  const navigate = useNavigate()
  return (
    <Page title={terms.act('service.open')}>
      <div className={style.sheet}>
        <ActFormView
          act={openService as unknown as Act}
          streams={none}
          done={() => {
            toast(t('form.done', { act: terms.act('service.open') }))
            void navigate({ to: '/places', search: {} })
          }}
        />
      </div>
    </Page>
  )
}
