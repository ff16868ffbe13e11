/** Entries of the register that may be one person: shown with their reasons, side by side; a person decides, a second confirms. */
import { Button, Progress } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useAct } from '#web/act-form/send.ts'
import { get } from '#web/api/client.ts'
import type { Duplicates } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { presentOf } from '#web/law/present.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Page } from '#web/ui/page.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './duplicates.module.css'
import { fullName } from './names.ts'

type Pair = Duplicates['rows'][number]
type Twin = Pair['one']

export function DuplicatesPage() {
  const { t } = useWords()
  const { pairs, seen, state, fault, stop, again, drop } = useWalk()
  return (
    <Page
      title={t('duplicates.title')}
      sub={t('duplicates.why')}
      actions={
        state === 'walking' ? (
          <Button variant="default" onClick={stop}>
            {t('duplicates.stop')}
          </Button>
        ) : (
          <Button variant="default" onClick={again}>
            {t('duplicates.again')}
          </Button>
        )
      }
    >
      <p role="status" className={style.seen}>
        {t(state === 'walking' ? 'duplicates.walking' : 'duplicates.walked', { n: seen, found: pairs.length })}
      </p>
      {state === 'walking' ? <Progress value={100} animated size="xs" aria-label={t('duplicates.title')} /> : null}
      {fault ? <Failure of={fault} again={again} /> : null}
      {pairs.length === 0 && state === 'done' ? (
        <Empty title={t('duplicates.none')}>{t('duplicates.none-why')}</Empty>
      ) : null}
      <ul className={style.pairs}>
        {pairs.map(pair => (
          <PairView key={`${pair.one.id}/${pair.other.id}`} pair={pair} settled={() => drop(pair)} />
        ))}
      </ul>
    </Page>
  )
}

/** Goes through the register step by step; it can be stopped, and what was found stays. */
function useWalk() {
  const [pairs, setPairs] = useState<readonly Pair[]>([])
  const [seen, setSeen] = useState(0)
  const [state, setState] = useState<'walking' | 'stopped' | 'done'>('walking')
  const [fault, setFault] = useState<Error | null>(null)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round walks from the beginning
  useEffect(() => {
    let going = true
    setPairs([])
    setSeen(0)
    setFault(null)
    setState('walking')
    const walk = async () => {
      let after: string | null = null
      do {
        const step: Duplicates = await get<Duplicates>('/api/duplicates', { after: after ?? undefined })
        if (!going) return
        setPairs(all => [...all, ...step.rows])
        setSeen(all => all + step.seen)
        after = step.next
      } while (after && going)
      setState('done')
    }
    walk().catch((error: Error) => {
      if (going) {
        setFault(error)
        setState('stopped')
      }
    })
    stopper.stop = () => {
      going = false
      setState('stopped')
    }
    return () => {
      going = false
    }
  }, [round])
  return {
    pairs,
    seen,
    state,
    fault,
    stop: () => stopper.stop(),
    again: () => setRound(n => n + 1),
    drop: (pair: Pair) => setPairs(all => all.filter(one => one !== pair))
  }
}
const stopper = { stop: () => {} }

const lines = ['birth', 'sex', 'territory', 'identifiers'] as const

function PairView({ pair, settled }: { pair: Pair; settled(): void }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { status } = useKnown()
  const mayPropose = useMay('person', 'known', 'person.propose-merge')
  const sides = [pair.one, pair.other].map(useLines())
  const sending = useAct(answer => {
    if (answer.kind !== 'done') return toast(t('duplicates.refused'), 'note')
    toast(t('duplicates.sent'))
    settled()
  })
  const send = (act: string, id: string, input: Record<string, unknown>) =>
    sending.mutate({ id: crypto.randomUUID(), act, on: { kind: 'person', id }, at: presentOf(status) as never, input })
  const merge = (from: Twin, into: Twin) =>
    send('person.propose-merge', from.id, { into: into.id, reasons: pair.reasons })
  return (
    <li className={style.pair}>
      <p className={style.reasons}>{pair.reasons.map(code => option('duplicate-reasons', code)).join(' · ')}</p>
      <table className={style.table}>
        <thead>
          <tr>
            <td />
            {[pair.one, pair.other].map(card => (
              <th key={card.id} scope="col">
                <Link to="/files/$kind/$id" params={{ kind: 'person', id: card.id }} search={{}}>
                  {fullName(card) ?? t('person.unnamed')}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line} data-differs={sides[0]?.[line] !== sides[1]?.[line]}>
              <th scope="row">{t(`duplicates.${line}`)}</th>
              <td>{sides[0]?.[line] || '—'}</td>
              <td>{sides[1]?.[line] || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayPropose ? (
        <div className={style.acts}>
          <Button size="xs" loading={sending.isPending} onClick={() => merge(pair.other, pair.one)}>
            {t('duplicates.keep-left')}
          </Button>
          <Button size="xs" loading={sending.isPending} onClick={() => merge(pair.one, pair.other)}>
            {t('duplicates.keep-right')}
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={sending.isPending}
            onClick={() => send('person.keep-apart', pair.one.id, { other: pair.other.id })}
          >
            {t('duplicates.two')}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

function useLines(): (card: Twin) => Record<(typeof lines)[number], string> {
  const { option } = useTerms()
  const { day } = useDates()
  return card => ({
    birth: card.birth ? day(card.birth) : String(card.birthYear ?? ''),
    sex: option('sexes', card.sex),
    territory: option('territories', card.territory),
    identifiers: card.identifiers.map(({ kind, value }) => `${option('identifiers', kind)} ${value}`).join(', ')
  })
}
