/** The installations that run side by side: the one that is open, and the ways to the others. */
import type { Status } from '#web/api/schema.ts'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './neighbours.module.css'

export function Neighbours({ status: { installation, beside } }: { status: Status }) {
  const { t, say } = useWords()
  if (beside.length === 0) return null
  return (
    <nav aria-label={t('installations.label')} className={style.row}>
      <span className={style.one} aria-current="page">
        {say(installation.words)}
      </span>
      {beside.map(({ pack, words, port }) => (
        <a key={pack} className={style.one} href={addressOf(port)}>
          {say(words)}
          <Icon name="next" />
        </a>
      ))}
    </nav>
  )
}

/** The same host, at the other's port. */
function addressOf(port: number): string {
  const address = new URL('/', location.href)
  address.port = String(port)
  return address.href
}
