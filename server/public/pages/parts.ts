/** Pieces that several pages share: lists of releases, values of others, files, ways of saying one figure. */

import { unitWords } from '#domain/figures/wording.ts'
import type { FigureWords } from '#domain/figures/words.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import type { Headline, ReleaseFile } from '#domain/releases/content.ts'
import type { Cell, Value } from '#domain/series/values.ts'
import { figure } from '../figure-table.ts'
import { type Reader, scrolling } from '../frame.ts'
import type { Published } from '../library.ts'
import { html, type Markup } from '../markup.ts'
import type { Key } from '../words.ts'

/** What a release is called where several stand in a list. */
export const titleOf = (one: Pick<Published, 'words' | 'from' | 'to'>, reader: Reader): string =>
  `${reader.word(one.words)}, ${reader.period(one)}`

export const releaseLink = (one: Published, reader: Reader): Markup =>
  html`<a href="${reader.to('releases', one.release)}">${titleOf(one, reader)}</a>`

/** A short sign beside a release that is not the last word, or replaced one that was not. */
export const standing = (one: Published, { say }: Reader): Markup | null =>
  one.correctedBy
    ? html` <span class="tag late">${say('corrected')}</span>`
    : one.corrects
      ? html` <span class="tag">${say('correction')}</span>`
      : null

export const kindOf = (one: Published, { say }: Reader): string => say(`kind.${one.kind}` as Key)

export function releaseTable(releases: readonly Published[], caption: string, reader: Reader): Markup {
  const { say } = reader
  const rows = releases.map(
    one => html`<tr><th scope="row">${releaseLink(one, reader)}${standing(one, reader)}</th>
<td>${kindOf(one, reader)}</td><td class="date">${reader.day(one.signedAt)}</td></tr>`
  )
  return html`<table class="list"><caption class="heard">${caption}</caption><thead><tr><th scope="col">${say('col.release')}</th><th scope="col">${say('col.kind')}</th><th scope="col">${say('col.published')}</th></tr></thead><tbody>${rows}</tbody></table>`
}

export const definitionLink = (code: string, words: string, reader: Reader): Markup =>
  html`<a href="${reader.to('definitions', code)}">${words}</a>`

export const headlineValue = ({ value, mark }: Headline, of: Indicator | undefined, reader: Reader): Markup =>
  figure(
    { value: mark === null || mark === 'rounded' ? value : null, mark: mark ?? (value === null ? 'gap' : null) },
    of?.digits ?? 0,
    reader
  )

/** The unit of an indicator in words; a pack's word wins over the usual one. */
export const unitOf = (unit: string, { word }: Reader, frozen?: Published['named']): string => {
  const words = frozen?.units[unit] ?? (unitWords as Record<string, FigureWords['unit']>)[unit]
  return words ? word(words) : unit
}

/** A published value with as many digits as were published, and the word that stood before it. */
export function publishedValue(
  { value, digits, qualifier, unit }: Pick<Value, 'value' | 'digits' | 'qualifier' | 'unit'>,
  reader: Reader
): string {
  if (value === null) return reader.say('series.gap')
  const n = `${reader.number(value, digits)}${unit === 'percent' ? '\u00a0%' : ''}`
  return qualifier === 'exact' ? n : reader.say(`qualifier.${qualifier}`, { n })
}

export const cellTime = ({ day, period }: Pick<Cell, 'day' | 'period'>, reader: Reader): string =>
  day !== undefined
    ? reader.time(day)
    : (period ?? '')
        .split('/')
        .map(one => reader.time(one))
        .join(' – ')

/** Where a file lies: the address holds its hash, so that what is there never changes. */
export const fileAddress = ({ sha256, name }: ReleaseFile): string => `/public/files/${sha256}/${name}`

export const formatOf = ({ name }: ReleaseFile): string =>
  name === 'data.json' ? 'SDMX-JSON 2.1' : (name.split('.').at(-1) ?? '').toUpperCase()

export function sizeOf({ size }: ReleaseFile, reader: Reader): string {
  if (size < 1000) return `${size} B`
  return size < 1_000_000 ? `${reader.number(size / 1000, 1)} kB` : `${reader.number(size / 1_000_000, 1)} MB`
}

/** Every file of a release with what proves it. The script of the page that verifies reads the sums off the rows. */
export function fileTable(release: Published, caption: string, reader: Reader, sums = true): Markup {
  const { say } = reader
  const rows = release.files.map(
    one => html`<tr data-sha256="${one.sha256}" data-name="${one.name}"><th scope="row"><a href="${fileAddress(one)}" download>${one.name}</a></th>
<td>${formatOf(one)}</td><td class="n">${sizeOf(one, reader)}</td>${sums && html`<td><code>${one.sha256}</code></td>`}</tr>`
  )
  return scrolling(
    say('table.scroll', { name: caption }),
    html`<table class="files stack"><caption class="heard">${caption}</caption><thead><tr><th scope="col">${say('col.file')}</th><th scope="col">${say('col.format')}</th><th scope="col" class="n">${say('col.size')}</th>${sums && html`<th scope="col">${say('col.sha')}</th>`}</tr></thead><tbody>${rows}</tbody></table>`
  )
}
