import { PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '#web/api/client.ts'
import { FormDrawer } from '#web/ui/small-form.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

const shortest = 12
const blank = { current: '', next: '' }

export function ChangePassword({ opened, close }: { opened: boolean; close(): void }) {
  const { t } = useWords()
  const [said, setSaid] = useState(blank)
  const change = useMutation({
    mutationFn: () => post('/api/password', said),
    onSuccess: () => {
      toast(t('password.changed'))
      setSaid(blank)
      close()
    }
  })
  const write = (field: keyof typeof said) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setSaid(before => ({ ...before, [field]: value }))
  }
  const ready = said.current && said.next.length >= shortest
  return (
    <FormDrawer
      opened={opened}
      close={close}
      label={t('password.change')}
      ready={Boolean(ready)}
      busy={change.isPending}
      fault={change.error}
      send={() => change.mutate()}
    >
      <PasswordInput
        label={t('password.current')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
        value={said.current}
        onChange={write('current')}
      />
      <PasswordInput
        label={t('password.next')}
        description={t('admin.password-length', { n: shortest })}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
        value={said.next}
        onChange={write('next')}
      />
    </FormDrawer>
  )
}
