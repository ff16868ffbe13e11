/** A day and an hour on the wall clock of the installation. */
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Day } from '#domain/kernel/time.ts'
import { useDates } from '#web/law/dates.ts'
import { readTime } from '#web/ui/dates.ts'
import { useWords } from '#web/words/language.tsx'
import type { InputGiven } from '../field-view.tsx'
import { DayInput } from './day.tsx'
import style from './inputs.module.css'

const isMoment = (value: unknown): value is string => typeof value === 'string' && /T.*Z$/.test(value)
const isDay = (value: unknown): value is Day => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

export function MomentInput({ label, required, error, value, change }: InputGiven) {
  const { t } = useWords()
  const { zone, dayOf, time } = useDates()
  const [day, setDay] = useState<unknown>(isMoment(value) ? dayOf(value) : undefined)
  const [hour, setHour] = useState(isMoment(value) ? time(value) : '')
  const tell = (nextDay: unknown, nextHour: string) => {
    const clock = readTime(nextHour)
    if (isDay(nextDay) && clock) change(zone.at(nextDay, clock))
    // Half a moment is kept as it stands: it is no moment yet, and the form says so.
    else change(nextDay || nextHour ? `${nextDay ?? ''} ${nextHour}` : undefined)
  }
  return (
    <div className={style.pair}>
      <DayInput
        label={label}
        required={required}
        error={error}
        value={day}
        change={given => {
          setDay(given)
          tell(given, hour)
        }}
      />
      <TextInput
        label={t('form.hour')}
        placeholder="00:00"
        inputMode="numeric"
        value={hour}
        error={hour !== '' && !readTime(hour) ? t('form.no-time') : undefined}
        onChange={event => {
          setHour(event.currentTarget.value)
          tell(day, event.currentTarget.value)
        }}
        onBlur={() => setHour(before => readTime(before) ?? before)}
      />
    </div>
  )
}
