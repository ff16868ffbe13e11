/** What is said of each goal of a plan: the goals themselves stand there, and nobody counts them. */
import { planBefore } from '#domain/cases/entries.ts'
import { useWords } from '#web/words/language.tsx'
import { FieldView, type Given } from '../field-view.tsx'
import type { Field } from '../fields.ts'
import { changedOf, itemOf, type Of } from '../goals.ts'
import { useScene } from '../scene.tsx'
import { at, type Path } from '../values.ts'
import style from './inputs.module.css'

type Asked = Omit<Given, 'field'> & { field: Field & { shape: 'list' }; label: string }

export function GoalsInput({ field, path, label, values, set, faults }: Asked) {
  const { on, streams, at: when, noteOf } = useScene()
  const { t } = useWords()
  const kind = at(values, ['plan'])
  const facts = streams.find(one => one.ref.id === on)?.facts ?? []
  const plan = planBefore(facts, when, typeof kind === 'string' ? kind : undefined)
  const goals = (plan?.data.goals ?? []) as readonly { goal: string }[]
  const items = (at(values, path) as readonly Of[] | undefined) ?? []
  const asked = field.of.shape === 'group' ? field.of.fields.filter(one => one.name !== 'goal') : []
  if (goals.length === 0) return <p className={style.aside}>{t('form.no-goals')}</p>
  return (
    <fieldset className={style.set}>
      <legend className={style.legend}>{label}</legend>
      {goals.map(({ goal }, index) => {
        const here = itemOf(items, index + 1)
        const write = (to: Path, value: unknown) =>
          set(path, changedOf(items, index + 1, String(to.at(-1)), value, goals.length))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the goals of one plan never change
          <fieldset key={index} className={style.item}>
            <legend className="for-readers-only">{t('form.nth', { what: t('one.goal'), n: index + 1 })}</legend>
            <p className={style.goal}>{`${index + 1}. ${noteOf(goal) ?? t('form.goal-untold')}`}</p>
            <div className={style.two}>
              {asked.map(one => (
                <FieldView
                  key={one.name}
                  field={{ ...one, optional: true } as Field}
                  path={[...path, here, one.name]}
                  values={values}
                  faults={faults}
                  set={write}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
    </fieldset>
  )
}
