/** The ladder of a child: its rungs with who was studied on each, why the next one was taken, and where the child stands. */
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { caseOf } from '#domain/cases/case.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { ladderOf, type Rung, type Step, type Verdict } from '#domain/placements/ladder.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { Icon, type IconName } from '#web/ui/icons.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import { useFile } from './file-context.ts'
import style from './ladder.module.css'

const verdicts: Record<Verdict, { words: Key; icon: IconName; attention: boolean }> = {
  here: { words: 'ladder.here', icon: 'places', attention: true },
  above: { words: 'ladder.above', icon: 'day', attention: false },
  'none-suited': { words: 'ladder.none-suited', icon: 'cross', attention: false },
  'passed-over': { words: 'ladder.passed-over', icon: 'oddity', attention: true },
  'made-up': { words: 'ladder.made-up', icon: 'tick', attention: false },
  owed: { words: 'ladder.owed', icon: 'late', attention: true },
  'not-studied': { words: 'ladder.not-studied', icon: 'oddity', attention: true }
}

/** The highest rung stands highest, as on a ladder; a screen reader hears them from the child's own family upwards. */
export function Ladder({ child }: { child: string }) {
  const { t } = useWords()
  const { law } = useKnown()
  const now = usePresent()
  const { streams } = useFile()
  const ladder = useMemo(() => {
    const person = streams.find(one => one.ref.id === child)
    const work = streams.filter(one => isAbout(one, child)).flatMap(one => one.facts)
    return ladderOf(work, person?.facts ?? [], child, now, law)
  }, [streams, child, now, law])
  return (
    <ol className={style.ladder} aria-label={t('ladder.title')}>
      {ladder.rungs.toReversed().map(rung => (
        <RungView key={rung.setting} rung={rung} home={rung.rung === 0} />
      ))}
    </ol>
  )
}

/** A family's case speaks of each of its children. */
function isAbout({ ref, facts }: Stream, child: string): boolean {
  if (ref.kind !== 'case') return false
  const { child: own } = caseOf(facts)
  return own === null || own === child
}

function RungView({ rung, home }: { rung: Rung; home: boolean }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { serviceOf, nameOf } = useFile()
  const { words, icon, attention } = verdicts[rung.verdict]
  // nothing wants studying on a rung that was never climbed past
  // a child who came back from a rung was there, though the way up now begins below it
  const left = rung.verdict === 'above' && rung.orders.length > 0
  const told = home && rung.verdict === 'not-studied' ? t('ladder.no-support') : t(left ? 'ladder.left' : words)
  return (
    <li className={style.rung} data-here={rung.verdict === 'here'} data-above={rung.verdict === 'above'}>
      <div className={style.head}>
        <span className={style.name}>{option('settings', rung.setting)}</span>
        {rung.verdict === 'here' ? (
          <Tag kind="open">{t('ladder.here')}</Tag>
        ) : (
          <span className={style.verdict} data-attention={attention}>
            <Icon name={icon} size={15} />
            {told}
          </span>
        )}
      </div>
      <ul className={style.steps}>
        {rung.steps.map(step => (
          <StepView key={`${step.at}/${step.kind}/${step.what}/${step.person}`} step={step} />
        ))}
        {rung.impossible ? (
          <li>
            <span>{t('ladder.impossible', { order: rung.impossible.order })}</span>
            <span className={style.soft}>
              {rung.impossible.madeUp
                ? t('ladder.made-up-on', { at: date(rung.impossible.madeUp) })
                : t('ladder.still-owed')}
            </span>
          </li>
        ) : null}
        {rung.orders.map(order => (
          <li key={order.number}>
            <span>{t('file.order', { number: order.number })}</span>
            <span className={style.soft}>
              {[serviceOf(order.service) || nameOf(order.carer), date(order.at)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

const vocabularies = { support: 'supports', measure: 'family-measures', kin: 'relations', rung: 'settings' } as const
const outcomes = { support: 'support-results', measure: '', kin: 'kin-outcomes', rung: 'rung-outcomes' } as const

function StepView({ step }: { step: Step }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { nameOf, accountOf, noteOf } = useFile()
  const note = noteOf(step.facts)
  const what = step.what
    .split(' ')
    .map(one => option(vocabularies[step.kind], one))
    .join(', ')
  return (
    <li>
      <span>{step.kind === 'rung' ? t('ladder.studied') : what}</span>
      {step.person ? (
        <Link to="/files/$kind/$id" params={{ kind: 'person', id: step.person }} search={{}}>
          {nameOf(step.person) ?? t('person.unnamed')}
        </Link>
      ) : null}
      {step.kind === 'measure' ? null : (
        <strong>{step.outcome ? option(outcomes[step.kind], step.outcome) : t('ladder.no-outcome')}</strong>
      )}
      <span className={style.soft}>
        {date(step.at)}, {accountOf(step.by) ?? t('entry.system')}
      </span>
      {note ? <span className={style.note}>{note}</span> : null}
    </li>
  )
}
