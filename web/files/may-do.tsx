import { useMemo } from 'react'
import { caseOf } from '#domain/cases/case.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { possibleOn } from '#web/law/possible.ts'
import { usePresent } from '#web/law/present.tsx'
import { useActor, useSession } from '#web/shell/session.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import { Acts } from './acts.tsx'
import style from './asks-now.module.css'
import { useFile } from './file-context.ts'
import { useWide } from './wide.ts'

/** The work of today first: open cases, then the family and the person; closed streams offer what they still admit. */
export function MayDo() {
  const { t } = useWords()
  const { law } = useKnown()
  const by = useActor()
  const terms = useTerms()
  const now = usePresent()
  const wide = useWide()
  const { streams, cases, person, family } = useFile()
  const groups = useMemo(() => {
    const order = [...cases, ...(person ? [person] : []), ...(family ? [family] : [])]
    return order
      .map(on => ({ on, possible: possibleOn(on, streams, by, now, law) }))
      .filter(one => one.possible.length > 0)
  }, [cases, person, family, streams, by, now, law])
  return (
    <details className={style.folding} open={wide}>
      <summary>{t('asks.acts')}</summary>
      <Begin />
      {groups.map(({ on, possible }) => (
        <section key={on.ref.id} className={style.group}>
          <h3 className={style.head}>{titleOf(on, terms, t)}</h3>
          <Acts possible={possible} />
        </section>
      ))}
    </details>
  )
}

function titleOf(on: Stream, terms: ReturnType<typeof useTerms>, t: ReturnType<typeof useWords>['t']): string {
  if (on.ref.kind === 'case') return terms.option('case-types', caseOf(on.facts).type)
  return t(on.ref.kind === 'family' ? 'file.family' : 'asks.person')
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
