import { Checkbox, Select } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addDays } from '#domain/kernel/time.ts'
import { MomentInput } from '#web/act-form/inputs/moment.tsx'
import { post } from '#web/api/client.ts'
import { colleaguesQuery, queries } from '#web/api/queries.ts'
import type { DeputyRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { useSession } from '#web/shell/session.tsx'
import { FormDrawer } from '#web/ui/small-form.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

const reasons: readonly DeputyRow['reason'][] = ['leave', 'sickness', 'mission', 'vacancy', 'other']

/** For oneself to begin with: whoever will be away says who stands in. */
export function NewDeputy({ opened, close }: { opened: boolean; close(): void }) {
  const { t } = useWords()
  const { zone } = useDates()
  const { option } = useTerms()
  const { login, name, own, rights } = useSession()
  const today = useToday()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const [said, setSaid] = useState({
    login,
    deputy: null as string | null,
    roles: own as readonly string[],
    reason: 'leave' as string,
    since: zone.at(addDays(today, 1)) as unknown,
    until: zone.at(addDays(today, 8)) as unknown
  })
  const set = (part: Partial<typeof said>) => setSaid(before => ({ ...before, ...part }))
  const make = useMutation({
    mutationFn: () => post('/api/deputies', said),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['deputies'] })
      toast(t('staff.arranged'))
      close()
    }
  })
  const others = rights.includes('staff') || rights.includes('accounts')
  const rolesOf = (who: string) => (who === login ? own : (colleagues.find(one => one.login === who)?.roles ?? []))
  const choices = colleagues.map(one => ({ value: one.login, label: one.name }))
  const isMoment = (value: unknown) => typeof value === 'string' && value.endsWith('Z')
  const ready = said.deputy && said.roles.length > 0 && isMoment(said.since) && isMoment(said.until)
  return (
    <FormDrawer
      opened={opened}
      close={close}
      label={t('staff.new-deputy')}
      button={t('staff.arrange')}
      ready={Boolean(ready)}
      busy={make.isPending}
      fault={make.error}
      send={() => make.mutate()}
    >
      <Select
        label={t('staff.absent-one')}
        data={others ? choices : [{ value: login, label: name }]}
        value={said.login}
        searchable={others}
        allowDeselect={false}
        onChange={who => who && set({ login: who, roles: rolesOf(who) })}
      />
      <Checkbox.Group label={t('staff.deputy-roles')} value={[...said.roles]} onChange={roles => set({ roles })}>
        {rolesOf(said.login).map(role => (
          <Checkbox key={role} value={role} label={option('roles', role)} mt={6} />
        ))}
      </Checkbox.Group>
      <Select
        label={t('staff.deputy')}
        data={choices.filter(one => one.value !== said.login)}
        value={said.deputy}
        searchable
        nothingFoundMessage={t('search.nothing')}
        placeholder={t('form.choose')}
        onChange={deputy => set({ deputy })}
      />
      <Select
        label={t('staff.reason')}
        data={reasons.map(reason => ({ value: reason, label: t(`staff.reason-${reason}`) }))}
        value={said.reason}
        allowDeselect={false}
        onChange={reason => reason && set({ reason })}
      />
      <MomentInput
        label={t('staff.since')}
        required
        error={undefined}
        value={said.since}
        change={since => set({ since })}
      />
      <MomentInput
        label={t('staff.until')}
        required
        error={undefined}
        value={said.until}
        change={until => set({ until })}
      />
    </FormDrawer>
  )
}
