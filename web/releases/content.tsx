/** Figures, text and tables of a release as they are published. */
import { useCallback, useState } from 'react'
import { chartOf } from '#domain/figures/chart.ts'
import { cellAt, type FigureTable } from '#domain/figures/table.ts'
import { type FigureWords, markMeaning, markWords, sayNumber } from '#domain/figures/words.ts'
import { written } from '#domain/figures/written.ts'
import type { Frozen } from '#domain/releases/content.ts'
import { tableWords } from '#domain/releases/words.ts'
import type { FigureSheet, ReleaseContent } from '#web/api/schema.ts'
import { FigureChart } from '#web/figures/chart.tsx'
import { Definition } from '#web/figures/definition.tsx'
import { layOut } from '#web/figures/explore/table.tsx'
import figures from '#web/figures/figures.module.css'
import { Paragraphs } from '#web/figures/paragraphs.tsx'
import file from '#web/files/file.module.css'
import { scrolled } from '#web/ui/scrolled.ts'
import frame from '#web/ui/table.module.css'
import { useWords } from '#web/words/language.tsx'
import { Grids } from './grids.tsx'
import style from './releases.module.css'

export function Content({ content }: { content: ReleaseContent }) {
  const { t, language } = useWords()
  const [opened, setOpened] = useState<string | null>(null)
  // the same data by the names of the domain
  const frozen = content as unknown as Frozen
  const said = (code: string): string => {
    const one = frozen.figures.find(({ indicator }) => indicator === code)
    const digits = frozen.definitions.find(definition => definition.code === code)?.digits ?? 0
    return one?.value == null ? markWords[one?.mark ?? 'gap'][language] : sayNumber(one.value, digits, language)
  }
  const texts = Object.values(content.texts).some(one => (one?.length ?? 0) > 0)
  return (
    <>
      {frozen.form.grids ? (
        <Grids grids={frozen.form.grids} edition={frozen.form.edition} said={said} open={setOpened} />
      ) : content.figures.length > 0 ? (
        <Headlines content={content} said={said} open={setOpened} />
      ) : null}
      {texts ? <Paragraphs text={content.texts} open={setOpened} /> : null}
      {frozen.tables.map(one => (
        <section
          key={one.code}
          className={file.section}
          aria-label={tableWords(one, frozen).name[content.languages[0] ?? 'en']}
        >
          <Published table={one.table} chart={one.chart} words={tableWords(one, frozen)} />
        </section>
      ))}
      {content.tables.length === 0 && content.figures.length === 0 && !texts ? (
        <p className={style.soft}>{t('releases.nothing-in-it')}</p>
      ) : null}
      <Definition
        indicator={frozen.definitions.find(one => one.code === opened)}
        value={content.figures.find(one => one.indicator === opened)?.value}
        sheet={sheetOf(content)}
        close={() => setOpened(null)}
      />
    </>
  )
}

const sheetOf = ({ template, from, to, knownAt, figures, texts }: ReleaseContent): FigureSheet => ({
  template,
  from,
  to,
  knownAt,
  figures: figures.map(({ indicator, version, value }) => ({ indicator, version, value })),
  checks: [],
  text: texts
})

type ToHeadlines = { content: ReleaseContent; said(indicator: string): string; open(code: string): void }

function Headlines({ content, said, open }: ToHeadlines) {
  const { t, language } = useWords()
  return (
    <section className={file.section} aria-labelledby="release-figures">
      <h2 id="release-figures" className={figures.heading}>
        {t('figures.table')}
      </h2>
      <table className={figures.table}>
        <thead className="for-readers-only">
          <tr>
            <th scope="col">{t('figures.indicator')}</th>
            <th scope="col">{t('figures.value')}</th>
          </tr>
        </thead>
        <tbody>
          {content.figures.map(({ indicator }) => {
            const definition = content.definitions.find(one => one.code === indicator)
            return (
              <tr key={indicator}>
                <th scope="row">{definition?.words[language] ?? indicator}</th>
                <td>
                  <button
                    type="button"
                    className={figures.figure}
                    onClick={() => open(indicator)}
                    aria-haspopup="dialog"
                  >
                    {said(indicator)}
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

type Given = { table: FigureTable; words: FigureWords; chart: Frozen['tables'][number]['chart'] }

function Published({ table, words, chart }: Given) {
  const { language } = useWords()
  const { rows, columns, rowHeads } = layOut(table, words, language)
  const draw = useCallback(
    (width: number) =>
      chartOf(table, words, {
        kind: chart?.kind ?? 'bars',
        language,
        width,
        ...(chart?.along ? { along: chart.along } : {}),
        ...(chart?.by ? { by: chart.by } : {})
      }),
    [table, words, chart, language]
  )
  const marks = [...new Set(table.cells.map((_, at) => written(table, at).mark).filter(one => one !== null))]
  const said = (chosen: Readonly<Record<string, string>>) => {
    const places = table.dims.map((dim, at) =>
      dim.categories.indexOf(chosen[at === 0 ? 'time' : dim.code] ?? dim.categories[0] ?? '')
    )
    const { value, mark } = written(table, cellAt(table.dims, places))
    if (value === null) return markWords[mark ?? 'gap'][language]
    return `${mark === 'rounded' ? '≈ ' : ''}${sayNumber(value, table.digits, language)}`
  }
  return (
    <>
      <h2 className={figures.heading}>{words.name[language]}</h2>
      {chart ? <FigureChart of={draw} /> : null}
      <div className={frame.frame} {...scrolled(words.name[language])}>
        <table className={frame.table}>
          <caption className="for-readers-only">
            {words.name[language]}, {words.unit[language]}
          </caption>
          <thead>
            <tr>
              {rowHeads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              {columns.map(column => (
                <th key={column.key} scope="col" data-numeric="true">
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.key} className={row.whole ? style.whole : undefined}>
                <th scope="row">{row.name}</th>
                {row.inner === undefined ? null : <th scope="row">{row.inner}</th>}
                {columns.map(column => (
                  <td key={column.key} data-numeric="true">
                    {said({ ...row.chosen, ...column.chosen })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {marks.map(mark => (
        <p key={mark} className={style.soft}>
          <b>{markWords[mark][language]}</b>: {markMeaning[mark][language]}
        </p>
      ))}
    </>
  )
}
