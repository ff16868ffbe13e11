/** A service against the model programmes that are for its kind: the version in force, when it was looked at, what it lacks. */
import type { ModelProgramme } from '#domain/law/model.ts'
import { modelOn } from '#domain/law/model.ts'
import { type ModelState, modelStates } from '#domain/models/state.ts'
import { serviceOf } from '#domain/services/entries.ts'
import { useFile } from '#web/files/file-context.ts'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { Table } from '#web/ui/table.tsx'
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
      {states.map(one => (
        <div key={one.model}>
          <p>
            {t('model.version', { name: option('models', one.model), n: one.version })}
            {' · '}
            {one.assessed
              ? t('model.assessed', { at: date(one.assessed.at), n: one.assessed.version })
              : t('model.never')}
          </p>
          <Deviations deviations={one.deviations} assessed={one.assessed !== null} />
          <Elements of={modelOn(law.pack.models, one.model, today)} state={one} />
        </div>
      ))}
    </Section>
  )
}

/** All that the version in force asks for, with what the service has of it. */
function Elements({ of, state }: { of: ModelProgramme | undefined; state: ModelState }) {
  const { t, say } = useWords()
  if (!of || !state.assessed) return null
  const lacking = new Set(state.deviations.map(one => one.element))
  return (
    <details style={{ marginTop: 10 }}>
      <summary>{t('model.elements', { n: of.elements.length })}</summary>
      <Table
        label={t('model.elements', { n: of.elements.length })}
        rows={of.elements}
        keyOf={one => one.code}
        still
        columns={[
          { key: 'element', head: t('model.element'), cell: one => say(one.words) },
          { key: 'part', head: t('model.part'), cell: one => t(`model.part-${one.part}`) },
          { key: 'required', head: t('model.required'), cell: one => t(one.required ? 'model.yes' : 'model.no') },
          {
            key: 'has',
            head: t('model.has'),
            cell: one =>
              state.assessed?.has.includes(one.code) ? (
                <Tag kind="well">{t('model.yes')}</Tag>
              ) : (
                <Tag kind={lacking.has(one.code) ? 'late' : 'quiet'}>{t('model.no')}</Tag>
              )
          }
        ]}
      />
    </details>
  )
}

export function Deviations({ deviations, assessed }: { deviations: ModelState['deviations']; assessed: boolean }) {
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
