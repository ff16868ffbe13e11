/** One session: who sits, the agenda in its order, a resolution for each item, and the measures with their reports. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { type Item, type Measure, sessionOf } from '#domain/commission/session.ts'
import { ActDrawer } from '#web/act-form/act-drawer.tsx'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { ApiError } from '#web/api/client.ts'
import { sitQuery } from '#web/api/queries.ts'
import type { SessionFile } from '#web/api/schema.ts'
import { PaperDrawer } from '#web/documents/paper-drawer.tsx'
import { AskReason, keptReason } from '#web/files/ask-reason.tsx'
import { AsksOfOne } from '#web/files/asks-of-one.tsx'
import { Entries } from '#web/files/entries.tsx'
import facts from '#web/files/file.module.css'
import { FileContext, useFile } from '#web/files/file-context.ts'
import { IrregularIn } from '#web/files/irregular-in.tsx'
import { Line } from '#web/files/line.tsx'
import { Section } from '#web/files/section.tsx'
import { opened } from '#web/files/streams.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { usePresent } from '#web/law/present.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { NotYet } from '#web/ui/found.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './commission.module.css'
import { useStateWords } from './page.tsx'
import { Whom } from './whom.tsx'

export function SessionPage() {
  const { id = '' } = useParams({ strict: false })
  return <Opening key={id} id={id} />
}

function Opening({ id }: { id: string }) {
  const [reason, setReason] = useState(() => keptReason(id))
  const found = useQuery(sitQuery(id, reason))
  if (found.error instanceof ApiError && found.error.code === 'reason-needed')
    return <AskReason id={id} told={setReason} />
  if (!found.data) return <NotYet of={found} />
  return <OneSession file={found.data} />
}

function OneSession({ file }: { file: SessionFile }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { moment } = useDates()
  const stateWords = useStateWords()
  const open = useMemo(() => opened(file), [file])
  const stream = open.streams[0]
  const session = useMemo(() => sessionOf(stream?.facts ?? []), [stream])
  const { on } = useSearch({ strict: false }) as { on?: string }
  const givenFor = useCallback((act: string, _on: unknown, about: string | undefined) => answered(act, about), [])
  const suggestedFor = useCallback(
    (act: string) =>
      act === 'session.hold'
        ? { present: session.invited, ...(session.invited[0] ? { chair: session.invited[0] } : {}) }
        : act === 'session.decide'
          ? { number: file.next }
          : act === 'session.put-item'
            ? postponed(on)
            : {},
    [session, file.next, on]
  )
  const whereFor = useCallback(() => stream?.ref.id, [stream])
  if (!stream) return null
  return (
    <FileContext value={open}>
      <Page
        title={t('commission.session-of', { at: session.on ? moment(session.on) : '—' })}
        sub={[option('collegial-bodies', session.body), option('offices', session.office)].filter(Boolean).join(' · ')}
        actions={
          <>
            <Tag kind={session.state === 'held' ? 'well' : session.state === 'cancelled' ? 'quiet' : 'open'}>
              {stateWords(session.state)}
            </Tag>
            {session.state === 'held' ? (
              <LinkButton variant="default" to="/commission/$id/minutes" params={{ id: stream.ref.id }}>
                {t('commission.minutes')}
              </LinkButton>
            ) : null}
          </>
        }
      >
        <div className={style.columns}>
          <div>
            <IrregularIn />
            <Presence />
            <Agenda file={file} />
            <Measures />
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
        suggestedFor={suggestedFor}
        whereFor={whereFor}
      />
    </FileContext>
  )
}

/** An item that was postponed asks the same again, and its term still runs from the day on which its material came in. */
function postponed(on: string | undefined): Readonly<Record<string, unknown>> {
  const [, , question, received] = on?.split('@')[1]?.split(':') ?? []
  return question && received ? { question, received } : {}
}

/** What the address says: the item, the measure of an item, or the stream whose material is put on the agenda. */
function answered(act: string, about: string | undefined): Readonly<Record<string, unknown>> {
  if (!about) return {}
  if (act === 'session.put-item') {
    const [kind = '', id = ''] = about.split(':')
    return { [kind]: id }
  }
  if (!['session.decide', 'session.drop-item', 'session.report'].includes(act)) return {}
  const [item, measure] = about.split('.').map(Number)
  return { item, ...(measure ? { measure } : {}) }
}

function useSession() {
  const { streams } = useFile()
  const stream = streams[0]
  return { id: stream?.ref.id ?? '', session: useMemo(() => sessionOf(stream?.facts ?? []), [stream]) }
}

function Presence() {
  const { t } = useWords()
  const { option } = useTerms()
  const { noteOf } = useFile()
  const { session } = useSession()
  const seats = (codes: readonly string[]) => codes.map(code => option('body-seats', code)).join(', ') || '—'
  return (
    <Section title={t('commission.members')}>
      <dl className={facts.details}>
        {session.state === 'held' ? (
          <>
            <Line label={t('commission.in-the-chair')}>{option('body-seats', session.chair)}</Line>
            <Line label={t('commission.present', { n: session.present.length, of: session.invited.length })}>
              {seats(session.present)}
            </Line>
            {session.absent.length > 0 ? <Line label={t('commission.absent')}>{seats(session.absent)}</Line> : null}
            {session.attending.length > 0 ? (
              <Line label={t('commission.attending')}>
                {session.attending.map(code => option('authorities', code)).join(', ')}
              </Line>
            ) : null}
            {session.facts ? <Line label={t('commission.by-name')}>{noteOf(session.facts) ?? '—'}</Line> : null}
          </>
        ) : (
          <Line label={t('commission.invited')}>{seats(session.invited)}</Line>
        )}
      </dl>
    </Section>
  )
}

