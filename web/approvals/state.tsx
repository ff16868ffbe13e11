/** Where a proposal stands, in a word, and whose word it waits for. */
import { useTerms } from '#web/law/law.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'

export type Standing = 'agree' | 'sign' | 'returned' | 'left' | 'taken' | 'withdrawn' | 'replaced'

export function State({ state, roles }: { state: Standing; roles: readonly string[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const names = roles.map(role => option('roles', role)).join(', ')
  if (state === 'agree' || state === 'sign') return <>{t(`approval.is-${state}`, { roles: names })}</>
  return <Tag kind={kinds[state]}>{t(`approval.is-${state}`)}</Tag>
}
const kinds = { returned: 'soon', left: 'soon', taken: 'well', withdrawn: 'quiet', replaced: 'quiet' } as const
