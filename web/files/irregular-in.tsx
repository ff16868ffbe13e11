import { Button } from '@mantine/core'
import { useOpenAct } from '#web/act-form/open-act.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { Norm } from '#web/law/norm.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './file.module.css'
import { useFile } from './file-context.ts'
import { irregularIn } from './irregular.ts'
import { Section } from './section.tsx'

/** What happened and should not have, or not so: whose it is, and the act that resolves it. */
export function IrregularIn() {
  const { t, say } = useWords()
  const { law } = useKnown()
  const terms = useTerms()
  const { date } = useDates()
  const { open } = useOpenAct()
  const { streams } = useFile()
  const found = irregularIn(streams)
  if (found.length === 0) return null
  return (
    <Section title={t('rail.irregularities')}>
      {found.map(({ stream, fact }) => {
        const said = fact.data as { requirement: string; act: string; owner: string; unknown?: boolean }
        const requirement = law.pack.requirements.find(one => one.id === said.requirement)
        return (
          <article key={`${stream.ref.id}/${fact.version}`} className={style.card}>
            <div className={style.cardHead}>
              <h3 className={style.cardTitle}>{say(requirement?.words) || said.requirement}</h3>
              <Tag kind="soon">{terms.option('roles', said.owner)}</Tag>
            </div>
            <p>
              {terms.act(said.act)}, {date(fact.at)}
              {said.unknown ? ` ${t('refusal.unknown')}` : ''}
            </p>
            {requirement ? (
              <p>
                <Norm basis={requirement.basis} certainty={requirement.certainty} verified={requirement.verified} />
              </p>
            ) : null}
            <Button
              variant="default"
              size="xs"
              mt={8}
              onClick={() => open(`${stream.ref.kind}.resolve`, `${stream.ref.id}@${fact.version}`)}
            >
              {terms.act(`${stream.ref.kind}.resolve`)}
            </Button>
          </article>
        )
      })}
    </Section>
  )
}
