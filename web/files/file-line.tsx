/** Who, how old, where now, on what act, until when, who leads: the line that never scrolls away. */
import { useEffect, useRef } from 'react'
import { caseOf } from '#domain/cases/case.ts'
import { membersOf } from '#domain/families/entries.ts'
import { traitsOf } from '#domain/people/person.ts'
import { stayAt } from '#domain/placements/stays.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { usePresent, useToday } from '#web/law/present.tsx'
import { ageWords } from '#web/people/names.ts'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './file.module.css'
import { useFile } from './file-context.ts'
import { useStatusTags } from './legal-status.tsx'
import type { Opened } from './streams.ts'
import { whereWords } from './where.ts'

/** What a file is called: the child, or the family by the names its members bear. */
export function useFileName({ file, family, nameOf }: Opened): string {
  const { t } = useWords()
  if (file.subject.kind === 'person') return nameOf(file.subject.id) ?? t('person.unnamed')
  const members = new Set(family ? membersOf(family.facts).map(one => one.person) : [])
  const names = file.people.flatMap(card => (members.has(card.id) && card.family ? [card.family] : []))
  return t('file.family-of', { name: [...new Set(names)].join(', ') || '—' })
}

export function FileLine() {
  const { t } = useWords()
  const { option } = useTerms()
  const { day, date } = useDates()
  const now = usePresent()
  const today = useToday()
  const { file, person, family, cases, nameOf, serviceOf, accountOf } = useFile()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const tags = useStatusTags()
  const work = cases.map(one => caseOf(one.facts))
  const open = work.filter(one => one.state === 'open')
  const traits = person ? traitsOf(person.facts) : null
  const stay = person ? stayAt(person.facts, now) : null
  const placed = open.find(one => one.order !== null)
  const leads = [...new Set(open.map(one => accountOf(one.lead)).filter(Boolean))]
  const members = family ? membersOf(family.facts) : []
  const title = useFileName(useFile())
  const where = stay
    ? whereWords(
        option('settings', stay.setting),
        serviceOf(stay.service) || nameOf(stay.carer) || option('service-kinds', stay.serviceKind)
      ).join(': ')
    : open.length > 0
      ? t('file.at-home')
      : null
  return (
    <header className={style.line}>
      <h1 ref={heading} tabIndex={-1} className={style.who}>
        {title}
      </h1>
      {tags.length > 0 ? (
        <p className={style.tags}>
          {tags.map(one => (
            <Tag key={one.key} kind={one.kind}>
              {one.word}
            </Tag>
          ))}
        </p>
      ) : null}
      <dl className={style.facts}>
        {traits?.birth ? (
          <Fact label={t('file.age')}>
            {ageWords(traits.birth, today, t)} <span className={style.soft}>({day(traits.birth)})</span>
          </Fact>
        ) : traits?.birthYear ? (
          <Fact label={t('file.born-in')}>{traits.birthYear}</Fact>
        ) : file.subject.kind === 'family' ? (
          <Fact label={t('file.members')}>{members.length}</Fact>
        ) : null}
        {where ? <Fact label={t('file.where')}>{where}</Fact> : null}
        {placed?.order ? (
          <Fact label={t('file.act')}>
            {placed.order.number ? t('file.order', { number: placed.order.number }) : option('stay-bases', 'court')}{' '}
            {placed.order.number?.includes(date(placed.order.at)) ? null : (
              <span className={style.soft}>{date(placed.order.at)}</span>
            )}
          </Fact>
        ) : open[0] ? (
          <Fact label={t('file.case')}>
            {option('case-types', open[0].type)}{' '}
            <span className={style.soft}>{open[0].openedAt ? date(open[0].openedAt) : ''}</span>
          </Fact>
        ) : null}
        {open.length === 0 ? <Fact label={t('file.case')}>{t('file.no-open-case')}</Fact> : null}
        {placed?.until ? <Fact label={t('file.until')}>{day(placed.until)}</Fact> : null}
        {leads.length > 0 ? <Fact label={t('file.lead')}>{leads.join(', ')}</Fact> : null}
      </dl>
    </header>
  )
}

const Fact = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
