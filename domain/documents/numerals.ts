/** Numbers beside nouns and in words, by the forms that the papers of a pack give. */
import type { Counted, Numerals } from '../law/paper.ts'

/** The form that goes with the number, its `{n}` filled. */
export const counted = (n: number, forms: Counted, language: string): string =>
  formOf(n, forms, language).replaceAll('{n}', String(n))

function formOf(n: number, forms: Counted, language: string): string {
  if (typeof forms === 'string') return forms
  const category = new Intl.PluralRules(language).select(n)
  return (category in forms ? forms[category as keyof typeof forms] : undefined) ?? forms.other
}

/** The whole part of a number from 0 on; what the scales do not reach is told in figures. */
export function numberInWords(value: number, numerals: Numerals, language: string, feminine = false): string {
  const n = Math.floor(value)
  if (n === 0) return numerals.zero
  if (n < 0 || n >= 1000 ** (numerals.scales.length + 1)) return figures(n)
  const groups: string[] = []
  for (let rest = n, at = 0; rest > 0; rest = Math.floor(rest / 1000), at++) {
    const three = rest % 1000
    const scale = numerals.scales[at - 1]
    if (three === 0) continue
    const said = belowThousand(three, numerals, scale ? scale.feminine : feminine)
    groups.unshift(scale ? `${said} ${formOf(three, scale.noun, language)}` : said)
  }
  return groups.join(' ')
}

function belowThousand(n: number, { units, tens, hundreds }: Numerals, feminine: boolean): string {
  const last = n % 100
  const unit = units[(last < 20 ? last : last % 10) - 1]
  return [
    hundreds[Math.floor(n / 100) - 1],
    last < 20 ? undefined : tens[Math.floor(last / 10) - 1],
    typeof unit === 'object' ? unit[feminine ? 1 : 0] : unit
  ]
    .filter(Boolean)
    .join(' ')
}

/** A sum as contracts write it: in figures, the whole in words behind, the hundredth parts in two figures. */
export function moneyInWords(value: number, numerals: Numerals, language: string): string {
  const { whole, part } = numerals.money
  const parts = Math.round(value * 100)
  const [units, rest] = [Math.floor(parts / 100), parts % 100]
  const said = numberInWords(units, numerals, language, whole.feminine)
  const noun = formOf(units, whole.noun, language)
  return `${figures(units)} (${said}) ${noun} ${String(rest).padStart(2, '0')} ${formOf(rest, part.noun, language)}`
}

/** A number in figures as the language groups them; a broken one with two digits behind. */
export function figuresOf(value: number, language: string): string {
  const digits = Number.isInteger(value) ? 0 : 2
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
}

/** In groups of three, which no line may part. */
const figures = (n: number): string => String(n).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')
