import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/bg'
import 'dayjs/locale/ru'
import { DatePicker } from '@mantine/dates'
import { useToday } from '#web/law/present.tsx'
import { useWords } from '#web/words/language.tsx'

export function Calendar({ day, choose }: { day: string | null; choose(day: string): void }) {
  const { language, t } = useWords()
  const today = useToday()
  return (
    <DatePicker
      locale={language}
      firstDayOfWeek={1}
      weekendDays={[]}
      value={day}
      defaultDate={day ?? today}
      onChange={chosen => chosen && choose(chosen)}
      ariaLabels={{
        previousMonth: t('form.month-before'),
        nextMonth: t('form.month-after'),
        previousYear: t('form.year-before'),
        nextYear: t('form.year-after')
      }}
    />
  )
}
