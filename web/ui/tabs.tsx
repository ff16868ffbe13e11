/** The pages of one thing, side by side. */
import { Link } from '@tanstack/react-router'
import style from './tabs.module.css'

type Given = { label: string; tabs: readonly { to: string; name: string }[] }

export const Tabs = ({ label, tabs }: Given) => (
  <nav className={`${style.tabs} not-on-paper`} aria-label={label}>
    {tabs.map(({ to, name }) => (
      <Link
        key={to}
        to={to}
        search={{}}
        className={style.tab}
        activeOptions={{ exact: true, includeSearch: false }}
        activeProps={{ 'aria-current': 'page' }}
      >
        {name}
      </Link>
    ))}
  </nav>
)
