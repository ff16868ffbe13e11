/** Invented people: names that nobody bears, numbers that nobody has. */
import type { Identifier } from '#domain/law/pack.ts'
import { type DayNumber, dayNumber, dayText } from './days.ts'
import * as bulgarian from './names/bg.ts'
import type { Random } from './random.ts'

export type Sex = 'male' | 'female'
/** What an act may be told of a person. */
export type Sketch = {
  given?: string
  middle?: string
  family?: string
  identifier?: { kind: string; value: string }
  birth?: string
  birthYear?: number
  sex?: string
  disability?: string
  territory?: string
}
export type Person = { sex: Sex; birth: DayNumber; sketch: Sketch }
export type Household = { children: Person[]; mother: Person; father: Person | null; grandmother: Person; aunt: Person }

/** Identity numbers of the kind kept for invented people, one after another, none twice. */
export function identifiers(rule: Identifier | undefined): (sex: Sex) => Sketch['identifier'] {
  if (!rule) return () => undefined
  let n = 0
  return sex => {
    const value = numberOf(rule, n++, sex)
    return { kind: rule.kind, value }
  }
}

const FIRST_YEAR = 2095
const YEARS = 5
/** A date of birth that has not come yet, then a running number: even for men. */
function numberOf(rule: Identifier, n: number, sex: Sex): string {
  const day = dayText(dayNumber('2011-01-01') + (n % 365))
  const year = FIRST_YEAR + (Math.floor(n / 365) % YEARS)
  const serial = Math.floor(n / 365 / YEARS) * 2 + (sex === 'male' ? 0 : 1)
  const era = rule.birth?.find(one => one.century === 2000)
  const month = String(Number(day.slice(5, 7)) + (era?.plus ?? 40)).padStart(2, '0')
  const body = `${String(year).slice(2)}${month}${day.slice(8)}${String(serial).padStart(3, '0')}`
  const sum = rule.weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0) % rule.modulus
  return body + (sum < 10 ** rule.checkDigits ? sum : 0)
}

type Pairs = readonly (readonly [masculine: string, feminine: string])[]
/** Names by sex; middle names are of the fathers' given names, in the same order. */
export type Names = {
  givenNamesMale: readonly string[]
  givenNamesFemale: readonly string[]
  middleNames: Pairs
  familyNames: Pairs
}

/** Numbers that carry no date of birth: those kept for invented people, one after another, until none is left. */
export function serials({
  kind,
  synthetic,
  digits,
  checkDigits,
  weights,
  modulus
}: Identifier): () => Sketch['identifier'] {
  const prefix = (synthetic ?? '').replace('^', '')
  const free = digits - checkDigits - prefix.length
  let n = 0
  return () => {
    n += 1
    if (n >= 10 ** free) return undefined
    const body = prefix + String(n).padStart(free, '0')
    const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0) % modulus
    return { kind, value: body + String(sum % 10 ** checkDigits).padStart(checkDigits, '0') }
  }
}

export type Registry = {
  household(home: { territory: string }, births: readonly DayNumber[], chance: Random): Household
  /** A child whose family is not known here. */
  child(home: { territory: string }, birth: DayNumber, chance: Random): Person
  /** A worker, a carer, a witness: a name and nothing else. */
  nameOf(sex: Sex, chance: Random): { given: string; middle: string; family: string }
}

/** A few names are borne by many, so that the search meets namesakes. */
const COMMON = [
  [0, 0, 2],
  [1, 1, 4],
  [2, 8, 12]
] as const

export function registry(identifier: (sex: Sex) => Sketch['identifier'], names: Names = bulgarian): Registry {
  const { givenNamesMale, givenNamesFemale, middleNames, familyNames } = names
  const given = (sex: Sex, chance: Random) => chance.pick(sex === 'male' ? givenNamesMale : givenNamesFemale)
  const form = (pair: readonly [string, string] | undefined, sex: Sex) => pair?.[sex === 'male' ? 0 : 1] ?? ''

  function adult(sex: Sex, birth: DayNumber, family: number, territory: string, chance: Random): Person {
    const known = chance.chance(0.6)
    const number = known ? identifier(sex) : undefined
    return {
      sex,
      birth,
      sketch: {
        given: given(sex, chance),
        middle: form(chance.pick(middleNames), sex),
        family: form(familyNames[family], sex),
        ...(number ? { identifier: number } : {}),
        ...(chance.chance(0.7) ? { birth: dayText(birth) } : { birthYear: Number(dayText(birth).slice(0, 4)) }),
        sex,
        territory
      }
    }
  }

  return {
    nameOf: (sex, chance) => ({
      given: given(sex, chance),
      middle: form(chance.pick(middleNames), sex),
      family: form(chance.pick(familyNames), sex)
    }),
    child({ territory }, birth, chance) {
      const sex: Sex = chance.chance(0.54) ? 'male' : 'female'
      const family = form(chance.pick(familyNames), sex)
      const sketch = { given: given(sex, chance), middle: form(chance.pick(middleNames), sex), family }
      return { sex, birth, sketch: { ...sketch, birth: dayText(birth), sex, territory } }
    },
    household(home, births, chance) {
      const common = chance.chance(0.01) ? chance.pick(COMMON) : undefined
      const family = common ? common[2] : chance.whole(0, familyNames.length - 1)
      const fathersName = common ? common[1] : chance.whole(0, givenNamesMale.length - 1)
      const eldest = Math.min(...births)
      const mother = adult(
        'female',
        eldest - Math.round((16.5 + chance.next() * 17) * 365.25),
        family,
        home.territory,
        chance
      )
      const fatherKnown = chance.chance(0.72)
      const father = fatherKnown
        ? adult('male', mother.birth - Math.round((chance.next() * 9 - 1) * 365.25), family, home.territory, chance)
        : null
      if (father) father.sketch.given = givenNamesMale[fathersName] ?? ''
      const grandmother = adult(
        'female',
        mother.birth - Math.round((18 + chance.next() * 12) * 365.25),
        family,
        home.territory,
        chance
      )
      const aunt = adult(
        'female',
        mother.birth + Math.round((chance.next() * 12 - 4) * 365.25),
        chance.whole(0, familyNames.length - 1),
        home.territory,
        chance
      )
      const children = births.map((birth, at): Person => {
        const sex: Sex = chance.chance(0.514) ? 'male' : 'female'
        const first =
          common && at === 0 ? (sex === 'male' ? givenNamesMale : givenNamesFemale)[common[0]] : given(sex, chance)
        const number = chance.chance(0.85) ? identifier(sex) : undefined
        return {
          sex,
          birth,
          sketch: {
            given: first ?? '',
            middle: form(middleNames[fathersName], sex),
            family: form(familyNames[family], sex),
            ...(number ? { identifier: number } : {}),
            birth: dayText(birth),
            sex,
            territory: home.territory
          }
        }
      })
      return { children, mother, father, grandmother, aunt }
    }
  }
}

/** Birth days of so many children of one mother, the first given; now and then two of them are twins. */
export function siblings(first: DayNumber, more: number, latest: DayNumber, chance: Random): DayNumber[] {
  const found = [first]
  for (let n = 0; n < more; n++) {
    const last = found[n] ?? first
    if (chance.chance(0.08) && !found.slice(0, -1).includes(last)) found.push(last)
    else {
      const gap = Math.round((1.1 + chance.next() * 3.4) * 365.25)
      found.push(last + gap < latest ? last + gap : last - gap)
    }
  }
  return found.filter((birth, at) =>
    found.every((other, then) => then >= at || other === birth || Math.abs(other - birth) > 300)
  )
}
