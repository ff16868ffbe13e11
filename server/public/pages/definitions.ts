/** The catalogue of indicators, and one page for each with all that was ever published of it. */

import { cutName } from '#domain/figures/wording.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import { languages as every, type Words } from '#domain/law/words.ts'
import { details, type Page, type Reader, scrolling } from '../frame.ts'
import { definitionsOf } from '../library.ts'
import { html, type Markup, type Piece } from '../markup.ts'
import { languageNames } from '../words.ts'
import { definitionLink, headlineValue, releaseLink, standing, unitOf } from './parts.ts'
import { besideTable } from './series.ts'

export function definitionsPage(reader: Reader): Page {
  const { library, say, word } = reader
  const all = [...definitionsOf(library).values()]
  const groups = Map.groupBy(all, ({ indicator }) => indicator.group)
  const newest = new Map<string, Markup>()
  for (const release of library.releases.toReversed())
    for (const one of release.figures) {
      const of = release.definitions.find(({ code }) => code === one.indicator)
      newest.set(one.indicator, html`${headlineValue(one, of, reader)} <small>${reader.time(one.time)}</small>`)
    }
  const named = [...groups].map(([group, list]) => ({
    group,
    list,
    name: groupName(group, reader) || say('def.others')
  }))
  const contents = named.map(
    ({ group, list, name }) => html`<li><a href="#group-${group}">${name}</a> <small>${list.length}</small></li>`
  )
  const sections = named.map(({ group, list, name }) => {
    const rows = list.map(
      ({
        indicator
      }) => html`<tr><th scope="row">${definitionLink(indicator.code, word(indicator.words), reader)}<br><small class="others">${every.filter(one => one !== reader.language).map((one, at) => html`${at > 0 && ' · '}<span lang="${one}">${indicator.words[one]}</span>`)}</small></th>
<td>${word(indicator.definition)}</td><td>${unitOf(indicator.unit, reader)}</td><td class="date">${newest.get(indicator.code) ?? '—'}</td></tr>`
    )
    const head = html`<tr><th scope="col">${say('col.figure')}</th><th scope="col">${say('definition')}</th><th scope="col">${say('def.unit')}</th><th scope="col">${say('def.history.newest')}</th></tr>`
    return html`<section><h2 id="group-${group}">${name}</h2>${scrolling(
      say('table.scroll', { name }),
      html`<table class="list stack catalogue"><caption class="heard">${name}</caption><thead>${head}</thead><tbody>${rows}</tbody></table>`
    )}</section>`
  })
  return {
    title: say('definitions'),
    description: say('definitions.lead'),
    path: 'definitions/',
    main: html`<h1>${say('definitions')}</h1><p class="lead">${say('definitions.lead')}</p><ul class="contents">${contents}</ul>${sections}`
  }
}

/** A chapter of the catalogue, by the word that the pack or the vocabularies have for it. */
const groupName = (group: string, { library, word, option }: Reader): string => {
  const own = library.law.pack.terms[`group.${group}`]
  if (own) return word(own)
  const found = option('indicator-groups', group)
  return found === group ? '' : found
}

