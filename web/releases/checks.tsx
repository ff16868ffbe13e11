/** What a release was checked by; what looks odd is explained before it is signed. */
import { Button, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { sayNumber, sayTime } from '#domain/figures/words.ts'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { Refusals } from '#web/act-form/refusals.tsx'
import { useAct } from '#web/act-form/send.ts'
import type { Refusal, ReleaseContent, ReleaseRow } from '#web/api/schema.ts'
import figures from '#web/figures/figures.module.css'
import file from '#web/files/file.module.css'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { presentOf } from '#web/law/present.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './releases.module.css'

type Check = ReleaseContent['checks'][number]

export function Checks({ row, content, busy }: { row: ReleaseRow; content: ReleaseContent; busy: boolean }) {
  const { t } = useWords()
  const may = useMay('release', 'draft', 'release.answer-check') && row.state === 'draft' && !busy
  return (
    <section className={file.section} aria-labelledby="release-checks">
      <h2 id="release-checks" className={file.heading}>
        {t('releases.checks')}
      </h2>
      {content.checks.length === 0 ? <p className={style.soft}>{t('releases.no-checks')}</p> : null}
      <ul className={figures.checks}>
        {content.checks.map(check => (
          <li key={check.n} data-holds={check.outcome === 'holds' || check.answer !== null}>
            <Icon name={check.outcome === 'holds' || check.answer ? 'tick' : 'late'} size={16} />
            <div className={style.check}>
              <Finding check={check} content={content} />
              {check.outcome === 'explain' ? <Answered check={check} row={row} may={may} /> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Finding({ check, content }: { check: Check; content: ReleaseContent }) {
  const { t, language } = useWords()
  const { option } = useTerms()
  const definition = content.definitions.find(one => one.code === check.indicator)
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : sayNumber(value, definition?.digits ?? 0, language)
  return (
    <span>
      {t(`releases.check.${check.code}`, {
        figure: definition?.words[language] ?? check.indicator,
        at: sayTime(check.at, language),
        value: number(check.computed),
        other: number(check.against),
        before: check.before ? sayTime(check.before, language) : '',
        percent:
          check.percent === undefined ? '' : `${check.percent > 0 ? '+' : ''}${sayNumber(check.percent, 1, language)}`,
        source: check.source ? option('series-sources', check.source) : ''
      })}
      {check.outcome === 'broken' ? ` ${t('figures.breaks')}.` : ''}
    </span>
  )
}

function Answered({ check, row, may }: { check: Check; row: ReleaseRow; may: boolean }) {
  const { t } = useWords()
  const { option } = useTerms()
  const [open, setOpen] = useState(false)
  if (open && may) return <Answer check={check} row={row} close={() => setOpen(false)} />
  return (
    <span className={style.answer}>
      {check.answer ? (
        <span className={style.soft}>{option('check-answers', check.answer)}</span>
      ) : (
        <span className={style.open}>{t('releases.wants-answer')}</span>
      )}
      {may ? (
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {t(check.answer ? 'releases.answer-again' : 'releases.answer')}
        </Button>
      ) : null}
    </span>
  )
}

function Answer({ check, row, close }: { check: Check; row: ReleaseRow; close(): void }) {
  const { t } = useWords()
  const terms = useTerms()
  const { status } = useKnown()
  const options = useOptions('check-answers')
  const [answer, setAnswer] = useState<string | null>(check.answer)
  const [note, setNote] = useState('')
  const [refused, setRefused] = useState<readonly Refusal[]>([])
  const act = useAct(said => (said.kind === 'refused' ? setRefused(said.refusals) : close()))
  const send = () =>
    act.mutate({
      id: crypto.randomUUID(),
      act: 'release.answer-check',
      on: { kind: 'release', id: row.id },
      at: presentOf(status),
      input: { check: check.n, answer, ...(note.trim() ? { note: note.trim() } : {}) }
    })
  return (
    <div className={style.form}>
      <Select
        label={terms.field('release.answer-check', 'answer')}
        data={options}
        value={answer}
        onChange={setAnswer}
        required
      />
      <Textarea
        label={terms.field('release.answer-check', 'note')}
        autosize
        minRows={2}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
      />
      <Refusals kind="stop" title={t('refusal.title')} refusals={refused} />
      <div className={style.foot}>
        <Button size="compact-md" disabled={!answer} loading={act.isPending} onClick={send}>
          {terms.act('release.answer-check')}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={close}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  )
}
