/** The quiet rail: where one can go, and where one is. */

import { Link, useLocation } from '@tanstack/react-router'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { Icon, type IconName } from '#web/ui/icons.tsx'
import mark from '#web/ui/opora.svg'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import { Person } from './person.tsx'
import style from './rail.module.css'
import { useReadsFiles, useSession } from './session.tsx'

type Place = { to: string; word: Key; icon: IconName; seen: boolean }

function usePlaces(): Place[] {
  const { rights } = useSession()
  const files = useReadsFiles()
  const may = (right: string) => rights.includes(right)
  return [
    { to: '/my-day', word: 'rail.my-day', icon: 'day', seen: files },
    { to: '/signals', word: 'rail.signals', icon: 'signal', seen: files },
    { to: '/cases', word: 'rail.cases', icon: 'cases', seen: files },
    { to: '/irregularities', word: 'rail.irregularities', icon: 'oddity', seen: files },
    { to: '/places', word: 'rail.places', icon: 'places', seen: files || may('places') },
    { to: '/figures', word: 'rail.figures', icon: 'figures', seen: may('figures') },
    { to: '/releases', word: 'rail.releases', icon: 'releases', seen: may('figures') },
    { to: '/administration', word: 'rail.administration', icon: 'people', seen: may('accounts') }
  ]
}

export function Rail() {
  const { t, say } = useWords()
  const { status } = useKnown()
  const { option } = useTerms()
  const session = useSession()
  const { pathname } = useLocation()
  return (
    <aside className={style.rail}>
      <div className={style.house}>
        <img src={mark} alt="" width="28" height="28" />
        <span className={style.name}>Opora</span>
        <span className={style.installation}>{say(status.installation.words)}</span>
      </div>
      <nav aria-label={t('rail.label')} className={style.places}>
        {usePlaces()
          .filter(place => place.seen)
          .map(({ to, word, icon }) => (
            <Link
              key={to}
              to={to}
              className={style.place}
              activeProps={{ 'aria-current': 'page' }}
              {...(to === '/cases' && pathname.startsWith('/files/') ? { 'data-within': true } : {})}
            >
              <Icon name={icon} size={20} />
              <span>{t(word)}</span>
            </Link>
          ))}
      </nav>
      <div className={style.foot}>
        <p className={style.office}>{option('offices', session.office)}</p>
        <Person />
      </div>
    </aside>
  )
}
