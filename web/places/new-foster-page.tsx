/** A family applies to become a foster family. */
import { useNavigate } from '@tanstack/react-router'
import type { Act } from '#domain/acts/act.ts'
import { applyFoster } from '#domain/services/foster.ts'
import { ActFormView } from '#web/act-form/form.tsx'
import { useTerms } from '#web/law/law.tsx'
import style from '#web/signals/signals.module.css'
import { Page } from '#web/ui/page.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

const none: never[] = []

export function NewFosterPage() {
  const { t } = useWords()
  const terms = useTerms()
  const navigate = useNavigate()
  return (
    <Page title={terms.act('foster.apply')}>
      <div className={style.sheet}>
        <ActFormView
          act={applyFoster as unknown as Act}
          streams={none}
          done={() => {
            toast(t('form.done', { act: terms.act('foster.apply') }))
            void navigate({ to: '/places/foster', search: {} })
          }}
        />
      </div>
    </Page>
  )
}
