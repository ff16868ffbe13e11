/** One service: how full it is, who uses it, who waits and in which turn, and the papers of a foster family. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { heldPlaces, serviceOf } from '#domain/services/entries.ts'
import { fosterOf } from '#domain/services/foster.ts'
import { waitingAt } from '#domain/services/waiting.ts'
import { ActDrawer } from '#web/act-form/act-drawer.tsx'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { serviceQuery } from '#web/api/queries.ts'
import type { ServiceFile } from '#web/api/schema.ts'
import { Documents } from '#web/documents/page.tsx'
import { PaperDrawer } from '#web/documents/paper-drawer.tsx'
import aside from '#web/files/asks-now.module.css'
import { AsksOfOne } from '#web/files/asks-of-one.tsx'
import { Entries } from '#web/files/entries.tsx'
import { FileContext, useFile } from '#web/files/file-context.ts'
import { IrregularIn } from '#web/files/irregular-in.tsx'
import { Section } from '#web/files/section.tsx'
import { opened } from '#web/files/streams.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { useActor, useSession } from '#web/shell/session.tsx'
import style from '#web/signals/signals.module.css'
import { Empty } from '#web/ui/empty.tsx'
import { NotYet } from '#web/ui/found.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { ModelFit } from './fit.tsx'
import { Occupancy } from './occupancy.tsx'
import { ProfileWords } from './profile.tsx'

export function ServicePage() {
  const { id = '' } = useParams({ strict: false })
  const found = useQuery(serviceQuery(id))
  if (!found.data) return <NotYet of={found} />
  return <OneService key={id} file={found.data} />
}

function OneService({ file }: { file: ServiceFile }) {
  const { t } = useWords()
  const { option } = useTerms()
  const open = useMemo(() => opened(file), [file])
  const stream = open.streams[0]
  const { row } = file
  const givenFor = useCallback(
    (_act: string, _on: unknown, about: string | undefined) => (about ? { person: about } : {}),
    []
  )
  const whereFor = useCallback(() => row.id, [row.id])
  if (!stream) return null
  const { state } = serviceOf(stream.facts)
  return (
    <FileContext value={open}>
      <Page
        title={row.name || option('service-kinds', row.kind)}
        sub={[
          option('service-kinds', row.kind),
          row.former.length > 0 ? t('places.former', { name: row.former.join(', ') }) : null,
          option('territories', row.territory),
          option('offices', row.office)
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          state === 'open' ? (
            <Occupancy taken={row.taken} places={row.places} />
          ) : (
            <Tag kind="quiet">{t(state === 'candidate' ? 'foster.candidate' : 'places.closed')}</Tag>
          )
        }
      >
        <div className={style.columns}>
          <div>
            <IrregularIn />
            <FosterPapers />
            <ModelFit />
            <Users limits={file.limits} />
            <WaitingList />
            <Documents />
            <Section title={t('file.chronology')}>
              <Entries />
            </Section>
          </div>
          <AsksOfOne />
        </div>
      </Page>
      <PaperDrawer />
      <ActDrawer
        streams={open.streams}
        people={file.people}
        services={file.services}
        noteOf={open.noteOf}
        givenFor={givenFor}
        whereFor={whereFor}
      />
    </FileContext>
  )
}

/** May I take this act here, whatever it is still wanting? */
function useMine(): (act: string) => boolean {
  const { law } = useKnown()
  const { roles } = useActor()
  const { streams } = useFile()
  const state = serviceOf(streams[0]?.facts ?? []).state
  return act => law.pack.process.service?.[state]?.[act]?.some(role => roles.includes(role)) ?? false
}

