/** What a figure counts, from where, and, for those who may know, which children and cases stand behind it. */
import { Drawer } from '@mantine/core'
import { ofPeriods } from '#domain/figures/asked.ts'
import { sayAmount } from '#domain/figures/units.ts'
import { unitWords } from '#domain/figures/wording.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import type { Law } from '#domain/law/pack.ts'
import type { FigureSheet } from '#web/api/schema.ts'
import { useKnown } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import { BehindIt } from './behind-list.tsx'
import { kindKey } from './explore/about.tsx'
import style from './figures.module.css'

/** The day or the period of a release, as this figure is asked of it. */
const askedOf = (indicator: Indicator, law: Law, { from, to, knownAt }: FigureSheet) => {
  if (ofPeriods(indicator, law)) return { from, to, knownAt }
  return { on: indicator.moment === 'start' ? from : to, knownAt }
}

type Given = { indicator: Indicator | undefined; value: number | null | undefined; sheet: FigureSheet; close(): void }

export function Definition({ indicator, value, sheet, close }: Given) {
  const { t, say, language } = useWords()
  const { law } = useKnown()
  return (
    <Drawer
      opened={indicator !== undefined}
      onClose={close}
      size={620}
      title={say(indicator?.words)}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {indicator ? (
        <div className={style.definition}>
          <p className={style.big}>
            {value === undefined || value === null ? '—' : sayAmount(value, indicator.unit, indicator.digits, language)}
          </p>
          <p>{say(indicator.definition)}</p>
          {indicator.excludes ? (
            <p>
              {t('figures.excludes')}: {say(indicator.excludes)}
            </p>
          ) : null}
          <p className={style.soft}>
            {t(kindKey(indicator))} · {say(unitWords[indicator.unit])} ·{' '}
            {t('figures.version', { n: indicator.version })} · <code>{indicator.code}</code>
          </p>
          <p className={style.soft}>
            {t('figures.source')}: {indicator.source}
          </p>
          <BehindIt indicator={indicator.code} asked={askedOf(indicator, law, sheet)} />
        </div>
      ) : null}
    </Drawer>
  )
}
