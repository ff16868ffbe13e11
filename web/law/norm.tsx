/** Where it is written, and whether a lawyer has checked it: one click from every deadline and refusal. */
import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon } from '#web/ui/icons.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import style from './norm.module.css'

const certainties: Record<string, Key> = {
  found: 'norm.found',
  high: 'norm.high',
  medium: 'norm.medium',
  low: 'norm.low',
  proposal: 'norm.proposal'
}

export const certaintyWords = (certainty: string): Key => certainties[certainty] ?? 'norm.low'

type Given = { basis: string; certainty: string; verified: boolean; children?: ReactNode }

export function Norm({ basis, certainty, verified, children }: Given) {
  const { t } = useWords()
  return (
    <Popover width={320} position="bottom-start" shadow="md" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={style.norm}>
          <Icon name="norm" size={15} />
          <span>{basis}</span>
          {verified ? null : <span className={style.mark}>{t('norm.unverified-mark')}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={style.card}>
          <p className={style.basis}>{basis}</p>
          <p>{t(verified ? 'norm.verified' : 'norm.unverified')}</p>
          <p className={style.soft}>{t(certaintyWords(certainty))}</p>
          {children}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
