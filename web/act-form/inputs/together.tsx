/** The open cases of a child's brothers and sisters: one paper may be about all of them. Nothing is asked where there is none. */
import { Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { caseOf } from '#domain/cases/case.ts'
import { membersOf } from '#domain/families/entries.ts'
import { casesQuery } from '#web/api/queries.ts'
import { useTerms } from '#web/law/law.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useScene } from '../scene.tsx'
import style from './inputs.module.css'

export function TogetherInput({ label, error, value, change }: InputGiven) {
  const { streams, on } = useScene()
  const { option } = useTerms()
  const own = streams.find(one => one.ref.id === on)
  const child = own ? caseOf(own.facts).child : null
  const families = streams.filter(one => one.ref.kind === 'family').map(one => membersOf(one.facts))
  const siblings = families
    .filter(members => members.some(one => one.person === child && one.as === 'child'))
    .flatMap(members => members.flatMap(one => (one.as === 'child' && one.person !== child ? [one.person] : [])))
  const about = [...new Set(siblings)].sort().join(',')
  const found = useInfiniteQuery({ ...casesQuery({ about }), enabled: about !== '' })
  const type = own ? caseOf(own.facts).type : ''
  const rows = (found.data?.pages ?? []).flatMap(page => page.rows).filter(row => row.type === type)
  if (about === '' || (found.data && rows.length === 0)) return null
  return (
    <Checkbox.Group label={label} error={error} value={Array.isArray(value) ? value : []} onChange={change}>
      <div className={style.boxes}>
        {rows.map(row => (
          <Checkbox
            key={row.id}
            value={row.id}
            label={[row.subject.name, option('case-types', row.type)].filter(Boolean).join(', ')}
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}
