/** What the law asks now: each running clock, each act that may be taken, and what the others still want. */
import { acts } from '#domain/acts/index.ts'
import { draftsOn } from '#web/act-form/draft.ts'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { ProposedHere } from '#web/approvals/in-file.tsx'
import { useTerms } from '#web/law/law.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './asks-now.module.css'
import { Clocks } from './clocks.tsx'
import { useFile } from './file-context.ts'
import { MayDo } from './may-do.tsx'

/** @param folded where the page is about something else, its deadlines are folded on a narrow screen */
export function AsksNow({ folded }: { folded: boolean }) {
  const { t } = useWords()
  const terms = useTerms()
  const { open } = useOpenAct()
  const { streams, file } = useFile()
  const drafts = draftsOn([...streams.map(one => one.ref.id), file.subject.id]).filter(one => acts.has(one.act))
  return (
    <aside className={`${style.panel} not-on-paper`} aria-labelledby="asks-now">
      <h2 id="asks-now" className={style.title}>
        {t('asks.title')}
      </h2>
      <Clocks folded={folded} />
      <ProposedHere />
      {drafts.length > 0 ? (
        <section className={style.drafts}>
          <h3 className={style.head}>{t('asks.drafts')}</h3>
          <ul>
            {drafts.map(({ act, about }) => (
              <li key={`${act}/${about}`}>
                <button type="button" className={style.act} onClick={() => open(act, about)}>
                  <Icon name="save" size={16} />
                  {terms.act(act)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <MayDo />
    </aside>
  )
}
