/** Which release and which year. */
import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { DayInput } from '#web/act-form/inputs/day.tsx'
import { useToday } from '#web/law/present.tsx'
import { Filters } from '#web/ui/filters.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './figures.module.css'

const back = 9

export function PeriodChoice({ asked }: { asked: { template: string; from: string; to: string } }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const templates = useOptions('release-templates')
  const now = Number(useToday().slice(0, 4))
  const years = Array.from({ length: back }, (_, index) => String(now - index))
  const year = asked.from.slice(0, 4)
  const whole = asked.from === `${year}-01-01` && asked.to === `${year}-12-31`
  const change = (next: Partial<typeof asked>) =>
    void navigate({ to: '/figures/text', search: { ...asked, ...next }, replace: true })
  const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  const line = { required: true, error: undefined }
  return (
    <Filters>
      <Select
        label={t('figures.template')}
        w={380}
        allowDeselect={false}
        data={templates}
        value={asked.template}
        onChange={template => template && change({ template })}
      />
      <Select
        label={t('figures.year')}
        w={110}
        allowDeselect={false}
        data={years}
        value={whole ? year : null}
        placeholder={t('figures.other')}
        onChange={chosen => chosen && change({ from: `${chosen}-01-01`, to: `${chosen}-12-31` })}
      />
      <div className={style.period}>
        <DayInput
          {...line}
          label={t('figures.from')}
          value={asked.from}
          change={from => isDay(from) && change({ from })}
        />
        <DayInput {...line} label={t('figures.to')} value={asked.to} change={to => isDay(to) && change({ to })} />
      </div>
    </Filters>
  )
}
