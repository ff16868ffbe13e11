/** How full a service is: a bar and the same in figures. */
import style from './occupancy.module.css'

export function Occupancy({ taken, places }: { taken: number; places: number }) {
  const share = places > 0 ? Math.min(1, taken / places) : 0
  return (
    <span className={style.row}>
      <span className={style.bar} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} data-full={taken >= places} data-over={taken > places} />
      </span>
      <span className={style.words}>
        {taken} / {places}
      </span>
    </span>
  )
}
