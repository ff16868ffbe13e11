import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { handsOf, isLeftBehind, type Proposal, waitsFor } from '#domain/proposals/proposals.ts'
import { standsInTheWay } from '#web/act-form/explain.ts'
import { Refusals } from '#web/act-form/refusals.tsx'
import { AheadPapers } from '#web/documents/ahead.tsx'
import { FactDetails } from '#web/files/fact-details.tsx'
import { useFile } from '#web/files/file-context.ts'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { useActor } from '#web/shell/session.tsx'
import { sentenceOf } from '#web/ui/failure.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './approvals.module.css'
import type { Held } from './content.ts'
import { GiveBack } from './give-back.tsx'
import { type Standing, State } from './state.tsx'
import { useSaying } from './use-saying.ts'

export function Paper({ held }: { held: Held }) {
  const { t } = useWords()
  const { proposal, proposed } = held
  return (
    <div className={style.paper}>
      <p className={style.state}>
        <StateOf held={held} />
      </p>
      <Section title={t('approval.paper')}>
        {proposed ? (
          <div className={style.sheet}>
            <FactDetails type={proposal.act} data={proposed.input} schema={proposed.act.input} leave={[]} />
            <AheadPapers act={proposed.act} on={held.on} input={() => proposed.input as Record<string, unknown>} />
          </div>
        ) : (
          <p role="alert">{t('approval.unreadable')}</p>
        )}
      </Section>
      <Section title={t('approval.who')}>
        <Story of={proposal} />
      </Section>
      {proposal.state === 'open' ? <LawNow held={held} /> : null}
      <Words held={held} />
    </div>
  )
}

function StateOf({ held: { proposal, on } }: { held: Held }) {
  const { law } = useKnown()
  const { t } = useWords()
  const waits = waitsFor(proposal, on, law)
  const left = isLeftBehind(proposal, on, law)
  const state: Standing = left ? 'left' : (waits?.for ?? (proposal.state === 'open' ? 'left' : proposal.state))
  return (
    <>
      <State state={state} roles={waits?.roles ?? []} />
      {left ? ` ${t('approval.left-why')}` : null}
    </>
  )
}

/** Who drafted it, who agreed, who returned it and why. */
function Story({ of }: { of: Proposal }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { moment } = useDates()
  const { noteOf } = useFile()
  const colleague = useColleague()
  const { returned } = of
  return (
    <ol className={style.story}>
      <li>
        {t('approval.was-made')}: <strong>{colleague(of.by)}</strong>, {option('roles', of.as)}, {moment(of.at)}
      </li>
      {of.agreed.map(one => (
        <li key={one.as}>
          {t('approval.was-agreed')}: <strong>{colleague(one.by)}</strong>, {option('roles', one.as)}, {moment(one.at)}
        </li>
      ))}
      {returned ? (
        <li>
          {t('approval.was-returned')}: <strong>{colleague(returned.by)}</strong>, {moment(returned.at)}.{' '}
          {option('return-reasons', returned.reason)}
          {returned.note ? <blockquote>{noteOf(returned.note) ?? t('note.erased')}</blockquote> : null}
        </li>
      ) : null}
    </ol>
  )
}

/** Told to whoever reads it, as the form would tell whoever may take it. */
function LawNow({ held: { on, proposed } }: { held: Held }) {
  const { t } = useWords()
  const { law } = useKnown()
  const { streams } = useFile()
  const by = useActor()
  const at = usePresent()
  const against = useMemo(() => {
    if (!proposed) return []
    const asked = {
      act: proposed.act,
      input: proposed.input,
      at,
      by,
      recorded: false,
      self: on,
      streams,
      service: null
    }
    return standsInTheWay(asked, law).filter(one => one.why !== 'not-permitted')
  }, [proposed, at, by, on, streams, law])
  return (
    <Section title={t('approval.law')}>
      {against.length === 0 ? (
        <p>{t('approval.law-quiet')}</p>
      ) : (
        <Refusals kind="note" title={t('approval.law-against')} refusals={against} />
      )}
    </Section>
  )
}

/** The word that is asked for; after it the list is read on. */
function Words({ held }: { held: Held }) {
  const { t } = useWords()
  const terms = useTerms()
  const { law } = useKnown()
  const { file } = useFile()
  const by = useActor()
  const navigate = useNavigate()
  const [giving, setGiving] = useState(false)
  const { proposal, on, proposed } = held
  const hands = handsOf(proposal, on, by, law)
  const saying = useSaying(held, said => {
    toast(t(said, { act: terms.act(proposal.act) }))
    void navigate({ to: '/approvals', search: {} })
  })
  const { kind, id } = file.subject
  const form = { act: proposal.act, on: `${on.ref.id}@${proposal.version}` }
  const toForm = {
    search: form,
    ...(kind === 'signal' ? { to: '/signals/$id', params: { id } } : { to: '/files/$kind/$id', params: { kind, id } })
  }
  const waits = proposal.state === 'open' && proposal.by === by.account
  return (
    <div className={style.words}>
      <Refusals kind="stop" title={t('refusal.title')} refusals={saying.refusals} />
      {saying.changed ? (
        <p className={style.fault} role="alert">
          {t('changed.title')}
        </p>
      ) : null}
      {saying.fault ? (
        <p className={style.fault} role="alert">
          {t(sentenceOf(saying.fault))}
        </p>
      ) : null}
      {waits ? <p className={style.soft}>{t('approval.own')}</p> : null}
      {giving ? (
        <GiveBack saying={saying} back={() => setGiving(false)} />
      ) : (
        <div className={style.buttons}>
          {hands.sign && proposed ? (
            <Button loading={saying.sending} onClick={() => saying.sign(proposed.input)}>
              {t('approval.sign')}
            </Button>
          ) : null}
          {hands.agree ? (
            <Button loading={saying.sending} onClick={() => saying.say('agree')}>
              {t('approval.agree')}
            </Button>
          ) : null}
          {hands.again ? <LinkButton {...toForm}>{t('approval.again')}</LinkButton> : null}
          {hands.return ? (
            <Button variant="default" onClick={() => setGiving(true)}>
              {t('approval.return')}
            </Button>
          ) : null}
          {hands.sign ? (
            <LinkButton variant="default" {...toForm}>
              {t('approval.as-form')}
            </LinkButton>
          ) : null}
          {hands.withdraw ? (
            <Button variant="default" loading={saying.sending} onClick={() => saying.say('withdraw')}>
              {t('approval.withdraw')}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  )
}
