/** The files as they were frozen, each with its hash, and how anybody verifies them. */
import { fileAddress } from '#web/api/client.ts'
import type { ReleaseContent, ReleaseRow } from '#web/api/schema.ts'
import figures from '#web/figures/figures.module.css'
import file from '#web/files/file.module.css'
import { useWords } from '#web/words/language.tsx'
import style from './releases.module.css'

export function Files({ row, content }: { row: ReleaseRow; content: ReleaseContent }) {
  const { t } = useWords()
  // the data before its pictures
  const isPicture = (name: string) => Number(name.endsWith('.svg'))
  const files = content.files.toSorted((a, b) => isPicture(a.name) - isPicture(b.name))
  return (
    <section className={file.section} aria-labelledby="release-files">
      <h2 id="release-files" className={file.heading}>
        {t('releases.files')}
      </h2>
      <ul className={style.files}>
        {files.map(one => (
          <li key={one.name}>
            <span>
              <a href={fileAddress(`/api/releases/${row.id}/files/${one.name}`)} download={one.name}>
                {one.name}
              </a>{' '}
              <span className={style.soft}>{t('releases.size', { n: Math.max(1, Math.round(one.size / 1024)) })}</span>
            </span>
            <span className={figures.manifest}>{one.sha256}</span>
          </li>
        ))}
      </ul>
      <h3 className={file.heading}>{t('releases.verify')}</h3>
      <p>{t('releases.verify-how')}</p>
      <pre className={style.command}>npm run opora -- release verify --files DIR</pre>
      <p>{t('releases.verify-journal')}</p>
      <pre className={style.command}>{`npm run opora -- release verify ${row.id} --pack ${content.pack.code}`}</pre>
    </section>
  )
}
