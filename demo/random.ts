/** Chance that repeats itself: the same seed gives the same country, on any machine and on any day. */
import { createHash } from 'node:crypto'

export type Random = {
  /** At least 0, less than 1. */
  next(): number
  /** Both ends may come. */
  whole(min: number, max: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** An index, each as likely as its weight. */
  index(weights: readonly number[]): number
  /** Shaped like a random UUID. */
  id(): string
}

/** A stream of its own for each name: what one life draws never changes another. */
export function random(seed: number, name: string): Random {
  let [a, b, c, d] = seedOf(`${seed}/${name}`)
  const draw = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let turn = 0; turn < 12; turn++) draw()
  const next = () => draw() / 4_294_967_296
  const made: Random = {
    next,
    whole: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: share => next() < share,
    pick(list) {
      const found = list[Math.floor(next() * list.length)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
    index(weights) {
      let total = 0
      for (const weight of weights) total += weight
      let left = next() * total
      for (const [at, weight] of weights.entries()) {
        left -= weight
        if (left < 0) return at
      }
      return weights.length - 1
    },
    id: () => uuid(hex(draw()) + hex(draw()) + hex(draw()) + hex(draw()))
  }
  return made
}

const halves = Array.from({ length: 65_536 }, (_none, at) => at.toString(16).padStart(4, '0'))
const hex = (value: number) => `${halves[value >>> 16]}${halves[value & 65_535]}`

/** Thirty-two hexadecimal digits, given the marks of a random UUID. */
function uuid(digits: string): string {
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) & 3]
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}

/** The id that an act makes: the same for the same command and label. */
export const idOf = (command: string, label: string): string =>
  uuid(createHash('sha1').update(command).update('/').update(label).digest('hex'))

function seedOf(text: string): [number, number, number, number] {
  const mixed: [number, number, number, number] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    mixed[0] = mixed[1] ^ Math.imul(mixed[0] ^ code, 597_399_067)
    mixed[1] = mixed[2] ^ Math.imul(mixed[1] ^ code, 2_869_860_233)
    mixed[2] = mixed[3] ^ Math.imul(mixed[2] ^ code, 951_274_213)
    mixed[3] = mixed[0] ^ Math.imul(mixed[3] ^ code, 2_716_044_179)
  }
  return mixed
}
