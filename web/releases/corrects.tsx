/** A correction is a release of its own that names the old one and says why. */
import { Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { post } from '#web/api/client.ts'
import type { ReleaseJob, ReleaseRow } from '#web/api/schema.ts'
import { FormDrawer } from '#web/ui/small-form.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './releases.module.css'
import { began } from './started.ts'

export function Corrects({ row, opened, close }: { row: ReleaseRow; opened: boolean; close(): void }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const reasons = useOptions('release-corrections')
  const [reason, setReason] = useState<string | null>(null)
  const begin = useMutation({
    mutationFn: () => {
      const { template, from, to } = row
      return post<ReleaseJob>('/api/releases', { template, from, to, corrects: { release: row.id, reason } })
    },
    onSuccess: ({ release, kind }) => {
      began(release, kind)
      close()
      void navigate({ to: '/releases/$id', params: { id: release } })
    }
  })
  return (
    <FormDrawer
      label={t('releases.correct')}
      opened={opened}
      close={close}
      ready={reason !== null}
      busy={begin.isPending}
      fault={begin.error}
      send={() => begin.mutate()}
    >
      <p className={style.soft}>{t('releases.correct-how')}</p>
      <Select label={t('releases.correct-why')} data={reasons} value={reason} onChange={setReason} required />
    </FormDrawer>
  )
}
