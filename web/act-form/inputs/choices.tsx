/** Several codes of a vocabulary: boxes to tick while they are few, a searched list when they are many. */
import { Checkbox, MultiSelect } from '@mantine/core'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { useOptions } from './code.tsx'
import style from './inputs.module.css'

const many = 14

export function ChoicesInput({
  vocabulary,
  label,
  required,
  error,
  value,
  change
}: InputGiven & { vocabulary: string }) {
  const { t } = useWords()
  const options = useOptions(vocabulary)
  const chosen = Array.isArray(value) ? (value as string[]) : []
  if (options.length > many)
    return (
      <MultiSelect
        label={label}
        withAsterisk={required}
        error={error}
        data={options}
        value={chosen}
        onChange={change}
        searchable
        nothingFoundMessage={t('search.nothing')}
        placeholder={chosen.length === 0 ? t('form.choose') : ''}
        limit={60}
      />
    )
  return (
    <Checkbox.Group label={label} withAsterisk={required} error={error} value={chosen} onChange={change}>
      <div className={style.boxes}>
        {options.map(({ value: code, label: words }) => (
          <Checkbox key={code} value={code} label={words} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
