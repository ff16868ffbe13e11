/** One release as it was signed: its text, its figures with their definitions, tables with pictures, files and sums. */
import { sayUnit } from '#domain/figures/units.ts'
import { inPeriod } from '#domain/figures/when.ts'
import type { Words } from '#domain/law/words.ts'
import type { Check, Frozen } from '#domain/releases/content.ts'
import { wordsOf } from '#domain/releases/words.ts'
import { cellsOf, figureTable, legend } from '../figure-table.ts'
import { details, type Page, publisherOf, type Reader, scrolling } from '../frame.ts'
import type { Published } from '../library.ts'
import { html, type Markup, type Piece } from '../markup.ts'
import { chart, mapped } from '../pictures.ts'
import type { Key } from '../words.ts'
import { definitionOf } from './definitions.ts'
import {
  definitionLink,
  fileAddress,
  fileTable,
  formatOf,
  headlineValue,
  kindOf,
  publishedValue,
  titleOf,
  unitOf
} from './parts.ts'

/** A table with more cells has a page of its own: the page of the release stays light. */
const SMALL = 120

type One = { release: Published; whole: Frozen; reader: Reader }

export function releasePage(release: Published, whole: Frozen, reader: Reader): Page {
  const one = { release, whole, reader }
  const { say, word } = reader
  const argues = release.kind === 'fact-sheet' || release.kind === 'briefing'
  return {
    title: titleOf(release, reader),
    description: firstWords(whole, reader) || titleOf(release, reader),
    path: `releases/${release.release}/`,
    above: [{ title: say('nav.releases'), path: 'releases/' }],
    main: html`<p class="kind">${kindOf(release, reader)}</p><h1>${word(release.words)}</h1><p class="sub">${reader.period(release)}</p>
${corrections(one)}${texts(one)}${figures(one)}${argues && definitions(one)}${argues && howToCheck(one)}${tables(one)}${!argues && definitions(one)}${beside(one)}${checks(one)}${kept(one)}
<section><h2 id="files">${say('files')}</h2><p>${say('files.lead')}</p>${fileTable(release, say('files'), reader)}</section>${!argues && howToCheck(one)}${about(one)}`
  }
}

const corrections = ({ release, reader }: One): Markup => {
  const { library, say } = reader
  const banner = (key: 'corrected-by' | 'corrects', other: { release: string; reason: string } | null): Piece => {
    const found = library.releases.find(one => one.release === other?.release)
    if (!other || !found) return null
    return html`<p class="banner ${key}">${say(key)} <a href="${reader.to('releases', found.release)}">${titleOf(found, reader)}</a> (${reader.day(found.signedAt)}). ${say('reason', { reason: reader.option('release-corrections', other.reason) })}</p>`
  }
  return html`${banner('corrected-by', release.correctedBy)}${banner('corrects', release.corrects)}`
}

const FIGURE = /\[\[([^|\]]+)\|([^\]]*)\]\]/g

/** A paragraph, each figure a link to its row; one that stands in a table alone leads there. */
const paragraph = (text: string, { release, reader }: One): Markup => {
  const pieces: Piece[] = []
  let from = 0
  for (const found of text.matchAll(FIGURE)) {
    const [all, code = '', said = ''] = found
    const table = release.tables.find(({ indicator }) => indicator === code)
    const place = release.figures.some(({ indicator }) => indicator === code)
      ? `#figure-${code}`
      : table
        ? `#table-${table.code}`
        : reader.to('definitions', code)
    pieces.push(text.slice(from, found.index), html`<a class="figure-link" href="${place}">${said}</a>`)
    from = found.index + all.length
  }
  const all = html`${pieces}${text.slice(from)}`
  return text.startsWith(HEADING) ? html`<h2>${text.slice(HEADING.length)}</h2>` : html`<p>${all}</p>`
}
const HEADING = '## '

const said = (whole: Frozen, { language }: Reader): readonly string[] => whole.texts[language] ?? []
const firstWords = (whole: Frozen, reader: Reader): string =>
  (said(whole, reader).find(one => !one.startsWith(HEADING)) ?? '').replaceAll(FIGURE, '$2').slice(0, 300)

