/** Figures set into the texts of a template, with the number and plural forms of each language. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Mark } from '#domain/figures/table.ts'
import { markMeaning } from '#domain/figures/words.ts'
import type { Language } from '#domain/law/words.ts'

export type Said = { indicator: string; value: number | null; mark?: Mark | null | undefined }

/** The paragraphs of every language; where a figure is kept back, a last one says why. */
export function textsOf(
  text: Partial<Record<Language, readonly string[]>>,
  figures: readonly Said[],
  period: { from: string; to: string }
): Partial<Record<Language, string[]>> {
  return Object.fromEntries(
    Object.entries(text).map(([language, paragraphs]) => {
      const said = (paragraphs ?? []).map(one => say(one, language, figures, period))
      const hidden = figures.some(
        ({ indicator, mark }) => mark === 'suppressed' && said.some(one => one.includes(`[[${indicator}|${HIDDEN}]]`))
      )
      return [language, hidden ? [...said, `${HIDDEN} ${markMeaning.suppressed[language as Language]}`] : said]
    })
  )
}

/** What stands for a figure that is kept back, and for one that is not there. */
const HIDDEN = '(*)'
const GAP = '—'

/** ICU message with each figure marked by its indicator, so that the screen can open its definition. */
function say(
  message: string,
  language: string,
  figures: readonly Said[],
  { from, to }: { from: string; to: string }
): string {
  const values = Object.fromEntries(figures.map(({ indicator, value }) => [nameOf(indicator), value]))
  const instead = new Map(
    figures.flatMap(({ indicator, value, mark }) =>
      value === null ? [[nameOf(indicator), mark === 'suppressed' ? HIDDEN : GAP] as const] : []
    )
  )
  const format = new IntlMessageFormat(marked(parse(message), instead), language)
  return String(format.format({ ...values, year: to.slice(0, 4), from, to }))
}

const nameOf = (indicator: string): string => indicator.replaceAll('-', '_')

const parse = IntlMessageFormat.__parse as NonNullable<typeof IntlMessageFormat.__parse>
type Element = ReturnType<typeof parse>[number]
const LITERAL = 0
const NUMBER = 2
const PLURAL = 6
const POUND = 7

/** Puts `[[indicator|` and `]]` around every number of a parsed message; a sign stands for a figure that is not there. */
function marked(elements: readonly Element[], instead: ReadonlyMap<string, string>, plural = ''): Element[] {
  return elements.flatMap((element): Element[] => {
    const {
      type,
      value = plural,
      options
    } = element as { type: number; value?: string; options?: Record<string, { value: Element[] }> }
    const literal = (text: string) => ({ type: LITERAL, value: text }) as Element
    if (type === NUMBER || type === POUND) {
      const sign = instead.get(value)
      return [literal(`[[${value.replaceAll('_', '-')}|`), sign === undefined ? element : literal(sign), literal(']]')]
    }
    if (type !== PLURAL || !options) return [element]
    const forms = Object.entries(options).map(([form, one]) => [
      form,
      { ...one, value: marked(one.value, instead, value) }
    ])
    return [{ ...element, options: Object.fromEntries(forms) } as Element]
  })
}

/** A text without the marks of its figures. */
export const plain = (text: string): string => text.replaceAll(/\[\[[^|\]]+\|([^\]]*)\]\]/g, '$1')
