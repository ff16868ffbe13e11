/** Where a social contract stands, in a word. */
import type { ContractState } from '#domain/social-contracts/contract.ts'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'

const kinds = {
  none: 'quiet',
  applied: 'soon',
  refused: 'quiet',
  recognised: 'soon',
  active: 'open',
  ended: 'well',
  stopped: 'late'
} as const

export function ContractTag({ state }: { state: ContractState }) {
  const { t } = useWords()
  return <Tag kind={kinds[state]}>{t(`contract.state-${state}`)}</Tag>
}
