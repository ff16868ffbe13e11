/** Amounts of a contract, and how far one sum has gone of another. */
import { useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './social-contracts.module.css'

export function useMoney(): (amount: number, currency: string) => string {
  const { t } = useWords()
  const { option } = useTerms()
  return (amount, currency) => t('aid.sum', { n: amount, currency: option('currencies', currency) })
}

/** A bar and the same in figures: what has gone of the whole. */
export function Part({ of, whole, late }: { of: number; whole: number; late?: boolean }) {
  const { t } = useWords()
  const share = whole > 0 ? Math.min(1, of / whole) : 0
  return (
    <span className={style.part}>
      <span className={style.bar} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} data-late={late} />
      </span>
      <span className={style.figures}>{t('contract.part', { of, whole })}</span>
    </span>
  )
}
