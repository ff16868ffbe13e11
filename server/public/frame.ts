/** The page around every public page: head, ways between the parts, languages, and the foot. */

import { inPeriod } from '#domain/figures/when.ts'
import { sayNumber, sayTime } from '#domain/figures/words.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Language, Words } from '#domain/law/words.ts'
import { assets, style } from './assets.ts'
import { type Library, languagesOf, type Published } from './library.ts'
import { drawn, html, type Markup, type Piece } from './markup.ts'
import { type Key, languageNames, type Say, sayIn } from './words.ts'

/** What a page is written with: the library, and how its reader's language says things. */
export type Reader = {
  library: Library
  language: Language
  say: Say
  /** one of words in every language */
  word(words: Words): string
  /** a word of a vocabulary of the pack; its code where it has none any more */
  option(vocabulary: string, code: string): string
  number(value: number, digits?: number): string
  /** a day or a period as tables write them */
  time(time: string): string
  period(of: Pick<Published, 'from' | 'to'>): string
  /** day and time on the wall of the jurisdiction */
  moment(at: Moment): string
  day(at: Moment): string
  /** the address of a page in this language */
  to(...parts: string[]): string
}

export type Page = {
  title: string
  description: string
  /** its address after the language: `releases/`, empty for the first page */
  path: string
  main: Markup
  /** the way to it: pages above it, without the first */
  above?: readonly { title: string; path: string }[]
  script?: 'verify'
  /** of the answer; 200 where not said */
  status?: number
}

export function readerOf(library: Library, language: Language): Reader {
  const { timing } = library.law
  const said = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: library.law.pack.timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric'
  })
  const clock = (at: Moment) => timing.zone.timeOf(at)
  return {
    library,
    language,
    say: sayIn(language),
    word: words => words[language],
    option: (vocabulary, code) => library.law.option(vocabulary, code)?.words[language] ?? code,
    number: (value, digits = 0) => sayNumber(value, digits, language),
    time: time => sayTime(time, language),
    period: ({ from, to }) => sayTime(inPeriod(from, to).code, language),
    moment: at => `${said.format(new Date(at))}, ${clock(at)}`,
    day: at => said.format(new Date(at)),
    to: (...parts) => addressOf(language, parts.length === 0 ? '' : `${parts.map(encodeURIComponent).join('/')}/`)
  }
}

export const addressOf = (language: Language, path: string): string => `/public/${language}/${path}`

const sections: readonly [path: string, key: Key][] = [
  ['', 'nav.start'],
  ['releases/', 'nav.releases'],
  ['definitions/', 'nav.definitions'],
  ['series/', 'nav.series'],
  ['compared/', 'nav.compared'],
  ['data/', 'nav.data'],
  ['verify/', 'nav.verify']
]

// the mark stands in the page itself: a request less
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%23125a4f'/%3E%3Cpath d='M8 23V13.5L16 8l8 5.5V23' fill='none' stroke='%23fff' stroke-width='2.4'/%3E%3C/svg%3E"

/** The whole document. */
export function framed(reader: Reader, page: Page): string {
  const { library, language, say, word } = reader
  const { origin, demo, law } = library
  const publisher = publisherOf(reader)
  const title = page.path === '' ? `${page.title} – ${word(law.pack.words)}` : `${page.title} – ${say('title')}`
  const found = page.status === undefined
  const links = languagesOf(law).map(
    one => html`<link rel="alternate" hreflang="${one}" href="${origin}${addressOf(one, page.path)}">`
  )
  const here = sections.findLast(([path]) => page.path.startsWith(path))?.[0]
  const ways = sections.filter(([path]) => path !== 'compared/' || library.compared !== null)
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><meta name="description" content="${page.description}">
${found && html`<link rel="canonical" href="${origin}${addressOf(language, page.path)}">${links}<link rel="alternate" hreflang="x-default" href="${origin}${addressOf(languagesOf(law)[0] ?? 'en', page.path)}">`}
<meta property="og:title" content="${page.title}"><meta property="og:description" content="${page.description}"><meta property="og:type" content="article"><meta property="og:site_name" content="${publisher}">${origin !== '' && found && html`<meta property="og:url" content="${origin}${addressOf(language, page.path)}">`}
<meta name="color-scheme" content="light dark"><link rel="icon" href="${icon}"><style>${drawn(style.text)}</style><link rel="alternate" type="application/atom+xml" href="${addressOf(language, 'releases.atom')}" title="${say('feed')}">${page.script && html`<script type="module" src="${assets[page.script].address}"></script>`}`
  const trail = [{ title: say('nav.start'), path: '' }, ...(page.above ?? [])]
  const body = html`<a class="skip" href="#main">${say('skip')}</a>
${demo && html`<p class="invented">${say('invented')}</p>`}
<header><a class="brand" href="${reader.to()}">${publisher}</a>
<nav class="languages" aria-label="${say('languages')}">${languagesOf(law).map(one =>
    one === language
      ? html`<span aria-current="true" lang="${one}">${languageNames[one]}</span> `
      : html`<a lang="${one}" hreflang="${one}" href="${addressOf(one, found ? page.path : '')}">${languageNames[one]}</a> `
  )}</nav>
<nav class="parts" aria-label="${say('parts')}"><ul>${ways.map(
    ([path, key]) =>
      html`<li><a href="${addressOf(language, path)}"${here === path && found ? html` aria-current="${page.path === path ? 'page' : 'true'}"` : ''}>${say(key)}</a></li>`
  )}</ul></nav></header>
<main id="main" tabindex="-1">
${page.path !== '' && html`<nav class="trail" aria-label="${say('you-are-here')}"><ol>${trail.map(one => html`<li><a href="${addressOf(language, one.path)}">${one.title}</a></li>`)}</ol></nav>`}
${page.main}
</main>
<footer><p>${publisher}${demo && html` · <strong>${say('invented.short')}</strong>`}</p><p>${say('foot')}</p><p><a href="${addressOf(language, 'releases.atom')}">${say('feed')}</a> · <a href="/public/index.json">index.json</a> · <a href="/">${say('to-program')}</a></p></footer>`
  return `<!doctype html>\n${html`<html lang="${language}"><head>${head}</head><body>${body}</body></html>`.text}\n`
}

/** The institution that publishes: no person is named. */
export const publisherOf = ({ library: { law }, word }: Pick<Reader, 'library' | 'word'>): string =>
  word(law.pack.offices.find(one => one.within === null)?.words ?? law.pack.words)

/** A list of what and its value. */
export const details = (
  rows: readonly (readonly [what: Piece, value: Piece] | false | '' | null | undefined)[]
): Markup =>
  html`<dl class="details">${rows.flatMap(row => (row ? [html`<div><dt>${row[0]}</dt><dd>${row[1]}</dd></div>`] : []))}</dl>`

/** A table that a narrow screen scrolls sideways, by touch and by keyboard. */
export const scrolling = (label: string, table: Markup): Markup =>
  html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${table}</div>`
