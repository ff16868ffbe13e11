/** What was proposed in this file and is not over, beside what the law asks. */
import { Link } from '@tanstack/react-router'
import type { Stream } from '#domain/kernel/event.ts'
import { isLeftBehind, type Proposal, proposalsOf, waitsFor } from '#domain/proposals/proposals.ts'
import panel from '#web/files/asks-now.module.css'
import { useFile } from '#web/files/file-context.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import { useWords } from '#web/words/language.tsx'
import style from './approvals.module.css'
import { State } from './state.tsx'

export function ProposedHere() {
  const { t } = useWords()
  const { streams } = useFile()
  const found = streams.flatMap(on =>
    proposalsOf(on.facts)
      .filter(({ state }) => state === 'open' || state === 'returned')
      .map(proposal => ({ on, proposal }))
  )
  if (found.length === 0) return null
  return (
    <section className={panel.drafts}>
      <h3 className={panel.head}>{t('asks.proposed')}</h3>
      <ul>
        {found.map(one => (
          <Proposed key={`${one.on.ref.id}/${one.proposal.version}`} {...one} />
        ))}
      </ul>
    </section>
  )
}

function Proposed({ on, proposal }: { on: Stream; proposal: Proposal }) {
  const terms = useTerms()
  const { law } = useKnown()
  const { file } = useFile()
  const colleague = useColleague()
  const waits = waitsFor(proposal, on, law)
  const state = isLeftBehind(proposal, on, law) ? 'left' : (waits?.for ?? 'returned')
  return (
    <li className={style.proposed}>
      <Link
        to="/approvals/$kind/$id"
        params={{ kind: file.subject.kind, id: file.subject.id }}
        search={{ on: `${on.ref.id}@${proposal.version}` }}
      >
        {terms.act(proposal.act)}
      </Link>
      <span className={panel.soft}>
        {colleague(proposal.by)}: <State state={state} roles={waits?.roles ?? []} />
      </span>
    </li>
  )
}
