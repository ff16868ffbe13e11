/** Legal status: who has parental rights, the road to adoption, death, leaving, missing, full age; and the sealed link. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Status, statusOf } from '#domain/status/status.ts'
import { identityQuery } from '#web/api/queries.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { AskReason, keptReason } from './ask-reason.tsx'
import style from './file.module.css'
import { useFile } from './file-context.ts'
import { Line } from './line.tsx'
import { Section } from './section.tsx'

/** What of the status must never be overlooked, in the order in which it outweighs the rest. */
export function useStatusTags(): { key: string; kind: 'late' | 'soon' | 'quiet'; word: string }[] {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, moment } = useDates()
  const now = usePresent()
  const { person, nameOf } = useFile()
  if (!person) return []
  const status = statusOf(person.facts, now)
  const found: { key: string; kind: 'late' | 'soon' | 'quiet'; word: string }[] = []
  if (status.sealedAt)
    found.push({ key: 'sealed', kind: 'quiet', word: t('status.sealed-since', { at: date(status.sealedAt) }) })
  if (status.diedAt) found.push({ key: 'died', kind: 'quiet', word: t('status.died-at', { at: date(status.diedAt) }) })
  if (status.missingSince)
    found.push({ key: 'missing', kind: 'late', word: t('status.missing-since', { at: moment(status.missingSince) }) })
  if (status.abroadSince)
    found.push({ key: 'abroad', kind: 'quiet', word: t('status.abroad-since', { at: date(status.abroadSince) }) })
  if (status.ofAge)
    found.push({ key: 'of-age', kind: 'quiet', word: t(status.ofAge.stays ? 'status.of-age-stays' : 'status.of-age') })
  if (status.adoption.registered) found.push({ key: 'register', kind: 'soon', word: t('status.on-register') })
  for (const one of status.rights)
    if (one.status !== 'restored')
      found.push({
        key: one.parent,
        kind: 'soon',
        word: `${nameOf(one.parent) ?? t('status.parent')}: ${option('parental-statuses', one.status)}`
      })
  return found
}

export function LegalStatus() {
  const { t } = useWords()
  const now = usePresent()
  const { person } = useFile()
  if (!person) return null
  const status = statusOf(person.facts, now)
  const lines = <StatusLines status={status} />
  const followed = person.facts.some(fact => fact.type === 'adoption.follow-up-began')
  if (!tells(status) && !followed) return null
  return (
    <Section title={t('status.title')}>
      <article className={style.card}>
        <dl className={style.details}>{lines}</dl>
        {status.sealedAt || followed ? <OtherIdentity id={person.ref.id} /> : null}
      </article>
    </Section>
  )
}

const tells = ({ rights, guardian, adoption, ...rest }: Status): boolean =>
  rights.length > 0 ||
  guardian !== null ||
  [
    adoption.registered,
    adoption.left,
    adoption.chosenAt,
    adoption.petitionedAt,
    adoption.decreed,
    adoption.inForce
  ].some(one => one !== null) ||
  adoption.consents.length > 0 ||
  [rest.diedAt, rest.abroadSince, rest.missingSince, rest.ofAge, rest.schooling].some(one => one !== null)

function StatusLines({ status }: { status: Status }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, moment } = useDates()
  const { nameOf } = useFile()
  const { adoption, guardian } = status
  return (
    <>
      {status.diedAt ? <Line label={t('status.died')}>{date(status.diedAt)}</Line> : null}
      {status.missingSince ? (
        <Line label={t('status.missing')}>
          <Tag kind="late">{moment(status.missingSince)}</Tag> {t('status.place-held')}
        </Line>
      ) : null}
      {status.abroadSince ? <Line label={t('status.abroad')}>{date(status.abroadSince)}</Line> : null}
      {status.rights.map(one => (
        <Line key={one.parent} label={nameOf(one.parent) ?? t('status.parent')}>
          {option('parental-statuses', one.status)}, {date(one.since)}
          {one.number ? `, № ${one.number}` : ''}
        </Line>
      ))}
      {guardian ? (
        <Line label={option('guardianships', guardian.as)}>
          {nameOf(guardian.person) ?? '—'}, {date(guardian.since)}
        </Line>
      ) : null}
      {adoption.consents.map(one => (
        <Line key={`${one.by}/${one.at}`} label={t('status.consent')}>
          {option('consent-givers', one.by)}, {date(one.at)}
        </Line>
      ))}
      {adoption.registered ? (
        <Line label={t('status.register')}>
          {date(adoption.registered.since)}, {option('adoption-grounds', adoption.registered.ground)}
          {groundGone(status) ? (
            <>
              {' '}
              <Tag kind="late">{t('status.ground-gone')}</Tag>
            </>
          ) : null}
        </Line>
      ) : null}
      {adoption.left ? (
        <Line label={t('status.register-left')}>
          {date(adoption.left.at)}, {option('adoption-register-ends', adoption.left.reason)}
        </Line>
      ) : null}
      {adoption.chosenAt ? <Line label={t('status.adopter')}>{date(adoption.chosenAt)}</Line> : null}
      {adoption.petitionedAt ? <Line label={t('status.petition')}>{date(adoption.petitionedAt)}</Line> : null}
      {adoption.decreed ? (
        <Line label={option('adoption-kinds', adoption.decreed.kind)}>
          {date(adoption.decreed.at)}
          {adoption.inForce ? `, ${t('status.in-force', { at: date(adoption.inForce.at) })}` : ''}
        </Line>
      ) : null}
      {status.ofAge ? (
        <Line label={t('status.age')}>
          {t(status.ofAge.stays ? 'status.of-age-stays' : 'status.of-age')}, {date(status.ofAge.at)}
        </Line>
      ) : null}
      {status.schooling ? <Line label={t('status.school')}>{option('schooling', status.schooling)}</Line> : null}
    </>
  )
}

/** On the register on a ground that no longer holds: somebody must take the child off it. */
const groundGone = ({ adoption, rights }: Status): boolean =>
  (adoption.registered?.ground === 'deprived' && !rights.some(one => one.status === 'deprived')) ||
  (adoption.registered?.ground === 'consent' && adoption.consents.length === 0)

/** Asked for with a reason, each time anew; nothing of it is kept on the page. */
function OtherIdentity({ id }: { id: string }) {
  const { t } = useWords()
  const { rights } = useSession()
  const [reason, setReason] = useState<string | null>(null)
  if (!rights.includes('sealed')) return null
  if (reason !== null) return <TheLink id={id} reason={reason} />
  const kept = keptReason(id)
  return kept ? (
    <Button variant="default" w="fit-content" onClick={() => setReason(kept)}>
      {t('status.show-link')}
    </Button>
  ) : (
    <AskReason id={id} told={setReason} />
  )
}

function TheLink({ id, reason }: { id: string; reason: string }) {
  const { t } = useWords()
  const found = useQuery(identityQuery(id, reason))
  if (found.isError) return <Failure of={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Bones rows={1} />
  return (
    <p>
      {t(found.data.side === 'was' ? 'status.was' : 'status.became')}{' '}
      <Link to="/files/$kind/$id" params={{ kind: 'person', id: found.data.person }}>
        {found.data.name ?? t('person.unnamed')}
      </Link>
    </p>
  )
}
