import { useMemo } from 'react'
import type { Stream } from '#domain/kernel/event.ts'
import { signalOf } from '#domain/signals/signal.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { ProposedHere } from '#web/approvals/in-file.tsx'
import { Acts } from '#web/files/acts.tsx'
import style from '#web/files/asks-now.module.css'
import { Clocks } from '#web/files/clocks.tsx'
import { useFile } from '#web/files/file-context.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { possibleOn } from '#web/law/possible.ts'
import { usePresent } from '#web/law/present.tsx'
import { useActor } from '#web/shell/session.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'

/** What the check still wants; and, once it has shown a need, the case. */
export function SignalAside({ stream }: { stream: Stream }) {
  const { t } = useWords()
  const { law } = useKnown()
  const by = useActor()
  const { roles } = by
  const terms = useTerms()
  const { open } = useOpenAct()
  const { streams } = useFile()
  const now = usePresent()
  const possible = useMemo(() => possibleOn(stream, streams, by, now, law), [stream, streams, by, now, law])
  const { state, result } = signalOf(stream.facts)
  const opens = state === 'concluded' && law.option('check-results', result ?? '')?.means === 'risk'
  const may = (law.pack.vocabularies['case-types'] ?? []).some(type =>
    law.pack.process[type.code]?.new?.['case.open']?.some(role => roles.includes(role))
  )
  return (
    <aside className={`${style.panel} not-on-paper`} aria-labelledby="asks-now">
      <h2 id="asks-now" className={style.title}>
        {t('asks.title')}
      </h2>
      <Clocks />
      <ProposedHere />
      {opens && may ? (
        <button type="button" className={style.act} onClick={() => open('case.open', stream.ref.id)}>
          <Icon name="plus" size={16} />
          {terms.act('case.open')}
        </button>
      ) : null}
      {possible.length > 0 ? (
        <section className={style.group}>
          <Acts possible={possible} />
        </section>
      ) : null}
    </aside>
  )
}
