/** Income of each head of the household before the contract, at its end and later, against the subsistence minimum. */
import type { Incomes as Told } from '#domain/social-contracts/contract.ts'
import { useDates } from '#web/law/dates.ts'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { useAmount } from './money.tsx'
import style from './social-contracts.module.css'

const HEIGHT = 120
const GROUND = 98
const TOP = 20

/** Amounts without their currency: the heading above names it. */
export function Incomes({ incomes }: { incomes: readonly Told[] }) {
  const { t } = useWords()
  const { date } = useDates()
  const amount = useAmount()
  const when = (one: Told, at: number) =>
    at === 0
      ? t('contract.before')
      : one.months === null
        ? t('contract.at-end')
        : t('contract.after', { n: one.months })
  const said = (one: number | null) => (one === null ? t('contract.not-known') : amount(one))
  return (
    <div className={style.incomes}>
      <Picture incomes={incomes} when={when} />
      <Table
        label={t('contract.incomes')}
        rows={incomes.map((one, at) => ({ ...one, name: when(one, at), key: at }))}
        keyOf={one => String(one.key)}
        still
        columns={[
          { key: 'when', head: t('contract.when'), cell: one => `${one.name}, ${date(one.at)}` },
          { key: 'total', head: t('contract.total'), numeric: true, cell: one => said(one.total) },
          { key: 'head', head: t('contract.per-head'), numeric: true, cell: one => said(one.perHead) },
          { key: 'minimum', head: t('contract.minimum'), numeric: true, cell: one => said(one.minimum) }
        ]}
      />
    </div>
  )
}

/** Columns of the income of each head; the dashed line over each is the minimum of that day. The table says the same. */
function Picture({ incomes, when }: { incomes: readonly Told[]; when(one: Told, at: number): string }) {
  const { t } = useWords()
  const highest = Math.max(1, ...incomes.flatMap(one => [one.perHead ?? 0, one.minimum ?? 0]))
  const y = (amount: number) => GROUND - (amount / highest) * (GROUND - TOP)
  const step = 72
  return (
    <svg
      className={style.picture}
      viewBox={`0 0 ${Math.max(3, incomes.length) * step} ${HEIGHT}`}
      role="img"
      aria-label={t('contract.picture')}
    >
      <line className={style.ground} x1="0" x2={Math.max(3, incomes.length) * step} y1={GROUND} y2={GROUND} />
      {incomes.map((one, at) => {
        const x = at * step + step / 2
        return (
          <g key={one.at + String(one.months)}>
            {one.perHead === null ? (
              <text x={x} y={GROUND - 6} textAnchor="middle">
                ?
              </text>
            ) : (
              <>
                <rect
                  className={style.column}
                  x={x - 15}
                  width="30"
                  y={y(one.perHead)}
                  height={GROUND - y(one.perHead)}
                />
                <text className={style.value} x={x} y={y(one.perHead) - 5} textAnchor="middle">
                  {t('contract.number', { n: Math.round(one.perHead) })}
                </text>
              </>
            )}
            {one.minimum === null ? null : (
              <line className={style.minimum} x1={x - 26} x2={x + 26} y1={y(one.minimum)} y2={y(one.minimum)} />
            )}
            <text x={x} y={HEIGHT - 6} textAnchor="middle">
              {when(one, at)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
