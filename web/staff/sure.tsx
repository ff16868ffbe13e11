/** A button that asks once more before it does. */
import { Button } from '@mantine/core'
import { useState } from 'react'

type Given = { label: string; sure: string; about: string; busy: boolean; act(): void }

export function Sure({ label, sure, about, busy, act }: Given) {
  const [asked, setAsked] = useState(false)
  return (
    <Button
      size="xs"
      variant={asked ? 'filled' : 'default'}
      loading={busy}
      aria-label={`${asked ? sure : label}: ${about}`}
      onBlur={() => setAsked(false)}
      onClick={() => (asked ? act() : setAsked(true))}
    >
      {asked ? sure : label}
    </Button>
  )
}
