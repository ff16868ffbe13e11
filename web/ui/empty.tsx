/** Nothing here: why, and what to do next. */
import type { ReactNode } from 'react'
import style from './states.module.css'

export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={style.state}>
      <p className={style.title}>{title}</p>
      {children ? <p className={style.text}>{children}</p> : null}
      {action ? <div className={style.actions}>{action}</div> : null}
    </div>
  )
}