function Users({ limits }: { limits: ServiceFile['limits'] }) {
  const { t } = useWords()
  const { law } = useKnown()
  const { date } = useDates()
  const terms = useTerms()
  const { open } = useOpenAct()
  const now = usePresent()
  const mine = useMine()
  const { streams } = useFile()
  const stream = streams[0]
  if (!stream) return null
  const users = heldPlaces(stream.facts).filter(one => one.from <= now && (one.to === null || now < one.to))
  const kind = law.serviceKinds.get(serviceOf(stream.facts).kind)
  const used = law.settings.get(kind?.setting ?? '')?.rung === 0 || kind?.together === true
  return (
    <Section title={t('service.users')}>
      {users.length === 0 ? <Empty title={t('service.no-users')} /> : null}
      {users.length > 0 ? (
        <Table
          label={t('service.users')}
          rows={users}
          keyOf={one => one.child}
          columns={[
            {
              key: 'name',
              head: t('family.name'),
              cell: one => [one.child, ...one.with].map(id => <Someone key={id} id={id} />)
            },
            { key: 'from', head: t('placement.from'), cell: one => date(one.from) },
            {
              key: 'until',
              head: t('service.limit'),
              cell: one => {
                const limit = limits.find(({ person }) => person === one.child)
                if (!limit) return '—'
                return limit.due < now ? (
                  <Tag kind="late">{t('service.over-limit', { at: date(limit.due) })}</Tag>
                ) : (
                  date(limit.due)
                )
              }
            },
            {
              key: 'act',
              head: '',
              cell: one =>
                used && mine('use.end') ? (
                  <button
                    type="button"
                    className={aside.mend}
                    onClick={() => open('use.end', `${stream.ref.id}@${one.child}`)}
                  >
                    {terms.act('use.end')}
                  </button>
                ) : null
            }
          ]}
        />
      ) : null}
    </Section>
  )
}

/** Names of people of other offices stay with those offices. */
function Someone({ id }: { id: string }) {
  const { t } = useWords()
  const { rights } = useSession()
  const { nameOf, file } = useFile()
  if (!file.people.some(card => card.id === id))
    return <span style={{ display: 'block' }}>{t('service.not-shown')}</span>
  // whoever manages services and opens no files reads the name alone
  if (!rights.includes('search')) return <span style={{ display: 'block' }}>{nameOf(id) ?? t('person.unnamed')}</span>
  return (
    <Link style={{ display: 'block' }} to="/files/$kind/$id" params={{ kind: 'person', id }} search={{}}>
      {nameOf(id) ?? t('person.unnamed')}
    </Link>
  )
}

function WaitingList() {
  const { t } = useWords()
  const { law } = useKnown()
  const terms = useTerms()
  const { date } = useDates()
  const { open } = useOpenAct()
  const now = usePresent()
  const mine = useMine()
  const { streams } = useFile()
  const stream = streams[0]
  if (!stream || serviceOf(stream.facts).state !== 'open') return null
  const list = waitingAt(stream.facts, law, now).map((one, index) => ({ ...one, n: index + 1 }))
  const steps = (one: (typeof list)[number]) =>
    (one.offered ? [...(one.accepted ? [] : ['offer.answer']), 'use.begin'] : ['place.offer', 'waiting.leave']).filter(
      mine
    )
  return (
    <Section title={t('waiting.title')}>
      {list.length === 0 ? <Empty title={t('waiting.nobody')} /> : null}
      {list.length > 0 ? (
        <Table
          label={t('waiting.title')}
          rows={list}
          keyOf={one => one.person}
          columns={[
            { key: 'n', head: t('waiting.place'), numeric: true, cell: one => one.n },
            { key: 'name', head: t('family.name'), cell: one => <Someone id={one.person} /> },
            { key: 'urgency', head: t('waiting.urgency'), cell: one => terms.option('urgencies', one.urgency) },
            { key: 'since', head: t('waiting.since'), cell: one => date(one.since) },
            {
              key: 'offered',
              head: t('waiting.offered'),
              cell: one =>
                one.offered ? (
                  <Tag kind={one.accepted ? 'well' : 'soon'}>
                    {t(one.accepted ? 'waiting.accepted' : 'waiting.offered-on', { at: date(one.offered) })}
                  </Tag>
                ) : (
                  '—'
                )
            },
            {
              key: 'act',
              head: '',
              cell: one =>
                steps(one).map(act => (
                  <button
                    key={act}
                    type="button"
                    className={aside.mend}
                    onClick={() => open(act, `${stream.ref.id}@${one.person}`)}
                  >
                    {terms.act(act)}
                  </button>
                ))
            }
          ]}
        />
      ) : null}
    </Section>
  )
}

function FosterPapers() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { streams } = useFile()
  const foster = fosterOf(streams[0]?.facts ?? [])
  if (!foster.appliedAt) return null
  return (
    <Section title={t('foster.papers')}>
      <p>
        {[
          option('foster-types', foster.type),
          t('foster.applied', { at: date(foster.appliedAt) }),
          foster.approvedAt ? t('foster.approved', { at: date(foster.approvedAt) }) : t('foster.not-approved')
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <ProfileWords profile={foster.profile} />
      </p>
      {foster.refusals > 0 ? (
        <Tag kind={foster.refusals > 1 ? 'late' : 'soon'}>{t('foster.refusals', { n: foster.refusals })}</Tag>
      ) : null}
    </Section>
  )
}
