/** An act that cannot be taken yet: what is missing, by which norm, and where it can be done. */
import { acts } from '#domain/acts/index.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { ruleWords } from '#web/act-form/rules.ts'
import { useTerms } from '#web/law/law.tsx'
import { useOthers } from '#web/law/may.ts'
import { Norm } from '#web/law/norm.tsx'
import type { Possible, Wanted } from '#web/law/possible.ts'
import { vocabularyOf } from '#web/law/vocabulary-of.ts'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './asks-now.module.css'

export function Waiting({ of }: { of: Possible }) {
  const { t } = useWords()
  const terms = useTerms()
  const { open } = useOpenAct()
  const { act, on, first, rule, proposes } = of
  return (
    <li className={style.waiting}>
      <button type="button" className={style.act} onClick={() => open(act.name, on.ref.id)}>
        <Icon name="lock" size={16} />
        {terms.act(act.name)}
      </button>
      {proposes ? <span className={style.aim}>{t('asks.for-approval')}</span> : null}
      <ul className={style.needs}>
        {rule ? <li>{t(ruleWords(rule))}</li> : null}
        {first.map(wanted => (
          <Need key={wanted.requirement.id} of={of} wanted={wanted} />
        ))}
      </ul>
    </li>
  )
}

function Need({ of: { act, on, field }, wanted: { requirement, unknown, under } }: { of: Possible; wanted: Wanted }) {
  const { t, say } = useWords()
  const terms = useTerms()
  const { open } = useOpenAct()
  const vocabulary = field ? vocabularyOf(act, field) : null
  const { remedy } = requirement
  const others = useOthers()
  const rolesIn = (one: string) =>
    others(one, on)
      .map(role => terms.option('roles', role))
      .join(', ')
  return (
    <li>
      <span>
        {say(requirement.words)}
        {unknown ? ` ${t('refusal.unknown')}` : ''}
        {under.length > 0 && vocabulary ? (
          <span className={style.soft}> ({under.map(code => terms.option(vocabulary, code)).join(', ')})</span>
        ) : null}
      </span>
      <span className={style.needFoot}>
        <Norm basis={requirement.basis} certainty={requirement.certainty} verified={requirement.verified} />
        {remedy && acts.get(remedy)?.kind === on.ref.kind ? (
          others(remedy, on).length === 0 ? (
            <button type="button" className={style.mend} onClick={() => open(remedy, on.ref.id)}>
              {terms.act(remedy)}
            </button>
          ) : (
            <span className={style.soft}>
              {t('refusal.mend-by', { act: terms.act(remedy), roles: rolesIn(remedy) })}
            </span>
          )
        ) : null}
      </span>
    </li>
  )
}
