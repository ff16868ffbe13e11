import { Select } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addDays, type Moment } from '#domain/kernel/time.ts'
import { MomentInput } from '#web/act-form/inputs/moment.tsx'
import { post } from '#web/api/client.ts'
import { colleaguesQuery, queries } from '#web/api/queries.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { FormDrawer } from '#web/ui/small-form.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

/** From the end of today's work to the beginning of tomorrow's, unless something else is said. */
export function NewDuty({ opened, close }: { opened: boolean; close(): void }) {
  const { t } = useWords()
  const { zone } = useDates()
  const { law } = useKnown()
  const today = useToday()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const hours = law.pack.workingHours ?? { from: '00:00', to: '00:00' }
  const night = { since: zone.at(today, hours.to), until: zone.at(addDays(today, 1), hours.from) }
  const [said, setSaid] = useState<{ login: string | null; kind: string; since: unknown; until: unknown }>({
    login: null,
    kind: 'worker',
    ...night
  })
  const set = (part: Partial<typeof said>) => setSaid(before => ({ ...before, ...part }))
  const make = useMutation({
    mutationFn: () => post('/api/duty', said),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['duty'] })
      toast(t('staff.arranged'))
      close()
    }
  })
  const isMoment = (value: unknown): value is Moment => typeof value === 'string' && value.endsWith('Z')
  const ready = said.login && isMoment(said.since) && isMoment(said.until)
  return (
    <FormDrawer
      opened={opened}
      close={close}
      label={t('staff.put-on-duty')}
      ready={Boolean(ready)}
      busy={make.isPending}
      fault={make.error}
      send={() => make.mutate()}
    >
      <Select
        label={t('staff.kind')}
        data={[
          { value: 'worker', label: t('staff.duty-worker') },
          { value: 'signer', label: t('staff.duty-signer') }
        ]}
        value={said.kind}
        allowDeselect={false}
        onChange={kind => kind && set({ kind })}
      />
      <Select
        label={t('staff.colleague')}
        data={colleagues.map(({ login, name }) => ({ value: login, label: name }))}
        value={said.login}
        searchable
        nothingFoundMessage={t('search.nothing')}
        placeholder={t('form.choose')}
        onChange={login => set({ login })}
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
