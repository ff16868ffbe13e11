/** Rail, search, page. */
import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Bones } from '#web/ui/bones.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './layout.module.css'
import { Rail } from './rail.tsx'
import { Search } from './search.tsx'

export function Layout() {
  const { t } = useWords()
  return (
    <div className={style.house}>
      <a href="#page" className={style.skip}>
        {t('shell.skip')}
      </a>
      <Rail />
      <div className={style.room}>
        <header className={`${style.bar} not-on-paper`}>
          <Search />
        </header>
        <main id="page" tabIndex={-1} className={style.page}>
          <Suspense fallback={<Bones rows={8} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  )
}
