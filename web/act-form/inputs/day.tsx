/** A day, written as the country writes it or picked from a calendar. */
import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { readDay, writeDay } from '#web/ui/dates.ts'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'

const Calendar = lazy(() => import('./calendar.tsx').then(file => ({ default: file.Calendar })))

export function DayInput({ label, required, error, value, change }: InputGiven) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const held = typeof value === 'string' ? value : ''
  const day = readDay(held)
  const shown = /^\d{4}-\d{2}-\d{2}$/.test(held) && day ? writeDay(held) : held
  const [text, setText] = useState<string | null>(null)
  const settle = () => {
    setText(null)
  }
  return (
    <TextInput
      label={label}
      withAsterisk={required}
      aria-required={required}
      error={error ?? (text === null && held !== '' && !day ? t('form.no-day') : undefined)}
      placeholder={t('form.day')}
      inputMode="numeric"
      maw={190}
      value={text ?? shown}
      onChange={event => {
        const given = event.currentTarget.value
        setText(given)
        change(given === '' ? undefined : (readDay(given) ?? given))
      }}
      onBlur={settle}
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('form.calendar')} onClick={() => setOpen(!open)}>
              <Icon name="day" />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={null}>
              <Calendar
                day={day}
                choose={chosen => {
                  change(chosen)
                  setOpen(false)
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