function Agenda({ file }: { file: SessionFile }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { day } = useDates()
  const { law } = useKnown()
  const { noteOf } = useFile()
  const { session } = useSession()
  const subjects = new Map(file.agenda.map(one => [one.item, one.subject]))
  const rows = session.items.filter(one => one.dropped === null)
  const waits = (code: string | undefined) => law.option('session-decisions', code ?? '')?.means === 'postpones'
  return (
    <Section title={t('commission.agenda')}>
      {rows.length === 0 ? <Empty title={t('commission.no-items')}>{t('commission.no-items-why')}</Empty> : null}
      {rows.length > 0 ? (
        <Table
          label={t('commission.agenda')}
          rows={rows}
          keyOf={row => String(row.item)}
          columns={[
            { key: 'n', head: '№', numeric: true, cell: row => row.item },
            {
              key: 'whom',
              head: t('commission.whom'),
              width: '24%',
              cell: row => {
                const subject = subjects.get(row.item)
                return subject ? <Whom of={subject} /> : '—'
              }
            },
            {
              key: 'question',
              head: t('commission.question'),
              cell: row => (
                <>
                  {option('session-questions', row.question)}
                  <span className={style.soft}>{t('commission.came', { at: day(row.received) })}</span>
                  {row.facts ? <span className={style.soft}>{noteOf(row.facts)}</span> : null}
                </>
              )
            },
            {
              key: 'decision',
              head: t('commission.decision'),
              cell: row =>
                row.decided ? (
                  <>
                    <Tag kind={waits(row.decided.decision) ? 'soon' : 'well'}>
                      {option('session-decisions', row.decided.decision)}
                    </Tag>
                    {row.decided.number ? (
                      <span className={style.soft}>
                        {t('commission.number-of', { number: row.decided.number, on: day(row.decided.on) })}
                      </span>
                    ) : null}
                    {row.decided.until ? (
                      <span className={style.soft}>{t('commission.until', { at: day(row.decided.until) })}</span>
                    ) : null}
                    {row.decided.dissent.length > 0 ? (
                      <span className={style.soft}>
                        {t('commission.dissent', {
                          who: row.decided.dissent.map(seat => option('body-seats', seat)).join(', ')
                        })}
                      </span>
                    ) : null}
                  </>
                ) : (
                  <Steps item={row} />
                )
            }
          ]}
        />
      ) : null}
    </Section>
  )
}

/** What may be done with an item that is not decided yet. */
function Steps({ item }: { item: Item }) {
  const { t } = useWords()
  const terms = useTerms()
  const { open } = useOpenAct()
  const { id, session } = useSession()
  const decides = useMay('session', session.state, 'session.decide')
  const drops = useMay('session', session.state, 'session.drop-item')
  if (!decides && !drops) return <Tag kind="open">{t('commission.to-be-decided')}</Tag>
  return (
    <div className={`${style.buttons} not-on-paper`}>
      {decides ? (
        <Button size="xs" onClick={() => open('session.decide', `${id}@${item.item}`)}>
          {terms.act('session.decide')}
        </Button>
      ) : null}
      {drops ? (
        <Button size="xs" variant="default" onClick={() => open('session.drop-item', `${id}@${item.item}`)}>
          {terms.act('session.drop-item')}
        </Button>
      ) : null}
    </div>
  )
}

type Row = Measure & { item: Item }

function Measures() {
  const { t } = useWords()
  const terms = useTerms()
  const { option } = terms
  const { day, date } = useDates()
  const { law } = useKnown()
  const { open } = useOpenAct()
  const now = usePresent()
  const { noteOf, accountOf } = useFile()
  const { id, session } = useSession()
  const may = useMay('session', session.state, 'session.report')
  const rows: Row[] = session.items.flatMap(item => (item.decided?.measures ?? []).map(one => ({ ...one, item })))
  if (rows.length === 0) return null
  const late = (row: Row) => (row.reportedAt ?? now) > law.timing.zone.at(row.by, '23:59')
  return (
    <Section title={t('commission.measures')}>
      <Table
        label={t('commission.measures')}
        rows={rows}
        keyOf={row => `${row.item.item}.${row.n}`}
        markOf={row => (row.reportedAt === null && late(row) ? 'late' : undefined)}
        columns={[
          { key: 'n', head: '№', cell: row => `${row.item.item}.${row.n}` },
          {
            key: 'what',
            head: t('commission.measure'),
            cell: row => (
              <>
                {option('resolution-measures', row.kind)}
                {row.what ? <span className={style.soft}>{noteOf(row.what) ?? t('note.erased')}</span> : null}
              </>
            )
          },
          {
            key: 'whose',
            head: t('commission.executor'),
            cell: row => [option('authorities', row.body), accountOf(row.account)].filter(Boolean).join(', ')
          },
          { key: 'by', head: t('commission.report-by'), cell: row => day(row.by) },
          {
            key: 'state',
            head: t('tasks.state'),
            cell: row =>
              row.reportedAt ? (
                <>
                  <Tag kind={late(row) ? 'soon' : 'well'}>{option('measure-results', row.result)}</Tag>
                  <span className={style.soft}>
                    {t(late(row) ? 'commission.reported-late' : 'commission.reported', { at: date(row.reportedAt) })}
                  </span>
                </>
              ) : may ? (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => open('session.report', `${id}@${row.item.item}.${row.n}`)}
                >
                  {terms.act('session.report')}
                </Button>
              ) : (
                <Tag kind={late(row) ? 'late' : 'open'}>{t(late(row) ? 'tasks.late' : 'tasks.open')}</Tag>
              )
          }
        ]}
      />
    </Section>
  )
}
