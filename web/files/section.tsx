import type { ReactNode } from 'react'
import style from './file.module.css'

export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={style.section}>
    <h2 className={style.heading}>{title}</h2>
    {children}
  </section>
)
