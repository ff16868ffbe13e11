/** Orders of protection from domestic violence: what each forbids, until when, and whether it was broken. */
import { protectionsOf } from '#domain/proceedings/protection.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './court-tracks.module.css'
import { useFile } from './file-context.ts'
import { Section } from './section.tsx'

export function ProtectionOrders() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, day } = useDates()
  const { cases, nameOf } = useFile()
  const rows = cases.flatMap(one => protectionsOf(one.facts).map(order => ({ ...order, case: one.ref.id })))
  if (rows.length === 0) return null
  return (
    <Section title={t('protection.title')}>
      <Table
        label={t('protection.title')}
        rows={rows}
        keyOf={one => `${one.case}/${one.version}`}
        columns={[
          {
            key: 'kind',
            head: t('protection.order'),
            cell: one => (
              <>
                {option('protection-order-kinds', one.kind)}
                <span className={style.soft}>
                  {[option('courts', one.court), one.number].filter(Boolean).join(', ')}
                </span>
              </>
            )
          },
          {
            key: 'measures',
            head: t('protection.measures'),
            cell: one => one.measures.map(m => option('protection-measures', m)).join('; ')
          },
          {
            key: 'who',
            head: t('protection.whom'),
            cell: one => (
              <>
                {one.protects.map(id => nameOf(id) ?? t('person.unnamed')).join(', ') || '—'}
                {one.addressProtected ? <span className={style.soft}>{t('protection.address')}</span> : null}
              </>
            )
          },
          {
            key: 'when',
            head: t('protection.force'),
            cell: one => (
              <>
                {date(one.from)} – {one.to ? date(one.to) : one.until ? day(one.until) : t('protection.until-ruling')}
                {one.violated.length > 0 ? (
                  <span className={style.soft}>
                    {t('protection.violated', { at: one.violated.map(date).join(', ') })}
                  </span>
                ) : null}
              </>
            )
          }
        ]}
      />
    </Section>
  )
}
