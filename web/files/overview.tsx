/** The file at a glance: the cases and their state, the signals, what is irregular, the latest entries. */
import { Link } from '@tanstack/react-router'
import { levelAt } from '#domain/accompaniment/entries.ts'
import { caseOf } from '#domain/cases/case.ts'
import { standingsOf } from '#domain/registers/entries.ts'
import { signalOf } from '#domain/signals/signal.ts'
import { Requests } from '#web/assistance/in-file.tsx'
import { Resolutions } from '#web/commission/in-file.tsx'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { SocialContracts } from '#web/social-contracts/in-file.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { Entries } from './entries.tsx'
import style from './file.module.css'
import { useFile } from './file-context.ts'
import { IrregularIn } from './irregular-in.tsx'
import { LegalStatus } from './legal-status.tsx'
import { Levels, Relapses } from './levels.tsx'
import { Line } from './line.tsx'
import { OverLimit } from './over-limit.tsx'
import { Section } from './section.tsx'
import { Tasks } from './tasks.tsx'
import { Voice } from './voice.tsx'

const latest = 6

export function Overview() {
  const { t } = useWords()
  const { cases, signals } = useFile()
  return (
    <>
      <OverLimit />
      <IrregularIn />
      <LegalStatus />
      <Relapses />
      <Section title={t('file.cases')}>
        {cases.length === 0 ? <Empty title={t('file.no-cases')}>{t('file.no-cases-why')}</Empty> : null}
        {cases.map(one => (
          <CaseCard key={one.ref.id} id={one.ref.id} />
        ))}
      </Section>
      <SocialContracts />
      <Levels />
      <Voice />
      {signals.length > 0 ? (
        <Section title={t('rail.signals')}>
          {signals.map(one => (
            <SignalCard key={one.ref.id} id={one.ref.id} />
          ))}
        </Section>
      ) : null}
      <Tasks />
      <Requests />
      <Resolutions />
      <Registers />
      <Contacts />
      <Section title={t('file.latest')}>
        <Entries limit={latest} />
      </Section>
    </>
  )
}

function CaseCard({ id }: { id: string }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const now = usePresent()
  const { cases, accountOf } = useFile()
  const stream = cases.find(one => one.ref.id === id)
  if (!stream) return null
  const work = caseOf(stream.facts)
  const level = levelAt(stream.facts, now)
  return (
    <article className={style.card}>
      <div className={style.cardHead}>
        <h3 className={style.cardTitle}>{option('case-types', work.type)}</h3>
        <Tag kind={work.state === 'open' ? 'open' : 'quiet'}>
          {t(work.state === 'open' ? 'case.open' : 'case.closed')}
        </Tag>
        {level ? <Tag kind="quiet">{option('levels', level)}</Tag> : null}
      </div>
      <dl className={style.details}>
        <Line label={t('case.since')}>
          {work.openedAt ? date(work.openedAt) : '—'}
          {work.closedAt ? ` – ${date(work.closedAt)}, ${option('case-outcomes', work.outcome)}` : ''}
        </Line>
        <Line label={t('file.lead')}>{accountOf(work.lead) ?? '—'}</Line>
        <Line label={t('case.office')}>{option('offices', work.office)}</Line>
        {work.risks.length > 0 ? (
          <Line label={t('case.risks')}>{work.risks.map(one => option('risks', one)).join(', ')}</Line>
        ) : null}
      </dl>
    </article>
  )
}

function SignalCard({ id }: { id: string }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { signals } = useFile()
  const stream = signals.find(one => one.ref.id === id)
  if (!stream) return null
  const signal = signalOf(stream.facts)
  return (
    <article className={style.card}>
      <div className={style.cardHead}>
        <h3 className={style.cardTitle}>
          <Link to="/signals/$id" params={{ id }} search={{}}>
            {t('signal.of', { at: stream.facts[0] ? date(stream.facts[0].at) : '' })}
          </Link>
        </h3>
        <Tag kind={signal.state === 'open' ? 'open' : 'quiet'}>
          {signal.state === 'concluded'
            ? option('check-results', signal.result)
            : t(signal.state === 'open' ? 'signal.open' : 'signal.joined')}
        </Tag>
      </div>
      <p>{signal.kinds.map(kind => option('signal-kinds', kind)).join(', ')}</p>
    </article>
  )
}

function Registers() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { family, person } = useFile()
  const standings = [family, person].flatMap(one => (one ? standingsOf(one.facts) : []))
  if (standings.length === 0) return null
  return (
    <Section title={t('file.registers')}>
      <ul className={style.card}>
        {standings.map(one => (
          <li key={`${one.register}/${one.from}`}>
            {option('registers', one.register)}: {date(one.from)} – {one.to ? date(one.to) : t('ui.now')}
            <span className={style.soft}>
              {` · ${option('register-bases', one.basis)}`}
              {one.left ? ` – ${option('register-bases', one.left)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Where the person lives and can be called, as far as anybody has said. */
function Contacts() {
  const { t } = useWords()
  const terms = useTerms()
  const { file } = useFile()
  const card = file.people.find(one => one.id === file.subject.id)
  const known = (['currentAddress', 'permanentAddress', 'phone'] as const).filter(one => card?.[one])
  if (!card || known.length === 0) return null
  return (
    <Section title={t('file.contacts')}>
      <dl className={style.details}>
        {known.map(one => (
          <Line key={one} label={terms.field('person.describe', one)}>
            {card[one]}
          </Line>
        ))}
      </dl>
    </Section>
  )
}
