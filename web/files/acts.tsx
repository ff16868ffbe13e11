/** The acts that may be taken, those that want something first, and those that others take. */
import { useOpenAct } from '#web/act-form/open-act.ts'
import { useTerms } from '#web/law/law.tsx'
import type { Possible } from '#web/law/possible.ts'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './asks-now.module.css'
import { Waiting } from './waiting.tsx'

/** Those that the process of the pack names first; the rest unfolds. */
const enough = 9

export function Acts({ possible }: { possible: readonly Possible[] }) {
  const { t } = useWords()
  const terms = useTerms()
  // what one prepares for another stands after what one does oneself
  const mine = [
    ...possible.filter(one => one.others.length === 0),
    ...possible.filter(one => one.others.length > 0 && one.proposes)
  ]
  const ready = mine.filter(one => one.first.length === 0 && !one.rule)
  const waiting = mine.filter(one => one.first.length > 0 || one.rule)
  const theirs = possible.filter(one => one.others.length > 0 && !one.proposes)
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
  const { t } = useWords()
  const terms = useTerms()
  const { open } = useOpenAct()
  return (
    <ul>
      {possible.map(({ act, on, proposes }) => (
        <li key={act.name}>
          <button type="button" className={style.act} onClick={() => open(act.name, on.ref.id)}>
            <Icon name="next" size={16} />
            {terms.act(act.name)}
          </button>
          {proposes ? <span className={style.aim}>{t('asks.for-approval')}</span> : null}
        </li>
      ))}
    </ul>
  )
}
