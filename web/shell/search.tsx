/** One search for people, and for the pages of the house; Ctrl+K from anywhere. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './search.module.css'
import { useReadsFiles, useSession } from './session.tsx'

const SearchBox = lazy(() => import('./search-box.tsx').then(file => ({ default: file.SearchBox })))

export function Search() {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const { rights } = useSession()
  const files = useReadsFiles()
  const may = files || rights.includes('search')
  useEffect(() => {
    if (!may) return
    const listen = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [may])
  if (!may) return null
  return (
    <>
      <button type="button" className={style.opener} onClick={() => setOpen(true)} aria-haspopup="dialog">
        <Icon name="search" />
        <span>{t('search.invite')}</span>
        <kbd className={style.key}>Ctrl K</kbd>
      </button>
      {open ? (
        <Suspense fallback={null}>
          <SearchBox close={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
