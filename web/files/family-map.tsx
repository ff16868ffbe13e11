/** A simple genogram: squares are men, circles women; the child of the file has a double line. */
import type { PersonCard } from '#web/api/schema.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { ageWords } from '#web/people/names.ts'
import { useWords } from '#web/words/language.tsx'
import style from './family-map.module.css'

export type Drawn = { id: string; as: string; card: PersonCard | undefined }
type Placed = Drawn & { x: number; y: number }

const STEP = 150
const ROW = 148
const SIZE = 21

/** The row of the drawing by role: forebears above, parents, children below; whoever else stands with the parents. */
const rows: Record<string, number> = { grandparent: 0, child: 2, sibling: 2 }
const parents = ['mother', 'father', 'parent', 'guardian']

function place(members: readonly Drawn[]): { placed: Placed[]; width: number; height: number } {
  const used = [0, 1, 2].map(row => members.filter(one => (rows[one.as] ?? 1) === row)).filter(row => row.length > 0)
  const width = Math.max(...used.map(row => row.length), 1) * STEP
  const ordered = (row: Drawn[]) =>
    [...row].sort((a, b) => rank(a.as) - rank(b.as) || (a.card?.birth ?? '9').localeCompare(b.card?.birth ?? '9'))
  const placed = used.flatMap((row, y) =>
    ordered(row).map((one, x) => ({ ...one, x: width / 2 + (x - (row.length - 1) / 2) * STEP, y: 34 + y * ROW }))
  )
  return { placed, width, height: used.length * ROW - 14 }
}
const rank = (as: string) => ['father', 'mother', 'guardian'].indexOf(as) + 1 || 9

export function FamilyMap({ members, subject }: { members: readonly Drawn[]; subject: string }) {
  const { t } = useWords()
  const { option } = useTerms()
  const today = useToday()
  const { placed, width, height } = place(members)
  const pair = placed.filter(one => parents.includes(one.as))
  const young = placed.filter(one => rows[one.as] === 2)
  const elders = placed.filter(one => rows[one.as] === 0)
  const said = placed
    .map(one => `${option('family-roles', one.as)}: ${one.card?.given ?? t('person.unnamed')}`)
    .join('; ')
  return (
    <figure className={style.frame}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxWidth: width }}
        role="img"
        aria-label={t('family.map', { said })}
      >
        <Lines pair={pair} young={young} elders={elders} />
        {placed.map(one => (
          <g key={one.id} transform={`translate(${one.x} ${one.y})`} className={style.person}>
            <Shape sex={one.card?.sex ?? null} as={one.as} own={one.id === subject} />
            <text y={SIZE + 17} className={style.name}>
              {one.card?.given ?? '?'}
            </text>
            <text y={SIZE + 33} className={style.role}>
              {option('family-roles', one.as)}
            </text>
            <text y={SIZE + 48} className={style.role}>
              {ageWords(one.card?.birth, today, t)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}

function Shape({ sex, as, own }: { sex: string | null; as: string; own: boolean }) {
  const man = sex ? sex === 'male' : as === 'father'
  const woman = sex ? sex === 'female' : as === 'mother'
  const outline = (size: number) =>
    man ? (
      <rect x={-size} y={-size} width={2 * size} height={2 * size} />
    ) : woman ? (
      <circle r={size} />
    ) : (
      <rect x={-size} y={-size} width={2 * size} height={2 * size} transform="rotate(45) scale(.8)" />
    )
  return (
    <>
      {outline(SIZE)}
      {own ? outline(SIZE - 5) : null}
    </>
  )
}

/** A line between the parents, from it one down to each child, and one up to the forebears. */
function Lines({ pair, young, elders }: { pair: Placed[]; young: Placed[]; elders: Placed[] }) {
  const first = pair[0]
  const last = pair.at(-1)
  if (!first || !last) return null
  const middle = (first.x + last.x) / 2
  const from = pair.length > 1 ? first.y : first.y + SIZE + 55
  const bar = (young[0]?.y ?? 0) - SIZE - 14
  return (
    <g className={style.lines}>
      {pair.length > 1 ? <path d={`M${first.x + SIZE} ${first.y}H${last.x - SIZE}`} /> : null}
      {young.map(child => (
        <path key={child.id} d={`M${middle} ${from}V${bar}H${child.x}V${child.y - SIZE}`} />
      ))}
      {elders.map(elder => (
        <path
          key={elder.id}
          d={`M${elder.x} ${elder.y + SIZE + 55}V${first.y - SIZE - 10}H${first.x}V${first.y - SIZE}`}
        />
      ))}
    </g>
  )
}
