/** Said on the file and the signal for as long as two offices have it before them: who answers, who is asked. */
import type { Stream } from '#domain/kernel/event.ts'
import { offerOf } from '#domain/transfers/transfer.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './transfers.module.css'

export function Offered({ streams }: { streams: readonly Stream[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { moment } = useDates()
  const offer = streams.map(one => offerOf(one.facts)).find(one => one !== null)
  if (!offer) return null
  return (
    <p className={style.offered} role="status">
      {t('transfer.under-way', { office: option('offices', offer.to), at: moment(offer.at) })}
    </p>
  )
}
