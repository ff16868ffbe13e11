/** What is done with an account: moved, described, locked, given a link, ended. */
import { ActionIcon, Button, Drawer, Menu, Modal, MultiSelect, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import style from '#web/act-form/form.module.css'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { DayInput } from '#web/act-form/inputs/day.tsx'
import { post } from '#web/api/client.ts'
import { queries } from '#web/api/queries.ts'
import type { AccountChange, AccountRow, ResetLink } from '#web/api/schema.ts'
import { writeDay } from '#web/ui/dates.ts'
import { sentenceOf } from '#web/ui/failure.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { SmallForm } from '#web/ui/small-form.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'

type Doing = 'move' | 'describe' | null

export function AccountActions({ of: row }: { of: AccountRow }) {
  const { t } = useWords()
  const [doing, setDoing] = useState<Doing>(null)
  const [held, setHeld] = useState<AccountChange['caseload'] | null>(null)
  const [link, setLink] = useState<ResetLink | null>(null)
  const [ending, setEnding] = useState(false)
  const settle = (answer: AccountChange) => {
    void queries.invalidateQueries({ queryKey: ['accounts'] })
    setDoing(null)
    setEnding(false)
    if (answer.done) toast(t('admin.done', { name: row.name }))
    else setHeld(answer.caseload)
  }
  const change = useMutation({
    mutationFn: ({ what, body }: { what: string; body?: object }) =>
      post<AccountChange>(`/api/accounts/${row.login}/${what}`, body),
    onSuccess: settle,
    onError: fault => toast(t(sentenceOf(fault)), 'note')
  })
  const reset = useMutation({
    mutationFn: () => post<ResetLink>(`/api/accounts/${row.login}/reset`),
    onSuccess: setLink,
    onError: fault => toast(t(sentenceOf(fault)), 'note')
  })
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="default"
            aria-label={t('admin.actions', { name: row.name })}
            loading={change.isPending || reset.isPending}
          >
            <Icon name="down" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDoing('move')}>{t('admin.move')}</Menu.Item>
          <Menu.Item onClick={() => setDoing('describe')}>{t('admin.describe')}</Menu.Item>
          <Menu.Item onClick={() => reset.mutate()}>{t('admin.reset')}</Menu.Item>
          <Menu.Item onClick={() => change.mutate({ what: row.locked ? 'unlock' : 'lock' })}>
            {t(row.locked ? 'admin.unlock' : 'admin.lock')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setEnding(true)}>{t('admin.end')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Drawer
        opened={doing !== null}
        onClose={() => setDoing(null)}
        size={480}
        title={`${t(doing === 'move' ? 'admin.move' : 'admin.describe')}: ${row.name}`}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        {doing === 'move' ? (
          <Move row={row} busy={change.isPending} send={body => change.mutate({ what: 'move', body })} />
        ) : null}
        {doing === 'describe' ? (
          <Describe row={row} busy={change.isPending} send={body => change.mutate({ what: 'describe', body })} />
        ) : null}
      </Drawer>
      <Modal
        opened={ending}
        onClose={() => setEnding(false)}
        title={`${t('admin.end')}: ${row.name}`}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <p className={style.when}>{t('admin.why')}</p>
        <Button loading={change.isPending} onClick={() => change.mutate({ what: 'end' })}>
          {t('admin.end-sure')}
        </Button>
      </Modal>
      <Modal
        opened={held !== null}
        onClose={() => setHeld(null)}
        title={t('admin.caseload')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <p>
          {t('admin.caseload-why', {
            name: row.name,
            cases: held?.filter(one => one.kind === 'case').length ?? 0,
            signals: held?.filter(one => one.kind === 'signal').length ?? 0
          })}
        </p>
      </Modal>
      <Link of={link} close={() => setLink(null)} />
    </>
  )
}

/** The link is shown once and kept by nobody. */
function Link({ of: link, close }: { of: ResetLink | null; close(): void }) {
  const { t } = useWords()
  return (
    <Modal
      opened={link !== null}
      onClose={close}
      title={t('admin.reset')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {link ? (
        <>
          <p className={style.when}>
            {t('admin.reset-why', { until: new Date(link.until).toLocaleString(document.documentElement.lang) })}
          </p>
          <TextInput
            label={t('admin.link')}
            readOnly
            value={`${location.origin}${link.path}`}
            onFocus={event => event.currentTarget.select()}
          />
        </>
      ) : null}
    </Modal>
  )
}

type Given = { row: AccountRow; busy: boolean; send(body: object): void }

function Move({ row, busy, send }: Given) {
  const { t } = useWords()
  const offices = useOptions('offices')
  const roles = useOptions('roles')
  const [said, setSaid] = useState<{ office: string; roles: string[]; from: unknown }>({
    office: row.office,
    roles: row.roles,
    from: undefined
  })
  const set = (part: Partial<typeof said>) => setSaid(before => ({ ...before, ...part }))
  const isDay = said.from === undefined || /^\d{4}-\d{2}-\d{2}$/.test(String(said.from))
  return (
    <SmallForm label={t('admin.move')} ready={said.roles.length > 0 && isDay} busy={busy} send={() => send(said)}>
      <Select
        label={t('admin.office')}
        data={offices}
        value={said.office}
        searchable
        limit={60}
        allowDeselect={false}
        onChange={office => office && set({ office })}
      />
      <MultiSelect label={t('admin.roles')} data={roles} value={said.roles} onChange={given => set({ roles: given })} />
      <DayInput
        label={t('admin.move-from')}
        required={false}
        error={undefined}
        value={said.from}
        change={from => set({ from })}
      />
      <p className={style.when}>{t('admin.move-now')}</p>
      {row.move ? (
        <p className={style.when}>
          {t('admin.moves', { day: writeDay(row.move.from.slice(0, 10)), office: row.move.office })}
        </p>
      ) : null}
    </SmallForm>
  )
}

function Describe({ row, busy, send }: Given) {
  const { t } = useWords()
  const [said, setSaid] = useState({ name: row.name, phone: row.phone ?? '' })
  return (
    <SmallForm
      label={t('admin.describe')}
      button={t('admin.save')}
      ready
      busy={busy}
      send={() => send({ name: said.name, phone: said.phone.trim() || null })}
    >
      <TextInput
        label={t('admin.name')}
        value={said.name}
        onChange={event => {
          const { value } = event.currentTarget
          setSaid(before => ({ ...before, name: value }))
        }}
      />
      <TextInput
        label={t('admin.phone')}
        type="tel"
        value={said.phone}
        onChange={event => {
          const { value } = event.currentTarget
          setSaid(before => ({ ...before, phone: value }))
        }}
      />
    </SmallForm>
  )
}