export function definitionPage(code: string, reader: Reader): Page | null {
  const all = definitionsOf(reader.library)
  const found = all.get(code)
  if (!found) return null
  const { say, word } = reader
  const { indicator, frozen, retired } = found
  const history = reader.library.releases.flatMap(release =>
    release.figures.flatMap(one => (one.indicator === code ? [{ release, one }] : []))
  )
  const usedIn = [...all.values()].filter(({ indicator: { ratio, change } }) =>
    [
      ...(ratio?.numerator.figures ?? []),
      ...(ratio && 'figures' in ratio.denominator ? ratio.denominator.figures : []),
      change?.figure
    ].includes(code)
  )
  const rows = history.map(
    ({ release, one }) =>
      html`<tr><th scope="row" class="date">${reader.time(one.time)}</th><td class="n">${headlineValue(
        one,
        release.definitions.find(({ code }) => code === one.indicator),
        reader
      )}</td><td>${releaseLink(release, reader)}${standing(release, reader)}</td><td class="date">${reader.moment(release.knownAt)}</td><td class="n">${one.version}</td></tr>`
  )
  const caption = `${word(indicator.words)}: ${say('def.history')}`
  return {
    title: word(indicator.words),
    description: word(indicator.definition).slice(0, 300),
    path: `definitions/${code}/`,
    above: [{ title: say('nav.definitions'), path: 'definitions/' }],
    main: html`<h1>${word(indicator.words)}</h1>${retired && html`<p class="banner">${say('def.retired')}</p>`}
${definitionOf(indicator, reader, { short: false })}
${usedIn.length > 0 && html`<p>${say('def.used-in')}: ${usedIn.map(({ indicator: one }, at) => html`${at > 0 && ', '}${definitionLink(one.code, word(one.words), reader)}`)}</p>`}
<section><h2 id="history">${say('def.history')}</h2>${
      rows.length > 0
        ? scrolling(
            say('table.scroll', { name: caption }),
            html`<table class="list"><caption class="heard">${caption}</caption><thead><tr><th scope="col">${say('col.when')}</th><th scope="col" class="n">${say('col.value')}</th><th scope="col">${say('col.release')}</th><th scope="col">${say('about.known-at')}</th><th scope="col" class="n">${say('def.version')}</th></tr></thead><tbody>${rows}</tbody></table>`
          )
        : html`<p>${say('def.history.none')}</p>`
    }</section>${besideTable(code, reader)}
${frozen.map(one => html`<section><h2 id="version-${one.version}">${say('def.frozen', { n: one.version })}</h2>${definitionOf(one, reader, { short: false })}</section>`)}
<section><h2 id="other-languages">${say('def.other-languages')}</h2>${every
      .filter(one => one !== reader.language)
      .map(
        one =>
          html`<div lang="${one}"><h3>${languageNames[one]}: ${indicator.words[one]}</h3><p>${indicator.definition[one]}</p><p>${indicator.scope[one]}</p>${indicator.excludes && html`<p>${indicator.excludes[one]}</p>`}</div>`
      )}</section>`
  }
}

/** All that a definition says. @param short what a reader of a release needs: the rest stands on the page of the definition */
export function definitionOf(indicator: Indicator, reader: Reader, { short }: { short: boolean }): Markup {
  const { library, say, word } = reader
  const { ratio, change, codes } = indicator
  const kind =
    indicator.kind === 'stock'
      ? (`def.kind.stock.${indicator.moment}` as const)
      : (`def.kind.${indicator.kind}` as const)
  const rows: (readonly [Piece, Piece] | false | '' | undefined)[] = [
    [say('definition'), word(indicator.definition)],
    [say('def.scope'), word(indicator.scope)],
    indicator.excludes && [say('def.excludes'), word(indicator.excludes)],
    [say('def.unit'), unitOf(indicator.unit, reader)],
    [say('def.kind'), say(kind)],
    ratio && [say('def.numerator'), figuresNamed(ratio.numerator.figures, reader)],
    ratio && [say('def.denominator'), denominator(ratio.denominator, reader)],
    ratio && ratio.per !== 1 && [say('def.per'), reader.number(ratio.per)],
    change && [
      say('def.change'),
      html`${say(`def.change.${change.as}`, { day: reader.time(change.since) })} ${figuresNamed([change.figure], reader)}`
    ],
    [say('def.version'), String(indicator.version)],
    !short && [say('def.source'), indicator.source],
    !short && [say('def.code'), html`<code>${indicator.code}</code>`],
    !short &&
      Object.keys(codes).length > 0 && [
        say('def.codes'),
        Object.entries(codes).map(([collection, code]) => html`${collection}: <code>${code}</code> `)
      ],
    !short &&
      indicator.cuts.length > 0 && [
        say('def.cuts'),
        indicator.cuts.map(one => word(cutName(one, library.law))).join(', ')
      ],
    !short && indicator.variantOf && [say('def.variant'), figuresNamed([indicator.variantOf], reader)]
  ]
  return details(rows)
}

const figuresNamed = (codes: readonly string[], reader: Reader): Markup => {
  const all = definitionsOf(reader.library)
  return html`${codes.map((code, at) => {
    const found = all.get(code)
    return html`${at > 0 && ' + '}${found ? definitionLink(code, reader.word(found.indicator.words), reader) : code}`
  })}`
}

function denominator(of: NonNullable<Indicator['ratio']>['denominator'], reader: Reader): Piece {
  if ('figures' in of) return figuresNamed(of.figures, reader)
  const series = reader.library.law.series(of.series)
  const words: Words | undefined = series?.words
  const said = reader.say('def.series', {
    name: words ? reader.word(words) : of.series,
    from: of.age.from,
    to: of.age.to ?? '…'
  })
  return series ? html`<a href="${reader.to('series', of.series)}">${said}</a>` : said
}