const texts = (one: One): Piece => {
  const paragraphs = said(one.whole, one.reader)
  return paragraphs.length > 0 && html`<article class="text">${paragraphs.map(text => paragraph(text, one))}</article>`
}

function figures({ release, reader }: One): Piece {
  if (release.figures.length === 0) return null
  const { say, word } = reader
  const argues = release.kind === 'fact-sheet'
  const rows = release.figures.map(one => {
    const of = release.definitions.find(({ code }) => code === one.indicator)
    const name = of ? word(of.words) : one.indicator
    const tables = release.tables.filter(({ indicator }) => indicator === one.indicator)
    const counted = of && one.value !== null ? sayUnit(one.value, of.unit, of.digits, reader.language) : ''
    const unit = counted || (of && unitOf(of.unit, reader, release.named))
    return html`<tr id="figure-${one.indicator}"><th scope="row">${definitionLink(one.indicator, name, reader)}</th><td class="date">${reader.time(one.time)}</td>
<td class="n">${headlineValue(one, of, reader)}</td><td>${unit}</td><td>${tables.map(({ code }) => html`<a href="#table-${code}">${say('table')} ${tableNumber(release, code)}</a> `)}</td></tr>`
  })
  const marks = release.figures.flatMap(({ mark, value }) => mark ?? (value === null ? ['gap' as const] : []))
  const caption = say('figures.caption')
  return html`<section><h2 id="figures">${say(argues ? 'figures.claim' : 'figures')}</h2>${scrolling(
    say('table.scroll', { name: caption }),
    html`<table class="headlines stack"><caption>${caption}</caption><thead><tr><th scope="col">${say('col.figure')}</th><th scope="col">${say('col.when')}</th><th scope="col" class="n">${say('col.value')}</th><th scope="col">${say('col.unit')}</th><th scope="col">${say('col.tables')}</th></tr></thead><tbody>${rows}</tbody></table>`
  )}${legend(marks, reader)}</section>`
}

const tableNumber = (release: Published, code: string): number => release.tables.findIndex(one => one.code === code) + 1

function tables({ release, whole, reader }: One): Piece {
  if (whole.tables.length === 0) return null
  const { say, word, language } = reader
  const parts = whole.tables.map(({ code, words, table, chart: asked }) => {
    const own = wordsOf(table, whole)
    const caption = captionOf(words, own.name, reader)
    const onMap = mapped(table, reader.library.law) !== null
    // a map shows what bars of areas would
    const picture = asked || !onMap ? chart(table, own, asked, language) : null
    const small = cellsOf(table) <= SMALL
    const address = reader.to('releases', release.release, 'tables', code)
    const grid = figureTable(table, own, caption, reader)
    const files = release.files.filter(one => one.name === `table-${code}.csv` || one.name === 'data.json')
    const whole_ = html`<a href="${address}">${say('table.whole', { n: cellsOf(table) })}</a>`
    const shown = !small
      ? html`<p>${whole_}</p>`
      : picture || onMap
        ? html`<details><summary>${say('table.show')}</summary>${grid}</details>`
        : grid
    return html`<section class="table"><h3 id="table-${code}"><span class="n">${say('table')} ${tableNumber(release, code)}.</span> ${word(words)}</h3>
<p class="of">${definitionLink(table.indicator, word(own.name), reader)}, ${own.unit[language]}</p>
${picture && html`<figure>${picture}</figure>`}${mapFigure(release, code, table, own.name, reader)}${shown}
<p class="downloads">${say('table.files')}: ${files.map(one => html`<a href="${fileAddress(one)}" download>${formatOf(one)}</a> `)}${small && whole_}</p></section>`
  })
  return html`<section><h2 id="tables">${say('tables')}</h2>${parts}</section>`
}

const captionOf = (table: Words, indicator: Words, { word }: Reader): string =>
  word(table) === word(indicator) ? word(table) : `${word(table)}: ${word(indicator)}`

