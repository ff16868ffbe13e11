/** The plain page before the house: a mark, a column, the choice of language. */

import type { ReactNode } from 'react'
import mark from '#web/ui/opora.svg'
import { LanguageChoice } from './language-choice.tsx'
import style from './threshold.module.css'

export function Threshold({ children, wide }: { children?: ReactNode; wide?: boolean }) {
  return (
    <div className={style.page}>
      <header className={style.head}>
        <img src={mark} alt="" width="26" height="26" />
        <span className={style.mark}>Opora</span>
        <LanguageChoice />
      </header>
      <main className={wide ? style.wide : style.column}>{children}</main>
    </div>
  )
}
