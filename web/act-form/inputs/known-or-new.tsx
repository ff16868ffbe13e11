/** Search before create: while a name is typed, those already known appear, with why they may be the same. */
import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleQuery } from '#web/api/queries.ts'
import type { Hit } from '#web/api/schema.ts'
import { HitLine } from '#web/people/hit-line.tsx'
import { fullName } from '#web/people/names.ts'
import { useReasons } from '#web/people/reasons.ts'
import { useWords } from '#web/words/language.tsx'
import type { Faults } from '../faults.ts'
import { FieldView } from '../field-view.tsx'
import type { Field } from '../fields.ts'
import { useScene } from '../scene.tsx'
import { at, type Path } from '../values.ts'
import style from './inputs.module.css'

/** Names come first, and those already known right under them. */
const isName = (one: Field) => one.shape === 'answer' && one.kind.field === 'name'

type Given = {
  field: Field & { shape: 'known-or-new' }
  path: Path
  values: unknown
  faults: Faults
  set(path: Path, value: unknown): void
}
export type Sketch = {
  given?: string
  middle?: string
  family?: string
  birth?: string
  birthYear?: number
  identifier?: { value?: string }
}

export function KnownOrNew({ field, path, ...rest }: Given) {
  const { t } = useWords()
  const person = at(rest.values, [...path, 'person'])
  const sketch = (at(rest.values, [...path, 'sketch']) ?? {}) as Sketch
  const { people } = useScene()
  const [chosen, setChosen] = useState<Hit | null>(null)
  const take = (hit: Hit | null) => {
    setChosen(hit)
    rest.set([...path, 'person'], hit?.card.id)
  }
  const asked = field.sketch.fields.filter(one => one.name !== 'birthYear' || !sketch.birth)
  const draw = (one: Field) => <FieldView key={one.name} field={one} path={[...path, 'sketch', one.name]} {...rest} />
  return (
    <div className={style.set}>
      {person ? (
        <div className={style.chosen}>
          {chosen ? (
            <HitLine hit={chosen} />
          ) : (
            <span>{fullName(people.find(card => card.id === person)) ?? t('form.known-person')}</span>
          )}
          <Button variant="default" size="xs" onClick={() => take(null)}>
            {t('form.not-this')}
          </Button>
        </div>
      ) : (
        <>
          <div className={style.two}>{asked.filter(isName).map(draw)}</div>
          <Likely sketch={sketch} take={take} />
          <div className={style.two}>{asked.filter(one => !isName(one)).map(draw)}</div>
        </>
      )}
      {field.fields.map(one => (
        <FieldView key={one.name} field={one} path={[...path, one.name]} {...rest} />
      ))}
    </div>
  )
}

function Likely({ sketch, take }: { sketch: Sketch; take(hit: Hit): void }) {
  const { t } = useWords()
  const reasons = useReasons()
  const [asked] = useDebouncedValue(sketch, 300)
  const year = asked.birth ? Number(String(asked.birth).slice(0, 4)) || undefined : asked.birthYear
  const { data = [] } = useQuery(
    peopleQuery({
      given: asked.given,
      middle: asked.middle,
      family: asked.family,
      birthYear: year,
      identifier: asked.identifier?.value
    })
  )
  if (data.length === 0) return null
  return (
    <section className={style.likely} aria-label={t('likely.title')}>
      <p className={style.likelyTitle} role="status">
        {t('likely.title')}
      </p>
      <ul>
        {data.slice(0, 5).map(hit => (
          <li key={hit.card.id}>
            <HitLine hit={hit} reasons={reasons(asked, hit)} />
            <Button size="xs" variant="default" onClick={() => take(hit)}>
              {t('likely.this')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
