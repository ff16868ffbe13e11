/** Notices by e-mail: who gets them where, and which letters did not go out. */
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { AdministrationFrame } from '#web/administration/frame.tsx'
import { ApiError, post } from '#web/api/client.ts'
import { mailQuery, queries } from '#web/api/queries.ts'
import type { MailAddress, MailTrouble } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { stepWords } from '#web/notices/step-words.ts'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Failure, sentenceOf } from '#web/ui/failure.tsx'
import { Filters } from '#web/ui/filters.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './mail.module.css'

const refresh = () => queries.invalidateQueries({ queryKey: ['/api/mail'] })

export function MailPage() {
  const { t } = useWords()
  const { option } = useTerms()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  const found = useQuery({ ...mailQuery(asked), placeholderData: before => before })
  if (found.isError)
    return (
      <AdministrationFrame title={t('mail.title')}>
        <Failure of={found.error} again={() => void found.refetch()} />
      </AdministrationFrame>
    )
  return (
    <AdministrationFrame title={t('mail.title')} sub={t('mail.why')}>
      {found.data ? (
        <>
          {found.data.configured ? null : <p className={style.note}>{t('mail.not-configured')}</p>}
          <Troubles rows={found.data.troubles} />
          <h2 className={style.head}>{t('mail.addresses')}</h2>
          <Filters>
            <TextInput
              aria-label={t('admin.find')}
              placeholder={t('admin.find')}
              leftSection={<Icon name="search" />}
              w={340}
              value={text}
              onChange={event => setText(event.currentTarget.value)}
            />
          </Filters>
          {found.data.addresses.length === 0 ? (
            <Empty title={t('search.nothing')} />
          ) : (
            <Table
              label={t('mail.addresses')}
              rows={found.data.addresses}
              keyOf={row => row.login}
              columns={[
                { key: 'name', head: t('admin.name'), cell: row => <strong>{row.name}</strong> },
                { key: 'login', head: t('sign-in.login'), cell: row => row.login },
                { key: 'office', head: t('admin.office'), cell: row => option('offices', row.office), wide: true },
                { key: 'email', head: t('mail.address'), cell: row => <Address key={row.email} of={row} /> }
              ]}
            />
          )}
        </>
      ) : (
        <Bones rows={8} />
      )}
    </AdministrationFrame>
  )
}

function Address({ of: { login, name, email } }: { of: MailAddress }) {
  const { t } = useWords()
  const [value, setValue] = useState(email ?? '')
  const save = useMutation({
    mutationFn: () => post(`/api/accounts/${login}/email`, { email: value.trim() || null }),
    onSuccess: refresh
  })
  const wrong = save.error instanceof ApiError && save.error.status === 400
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className={style.address} onSubmit={submit}>
      <TextInput
        type="email"
        size="xs"
        w={240}
        aria-label={`${t('mail.address')}: ${name}`}
        value={value}
        error={wrong ? t('mail.wrong') : save.error ? t(sentenceOf(save.error)) : undefined}
        onChange={event => setValue(event.currentTarget.value)}
      />
      {value.trim() === (email ?? '') ? null : (
        <Button type="submit" size="xs" loading={save.isPending}>
          {t('mail.save')}
        </Button>
      )}
    </form>
  )
}

const states = { waits: 'mail.waits', 'given-up': 'mail.given-up', uncertain: 'mail.uncertain' } as const

function Troubles({ rows }: { rows: readonly MailTrouble[] }) {
  const { t, say } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const { moment } = useDates()
  const again = useMutation({
    mutationFn: (login: string) => post('/api/mail/again', { login }),
    onSuccess: refresh,
    onError: fault => toast(t(sentenceOf(fault)), 'note')
  })
  if (rows.length === 0) return <p className={style.note}>{t('mail.no-troubles')}</p>
  return (
    <>
      <h2 className={style.head}>{t('mail.troubles')}</h2>
      <Table
        label={t('mail.troubles')}
        rows={rows}
        keyOf={row => `${row.login}/${row.writtenAt}/${row.code}/${row.step}`}
        columns={[
          { key: 'to', head: t('mail.to'), cell: row => `${row.login}${row.email ? ` <${row.email}>` : ''}` },
          {
            key: 'what',
            head: t('mail.what'),
            cell: row => {
              const clock = law.clock(row.code)
              return `${clock ? `${say(clock.words)}: ` : ''}${stepWords(row.step, clock?.kind, t)}`
            }
          },
          { key: 'office', head: t('admin.office'), cell: row => option('offices', row.office), wide: true },
          { key: 'at', head: t('mail.written'), cell: row => moment(row.writtenAt) },
          {
            key: 'state',
            head: t('case.state'),
            cell: row => (
              <>
                <Tag kind={row.state === 'waits' ? 'soon' : 'late'}>{t(states[row.state])}</Tag>
                <br />
                <span className={style.soft}>
                  {[row.failure, t('mail.tries', { n: row.tries })].filter(Boolean).join(' · ')}
                </span>
              </>
            )
          },
          {
            key: 'again',
            head: t('mail.mend'),
            cell: row =>
              row.state === 'waits' ? null : (
                <Button size="xs" variant="default" loading={again.isPending} onClick={() => again.mutate(row.login)}>
                  {t('mail.again')}
                </Button>
              )
          }
        ]}
      />
    </>
  )
}