function mapFigure(
  release: Published,
  code: string,
  table: Frozen['tables'][number]['table'],
  name: Words,
  reader: Reader
): Piece {
  const { library, say, word } = reader
  if (!mapped(table, library.law)) return null
  const address = (width: string) => `${reader.to('releases', release.release)}map-${code}-${width}.svg`
  const told = say('map.of', { name: word(name), time: reader.time(table.dims[0]?.categories.at(-1) ?? '') })
  return html`<figure class="map"><picture><source media="(max-width:48rem)" srcset="${address('narrow')}" width="336" height="420"><img src="${address('wide')}" alt="${told}" loading="lazy" width="760" height="640"></picture><figcaption>${told}</figcaption></figure>`
}

const definitions = ({ release, reader }: One): Piece => {
  if (release.definitions.length === 0) return null
  const open = release.kind === 'fact-sheet'
  // in the order of the figures, then what they are made of
  const place = (code: string) => release.figures.findIndex(({ indicator }) => indicator === code)
  const [told, behind] = [
    release.definitions.filter(one => place(one.code) >= 0),
    release.definitions.filter(one => place(one.code) < 0)
  ]
  const list = [...told.sort((a, b) => place(a.code) - place(b.code)), ...behind].map(one => {
    const name = reader.word(one.words)
    return html`<section><h3>${definitionLink(one.code, name, reader)}</h3>${definitionOf(one, reader, { short: true })}</section>`
  })
  const { say } = reader
  return html`<section><h2 id="definitions">${say('definitions.used')}</h2>${
    open
      ? list
      : html`<details><summary>${say('definitions.used')} (${release.definitions.length})</summary>${list}</details>`
  }</section>`
}

const isPublished = ({ code }: Check) => code.startsWith('published-')

/** What others published for the same, as it was held against the figures before they were signed. */
function beside({ release, reader }: One): Piece {
  const found = release.checks.filter(one => isPublished(one) && one.against !== undefined)
  if (found.length === 0) return null
  const { say } = reader
  const caption = say('beside')
  return html`<section><h2 id="beside">${caption}</h2>${scrolling(
    say('table.scroll', { name: caption }),
    html`<table class="list"><caption class="heard">${caption}</caption><thead><tr><th scope="col">${say('col.figure')}</th><th scope="col">${say('col.when')}</th><th scope="col" class="n">${say('col.computed')}</th><th scope="col" class="n">${say('col.published-value')}</th><th scope="col">${say('col.source')}</th><th scope="col">${say('col.outcome')}</th></tr></thead><tbody>${found.map(one => html`<tr><th scope="row">${nameOf(one.indicator, release, reader)}</th><td class="date">${reader.time(one.at)}</td><td class="n">${numberOf(one.computed, one, release, reader)}</td><td class="n">${one.qualifier && one.qualifier !== 'exact' ? publishedValue({ value: one.against ?? null, digits: digitsOf(one, release), qualifier: one.qualifier as 'over', unit: 'child' }, reader) : numberOf(one.against, one, release, reader)}</td><td>${one.source && reader.option('series-sources', one.source)}${one.doubt && html`<br><small>${say('series.doubt', { doubt: reader.option('series-doubts', one.doubt) })}</small>`}</td><td>${say(`check.${one.code}` as Key)}${one.answer && html`: ${reader.option('check-answers', one.answer)}`}</td></tr>`)}</tbody></table>`
  )}</section>`
}

const nameOf = (code: string, { definitions }: Published, reader: Reader): string => {
  const found = definitions.find(one => one.code === code)
  return found ? reader.word(found.words) : code
}
const digitsOf = (check: Check, { definitions }: Published): number =>
  definitions.find(one => one.code === check.indicator)?.digits ?? 0
const numberOf = (value: number | null | undefined, check: Check, release: Published, reader: Reader): string =>
  value === null || value === undefined
    ? '—'
    : reader.number(value, Number.isInteger(value) ? 0 : Math.max(1, digitsOf(check, release)))

