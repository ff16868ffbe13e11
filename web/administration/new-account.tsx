import { MultiSelect, PasswordInput, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { post } from '#web/api/client.ts'
import { queries } from '#web/api/queries.ts'
import type { AccountRow } from '#web/api/schema.ts'
import { useSession } from '#web/shell/session.tsx'
import { FormDrawer } from '#web/ui/small-form.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

const shortest = 12

export function NewAccount({ opened, close }: { opened: boolean; close(): void }) {
  const { t } = useWords()
  const { office } = useSession()
  const offices = useOptions('offices')
  const roles = useOptions('roles')
  const blank = { name: '', login: '', office, roles: [] as string[], phone: '', password: '' }
  const [said, setSaid] = useState(blank)
  const make = useMutation({
    mutationFn: () => post<AccountRow>('/api/accounts', { ...said, phone: said.phone.trim() || null }),
    onSuccess: row => {
      void queries.invalidateQueries({ queryKey: ['accounts'] })
      toast(t('admin.made', { name: row.name }))
      setSaid(blank)
      close()
    }
  })
  const set = (part: Partial<typeof blank>) => setSaid(before => ({ ...before, ...part }))
  const ready =
    said.name &&
    /^[a-z0-9][a-z0-9.@_-]{1,63}$/.test(said.login) &&
    said.roles.length > 0 &&
    said.password.length >= shortest
  return (
    <FormDrawer
      opened={opened}
      close={close}
      label={t('admin.new')}
      button={t('first.make')}
      ready={Boolean(ready)}
      busy={make.isPending}
      fault={make.error}
      send={() => make.mutate()}
    >
      <TextInput
        label={t('admin.name')}
        value={said.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('sign-in.login')}
        description={t('admin.login-form')}
        autoComplete="off"
        value={said.login}
        onChange={event => set({ login: event.currentTarget.value.toLowerCase() })}
      />
      <Select
        label={t('admin.office')}
        data={offices}
        value={said.office}
        searchable
        limit={60}
        allowDeselect={false}
        onChange={value => value && set({ office: value })}
      />
      <MultiSelect label={t('admin.roles')} data={roles} value={said.roles} onChange={value => set({ roles: value })} />
      <TextInput
        label={t('admin.phone')}
        type="tel"
        autoComplete="off"
        value={said.phone}
        onChange={event => set({ phone: event.currentTarget.value })}
      />
      <PasswordInput
        label={t('admin.first-password')}
        description={t('admin.password-length', { n: shortest })}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
        value={said.password}
        onChange={event => set({ password: event.currentTarget.value })}
      />
    </FormDrawer>
  )
}
