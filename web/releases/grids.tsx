/** The sections of a form as it is filled in; what the form does not ask for is crossed out, what nobody bears says so. */
import type { Edition, Grid } from '#domain/law/release-template.ts'
import figures from '#web/figures/figures.module.css'
import file from '#web/files/file.module.css'
import { scrolled } from '#web/ui/scrolled.ts'
import frame from '#web/ui/table.module.css'
import { useWords } from '#web/words/language.tsx'
import style from './releases.module.css'

type Given = {
  grids: readonly Grid[]
  edition: Edition | undefined
  /** a figure as it is written */
  said(indicator: string): string
  open(indicator: string): void
}

export function Grids({ grids, edition, said, open }: Given) {
  const { t, say } = useWords()
  return (
    <>
      {edition ? (
        <p className={style.soft}>
          {say(edition.words)} · {edition.basis}
        </p>
      ) : null}
      {grids.map(({ code, words, columns, rows }) => (
        <section key={code} className={file.section} aria-labelledby={`grid-${code}`}>
          <h2 id={`grid-${code}`} className={figures.heading}>
            {say(words)}
          </h2>
          <div className={frame.frame} {...scrolled(say(words))}>
            <table className={`${frame.table} ${style.grid}`}>
              <thead>
                <tr>
                  <th scope="col">{t('figures.indicator')}</th>
                  {columns.map(one => (
                    <th key={one.en} scope="col">
                      {say(one)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(row => (
                  <tr key={row.words.en}>
                    <th scope="row">
                      {row.line ? `${row.line} ` : ''}
                      {say(row.words)}
                    </th>
                    {row.cells.map((cell, at) => (
                      <td key={columns[at]?.en}>
                        {cell === null ? (
                          '×'
                        ) : (
                          <button
                            type="button"
                            className={figures.figure}
                            onClick={() => open(cell)}
                            aria-haspopup="dialog"
                          >
                            {said(cell)}
                          </button>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  )
}