function checks({ release, reader }: One): Piece {
  if (release.checks.length === 0) return null
  const { say } = reader
  const holding = release.checks.filter(one => one.outcome === 'holds').length
  const explained = release.checks.filter(one => one.outcome !== 'holds' && !isPublished(one))
  const caption = say('checks.explained')
  const rows = explained.map(
    one => html`<tr><th scope="row">${nameOf(one.indicator, release, reader)}</th><td>${say(`check.${one.code}` as Key)}</td><td class="date">${reader.time(one.at)}</td>
<td class="n">${numberOf(one.computed, one, release, reader)}</td><td class="n">${numberOf(one.against, one, release, reader)}${one.percent !== undefined && html` (${one.percent > 0 ? '+' : ''}${reader.number(one.percent, 1)}\u00a0%)`}</td><td>${one.answer ? reader.option('check-answers', one.answer) : '—'}</td></tr>`
  )
  return html`<section><h2 id="checks">${say('checks')}</h2><p>${say('checks.hold', { n: holding })}</p>${
    rows.length > 0 &&
    html`<h3>${caption}</h3>${scrolling(
      say('table.scroll', { name: caption }),
      html`<table class="list"><caption class="heard">${caption}</caption><thead><tr><th scope="col">${say('col.figure')}</th><th scope="col">${say('col.check')}</th><th scope="col">${say('col.when')}</th><th scope="col" class="n">${say('col.computed')}</th><th scope="col" class="n">${say('col.against')}</th><th scope="col">${say('col.answer')}</th></tr></thead><tbody>${rows}</tbody></table>`
    )}`
  }</section>`
}

function kept({ release: { disclosure }, reader: { say } }: One): Markup {
  const primary = Object.values(disclosure.primary).reduce((all, one) => all + one, 0)
  const hidden = primary + disclosure.secondary
  const told =
    disclosure.method === 'round'
      ? say('protected.round')
      : hidden === 0
        ? say('protected.none')
        : say('protected.suppress', { hidden, all: disclosure.figures, primary, secondary: disclosure.secondary })
  return html`<section><h2 id="kept-back">${say('protected')}</h2><p>${told}</p>${disclosure.audit.attacked > 0 && html`<p>${say('protected.audit', disclosure.audit)}</p>`}</section>`
}

const howToCheck = ({ release, reader }: One): Markup =>
  html`<section><h2 id="verify">${reader.say('verify')}</h2><p>${reader.say('verify.short')}</p><p><code>${release.manifest}</code></p><p><a href="${reader.to('releases', release.release, 'verify')}">${reader.say('about.how')}</a></p></section>`

function about({ release, reader }: One): Markup {
  const { library, say, word } = reader
  const { pack, knownAt } = release
  const name = library.law.pack.code === pack.code ? word(library.law.pack.words) : pack.code
  return html`<section class="about"><h2 id="about">${say('about')}</h2>${details([
    [say('about.publisher'), publisherOf(reader)],
    [say('about.period'), reader.period(release)],
    [say('about.known-at'), html`${reader.moment(knownAt)}<br><small>${say('about.known-why')}</small>`],
    [say('about.published'), reader.moment(release.signedAt)],
    [say('about.pack'), say('about.pack-version', { name, version: pack.version })],
    library.demo && [say('about.data'), html`<strong>${say('invented')}</strong>`]
  ])}</section>`
}

/** One table whole, for those too large for the page of the release. */
export function tablePage(release: Published, whole: Frozen, code: string, reader: Reader): Page | null {
  const found = whole.tables.find(one => one.code === code)
  if (!found) return null
  const { say, word } = reader
  const own = wordsOf(found.table, whole)
  const caption = captionOf(found.words, own.name, reader)
  const title = `${caption}, ${reader.time(inPeriod(release.from, release.to).code)}`
  return {
    title,
    description: `${title}. ${word(own.definition)}`.slice(0, 300),
    path: `releases/${release.release}/tables/${code}/`,
    above: [
      { title: say('nav.releases'), path: 'releases/' },
      { title: titleOf(release, reader), path: `releases/${release.release}/` }
    ],
    main: html`<h1>${caption}</h1><p class="sub">${titleOf(release, reader)}</p><p class="of">${definitionLink(found.table.indicator, word(own.name), reader)}: ${word(own.definition)}</p>
${figureTable(found.table, own, caption, reader)}<p><a href="${reader.to('releases', release.release)}">${say('table.back')}</a></p>`
  }
}
