/** Why not: every reason in words, with its legal basis, how sure it is, and where it can be mended. */
import type { Refusal } from '#web/api/schema.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { Norm } from '#web/law/norm.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './refusals.module.css'
import { ruleWords } from './rules.ts'

type Given = {
  refusals: readonly Refusal[]
  title: string
  kind: 'stop' | 'note'
  mend?: ((act: string) => void) | undefined
  /** the roles that take the act that mends it, where the reader may not */
  mendedBy?: ((act: string) => readonly string[]) | undefined
}

export function Refusals({ refusals, title, kind, mend, mendedBy }: Given) {
  if (refusals.length === 0) return null
  return (
    <section className={style.box} data-kind={kind} role={kind === 'stop' ? 'alert' : undefined}>
      <p className={style.title}>
        <Icon name={kind === 'stop' ? 'late' : 'norm'} />
        {title}
      </p>
      <ul>
        {refusals.map(refusal => (
          <li key={JSON.stringify(refusal)} className={style.one}>
            <Reason refusal={refusal} mend={mend} mendedBy={mendedBy} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reason({ refusal, mend, mendedBy }: { refusal: Refusal } & Pick<Given, 'mend' | 'mendedBy'>) {
  const { t, say } = useWords()
  const { law } = useKnown()
  const terms = useTerms()
  if (refusal.why === 'requirement') {
    const requirement = law.pack.requirements.find(one => one.id === refusal.requirement)
    if (!requirement) return <>{refusal.requirement}</>
    const { remedy } = requirement
    const others = remedy ? (mendedBy?.(remedy) ?? []) : []
    return (
      <>
        <span>
          {say(requirement.words)}
          {refusal.unknown ? <em className={style.unknown}> {t('refusal.unknown')}</em> : null}
        </span>
        <span className={style.foot}>
          <Norm basis={requirement.basis} certainty={requirement.certainty} verified={requirement.verified} />
          {remedy && others.length > 0 ? (
            <span className={style.others}>
              {t('refusal.mend-by', {
                act: terms.act(remedy),
                roles: others.map(role => terms.option('roles', role)).join(', ')
              })}
            </span>
          ) : remedy && mend ? (
            <button type="button" className={style.mend} onClick={() => mend(remedy)}>
              {t('refusal.mend', { act: terms.act(remedy) })}
            </button>
          ) : null}
        </span>
      </>
    )
  }
  return <Sentence refusal={refusal} />
}

function Sentence({ refusal }: { refusal: Exclude<Refusal, { why: 'requirement' }> }) {
  const { t } = useWords()
  const terms = useTerms()
  switch (refusal.why) {
    case 'input':
      return t('refusal.input', { field: terms.field('', refusal.field) })
    case 'not-permitted':
      return t('refusal.not-permitted', {
        roles: refusal.roles.map(role => terms.option('roles', role)).join(', ') || '—'
      })
    case 'not-now':
      return t('refusal.not-now', { act: terms.act(refusal.act) })
    case 'not-found':
      return t('refusal.not-found')
    case 'rule':
      return t(ruleWords(refusal.rule))
  }
}
