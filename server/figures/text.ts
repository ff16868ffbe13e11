/** Figures set into the texts of a template, with the number and plural forms of each language. */
import { IntlMessageFormat } from 'intl-messageformat'
import { markMeaning, markWords, sayDay, sayNumber } from '#domain/figures/words.ts'
import type { ReleaseTemplate } from '#domain/law/release-template.ts'
import { GAP_FORM } from '#domain/law/release-text.ts'
import type { Language } from '#domain/law/words.ts'
import { endsMonth, isYear, type ToldFigure, type ToldOf, type ToldTable, toldOf } from '#domain/releases/told.ts'

type Period = { from: string; to: string }

/** The paragraphs of every language; where a figure is kept back, a last one says why. */
export function textsOf(
  form: Pick<ReleaseTemplate, 'text' | 'values' | 'tables'>,
  figures: readonly Omit<ToldFigure, 'kind'>[],
  tables: readonly ToldTable[],
  period: Period
): Partial<Record<Language, string[]>> {
  const told = toldOf(form, figures, tables)
  return Object.fromEntries(
    Object.entries(form.text).map(([code, paragraphs]) => {
      const language = code as Language
      const said = paragraphs.map(one => say(one, language, told, period))
      const hidden = said.some(one => one.includes(`|${HIDDEN}]]`))
      return [language, hidden ? [...said, `${HIDDEN} ${markMeaning.suppressed[language]}`] : said]
    })
  )
}

/** What stands for a figure that is kept back, and before a noun for one that is not there; elsewhere words say so. */
const HIDDEN = '(*)'
const GAP = '—'

/** ICU message with each figure marked by its indicator, so that the screen can open its definition. */
function say(message: string, language: Language, told: ToldOf, period: Period): string {
  const values = wordsOf(period, language)
  const elements = new Setting(language, told, values).set(parse(message))
  const said = String(new IntlMessageFormat(elements, language).format(values)).trim()
  // the point of an abbreviation is the one that ends the sentence as well
  return said.replaceAll('г..', 'г.')
}

/** What every text may say of the period. */
function wordsOf(period: Period, language: Language): Record<string, string | number> {
  const { from, to } = period
  const year = to.slice(0, 4)
  const [first, last] = [sayDay(from, language), sayDay(to, language)]
  const during = isYear(period)
    ? { bg: `през ${year} г.`, ru: `в ${year} году`, en: `in ${year}` }[language]
    : { bg: `от ${first} до ${last}`, ru: `с ${first} по ${last}`, en: `from ${first} to ${last}` }[language]
  return {
    year,
    first,
    last,
    month: sayDay(to, language).replace(/^\d+ /, ''),
    during,
    During: during.charAt(0).toUpperCase() + during.slice(1),
    spans: isYear(period) ? 'year' : 'other',
    ends: endsMonth(to) ? 'month' : 'other'
  }
}

const parse = IntlMessageFormat.__parse as NonNullable<typeof IntlMessageFormat.__parse>
type Element = ReturnType<typeof parse>[number]
type Options = Record<string, { value: Element[] }>
const ARGUMENT = 1
const NUMBER = 2
const PLURAL = 6
const POUND = 7
const literal = (text: string): Element => ({ type: 0, value: text }) as Element

/** Writes every number of a parsed message as `[[indicator|number]]`, or the sign of one that is not there. */
class Setting {
  readonly #language: Language
  readonly #told: ToldOf
  readonly #values: Record<string, string | number>

  constructor(language: Language, told: ToldOf, values: Record<string, string | number>) {
    this.#language = language
    this.#told = told
    this.#values = values
  }

  set(elements: readonly Element[], plural = ''): Element[] {
    return elements.flatMap(element => this.#one(element, plural))
  }

  #one(element: Element, plural: string): Element[] {
    const { type, value = plural, options } = element as { type: number; value?: string; options?: Options }
    const found = type === 0 ? undefined : this.#told(value)
    if (type === POUND || type === NUMBER)
      return found?.kind === 'figure' ? [literal(this.#figure(found, type === POUND))] : [element]
    if (type === ARGUMENT && found?.kind === 'time') return [literal(this.#time(found.time, found.year))]
    if (!options) return [element]
    if (found?.kind === 'choice') this.#values[value] = found.choice
    if (type === PLURAL && found?.kind === 'figure') {
      const missing = found.value === null && found.mark !== 'suppressed'
      const { [GAP_FORM]: gap, ...forms } = options
      if (missing && gap) return this.set(gap.value, value)
      // a sign in the place of a number has the form of many
      if (found.value === null) return this.set((forms.many ?? forms.other)?.value ?? [], value)
      this.#values[value] = found.value
      return [{ ...element, options: this.#options(forms, value) } as Element]
    }
    return [{ ...element, options: this.#options(options, type === PLURAL ? value : plural) } as Element]
  }

  #options(options: Options, plural: string): Options {
    return Object.fromEntries(
      Object.entries(options).map(([form, one]) => [form, { ...one, value: this.set(one.value, plural) }])
    )
  }

  #figure({ indicator, value, mark, digits }: ToldFigure, counts: boolean): string {
    const missing = mark === 'suppressed' ? HIDDEN : counts ? GAP : markWords.gap[this.#language]
    return `[[${indicator}|${value === null ? missing : sayNumber(value, digits, this.#language)}]]`
  }

  #time(time: string, year: boolean): string {
    return year ? time.slice(0, 4) : sayDay(time, this.#language)
  }
}

/** A text without the marks of its figures, and a heading without its own. */
export const plain = (text: string): string => text.replaceAll(/\[\[[^|\]]+\|([^\]]*)\]\]/g, '$1').replace(/^## /, '')
