/** The text of a release in its languages, with each figure set in it to be opened. */
import { useState } from 'react'
import type { FigureSheet, Language } from '#web/api/schema.ts'
import { Segments } from '#web/ui/filters.tsx'
import { languageNames, useWords } from '#web/words/language.tsx'
import style from './figures.module.css'

/** What a paragraph begins with that is a heading. */
const HEADING = /^## /
const piece = /\[\[([a-z0-9.-]+)\|([^\]]*)\]\]/g

/** Text and figures in turn: odd places are figures, `code|text`. */
export function pieces(paragraph: string): ({ text: string } | { code: string; text: string })[] {
  const found: ({ text: string } | { code: string; text: string })[] = []
  let from = 0
  for (const match of paragraph.matchAll(piece)) {
    if (match.index > from) found.push({ text: paragraph.slice(from, match.index) })
    found.push({ code: match[1] ?? '', text: match[2] ?? '' })
    from = match.index + match[0].length
  }
  if (from < paragraph.length) found.push({ text: paragraph.slice(from) })
  return found
}

export function Paragraphs({ text, open }: { text: FigureSheet['text']; open(code: string): void }) {
  const { t, language } = useWords()
  const languages = Object.keys(text) as Language[]
  const [chosen, setChosen] = useState<Language | null>(null)
  const shown = chosen ?? (languages.includes(language) ? language : languages[0])
  if (!shown) return null
  return (
    <section aria-labelledby="figures-text" className={style.text}>
      <div className={style.textHead}>
        <h2 id="figures-text" className={style.heading}>
          {t('figures.text')}
        </h2>
        {languages.length > 1 ? (
          <Segments
            label={t('shell.language')}
            value={shown}
            options={languages.map(value => ({ value, label: languageNames[value] }))}
            change={(value: Language) => setChosen(value)}
          />
        ) : null}
      </div>
      <div lang={shown} className={style.prose}>
        {(text[shown] ?? []).map(paragraph => {
          const Line = HEADING.test(paragraph) ? 'h3' : 'p'
          return (
            <Line key={paragraph}>
              {pieces(paragraph.replace(HEADING, '')).map((one, index) =>
                'code' in one ? (
                  <button
                    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a paragraph never change places
                    key={index}
                    type="button"
                    className={style.inText}
                    onClick={() => open(one.code)}
                    aria-haspopup="dialog"
                  >
                    {one.text}
                  </button>
                ) : (
                  one.text
                )
              )}
            </Line>
          )
        })}
      </div>
    </section>
  )
}
