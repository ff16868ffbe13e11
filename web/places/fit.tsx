/** A service against the model programmes that are for its kind: the version in force, when it was looked at, what it lacks. */
import { modelStates } from '#domain/models/state.ts'
import { serviceOf } from '#domain/services/entries.ts'
import { useFile } from '#web/files/file-context.ts'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'

export function ModelFit() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { law } = useKnown()
  const today = useToday()
  const { streams } = useFile()
  const facts = streams[0]?.facts ?? []
  const { kind, state } = serviceOf(facts)
  const states = state === 'open' ? modelStates(facts, kind, today, law.pack, law.timing.zone) : []
  if (states.length === 0) return null
  return (
    <Section title={t('model.title')}>
      {states.map(({ model, version, assessed, deviations }) => (
        <div key={model}>
          <p>
            {t('model.version', { name: option('models', model), n: version })}
            {' · '}
            {assessed ? t('model.assessed', { at: date(assessed.at), n: assessed.version }) : t('model.never')}
          </p>
          <Deviations deviations={deviations} assessed={assessed !== null} />
        </div>
      ))}
    </Section>
  )
}

type Lacking = { element: string; why: 'missing' | 'not-assessed' }

export function Deviations({ deviations, assessed }: { deviations: readonly Lacking[]; assessed: boolean }) {
  const { t } = useWords()
  const { option } = useTerms()
  if (!assessed) return <Tag kind="quiet">{t('model.not-known')}</Tag>
  if (deviations.length === 0) return <Tag kind="well">{t('model.fits')}</Tag>
  return (
    <ul style={{ margin: 0, paddingInlineStart: 0, listStyle: 'none' }}>
      {deviations.map(({ element, why }) => (
        <li key={element}>
          <Tag kind={why === 'missing' ? 'late' : 'soon'}>{t(`model.${why}`)}</Tag> {option('model-elements', element)}
        </li>
      ))}
    </ul>
  )
}
