/** Whom an item is about, leading to where that one's file is. */
import { Link } from '@tanstack/react-router'
import type { Commission } from '#web/api/schema.ts'
import { useWords } from '#web/words/language.tsx'

export type Subject = Commission['waiting'][number]['subject']

export function useSubjectWords(): (subject: Subject) => string {
  const { t } = useWords()
  return ({ kind, name }) =>
    kind === 'family' ? t('commission.family-of', { name: name ?? '—' }) : (name ?? t('person.unnamed'))
}

export function Whom({ of }: { of: Subject }) {
  const words = useSubjectWords()(of)
  return of.kind === 'signal' ? (
    <Link to="/signals/$id" params={{ id: of.id }} search={{}}>
      {words}
    </Link>
  ) : (
    <Link to="/files/$kind/$id" params={{ kind: of.kind, id: of.id }} search={{}}>
      {words}
    </Link>
  )
}
