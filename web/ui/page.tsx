/** The head of a page. A new page names the window and takes the focus, so that a screen reader hears where it is. */
import { type ReactNode, useEffect, useRef } from 'react'
import style from './page.module.css'

let firstPage = true

type Given = { title: string; sub?: ReactNode; actions?: ReactNode; children?: ReactNode; quiet?: boolean }

export function Page({ title, sub, actions, children, quiet }: Given) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Opora`
  }, [title])
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true })
    firstPage = false
  }, [])
  return (
    <>
      <div className={quiet ? 'for-readers-only' : style.head}>
        <div className={style.words}>
          <h1 ref={heading} tabIndex={-1} className={style.title}>
            {title}
          </h1>
          {sub ? <p className={style.sub}>{sub}</p> : null}
        </div>
        {actions ? <div className={`${style.actions} not-on-paper`}>{actions}</div> : null}
      </div>
      {children}
    </>
  )
}
