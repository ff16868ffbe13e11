/** Figures, checks and the text in which they stand; each figure opens its definition and what is behind it. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { markWords } from '#domain/figures/words.ts'
import { formIn } from '#domain/law/release-template.ts'
import type { FigureSheet } from '#web/api/schema.ts'
import { useKnown } from '#web/law/law.tsx'
import { Grids } from '#web/releases/grids.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import { Definition } from './definition.tsx'
import style from './figures.module.css'
import { Paragraphs } from './paragraphs.tsx'

export function useOpenFigure(): (code: string | undefined) => void {
  const navigate = useNavigate()
  return useCallback(
    code =>
      void navigate({
        to: '.',
        search: ({ figure: _before, ...rest }: Record<string, unknown>) => (code ? { ...rest, figure: code } : rest),
        resetScroll: false
      }),
    [navigate]
  )
}

export function Sheet({ sheet }: { sheet: FigureSheet }) {
  const { t, say, language } = useWords()
  const { law } = useKnown()
  const open = useOpenFigure()
  const { figure } = useSearch({ strict: false }) as { figure?: string }
  const indicators = new Map(law.pack.indicators.map(one => [one.code, one]))
  const words = (code: string) => say(indicators.get(code)?.words) || code
  const template = law.pack.releases.find(one => one.code === sheet.template)
  const form = template && formIn(template, Number(sheet.from.slice(0, 4)))
  const values = new Map(sheet.figures.map(one => [one.indicator, one.value]))
  const said = (code: string): string => {
    const value = values.get(code) ?? null
    return value === null ? markWords.gap[language] : value.toLocaleString(language)
  }
  return (
    <div className={style.sheet} data-form={form?.grids !== undefined}>
      <section aria-label={t('figures.table')}>
        {form?.grids ? (
          <Grids grids={form.grids} edition={form.edition} said={said} open={open} />
        ) : (
          <>
            <h2 className={style.heading}>{t('figures.table')}</h2>
            <table className={style.table}>
              <thead className="for-readers-only">
                <tr>
                  <th scope="col">{t('figures.indicator')}</th>
                  <th scope="col">{t('figures.value')}</th>
                </tr>
              </thead>
              <tbody>
                {sheet.figures.map(({ indicator, value }) => (
                  <tr key={indicator}>
                    <th scope="row">{words(indicator)}</th>
                    <td>
                      <button
                        type="button"
                        className={style.figure}
                        onClick={() => open(indicator)}
                        aria-haspopup="dialog"
                      >
                        {value === null ? '—' : <Amount value={value} />}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
        {sheet.checks.length > 0 ? (
          <ul className={style.checks}>
            {sheet.checks.map(({ total, parts, holds }) => (
              <li key={total} data-holds={holds}>
                <Icon name={holds ? 'tick' : 'late'} size={16} />
                <span>
                  {t(holds ? 'figures.holds' : 'figures.breaks')}: {words(total)} ({values.get(total) ?? '—'}) ={' '}
                  {parts.map(part => `${words(part)} (${values.get(part) ?? '—'})`).join(' + ')}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <Paragraphs text={sheet.text} open={open} />
      <Definition
        indicator={figure ? indicators.get(figure) : undefined}
        value={figure ? values.get(figure) : undefined}
        sheet={sheet}
        close={() => open(undefined)}
      />
    </div>
  )
}

export function Amount({ value }: { value: number }) {
  const { language } = useWords()
  return <>{value.toLocaleString(language)}</>
}
