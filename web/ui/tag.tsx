/** A state in a word; the shape of its mark says the same as its colour. */
import type { ReactNode } from 'react'
import style from './tag.module.css'

export const Tag = ({ kind, children }: { kind: 'open' | 'quiet' | 'late' | 'soon' | 'well'; children: ReactNode }) => (
  <span className={style.tag} data-kind={kind}>
    {children}
  </span>
)
