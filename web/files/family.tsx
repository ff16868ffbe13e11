/** The family: drawn, and in a table for those who read rather than look. */
import { Link } from '@tanstack/react-router'
import { membersOf } from '#domain/families/entries.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { ageWords, fullName } from '#web/people/names.ts'
import { writeDay } from '#web/ui/dates.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { FamilyMap } from './family-map.tsx'
import { useFile } from './file-context.ts'
import { Section } from './section.tsx'
import { Ties } from './ties.tsx'

export function Family() {
  const { t } = useWords()
  const { option } = useTerms()
  const today = useToday()
  const { family, file } = useFile()
  if (!family) return <Empty title={t('family.none')}>{t('family.none-why')}</Empty>
  const cards = new Map(file.people.map(card => [card.id, card]))
  const members = membersOf(family.facts).map(({ person, as }) => ({ id: person, as, card: cards.get(person) }))
  return (
    <>
      <Section title={t('file.family')}>
        <FamilyMap members={members} subject={file.subject.id} />
        <Table
          label={t('family.members')}
          rows={members}
          keyOf={member => member.id}
          columns={[
            {
              key: 'name',
              head: t('family.name'),
              cell: ({ id, card }) => (
                <Link to="/files/$kind/$id" params={{ kind: 'person', id }} search={{}}>
                  {fullName(card) ?? t('person.unnamed')}
                </Link>
              )
            },
            { key: 'as', head: t('family.as'), cell: ({ as }) => option('family-roles', as) },
            {
              key: 'age',
              head: t('file.age'),
              cell: ({ card }) =>
                card?.birth ? `${ageWords(card.birth, today, t)} (${writeDay(card.birth)})` : (card?.birthYear ?? '—')
            },
            {
              key: 'address',
              head: t('family.address'),
              cell: ({ card }) =>
                [card?.currentAddress ?? card?.permanentAddress, card?.phone].filter(Boolean).join(', ')
            },
            {
              key: 'territory',
              head: t('family.territory'),
              cell: ({ card }) => option('territories', card?.territory),
              wide: true
            }
          ]}
        />
      </Section>
      <Ties />
    </>
  )
}
