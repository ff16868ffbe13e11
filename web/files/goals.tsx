/** The goals of the plans in force with their numbers, beside a form that asks about goals by number. */
import { caseOf } from '#domain/cases/case.ts'
import { planBefore } from '#domain/cases/entries.ts'
import { useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './file.module.css'
import { useFile } from './file-context.ts'

export const asksForGoals = (act: string) => act === 'plan.review' || act === 'case.close'

export function Goals() {
  const { t } = useWords()
  const { option } = useTerms()
  const now = usePresent()
  const { cases, noteOf } = useFile()
  const plans = cases
    .filter(one => caseOf(one.facts).state === 'open')
    .flatMap(one => planBefore(one.facts, now) ?? [])
    .map(({ version, recordedAt, data }) => ({ key: `${version}/${recordedAt}`, ...(data as Plan) }))
    .filter(({ goals }) => goals.length > 0)
  return plans.map(({ key, plan, goals }) => (
    <section key={key} className={style.section}>
      <h3 className={style.cardTitle}>{t('file.goals-of', { plan: option('plan-kinds', plan) })}</h3>
      <ol className={style.goals}>
        {goals.map(({ goal }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the goals of one plan never change
          <li key={at}>{noteOf(goal) ?? t('plan.goal-nth', { n: at + 1 })}</li>
        ))}
      </ol>
    </section>
  ))
}

type Plan = { plan: string; goals: readonly { goal: string }[] }
