/** Short news that an act is done; it goes by itself, and a screen reader hears it. */
import { useSyncExternalStore } from 'react'
import { Icon } from './icons.tsx'
import style from './toasts.module.css'

type Toast = { n: number; text: string; kind: 'done' | 'note' }

let toasts: readonly Toast[] = []
let count = 0
const listeners = new Set<() => void>()
const change = (next: readonly Toast[]) => {
  toasts = next
  for (const listener of listeners) listener()
}

export function toast(text: string, kind: Toast['kind'] = 'done', stays = 7000): void {
  count += 1
  const n = count
  change([...toasts, { n, text, kind }])
  setTimeout(() => change(toasts.filter(one => one.n !== n)), stays)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => toasts)
  return (
    <div className={`${style.stack} not-on-paper`} role="status">
      {shown.map(({ n, text, kind }) => (
        <p key={n} className={style.toast} data-kind={kind}>
          <Icon name={kind === 'done' ? 'tick' : 'oddity'} />
          {text}
        </p>
      ))}
    </div>
  )
}
