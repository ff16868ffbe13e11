/** What the law asks of one stream that has a page of its own: its clocks, and what may be done with it. */
import { type ReactNode, useMemo } from 'react'
import { useKnown } from '#web/law/law.tsx'
import { possibleOn } from '#web/law/possible.ts'
import { usePresent } from '#web/law/present.tsx'
import { useActor } from '#web/shell/session.tsx'
import { useWords } from '#web/words/language.tsx'
import { Acts } from './acts.tsx'
import style from './asks-now.module.css'
import { Clocks } from './clocks.tsx'
import { useFile } from './file-context.ts'

/** @param children what stands before the acts */
export function AsksOfOne({ children }: { children?: ReactNode }) {
  const { t } = useWords()
  const { law } = useKnown()
  const by = useActor()
  const now = usePresent()
  const { streams } = useFile()
  const possible = useMemo(
    () => streams.flatMap(stream => possibleOn(stream, streams, by, now, law)),
    [streams, by, now, law]
  )
  return (
    <aside className={`${style.panel} not-on-paper`} aria-labelledby="asks-now">
      <h2 id="asks-now" className={style.title}>
        {t('asks.title')}
      </h2>
      <Clocks />
      {children || possible.length > 0 ? (
        <section className={style.group}>
          {children}
          {possible.length > 0 ? <Acts possible={possible} /> : null}
        </section>
      ) : null}
    </aside>
  )
}
