/** Small line drawings; each stands beside a word, so none speaks to a screen reader. */
import type { ReactNode } from 'react'

const shapes = {
  day: <path d="M4 6.5h16v13H4zM4 10.5h16M8 4v4M16 4v4M8 14h3" />,
  signal: <path d="M12 4.5 3.5 19h17zM12 10v4.2M12 16.6v.2" />,
  cases: <path d="M3.5 7h6l2 2.2h9V19h-17zM3.5 7V5h6l1.5 2" />,
  places: <path d="M4 19V9.5L12 4l8 5.5V19M4 19h16M9.5 19v-5h5v5" />,
  figures: <path d="M4 4.5V19.5H20M8 16v-4M12 16V8M16 16v-6" />,
  series: <path d="M4 5.5h16v13H4zM4 10h16M4 14.300h16M10 5.500v13" />,
  releases: <path d="M6 3.5h9l3.5 3.5v13.5H6zM14.5 3.5V7.5h4M9 12h6.5M9 15.5h6.5" />,
  people: (
    <path d="M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zM3 19.5c.4-3.6 2.8-5.6 6-5.6s5.6 2 6 5.6M15.5 5a3 3 0 0 1 0 5.800M17.500 14.300c2 .7 3.200 2.500 3.500 5.200" />
  ),
  registers: <path d="M5 3.500h14v17H5zM8.500 3.500v17M11.500 8h4.500M11.500 12h4.500" />,
  council: (
    <path d="M4 13h16M6.500 13v6M17.500 13v6M8 9.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM16 9.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4z" />
  ),
  coins: (
    <path d="M8.500 5.500a5 2.200 0 1 0 0 4.400 5 2.200 0 0 0 0-4.400zM3.500 7.700v4.600c0 1.200 2.200 2.200 5 2.200M15.500 12.500a5 2.200 0 1 0 0 4.400 5 2.200 0 0 0 0-4.400zM10.500 14.700v2.800c0 1.200 2.200 2.200 5 2.200s5-1 5-2.200v-2.800" />
  ),
  oddity: <path d="M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 8v5M12 15.800v.2" />,
  bell: <path d="M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 2h-15zM10 18.500a2 2 0 0 0 4 0M12 3v2" />,
  letter: <path d="M3.500 6h17v12h-17zM3.500 6.500l8.500 6.500 8.500-6.500" />,
  search: <path d="M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.300 15.300 20.500 20.500" />,
  down: <path d="m6 9.500 6 6 6-6" />,
  next: <path d="m9.500 6 6 6-6 6" />,
  plus: <path d="M12 5v14M5 12h14" />,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  tick: <path d="m5 12.500 4.500 4.500L19 7.500" />,
  clock: <path d="M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 7.500V12l3 2" />,
  late: <path d="M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 7.500v5.500M12 16v.2" />,
  norm: <path d="M12 4v16M6 20h12M5 7h14M5 7l-2.500 6h5zM19 7l-2.500 6h5z" />,
  lock: <path d="M6 10.500h12v9H6zM8.500 10.500V7.500a3.500 3.500 0 0 1 7 0v3" />,
  out: <path d="M10 4.500H5v15h5M15 8l4 4-4 4M19 12H9.500" />,
  save: <path d="M12 4v11M7.500 11l4.500 4.500L16.500 11M4.500 19.500h15" />,
  eye: (
    <path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600z" />
  ),
  paper: <path d="M6 3.500h12v17H6zM9 8h6M9 12h6M9 16h3.500" />,
  sun: (
    <path d="M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2.500M12 19v2.500M2.500 12H5M19 12h2.500M5.300 5.300l1.700 1.700M17 17l1.700 1.700M5.300 18.700 7 17M17 7l1.700-1.700" />
  ),
  print: <path d="M7 8.500V4h10v4.500M7 17H4.500V8.500h15V17H17M7 14h10v6H7z" />
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {shapes[name]}
    </svg>
  )
}
