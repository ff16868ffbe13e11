/** A draft that will not be signed is withdrawn, with a reason. */
import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { Refusals } from '#web/act-form/refusals.tsx'
import { useAct } from '#web/act-form/send.ts'
import type { Refusal, ReleaseRow } from '#web/api/schema.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { presentOf } from '#web/law/present.tsx'
import { FormDrawer } from '#web/ui/small-form.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

export function Withdraw({ row }: { row: ReleaseRow }) {
  const { t } = useWords()
  const terms = useTerms()
  const { status } = useKnown()
  const reasons = useOptions('release-withdrawals')
  const [opened, setOpened] = useState(false)
  const [reason, setReason] = useState<string | null>(null)
  const [refused, setRefused] = useState<readonly Refusal[]>([])
  const name = terms.act('release.withdraw')
  const act = useAct(said => {
    if (said.kind === 'refused') return setRefused(said.refusals)
    setOpened(false)
    toast(t('form.done', { act: name }))
  })
  const send = () =>
    act.mutate({
      id: crypto.randomUUID(),
      act: 'release.withdraw',
      on: { kind: 'release', id: row.id },
      at: presentOf(status),
      input: { reason }
    })
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {name}
      </Button>
      <FormDrawer
        label={name}
        opened={opened}
        close={() => setOpened(false)}
        ready={reason !== null}
        busy={act.isPending}
        fault={act.error}
        send={send}
      >
        <Select
          label={terms.field('release.withdraw', 'reason')}
          data={reasons}
          value={reason}
          onChange={setReason}
          required
        />
        <Refusals kind="stop" title={t('refusal.title')} refusals={refused} />
      </FormDrawer>
    </>
  )
}
