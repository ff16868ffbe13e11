/** A case, signal or family among those the page knows. */
import { Checkbox, Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { caseOf } from '#domain/cases/case.ts'
import { membersOf } from '#domain/families/entries.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { signalOf } from '#domain/signals/signal.ts'
import { signalsQuery } from '#web/api/queries.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { fullName } from '#web/people/names.ts'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useScene } from '../scene.tsx'
import style from './inputs.module.css'

function useStreams(kind: string): { value: string; label: string }[] {
  const { streams, people, act, on } = useScene()
  const { option } = useTerms()
  const { date } = useDates()
  const elsewhere = useInfiniteQuery({ ...signalsQuery('open'), enabled: kind === 'signal' && act === 'signal.join' })
  const name = (id: string) => fullName(people.find(card => card.id === id)) ?? ''
  const words = ({ ref, facts }: Stream) => {
    const began = facts[0] ? date(facts[0].at) : ''
    if (ref.kind === 'case') return `${option('case-types', caseOf(facts).type)}, ${began}`
    if (ref.kind === 'signal')
      return `${began}: ${signalOf(facts)
        .kinds.map(one => option('signal-kinds', one))
        .join(', ')}`
    return (
      membersOf(facts)
        .map(member => name(member.person))
        .filter(Boolean)
        .join(', ') || began
    )
  }
  const near = streams.filter(({ ref }) => ref.kind === kind).map(one => ({ value: one.ref.id, label: words(one) }))
  const children = new Set(streams.flatMap(one => (one.ref.kind === 'signal' ? signalOf(one.facts).children : [])))
  const far = (elsewhere.data?.pages ?? [])
    .flatMap(page => page.rows)
    .filter(row => row.children.some(child => children.has(child.id)))
    .map(row => ({
      value: row.id,
      label: `${date(row.at)}: ${row.kinds.map(one => option('signal-kinds', one)).join(', ')}, ${row.children.map(child => child.name).join(', ')}`
    }))
  const known = new Set(near.map(one => one.value))
  // nothing is joined to itself
  return [...near, ...far.filter(one => !known.has(one.value))].filter(one => one.value !== on)
}

export function StreamInput({ kind, label, required, error, value, change }: InputGiven & { kind: string }) {
  const { t } = useWords()
  return (
    <Select
      allowDeselect={false}
      label={label}
      withAsterisk={required}
      error={error}
      data={useStreams(kind)}
      value={typeof value === 'string' ? value : null}
      onChange={given => change(given ?? undefined)}
      clearable={!required}
      clearButtonProps={{ 'aria-label': t('form.clear-field') }}
      placeholder={t('form.choose')}
    />
  )
}

export function StreamsInput({ kind, label, required, error, value, change }: InputGiven & { kind: string }) {
  const { t } = useWords()
  const options = useStreams(kind)
  return (
    <Checkbox.Group
      label={label}
      withAsterisk={required}
      error={error}
      value={Array.isArray(value) ? value : []}
      onChange={change}
    >
      <div className={style.boxes}>
        {options.length === 0 ? <span className={style.aside}>{t('form.none-here')}</span> : null}
        {options.map(one => (
          <Checkbox key={one.value} value={one.value} label={one.label} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
