/** A paper as it will stand on the page; what nobody knows yet is marked. */
import type { ReactNode } from 'react'
import type { Laid, Preview } from '#web/api/schema.ts'
import { useWords } from '#web/words/language.tsx'
import style from './sheet.module.css'

type Runs = Extract<Laid, { kind: 'heading' }>['runs']

export function Sheet({ sheet, language }: { sheet: Preview['sheet']; language: string }) {
  const { t } = useWords()
  return (
    <section className={style.sheet} lang={language} aria-label={t('paper.preview')}>
      {sheet.map((laid, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
        <Part key={index} laid={laid} />
      ))}
    </section>
  )
}

function Part({ laid }: { laid: Laid }): ReactNode {
  switch (laid.kind) {
    case 'heading': {
      const Head = laid.level === 1 ? 'h3' : laid.level === 2 ? 'h4' : 'h5'
      return (
        <Head data-level={laid.level}>
          <Inline runs={laid.runs} />
        </Head>
      )
    }
    case 'paragraph':
      return (
        <p style={{ textAlign: laid.align }} data-bold={laid.bold} data-small={laid.small}>
          <Inline runs={laid.runs} />
        </p>
      )
    case 'rows':
      return (
        <dl>
          {laid.rows.map(({ label, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
            <div key={index}>
              <dt>
                <Inline runs={label} />
              </dt>
              <dd>
                <Inline runs={value} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {laid.head.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {laid.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
              <tr key={index}>
                {row.map((cell, nth) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
                  <td key={nth}>
                    <Inline runs={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'list':
      return (
        <ul>
          {laid.items.map((runs, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
            <li key={index}>
              <Inline runs={runs} />
            </li>
          ))}
        </ul>
      )
    case 'lines':
      return <div className={style.lines} style={{ blockSize: `${laid.count * 1.8}em` }} />
    case 'sides':
      return (
        <p className={style.sides}>
          <span>
            <Inline runs={laid.left} />
          </span>
          <span>
            <Inline runs={laid.right} />
          </span>
        </p>
      )
    case 'address':
      return (
        <div className={style.address}>
          {laid.lines.map((runs, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
            <p key={index}>
              <Inline runs={runs} />
            </p>
          ))}
        </div>
      )
    case 'signatures':
      return (
        <div className={style.signatures} data-lines={laid.inLines}>
          {laid.of.map(({ as, name }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
            <p key={index}>
              <strong>
                <Inline runs={as} />
              </strong>
              <span className={style.signature} />
              {laid.inLines ? (
                <span>
                  <Inline runs={name.length > 0 ? name : [{ blank: '' }]} />
                </span>
              ) : name.length > 0 ? (
                <span>
                  /<Inline runs={name} />/
                </span>
              ) : null}
            </p>
          ))}
        </div>
      )
    case 'page':
      return <hr />
  }
}

function Inline({ runs }: { runs: Runs }) {
  const { t } = useWords()
  return (
    <>
      {runs.map((run, index) =>
        'blank' in run ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
          <span key={index} className={style.blank}>
            <span className="for-readers-only">{t('paper.blank')}</span>
          </span>
        ) : (
          run.text
        )
      )}
    </>
  )
}
