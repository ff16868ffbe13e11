/** How wide a picture may be: that of its frame, told anew when it changes. */
import { useCallback, useState } from 'react'

/** The width is null until the frame is there. Steps of eight pixels, so that dragging a window does not redraw each one. */
export function useWidth(): [ref: (frame: HTMLElement | null) => (() => void) | undefined, width: number | null] {
  const [width, setWidth] = useState<number | null>(null)
  const ref = useCallback((frame: HTMLElement | null) => {
    if (!frame) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const wide = Math.floor((entry?.contentRect.width ?? 0) / 8) * 8
      if (wide > 0) setWidth(wide)
    })
    observer.observe(frame)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
