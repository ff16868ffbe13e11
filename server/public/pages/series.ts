/** What others published, as their source gives it, beside what was signed here. Two values for the same thing stay two. */
import type { Series } from '#domain/law/series.ts'
import type { Cell } from '#domain/series/values.ts'
import { details, type Page, type Reader, scrolling } from '../frame.ts'
import { html, type Markup, type Piece } from '../markup.ts'
import { cellTime, definitionLink, headlineValue, publishedValue, releaseLink, standing, unitOf } from './parts.ts'

/** More rows than these are left to the file. */
const SHOWN = 200

export function seriesListPage(reader: Reader): Page {
  const { library, say, word } = reader
  const bySeries = Map.groupBy(library.series, one => one.series)
  const listed = library.law.pack.series.list.filter(one => bySeries.has(one.code))
  const rows = listed.map(one => {
    const cells = bySeries.get(one.code) ?? []
    const conflicts = cells.filter(({ conflict }) => conflict).length
    return html`<tr><th scope="row"><a href="${reader.to('series', one.code)}">${word(one.words)}</a></th><td>${unitOf(one.unit, reader)}</td><td>${say('series.values', { n: cells.reduce((all, cell) => all + cell.sources.length, 0) })}${conflicts > 0 && html`<br><span class="tag late">${say('series.conflicts', { n: conflicts })}</span>`}</td><td>${one.beside.map((code, at) => html`${at > 0 && ', '}${indicatorName(code, reader)}`)}</td></tr>`
  })
  const caption = say('series')
  return {
    title: caption,
    description: say('series.lead'),
    path: 'series/',
    main: html`<h1>${caption}</h1><p class="lead">${say('series.lead')}</p>${
      rows.length === 0
        ? html`<p>${say('series.none')}</p>`
        : scrolling(
            say('table.scroll', { name: caption }),
            html`<table class="list"><caption class="heard">${caption}</caption><thead><tr><th scope="col">${caption}</th><th scope="col">${say('col.unit')}</th><th scope="col">${say('col.published-value')}</th><th scope="col">${say('series.released')}</th></tr></thead><tbody>${rows}</tbody></table>`
          )
    }`
  }
}

const indicatorName = (code: string, reader: Reader): Piece => {
  const found = reader.library.law.pack.indicators.find(one => one.code === code)
  return found ? definitionLink(code, reader.word(found.words), reader) : code
}

export function seriesPage(code: string, reader: Reader): Page | null {
  const { library, say, word } = reader
  const series = library.law.series(code)
  const cells = library.series.filter(one => one.series === code)
  if (!series) return null
  const shown = cells.toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1)).slice(0, SHOWN)
  return {
    title: word(series.words),
    description: word(series.definition),
    path: `series/${code}/`,
    above: [{ title: say('nav.series'), path: 'series/' }],
    main: html`<h1>${word(series.words)}</h1><p class="lead">${word(series.definition)}</p>${details([
      [say('def.unit'), unitOf(series.unit, reader)],
      series.scope && [say('def.scope'), word(series.scope)],
      series.ratio && [say('def.numerator'), word(series.ratio.numerator.words)],
      series.ratio?.denominator && [say('def.denominator'), word(series.ratio.denominator.words)],
      series.breaks.length > 0 && ['!', series.breaks.map(one => html`${reader.time(one.from)}: ${word(one.words)} `)]
    ])}
${cells.length > 0 ? html`<p><a href="/public/series/${code}.csv">${say('series.csv')}</a></p>` : html`<p>${say('series.none')}</p>`}${cells.length > SHOWN && html`<p>${say('series.first', { n: SHOWN, all: cells.length })}</p>`}
${cells.length > 0 && valueTable(shown, word(series.words), reader)}${released(series, reader)}`
  }
}

const timeOf = ({ day, period }: Cell): string => day ?? period ?? ''

/** Of whom a value is: area, age, sex; of the whole where it is cut by nothing. */
function whom({ area, age, sex }: Cell, { option, say }: Reader): string {
  const parts = [area && option('territories', area), age?.replace('-', '–'), sex && option('sexes', sex)]
  return parts.filter(Boolean).join(', ') || say('series.whole')
}

function valueTable(cells: readonly Cell[], name: string, reader: Reader): Markup {
  const { library, say, option } = reader
  const cut = cells.some(({ area, age, sex }) => area ?? age ?? sex)
  const rows = cells.flatMap(cell =>
    cell.sources.map(({ current }, at) => {
      const url = library.law.seriesSource(current.source)?.url
      const source = option('series-sources', current.source)
      const head =
        at === 0 &&
        html`<th scope="rowgroup" rowspan="${cell.sources.length}" class="date">${cellTime(cell, reader)}${cell.conflict && html`<br><span class="tag late">${say('series.conflict')}</span>`}</th>${cut && html`<td rowspan="${cell.sources.length}">${whom(cell, reader)}</td>`}`
      return html`<tr>${head}<td class="n">${publishedValue(current, reader)}</td><td>${url && /^https?:/.test(url) ? html`<a href="${url}" rel="external nofollow">${source}</a>` : source}${current.doubt && html`<br><small>${say('series.doubt', { doubt: option('series-doubts', current.doubt) })}</small>`}</td><td class="date">${reader.time(current.asAt)}</td></tr>`
    })
  )
  return scrolling(
    say('table.scroll', { name }),
    html`<table class="list values"><caption class="heard">${name}</caption><thead><tr><th scope="col">${say('col.when')}</th>${cut && html`<th scope="col">${say('series.of')}</th>`}<th scope="col" class="n">${say('col.published-value')}</th><th scope="col">${say('col.source')}</th><th scope="col">${say('series.as-at')}</th></tr></thead><tbody>${rows}</tbody></table>`
  )
}

/** The signed figures that a series stands beside. */
function released({ beside }: Series, reader: Reader): Piece {
  const { library, say } = reader
  const rows = library.releases.flatMap(release =>
    release.figures.flatMap(one => {
      if (!beside.includes(one.indicator)) return []
      const of = release.definitions.find(({ code }) => code === one.indicator)
      return [
        html`<tr><th scope="row" class="date">${reader.time(one.time)}</th><td class="n">${headlineValue(one, of, reader)}</td><td>${indicatorName(one.indicator, reader)}</td><td>${releaseLink(release, reader)}${standing(release, reader)}</td></tr>`
      ]
    })
  )
  if (rows.length === 0) return null
  const caption = say('series.released')
  return html`<section><h2>${caption}</h2>${scrolling(
    say('table.scroll', { name: caption }),
    html`<table class="list"><caption class="heard">${caption}</caption><thead><tr><th scope="col">${say('col.when')}</th><th scope="col" class="n">${say('col.value')}</th><th scope="col">${say('col.figure')}</th><th scope="col">${say('col.release')}</th></tr></thead><tbody>${rows}</tbody></table>`
  )}</section>`
}

/** What others published for an indicator, under its definition. */
export function besideTable(code: string, reader: Reader): Piece {
  const { library, say, word } = reader
  const found = library.law.pack.series.list.filter(one => one.beside.includes(code))
  const parts = found.flatMap(one => {
    const cells = library.series.filter(({ series }) => series === one.code)
    return cells.length > 0 && cells.length <= SHOWN
      ? [
          html`<h3><a href="${reader.to('series', one.code)}">${word(one.words)}</a></h3>${valueTable(cells, word(one.words), reader)}`
        ]
      : []
  })
  return parts.length > 0 && html`<section><h2 id="beside">${say('beside')}</h2>${parts}</section>`
}
