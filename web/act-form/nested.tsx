/** Fields inside fields: a group that may be left out whole, and a list that grows. */
import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { useTerms } from '#web/law/law.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import type { Faults } from './faults.ts'
import { FieldView } from './field-view.tsx'
import type { Field } from './fields.ts'
import style from './inputs/inputs.module.css'
import { useScene } from './scene.tsx'
import { singular } from './singular.ts'
import { at, type Path } from './values.ts'

type Given<F> = {
  field: F
  path: Path
  values: unknown
  faults: Faults
  label: string
  set(path: Path, value: unknown): void
}

export function GroupView({ field, path, label, ...rest }: Given<Field & { shape: 'group' }>) {
  const open = !field.optional || at(rest.values, path) !== undefined
  const fields = field.fields.map(one => <FieldView key={one.name} field={one} path={[...path, one.name]} {...rest} />)
  return (
    <fieldset className={style.set}>
      <legend className={field.optional ? 'for-readers-only' : style.legend}>{label}</legend>
      {field.optional ? (
        <Checkbox
          label={label}
          checked={open}
          onChange={event => rest.set(path, event.currentTarget.checked ? {} : undefined)}
        />
      ) : null}
      {open ? <div className={style.inner}>{fields}</div> : null}
    </fieldset>
  )
}

export function ListView({ field, path, label, values, set, ...rest }: Given<Field & { shape: 'list' }>) {
  const { act } = useScene()
  const { t } = useWords()
  const terms = useTerms()
  const items = (at(values, path) as unknown[] | undefined) ?? []
  const of = { ...field.of, optional: false } as Field
  const own = terms.term(`field.${act}.${path.filter(step => typeof step === 'string').join('.')}.one`)
  const usual = singular[path.findLast(step => typeof step === 'string') ?? '']
  const named = own || (usual ? t(usual) : label)
  return (
    <fieldset className={style.set}>
      <legend className={style.legend}>{label}</legend>
      {items.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is all that tells the items apart
        <div key={index} className={style.item}>
          <div className={style.itemHead}>
            <span>{t('form.nth', { what: named, n: index + 1 })}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('form.remove', { what: named, n: index + 1 })}
              onClick={() =>
                set(
                  path,
                  items.filter((_one, other) => other !== index)
                )
              }
            >
              <Icon name="cross" />
            </ActionIcon>
          </div>
          {of.shape === 'group' ? (
            of.fields.map(one => (
              <FieldView
                key={one.name}
                field={one}
                path={[...path, index, one.name]}
                values={values}
                set={set}
                {...rest}
              />
            ))
          ) : (
            <FieldView field={of} path={[...path, index]} values={values} set={set} {...rest} />
          )}
        </div>
      ))}
      <Button
        variant="default"
        justify="flex-start"
        w="fit-content"
        leftSection={<Icon name="plus" size={16} />}
        onClick={() => set(path, [...items, {}])}
      >
        {t('form.add', { what: named })}
      </Button>
    </fieldset>
  )
}
