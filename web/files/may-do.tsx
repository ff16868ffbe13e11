import { useMemo } from 'react'
import { acts } from '#domain/acts/index.ts'
import { caseOf } from '#domain/cases/case.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { Norm } from '#web/law/norm.tsx'
import { type Possible, possibleOn } from '#web/law/possible.ts'
import { usePresent } from '#web/law/present.tsx'
import { useSession } from '#web/shell/session.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './asks-now.module.css'
import { useFile } from './file-context.ts'

/** The work of today first: open cases, then the family and the person; closed streams offer what they still admit. */
export function MayDo() {
  const { t } = useWords()
  const { law } = useKnown()
  const { roles } = useSession()
  const terms = useTerms()
  const now = usePresent()
  const { streams, cases, person, family } = useFile()
  const groups = useMemo(() => {
    const order = [...cases, ...(person ? [person] : []), ...(family ? [family] : [])]
    return order
      .map(on => ({ on, possible: possibleOn(on, streams, roles, now, law) }))
      .filter(one => one.possible.length > 0)
  }, [cases, person, family, streams, roles, now, law])
  return (
    <>
      <Begin />
      {groups.map(({ on, possible }) => (
        <section key={on.ref.id} className={style.group}>
          <h3 className={style.head}>{titleOf(on, terms, t)}</h3>
          <Acts possible={possible} />
        </section>
      ))}
    </>
  )
}

function titleOf(on: Stream, terms: ReturnType<typeof useTerms>, t: ReturnType<typeof useWords>['t']): string {
  if (on.ref.kind === 'case') return terms.option('case-types', caseOf(on.facts).type)
  return t(on.ref.kind === 'family' ? 'file.family' : 'asks.person')
}

/** Those that the process of the pack names first; the rest unfolds. */
const enough = 9

export function Acts({ possible }: { possible: readonly Possible[] }) {
  const { t } = useWords()
  const terms = useTerms()
  const mine = possible.filter(one => one.others.length === 0)
  const ready = mine.filter(one => one.first.length === 0)
  const waiting = mine.filter(one => one.first.length > 0)
  const theirs = possible.filter(one => one.others.length > 0)
  return (
    <>
      <Ready possible={ready.slice(0, enough)} />
      {ready.length > enough ? (
        <details className={style.more}>
          <summary>{t('asks.more', { n: ready.length - enough })}</summary>
          <Ready possible={ready.slice(enough)} />
        </details>
      ) : null}
      {waiting.length > 0 ? (
        <details className={style.more}>
          <summary>{t('asks.first', { n: waiting.length })}</summary>
          <ul>
            {waiting.map(one => (
              <Waiting key={one.act.name} of={one} />
            ))}
          </ul>
        </details>
      ) : null}
      {theirs.length > 0 ? (
        <details className={style.more}>
          <summary>{t('asks.others', { n: theirs.length })}</summary>
          <ul>
            {theirs.map(({ act, others }) => (
              <li key={act.name} className={style.other}>
                <span>{terms.act(act.name)}</span>
                <span className={style.soft}>{others.map(role => terms.option('roles', role)).join(', ')}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

function Ready({ possible }: { possible: readonly Possible[] }) {
  const terms = useTerms()
  const { open } = useOpenAct()
  return (
    <ul>
      {possible.map(({ act, on }) => (
        <li key={act.name}>
          <button type="button" className={style.act} onClick={() => open(act.name, on.ref.id)}>
            <Icon name="next" size={16} />
            {terms.act(act.name)}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Waiting({ of: { act, on, first } }: { of: Possible }) {
  const { t, say } = useWords()
  const terms = useTerms()
  const { open } = useOpenAct()
  return (
    <li className={style.waiting}>
      <button type="button" className={style.act} onClick={() => open(act.name, on.ref.id)}>
        <Icon name="lock" size={16} />
        {terms.act(act.name)}
      </button>
      <ul className={style.needs}>
        {first.map(({ requirement, unknown }) => (
          <li key={requirement.id}>
            <span>
              {say(requirement.words)}
              {unknown ? ` ${t('refusal.unknown')}` : ''}
            </span>
            <span className={style.needFoot}>
              <Norm basis={requirement.basis} certainty={requirement.certainty} verified={requirement.verified} />
              {requirement.remedy && acts.get(requirement.remedy)?.kind === on.ref.kind ? (
                <button type="button" className={style.mend} onClick={() => open(requirement.remedy ?? '', on.ref.id)}>
                  {terms.act(requirement.remedy)}
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** What may be begun from this file: a case, a family. */
function Begin() {
  const { law } = useKnown()
  const { roles } = useSession()
  const terms = useTerms()
  const { open } = useOpenAct()
  const { file, family } = useFile()
  const mine = (subject: string, act: string) =>
    law.pack.process[subject]?.new?.[act]?.some(role => roles.includes(role)) ?? false
  const opens = (law.pack.vocabularies['case-types'] ?? []).some(type => mine(type.code, 'case.open'))
  const begun = [
    ...(opens ? ['case.open'] : []),
    ...(!family && file.subject.kind === 'person' && mine('family', 'family.register') ? ['family.register'] : [])
  ]
  if (begun.length === 0) return null
  return (
    <ul className={style.begin}>
      {begun.map(act => (
        <li key={act}>
          <button type="button" className={style.act} onClick={() => open(act, file.subject.id)}>
            <Icon name="plus" size={16} />
            {terms.act(act)}
          </button>
        </li>
      ))}
    </ul>
  )
}
