/** The acts that may be taken, those that want something first, and those that others take. */
import { useOpenAct } from '#web/act-form/open-act.ts'
import { useTerms } from '#web/law/law.tsx'
import { byMatter, matterWords } from '#web/law/matters.ts'
import type { Possible } from '#web/law/possible.ts'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './asks-now.module.css'
import { Waiting } from './waiting.tsx'

/** As many as are read at a glance; more than these are told by what they are about. */
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
      {ready.length <= enough ? <Ready possible={ready} /> : <Matters possible={ready} />}
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

/** The first group stands open: it is what is done most days. */
function Matters({ possible }: { possible: readonly Possible[] }) {
  const { t } = useWords()
  return byMatter(possible, one => one.act.name).map(({ matter, list }, at) => (
    <details key={matter} className={style.matter} open={at === 0}>
      <summary>
        {t(matterWords(matter))} <span className={style.soft}>{list.length}</span>
      </summary>
      <Ready possible={list} />
    </details>
  ))
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
