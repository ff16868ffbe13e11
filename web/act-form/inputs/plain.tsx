import { Checkbox, NumberInput as Figure, Textarea, TextInput } from '@mantine/core'
import type { InputGiven } from '../field-view.tsx'

const text = (value: unknown) => (typeof value === 'string' ? value : '')

export function TextLine({ label, required, error, value, change }: InputGiven) {
  return (
    <TextInput
      label={label}
      withAsterisk={required}
      aria-required={required}
      error={error}
      value={text(value)}
      onChange={event => change(event.currentTarget.value)}
    />
  )
}

export function TextNote({ label, required, error, value, change }: InputGiven) {
  return (
    <Textarea
      label={label}
      withAsterisk={required}
      aria-required={required}
      error={error}
      autosize
      minRows={2}
      maxRows={14}
      value={text(value)}
      onChange={event => change(event.currentTarget.value)}
    />
  )
}

export function NumberInput({ label, required, error, value, change }: InputGiven) {
  return (
    <Figure
      label={label}
      withAsterisk={required}
      error={error}
      hideControls
      allowedDecimalSeparators={[',', '.']}
      maw={180}
      value={typeof value === 'number' ? value : ''}
      onChange={given => change(given === '' ? undefined : Number(given))}
    />
  )
}

export function FlagInput({ label, error, value, change }: InputGiven) {
  return (
    <Checkbox
      label={label}
      error={error}
      checked={value === true}
      onChange={event => change(event.currentTarget.checked)}
    />
  )
}
