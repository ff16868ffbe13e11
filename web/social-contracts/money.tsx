/** Amounts of a contract, and how far one sum has gone of another. */
import { useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './social-contracts.module.css'

/** Whole amounts as they are, others with both digits of the hundredths. */
export function useAmount(): (amount: number) => string {
  const { language } = useWords()
  return amount =>
    new Intl.NumberFormat(language, { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 }).format(amount)
}

export function useMoney(): (amount: number, currency: string) => string {
  const { option } = useTerms()
  const said = useAmount()
  return (amount, currency) => [said(amount), option('currencies', currency)].join('\u00a0')
}

/** A bar and the same in figures: what has gone of the whole. */
export function Part({ of, whole, late }: { of: number; whole: number; late?: boolean }) {
  const { t } = useWords()
  const said = useAmount()
  const share = whole > 0 ? Math.min(1, of / whole) : 0
  return (
    <span className={style.part}>
      <span className={style.bar} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} data-late={late} />
      </span>
      <span className={style.figures}>{t('contract.part', { of: said(of), whole: said(whole) })}</span>
    </span>
  )
}
